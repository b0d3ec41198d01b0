"""Which lines head an item, which numbers they bear, and where the heading ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.forms import items_of
from summarizer.parse.headings import item_headings
from summarizer.parse.lines import Line

Lines = Callable[..., tuple[Line, ...]]


@pytest.mark.parametrize(
    ("line", "numbers", "heading"),
    [
        ("ITEM 5. OTHER EVENTS", ("5",), "ITEM 5. OTHER EVENTS"),
        ("Item5. Other Events", ("5",), "Item5. Other Events"),
        ("Item 2. 02 Results of Operations and Financial Condition", ("2.02",), None),
        ("Item 2.02: Results of Operations and Financial Condition", ("2.02",), None),
        ("ITEM 8.01. Other Events. On May 4 we said so.", ("8.01",), "ITEM 8.01. Other Events. "),
        ("Item 5.02(e) Compensatory Arrangements of Certain Officers", ("5.02",), None),
        (
            "Items 1.01(a) and 5.02(e) Amendment of a Material Definitive Agreement",
            ("1.01", "5.02"),
            None,
        ),
        ("ITEM 9.01(d). Exhibits", ("9.01",), None),
        ("------Item 4.02 Non-Reliance on Previously Issued Financial Statements", ("4.02",), None),
        ("Item 8.01 On May 4, 1999, the registrant signed.", None, None),
        ("Item 8.01. On May 4, 1999, the registrant signed.", ("8.01",), "Item 8.01. "),
        ("Item 404(a) of Regulation S-K", None, None),
        ("Item 601(b)(2) exhibits", None, None),
        ("Item 5) which had been said", None, None),
        ("Item 2.02 of this report and its exhibit", None, None),
        ("item 3.01 is incorporated by reference", None, None),
        ("Items 3.04 Nothing of the sort", None, None),
        ("Itemised deductions", None, None),
    ],
)
def test_a_line_heads_the_items_that_it_numbers(
    lines: Lines, line: str, numbers: tuple[str, ...] | None, heading: str | None
) -> None:
    found = item_headings(lines("Words before end here.", line), items_of("8-K"))

    if numbers is None:
        assert found == ()
    else:
        assert [each.numbers for each in found] == [numbers]
        begin = found[0].start
        assert line[: found[0].end - begin] == (heading or line)


def test_a_caption_is_taken_from_the_lines_after_the_number(lines: Lines) -> None:
    found = item_headings(
        lines(
            "Item 5.02",
            "Departure of Directors or Certain",
            "Officers; Election of Directors.",
            "On",
        ),
        items_of("8-K"),
    )

    assert (found[0].lines, found[0].title) == (
        3,
        "Departure of Directors or Certain Officers; Election of Directors",
    )


def test_one_heading_counts_for_a_range_of_items(lines: Lines) -> None:
    (found,) = item_headings(
        lines("Items 10 through 13. Directors, Executive Officers and Corporate Governance"),
        items_of("10-K"),
    )

    assert found.numbers == ("10", "11", "12", "13")


def test_a_heading_may_name_its_part_and_may_go_on_from_a_page_before(lines: Lines) -> None:
    first, second = item_headings(
        lines("Part II, Item 1A. Risk Factors", "Item 1A. Risk Factors (Continued)"),
        items_of("10-Q"),
    )

    assert (first.part, first.continued, second.part, second.continued) == ("II", False, None, True)


@pytest.mark.parametrize(
    ("title", "numbers"),
    [
        ("Item 5. News of the Company", [("5",)]),
        ("Item 5. which was told in the last report of it", []),
        ("Item 5. It was told.", []),
    ],
)
def test_a_paragraph_of_a_few_words_is_a_title_whatever_stands_before_it(
    lines: Lines, title: str, numbers: list[tuple[str, ...]]
) -> None:
    found = item_headings(
        lines("Former name, if changed since last report", title), items_of("8-K")
    )

    assert [heading.numbers for heading in found] == numbers
