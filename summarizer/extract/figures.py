"""Numbers worth keeping, from prose and from tables: what, how much, in what unit, for when."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, cached_property
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftFigure
from summarizer.extract.evidence import quote
from summarizer.extract.figure_periods import Periods
from summarizer.extract.figure_worth import most, stands_alone, worth
from summarizer.extract.labels import label
from summarizer.extract.losses import is_for_a_share, signed
from summarizer.extract.statements import Zone
from summarizer.extract.tables import scaled_sections, table_figures
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.amounts import Amount
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["MOST_FIGURES", "figures", "prose_figures"]

MOST_FIGURES = 12
_LEAST_WEIGHT = 2.0
_PER_SENTENCE = 5
_LEAST_OF_RESULTS, _KEPT = 0.0, 2.4


class _Number(NamedTuple):
    """A number that may be shown, by its weight; its figure is made when it comes to that."""

    weight: float
    value: Decimal
    unit: str
    as_written: str
    figure: Callable[[], DraftFigure]
    told: bool = True

    @property
    def denied(self) -> bool:
        """Whether its label holds half a denial: the contrary of what its sentence tells."""
        return self.told and _DENIES.search(self.figure().label) is not None


_DENIES = lazy(r"\b(?:not|no|nor|never|without)\b", re.IGNORECASE)


def figures(filing: Filing, weighed: Sequence[Weighed]) -> tuple[DraftFigure, ...]:
    """The material numbers, those of the weightiest sentences and of results tables; none twice."""
    telling = tuple(one.statement for one in weighed)
    told: list[_Number] = []
    reader = _Reader(filing, telling)
    for one in weighed:
        if one.statement.heading:
            continue
        if one.weight >= _LEAST_WEIGHT:
            told.extend(reader.numbers_of(one))
        elif _may_be_kept(one):
            told.extend(each for each in reader.numbers_of(one) if each.weight >= _KEPT)
    found = _exact([_tabled(*one) for one in table_figures(filing, telling)], told)
    kept: list[DraftFigure] = []
    seen: set[tuple[Decimal, str]] = set()
    for each in sorted(found, key=lambda one: -one.weight):
        if len(kept) == MOST_FIGURES:
            break
        key = (each.value, each.unit)
        if key not in seen and not each.denied:
            seen.add(key)
            kept.append(each.figure())
    return tuple(kept)


def _may_be_kept(one: Weighed) -> bool:
    """Whether a lesser sentence of a release may tell a result that raises it to the others."""
    is_read = one.weight >= _LEAST_OF_RESULTS and one.statement.zone is Zone.RELEASE
    return is_read and one.weight + most(one.statement) >= _KEPT


def _tabled(weight: float, figure: DraftFigure) -> _Number:
    return _Number(weight, figure.value, figure.unit, figure.as_written, lambda: figure, told=False)


def _exact(tabled: Sequence[_Number], told: Sequence[_Number]) -> list[_Number]:
    """Both together, a figure that is in both once: to the dollar, if its period is known so."""
    rest = list(told)
    found: list[_Number] = []
    for exact in tabled:
        same = [one for one in rest if _is_rounded(one, exact)]
        if same and exact.figure().period is None and any(one.figure().period for one in same):
            continue
        rest = [one for one in rest if one not in same]
        found.append(exact._replace(weight=max(one.weight for one in (exact, *same))))
    return found + rest


_ROUNDED = lazy(r"(?:\.(\d+))? (million|billion)\W*$", re.IGNORECASE)
_SCALES = {"million": Decimal(10) ** 6, "billion": Decimal(10) ** 9}


def _is_rounded(told: _Number, exact: _Number) -> bool:
    """Whether prose tells in millions what a table tells to the dollar, of the same measure."""
    if told.unit != exact.unit:
        return False
    found = _ROUNDED.search(told.as_written)
    if found is None or _ROUNDED.search(exact.as_written):
        return False
    step = _SCALES[found[2].lower()] / 10 ** len(found[1] or "")
    if abs(told.value - exact.value) > step / 2 or told.denied:
        return False
    return not _measures(told.figure()).isdisjoint(_measures(exact.figure()))


def _measures(figure: DraftFigure) -> set[str]:
    return {word.rstrip("s") for word in _LETTERS.findall(figure.label.lower())}


_LETTERS = lazy(r"[a-z]{4,}")


def prose_figures(filing: Filing, weighed: Sequence[Weighed], most: int) -> tuple[DraftFigure, ...]:
    """The numbers of some sentences, at most `most` of each, the most telling first."""
    reader = _Reader(filing, tuple(one.statement for one in weighed))
    found: list[DraftFigure] = []
    for one in weighed:
        of_one = sorted(reader.numbers_of(one), key=lambda each: -each.weight)
        found.extend(islice((each.figure() for each in of_one if not each.denied), most))
    return tuple(found)


class _Reader:
    """Reads the numbers of the sentences of one filing."""

    def __init__(self, filing: Filing, telling: Sequence[Statement]) -> None:
        self._filing, self._periods = filing, Periods(filing, telling)

    @cached_property
    def _scaled(self) -> frozenset[tuple[int, int]]:
        return scaled_sections(self._filing)

    def _is_beside_scaled(self, statement: Statement) -> bool:
        """Whether a sentence stands beside tables in thousands: money must tell its own scale."""
        return statement.zone is Zone.PERIODIC or statement.key in self._scaled

    def numbers_of(self, one: Weighed) -> list[_Number]:
        """The numbers of a sentence that are worth keeping, its first ones alone."""
        statement = one.statement
        found: list[_Number] = []
        last: tuple[Amount, Callable[[], DraftFigure]] | None = None
        for amount in signed(statement.text)[:_PER_SENTENCE]:
            if not stands_alone(amount) and self._is_beside_scaled(statement):
                continue
            added = worth(statement, amount)
            if added is None:
                continue
            for_share = last is not None and is_for_a_share(statement.text, last[0], amount)
            whole = last[1] if last is not None and for_share else None
            figure = self._later(statement, amount, whole)
            last = amount, figure
            found.append(
                _Number(one.weight + added, amount.value, amount.unit, amount.text, figure)
            )
        return found

    def _later(
        self, statement: Statement, amount: Amount, whole: Callable[[], DraftFigure] | None
    ) -> Callable[[], DraftFigure]:
        return cache(lambda: self._figure(statement, amount, whole))

    def _figure(
        self, statement: Statement, amount: Amount, whole: Callable[[], DraftFigure] | None
    ) -> DraftFigure:
        if whole is not None:
            return _for_a_share(whole(), amount, statement.text[amount.end :])
        period, told = self._periods.of(statement, amount)
        own = quote(self._filing, statement.start, statement.end)
        return DraftFigure(
            label(statement.text, amount.start, amount.end),
            amount.value,
            amount.unit,
            period,
            amount.text,
            (own,) if told is None else (own, told),
        )


_A_SHARE = lazy(r"[ (]*((?:per|a|an|each)(?: \w+){0,2}? share)\b", re.IGNORECASE)


def _for_a_share(whole: DraftFigure, amount: Amount, behind: str) -> DraftFigure:
    """What a sum is for a share: called as the sum is, and of its period."""
    found = _A_SHARE.match(behind)
    name = whole.label if found is None else f"{whole.label} {found[1]}"
    return whole._replace(label=name, value=amount.value, unit=amount.unit, as_written=amount.text)
