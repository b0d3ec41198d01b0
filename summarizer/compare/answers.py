"""All passages of two filings with what became of each; what was moved is found again."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.paragraphs import paired
from summarizer.domain.position import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from summarizer.compare.passages import Book, Passage
    from summarizer.compare.sections import Match
    from summarizer.domain.summary import Evidence

__all__ = ["Answer", "Answers", "Counterparts", "answered"]

# A shorter passage stands in many places without having been moved.
_MOVABLE = 60


class Answer(NamedTuple):
    """Two passages that answer each other, or one without; `moved` from another section."""

    before: Passage | None
    after: Passage | None
    moved: bool = False


class Answers(NamedTuple):
    """The answers of one pair of sections, in the order of the later one."""

    match: Match
    answers: tuple[Answer, ...]


def answered(matches: Sequence[Match]) -> tuple[Answers, ...]:
    """What became of every passage of all sections, each told of once."""
    found = [tuple(_answers(match)) for match in matches]
    lost: defaultdict[str, deque[Passage]] = defaultdict(deque)
    for answer in (each for section in found for each in section):
        if answer.after is None and answer.before and len(answer.before.text) >= _MOVABLE:
            lost[answer.before.text].append(answer.before)
    moved = [[_moved(answer, lost) for answer in section] for section in found]
    elsewhere = {
        each.before.start for section in moved for each in section if each.moved and each.before
    }
    return tuple(
        Answers(match, tuple(each for each in section if not _is_told(each, elsewhere)))
        for match, section in zip(matches, moved, strict=True)
    )


class Counterparts:
    """What stands in one filing where the other has something.

    Args:
        pairs: Passages of the filing that is asked from, each with its answer in the other.
        book: The filing that is asked from.
        other: The filing that answers.
    """

    def __init__(
        self, pairs: Iterable[tuple[Passage | None, Passage | None]], book: Book, other: Book
    ) -> None:
        known = {mine.start: answer for mine, answer in pairs if mine is not None}
        self._starts = sorted(known)
        self._known = known
        self._book, self._other = book, other

    def of(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The passages that answer those in which some evidence stands, each once."""
        found: dict[int, Evidence] = {}
        for piece in evidence:
            start, _ = self._book.filing.visible.range(Span(piece.start, piece.end))
            index = bisect_right(self._starts, start) - 1
            answer = self._known[self._starts[index]] if index >= 0 else None
            if answer is not None and answer.start not in found:
                found[answer.start] = self._other.evidence(answer)
        return tuple(found.values())


def _answers(match: Match) -> Iterator[Answer]:
    """The passages of two sections; what is gone stands behind what it stood behind."""
    before = match.before.passages if match.before else ()
    after = match.after.passages if match.after else ()
    if match.before is None or match.after is None:
        yield from (Answer(passage, None) for passage in before)
        yield from (Answer(None, passage) for passage in after)
        return
    pairing = paired(match.before, match.after)
    order = [(float(j), 0, Answer(before[i], after[j])) for i, j in pairing.pairs]
    order += [(float(j), 0, Answer(None, after[j])) for j in pairing.only_after]
    answers = sorted(pairing.pairs)
    for i in pairing.only_before:
        index = bisect_right(answers, (i, len(after))) - 1
        place = answers[index][1] + 0.5 if index >= 0 else -0.5
        order.append((place, i, Answer(before[i], None)))
    yield from (answer for _, _, answer in sorted(order, key=lambda each: each[:2]))


def _moved(answer: Answer, lost: Mapping[str, deque[Passage]]) -> Answer:
    """What looks new with the place it came from, if it has one."""
    if answer.before is None and answer.after is not None:
        places = lost.get(answer.after.text)
        if places:
            return Answer(places.popleft(), answer.after, moved=True)
    return answer


def _is_told(answer: Answer, elsewhere: Container[int]) -> bool:
    """Whether what looks gone is told of where it went."""
    return answer.after is None and answer.before is not None and answer.before.start in elsewhere
