"""How much of a text fits into so many tokens, found by counting every stretch about once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.chunk.borders import FINER, LINES, word_end
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.chunk.borders import Borders
    from summarizer.domain.ports import TokenCounter


__all__ = ["Filled", "Packer"]

# Of what is thought to fit still, this part is tried first: the rest makes good for the guess.
_CAUTION = 0.85
# A chunk is counted in so many steps or more, so that a wrong guess costs one of them at most; but
# steps are not shorter than so many characters.
_STEPS = 4
_SHORTEST_STEP = 1_000
# How far ahead the ends of sentences and clauses are looked for, in characters a token.
_AHEAD = 16
# Shorter stretches say nothing of how wide a token is.
_TELLING = 20


class Filled(NamedTuple):
    """What has been filled in so far: `text[start:end]`, which counts `tokens`."""

    start: int
    end: int
    tokens: int = 0

    @property
    def following(self) -> int:
        """Where the next piece begins: behind the separator at `end`, once anything is in."""
        return self.end + 1 if self.end > self.start else self.start


class Packer:
    """Fills chunks from one text, in which cells are parted by tabs and lines by line feeds.

    What a stretch counts is remembered until it has been passed, and of a stretch that was cut the
    rest is told by subtraction. With a `JointCounter` every count is exact; with any other it is
    near, and the whole must be counted in the end. `counter` is what counts folded text.
    """

    def __init__(self, text: str, count: TokenCounter, divisible: Callable[[int], bool]) -> None:
        """Takes the text, its counter, and whether a word can be cut before a place."""
        self._text = text
        # Asking whether it is a `JointCounter` takes longer than counting a short section.
        self._joint: Callable[[str, str, str], int] | None = getattr(count, "joint", None)
        self.counter: TokenCounter = getattr(count, "folded", count)
        self._divisible = divisible
        self._known: dict[int, tuple[int, int]] = {}
        self._near: set[int] = set()
        self._room = 0
        self._width = 4.0
        self._step = 0.0

    @property
    def exact(self) -> bool:
        """Whether counts are exact without counting the whole again."""
        return self._joint is not None

    def joint(self, left: str, place: int) -> int:
        """What setting `left` on a line above `text[place:]` counts beyond the two alone."""
        right = self._text[place : word_end(self._text, place)]
        return self._joint(left, "\n", right) if self._joint and left and right else 0

    def count(self, start: int, end: int) -> int:
        """What `text[start:end]` counts, if need be from memory."""
        begun, tokens = self._known.get(end, (-1, 0))
        if begun != start:
            tokens = self.counter(self._text[start:end])
            self._known[end] = (start, tokens)
            self._near.discard(end)
            if tokens > _TELLING:
                self._width = (end - start) / tokens
        return tokens

    def fill(self, start: int, stop: int, room: int) -> Filled:
        """As much of `text[start:stop]` as fits: whole lines if that can be, else a part of one.

        A paragraph is cut at a sentence where the chunk would stay half empty otherwise; a row, a
        sentence, a clause or a word only if it fits no chunk of its own.

        Raises:
            UsageError: Not one character fits.
        """
        self._known = {end: known for end, known in self._known.items() if known[0] >= start}
        self._near.intersection_update(self._known)
        self._room = room
        self._step = max(room * self._width / _STEPS, _SHORTEST_STEP)
        filled = self._extend(Filled(start, start), stop, room, LINES)
        if filled.end == stop:
            return filled
        unit = LINES.after(self._text, filled.following, stop)
        loose = 0 if "\t" in self._text[filled.following : unit] else 2
        for level, finer in enumerate(FINER):
            whole = level >= loose and self.count(filled.following, unit) <= room
            if whole or filled.tokens * 2 >= room:
                return filled
            ahead = min(unit, filled.following + room * _AHEAD)
            borders = finer(self._text, filled.following, ahead)
            filled = self._extend(filled, unit, room, borders)
            unit = borders.after(self._text, filled.following, unit)
        return filled if filled.end > start else self._part_of_word(start, unit, room)

    def without(self, filled: Filled, end: int) -> Filled:
        """What has been filled in as far as `end`, a line feed inside it."""
        removed = self.count(end + 1, filled.end) + self._join(filled.start, end)
        return Filled(filled.start, end, filled.tokens - removed)

    def _extend(self, filled: Filled, stop: int, room: int, borders: Borders) -> Filled:
        """Adds pieces that end at borders or at `stop` for as long as they fit."""
        ceiling = stop
        while filled.end < ceiling:
            begin, left = filled.following, room - filled.tokens
            cut = self._attempt(begin, ceiling, left, borders)
            tokens = self.count(begin, cut)
            if filled.end > filled.start:
                tokens += self._join(filled.start, filled.end)
            if tokens > left:
                ceiling = borders.before(self._text, begin, cut - 1)
            else:
                self._pass(begin, cut)
                filled = Filled(filled.start, cut, filled.tokens + tokens)
        return filled

    def _attempt(self, begin: int, ceiling: int, left: int, borders: Borders) -> int:
        """The border to try next: one that is known to fit, the last, or one that should fit."""
        for end, (start, tokens) in self._known.items():
            at_hand = start == begin and tokens < left and end <= ceiling
            if at_hand and (end == ceiling or borders.before(self._text, end - 1, end) == end):
                return end
        width = self._width
        if left * width * _CAUTION >= ceiling - begin <= self._step:
            return ceiling
        reach = int(min(left * width * _CAUTION, self._step))
        border = borders.before(self._text, begin, begin + reach)
        return border if border >= 0 else borders.after(self._text, begin, ceiling)

    def _pass(self, begin: int, cut: int) -> None:
        """Tells what is left of every known stretch of which `text[begin:cut]` was the front."""
        tokens = self.count(begin, cut)
        del self._known[cut]
        for end, (start, whole) in list(self._known.items()):
            if start == begin and end > cut:
                self._keep(end, cut + 1, whole - tokens - self._join(begin, cut))

    def _keep(self, end: int, start: int, tokens: int) -> None:
        """Remembers what is left of a stretch; if that is near only, as long as it is too long."""
        if end in self._near and tokens <= 2 * self._room:
            del self._known[end]
        else:
            self._known[end] = (start, tokens)

    def _join(self, start: int, place: int) -> int:
        """What the separator at `place` counts between the words before it and behind it."""
        if self._joint is None:
            return 0
        word = max(self._text.rfind(" ", start, place), start)
        left, right = (
            self._text[word:place],
            self._text[place + 1 : word_end(self._text, place + 1)],
        )
        return self._joint(left, self._text[place], right) if left and right else 0

    def _part_of_word(self, start: int, stop: int, room: int) -> Filled:
        end = self._whole_characters(start, min(stop, start + max(1, int(room * self._width))))
        tokens = self.counter(self._text[start:end])
        while tokens > room and end - start > 1:
            end = self._whole_characters(start, start + (end - start) * room // (tokens + 1))
            tokens = self.counter(self._text[start:end])
        if tokens > room:
            message = f"no character fits into {room} tokens"
            raise UsageError(message, "raise the limit")
        for known, (begun, whole) in list(self._known.items()):
            if begun == start and known > end:
                # The rest of a word does not count what it counted in the word.
                self._near.add(known)
                self._keep(known, end, whole - tokens)
        return Filled(start, end, tokens)

    def _whole_characters(self, start: int, end: int) -> int:
        while end > start + 1 and not self._divisible(end):
            end -= 1
        return max(end, start + 1)
