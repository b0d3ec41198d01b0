"""Which sections answer each other: by item and exhibit number, then by heading."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.domain.filing import SectionKind
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from summarizer.compare.passages import Chapter

__all__ = ["Match", "matched"]

_WORD = lazy(r"[^\W\d_]+")
_Key: TypeAlias = "Callable[[Chapter], Hashable | None]"


class Match(NamedTuple):
    """Two sections that answer each other, or one without an answer."""

    before: Chapter | None
    after: Chapter | None


def matched(
    before: Sequence[Chapter], after: Sequence[Chapter], *, same_form: bool
) -> tuple[Match, ...]:
    """All sections of two filings, in the order of the later one.

    A section that only the earlier filing has stands behind the one it stood behind there. Of
    different forms the same number means different things: headings alone are compared then.
    """
    keys = (_number, _heading, _kind) if same_form else (_exhibit, _heading, _kind)
    answers: dict[int, int] = {}
    for key in keys:
        _match(key, before, after, answers)
    by_after = {j: i for i, j in answers.items()}
    order = [
        (float(j), Match(None, chapter)) for j, chapter in enumerate(after) if j not in by_after
    ]
    place = -1.0
    for i, chapter in enumerate(before):
        if i in answers:
            place = float(answers[i])
            order.append((place, Match(chapter, after[answers[i]])))
        else:
            order.append((place + 0.5, Match(chapter, None)))
    return tuple(match for _, match in sorted(order, key=lambda each: each[0]))


def _match(
    key: _Key, before: Sequence[Chapter], after: Sequence[Chapter], answers: dict[int, int]
) -> None:
    """Pairs sections of one key that have no answer yet, in their order."""
    taken = set(answers.values())
    free: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for j, found in _keyed(key, after):
        if j not in taken:
            free[found].append(j)
    for i, found in _keyed(key, before):
        if i not in answers and free[found]:
            answers[i] = free[found].popleft()


def _keyed(key: _Key, chapters: Sequence[Chapter]) -> Iterable[tuple[int, Hashable]]:
    for index, chapter in enumerate(chapters):
        found = key(chapter)
        if found is not None:
            yield index, found


def _number(chapter: Chapter) -> Hashable | None:
    section = chapter.section
    if section.kind is SectionKind.ITEM and section.items:
        return section.part, section.items
    if section.kind is SectionKind.HEADING and section.part:
        return section.kind, section.part
    return _exhibit(chapter)


def _exhibit(chapter: Chapter) -> Hashable | None:
    section = chapter.section
    return section.exhibit if section.kind is SectionKind.EXHIBIT else None


def _heading(chapter: Chapter) -> Hashable | None:
    words = " ".join(_WORD.findall(chapter.section.title.casefold()))
    return (chapter.section.kind, words) if words else None


def _kind(chapter: Chapter) -> Hashable | None:
    """What a filing has one of, or a few in a fixed order."""
    kind = chapter.section.kind
    if kind in {SectionKind.ITEM, SectionKind.EXHIBIT, SectionKind.HEADING}:
        return None
    return kind, chapter.is_main
