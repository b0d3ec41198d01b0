"""Risk flags: the code once a filing, its severity, and what was tempting or left undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.risk import Severity
from summarizer.evals.labels import UNSCORED
from summarizer.evals.scorers.counts import Counts
from summarizer.evals.scorers.pairs import told
from summarizer.evals.scores import FlagMoves, Score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.domain.summary import Summary
    from summarizer.evals.labels import Label

__all__ = ["WEIGHTS", "RaisedFlags", "flag_moves", "gravest", "raised_by", "score_flags"]

WEIGHTS = {Severity.LOW: 1, Severity.MEDIUM: 2, Severity.HIGH: 4, Severity.CRITICAL: 8}


class RaisedFlags(NamedTuple):
    """What an output says of risk: severities by code, and the codes that it leaves undecided."""

    flags: Mapping[str, Severity]
    undetermined: tuple[str, ...] = ()
    uncovered: bool = False


def raised_by(summary: Summary) -> RaisedFlags:
    """The flags that a summary raises; what a model merely suggested does not count."""
    graded = gravest((flag.code, flag.severity) for flag in summary.risk_flags)
    return RaisedFlags(
        graded,
        tuple(dict.fromkeys(each.code for each in summary.undetermined if each.code != UNSCORED)),
        any(flag.code == UNSCORED for flag in summary.risk_flags),
    )


def gravest(flags: Iterable[tuple[str, Severity]]) -> dict[str, Severity]:
    """Each code once, with the gravest severity it was given; the unscored one is left out."""
    found: dict[str, Severity] = {}
    for code, severity in flags:
        if code != UNSCORED and (code not in found or severity.rank > found[code].rank):
            found[code] = severity
    return found


def flag_moves(label: Label, raised: RaisedFlags | None) -> FlagMoves:
    """What became of each code; one that the label leaves undecided is neither right nor wrong."""
    wanted = gravest((flag.code, flag.severity) for flag in label.flags)
    given = raised.flags if raised else {}
    open_codes = raised.undetermined if raised else ()
    known = {*wanted, *label.undetermined}
    return FlagMoves(
        hit=tuple(
            (code, severity.value, given[code].value)
            for code, severity in wanted.items()
            if code in given
        ),
        missed=tuple((code, each.value) for code, each in wanted.items() if code not in given),
        wrong=tuple((code, each.value) for code, each in given.items() if code not in known),
        abstained=tuple(code for code in open_codes if code not in known),
        tempted=tuple(code for code in dict.fromkeys(label.tempting) if code in given),
    )


def score_flags(label: Label, raised: RaisedFlags | None) -> dict[str, Score]:
    """All scores of flags; without an output every labelled flag is missed."""
    moves = flag_moves(label, raised)
    counts = Counts(len(moves.hit), len(moves.wrong), len(moves.missed))
    reason = told([code for code, _ in moves.missed], [code for code, _ in moves.wrong])
    scores = counts.scores("flags", reason)
    scores["flags.filing_f1"] = _filing_f1(counts, reason, failed=raised is None)
    scores["flags.weighted_f1"] = _weighted(moves).f1(reason)
    scores |= _severities(moves) | _by_code(moves)
    if raised is None:
        return scores
    tempting = {*label.tempting} - {UNSCORED}
    scores["flags.false_alarms"] = Score(
        len(moves.tempted), len(tempting), ", ".join(moves.tempted)
    )
    scores["flags.uncovered"] = Score(raised.uncovered, 1)
    scores["flags.false_abstentions"] = Score(len(moves.abstained), 1, ", ".join(moves.abstained))
    return scores


def _filing_f1(counts: Counts, reason: str, *, failed: bool) -> Score:
    """F1 of the filing: 1 where there is nothing to flag and nothing was."""
    if failed:
        return Score(0, 1, reason)
    value = counts.f1().value
    return Score(1.0 if value is None else value, 1, reason)


def _weighted(moves: FlagMoves) -> Counts:
    return Counts(
        sum(WEIGHTS[Severity(wanted)] for _, wanted, _ in moves.hit),
        sum(WEIGHTS[Severity(given)] for _, given in moves.wrong),
        sum(WEIGHTS[Severity(wanted)] for _, wanted in moves.missed),
    )


def _severities(moves: FlagMoves) -> dict[str, Score]:
    steps = [abs(Severity(wanted).rank - Severity(given).rank) for _, wanted, given in moves.hit]
    off = ", ".join(f"{code}: {a}, not {b}" for code, a, b in moves.hit if a != b)
    critical = [code for code, wanted, _ in moves.hit if wanted == Severity.CRITICAL]
    lost = [code for code, wanted in moves.missed if wanted == Severity.CRITICAL]
    return {
        "flags.critical_recall": Score(len(critical), len(critical) + len(lost), ", ".join(lost)),
        "flags.severity_exact": Score(sum(step == 0 for step in steps), len(steps), off),
        "flags.severity_within_one": Score(sum(step <= 1 for step in steps), len(steps), off),
    }


def _by_code(moves: FlagMoves) -> dict[str, Score]:
    parts = (
        *((code, Counts(hits=1)) for code, _, _ in moves.hit),
        *((code, Counts(wrong=1)) for code, _ in moves.wrong),
        *((code, Counts(missed=1)) for code, _ in moves.missed),
    )
    return {f"flags.code.{code}": counts.f1() for code, counts in parts}
