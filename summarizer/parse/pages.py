"""Pages: where each ends, and the number printed on it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.domain.filing import Page
from summarizer.domain.position import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.furniture import Found
    from summarizer.parse.layout import Layout

__all__ = ["find_pages"]

_FEWEST = 2
_NEAR = 3


def find_pages(layout: Layout, found: Sequence[Found], span: Span) -> tuple[Page, ...]:
    """The pages of a document, or none where its layout does not show them.

    Page breaks of the layout part the pages; where there are none, printed numbers that count up
    from 1 do, each at the foot of its page.
    """
    numbered = [mark for mark in found if mark.label is not None]
    if layout.breaks:
        return _by_breaks(layout, numbered, span)
    labels = [mark.label for mark in numbered]
    if len(labels) < _FEWEST or labels != [str(number + 1) for number in range(len(labels))]:
        return ()
    ends = [layout.blocks[mark.block].finish for mark in numbered]
    if ends[-1] < span.end and layout.blocks[-1].finish > ends[-1]:
        labels.append(None)
        ends.append(span.end)
    starts = [span.start, *ends[:-1]]
    return tuple(
        Page(Span(start, end), number, label)
        for number, (start, end, label) in enumerate(zip(starts, ends, labels, strict=True), 1)
    )


def _by_breaks(layout: Layout, numbered: Sequence[Found], span: Span) -> tuple[Page, ...]:
    """Pages between breaks; a break before the first words opens the first page, it ends none."""
    inner = [(block, place) for block, place in layout.breaks if 0 < block < len(layout.blocks)]
    borders = [0, *(block for block, _ in inner), len(layout.blocks)]
    places = [span.start, *(place for _, place in inner), span.end]
    pages: list[Page] = []
    seen = 0
    for number, (first, last) in enumerate(pairwise(borders)):
        label, begin = None, seen
        while seen < len(numbered) and numbered[seen].block < last:
            seen += 1
        if seen > begin:
            label = _label(first, last, numbered[begin:seen])
        pages.append(Page(Span(places[number], places[number + 1]), number + 1, label))
    return tuple(pages)


def _label(first: int, last: int, marks: Sequence[Found]) -> str | None:
    """The number printed at the foot of a page, or else at its head."""
    at_foot = [mark.label for mark in marks if last - _NEAR <= mark.block]
    at_head = [mark.label for mark in marks if mark.block < first + _NEAR]
    return next(iter([*at_foot[-1:], *at_head]), None)
