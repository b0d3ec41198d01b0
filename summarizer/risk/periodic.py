"""What an annual or quarterly report tells as having happened, apart from what it describes.

Such a report explains its business, its policies and its risks in the same words in which it would
tell a matter. What happened is dated, and the date lies in the period of the report or after it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.domain.risk import Severity
from summarizer.risk.happened import GENERAL, PROCEEDINGS, happened, not_before
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass, numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.risk.sighting import Sighting

__all__ = ["current_report", "dated_within", "only_described", "reported_year", "year_covered"]

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
# Matters that are told with an amount where they are told without a date.
_AMOUNTS = PROCEEDINGS | {"related-party-transaction"}
_BEFORE_WHOLE = (
    r"(?:\A|[.;:,]|\b(?:our|its|the company's|total|net|consolidated|overall|quarterly|annual|and|"
    r"in|that|or|of|a|the|company|year|quarter|had|reported|recorded|\d%))\W*\Z"
)
_MONEY = r"\$ ?\d"
# What the words must hold beside a date, so that a matter is told and not a subject.
_ALSO: Mapping[str, str] = {
    "impairment": (
        r"\A(?!.*\baccumulated\b).*"
        r"\b(?:recorded|recogni[sz]ed|incurred|took|charges? of|totaled)\b(?=.*\d)|"
        r"\b(?:record\w+|resulted in|compris\w+|includ\w+) (?:an? )?(?:[\w-]+ ){0,5}impairment "
        r"(?:charge|loss)\w* of (?:approximately )?\$|"
        r"\$ ?\d[\d.,]*(?: (?:million|billion))? (?:[\w-]+ ){0,3}impairment\b|"
        r"\$ ?\d.*\b(?:was|were) (?:recorded|recogni[sz]ed)\b|"
        r"\bloss(?:es)? on (?:the )?impairment of (?:[\w-]+ ){1,4}of \$"
    ),
    "restructuring-layoffs": (
        r"\d|\b(?:announced|approved|committed|began|initiated|closed|exit\w*)\b"
    ),
    "customer-contract-loss": r"\A(?!.*\b(?:lease|benefit|gain|terminate contracts)\b)",
    "liquidity-strain": r"\b(?:cash|liquidity|capital|fund\w*|borrow\w*|availability|credit)\b",
    "product-recall-safety": r"\A(?!.*\b(?:lapp\w+|prior year|previous year)\b)",
    "dividend-cut": r"\A(?!.*\bcash (?:flows? )?used in\b)",
    "results-deterioration": (
        r"\A(?!.*\b(?:because of|due to|result of|reflect\w*|from) (?:the |our )?"
        r"(?:divestiture|sale|disposition|disposal)s? of\b)"
    ),
    "deal-terminated-delayed": r"\A(?!.*\b(?:payments? under|lease|swap|hedg\w+|interest rate)\b)",
    "regulatory-order": r"\A(?!.*\bas permitted by\b)",
    "litigation": r"\b(?:filed|alleg\w+|court|verdict|judgment|settle\w*|jury|complaint|class)\b",
}


def current_report(sighting: Sighting) -> bool:
    """Whether the filing is no annual or quarterly report: some rules are about those alone."""
    return not sighting.reading.periodic


_OWN_TIME = {"10-Q": timedelta(days=89), "10-K": timedelta(days=364)}
_FISCAL_YEAR = "dei:DocumentFiscalYearFocus"
_ASSETS = "us-gaap:Assets"
_MARKUP = lazy(r"<[^<>]*>")


def reported_year(sighting: Sighting) -> int:
    """The year whose number the reported period bears: a fiscal year's, where it is tagged."""
    filing = sighting.reading.filing
    assert filing.period is not None
    for fact in filing.main.facts:
        if fact.name == _FISCAL_YEAR:
            words = _MARKUP.sub("", fact.span.of(filing.source.text)).strip()
            if words.isdigit() and abs(int(words) - filing.period.year) <= 1:
                return min(int(words), filing.period.year)
    return filing.period.year


def dated_within(sighting: Sighting, *, by_itself: bool = False) -> bool:
    """Whether the sentence names a day or a month of the reported time or after it.

    With `by_itself` the day must not be the end of a quarter or a year that is summed up.
    """
    filing = sighting.reading.filing
    if filing.period is None or filing.form is None:
        return False
    first = filing.period - _OWN_TIME.get(filing.form.base[:4], timedelta())
    return any(
        not_before(mention.iso, mention.precision, first)
        for mention in dates(sighting.text)
        if mention.precision in (Precision.DAY, Precision.MONTH) and mention.year is not None
        if not (by_itself and mention.period)
    )


