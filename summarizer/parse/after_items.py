"""What stands after the items: signatures, exhibit index, and exhibits that merely follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import SectionKind
from summarizer.parse.marks import Mark
from summarizer.text.calendar_words import MONTH_NAMES
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.parse.lines import Line

__all__ = ["heads_exhibit_index", "marks_after_items"]

_EXHIBIT_INDEX = lazy(
    r"\W{0,4}(?:exhibits?\s+index|index\s+(?:to|of)\s+exhibits?|list\s+of\s+exhibits"
    r"|exhibit\s+list)\b.{0,40}",
    re.IGNORECASE,
)
_EXHIBIT = lazy(
    r"\W{0,4}(?:exhibit|ex|annex)[\s.-]{1,3}(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3})?[A-Z]?)"
    r"(?:\s?\([\w]{1,3}\)){0,2}\W{0,4}(?P<rest>.{0,90})",
    re.IGNORECASE,
)
_INDEX_ROW = lazy(
    r"\W{0,3}(?:exhibit\s+|ex-)?\*?(\d{1,3}(?:\.\d{1,3})?)\b(?!\s*,\s*\d{4})\W{0,4}\S",
    re.IGNORECASE,
)
_INDEX_HEAD = lazy(r"\W{0,3}(?:exhibit|number|no\.?|description|sequential|page)\b", re.IGNORECASE)
_INDEX_TAIL = lazy(rf"[a-z(*\d-]|(?:{MONTH_NAMES.title()})\b")
_RELEASE = lazy(
    r"\W{0,4}(?:(?:for\s+)?immediate\s+release|news\s+release|press\s+release|for\s+release\b)",
    re.IGNORECASE,
)
_LEAST_EXHIBIT = 300
_LONGEST_HEADING = 120
_SHORT = 60
_LONGEST_ROW = 80


def heads_exhibit_index(words: str) -> bool:
    """Whether a line is the heading of an exhibit index."""
    return (
        len(words) < _SHORT
        and ("x" in words or "X" in words)
        and _EXHIBIT_INDEX.fullmatch(words) is not None
    )


def marks_after_items(lines: Sequence[Line], end: int) -> Iterator[Mark]:
    """Marks from the line `end` on, where the items have ended; none if nothing follows them."""
    if end >= len(lines):
        return
    signed = not heads_exhibit_index(lines[end].words)
    if signed:
        yield Mark(
            end, SectionKind.SIGNATURE, lines[end].end if len(lines[end].words) < _SHORT else -1
        )
    state = _Tail(lines, end if signed else end - 1)
    yield from state.marks()


class _Tail:
    """What stands after the items: read line by line, for only order tells index from exhibit."""

    def __init__(self, lines: Sequence[Line], end: int) -> None:
        self.lines = lines
        self.begin = end + 1
        self.listed: list[str] = []

    def marks(self) -> Iterator[Mark]:
        index = self.begin
        given: set[str] = set()
        while index < len(self.lines):
            line = self.lines[index]
            number = self.exhibit_number(index)
            if not given and heads_exhibit_index(line.words):
                yield Mark(index, SectionKind.EXHIBIT_INDEX, line.end, line.words)
                index = self.end_of_index(index + 1)
                release = self.unnumbered(index)
                if release is not None:
                    given.add(release.exhibit or "")
                    yield release
                    index += 1
                continue
            if number is not None and number not in given and self.has_body(index):
                given.add(number)
                title = _EXHIBIT.fullmatch(line.words)
                yield Mark(
                    index,
                    SectionKind.EXHIBIT,
                    line.end,
                    title["rest"] if title else "",
                    exhibit=number,
                )
            elif not given and _begins_release(line.words):
                release = self.unnumbered(index)
                if release is not None:
                    given.add(release.exhibit or "")
                    yield release
            index += 1

    def has_body(self, index: int) -> bool:
        """Whether text follows a heading: a row of a list of exhibits has none."""
        begin = self.lines[index].end
        for following in range(index + 1, len(self.lines)):
            if self.lines[following].end - begin >= _LEAST_EXHIBIT:
                return True
            if self.exhibit_number(following) is not None:
                return False
        return False

    def exhibit_number(self, index: int) -> str | None:
        words = self.lines[index].words
        match = _EXHIBIT.fullmatch(words) if len(words) < _LONGEST_HEADING else None
        if match is None or match["rest"][:1].islower() or match["rest"].endswith((";", "and")):
            return None
        return match[1]

    def end_of_index(self, index: int) -> int:
        """The first line that is neither a row of the index nor the second half of one."""
        rows = 0
        while index < len(self.lines):
            words = self.lines[index].words
            row = _INDEX_ROW.match(words)
            if row is not None:
                rows += 1
                self.listed.append(row[1])
            elif (self.exhibit_number(index) is not None and rows) or (
                not self.lines[index].tabular
                and not (
                    _INDEX_HEAD.match(words) or (rows and _INDEX_TAIL.match(words)) or not rows
                )
            ):
                break
            index += 1
        return index

    def unnumbered(self, index: int) -> Mark | None:
        """An exhibit without a heading takes the only number that the index lists for it."""
        if index >= len(self.lines) or self.exhibit_number(index) is not None:
            return None
        if self.lines[-1].end - self.lines[index].start < _LEAST_EXHIBIT:
            return None
        releases = {number for number in self.listed if number.startswith("99")} or set(self.listed)
        number = releases.pop() if len(releases) == 1 else None
        return Mark(index, SectionKind.EXHIBIT, exhibit=number)


def _begins_release(words: str) -> bool:
    return len(words) < _LONGEST_ROW and _RELEASE.match(words) is not None
