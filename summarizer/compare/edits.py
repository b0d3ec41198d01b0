"""Two writings of one paragraph, word by word: what was edited, and whether that says anything."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.alignment import aligned, gaps
from summarizer.compare.tokens import Kind, Token, tokens
from summarizer.domain.comparison import ChangeKind, Edit, EditKind
from summarizer.text.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.compare.rolling import Roll

__all__ = ["change_kind", "edits"]

# So many small words in common between two edits do not keep them apart.
_ISLAND = 2


class _Run(NamedTuple):
    """Ranges of tokens that stand for each other."""

    start: int
    end: int
    other_start: int
    other_end: int


def edits(before: str, after: str, roll: Roll, *, is_listing: bool = False) -> tuple[Edit, ...]:
    """What was edited between two texts that are not the same, in order.

    Args:
        before: The earlier text.
        after: The later one.
        roll: How the periods of the two filings lie to each other.
        is_listing: Whether numbers at the end of a line are pages, as in a table of contents.
    """
    a, b = tokens(before), tokens(after)
    pairs = aligned([each.key for each in a], [each.key for each in b])
    heads = all(each.kind is Kind.DATE for each in chain(a, b))
    equal = (_paired(a[i], b[j], roll, heads=heads) for i, j in pairs)
    replaced = (
        _replaced(a[run.start : run.end], b[run.other_start : run.other_end], (a, b), run)
        for run in _runs(pairs, a, b)
    )
    found = sorted(
        (edit for edit in chain(equal, replaced) if edit is not None), key=lambda edit: edit[1:]
    )
    kept = _outermost(found)
    if is_listing:
        kept = [_as_page(edit) for edit in kept]
    return tuple(kept) or (Edit(EditKind.TYPOGRAPHY, (0, len(before)), (0, len(after))),)


def change_kind(made: Iterable[Edit]) -> ChangeKind:
    """What edits make of a paragraph: the weightiest of them counts."""
    kinds = {edit.kind for edit in made}
    if all(kind.is_mechanical for kind in kinds):
        return ChangeKind.MECHANICAL
    if kinds & {EditKind.WORDS, EditKind.DATE}:
        return ChangeKind.CHANGED
    return ChangeKind.FIGURES


def _paired(one: Token, other: Token, roll: Roll, *, heads: bool) -> Edit | None:
    """What two tokens of one kind make that stand in the same place; None if they say the same."""
    if one.kind is Kind.WORD or _value(one) == _value(other):
        return None
    kind = EditKind.FIGURE
    if one.kind is Kind.REFERENCE:
        kind = EditKind.REFERENCE
    elif one.date is not None and other.date is not None:
        rolled = roll.rolls(one.date, other.date, heads=heads)
        kind = EditKind.PERIOD if rolled else EditKind.DATE
    return Edit(kind, (one.start, one.end), (other.start, other.end))


def _value(token: Token) -> str:
    return "".join(token.text.split()).rstrip(".,").casefold()


def _runs(pairs: Sequence[tuple[int, int]], a: Sequence[Token], b: Sequence[Token]) -> list[_Run]:
    """Tokens without an answer; runs that only a few small words part are one."""
    runs: list[_Run] = []
    for mine, others in gaps(pairs, len(a), len(b)):
        run = _Run(mine.start, mine.stop, others.start, others.stop)
        if runs and _is_island(a[runs[-1].end : run.start]):
            run = _Run(runs[-1].start, run.end, runs[-1].other_start, run.other_end)
            runs.pop()
        runs.append(run)
    return runs


def _is_island(between: Sequence[Token]) -> bool:
    return len(between) <= _ISLAND and all(
        each.kind is Kind.WORD and each.key in STOPWORDS for each in between
    )


def _replaced(
    mine: Sequence[Token],
    others: Sequence[Token],
    whole: tuple[Sequence[Token], Sequence[Token]],
    run: _Run,
) -> Edit:
    kinds = {each.kind for each in chain(mine, others)}
    kind = EditKind.WORDS
    if kinds == {Kind.NUMBER}:
        kind = EditKind.FIGURE
    elif kinds == {Kind.DATE}:
        kind = EditKind.DATE
    return Edit(kind, _range(mine, whole[0], run.start), _range(others, whole[1], run.other_start))


def _range(some: Sequence[Token], whole: Sequence[Token], place: int) -> tuple[int, int]:
    """From the first to the last of some tokens; an empty range behind the token before them."""
    if some:
        return some[0].start, some[-1].end
    end = whole[place - 1].end if place else 0
    return end, end


def _outermost(found: Sequence[Edit]) -> list[Edit]:
    """The edits without those that lie inside another."""
    kept: list[Edit] = []
    for edit in found:
        if kept and edit.before[1] <= kept[-1].before[1] and edit.after[1] <= kept[-1].after[1]:
            continue
        kept.append(edit)
    return kept


def _as_page(edit: Edit) -> Edit:
    return edit._replace(kind=EditKind.REFERENCE) if edit.kind is EditKind.FIGURE else edit
