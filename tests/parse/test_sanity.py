"""An item that cannot be right is doubted aloud."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]
LONG = "The registrant says once more what it has said before of its fictional widgets. "


def codes(filing: Filing) -> list[str]:
    return [warning.code for warning in filing.warnings]


def test_an_item_absurdly_long_for_its_kind_is_doubted(read_page: Read) -> None:
    filing = read_page(
        f"<p><b>Item 1B. Unresolved Staff Comments</b></p><p>{LONG * 400}</p>", "10-K"
    )

    assert codes(filing) == ["item-size"]


def test_an_item_absurdly_short_for_its_kind_is_doubted(read_page: Read) -> None:
    filing = read_page("<p><b>Item 1. Business</b></p><p>Widgets.</p>", "10-K")

    assert codes(filing) == ["item-size"]


def test_a_short_item_that_leads_elsewhere_is_not_doubted(read_page: Read) -> None:
    filing = read_page(
        "<p><b>Item 1. Business</b></p><p>Incorporated by reference to Exhibit 13.</p>", "10-K"
    )

    assert codes(filing) == []


def test_an_item_that_swallows_the_heading_of_another_is_doubted(read_page: Read) -> None:
    filing = read_page(
        "<p><b>Item 1A. Risk Factors</b></p><p>Widgets break. Item 2. Properties The registrant"
        " has a mill.</p>",
        "10-K",
    )

    assert codes(filing) == ["heading-inside"]


def test_a_contents_list_that_names_an_item_without_a_section_is_told_of(read_page: Read) -> None:
    rows = "".join(
        f"<table><tr><td>Item {words}</td><td>{page}</td></tr></table>"
        for words, page in (("1. Business", 3), ("2. Properties", 5), ("3. Legal Proceedings", 6))
    )
    filing = read_page(
        f"{rows}<p><b>Item 1. Business</b></p><p>{LONG * 9}</p>"
        f"<p><b>Item 2. Properties</b></p><p>{LONG}</p>",
        "10-K",
    )

    assert codes(filing) == ["item-not-found"]
    assert filing.items == ("1", "2")
