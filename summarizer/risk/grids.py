"""What only a table tells: a fallen result, a great write-down, a proposal that did not pass."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.domain.risk import Severity
from summarizer.risk.amounts import change
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.sighting import Sighting
from summarizer.risk.statement import Statement
from summarizer.risk.yearly import yearly

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Cell, Table
    from summarizer.risk.statement import Reading
    from summarizer.risk.yearly import Columns

__all__ = ["tabled"]

_RESULTS_ITEMS = frozenset(("2.02", "12"))
_VOTE_ITEMS = frozenset(("5.07",))
_SALES = (
    r"(?:total |net |consolidated )*(?:net )?(?:revenues?|sales|operating revenues?)"
    r"(?:,? net)?(?: \(.{0,20}\))?\W*\Z"
)
_TURNOVER = (
    rf"(?:{_SALES}|(?:total )?rental (?:income|revenues?)\W*\Z|total (?:interest )?income\W*\Z)"
)
_PROFIT = (
    r"(?:operating income|(?:income|earnings) from operations|operating (?:income )?\(?loss\)?(?: "
    r"income)?|(?:income|earnings|\(?loss\)? income|income \(loss\)|loss) (?:from (?:continuing )?"
    r"operations )?before (?:provision for |benefit from )?(?:federal |income )*tax(?:es)?(?: "
    r"provision)?|loss from operations|pre-?tax income)\W*(?:\(loss\)|\(benefit\))?\W*\Z"
)
_OPERATING = (
    r"(?:operating income|(?:income|earnings) from operations|operating \(?loss|loss from op)"
)
_BEFORE_TAX = r"\bbefore\b.{0,60}\btax|pre-?tax"
_NO_RESULTS = r"\b(?:pro ?forma|guidance|outlook|projected|forecast|estimated|budget)\b"
_NET = (
    r"(?:consolidated )?net (?:income|earnings|\(?loss\)? income|income \(loss\)|earnings \(loss\)|"
    r"\(loss\) income|\(loss\) earnings|loss)\W*(?:\(loss\))?\W*\Z"
)
_IMPAIRED = (
    r"(?:loss on |provision for )?(?:[\w-]+,? ){0,4}?impairments?\b(?!.*\bdeferred tax)"
    r"(?: (?:charges?|loss(?:es)?|provision|of|on|and|the|other)| [\w-]+,?){0,7}\W*\Z"
)
# A write-down is a matter of the report from so many parts of its sales on; grave from so many.
_PARTS, _GRAVE_PARTS = 20, 4
_NUMBER = r"\A\(?-?\$? ?\(?(\d[\d,]*(?:\.\d+)?)\)?\Z"
_MOST_ROWS = 60
_LEAST_FALL = Decimal(10)
_WIDER = Decimal("1.25")
# A loss that is wider by a quarter weighs as much as sales that fell by a tenth.
_LEAST_WIDENING = Decimal(15)
_NARROW = 40
_REFUSALS = frozenset(("against", "withheld", "withhold", "votes against", "votes withheld"))
_OF_BOARD = (
    r"\b(?:(?:stock|share)holder|stockholders'|shareholders') (?:proposal|resolution)|frequency"
)


class _Pair(NamedTuple):
    """A row's number of the period and that of a year before."""

    now: Decimal
    then: Decimal


def tabled(reading: Reading) -> Iterator[Sighting]:
    """Sightings of flags whose matter stands in a table and in no sentence.

    Results are read only where the heads of two columns name a period and that a year before;
    votes only where the heads say For and Against, or the title names the proposal.
    """
    items = frozenset(reading.filing.items)
    for number, document in enumerate(reading.filing.documents):
        for table in () if document.unread else document.tables:
            if items & _RESULTS_ITEMS or reading.periodic:
                yield from _fallen(reading, number, table)
                yield from _written_down(reading, number, table)
            if items & _VOTE_ITEMS:
                yield from _lost(reading, number, table)


def _fallen(reading: Reading, document: int, table: Table) -> Iterator[Sighting]:
    title = table.title.text if table.title is not None else ""
    places = yearly(table.columns)
    if places is None or compiled(_NO_RESULTS).search(f"{title} {' '.join(table.columns)}"):
        return
    operating = any(
        row and compiled(_OPERATING).match(row[0].text) for row in table.rows[:_MOST_ROWS]
    )
    begun = ""
    for row in table.rows[:_MOST_ROWS]:
        name, pair = row[0].text if row else "", _pair(row, places)
        rung = None if pair is None else _result(name, pair) or _result(f"{begun} {name}", pair)
        # Income before tax speaks where no operating income is given.
        if rung is not None and not (operating and compiled(_BEFORE_TAX).search(name)):
            yield from _sighting(reading, document, row, "results-deterioration", rung)
        # A long name begins in a row of its own.
        begun = "" if any(cell.text.strip() for cell in row[1:]) else name.strip()


def _result(name: str, pair: _Pair) -> Severity | None:
    """The rung of a row of results; None where it tells no deterioration."""
    profit = compiled(_PROFIT).match(name)
    if compiled(_SALES).match(name) or profit:
        if pair.now > 0 and pair.then > 0:
            lost = change(pair.now, pair.then)
            return _rung(lost) if lost >= _LEAST_FALL else None
        if not profit:
            return None
    elif not compiled(_NET).match(name):
        return None
    if pair.now < 0 < pair.then:
        return Severity.MEDIUM
    if pair.now < _WIDER * pair.then < 0:
        return _rung(-change(-pair.now, -pair.then) - _LEAST_WIDENING)
    return None


_STEPS = ((Decimal(40), Severity.HIGH), (Decimal(20), Severity.MEDIUM))


def _rung(fall: Decimal) -> Severity:
    return next((severity for bound, severity in _STEPS if fall > bound), Severity.LOW)


def _pair(row: Sequence[Cell], places: Columns) -> _Pair | None:
    if len(row) <= places.then:
        return None
    now, then = _value(row[places.now].text), _value(row[places.then].text)
    return None if now is None or then is None else _Pair(now, then)


def _written_down(reading: Reading, document: int, table: Table) -> Iterator[Sighting]:
    """An impairment that the statement of operations shows, where it is great beside the sales."""
    places = yearly(table.columns) if reading.periodic else None
    if places is None:
        return
    sales: Decimal | None = None
    for row in table.rows[:_MOST_ROWS]:
        value = _value(row[places.now].text) if len(row) > places.now else None
        if value is None:
            continue
        if sales is None and compiled(_TURNOVER).match(row[0].text):
            sales = value
        elif sales and compiled(_IMPAIRED).match(row[0].text) and abs(value) * _PARTS >= sales:
            rung = Severity.HIGH if abs(value) * _GRAVE_PARTS >= sales else Severity.MEDIUM
            yield from _sighting(reading, document, row, "impairment", rung)


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
