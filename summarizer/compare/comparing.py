"""Two filings side by side, from top to bottom: sections, passages, flags, figures, cautions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.answers import Counterparts, answered
from summarizer.compare.cautions import amended, cautions
from summarizer.compare.edits import change_kind, edits
from summarizer.compare.figures import Figured, compared_figures
from summarizer.compare.flags import compared_flags
from summarizer.compare.passages import opened_book
from summarizer.compare.rolling import Roll
from summarizer.compare.sections import matched
from summarizer.domain.comparison import (
    Change,
    ChangeKind,
    Comparison,
    SectionComparison,
    Side,
)
from summarizer.domain.filing import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.compare.answers import Answer, Answers
    from summarizer.compare.passages import Book, Passage
    from summarizer.compare.read import Read
    from summarizer.domain.filing import Filing

__all__ = ["compare"]


class _Pair(NamedTuple):
    """What telling one change needs: both filings, and how their periods lie to each other."""

    before: Book
    after: Book
    roll: Roll


def compare(before: Read, after: Read) -> Comparison:
    """What differs between two filings, every visible paragraph and row accounted for.

    Sections are aligned by item and exhibit number, then by heading; paragraphs by being equal,
    then equal but for figures and dates, then alike. The first filing is taken to be the earlier.
    Cost grows with the length of the two texts.
    """
    book, other = opened_book(before.filing), opened_book(after.filing)
    same_form = _base(before.filing) == _base(after.filing)
    answers = answered(matched(book.chapters, other.chapters, same_form=same_form))
    pair = _Pair(book, other, Roll.of(before.filing, after.filing))
    told = [answer for section in answers for answer in section.answers]
    onward = Counterparts(((each.before, each.after) for each in told), book, other)
    back = Counterparts(((each.after, each.before) for each in told), other, book)
    return Comparison(
        Side(before.summary.filing, before.summary.coverage),
        Side(after.summary.filing, after.summary.coverage),
        tuple(_section(each, pair) for each in answers),
        compared_flags(before.summary, after.summary, onward, back),
        compared_figures(
            Figured(book, before.summary), Figured(other, after.summary), _pairs(told), pair.roll
        ),
        after.summary.provenance,
        amended(before.filing, after.filing),
        cautions(before, after),
    )


def _base(filing: Filing) -> str | None:
    return filing.form.base if filing.form is not None else None


def _pairs(answers: Iterable[Answer]) -> Iterator[tuple[Passage, Passage]]:
    for each in answers:
        if each.before is not None and each.after is not None:
            yield each.before, each.after


def _section(answers: Answers, pair: _Pair) -> SectionComparison:
    before, after = answers.match
    kinds = {chapter.section.kind for chapter in answers.match if chapter is not None}
    is_listing = SectionKind.CONTENTS in kinds
    found = [_change(each, pair, is_listing=is_listing) for each in answers.answers]
    changes = tuple(change for change in found if change is not None)
    return SectionComparison(
        before.name if before else None,
        after.name if after else None,
        changes,
        Counter(change.kind for change in changes),
        len(found) - len(changes),
    )


def _change(answer: Answer, pair: _Pair, *, is_listing: bool) -> Change | None:
    """What became of a passage; None if it is the same."""
    one, other = answer.before, answer.after
    before = pair.before.evidence(one) if one else None
    after = pair.after.evidence(other) if other else None
    if before is None or after is None:
        return Change(ChangeKind.REMOVED if before else ChangeKind.ADDED, before, after)
    if answer.moved:
        return Change(ChangeKind.MOVED, before, after)
    if before.quote == after.quote:
        return None
    made = edits(before.quote, after.quote, pair.roll, is_listing=is_listing)
    return Change(change_kind(made), before, after, made)
