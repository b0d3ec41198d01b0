from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.risk import assess
from summarizer.risk.catalogue import table

POINTER = (
    "On May 3, 2012, the Company issued a press release, furnished as Exhibit 99.1, "
    "announcing its results."
)


def test_results_in_an_absent_exhibit_are_undetermined(made: Callable[..., Filing]) -> None:
    why = table().sentences["results"]
    assert assess(made(("2.02", POINTER))).undetermined == (
        ("results-deterioration", why),
        ("guidance-cut", why),
    )


def test_results_in_an_exhibit_at_hand_are_decided(made: Callable[..., Filing]) -> None:
    filing = made(("2.02", POINTER), ("EX-99.1", "Net sales rose 4% to $12 million."))
    assert assess(filing).undetermined == ()


def test_results_told_in_the_item_itself_are_decided(made: Callable[..., Filing]) -> None:
    words = f"{POINTER}\nRevenues for the quarter were $12 million."
    assert assess(made(("2.02", words))).undetermined == ()


def test_a_filing_without_results_leaves_nothing_open(made: Callable[..., Filing]) -> None:
    assert assess(made(("8.01", POINTER))).undetermined == ()
