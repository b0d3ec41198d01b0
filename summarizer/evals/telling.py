"""Scores as lines for people: a table a suite, the floor beside every score of flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.evals.scores import RowScores
    from summarizer.evals.statistics.bootstrap import Interval
    from summarizer.evals.tables import Line, ScoreTable

__all__ = ["columns", "many", "moves_text", "number", "range_words", "table_text"]

_HEAD = ("metric", "value", "95% interval", "cases", "keywords only")


def table_text(table: ScoreTable) -> str:
    """One suite: what was run, then a line a metric."""
    head = (
        f"{table.suite}: {many(table.cases, 'case')}, {many(table.clusters, 'registrant')}, "
        f"{table.failed} failed, {table.not_run} not run"
    )
    rows = [_HEAD, *(_cells(line) for line in table.lines)]
    return "\n".join((head, "", *columns(rows), *_spread_lines(table))) + "\n"


def _spread_lines(table: ScoreTable) -> list[str]:
    """What varied over repeats, or that nothing did."""
    if table.repeats == 1:
        return []
    if not table.spreads:
        return ["", f"the same in all {table.repeats} repeats"]
    head = (f"over {table.repeats} repeats", "from", "to", "standard deviation")
    rows: list[tuple[str, ...]] = [head]
    rows += [(each.metric, *map(number, each[1:])) for each in table.spreads]
    return ["", *columns(rows)]


def columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows of cells as lines whose columns stand under each other."""
    if not rows:
        return []
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def moves_text(rows: Iterable[RowScores]) -> str:
    """Every flag that was missed, made up or graded otherwise, by its case."""
    lines = []
    for row in rows:
        moves = row.moves
        parts = (
            *(f"missed {code} ({severity})" for code, severity in moves.missed),
            *(f"wrong {code} ({severity})" for code, severity in moves.wrong),
            *(
                f"{code}: {given}, not {wanted}"
                for code, wanted, given in moves.hit
                if given != wanted
            ),
            *(f"left undecided {code}" for code in moves.abstained),
        )
        if parts:
            lines.append(f"{row.suite} {row.case}: {'; '.join(parts)}\n")
    return "".join(lines)


def number(value: float | None) -> str:
    """A score for people: three decimals below 10, none from 100 on, a dash for not scored."""
    if value is None:
        return "-"
    digits = 3 if abs(value) < 10 else 1 if abs(value) < 100 else 0  # noqa: PLR2004
    return f"{value:.{digits}f}"


def _cells(line: Line) -> tuple[str, ...]:
    return (
        line.metric,
        number(line.value),
        range_words(line.interval),
        str(line.cases),
        "" if line.floor is None else number(line.floor),
    )


def range_words(interval: Interval | None) -> str:
    """An interval for people."""
    return "-" if interval is None else f"{number(interval.low)} to {number(interval.high)}"


def many(count: int, noun: str) -> str:
    """A count with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
