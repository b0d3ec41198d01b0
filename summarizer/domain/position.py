"""Places in a source: half-open character ranges, and visible text that knows where it stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Span", "VisibleText"]


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of Unicode code points, `start` included and `end` not.

    >>> Span(4, 8).of("ten words")
    'word'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            message = f"a span cannot run from {start} to {end}"
            raise ValueError(message)
        _begin(self, start)
        _finish(self, end)

    def of(self, text: str) -> str:
        """The characters of `text` at this place."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start


# A filing has thousands of spans: to set their fields like this takes a third of the time.
_begin, _finish = vars(Span)["start"].__set__, vars(Span)["end"].__set__


@dataclass(frozen=True, slots=True, eq=False)
class VisibleText:
    """The folded visible text of a whole source, with the way back to it.

    `text` is what a reader sees, folded as `docs/fold.md` says. It is made of runs: run `i` begins
    at `starts[i]` in `text` and stands for `source[origins[i]:ends[i]]`. A run as long as its
    source goes through it character by character; any other (an entity, a ligature, a stretch of
    white space) stands for its source as a whole.

    Looking a place up costs the logarithm of the number of runs.
    """

    text: str
    starts: Sequence[int] = field(repr=False)
    origins: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """Where `text[start:end]` stands in the source; the range must not be empty."""
        return Span(self._begin(start), self._finish(end))

    def range(self, span: Span) -> tuple[int, int]:
        """The start and end in `text` of what lies inside `span`, blank ends trimmed."""
        start, end = self._first_from(span.start), self._last_until(span.end)
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        return start, max(start, end)

    def quote(self, span: Span) -> str:
        """The folded visible text of a range of the source."""
        start, end = self.range(span)
        return self.text[start:end]

    def _lockstep(self, run: int) -> bool:
        """Whether a run goes through its source character by character."""
        following = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.text)
        return following - self.starts[run] == self.ends[run] - self.origins[run]

    def _begin(self, place: int) -> int:
        """Where in the source the character at `place` begins."""
        run = bisect_right(self.starts, place) - 1
        into = place - self.starts[run]
        return self.origins[run] + into if into and self._lockstep(run) else self.origins[run]

    def _finish(self, place: int) -> int:
        """Where in the source the character before `place` ends."""
        run = bisect_left(self.starts, place) - 1
        if self._lockstep(run):
            return self.origins[run] + place - self.starts[run]
        return self.ends[run]

    def _first_from(self, position: int) -> int:
        """The first place in `text` whose source begins at `position` or later."""
        run = bisect_right(self.origins, position) - 1
        if run < 0:
            return 0
        following = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.text)
        into = position - self.origins[run]
        if into == 0:
            return self.starts[run]
        lockstep = following - self.starts[run] == self.ends[run] - self.origins[run]
        return min(self.starts[run] + into, following) if lockstep else following

    def _last_until(self, position: int) -> int:
        """The place in `text` after the last character whose source has ended at `position`."""
        run = bisect_left(self.origins, position) - 1
        if run < 0:
            return 0
        following = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.text)
        if position >= self.ends[run]:
            return following
        lockstep = following - self.starts[run] == self.ends[run] - self.origins[run]
        return self.starts[run] + position - self.origins[run] if lockstep else self.starts[run]
