from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk.departures import departure
from summarizer.risk.sighting import Sighting

LEAVES = r"resign\w*|retir\w*|terminat\w*|remov\w*"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The board terminated the chief financial officer for cause.", Severity.CRITICAL),
        (
            "The president resigned after the investigation of the accounts.",
            Severity.CRITICAL,
        ),
        ("The chief executive officer resigned, effective immediately.", Severity.HIGH),
        ("The chief executive officer resigned.", Severity.MEDIUM),
        ("The president resigned. Ms. Oduya was named interim president.", Severity.MEDIUM),
        (
            "The chief executive officer will retire in June. Ms. Oduya will succeed him.",
            Severity.LOW,
        ),
        ("Ms. Oduya resigned from the board.", Severity.LOW),
        ("The vice general counsel resigned.", Severity.MEDIUM),
        ("Messrs. Arne and Brill resigned as directors.", Severity.MEDIUM),
    ],
)
def test_who_leaves_and_how_decides_the_rung(
    made: Callable[..., Filing], sight: Callable[..., Sighting], words: str, severity: Severity
) -> None:
    filing = made(("5.02", words))
    assert departure([sight(filing, LEAVES, "executive-departure")]) is severity


def test_a_removal_other_than_for_cause_is_no_protest(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    filing = made(("5.02", "The president was terminated other than for cause."))
    assert departure([sight(filing, LEAVES)]) is Severity.MEDIUM


def test_a_search_for_a_successor_names_none(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    words = (
        "The chief executive officer will retire in June. The board began a search for a successor."
    )
    assert departure([sight(made(("5.02", words)), LEAVES)]) is Severity.MEDIUM


def test_a_successor_in_another_section_is_not_looked_for(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    filing = made(
        ("5.02", "The chief executive officer will retire in June."),
        ("8.01", "Ms. Oduya will succeed Mr. Arne as chair of a charity."),
    )
    assert departure([sight(filing, LEAVES)]) is Severity.MEDIUM


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The president was removed from office on May 2, 2012.", Severity.HIGH),
        ("The president resigned, effective June 30, 2012.", Severity.MEDIUM),
        ("On May 2, 2012 the president said that she will resign.", Severity.MEDIUM),
        ("On May 2, 2012 the president resigned and will remain an adviser.", Severity.MEDIUM),
    ],
)
def test_who_is_gone_on_the_day_reported_with_nobody_named_is_grave(
    made: Callable[..., Filing], sight: Callable[..., Sighting], words: str, severity: Severity
) -> None:
    filing = replace(made(("5.02", words)), period=date(2012, 5, 2))
    assert departure([sight(filing, LEAVES, "executive-departure")]) is severity


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Five of the seven directors resigned.", Severity.CRITICAL),
        ("Three directors resigned over a week.", Severity.MEDIUM),
        ("Directors Ann Poe and Eli Marr resigned.", Severity.MEDIUM),
    ],
)
def test_how_many_of_a_board_leave_decides_the_rung(
    made: Callable[..., Filing], sight: Callable[..., Sighting], words: str, severity: Severity
) -> None:
    assert departure([sight(made(("5.02", words)), LEAVES)]) is severity


def test_directors_who_leave_in_sentences_of_their_own_are_several(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    filing = made(
        ("5.02", "Ann Poe resigned from the board."), ("8.01", "Eli Marr resigned from the board.")
    )
    found = [sight(filing, r"Poe resigned"), sight(filing, r"Marr resigned")]
    assert departure(found) is Severity.MEDIUM
    assert departure(found[:1]) is Severity.LOW


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("will step down as chief executive officer, effective May 4, 2026.", Severity.MEDIUM),
        ("will step down as chief executive officer, effective July 31, 2026.", Severity.LOW),
        ("will retire as chief executive officer, effective May 4, 2026.", Severity.LOW),
    ],
)
def test_a_chief_who_leaves_on_the_day_hands_nothing_over(
    made: Callable[..., Filing], sight: Callable[..., Sighting], words: str, severity: Severity
) -> None:
    filing = made(("5.02", f"Mr. Hallam {words} Ms. Oduya will succeed him."))
    seen = sight(replace(filing, period=date(2026, 5, 4)), r"step\w*|retir\w*")
    assert departure([seen]) is severity
