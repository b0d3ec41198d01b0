"""Numbers worth keeping, from prose and from tables: what, how much, in what unit, for when."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFigure
from summarizer.extract.evidence import quote
from summarizer.extract.figure_periods import Periods
from summarizer.extract.figure_worth import worth
from summarizer.extract.labels import label
from summarizer.extract.losses import is_for_a_share, signed
from summarizer.extract.statements import Zone
from summarizer.extract.tables import has_scaled_table, table_figures
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.amounts import Amount
    from summarizer.extract.salience import Weighed

__all__ = ["MOST_FIGURES", "figures", "prose_figures"]

MOST_FIGURES = 12
_LEAST_WEIGHT = 2.0
_PER_SENTENCE = 5
_LEAST_OF_RESULTS, _KEPT = 0.0, 2.4


def figures(filing: Filing, weighed: Sequence[Weighed]) -> tuple[DraftFigure, ...]:
    """The material numbers, those of the weightiest sentences and of results tables; none twice."""
    telling = tuple(one.statement for one in weighed)
    periods = Periods(filing, telling)
    tabled = [(one.weight, one.figure) for one in table_figures(filing, telling)]
    told: list[tuple[float, DraftFigure]] = []
    for one in weighed:
        if one.statement.heading:
            continue
        if one.weight >= _LEAST_WEIGHT:
            told.extend(_of_sentence(filing, one, periods))
        elif one.weight >= _LEAST_OF_RESULTS and one.statement.zone is Zone.RELEASE:
            told.extend(pair for pair in _of_sentence(filing, one, periods) if pair[0] >= _KEPT)
    found = _exact(tabled, told)
    ranked = sorted(enumerate(found), key=lambda pair: (-pair[1][0], pair[0]))
    kept: list[DraftFigure] = []
    seen: set[tuple[object, ...]] = set()
    for _, (_, figure) in ranked:
        key = (figure.value, figure.unit)
        if key not in seen and len(kept) < MOST_FIGURES:
            seen.add(key)
            kept.append(figure)
    return tuple(kept)


def _exact(
    tabled: Sequence[tuple[float, DraftFigure]], told: Sequence[tuple[float, DraftFigure]]
) -> list[tuple[float, DraftFigure]]:
    """Both together, a figure that is in both once: to the dollar, if its period is known so."""
    rest = list(told)
    found: list[tuple[float, DraftFigure]] = []
    for weight, figure in tabled:
        same = [pair for pair in rest if _is_rounded(pair[1], figure)]
        if same and figure.period is None and any(one.period for _, one in same):
            continue
        rest = [pair for pair in rest if pair not in same]
        found.append((max([weight, *(each for each, _ in same)]), figure))
    return found + rest


_ROUNDED = lazy(r"(?:\.(\d+))? (million|billion)\W*$", re.IGNORECASE)
_SCALES = {"million": Decimal(10) ** 6, "billion": Decimal(10) ** 9}


def _is_rounded(figure: DraftFigure, exact: DraftFigure) -> bool:
    """Whether prose tells in millions what a table tells to the dollar, of the same measure."""
    found = _ROUNDED.search(figure.as_written)
    if figure.unit != exact.unit or found is None or _ROUNDED.search(exact.as_written):
        return False
    step = _SCALES[found[2].lower()] / 10 ** len(found[1] or "")
    if abs(figure.value - exact.value) > step / 2:
        return False
    return not _measures(figure).isdisjoint(_measures(exact))


def _measures(figure: DraftFigure) -> set[str]:
    return {word.rstrip("s") for word in _LETTERS.findall(figure.label.lower())}


_LETTERS = lazy(r"[a-z]{4,}")


def prose_figures(filing: Filing, weighed: Sequence[Weighed], most: int) -> tuple[DraftFigure, ...]:
    """The numbers of some sentences, at most `most` of each, the most telling first."""
    periods = Periods(filing, tuple(one.statement for one in weighed))
    found: list[DraftFigure] = []
    for one in weighed:
        of_one = sorted(_of_sentence(filing, one, periods), key=lambda pair: -pair[0])
        found.extend(figure for _, figure in of_one[:most])
    return tuple(found)


def _of_sentence(filing: Filing, one: Weighed, periods: Periods) -> list[tuple[float, DraftFigure]]:
    statement = one.statement
    unscaled = statement.zone is Zone.PERIODIC or has_scaled_table(filing, statement.key)
    found = []
    last: tuple[Amount, DraftFigure] | None = None
    for amount in signed(statement.text)[:_PER_SENTENCE]:
        added = worth(statement, amount, unscaled=unscaled)
        if added is None:
            continue
        figure = _figure(filing, one, amount, periods)
        if last is not None and is_for_a_share(statement.text, last[0], amount):
            figure = _for_a_share(figure, last[1], statement.text[amount.end :])
        last = amount, figure
        if _DENIES.search(figure.label) is None:
            found.append((one.weight + added, figure))
    return found


_A_SHARE = lazy(r"[ (]*((?:per|a|an|each)(?: \w+){0,2}? share)\b", re.IGNORECASE)


def _for_a_share(figure: DraftFigure, whole: DraftFigure, behind: str) -> DraftFigure:
    """What a sum is for a share: called as the sum is, and of its period."""
    found = _A_SHARE.match(behind)
    name = whole.label if found is None else f"{whole.label} {found[1]}"
    return replace(figure, label=name, period=whole.period, quotes=whole.quotes)


# A label with half a denial says the contrary of its sentence.
_DENIES = lazy(r"\b(?:not|no|nor|never|without)\b", re.IGNORECASE)


def _figure(filing: Filing, one: Weighed, amount: Amount, periods: Periods) -> DraftFigure:
    statement = one.statement
    period, told = periods.of(statement, amount)
    own = quote(filing, statement.start, statement.end)
    return DraftFigure(
        label(statement.text, amount.start, amount.end),
        amount.value,
        amount.unit,
        period,
        amount.text,
        (own,) if told is None else (own, told),
    )
