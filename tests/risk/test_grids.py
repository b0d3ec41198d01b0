"""Tables made for the purpose: every number in them is fictional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import Cell, Filing, Table
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.risk.grids import tabled
from summarizer.risk.reading import read

Found = tuple[str, Severity | None, str]
LINE = (
    "Net sales 75 100 Net income (6) 9 (9) Pay 40 60 Plan 20 80 Income before income taxes 35 45 "
    "Operating income 880 999 Goodwill impairment 22 33 Rental income 500"
)


def _cell(word: str) -> Cell:
    start = LINE.index(word)
    return Cell(word, Span(start, start + len(word)))


def _found(
    made: Callable[..., Filing], item: str, table: Table, form: str = "8-K"
) -> tuple[Found, ...]:
    filing = made((item, LINE), form=form)
    document = replace(filing.documents[0], tables=(table,))
    reading = read(replace(filing, documents=(document,)))
    return tuple((one.rule.code, one.rule.severity, one.text) for one in tabled(reading))


def _table(columns: tuple[str, ...], *rows: tuple[str, ...], title: str = "") -> Table:
    cells = tuple(tuple(_cell(word) for word in row) for row in rows)
    return Table(Span(0, len(LINE)), cells, columns, title=Cell(title, None) if title else None)


def test_a_write_down_of_a_report_is_great_or_small_beside_its_sales(
    made: Callable[..., Filing],
) -> None:
    heads = ("", "2013", "2012")
    great = _table(heads, ("Net sales", "75", "75"), ("Goodwill impairment", "22", "33"))
    some = _table(heads, ("Net sales", "100", "100"), ("Goodwill impairment", "22", "33"))
    small = _table(heads, ("Rental income", "500", "500"), ("Goodwill impairment", "22", "33"))
    found = ("impairment", Severity.HIGH, "Goodwill impairment 22 33")
    assert _found(made, "1", great, "10-Q") == (found,)
    assert _found(made, "1", some, "10-Q") == ((*found[:1], Severity.MEDIUM, *found[2:]),)
    assert _found(made, "1", small, "10-Q") == ()
    assert _found(made, "2.02", great) == ()


def test_sales_down_a_quarter_deteriorate(made: Callable[..., Filing]) -> None:
    table = _table(("", "2013", "2012"), ("Net sales", "75", "100"))
    assert _found(made, "2.02", table) == (
        ("results-deterioration", Severity.MEDIUM, "Net sales 75 100"),
    )


def test_a_profit_that_became_a_loss_is_read_from_its_row(made: Callable[..., Filing]) -> None:
    table = _table(("", "2013", "2012"), ("Net income", "(6)", "9"))
    assert _found(made, "2.02", table) == (
        ("results-deterioration", Severity.MEDIUM, "Net income (6) 9"),
    )


def test_a_loss_that_is_wider_by_more_than_half_is_grave(made: Callable[..., Filing]) -> None:
    table = _table(("", "2013", "2012"), ("Net income", "(9)", "(6)"))
    flags = _found(made, "2.02", table)
    assert [(code, severity) for code, severity, _ in flags] == [
        ("results-deterioration", Severity.MEDIUM)
    ]


def test_a_name_that_begins_in_a_row_of_its_own_is_read_whole(made: Callable[..., Filing]) -> None:
    table = _table(("", "2013", "2012"), ("Income before", "", ""), ("income taxes", "35", "45"))
    assert [one[:2] for one in _found(made, "2.02", table)] == [
        ("results-deterioration", Severity.MEDIUM)
    ]


def test_figures_for_the_form_only_tell_no_result(made: Callable[..., Filing]) -> None:
    table = _table(("", "2013", "2012"), ("Net sales", "75", "100"), title="Pro forma results")
    assert _found(made, "2.02", table) == ()


@pytest.mark.parametrize("columns", [("", "2012", "2013"), ("", "March 2013", "June 2013"), ()])
def test_columns_that_are_not_a_year_and_the_year_before_say_nothing(
    made: Callable[..., Filing], columns: tuple[str, ...]
) -> None:
    assert _found(made, "2.02", _table(columns, ("Net sales", "75", "100"))) == ()


def test_a_pay_vote_lost_narrowly_is_low_and_one_lost_widely_is_medium(
    made: Callable[..., Filing],
) -> None:
    heads = ("Proposal", "For", "Against")
    narrow = _table(heads, ("Pay", "40", "60"), title="Advisory vote")
    wide = _table(heads, ("Plan", "20", "80"), title="Advisory vote")
    assert _found(made, "5.07", narrow) == (("governance-dispute", Severity.LOW, "Pay 40 60"),)
    assert _found(made, "5.07", wide) == (("governance-dispute", Severity.MEDIUM, "Plan 20 80"),)


def test_a_holders_own_proposal_that_fails_raises_nothing(made: Callable[..., Filing]) -> None:
    table = _table(
        ("Proposal", "For", "Against"), ("Pay", "40", "60"), title="Shareholder proposal on pay"
    )
    assert _found(made, "5.07", table) == ()


@pytest.mark.parametrize("operating", [True, False])
def test_income_before_tax_speaks_where_no_operating_income_is_given(
    made: Callable[..., Filing], *, operating: bool
) -> None:
    rows = [("Income before income taxes", "35", "45")]
    rows += [("Operating income", "880", "999")] if operating else []
    rungs = [rung for _, rung, _ in _found(made, "2.02", _table(("", "2013", "2012"), *rows))]
    assert rungs == [Severity.LOW if operating else Severity.MEDIUM]
