"""Sections of a form that has no items: cut where its own headings stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import SectionKind
from summarizer.parse.marks import Mark
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.parse.lines import Line

__all__ = ["cover_end", "outline_marks"]

_CONTENTS = lazy(r"\W{0,4}(?:table\s+of\s+contents|contents|index)\W{0,4}", re.IGNORECASE)
_OF_THE_COVER = lazy(
    r"exact\s+name|address\s+of|telephone|zip\s+code|commission\s+file|check\s+(?:mark|the|one|box)"
    r"|jurisdiction|employer\s+identification|securities\s+(?:registered|act|exchange)"
    r"|name\s+of\s+(?:registrant|issuer|person)|translation\s+of\s+(?:the\s+)?registrant|cusip|securities\s+and\s+exchange\s+commission",
    re.IGNORECASE,
)
_COVER_LINES = 90
_LONGEST_LABEL = 400
_LONGEST_TITLE = 120
_LEAST_WORDS = 2
_LEAST_LETTERS = 4
_FEWEST = 2
_MOST_SECTIONS = 2_000


def cover_end(lines: Sequence[Line]) -> int:
    """The line after the cover of a form: after the last line that only a cover has."""
    end = 0
    for index, line in enumerate(lines[:_COVER_LINES]):
        if _CONTENTS.fullmatch(line.words):
            return index
        if len(line.words) < _LONGEST_LABEL and _OF_THE_COVER.search(line.words):
            end = index + 1
    return end


def outline_marks(lines: Sequence[Line], begin: int, end: int) -> Iterator[Mark]:
    """One section a heading from `begin` to `end`, or one for all where there are no headings."""
    if begin >= end:
        return
    titles = [index for index in range(begin, end) if _is_title(lines[index])]
    capitals = [index for index in titles if lines[index].words.isupper()]
    chosen = capitals if len(capitals) >= _FEWEST else titles
    # Headings that follow each other are one; words before the first belong to no heading.
    known = set(chosen)
    heads = [index for index in chosen if index - 1 not in known][:_MOST_SECTIONS]
    if not heads or heads[0] > begin:
        yield Mark(begin, SectionKind.BODY)
    for index in heads:
        yield Mark(index, SectionKind.BODY, lines[index].end, lines[index].words)


def _is_title(line: Line) -> bool:
    words = line.words
    return (
        line.titled
        and not line.tabular
        and len(words) <= _LONGEST_TITLE
        and words[-1] not in ".;,:"
        and (
            len(words.split()) >= _LEAST_WORDS or (len(words) > _LEAST_LETTERS and words.isalpha())
        )
    )
