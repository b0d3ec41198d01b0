"""What takes the force from words that look like a flag: plain tests on one sighting each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.risk.periodic import current_report, dated_within, only_described, reported_year
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone
from summarizer.risk.suppressing import BEFORE, BLOCK, SENTENCE, Place
from summarizer.risk.whose import buys, of_deal_company, of_rivals
from summarizer.text.dates import Precision, dates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.risk.sighting import Sighting

__all__ = ["GENERAL", "SUPPRESSORS"]


if TYPE_CHECKING:
    Suppressor = Callable[[Sighting], bool]

_NO_MATTER = (Zone.OUTSIDE, Zone.NOTICE, Zone.RISK_FACTORS, Zone.BACKGROUND)
# What an annual report says of itself as a fact, it often says only among its risks.
_TOLD_AMONG_RISKS = frozenset(("material weakness", "going concern", "substantial doubt"))


def _zone(sighting: Sighting) -> bool:
    statement = sighting.statement
    if statement.zone is Zone.RISK_FACTORS and sighting.reading.periodic:
        lower = statement.text.lower()
        told = any(words in lower for words in _TOLD_AMONG_RISKS)
        return not told and not _dated_in_period(sighting)
    return statement.zone in _NO_MATTER


_DATED = (
    r"\bon (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december) \d{1,2}, ((?:19|20)\d\d)\b"
)
_YEAR = r"(?<!act of )(?<!code of )(?<!due )\b((?:19|20)\d\d)\b(?! (?:\w+ )?plan)"
# A year that tells agreements or plans apart does not say when something happened to them.
_NAMES_A_THING = (
    r"\b(?:the|their|its|our|a|such) (?:19|20)\d\d (?=(?:\w+ ){0,2}?(?:agreements?|alliance|"
    r"contract|licen[cs]e|"
    r"collaboration|lease|notes?|loan|facility|order|decree|merger|acquisition))|\bdated (?:as "
    r"of )?\w+ "
    r"\d{1,2}, (?:19|20)\d\d|\b(?:agreement|contract|licen[cs]e|lease|alliance) of (?:\w+ "
    r")?(?:19|20)\d\d"
)
# Flags that are about what was, or that stay open for years, whatever year the words name.
_LONG_OPEN = frozenset(
    (
        "non-reliance-restatement",
        "auditor-change",
        "material-weakness",
        "going-concern",
        "late-filing",
        "debt-default-acceleration",
        "litigation",
        "government-investigation",
        "fraud-or-internal-investigation",
        "regulatory-order",
        "results-deterioration",
    )
)


def _dated_in_period(sighting: Sighting) -> bool:
    """Whether the words of a risk factor give the day of something that happened lately."""
    period = sighting.reading.filing.period
    found = compiled(_DATED).search(sighting.text)
    return found is not None and period is not None and int(found[1]) >= period.year


# A suit that was only begun, long before, is background until something is done in it.
_BEGUN = r"\b(?:filed|commenced|brought|initiated|served|sued)\b"
_STEP = (
    r"\b(?:settle\w*|jury|verdict|judgment|rul(?:ed|ing)|award\w*|trial|appeal\w*|den(?:ied|y\w*)|"
    r"grant\w*|amended|order\w*|decision|invalid\w*|pending|pay|paid)\b"
)


def _only_begun(sighting: Sighting) -> bool:
    if sighting.rule.code != "litigation" or sighting.reading.periodic:
        return False
    text = sighting.text
    return compiled(_BEGUN).search(text) is not None and compiled(_STEP).search(text) is None


# Matters that stay open: an update that begins with what was told before still tells them.
_OPEN = _LONG_OPEN | {
    "bankruptcy-insolvency",
    "change-in-control",
    "covenant-relief",
    "deal-terminated-delayed",
    "delisting-notice",
    "liquidity-strain",
}
_TOLD_BEFORE = (
    r"\W*(?:\([a-z]\) )?as (?:was )?(?:previously|earlier) (?:reported|disclosed|announced)\b"
)
_NEWS_AFTER_ALL = (
    r"\b(?:extend\w*|amend\w*|terminat\w*|has now|now|today|further|still|continu\w*|remain\w*|"
    r"additional|"
    r"second|subsequent\w*)\b"
)
_SAME_REPORT = timedelta(days=4)


def _told_before(sighting: Sighting) -> bool:
    """Whether the sentence says that it repeats what was reported, of a day long enough before."""
    period, text = sighting.reading.filing.period, sighting.text
    if period is None or sighting.rule.code in _OPEN:
        return False
    if compiled(_TOLD_BEFORE).match(text) is None or compiled(_NEWS_AFTER_ALL).search(text):
        return False
    days = [one.iso for one in dates(text) if one.precision is Precision.DAY]
    return bool(days) and max(days) < (period - _SAME_REPORT).isoformat()


def _historical(sighting: Sighting) -> bool:
    """Whether the latest year in the sentence lies before what the filing can report as new."""
    period = sighting.reading.filing.period
    if period is None or (sighting.rule.code in _LONG_OPEN and not _only_begun(sighting)):
        return False
    text = compiled(_NAMES_A_THING).sub(" ", sighting.text)
    years = [int(year) for year in compiled(_YEAR).findall(text)]
    if sighting.reading.periodic:
        return bool(years) and max(years) < reported_year(sighting) and not dated_within(sighting)
    earliest = period.year if _late_in_year(sighting, period.month) else period.year - 1
    return bool(years) and max(years) < earliest


# Charges of an earlier year are told again as comparatives once its own report is out.
_RETOLD = frozenset(("impairment", "restructuring-layoffs"))
_REPORTED_BY = 4


def _late_in_year(sighting: Sighting, month: int) -> bool:
    return sighting.rule.code in _RETOLD and month > _REPORTED_BY


def _older_report(sighting: Sighting) -> bool:
    """Whether the words stand in an audit report that later ones have followed."""
    period = sighting.reading.filing.period
    if period is None or "report" not in sighting.text.lower():
        return False
    years = [int(year) for year in compiled(_YEAR).findall(sighting.text)]
    return bool(years) and max(years) < period.year - 1


_PARTIES = (
    r"\b(?:customers?|suppliers?|vendors?|tenants?|borrowers?|competitors?|rivals?|franchisees?|"
    r"licensees?|sellers?|insurers?)\b"
)
_SELF = r"\b(?:company|registrant|corporation|we|us|debtors)\b|<registrant>"


def _of_another(sighting: Sighting) -> bool:
    """Whether another party is the last that was named before the words, and does them."""
    before = sighting.text[max(0, sighting.start - 200) : sighting.start + 1]
    party = [found.end() for found in compiled(_PARTIES).finditer(before)]
    if not party:
        return False
    own = compiled(_SELF.replace("<registrant>", sighting.reading.names)).search(before, party[-1])
    return own is None


# What is new stands at the head of an item or a release; what follows five pages on, in a text set
# out whole, are its terms, its notes and its past. A doubt or an error is told in notes as well.
_DEEP = 15_000
_TOLD_IN_NOTES = frozenset(
    ("bankruptcy-insolvency", "going-concern", "material-weakness", "non-reliance-restatement")
)


_LATELY = timedelta(days=100)
_BEGINS_WITH_DAY = r"\W*(?:\([a-z]\) )?(?:on|effective|as of|in) \w+ \d{1,2}, (?:19|20)\d\d\b"


def _deep(sighting: Sighting) -> bool:
    """Whether the words of a current report stand far from the head of their item or exhibit."""
    reading, statement = sighting.reading, sighting.statement
    if reading.periodic or sighting.rule.code in _TOLD_IN_NOTES:
        return False
    return statement.start - reading.head(statement) > _DEEP and not _of_late(sighting)


def _of_late(sighting: Sighting) -> bool:
    """Whether the sentence begins with a day not long before the day that the filing reports."""
    period = sighting.reading.filing.period
    found = compiled(_BEGINS_WITH_DAY).match(sighting.text)
    if period is None or found is None:
        return False
    days = [one.iso for one in dates(found[0]) if one.precision is Precision.DAY]
    return bool(days) and days[0] >= (period - _LATELY).isoformat()


# What these rules look for are measures of the accounts by their names, wherever they are told.
_OWN_MEASURES = frozenset(("results-deterioration",))


def _non_gaap(sighting: Sighting) -> bool:
    if _sentence("non_gaap", sighting):
        return True
    told = sighting.rule.code in _OWN_MEASURES and sighting.statement.kind is BlockKind.PARAGRAPH
    return sighting.statement.zone is Zone.NON_GAAP and not told


def _hypothetical(sighting: Sighting) -> bool:
    """Whether a modal, a condition or a chance governs the words; the month of May does not."""
    words = sighting.before(70)
    found = compiled(BEFORE["hypothetical"].pattern).search(words)
    while found is not None:
        if found[0] != "May":
            return True
        found = compiled(BEFORE["hypothetical"].pattern).search(words, found.end())
    return False


def _sentence(name: str, sighting: Sighting) -> bool:
    return _found(SENTENCE[name], sighting.text, sighting)


def _found(place: Place, text: str, sighting: Sighting) -> bool:
    if place.stems:
        lower = text.lower()
        if not any(stem in lower for stem in place.stems):
            return False
    pattern = place.pattern.replace("<registrant>", sighting.reading.names)
    return compiled(pattern).search(text) is not None


def _before(name: str) -> Suppressor:
    place = BEFORE[name]

    def test(sighting: Sighting) -> bool:
        # What follows an exception is not denied with what stands before it.
        if name == "denial" and " except " in sighting.match[0]:
            return False
        start = max(0, sighting.start - place.width)
        return _found(place, sighting.text[start : sighting.start], sighting)

    return test


def _in_sentence(name: str) -> Suppressor:
    def test(sighting: Sighting) -> bool:
        return _sentence(name, sighting)

    return test


_OF_TERMS = frozenset(("terms", "agreement_terms"))
_ON_A_DAY = (
    r"\W*(?:\([a-z]\) )?(?:on|effective) (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december) \d{1,2}\b"
)


def _in_block(name: str) -> Suppressor:
    place = BLOCK[name]

    def test(sighting: Sighting) -> bool:
        # What happened on a day is told, whatever terms stand around it.
        if name in _OF_TERMS and compiled(_ON_A_DAY).match(sighting.text) is not None:
            return _found(place, sighting.text, sighting)
        block = sighting.reading.block(sighting.statement)
        return any(_found(place, other.text, sighting) for other in block)

    return test


GENERAL = (
    "zone",
    "hypothetical",
    "denial",
    "definition",
    "forward_looking",
    "prior",
    "told_before",
    "historical",
    "nothing_done",
    "only_described",
    "deep",
    "background",
    "of_rivals",
    "of_deal_company",
)

# A name that is tested in more than one place is suppressed by any of them.
_TESTS: tuple[tuple[str, Suppressor], ...] = (
    ("zone", _zone),
    ("only_described", only_described),
    ("current_report", current_report),
    ("hypothetical", _hypothetical),
    ("historical", _historical),
    ("told_before", _told_before),
    ("of_another", _of_another),
    ("deep", _deep),
    ("of_rivals", of_rivals),
    ("buys", buys),
    ("of_deal_company", of_deal_company),
    ("older_report", _older_report),
    *((name, _before(name)) for name in BEFORE if name != "hypothetical"),
    ("non_gaap", _non_gaap),
    *((name, _in_sentence(name)) for name in SENTENCE if name != "non_gaap"),
    *((name, _in_block(name)) for name in BLOCK),
)

SUPPRESSORS: Mapping[str, tuple[Suppressor, ...]] = {
    name: tuple(test for other, test in _TESTS if other == name)
    for name in dict.fromkeys(name for name, _ in _TESTS)
}
