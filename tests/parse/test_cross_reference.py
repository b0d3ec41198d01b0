"""A filing whose items only an index tells of is resolved to pages, or said not to be."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]
Outline = Callable[[Filing], list[tuple[str, str, str]]]
BREAK = "<hr style='page-break-after:always'>"


def pages(index: str) -> str:
    body = "".join(
        f"<p>The fictional report says on this page what is to be said of matter {number}.</p>"
        f"<p>{number}</p>{BREAK}"
        for number in range(2, 8)
    )
    return f"{BREAK}{body}<p>FORM 10-K CROSS REFERENCE INDEX</p>{index}"


def row(words: str, page: str) -> str:
    return f"<table><tr><td>{words}</td><td>{page}</td></tr></table>"


# 7
def test_items_are_cut_at_the_pages_that_the_index_names(read_page: Read, outline: Outline) -> None:
    filing = read_page(
        pages(
            row("Item 1. Business", "2-3")
            + row("Item 1B. Unresolved Staff Comments", "Not applicable")
            + row("Item 2. Properties", "4")
            + row("Item 7. Management's Discussion and Analysis", "6-7")
        ),
        "10-K",
    )

    assert [(kind, number) for kind, number, _ in outline(filing)] == [
        ("cover", ""),
        ("item", "1"),
        ("item", "2"),
        ("body", ""),
        ("item", "7"),
        ("contents", ""),
    ]
    assert outline(filing)[2][2].endswith("said of matter 4.")
    assert filing.items == ("1", "2", "7")
    assert filing.warnings[0].code == "cross-reference-index"


# 7
def test_items_that_share_pages_are_not_cut_and_that_is_said(
    read_page: Read, outline: Outline
) -> None:
    filing = read_page(
        pages(
            row("Item 1. Business", "2-3, 7")
            + row("Item 1A. Risk Factors", "3-5")
            + row("Item 7. Management's Discussion and Analysis", "2-6")
        ),
        "10-K",
    )

    assert filing.items == ()
    assert outline(filing)[-1][0] == "contents"
    assert [warning.code for warning in filing.warnings] == ["no-items", "cross-reference-index"]
    assert "item I.1: 2-3, 7; item I.1A: 3-5; item II.7: 2-6" in filing.warnings[1].message


# 7
def test_an_index_beside_headings_is_a_list_and_no_more(read_page: Read, outline: Outline) -> None:
    said = "<p>The registrant says here what it has to say, at some length.</p>" * 9
    filing = read_page(
        f"<p><b>Item 1. Business</b></p>{said}<p><b>Item 2. Properties</b></p>{said}"
        f"<p><b>Item 3. Legal Proceedings</b></p>{said}"
        + row("Item 1. Business", "2")
        + row("Item 2. Properties", "4")
        + row("Item 3. Legal Proceedings", "5"),
        "10-K",
    )

    assert [(kind, number) for kind, number, _ in outline(filing)] == [
        ("cover", ""),
        ("item", "1"),
        ("item", "2"),
        ("item", "3"),
        ("contents", ""),
    ]
    assert filing.warnings == ()
