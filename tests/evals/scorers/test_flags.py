"""Risk flags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.risk import Severity
from summarizer.domain.summary import Summary
from summarizer.evals.labels import Label, LabelFlag
from summarizer.evals.scorers.flags import (
    WEIGHTS,
    RaisedFlags,
    flag_moves,
    raised_by,
    score_flags,
)

Make = Callable[..., Summary]
BANKRUPTCY = "bankruptcy-insolvency"


def _scores(label: Label, flags: dict[str, Severity], *undetermined: str) -> dict[str, object]:
    scores = score_flags(label, RaisedFlags(flags, undetermined))
    return {name: score.value for name, score in scores.items()}


def test_the_right_flag_alone_scores_one(label: Label, make: Make) -> None:
    raised = raised_by(make(flags={BANKRUPTCY: "critical"}))
    scores = {name: score.value for name, score in score_flags(label, raised).items()}
    assert scores == {
        "flags.precision": 1.0,
        "flags.recall": 1.0,
        "flags.f1": 1.0,
        "flags.filing_f1": 1.0,
        "flags.weighted_f1": 1.0,
        "flags.critical_recall": 1.0,
        "flags.severity_exact": 1.0,
        "flags.severity_within_one": 1.0,
        f"flags.code.{BANKRUPTCY}": 1.0,
        "flags.false_alarms": 0.0,
        "flags.false_abstentions": 0.0,
        "flags.uncovered": 0.0,
    }


def test_a_filing_without_a_flag_on_either_side_scores_one_and_counts_in_no_micro(
    label: Label,
) -> None:
    scores = _scores(replace(label, flags=()), {})
    assert (scores["flags.filing_f1"], scores["flags.f1"]) == (1.0, None)


def test_a_failed_output_of_such_a_filing_scores_nought(label: Label) -> None:
    assert score_flags(replace(label, flags=()), None)["flags.filing_f1"].value == 0.0


def test_severity_is_graded_apart_from_the_code(label: Label) -> None:
    scores = _scores(label, {BANKRUPTCY: Severity.MEDIUM})
    assert (scores["flags.f1"], scores["flags.severity_exact"]) == (1.0, 0.0)
    assert scores["flags.severity_within_one"] == 0.0


def test_a_grave_flag_weighs_more(label: Label) -> None:
    assert list(WEIGHTS.values()) == [1, 2, 4, 8]
    scores = _scores(label, {BANKRUPTCY: Severity.LOW, "impairment": Severity.LOW})
    assert scores["flags.weighted_f1"] == pytest.approx(16 / 17)


def test_a_tempting_code_that_is_raised_is_a_false_alarm(label: Label) -> None:
    scores = _scores(label, {"delisting-notice": Severity.LOW})
    assert (scores["flags.false_alarms"], scores["flags.f1"]) == (1.0, 0.0)


def test_what_the_label_leaves_undecided_is_neither_right_nor_wrong(label: Label) -> None:
    open_label = replace(label, undetermined=("impairment",))
    scores = _scores(open_label, {BANKRUPTCY: Severity.CRITICAL, "impairment": Severity.LOW})
    assert (scores["flags.precision"], scores["flags.false_abstentions"]) == (1.0, 0.0)
    assert _scores(open_label, {}, "impairment")["flags.false_abstentions"] == 0.0


def test_a_labelled_flag_left_undecided_is_a_miss_and_no_abstention(label: Label) -> None:
    moves = flag_moves(label, RaisedFlags({}, (BANKRUPTCY,)))
    assert (moves.missed, moves.abstained) == (((BANKRUPTCY, "critical"),), ())


def test_an_abstention_that_no_label_has_is_false(label: Label) -> None:
    scores = _scores(label, {BANKRUPTCY: Severity.CRITICAL}, "guidance-cut", "impairment")
    assert (scores["flags.false_abstentions"], scores["flags.precision"]) == (2.0, 1.0)


def test_a_missed_critical_flag_is_named(label: Label) -> None:
    score = score_flags(label, RaisedFlags({}))["flags.critical_recall"]
    assert score == (0, 1, BANKRUPTCY)
    high = replace(label, flags=(LabelFlag(BANKRUPTCY, Severity.HIGH),))
    assert _scores(high, {})["flags.critical_recall"] is None


def test_a_code_given_twice_counts_once_with_the_gravest_rung(label: Label, make: Make) -> None:
    twice = replace(
        label,
        flags=(
            LabelFlag("litigation", Severity.HIGH),
            LabelFlag("litigation", Severity.LOW),
        ),
    )
    summary = make(flags={"litigation": "high"}, undetermined=("impairment", "impairment"))
    double = replace(
        summary,
        risk_flags=(*summary.risk_flags, summary.risk_flags[0]._replace(severity=Severity.LOW)),
    )
    scores = score_flags(twice, raised_by(double))
    assert (scores["flags.f1"], scores["flags.severity_exact"].value) == ((2, 2, ""), 1.0)
    assert scores["flags.false_abstentions"] == (1, 1, "impairment")


def test_the_way_out_of_the_catalogue_is_told_and_not_scored(label: Label, make: Make) -> None:
    other = LabelFlag("other-adverse-event", Severity.CRITICAL)
    labelled = replace(label, flags=(*label.flags, other), tempting=("other-adverse-event",))
    raised = raised_by(make(flags={BANKRUPTCY: "critical", "other-adverse-event": "low"}))
    for wanted in (label, labelled):
        scores = score_flags(wanted, raised)
        assert scores["flags.f1"].value == 1.0
        assert scores["flags.uncovered"].value == 1.0
        assert "flags.code.other-adverse-event" not in scores
    assert score_flags(labelled, raised)["flags.false_alarms"].value is None
    missing = score_flags(labelled, raised_by(make(flags={BANKRUPTCY: "critical"})))
    assert (missing["flags.f1"].value, missing["flags.critical_recall"].value) == (1.0, 1.0)
