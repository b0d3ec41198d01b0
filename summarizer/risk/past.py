"""When a matter happened: what is past, retold, or told far from where news stands."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from summarizer.risk.happened import days_in
from summarizer.risk.periodic import dated_within, reported_year
from summarizer.risk.rule import compiled
from summarizer.text.gates import evened
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from datetime import date

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading, Statement

__all__ = ["TOLD_IN_NOTES", "deep", "historical", "lies_deep", "older_report", "told_before"]

_YEAR = r"(?<!act of )(?<!code of )(?<!due )\b((?:19|20)\d\d)\b(?! (?:\w+ )?plan)"
# A year that tells agreements or plans apart does not say when something happened to them.
_NAMES_A_THING = lazy(
    r"\b(?:the|their|its|our|a|such) (?:19|20)\d\d (?=(?:\w+ ){0,2}?(?:agreements?|alliance|"
    r"contract|licen[cs]e|collaboration|lease|notes?|loan|facility|order|decree|merger|"
    r"acquisition))|\bdated (?:as of )?\w+ "
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
    r"\W*(?:\([a-z]\) )?as (?:was )?(?:(?:previously|earlier) (?:reported|disclosed|announced)\b|"
    r"(?:reported|disclosed|announced) (?:in|on)\b)"
)
_NEWS_AFTER_ALL = (
    r"\b(?:extend\w*|amend\w*|terminat\w*|has now|now|today|further|still|continu\w*|remain\w*|"
    r"additional|second|subsequent\w*)\b"
)
_SAME_REPORT = timedelta(days=4)


def told_before(sighting: Sighting) -> bool:
    """Whether the sentence says that it repeats what was reported, of a day long enough before."""
    period, text = sighting.reading.filing.period, sighting.text
    if period is None or sighting.rule.code in _OPEN:
        return False
    if compiled(_TOLD_BEFORE).match(text) is None or compiled(_NEWS_AFTER_ALL).search(text):
        return False
    days = days_in(text)
    return bool(days) and max(days) < (period - _SAME_REPORT).isoformat()


def historical(sighting: Sighting) -> bool:
    """Whether the latest year in the sentence lies before what the filing can report as new."""
    period = sighting.reading.filing.period
    if period is None or (sighting.rule.code in _LONG_OPEN and not _only_begun(sighting)):
        return False
    text = _NAMES_A_THING.sub(" ", evened(sighting.text))
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


def older_report(sighting: Sighting) -> bool:
    """Whether the words stand in an audit report that later ones have followed."""
    period = sighting.reading.filing.period
    if period is None or "report" not in sighting.text.lower():
        return False
    years = [int(year) for year in compiled(_YEAR).findall(sighting.text)]
    return bool(years) and max(years) < period.year - 1


# What is new stands at the head of an item or a release; what follows five pages on, in a text set
# out whole, are its terms, its notes and its past.
_DEEP = 15_000
TOLD_IN_NOTES = frozenset(
    ("bankruptcy-insolvency", "going-concern", "material-weakness", "non-reliance-restatement")
)
"""Flags whose matter, a doubt or an error, is told in notes as well."""


_LATELY = timedelta(days=100)
_BEGINS_WITH_DAY = r"\W*(?:\([a-z]\) )?(?:on|effective|as of|in) \w+ \d{1,2}, (?:19|20)\d\d\b"


def deep(sighting: Sighting) -> bool:
    """Whether the words are told too deep in a text to be news, and not of what notes tell too."""
    told_in_notes = sighting.rule.code in TOLD_IN_NOTES
    return not told_in_notes and lies_deep(sighting.statement, sighting.reading)


def lies_deep(statement: Statement, reading: Reading) -> bool:
    """Whether a statement of a current report is far from the head of its item or exhibit.

    One that begins with a day of late is news wherever it stands.
    """
    if reading.periodic or statement.start <= _DEEP:
        return False
    far = statement.start - reading.head(statement) > _DEEP
    return far and not _of_late(statement.text, reading.filing.period)


def _of_late(text: str, period: date | None) -> bool:
    """Whether a sentence begins with a day not long before the day that the filing reports."""
    found = compiled(_BEGINS_WITH_DAY).match(text)
    if period is None or found is None:
        return False
    days = days_in(text[: found.end()])
    return bool(days) and days[0] >= (period - _LATELY).isoformat()
