"""What only a table tells: a result that fell, and a proposal that did not pass."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.domain.risk import Severity
from summarizer.risk.amounts import change
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.sighting import Sighting
from summarizer.risk.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Cell, Table
    from summarizer.risk.statement import Reading

__all__ = ["tabled"]

_RESULTS_ITEMS = frozenset(("2.02", "12"))
_VOTE_ITEMS = frozenset(("5.07",))
_SALES = (
    r"(?:total |net |consolidated )*(?:net )?(?:revenues?|sales|operating revenues?)"
    r"(?:,? net)?(?: \(.{0,20}\))?\W*\Z"
)
_PROFIT = r"(?:operating income|income from operations)\W*(?:\(loss\))?\W*\Z"
_NET = (
    r"(?:consolidated )?net (?:income|earnings|\(?loss\)? income|income \(loss\)|earnings \(loss\)|"
    r"\(loss\) income|\(loss\) earnings|loss)\W*(?:\(loss\))?\W*\Z"
)
_NUMBER = r"\A\(?-?\$? ?\(?(\d[\d,]*(?:\.\d+)?)\)?\Z"
_YEAR = r"\b((?:19|20)\d\d)\b"
_MOST_ROWS = 60
_LEAST_FALL = Decimal(10)
_WIDER = Decimal("1.25")
_NARROW = 40
_REFUSALS = frozenset(("against", "withheld", "withhold", "votes against", "votes withheld"))
_OF_BOARD = (
    r"\b(?:(?:stock|share)holder|stockholders'|shareholders') (?:proposal|resolution)|frequency"
)


class _Pair(NamedTuple):
    """A row's first two numbers."""

    now: Decimal
    then: Decimal


def tabled(reading: Reading) -> Iterator[Sighting]:
    """Sightings of flags whose matter stands in a table and in no sentence.

    Results are read only where the heads of the first two columns of numbers name a year and the
    year before; votes only where the heads say For and Against, or the title names the proposal.
    """
    items = frozenset(reading.filing.items)
    for number, document in enumerate(reading.filing.documents):
        for table in () if document.unread else document.tables:
            if items & _RESULTS_ITEMS or reading.periodic:
                yield from _fallen(reading, number, table)
            if items & _VOTE_ITEMS:
                yield from _lost(reading, number, table)


def _fallen(reading: Reading, document: int, table: Table) -> Iterator[Sighting]:
    if not _year_on_year(table):
        return
    for row in table.rows[:_MOST_ROWS]:
        pair = _pair(row)
        if pair is None:
            continue
        name = row[0].text
        down = pair.then > 0 and change(pair.now, pair.then) >= _LEAST_FALL
        if compiled(_SALES).match(name) or compiled(_PROFIT).match(name):
            if down and pair.now > 0:
                rung = _rung(change(pair.now, pair.then))
                yield from _sighting(reading, document, row, "results-deterioration", rung)
        elif compiled(_NET).match(name) and pair.now < 0 < pair.then:
            yield from _sighting(reading, document, row, "results-deterioration", Severity.MEDIUM)
        elif compiled(_NET).match(name) and pair.now < _WIDER * pair.then < 0:
            yield from _sighting(reading, document, row, "results-deterioration", Severity.LOW)


_STEPS = ((Decimal(40), Severity.HIGH), (Decimal(20), Severity.MEDIUM))


def _rung(fall: Decimal) -> Severity:
    return next((severity for bound, severity in _STEPS if fall > bound), Severity.LOW)


def _year_on_year(table: Table) -> bool:
    years = [compiled(_YEAR).findall(head) for head in table.columns[1:]]
    named = [int(found[-1]) for found in years if found]
    return len(named) > 1 and named[0] == named[1] + 1


def _pair(row: Sequence[Cell]) -> _Pair | None:
    values = [value for cell in row[1:] if (value := _value(cell.text)) is not None]
    return _Pair(values[0], values[1]) if len(values) > 1 else None


def _value(text: str) -> Decimal | None:
    found = compiled(_NUMBER).match(text.strip())
    if found is None:
        return None
    try:
        value = Decimal(found[1].replace(",", ""))
    except InvalidOperation:
        return None
    return -value if "(" in text or "-" in text else value


def _lost(reading: Reading, document: int, table: Table) -> Iterator[Sighting]:
    """A proposal of the board with more votes against than for."""
    heads = [head.lower().strip() for head in table.columns]
    title = table.title.text if table.title is not None else ""
    refusal = next((head for head in heads if head in _REFUSALS), None)
    if "for" not in heads or refusal is None or compiled(_OF_BOARD).search(title):
        return
    yes, no = heads.index("for"), heads.index(refusal)
    for row in table.rows[:_MOST_ROWS]:
        if len(row) <= max(yes, no) or compiled(_OF_BOARD).search(row[0].text):
            continue
        given, refused = _value(row[yes].text), _value(row[no].text)
        if given is not None and refused is not None and refused > given:
            advisory = compiled(r"advisory|say[- ]on[- ]pay|compensation|\bpay\b")
            low = advisory.search(title) or advisory.search(row[0].text)
            narrow = given * 100 >= _NARROW * (given + refused)
            rung = Severity.LOW if low and narrow else Severity.MEDIUM
            yield from _sighting(reading, document, row, "governance-dispute", rung)


def _sighting(
    reading: Reading, document: int, row: Sequence[Cell], code: str, severity: Severity
) -> Iterator[Sighting]:
    spans = [cell.span for cell in row if cell.span is not None]
    if not spans:
        return
    visible = reading.filing.visible
    start, end = visible.range(spans[0])[0], visible.range(spans[-1])[1]
    text = visible.text[start:end]
    match = compiled(r"\A.+\Z").match(text)
    if match is None:
        return
    statement = Statement(text, start, end, document, -1, -1, BlockKind.CELL)
    yield Sighting(Rule(code, (), r"\A.+\Z", severity=severity), statement, match, reading)
