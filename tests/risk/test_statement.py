from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import BlockKind, Filing
from summarizer.risk.reading import read
from summarizer.risk.registrant import Registrant
from summarizer.risk.statement import Reading, Statement, Zone

Make = Callable[..., Filing]


def _texts(statements: tuple[Statement, ...]) -> list[str]:
    return [statement.text for statement in statements]


def test_a_stem_across_two_statements_is_held_by_neither(made: Make) -> None:
    reading = read(made(("8.01", "We closed the mill. Fire was the cause.")))
    assert reading.holding(("mill. fire",)) == []
    assert reading.holding(("fire", "mill", "closed")) == [0, 1]


def test_a_block_is_the_paragraph_of_a_statement(made: Make) -> None:
    reading = read(made(("8.01", "A mill closed. It burned.\nA store opened.")))
    assert _texts(reading.block(reading.statements[1])) == ["A mill closed.", "It burned."]
    assert _texts(reading.block(reading.statements[2])) == ["A store opened."]


@pytest.mark.parametrize("index", [0, 3, 250, 499])
def test_of_an_endless_paragraph_the_block_is_what_is_about_the_statement(
    made: Make, index: int
) -> None:
    filing = made(("8.01", "A mill closed."))
    statements = tuple(
        Statement("A mill.", 10 * n, 10 * n + 7, 0, 0, 0, BlockKind.PARAGRAPH) for n in range(500)
    )
    reading = Reading(filing, statements, "a mill.   " * 500, Registrant("Alder Vale"))
    block = reading.block(statements[index])
    assert block == statements[max(0, index - 200) : index + 201]


def test_what_stands_around_is_of_the_same_section(made: Make) -> None:
    filing = made(("8.01", "A mill closed. It burned.\nWe grieve."), ("5.02", "Mr. Arne left."))
    reading = read(filing)
    assert _texts(reading.around(reading.statements[0])) == [
        "A mill closed.",
        "It burned.",
        "We grieve.",
    ]
    assert _texts(reading.around(reading.statements[2], before=1, after=9)) == [
        "It burned.",
        "We grieve.",
    ]


def test_a_notice_is_not_around(made: Make) -> None:
    words = "A mill closed.\nThis report contains forward-looking statements."
    reading = read(made(("8.01", words)))
    assert [statement.zone for statement in reading.statements] == [Zone.PLAIN, Zone.NOTICE]
    assert _texts(reading.around(reading.statements[0])) == ["A mill closed."]


def test_the_words_of_a_statement_are_in_lower_case(made: Make) -> None:
    reading = read(made(("8.01", "A Mill closed. It BURNED.")))
    assert list(map(reading.words, reading.statements)) == ["a mill closed.", "it burned."]


@pytest.mark.parametrize(
    ("form", "periodic"),
    [("10-K", True), ("10-K/A", True), ("10-Q", True), ("10-KSB", True), ("8-K", False)],
)
def test_annual_and_quarterly_reports_are_periodic(
    made: Make, form: str, *, periodic: bool
) -> None:
    assert read(made(("1", "A mill closed."), form=form)).periodic is periodic


def test_a_filing_without_a_form_is_not_periodic(made: Make) -> None:
    assert not read(replace(made(("1", "A mill closed.")), form=None)).periodic
