"""What an annual or quarterly report tells as having happened, apart from what it describes.

Such a report explains its business, its policies and its risks in the same words in which it would
tell a matter. What happened is dated, and the date lies in the period of the report or after it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone
from summarizer.text.dates import Precision, dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.risk.sighting import Sighting

__all__ = ["only_described"]

# What is stated as a state of affairs: it holds on the day of the report, dated or not.
_STATES = frozenset(
    (
        "going-concern",
        "material-weakness",
        "non-reliance-restatement",
        "late-filing",
        "debt-default-acceleration",
        "covenant-relief",
        "liquidity-strain",
        "conditional-financing",
        "delisting-notice",
        "governance-dispute",
    )
)
# Proceedings that stay open for years: told with a step of the last two years, or with an amount.
_PROCEEDINGS = frozenset(("litigation", "government-investigation", "regulatory-order"))
# Matters that are told with an amount where they are told without a date.
_AMOUNTS = _PROCEEDINGS | {"related-party-transaction"}
_BEFORE_WHOLE = (
    r"(?:\A|[.;:,]|\b(?:our|its|the company's|total|net|consolidated|overall|quarterly|annual|and|"
    r"in|"
    r"that|or|of|a|the|company|year|quarter|had|reported|recorded|\d%))\W*\Z"
)
_YEARS_OPEN = timedelta(days=730)
_SPAN = {"10-Q": timedelta(days=125), "10-K": timedelta(days=375)}
_IN_PERIOD = (
    r"\b(?:(?:three|six|nine|twelve|thirteen|twenty-six|thirty-nine|\d\d) (?:months|weeks) ended|"
    r"(?:first|second|third|fourth|current|this) (?:fiscal )?quarter|quarter ended|"
    r"subsequent to (?:the )?(?:quarter|year|period|end)|year[- ]to[- ]date|"
    r"(?:during|in) the (?:current )?(?:quarter|year|period)|recently)\b"
)
_GENERAL = (
    r"\b(?:may|might|could|would|typically|generally|usually|if|when|whenever|include options|"
    r"susceptible|designed to|intended to|policy|policies|is recognized|are recognized)\b"
)
_MONEY = r"\$ ?\d"
# What the words must hold beside a date, so that a matter is told and not a subject.
_ALSO: Mapping[str, str] = {
    "impairment": (
        r"\A(?!.*\baccumulated\b).*\b(?:recorded|recogni[sz]ed|incurred|took|charges? of)\b(?=.*\d)"
    ),
    "restructuring-layoffs": (
        r"\d|\b(?:announced|approved|committed|began|initiated|closed|exit\w*)\b"
    ),
    "customer-contract-loss": r"\A(?!.*\b(?:lease|benefit|gain|terminate contracts)\b)",
    "liquidity-strain": r"\b(?:cash|liquidity|capital|fund\w*|borrow\w*|availability|credit)\b",
    "product-recall-safety": r"\A(?!.*\b(?:lapp\w+|prior year|previous year)\b)",
    "dividend-cut": r"\A(?!.*\bcash (?:flows? )?used in\b)",
    "litigation": r"\b(?:filed|alleg\w+|court|verdict|judgment|settle\w*|jury|complaint|class)\b",
}


def only_described(sighting: Sighting) -> bool:
    """Whether a periodic report merely describes what the words name.

    A heading and a cell tell nothing; of the rest, a state of affairs must be told without a modal,
    a result must be the whole registrant's, and anything else needs a date in the period or after
    it. In other forms this is never so.
    """
    if not sighting.reading.periodic:
        return False
    if sighting.statement.kind in (BlockKind.HEADING, BlockKind.CELL):
        return True
    also = _ALSO.get(sighting.rule.code)
    if also is not None and not compiled(also).search(sighting.text):
        return True
    return not _told(sighting)


def _told(sighting: Sighting) -> bool:
    """Whether the sentence tells the matter, by the measure of its flag."""
    text, code = sighting.text, sighting.rule.code
    if code in _STATES:
        risky = sighting.statement.zone is Zone.RISK_FACTORS
        return not risky or compiled(_GENERAL).search(text) is None
    if code in _AMOUNTS and compiled(_MONEY).search(text):
        return True
    if code == "results-deterioration":
        return _whole_result(sighting) and (_happened(sighting) or not dates(text))
    return _happened(sighting)


def _whole_result(sighting: Sighting) -> bool:
    """Whether the words name the registrant's result and not that of a part of its business."""
    return compiled(_BEFORE_WHOLE).search(sighting.text[: sighting.start]) is not None


def _happened(sighting: Sighting) -> bool:
    """Whether the sentence is dated in the period of the report or after it."""
    if compiled(_IN_PERIOD).search(sighting.text):
        return True
    filing = sighting.reading.filing
    if filing.period is None:
        return any(True for _ in dates(sighting.text))
    base = filing.form.base[:4] if filing.form else "10-K"
    span = _YEARS_OPEN if sighting.rule.code in _PROCEEDINGS else _SPAN.get(base, _SPAN["10-K"])
    earliest = filing.period - span
    return any(
        _not_before(mention.iso, mention.precision, earliest) for mention in dates(sighting.text)
    )


def _not_before(iso: str, precision: Precision, earliest: date) -> bool:
    if precision is Precision.DAY:
        return iso >= earliest.isoformat()
    if precision is Precision.MONTH:
        return iso >= earliest.isoformat()[:7]
    return iso[-4:] >= str(earliest.year) if iso[-4:].isdigit() else False
