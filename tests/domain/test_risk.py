from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.risk import Catalogue, FlagEntry, Severity

LADDER = [Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL]


def _entry(code: str) -> FlagEntry:
    return FlagEntry(
        code=code,
        title="A flag",
        family="a family",
        raised_when="it is so",
        not_when="it is not so",
        default=Severity.MEDIUM,
        severity={Severity.MEDIUM: "as a rule"},
        items={},
        cues=(),
        near=(),
        references=(),
    )


def test_severity_rises_from_low_to_critical() -> None:
    assert [(str(rung), rung.rank) for rung in LADDER] == [
        ("low", 0),
        ("medium", 1),
        ("high", 2),
        ("critical", 3),
    ]


@pytest.mark.parametrize(
    ("severity", "by", "reached"),
    [
        (Severity.LOW, 1, Severity.MEDIUM),
        (Severity.HIGH, 2, Severity.CRITICAL),
        (Severity.MEDIUM, -1, Severity.LOW),
        (Severity.LOW, -1, Severity.LOW),
        (Severity.HIGH, 0, Severity.HIGH),
    ],
)
def test_a_step_stays_on_the_ladder(severity: Severity, by: int, reached: Severity) -> None:
    assert severity.step(by) is reached


@given(st.sampled_from(LADDER), st.integers(-9, 9))
def test_a_step_never_goes_against_its_direction(severity: Severity, by: int) -> None:
    reached = severity.step(by)
    assert (reached.rank - severity.rank) * by >= 0
    assert abs(reached.rank - severity.rank) <= abs(by)


def test_a_catalogue_gives_the_entry_of_a_code_and_none_for_a_stranger() -> None:
    known = _entry("a-flag")
    catalogue = Catalogue("1", (_entry("another"), known))
    assert catalogue.flag("a-flag") is known
    assert catalogue.flag("no-such-flag") is None
