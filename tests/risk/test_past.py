"""Days and years made for the purpose: every matter in them is fictional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.past import deep, historical, older_report, told_before
from summarizer.risk.sighting import Sighting

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]


@pytest.mark.parametrize(
    ("form", "code", "year", "stopped"),
    [
        ("8-K", "dividend-cut", 2011, False),
        ("8-K", "dividend-cut", 2010, True),
        ("10-K", "dividend-cut", 2011, True),
        ("8-K", "impairment", 2011, True),
        ("8-K", "going-concern", 2001, False),
    ],
)
def test_a_year_long_past_is_no_news_unless_the_matter_stays_open(
    made: Make, sight: Sight, form: str, code: str, year: int, *, stopped: bool
) -> None:
    made_now = replace(made(("8", f"A change came in {year}."), form=form), period=date(2012, 5, 1))
    assert historical(sight(made_now, "change", code)) is stopped


def test_without_a_period_no_year_is_past(made: Make, sight: Sight) -> None:
    filing = made(("8.01", "A change came in 1990."))
    assert not historical(sight(filing, "change", "dividend-cut"))


def test_an_audit_report_that_later_ones_followed_is_old(made: Make, sight: Sight) -> None:
    for year, stopped in (("2010", True), ("2011", False)):
        filing = made(("8.01", f"The report on {year} named a doubt."))
        seen = sight(replace(filing, period=date(2012, 5, 1)), "doubt")
        assert older_report(seen) is stopped


def test_what_stands_pages_after_the_head_of_an_exhibit_is_no_news(
    made: Make, sight: Sight
) -> None:
    words = "The mill was sold for its scrap value to a dealer.\n" * 400
    filing = made(("EX-99.1", f"The mill closed.\n{words}The plant closed."))
    assert not deep(sight(filing, "mill closed", "restructuring-layoffs"))
    assert deep(sight(filing, "plant closed", "restructuring-layoffs"))
    assert not deep(sight(filing, "plant closed", "going-concern"))


@pytest.mark.parametrize(
    ("day", "news"), [("On April 20, 2012", True), ("On April 20, 2010", False), ("In 2012", False)]
)
def test_what_happened_on_a_day_of_late_is_news_however_deep_it_stands(
    made: Make, sight: Sight, day: str, *, news: bool
) -> None:
    words = "The mill was sold for its scrap value to a dealer.\n" * 400
    filing = made(("EX-99.1", f"{words}{day}, the plant closed."))
    seen = sight(replace(filing, period=date(2012, 5, 1)), "plant closed", "restructuring-layoffs")
    assert deep(seen) is not news


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("On July 3, 2009 a rival filed a suit against the Company.", True),
        ("The suit that a rival filed in 2009 was settled.", False),
        ("On April 3, 2012 a rival filed a suit against the Company.", False),
    ],
)
def test_a_suit_only_begun_long_ago_is_background(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    filing = replace(made(("8.01", words)), period=date(2012, 5, 1))
    assert historical(sight(filing, "suit", "litigation")) is stopped


@pytest.mark.parametrize(
    ("words", "code", "stopped"),
    [
        ("As previously reported, on April 2, 2012 the mill closed.", "impairment", True),
        (
            "As reported in a filing of April 9, on April 2, 2012 the mill closed.",
            "impairment",
            True,
        ),
        ("As previously reported, on April 30, 2012 the mill closed.", "impairment", False),
        ("As previously reported, on April 2, 2012 the mill closed again.", "litigation", False),
        (
            "As previously reported, on April 2, 2012 the closed term was extended.",
            "impairment",
            False,
        ),
        ("On April 2, 2012 the mill closed.", "impairment", False),
    ],
)
def test_what_a_report_repeats_of_an_earlier_day_is_no_news(
    made: Make, sight: Sight, words: str, code: str, *, stopped: bool
) -> None:
    filing = replace(made(("8.01", words)), period=date(2012, 5, 1))
    assert told_before(sight(filing, "closed", code)) is stopped


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("A partner left their 2009 alliance.", False),
        ("A partner ended the agreement dated March 3, 2009.", False),
        ("A partner left the alliance in 2009.", True),
    ],
)
def test_a_year_that_names_an_agreement_dates_nothing(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    filing = replace(made(("8.01", words)), period=date(2012, 5, 1))
    assert historical(sight(filing, "partner", "customer-contract-loss")) is stopped
