"""An amendment says what it amends, or nothing is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]


@pytest.mark.parametrize(
    ("words", "amends"),
    [
        (
            (
                "This Amendment No. 1 amends the Current Report on Form 8-K of Fictional Widgets, Inc."  # noqa: E501
                " filed on March 5, 2010."
            ),
            "Current Report on Form 8-K of Fictional Widgets, Inc. filed on March 5, 2010",
        ),
        (
            "The registrant hereby amends its Form 8-K dated March 5, 2010 as follows.",
            "Form 8-K dated March 5, 2010",
        ),
        ("This amendment corrects a misprint.", None),
    ],
)
def test_what_is_amended_is_told_in_the_words_of_the_filing(
    read_page: Read, words: str, amends: str | None
) -> None:
    filing = read_page(
        f"<p>{words}</p><p><b>Item 8.01. Other Events</b></p><p>It rained.</p>", "8-K/A"
    )

    assert filing.amends == amends
    places = dict(filing.cover)
    assert (filing.visible.quote(places["amends"]) if amends else None) == amends


def test_a_report_that_is_no_amendment_amends_nothing(read_page: Read) -> None:
    assert read_page("<p>It amends the Form 8-K filed on March 5, 2010.</p>").amends is None
