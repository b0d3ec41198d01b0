"""The exit code that a summary asks for."""

from __future__ import annotations

import pytest

from summarizer.cli.verdict import exit_code, incomplete
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Origin, ReasonBy, Status
from summarizer.domain.summary import (
    Coverage,
    FilingFacts,
    Flag,
    Gap,
    Headline,
    Provenance,
    Summary,
    Usage,
    Withheld,
)

FULL = Coverage(100, 100)


def _flag(severity: Severity) -> Flag:
    return Flag(
        "mill-fire",
        severity,
        {Origin.RULE: severity},
        Status.NEW,
        "",
        ReasonBy.RULE,
        (Origin.RULE,),
        (),
        (),
    )


def _summary(
    *,
    status: str = "offline",
    coverage: Coverage = FULL,
    flags: tuple[Severity, ...] = (),
    withheld: tuple[Withheld, ...] = (),
) -> Summary:
    return Summary(
        filing=FilingFacts("a", "", None, None, None, None, None, None, (), None, None),
        headline=Headline("", Origin.RULE, (), ()),
        points=(),
        events=(),
        figures=(),
        risk_flags=tuple(_flag(severity) for severity in flags),
        suggested=(),
        not_raised=(),
        undetermined=(),
        withheld=withheld,
        coverage=coverage,
        usage=Usage(),
        provenance=Provenance("offline", status, "", ""),
    )


PARTLY = Coverage(100, 99)
BY_MODEL = Coverage(100, 100, not_read_by_model=(Gap(0, 1, "failure"),))
NOT_AT_HAND = Coverage(100, 100, not_at_hand=("EX-99.1",), hidden=5)
LEFT_OUT = (Withheld("point", "a number is not in its evidence", ""),)
HIGH, LOW = Severity.HIGH, Severity.LOW


@pytest.mark.parametrize(
    ("summary", "strict", "fail_on", "code"),
    [
        (_summary(), True, LOW, 0),
        (_summary(coverage=PARTLY), False, None, 0),
        (_summary(coverage=PARTLY), True, None, 7),
        (_summary(coverage=BY_MODEL), True, None, 7),
        (_summary(withheld=LEFT_OUT), True, None, 7),
        (_summary(coverage=NOT_AT_HAND), True, None, 0),
        (_summary(flags=(LOW, HIGH)), False, None, 0),
        (_summary(flags=(LOW, HIGH)), False, HIGH, 8),
        (_summary(flags=(LOW, HIGH)), False, Severity.CRITICAL, 0),
        (_summary(flags=(LOW,)), False, LOW, 8),
        (_summary(flags=(HIGH,), coverage=PARTLY), True, HIGH, 7),
        (_summary(status="budget", coverage=PARTLY), True, None, 6),
        (_summary(status="ok"), True, LOW, 0),
        (_summary(status="no network", coverage=PARTLY), True, LOW, 5),
    ],
)
def test_the_first_cause_that_applies_gives_the_code(
    *, summary: Summary, strict: bool, fail_on: Severity | None, code: int
) -> None:
    assert exit_code(summary, strict=strict, fail_on=fail_on) == code


def test_what_is_not_at_hand_leaves_a_summary_complete() -> None:
    assert incomplete(_summary(coverage=NOT_AT_HAND)) is False