def _slight(sighting: Sighting) -> bool:
    """Whether a charge is next to nothing beside the assets: a half in a hundred of them."""
    filing = sighting.reading.filing
    if sighting.rule.code != "impairment" or filing.period is None:
        return False
    end = filing.period.isoformat()
    assets = next(
        (
            fact.value
            for fact in filing.main.facts
            if fact.name == _ASSETS and fact.period == end and not fact.members and fact.value
        ),
        None,
    )
    charges = [one.value for one in numbers(sighting.text) if one.unit is UnitClass.MONEY]
    if assets is None or not charges or max(charges) < _SCALED:
        return False
    return max(charges) < assets / _SLIGHT


_CHARGED_IN = (
    r"\b(?:recogni[sz]ed|recorded|incurred|taken) (?:in|during) (?:the )?(?:fiscal |year )*"
    r"((?:19|20)\d\d)\b"
)


def _of_earlier_year(sighting: Sighting) -> bool:
    """Whether a charge is told as that of a year before, to explain why this one is better."""
    if sighting.rule.code != "impairment" or sighting.reading.filing.period is None:
        return False
    years = [int(found[1]) for found in compiled(_CHARGED_IN).finditer(sighting.text)]
    return bool(years) and max(years) < reported_year(sighting)


# A smaller number may be in thousands or millions, unsaid.
_SCALED, _SLIGHT = 100_000, 200


# Means that are said to last for a year are a limit only with something else beside them.
_LASTS = (
    r"\b(?:sufficient|adequate|enough|able)\b.{0,160}?\b(?:twelve|12)[- ]months?\b|"
    r"\b(?:twelve|12)[- ]months?\b.{0,80}?\b(?:sufficient|adequate)\b"
)
_MONTHS = ("twelve month", "12 month", "twelve-month", "12-month")
_MOST_SAID = 60


def year_covered(found: Sequence[Sighting]) -> Severity | None:
    """How grave a limit on the means is where the report says that they last for a year."""
    reading = found[0].reading
    if not reading.periodic:
        return None
    said = reading.plain(_MONTHS, _MOST_SAID)
    lasts = any(compiled(_LASTS).search(text) and not compiled(_NOT).search(text) for text in said)
    return Severity.LOW if lasts else None


_NOT = r"\b(?:not|no|insufficient|substantial doubt)\b"


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
    if compiled(_TRADING_PLANS).search(sighting.text):
        return True
    also = _ALSO.get(sighting.rule.code)
    if also is not None and not compiled(also).search(sighting.text):
        return True
    if _is_closed(sighting) or _slight(sighting) or _of_earlier_year(sighting):
        return True
    return not _told(sighting)


# What every report must say of the trading plans of insiders.
_TRADING_PLANS = r"\b(?:adopt\w*|terminat\w*|modif\w*)\b.{0,60}?\b10b5-1\b"


# How an agency says that it has done with the plant it wrote about.
_CLOSED = (
    r"\bestablishment inspection report\b|\bclose-?out letter\b|"
    r"\bwarning letter\b.{0,80}?\b(?:closed|lifted|resolved|withdrawn)\b"
)
_CLOSED_STEMS = ("inspection report", "close-out letter", "closeout letter", "warning letter")


def _is_closed(sighting: Sighting) -> bool:
    """Whether the report says that what a warning letter was about has been closed since."""
    if sighting.rule.code != "regulatory-order" or "warning letter" not in sighting.text.lower():
        return False
    reading = sighting.reading
    told = (reading.statements[index].text for index in reading.holding(_CLOSED_STEMS))
    return any(compiled(_CLOSED).search(text) for text in told)


def _told(sighting: Sighting) -> bool:
    """Whether the sentence tells the matter, by the measure of its flag."""
    text, code = sighting.text, sighting.rule.code
    if code in _STATES:
        risky = sighting.statement.zone is Zone.RISK_FACTORS
        return not risky or compiled(GENERAL).search(text) is None
    if code in _AMOUNTS and compiled(_MONEY).search(text):
        return True
    if code == "regulatory-order" and compiled(_IN_FORCE).search(text):
        return True
    if code == "results-deterioration":
        return _whole_result(sighting) and (happened(sighting) or not dates(text))
    return happened(sighting)


# An order of years ago is a matter of this report while it binds.
_IN_FORCE = (
    r"\b(?:consent|cease and desist|supervisory|the) (?:order|decree|agreement)\b.{0,40}?"
    r"\b(?:will )?(?:remains? in (?:full force|effect|place)|requires? (?:the|that|us|our)|"
    r"is (?:now )?enforced)\b|"
    r"\b(?:remains?|are|is) subject to (?:an? |the |its )?(?:[\w-]+ ){0,3}"
    r"(?:consent|cease and desist) (?:order|decree)\b"
)


def _whole_result(sighting: Sighting) -> bool:
    """Whether the words name the registrant's result and not that of a part of its business."""
    return compiled(_BEFORE_WHOLE).search(sighting.text[: sighting.start]) is not None
