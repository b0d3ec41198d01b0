"""Scores as lines for people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.evals.scores import FlagMoves, RowScores
from summarizer.evals.statistics.bootstrap import Interval
from summarizer.evals.tables import Line, ScoreTable, Spread
from summarizer.evals.telling import moves_text, number, table_text


def test_a_table_has_a_line_a_metric() -> None:
    lines = (
        Line("flags.f1", 0.97, Interval(0.9, 1.0), 32, 0.43),
        Line("x", None, None, 0),
    )
    assert table_text(ScoreTable("s", 76, 1, 0, 2, lines)) == (
        "s: 76 cases, 1 registrant, 0 failed, 2 not run\n"
        "\n"
        "metric    value  95% interval    cases  keywords only\n"
        "flags.f1  0.970  0.900 to 1.000  32     0.430\n"
        "x         -      -               0\n"
    )


def test_repeats_are_told_under_the_table() -> None:
    spread = Spread("flags.f1", 0.8, 0.9, 0.05)
    varied = ScoreTable("s", 1, 1, 0, 0, (), 3, (spread,))
    assert table_text(varied).endswith(
        "\n\nover 3 repeats  from   to     standard deviation\n"
        "flags.f1        0.800  0.900  0.050\n"
    )
    steady = ScoreTable("s", 1, 1, 0, 0, (), 3)
    assert table_text(steady).endswith("\n\nthe same in all 3 repeats\n")


def test_every_move_of_a_flag_is_told(row: Callable[..., RowScores]) -> None:
    moves = FlagMoves(
        (("a", "low", "high"), ("z", "low", "low")), (("b", "low"),), (("c", "high"),), ("d",)
    )
    assert moves_text([row("x", moves=moves), row("y")]) == (
        "s x: missed b (low); wrong c (high); a: high, not low; left undecided d\n"
    )


@pytest.mark.parametrize(
    ("value", "told"), [(None, "-"), (0.12345, "0.123"), (12.34, "12.3"), (1234.5, "1234")]
)
def test_a_number_has_the_digits_that_matter(value: float | None, told: str) -> None:
    assert number(value) == told
