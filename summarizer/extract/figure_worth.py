"""How much an amount is worth beside the others of a filing, and which amounts are no figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.extract.statements import Zone
from summarizer.text.gates import admits, evened, gate_of
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from summarizer.extract.amounts import Amount
    from summarizer.extract.statements import Statement

__all__ = ["most", "stands_alone", "worth"]


def worth(statement: Statement, amount: Amount) -> float | None:
    """What an amount adds to the weight of its sentence; None where it is not worth keeping."""
    text = statement.text
    clause = max(text.rfind(",", 0, amount.start), text.rfind(";", 0, amount.start)) + 1
    if _DENIED.search(text, clause, amount.start) is not None:
        return None
    if amount.unit == "percent" and _is_term(text, amount):
        return None
    if _AUTHORIZED.search(text) or (_of_results(statement) and _is_change(text, amount)):
        return None
    weight = _WEIGHT_OF_UNIT.get(amount.unit, 0.0)
    if _of_results(statement):
        weight += _among_results(text, amount)
    return weight - _BY_TERMS if _LESSER.search(text) else weight


def most(statement: Statement) -> float:
    """The most that an amount can add to the weight of a sentence, by the words of the sentence."""
    low = evened(statement.text)
    if admits(gate_of(_MEASURE.pattern), low):
        return _DEAREST + _MORE
    return _DEAREST + (_GUIDED if admits(gate_of(_GUIDES.pattern), low) else 0.0)


# A caption of a balance sheet tells shares that nobody has issued.
_AUTHORIZED = gated(
    r"\bpar value\b.*\bauthorized\b.*\bissued\b|\bshares authorized\b.*\bissued and outstanding\b",
    re.IGNORECASE,
)
# By how much results have changed is told by what they were before.
_CHANGED_BY = gated(
    r"\b(?:increase|decrease|decline|improvement|reduction|growth|change)\b(?: in [^,;$]{0,50})?"
    r" (?:of|by) (?:approximately )?$|\b[\d.]+ ?%, or (?:approximately )?$"
    r"|,? \b(?:up|down) (?:approximately )?$",
    re.IGNORECASE,
)
# How far sales went up or down is worth keeping all the same; in small letters, as all below that
# tells what a result is.
_OF_SALES = lazy(
    r"\W*(?:(?:[qf]\d \d{4}|total|net|consolidated|gaap|our|the company's) )*(?:revenues?|sales)\b"
    r"[^;]{0,160}$"
)


def _is_change(text: str, amount: Amount) -> bool:
    """Whether an amount tells only by how much a result has changed, and not that of sales."""
    before = text[: amount.start]
    if amount.unit == "percent" and _OF_SALES.match(evened(before)) is not None:
        return False
    return _CHANGED_BY.search(before) is not None


def _of_results(statement: Statement) -> bool:
    return statement.zone is Zone.RELEASE or bool(_RESULTS.intersection(statement.items))


_RESULTS = frozenset({"2.02", "12"})
# An amount that only bounds or conditions something is worth less than what came to pass.
_BY_TERMS = 0.5
_LESSER = gated(
    r"\b(?:customary|event of default|cross-default|indemnif|from time to time|in the event"
    r"|not to exceed|calendar days after|within \d+ days|voting power|beneficial)",
    re.IGNORECASE,
)
# An amount that its clause denies is none.
_DENIED = lazy(
    r"\b(?:not(?! only\b| limited\b| (?:to )?exceed"
    r"| (?:less|later|more|fewer|greater|earlier) than\b)"
    r"|no(?! (?:later|less|more|fewer) than\b)|nor|never|none|neither|without|cannot|unable to)"
    r"\b[^,;]*$",
    re.IGNORECASE,
)


def stands_alone(amount: Amount) -> bool:
    """Whether money states its own scale: beside tables in thousands it may be so too."""
    if amount.unit in _SCALELESS or _SCALE_WORD.search(amount.text):
        return True
    return abs(amount.value) >= _WRITTEN_OUT


_SCALELESS = {"percent", "ratio", "people", "USD/share", "count"}
_SCALE_WORD = lazy(r"(?:thousand|million|billion|[MBKmbk])\W*$")
_WRITTEN_OUT = 100_000
_WEIGHT_OF_UNIT = {
    "USD": 0.6,
    "USD/share": 0.8,
    "percent": 0.0,
    "shares": 0.5,
    "ratio": -0.2,
    "count": -1.0,
    "people": -0.5,
}
_DEAREST = max(_WEIGHT_OF_UNIT.values())


def _among_results(text: str, amount: Amount) -> float:
    """What a measure that every reader of results looks for adds, and what a comparison takes."""
    ahead = evened(text[: amount.start])
    before = ahead[-_REACH:]
    if amount.unit == "percent" and _OF_SALES.match(ahead) is not None:
        return _SALES_CHANGED
    if _COMPARED.search(before) is not None or _PART_OF.search(before) is not None:
        return -_LESS
    if amount.unit == "percent" and _GREW.search(before) is not None:
        return -_LESS if _SALES.search(before) is None else 0.0
    if _MEASURE.search(before) is not None:
        return _MORE
    return _GUIDED if _GUIDES.search(ahead) is not None else 0.0


_REACH, _LESS, _MORE, _SALES_CHANGED = 110, 1.0, 2.0, 0.5
# What a result takes in or leaves out is not the result.
_PART_OF = lazy(r"\b(?:includ(?:es|ed|ing)|exclud(?:es|ed|ing)|reflect(?:s|ed|ing)) [^;$]{0,80}$")
_COMPARED = lazy(
    r"\b(?:compared (?:to|with)|versus|from|against|up from|down from|than)\b[^;]{0,60}$"
)
_GREW = lazy(
    r"\b(?:increas|decreas|grew|grow|rose|fell|declin|improv|up|down)\w*(?: (?!to\b)\w+){0,2} $"
)
# How far sales went up or down is what readers of results keep.
_SALES = lazy(r"(?:^|[.,;\u2022] ?)(?:total |net |consolidated )*(?:revenues?|sales)\b[^,;]{0,60}$")
# What the registrant says that a result will come to.
_GUIDED = 1.0
_RESULT = r"(?:revenues?|sales|earnings|income|ebitda|eps|margin|cash flow|bookings)"
_GUIDES = lazy(
    r"\b(?:expect|estimat|forecast|anticipat|project|guid|outlook|rais|reaffirm|reiterat|narrow)"
    r"\w*\b[^;.$]{0,90}\b" + _RESULT + r"\b[^;]{0,110}$"
    r"|\b" + _RESULT + r"\b[^;.$]{0,90}\b(?:expected|forecast|projected|estimated|guidance|outlook"
    r"|(?:in|to) (?:the|a) range|range of|between)\b[^;]{0,70}$"
)
# A measure with its verb, as "total assets grew 17% to" and "net income was" are.
_MEASURE = lazy(
    r"(?:^|[.,;] |\b(?:and|the|our|its) )(?:total |consolidated |net )*(?:revenues?|sales"
    r"|(?:net )?income|earnings|loss|net interest (?:income|margin)|assets|deposits|loans|debt"
    r"|(?:stock|share)holders'? equity|book value|gross (?:profit|margin)|operating income"
    r"|provision for (?:loan|credit) losses|charge-?offs|non-?performing assets"
    r"|backlog|cash(?: and cash equivalents)?|(?:adjusted )?ebitda"
    r"|return on (?:average )?(?:equity|assets)|(?:leverage|capital|efficiency) ratio"
    r"|(?:quarterly )?(?:cash )?dividend|free cash flow)\b[^.;$]{0,60}$"
)


# Shares of a grant that vest, and prices that let holders convert, are terms and no results.
_MECHANICS = gated(
    r"\b(?:vest(?:s|ed|ing)?|trading price|(?:last reported )?sale price|of the (?:applicable )?"
    r"conversion price)\b",
    re.IGNORECASE,
)
# The rate in the name of notes tells something where they are sold or paid back.
_NAMED_RATE = lazy(
    r" (?:(?:[A-Z][\w-]*|due|of|and) ){0,7}?(?:Notes?|Debentures?|Bonds?|Preferred|Securities)\b"
)
_RAISES = gated(
    r"\b(?:offer\w*|issu(?:e|es|ed|ance)|sold|sale|sell|pric(?:ed|ing)|purchase agreement|redeem\w*"
    r"|redemption|tender\w*|exchange|holders of its)\b",
    re.IGNORECASE,
)
_ALL_OF_IT = lazy(
    r" of (?:the |its |all )*(?:issued and )?(?:outstanding )?(?:common |capital )?(?:stock|shares"
    r"|equity|membership|voting|interests?)\b",
    re.IGNORECASE,
)
_WHOLE = 100


def _is_term(text: str, amount: Amount) -> bool:
    """Whether a percent is a term of vesting, a name of notes, or all there is of a company."""
    if _MECHANICS.search(text):
        return True
    if amount.value == _WHOLE and _ALL_OF_IT.match(text, amount.end):
        return True
    return _NAMED_RATE.match(text, amount.end) is not None and _RAISES.search(text) is None
