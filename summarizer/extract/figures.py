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

__all__ = ["MOST_FIGURES", "figures"]

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
        if one.weight >= _LEAST_WEIGHT and not one.statement.heading:
            found.extend(_of_sentence(filing, one, telling))
    ranked = sorted(enumerate(found), key=lambda pair: (-pair[1][0], pair[0]))
    kept: list[DraftFigure] = []
    seen: set[tuple[object, ...]] = set()
    for _, (_, figure) in ranked:
        key = (figure.value, figure.unit)
        if key not in seen and len(kept) < MOST_FIGURES:
            seen.add(key)
            kept.append(figure)
    return tuple(kept)


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
    for amount in amounts(statement.text)[:_PER_SENTENCE]:
        if unscaled and not _stands_alone(amount):
            continue
        weight = one.weight + _WEIGHT_OF_UNIT.get(amount.unit, 0.0)
        if _LESSER.search(statement.text):
            weight -= 0.5
        figure = _figure(filing, one, amount, telling)
        if _DENIES.search(figure.label) is None:
            found.append((weight, figure))
    return found


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
    r"\bloss(?:es)? (?:of|totaling|was|were) (?:approximately |about )?$"
    r"|\bloss attributable to [^;$]{0,60} was (?:approximately )?$",
    re.IGNORECASE,
)


# What happened on a day: the amounts of the sentence are of that day.
_DONE = lazy(
    r"\b(?:announced|borrowed|sold|issued|closed|received|paid|repurchased|completed|acquired|"
    r"placed"
    r"|distributed|transferred|redeemed|consisted|outstanding|provides? for|votes)\b",
    re.IGNORECASE,
)


def _figure(
    filing: Filing, one: Weighed, amount: Amount, telling: Sequence[Statement]
) -> DraftFigure:
    statement = one.statement
    value = amount.value
    if value > 0 and _LOSS.search(statement.text[: amount.start]):
        value = -value
    period = period_of(statement.text, amount.start)
    quotes: tuple[Quote, ...] = (quote(filing, statement.start, statement.end),)
    if period is None and statement.zone is not Zone.PERIODIC and _DONE.search(statement.text):
        when = near_date(filing, statement, telling)
        period = when.iso
        quotes += () if when.quote is None else (when.quote,)
    return DraftFigure(
        label(statement.text, amount.start, amount.end),
        value,
        amount.unit,
        period,
        amount.text,
        quotes,
    )
