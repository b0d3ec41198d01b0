"""Running heads and feet that bear the page number: "2010 Form 10-K | 17", alone or in a table."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.parse.layout import RawBlock

__all__ = ["NumberedFoot", "numbered_feet"]

_LAST = lazy(r"(.*?[^\d.,$%-])\s?(\d{1,3})[\s|-]*")
_FIRST = lazy(r"[\s|-]*(\d{1,3})\s?([^\d.,$%-].*)")
_LETTERS = 3
# As many letters and a number.
_SHORTEST = _LETTERS + 1
_LONGEST = 120
_REPEATS = 3
_FURTHEST = 3
_MOST_CELLS = 6


class NumberedFoot(NamedTuple):
    """The blocks `first` to `last` (not included) that are one foot, and the number in it."""

    first: int
    last: int
    label: str


def numbered_feet(
    blocks: Sequence[RawBlock], text: str, beside: Iterable[int]
) -> tuple[NumberedFoot, ...]:
    """Feet and heads beside page breaks that are the same but for a number that counts up."""
    alike: dict[str, list[NumberedFoot]] = {}
    for first, last in _units(blocks, sorted(beside)):
        start, end = blocks[first].start, blocks[last - 1].end
        if not _SHORTEST <= end - start <= _LONGEST:
            continue
        for key, label in _parted(text[start:end]):
            alike.setdefault(key, []).append(NumberedFoot(first, last, label))
    return tuple(foot for feet in alike.values() for foot in _counting(feet))


def _units(blocks: Sequence[RawBlock], beside: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each block beside a break, or the whole table row that it stands in, once."""
    done = -1
    for index in beside:
        if index < done:
            continue
        first, last = index, index + 1
        if blocks[index].table >= 0:
            place = blocks[index].table, blocks[index].row
            while first > 0 and blocks[first - 1][3:5] == place and index - first < _MOST_CELLS:
                first -= 1
            while last < len(blocks) and blocks[last][3:5] == place and last - index < _MOST_CELLS:
                last += 1
        done = last
        yield first, last


def _parted(words: str) -> Iterator[tuple[str, str]]:
    """The words without the number at their end or beginning, and that number."""
    last = _LAST.fullmatch(words) if _is_number_or_mark(words[-1]) else None
    if last is not None and sum(map(str.isalpha, last[1])) >= _LETTERS:
        yield f"{last[1].lower().strip()} #", last[2]
    first = _FIRST.fullmatch(words) if _is_number_or_mark(words[0]) else None
    if first is not None and sum(map(str.isalpha, first[2])) >= _LETTERS:
        yield f"# {first[2].lower().strip()}", first[1]


def _is_number_or_mark(letter: str) -> bool:
    return letter.isdecimal() or letter in "|- "


def _counting(feet: Sequence[NumberedFoot]) -> Sequence[NumberedFoot]:
    """The feet, if there are three and their numbers rise in small steps; else none."""
    numbers = [int(foot.label) for foot in feet]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    rising = sum(0 < step <= _FURTHEST for step in steps)
    return feet if len(feet) >= _REPEATS and rising * 10 >= len(steps) * 9 else ()
