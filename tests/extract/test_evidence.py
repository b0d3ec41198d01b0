from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.extract.clauses.cut import Cut, whole
from summarizer.extract.evidence import cover_quote, quote, quotes_of
from summarizer.extract.statements import statements

ITEM = (
    'ITEM 8.01. OTHER EVENTS.\n\nThe Company sold its oldest mill (the "Mill") to a buyer from '
    "the state of Ohio.\n"
)


def test_each_long_piece_is_quoted_apart(report: Callable[[str], Filing]) -> None:
    filing = report(ITEM)
    (statement,) = statements(filing)
    start, end = statement.text.index(" (the"), statement.text.index(" to a buyer")
    cut = Cut(statement.text, ((0, start), (end, len(statement.text))))
    assert [one.text for one in quotes_of(filing, statement, cut)] == [
        "The Company sold its oldest mill",
        "to a buyer from the state of Ohio.",
    ]


def test_a_piece_too_short_to_stand_is_quoted_with_its_sentence(
    report: Callable[[str], Filing],
) -> None:
    filing = report(ITEM)
    (statement,) = statements(filing)
    quotes = quotes_of(filing, statement, Cut(statement.text, ((0, 11),)))
    assert [one.text for one in quotes] == [statement.text]
    assert quotes == quotes_of(filing, statement, whole(statement.text))


def test_a_quote_is_the_visible_text_of_its_span(report: Callable[[str], Filing]) -> None:
    filing = report(ITEM)
    made = quote(filing, 10, 40)
    assert made.span is not None
    assert filing.visible.quote(made.span) == made.text.strip()


def test_a_cover_field_is_quoted_if_it_was_found(report: Callable[[str], Filing]) -> None:
    found = cover_quote(report(ITEM), "period")
    assert found is not None
    assert found.text == "May 9, 2019"
    assert cover_quote(report(ITEM), "shoe size") is None
