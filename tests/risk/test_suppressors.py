from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk import assess
from summarizer.risk.sighting import Sighting
from summarizer.risk.suppressors import GENERAL, SUPPRESSORS

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]


def _stopped(name: str, sighting: Sighting) -> bool:
    return any(test(sighting) for test in SUPPRESSORS[name])


def test_a_sighting_knows_its_sentence_and_what_stands_before(made: Make, sight: Sight) -> None:
    seen = sight(made(("8.01", "All is well. The old mill burned.")), "burned")
    assert (seen.text, seen.start, seen.end) == ("The old mill burned.", 13, 19)
    assert seen.before(5) == "mill burned"
    assert seen.before(99) == "The old mill burned"


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("The mill may have burned.", True),
        ("If the mill burned, we would pay.", True),
        ("On May 3, 2012, the mill burned.", False),
        ("On May 3, 2012, we said that the mill may have burned.", True),
        ("The mill burned, and a barn may follow.", False),
    ],
)
def test_a_modal_before_the_words_governs_them_and_the_month_of_may_does_not(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    assert _stopped("hypothetical", sight(made(("8.01", words)), "burned")) is stopped


@pytest.mark.parametrize(
    ("words", "stopped"),
    [("No mill burned.", True), ("A mill burned, not a barn.", False)],
)
def test_a_denial_stands_before_the_words(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    assert _stopped("denial", sight(made(("8.01", words)), "burned")) is stopped


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("A supplier recalled its pumps.", True),
        ("Told by a supplier, the Company recalled its pumps.", False),
        ("Told by a supplier, Alder Vale recalled its pumps.", False),
        ("Told by us, a supplier recalled its pumps.", True),
    ],
)
def test_the_last_party_named_before_the_words_does_them(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    assert _stopped("of_another", sight(made(("8.01", words)), "recalled")) is stopped


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("A strike closed our mill.", True),
        ("On March 2, 2012, a strike closed our mill.", False),
        ("On March 2, 2010, a strike closed our mill.", True),
        ("We found a material weakness when a strike closed our mill.", False),
    ],
)
def test_risk_factors_of_an_annual_report_tell_only_what_lately_happened(
    made: Make, sight: Sight, words: str, *, stopped: bool
) -> None:
    filing = made(("1A", f"RISK FACTORS\n{words}"), form="10-K")
    seen = sight(replace(filing, period=date(2012, 5, 1)), "closed")
    assert _stopped("zone", seen) is stopped


def test_what_is_asked_of_every_rule_exists() -> None:
    assert set(GENERAL) <= set(SUPPRESSORS)


def test_the_terms_of_a_paragraph_do_not_hide_what_happened_on_a_day(
    made: Callable[..., Filing],
) -> None:
    told = "On May 4, 2009, the Company failed to make the interest payment due on its notes."
    terms = "The indenture contains customary events of default. If an event of default occurs, "
    terms += "the notes may be declared due."
    codes = [flag.code for flag in assess(made(("8.01", f"{told} {terms}"))).flags]
    assert codes == ["debt-default-acceleration"]
    assert assess(made(("8.01", terms))).flags == ()
