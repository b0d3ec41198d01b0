from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.draft import Quote
from summarizer.domain.filing import Fact, Filing
from summarizer.domain.position import Span
from summarizer.domain.summary import Place
from summarizer.verify.cells import Cells, Context


def _nowhere(_quote: Quote, /) -> None:
    return None


@pytest.fixture
def filing(make_table: Callable[..., Filing]) -> Filing:
    return make_table(
        [("Net sales", "5,120", "4,870"), ("Net loss", "(310)", "(45)")],
        ("", "2006", "2005"),
        "(in thousands)",
    )


def test_a_cell_knows_its_row_column_and_units(filing: Filing) -> None:
    start = filing.visible.text.index("(310)")

    context = Cells(filing).context(Span(start, start + 5), Quote("(310)"), _nowhere)

    assert context == Context(
        Place("Net loss", 48, 56), Place("2006", 16, 20), Place("(in thousands)", 0, 14)
    )


def test_a_whole_row_has_units_alone(filing: Filing) -> None:
    start = filing.visible.text.index("Net loss")
    end = filing.visible.text.index("(45)") + 4

    context = Cells(filing).context(Span(start, end), Quote("..."), _nowhere)

    assert context == Context(units=Place("(in thousands)", 0, 14))


def test_outside_tables_what_is_named_must_stand_in_the_text(make: Callable[..., Filing]) -> None:
    filing = make("Net sales were 5,120.", "In thousands.")
    span = Span(15, 20)

    assert Cells(filing).context(span, Quote("5,120"), _nowhere) == Context()
    assert Cells(filing).context(span, Quote("5,120", row=Quote("x")), _nowhere) is None
    named = Quote("5,120", row=Quote("Net sales"))
    assert Cells(filing).context(span, named, lambda _quote: Span(0, 9)) == Context(
        Place("Net sales", 0, 9)
    )


def test_a_head_of_several_rows_is_known_whole(
    make_table: Callable[..., Filing],
) -> None:
    filing = make_table([("Net sales", "5,120")], ("", "2006"))
    (document,) = filing.documents
    (table,) = document.tables
    table = table._replace(columns=("", "Year Ended June 30, 2006"))
    filing = replace(filing, documents=(replace(document, tables=(table,)),))
    start = filing.visible.text.index("5,120")

    assert Cells(filing).head(Span(start, start + 5)) == "Year Ended June 30, 2006"
    assert Cells(filing).head(Span(0, 1)) == ""


def test_a_cell_is_told_from_its_parts(filing: Filing) -> None:
    start = filing.visible.text.index("(310)")

    assert Cells(filing).is_cell(Span(start, start + 5))
    assert not Cells(filing).is_cell(Span(start, start + 4))


def test_a_row_that_says_only_diluted_has_the_heading_above_it(
    make_table: Callable[..., Filing],
) -> None:
    filing = make_table(
        [("Net income per share:", "", ""), ("Basic", "1.14", "1.02"), ("Diluted", "1.09", "0.98")],
        ("", "2006", "2005"),
        "(in thousands, except per share data)",
    )
    start = filing.visible.text.index("1.09")

    assert Cells(filing).heading(Span(start, start + 4)) == "Net income per share:"


def test_a_row_that_says_what_it_is_has_no_heading(filing: Filing) -> None:
    start = filing.visible.text.index("(310)")

    assert Cells(filing).heading(Span(start, start + 5)) == ""
    assert Cells(filing).heading(Span(0, 1)) == ""


@pytest.mark.parametrize(
    ("unit", "scale", "said"), [("USD", 0, True), ("USD", 3, False), ("shares", 0, False)]
)
def test_a_tag_says_that_a_number_is_dollars_in_full(
    make_table: Callable[..., Filing], unit: str, scale: int, *, said: bool
) -> None:
    bare = make_table([("Net sales", "5,120", "4,870")], ("", "2006", "2005"))
    start = bare.visible.text.index("5,120")
    span = Span(start, start + 5)
    fact = Fact("us-gaap:Revenues", span, unit=unit, scale=scale)
    tagged = replace(bare, documents=(replace(bare.documents[0], facts=(fact,)),))
    assert Cells(tagged).is_tagged_in_full(span) is said
    assert not Cells(bare).is_tagged_in_full(span)
