"""All passages of two filings with what became of each; what was moved is found again."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.paragraphs import paired
from summarizer.compare.passages import Passages
from summarizer.domain.position import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from summarizer.compare.alignment import Pair
    from summarizer.compare.passages import Book, Chapter, Passage
    from summarizer.compare.sections import Match
    from summarizer.domain.summary import Evidence

__all__ = ["Answer", "Answers", "Counterparts", "answered"]

# A shorter passage stands in many places without having been moved.
_MOVABLE = 60
# Between sections that nothing else holds together, words must be alike indeed.
_ELSEWHERE = 0.7


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
    """What became of every passage of all sections, each told of once.

    Passages of a section that has no answer are looked for everywhere: one filing may be cut into
    sections where the other is not. What stands elsewhere word for word was moved.
    """
    found = [tuple(_answers(match)) for match in matches]
    told = [answer for section in found for answer in section]
    elsewhere = _cut_otherwise(matches, told)
    taken = {answer.before.start for answer in elsewhere.values() if answer.before}
    moved = _moved([each for each in told if not _is_found(each, elsewhere, taken)])
    elsewhere |= moved
    taken |= {answer.before.start for answer in moved.values() if answer.before}
    return tuple(
        Answers(match, tuple(_told(section, elsewhere, taken)))
        for match, section in zip(matches, found, strict=True)
    )


def _cut_otherwise(matches: Sequence[Match], told: Sequence[Answer]) -> dict[int, Answer]:
    """Answers across sections that only one filing has, by where the later passage stands."""
    alone = _starts(match.before for match in matches if match.after is None)
    other_alone = _starts(match.after for match in matches if match.before is None)
    lost, new = _unanswered(told)
    pairing = paired(Passages(lost), Passages(new), least=_ELSEWHERE)
    return {
        new[j].start: Answer(lost[i], new[j])
        for block in _blocks(pairing.pairs)
        # Short rows are alike in many places: one that is told by its words vouches for those
        # around it.
        if any(lost[i].text == new[j].text or len(new[j].text) >= _MOVABLE for i, j in block)
        for i, j in block
        if lost[i].start in alone or new[j].start in other_alone
    }


def _starts(chapters: Iterable[Chapter | None]) -> frozenset[int]:
    return frozenset(
        passage.start for chapter in chapters if chapter is not None for passage in chapter.passages
    )


def _blocks(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Pairs that stand next to each other in both filings, together."""
    block: list[Pair] = []
    for i, j in pairs:
        if block and (i, j) != (block[-1][0] + 1, block[-1][1] + 1):
            yield block
            block = []
        block.append((i, j))
    if block:
        yield block


def _is_found(answer: Answer, elsewhere: Container[int], taken: Container[int]) -> bool:
    """Whether what looked gone or new has its answer already."""
    if answer.after is not None:
        return answer.before is None and answer.after.start in elsewhere
    return answer.before is not None and answer.before.start in taken


def _moved(told: Sequence[Answer]) -> dict[int, Answer]:
    """Passages that stand in another section word for word, by where they stand now."""
    lost, new = _unanswered(told)
    places: defaultdict[str, deque[Passage]] = defaultdict(deque)
    for passage in lost:
        if len(passage.text) >= _MOVABLE:
            places[passage.text].append(passage)
    return {
        passage.start: Answer(places[passage.text].popleft(), passage, moved=True)
        for passage in new
        if places.get(passage.text)
    }


def _unanswered(told: Sequence[Answer]) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """What looks gone and what looks new, each in the order of its filing."""
    lost = (each.before for each in told if each.before is not None and each.after is None)
    new = (each.after for each in told if each.after is not None and each.before is None)
    return (
        tuple(sorted(lost, key=lambda passage: passage.start)),
        tuple(sorted(new, key=lambda passage: passage.start)),
    )


def _told(
    section: Sequence[Answer], elsewhere: Mapping[int, Answer], taken: Container[int]
) -> Iterator[Answer]:
    """The answers of a section, those from elsewhere in the place of what looked new."""
    for answer in section:
        if answer.before is None and answer.after is not None:
            yield elsewhere.get(answer.after.start, answer)
        elif answer.after is not None or answer.before is None or answer.before.start not in taken:
            yield answer


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
