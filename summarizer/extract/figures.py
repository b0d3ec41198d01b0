"""Numbers worth keeping, from prose and from tables: what, how much, in what unit, for when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFigure
from summarizer.extract.amounts import amounts
from summarizer.extract.evidence import quote
from summarizer.extract.labels import label
from summarizer.extract.periods import period_of
from summarizer.extract.statements import Zone
from summarizer.extract.tables import has_scaled_table, table_figures
from summarizer.extract.timing import near_date
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.amounts import Amount
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["MOST_FIGURES", "figures", "prose_figures"]

MOST_FIGURES = 12
_LEAST_WEIGHT = 2.0
_PER_SENTENCE = 5


def figures(filing: Filing, weighed: Sequence[Weighed]) -> tuple[DraftFigure, ...]:
    """The material numbers, those of the weightiest sentences and of results tables; none twice."""
    telling = tuple(one.statement for one in weighed)
    found: list[tuple[float, DraftFigure]] = [
        (one.weight, one.figure) for one in table_figures(filing, telling)
    ]
    for one in weighed:
        if one.statement.heading:
            continue
        if one.weight >= _LEAST_WEIGHT:
            found.extend(_of_sentence(filing, one, telling))
        elif one.weight >= _LEAST_OF_RESULTS and one.statement.zone is Zone.RELEASE:
            found.extend(pair for pair in _of_sentence(filing, one, telling) if pair[0] >= _KEPT)
    ranked = sorted(enumerate(found), key=lambda pair: (-pair[1][0], pair[0]))
    kept: list[DraftFigure] = []
    seen: set[tuple[object, ...]] = set()
    for _, (_, figure) in ranked:
        key = (figure.value, figure.unit)
        if key not in seen and len(kept) < MOST_FIGURES:
            seen.add(key)
            kept.append(figure)
    return tuple(kept)


def prose_figures(filing: Filing, weighed: Sequence[Weighed], most: int) -> tuple[DraftFigure, ...]:
    """The numbers of some sentences, at most `most` of each, the most telling first."""
    telling = tuple(one.statement for one in weighed)
    found: list[DraftFigure] = []
    for one in weighed:
        of_one = sorted(_of_sentence(filing, one, telling), key=lambda pair: -pair[0])
        found.extend(figure for _, figure in of_one[:most])
    return tuple(found)


_LESSER = lazy(
    r"\b(?:customary|event of default|cross-default|indemnif|from time to time|in the event"
    r"|not to exceed|calendar days after|within \d+ days|voting power|beneficial)",
    re.IGNORECASE,
)


def _of_sentence(
    filing: Filing, one: Weighed, telling: Sequence[Statement]
) -> list[tuple[float, DraftFigure]]:
    statement = one.statement
    unscaled = statement.zone is Zone.PERIODIC or has_scaled_table(filing, statement.key)
    found = []
    for amount in _signed(statement.text)[:_PER_SENTENCE]:
        if unscaled and not _stands_alone(amount):
            continue
        if _DENIED.search(statement.text[: amount.start]) is not None:
            continue
        if amount.unit == "percent" and _MECHANICS.search(statement.text):
            continue
        weight = one.weight + _WEIGHT_OF_UNIT.get(amount.unit, 0.0)
        if statement.zone is Zone.RELEASE:
            weight += _among_results(statement.text, amount)
        if _LESSER.search(statement.text):
            weight -= 0.5
        figure = _figure(filing, one, amount, telling)
        if _DENIES.search(figure.label) is None:
            found.append((weight, figure))
    return found


def _signed(text: str) -> list[Amount]:
    """The amounts of a sentence, losses and what a loss is for a share below nought."""
    found: list[Amount] = []
    for amount in amounts(text):
        last = found[-1] if found else None
        of_loss = (
            last is not None
            and last.value < 0
            and amount.unit.endswith("/share")
            and _FOR_A_SHARE.fullmatch(text, last.end, amount.start) is not None
        )
        lost = of_loss or _LOSS.search(text[: amount.start]) is not None
        found.append(amount._replace(value=-abs(amount.value)) if lost else amount)
    return found


def _among_results(text: str, amount: Amount) -> float:
    """What a measure that every reader of results looks for adds, and what a comparison takes."""
    before = text[max(0, amount.start - _REACH) : amount.start]
    if _COMPARED.search(before) is not None:
        return -_LESS
    if amount.unit == "percent" and _GREW.search(before) is not None:
        return -_LESS
    return _MORE if _MEASURE.search(before) is not None else 0.0


_REACH, _LESS, _MORE = 110, 1.0, 2.0
_LEAST_OF_RESULTS, _KEPT = 0.0, 2.4
_COMPARED = lazy(
    r"\b(?:compared (?:to|with)|versus|from|against|up from|down from|than)\b[^;]{0,60}$",
    re.IGNORECASE,
)
_GREW = lazy(
    r"\b(?:increas|decreas|grew|grow|rose|fell|declin|improv|up|down)\w*(?: \w+){0,2} $",
    re.IGNORECASE,
)
# A measure with its verb, as "total assets grew 17% to" and "net income was" are.
_MEASURE = lazy(
    r"(?:^|[.,;] |\b(?:and|the|our|its) )(?:total |consolidated |net )*(?:revenues?|sales"
    r"|(?:net )?income|earnings|loss|net interest (?:income|margin)|assets|deposits|loans|debt"
    r"|(?:stock|share)holders'? equity|book value|gross (?:profit|margin)|operating income"
    r"|provision for (?:loan|credit) losses|charge-?offs|non-?performing assets"
    r"|backlog|cash(?: and cash equivalents)?|(?:adjusted )?ebitda"
    r"|(?:quarterly )?(?:cash )?dividend|free cash flow)\b[^.;$]{0,60}$",
    re.IGNORECASE,
)


# Shares of a grant that vest, and prices that let holders convert, are terms and no results.
_MECHANICS = lazy(
    r"\b(?:vest(?:s|ed|ing)?|trading price|(?:last reported )?sale price|of the (?:applicable )?"
    r"conversion price)\b",
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
# A label with half a denial says the contrary of its sentence.
_DENIES = lazy(r"\b(?:not|no|nor|never|without)\b", re.IGNORECASE)


def _stands_alone(amount: Amount) -> bool:
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
_LOSS = lazy(
    r"(?<!loan )(?<!credit )(?<!for )\b(?:loss(?:es)?|deficit)\b"
    r"(?! (?:reserve|ratio|allowance|adjust|carry|provision|contingenc|rate|development))"
    r"(?:(?! (?:income|profit|gain|provision|revenue|sales)s?\b)[^;$%]){0,70}?"
    r"\b(?:of|totaling|totaled|was|were|to|amounted to) (?:approximately |about )?\(?$"
    r"|\bdecreases? (?:of|totaling) (?:approximately |about )?$",
    re.IGNORECASE,
)
# "A net loss of $5 million, or $0.43 per share".
_FOR_A_SHARE = lazy(r"[,;]? ?\(?(?:or |equal to )?(?:about |approximately )?", re.IGNORECASE)


# What happened on a day: the amounts of the sentence are of that day.
_DONE = lazy(
    r"\b(?:announced|borrowed|sold|issued|closed|received|paid|repurchased|completed|acquired|"
    r"placed"
    r"|distributed|transferred|redeemed|consisted|outstanding|provides? for|votes)\b",
    re.IGNORECASE,
)


# The rate in a name is of the notes and of no day.
_NOTES_DUE = lazy(r" [^,;]{0,60}\bdue (?:\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d")


def _is_named_rate(text: str, amount: Amount) -> bool:
    return amount.unit == "percent" and _NOTES_DUE.match(text, amount.end) is not None


def _figure(
    filing: Filing, one: Weighed, amount: Amount, telling: Sequence[Statement]
) -> DraftFigure:
    statement = one.statement
    period = period_of(statement.text, amount.start)
    if _is_named_rate(statement.text, amount):
        period = None
    quotes: tuple[Quote, ...] = (quote(filing, statement.start, statement.end),)
    dated = statement.zone is not Zone.PERIODIC and not _is_named_rate(statement.text, amount)
    if period is None and dated and _DONE.search(statement.text):
        when = near_date(filing, statement, telling)
        period = when.iso
        quotes += () if when.quote is None else (when.quote,)
    return DraftFigure(
        label(statement.text, amount.start, amount.end),
        amount.value,
        amount.unit,
        period,
        amount.text,
        quotes,
    )
