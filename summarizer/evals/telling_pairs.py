"""Comparisons, gates and agreement as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evals.telling import columns, many, number, range_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evals.agree import Agreement
    from summarizer.evals.compare import Change, Comparison, Move
    from summarizer.evals.gate import Finding

__all__ = ["agreement_text", "comparison_text", "findings_text"]

_HEAD = ("metric", "before", "after", "95% of change", "p", "p (Holm)", "won", "tied", "lost")


def comparison_text(compared: Comparison) -> str:
    """One suite of two runs: cases, a line a metric, decisions on flags, the largest moves."""
    cases = compared.alignment
    parts = [f"{many(len(cases.common), 'case')} in both"]
    parts += [
        f"{len(names)} {what}: {', '.join(names)}"
        for what, names in (
            ("only after", cases.added),
            ("only before", cases.removed),
            ("with another label or filing", cases.changed),
        )
        if names
    ]
    moved = [each for each in compared.changes if each.gain or each.metric in compared.primary]
    same = len(compared.changes) - len(moved)
    lines = [
        f"{compared.suite}: {'; '.join(parts)}",
        "",
        *columns([_HEAD, *(_change(each, compared.primary) for each in moved)]),
        "",
        f"Beyond these: {many(same, 'metric')}, all the same. * decides.",
        _decisions(compared),
        *map(_move, compared.moves),
    ]
    return "\n".join(lines) + "\n"


def findings_text(findings: Sequence[Finding]) -> str:
    """A line for each thing that a gate looked at."""
    rows = [(each.verdict.upper(), each.suite, each.check, each.words) for each in findings]
    return "\n".join(columns(rows)) + "\n"


def agreement_text(found: Agreement) -> str:
    """Alpha, kappa by code, F1, and every difference."""
    lines = [f"{many(len(found.cases), 'filing')} read by both"]
    for names, who in ((found.only_first, "first"), (found.only_second, "second")):
        if names:
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            lines.append(f"read by the {who} alone: {names[0]}{more}")
    lines += ["", f"flags, Krippendorff's alpha  {number(found.alpha)}"]
    lines += [f"{name}, F1  {number(value)}" for name, value in found.f1.items()]
    lines += [f"severity of shared flags, equal  {number(found.severity)}", ""]
    kappas = [(code, number(value)) for code, value in sorted(found.kappas.items())]
    lines += columns([("code", "Cohen's kappa"), *kappas])
    rows = [(each.case, each.what, each.first, each.second) for each in found.disputes]
    if rows:
        lines += ["", *columns([("filing", "differs in", "first", "second"), *rows])]
    return "\n".join(lines) + "\n"


def _decisions(compared: Comparison) -> str:
    before, after = len(compared.lost), len(compared.won)
    told = f"flags: {many(before, 'decision')} right before alone, {after} after alone"
    lines = [f"{told}, McNemar p {compared.p_mcnemar:.3f}"]
    lines += [f"- {case} {code}" for case, code in compared.lost]
    lines += [f"+ {case} {code}" for case, code in compared.won]
    return "\n".join(lines)


def _change(change: Change, primary: Sequence[str]) -> tuple[str, ...]:
    return (
        f"{change.metric} *" if change.metric in primary else change.metric,
        number(change.before),
        number(change.after),
        range_words(change.interval),
        _p(change.p),
        _p(change.p_holm),
        str(change.wins),
        str(change.ties),
        str(change.losses),
    )


def _p(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _move(move: Move) -> str:
    sign = "+" if move.gain > 0 else "-"
    words = f"{sign} {move.case} {move.metric} {number(move.before)} to {number(move.after)}"
    before, after = move.reason_before or "nothing", move.reason_after or "nothing"
    return f"{words} (before: {before}; after: {after})"
