from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import DraftFlag, Findings, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.domain.statement import ReasonBy, Status
from summarizer.extract.flagged import Flagged, flagged
from summarizer.extract.statements import statements

ITEM = """ITEM 8.01. OTHER EVENTS.

On May 9, 2019, the Company sold its mill for $5,000,000. On May 8, 2019, it bought another one.
"""
SOLD = "sold its mill"


def _flag(*quotes: Quote) -> DraftFlag:
    return DraftFlag("x", Severity.HIGH, Status.NEW, "", ReasonBy.RULE, quotes)


def test_a_flag_is_met_once_for_each_quote_that_has_a_place(
    report: Callable[[str], Filing],
) -> None:
    filing = report(ITEM)
    start = filing.source.text.index(SOLD)
    quote = Quote(SOLD, Span(start, start + len(SOLD)))
    flag = _flag(quote, Quote("nowhere"), quote)
    found = flagged(filing, Findings((flag,)))
    assert [one.flag for one in found] == [flag, flag]
    assert [filing.visible.text[slice(*one.place)] for one in found] == [SOLD, SOLD]


def test_a_flag_is_proved_by_the_sentence_that_holds_words_of_its_quote(
    report: Callable[[str], Filing],
) -> None:
    first, second = statements(report(ITEM))
    assert Flagged(_flag(), (first.end - 5, first.end)).proved_by(first)
    assert not Flagged(_flag(), (first.end - 5, first.end)).proved_by(second)
    assert Flagged(_flag(), (first.start, second.end)).proved_by(second)
