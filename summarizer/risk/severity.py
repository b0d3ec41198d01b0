"""How grave a matter is: ladders of words, and the amounts and offices that move them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.domain.risk import Severity
from summarizer.risk.amounts import fall, percents
from summarizer.risk.catalogue import catalogue
from summarizer.risk.conditions import fallen
from summarizer.risk.departures import departure
from summarizer.risk.issues import issue
from summarizer.risk.ladders import RUNGS
from summarizer.risk.measuring import award, beyond_cash, outlook, runway, trial
from summarizer.risk.periodic import year_covered
from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarizer.risk.rule import Rung
    from summarizer.risk.sighting import Sighting

__all__ = ["weigh"]

_WIDEST = 20
_MOST_READ = 40
_WIPES_OUT = (
    r"\bequity (?:\w+ ){0,3}?(?:is|was|became|of) (?:\w+ )?(?:an? )?(?:wiped out|below zero|"
    r"negative|deficit)|\bequity was wiped out"
)
_CONDITIONAL = r"\W*(?:if|alternatively|in the event|unless|should|upon)\b"


def weigh(code: str, found: Sequence[Sighting]) -> Severity:
    """The severity of a matter from its sightings, gravest evidence first or not.

    What is measured decides; else the first rung whose words occur; else the gravest rung that the
    rules themselves support; else the default.
    """
    measured = MEASURES[code](found) if code in MEASURES else None
    if measured is not None:
        return measured
    for rung in RUNGS.get(code, ()):
        if _stands(rung, found):
            return rung.severity
    own = [sighting.rule.severity for sighting in found if sighting.rule.severity is not None]
    default = _default(code)
    if not own:
        return default
    # Words that support no rung of their own stand on the default.
    supported = own if len(own) == len(found) else [*own, default]
    return max(supported, key=lambda severity: severity.rank)


def _default(code: str) -> Severity:
    entry = catalogue().flag(code)
    return entry.default if entry else Severity.MEDIUM


def _stands(rung: Rung, found: Sequence[Sighting]) -> bool:
    """Whether the words of a rung stand where it looks for them, and under no condition there."""
    free = rung.where == "filing" or (rung.where == "quote" and len(found) == 1)
    return any(
        any(map(text.lower().__contains__, rung.stems))
        and (free or compiled(_CONDITIONAL).match(text) is None)
        and compiled(rung.pattern).search(text) is not None
        for text in dict.fromkeys(_texts(rung, found[:_WIDEST]))
    )


def _texts(rung: Rung, found: Sequence[Sighting]) -> Iterator[str]:
    if rung.where == "filing":
        yield from found[0].reading.plain(rung.stems, _MOST_READ) if found else ()
    for sighting in found:
        if rung.where == "quote":
            yield sighting.text
        elif rung.where == "near":
            yield from (other.text for other in sighting.reading.around(sighting.statement))


def _results(found: Sequence[Sighting]) -> Severity | None:
    falls = [change for change in map(fallen, found) if change is not None]
    rungs = [
        sighting.rule.severity
        for sighting in found
        if sighting.statement.kind is BlockKind.CELL and sighting.rule.severity is not None
    ]
    if falls:
        steps = ((40, Severity.HIGH), (20, Severity.MEDIUM))
        rungs.append(_step(max(falls), steps, Severity.LOW))
    equity = found[0].reading.plain(("equity", "deficit"), _MOST_READ) if found else ()
    if max(rungs, default=Severity.LOW, key=lambda rung: rung.rank) is Severity.HIGH and any(
        compiled(_WIPES_OUT).search(text) for text in equity
    ):
        return Severity.CRITICAL
    if rungs and max(rungs, key=lambda rung: rung.rank) is Severity.HIGH and beyond_cash(found):
        return Severity.CRITICAL
    told = any(sighting.rule.severity is Severity.MEDIUM for sighting in found)
    if told or not rungs:
        rungs.append(Severity.MEDIUM)
    return max(rungs, key=lambda rung: rung.rank)


def _dividend(found: Sequence[Sighting]) -> Severity | None:
    for sighting in found:
        cut = _from_to(sighting.text)
        if cut is not None and cut > 0:
            return _step(cut, ((50, Severity.HIGH),), Severity.MEDIUM)
        shares = percents(sighting.text)
        if shares and compiled(r"\b(?:reduc|cut|decreas)\w*\b").search(sighting.text):
            return _step(shares[0], ((50, Severity.HIGH),), Severity.MEDIUM)
    return None


_TO_FROM = r"\bto (?P<now>\$ ?[\d.,]+).{0,80}?\bfrom (?P<then>\$ ?[\d.,]+)"
_FROM_TO = r"\bfrom (?P<then>\$ ?[\d.,]+).{0,80}?\bto (?P<now>\$ ?[\d.,]+)"
_COMPARED = (
    r"(?P<now>\$ ?[\d.,]+).{0,80}?\b(?:compared (?:to|with)|versus|"
    r"down from) .{0,30}?(?P<then>\$ ?[\d.,]+)"
)


def _from_to(text: str) -> Decimal | None:
    for pattern in (_TO_FROM, _FROM_TO, _COMPARED):
        match = compiled(pattern).search(text)
        if match is not None:
            return fall(match["now"].rstrip(".,"), match["then"].rstrip(".,"))
    return None


_COVENANT_AT_RISK = (
    r"\b(?:unable|not be able|fail) to (?:meet|comply|satisfy)\b.{0,60}?\bcovenants?"
)


def _guidance(found: Sequence[Sighting]) -> Severity | None:
    for sighting in found:
        block = sighting.reading.block(sighting.statement)
        if any(compiled(_COVENANT_AT_RISK).search(other.text) for other in block):
            return Severity.CRITICAL
        if compiled(r"\b(?:withdr[ae]w|suspend)").search(sighting.text):
            return Severity.HIGH
    measured = outlook(found)
    if measured is not None:
        return measured
    for sighting in found:
        cut = _from_to(sighting.text)
        if cut is not None and cut > 0:
            return _step(cut, ((10, Severity.HIGH),), Severity.MEDIUM)
    return None


_STAFF = (
    r"(\d{1,2}(?:\.\d+)?) ?(?:%|percent\b).{0,60}?\b(?:workforce|headcount|employees|staff|"
    r"work force|positions|reduction)|\b(?:workforce|headcount|employees|staff|"
    r"work force)\b.{0,80}?(\d{1,2}(?:\.\d+)?) ?(?:%|percent)"
)


# The staff of one place or unit is no share of the whole.
_OF_A_PART = (
    r"\b(?:workforce|headcount|employees|staff|positions) (?:at|in|of) (?:its|the|our|one) "
    r"(?!total|entire|global|worldwide|company|combined|overall|work)(?:[\w-]+ "
    r"){0,4}?(?:facilit\w+|plants?|sites?|divisions?|segments?|units?|offices?|departments?|"
    r"operations|functions?|mills?|stores?)\b"
)


def _layoffs(found: Sequence[Sighting]) -> Severity | None:
    shares = [
        Decimal(match[1] or match[2])
        for sighting in found
        if not compiled(_OF_A_PART).search(sighting.text)
        for match in compiled(_STAFF).finditer(sighting.text)
    ]
    if not shares:
        return None
    return _step(max(shares), ((15, Severity.HIGH), (5, Severity.MEDIUM)), Severity.LOW)


_OF_STAFF = (
    r"\b(\d[\d,]*) of (?:its|the|our|the company's) (\d[\d,]*) (?:\w+ )?(?:employees|people|staff|"
    r"workers|jobs|positions)"
)


def _staff_cut(found: Sequence[Sighting]) -> Severity | None:
    for sighting in found:
        match = compiled(_OF_STAFF).search(sighting.text)
        if match is not None:
            part, of = (Decimal(words.replace(",", "")) for words in match.groups())
            if of:
                rungs = ((75, Severity.CRITICAL), (15, Severity.HIGH), (5, Severity.MEDIUM))
                return _step(part * 100 / of, rungs, Severity.LOW)
    return _layoffs(found)


_OF_ASSETS = (
    r"(?:(?P<below>less than|under|below) )?(?P<share>\d{1,2}(?:\.\d+)?) ?(?:%|"
    r"percent\b) of (?:its |the company's |our )?(?:total )?assets"
)
_ALL_GOODWILL = r"\b(?:all|nearly all|most|substantially all) (?:of )?(?:the |its )?goodwill"


def _write_down(found: Sequence[Sighting]) -> Severity | None:
    near = [other.text for one in found[:6] for other in one.reading.around(one.statement)]
    told = found[0].reading.plain(("equity", "deficit"), _MOST_READ) if found else ()
    if any(compiled(_WIPES_OUT).search(text) for text in (*near, *told)):
        return Severity.CRITICAL
    shares = [
        Decimal(match["share"]) - (Decimal("0.01") if match["below"] else 0)
        for text in near
        for match in compiled(_OF_ASSETS).finditer(text)
    ]
    if shares:
        rungs = ((10, Severity.HIGH), (Decimal("0.999"), Severity.MEDIUM))
        return _step(max(shares), rungs, Severity.LOW)
    return Severity.HIGH if any(compiled(_ALL_GOODWILL).search(text) for text in near) else None


_OF_REVENUE = r"(\d{1,2}(?:\.\d+)?) ?(?:%|percent\b).{0,60}?\b(?:revenues?|sales)"


def _customer(found: Sequence[Sighting]) -> Severity | None:
    near = (other for sighting in found for other in sighting.reading.around(sighting.statement))
    shares = [
        Decimal(match[1]) for other in near for match in compiled(_OF_REVENUE).finditer(other.text)
    ]
    if not shares:
        return None
    return _step(max(shares), ((10, Severity.HIGH), (5, Severity.MEDIUM)), Severity.LOW)


def _step(
    value: Decimal, rungs: tuple[tuple[int | Decimal, Severity], ...], least: Severity
) -> Severity:
    return next((severity for bound, severity in rungs if value > bound), least)


def _means(found: Sequence[Sighting]) -> Severity | None:
    """By how long the money is said to last, in a report also by whether it covers a year."""
    return runway(found) or year_covered(found)


MEASURES: Mapping[str, Callable[[Sequence[Sighting]], Severity | None]] = {
    "results-deterioration": _results,
    "dividend-cut": _dividend,
    "guidance-cut": _guidance,
    "restructuring-layoffs": _staff_cut,
    "impairment": _write_down,
    "customer-contract-loss": _customer,
    "executive-departure": departure,
    "liquidity-strain": _means,
    "litigation": award,
    "clinical-trial-setback": trial,
    "dilutive-issuance": issue,
}
