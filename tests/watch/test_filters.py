"""What a watch is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import summarize
from summarizer.domain.identity import Cik, FormType
from summarizer.domain.summary import Summary
from summarizer.edgar.feed import FeedEntry
from summarizer.errors import UsageError
from summarizer.watch.filters import Filters, form_type, item_number

Entry = Callable[..., FeedEntry]
EIGHT, AMENDED = FormType("8-K"), FormType("8-K", amendment=True)


@pytest.fixture(scope="module")
def summary(seeds: Path) -> Summary:
    """The summary of a filing with items 5 and 7 and two flags."""
    return summarize(str(seeds / "immunogen-1997-03-18.txt"))


def test_a_kind_that_is_left_empty_asks_nothing(entry: Entry) -> None:
    assert Filters().listed(entry(1, "4"))


def test_one_of_each_kind_must_be_met(entry: Entry) -> None:
    filters = Filters((Cik.parse("42"), Cik.parse("43")), (EIGHT, AMENDED))
    assert filters.listed(entry(1))
    assert filters.listed(entry(1, "8-K/A", 43))
    assert not filters.listed(entry(1, cik=44))
    assert not filters.listed(entry(1, "10-K"))


def test_an_amendment_is_a_form_of_its_own(entry: Entry) -> None:
    assert not Filters(forms=(EIGHT,)).listed(entry(1, "8-K/A"))
    assert not Filters(forms=(EIGHT,)).listed(entry(1, "8-K12B"))
    assert not Filters(forms=(EIGHT,)).listed(entry(1, ""))


def test_items_and_flags_are_those_of_the_summary(summary: Summary) -> None:
    assert Filters().met(summary)
    assert Filters(items=("9", "5")).met(summary)
    assert not Filters(items=("9",)).met(summary)
    flag = summary.risk_flags[0].code
    assert Filters(flags=("no-such", flag)).met(summary)
    assert not Filters(items=("9",), flags=(flag,)).met(summary)
    assert not Filters(flags=(flag,)).met(replace(summary, risk_flags=()))


def test_a_name_stays_the_same_in_any_order_and_tells_filters_apart() -> None:
    one = Filters(forms=(EIGHT, AMENDED), items=("1.01", "2.02"))
    assert one.name == Filters(forms=(AMENDED, EIGHT), items=("2.02", "1.01")).name
    names = {one.name, Filters(items=("8-K",)).name, Filters(flags=("8-K",)).name, Filters().name}
    assert len(names) == 4


@pytest.mark.parametrize(
    ("forms", "feeds"),
    [
        ((), ("",)),
        ((EIGHT, AMENDED), ("8-K",)),
        ((AMENDED,), ("8-K/A",)),
        ((FormType("10-Q"), EIGHT), ("10-Q", "8-K")),
    ],
)
def test_the_feed_is_asked_by_the_beginnings_of_forms(
    forms: tuple[FormType, ...], feeds: tuple[str, ...]
) -> None:
    assert Filters(forms=forms).feeds == feeds


def test_a_form_is_read_as_it_is_written_and_never_empty() -> None:
    assert form_type("8-k/a") == AMENDED
    with pytest.raises(UsageError, match="names no form"):
        form_type(" ")


@pytest.mark.parametrize("name", ["nonsense!", "", "8-K,10-K", "<!channel>", "X" * 40])
def test_what_names_no_form_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="names no form"):
        form_type(name)


@pytest.mark.parametrize("name", ["8-K", "8-k/a", "SC 13D/A", "424B5", "S-8 POS", "N-CSR", "D"])
def test_what_edgar_names_a_form_is_one(name: str) -> None:
    assert str(form_type(name)) == name.upper()


@pytest.mark.parametrize("name", ["xx", "2.2", "", "2.02,5.02", "123"])
def test_what_numbers_no_item_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="is no item"):
        item_number(name)


def test_items_are_numbered_as_filings_do() -> None:
    assert [item_number(name) for name in ("2.02", " 5", "1a")] == ["2.02", "5", "1A"]
