"""Figures that both filings give, with different values: by their tags, else by their labels."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.tabled import Sheets, tabled
from summarizer.compare.tagged import has_tags, tagged
from summarizer.domain.comparison import FigureComparison, FigureSide, FigureStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.compare.passages import Book, Passage
    from summarizer.compare.rolling import Roll
    from summarizer.domain.summary import Figure, Summary

__all__ = ["Figured", "compared_figures"]


class Figured(NamedTuple):
    """A filing to look for figures in, and what is proved of it."""

    book: Book
    summary: Summary


def compared_figures(
    before: Figured, after: Figured, pairs: Iterable[tuple[Passage, Passage]], roll: Roll
) -> tuple[FigureComparison, ...]:
    """Figures whose values differ, in the order of the later filing, revised ones first.

    Where both filings are tagged (inline XBRL), two figures are one if name, unit and dimensions
    are the same; else if they stand in rows that answer each other, under heads whose periods do,
    or if both summaries give the same label and unit once. The values for the periods that the
    filings report are compared; a value that both give for one period is revised if it is not the
    same.

    Args:
        before: The earlier filing.
        after: The later one.
        pairs: Paragraphs and rows that answer each other.
        roll: How the periods of the two filings lie to each other.
    """
    if has_tags(before.book) and has_tags(after.book):
        found = tuple(tagged(before.book, after.book))
    else:
        sheets = Sheets(before.book), Sheets(after.book)
        found = (*tabled(pairs, *sheets, roll), *_labelled(before.summary, after.summary))
    return tuple(sorted(found, key=lambda each: each.status is not FigureStatus.REVISED))


def _labelled(before: Summary, after: Summary) -> Iterator[FigureComparison]:
    mine, others = _by_label(before), _by_label(after)
    for key, figures in others.items():
        known = mine.get(key, ())
        # A label that is used twice tells nothing apart.
        if len(known) == len(figures) == 1:
            yield from _compared(known[0], figures[0])


def _by_label(summary: Summary) -> Mapping[tuple[str, str], Sequence[Figure]]:
    found: defaultdict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in summary.figures:
        found[" ".join(figure.label.casefold().split()), figure.unit].append(figure)
    return found


def _compared(one: Figure, other: Figure) -> Iterator[FigureComparison]:
    if one.value == other.value:
        return
    same_period = one.period is not None and one.period == other.period
    yield FigureComparison(
        other.label,
        other.unit,
        FigureStatus.REVISED if same_period else FigureStatus.CHANGED,
        _side(one),
        _side(other),
    )


def _side(figure: Figure) -> FigureSide:
    return FigureSide(Decimal(figure.value), figure.period, figure.as_written, figure.evidence)
