"""Folding a source piece by piece, with the way back from every character of the folded text.

Nearly all text is printable ASCII with single blanks, which goes through as it stands; the pattern
for what does not is only searched in a piece that has something of it.
"""

from __future__ import annotations

import html
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.domain.position import VisibleText
from summarizer.text.fold import TYPOGRAPHY
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re

__all__ = ["BLANKS", "Folding", "is_plain"]

_ENTITY = r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?"
_ENTITIES = lazy(_ENTITY)
# Every branch begins with one set of characters, all but plain ones, which is searched fast.
_IRREGULAR = lazy(
    r"[^!-%'-~](?:(?<=\s)(?:\s+|(?<=[-\u2010\u2011][\n\r])(?=\w))"
    rf"|(?<=&){_ENTITY[1:]}"
    r"|(?<=[^\x00-\x7e]))"
)
_IRREGULAR_MARKDOWN = lazy(
    r"(?<=\w[-\u2010\u2011])[ \t]*(?:\r\n|\n|\r)[ \t]*+(?=\w)|\s\s+"
    rf"|{_ENTITY}|[^\x00-\x7e]|\\[!-/:-@\[-`{{-~]"
)
# What a cell that holds nothing is often filled with.
BLANKS = frozenset(("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "\u00a0"))
_BLANK_RUNS = lazy(r"(  +)")
_HYPHENS = frozenset("-\u2010\u2011")


def is_plain(words: str) -> bool:
    """Whether words without blank ends, of which no hyphen is the last, fold as they stand."""
    return words.isascii() and words.isprintable() and "  " not in words and "&" not in words


class Folding:
    """Folds a source piece by piece and remembers where each character came from.

    `add` takes stretches of the source that are visible text, in order; `blank` marks a place
    where words are parted although no white space stands there (a block tag, a cell border).
    `opened` is the place of the first visible character since `close` was last called, or -1;
    `gap` is where the white space stands that will part what comes next from what was last.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._markdown = False
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._origins: list[int] = []
        self._ends: list[int] = []
        self._lockstep = False
        self.gap: tuple[int, int] | None = None
        self._origin = 0
        self.length = 0
        self.opened = -1

    def decode_escapes(self, *, markdown: bool) -> None:
        """Whether the source goes on as Markdown, in which a backslash sets a mark apart."""
        self._markdown = markdown

    def add(self, start: int, end: int, piece: str | None = None) -> None:
        """Adds `source[start:end]`, in which entities are decoded; `piece` is that, if at hand."""
        source = self._source
        if piece is None:
            piece = source[start:end]
        words = piece.strip()
        if not words or words in BLANKS:
            self.widen(start, end)
            return
        plain = words.replace("\n", " ") if "\n" in words and "-\n" not in words else words
        edged = len(words) < len(piece)
        # A line break after a hyphen may vanish, wherever the piece is cut.
        cut = edged and (words[-1] == "-" or source[start - 1 : start] in _HYPHENS)
        if cut or self._markdown or not (plain.isascii() and plain.isprintable()):
            self._parted(_IRREGULAR_MARKDOWN if self._markdown else _IRREGULAR, start, end)
            return
        begin = start + piece.index(words[0]) if edged else start
        if begin > start:
            self.widen(start, begin)
        stop = begin + len(words)
        if "&" not in plain and "  " not in plain:
            self._emit(plain, begin, stop)
            if stop < end:
                self.gap = (stop, end)
        else:
            self._printable(plain, begin, stop)
            if stop < end:
                self.widen(stop, end)

    def add_line(self, words: str, start: int, begin: int, end: int) -> tuple[int, int, int, int]:
        """Adds a line as a block of its own, whose words go through as they stand (`is_plain`).

        The line runs from `start` to `end` in the source, its words from `begin` on.

        Returns:
            What `close` gives.
        """
        stop, gap, ends = begin + len(words), self.gap, self._ends
        if self._lockstep and gap == (begin - 1, begin) and ends[-1] == begin - 1:
            # One line break after the line before it: what is known of that goes on over it.
            opened = self.length + 1
            self._pieces += (" ", words)
            self.length = opened + len(words)
            ends[-1] = stop
        else:
            if begin > start:
                self.widen(start, begin)
            self._emit(words, begin, stop)
            opened, self.opened = self.opened, -1
        self.gap = (stop, end)
        return opened, self.length, begin, stop

    def widen(self, start: int, end: int) -> None:
        """Adds `source[start:end]`, which is all blank."""
        gap = self.gap
        self.gap = (start, end) if gap is None else (gap[0], end)

    def blank(self, position: int) -> None:
        """Parts the words before `position` from those after it."""
        if self.gap is None:
            self.gap = (position, position)

    def close(self) -> tuple[int, int, int, int] | None:
        """Ends a block, or gives None if nothing visible was added.

        Returns:
            Its place in the folded text, start and end, and its place in the source.
        """
        if self.opened < 0:
            return None
        block = (self.opened, self.length, self._origin, self._ends[-1])
        self.opened = -1
        return block

    def finish(self) -> VisibleText:
        """The folded text of everything that was added."""
        return VisibleText(
            "".join(self._pieces),
            array("q", self._starts),
            array("q", self._origins),
            array("q", self._ends),
        )

    def _printable(self, words: str, start: int, end: int) -> None:
        """Adds printable ASCII words, line breaks made blanks, with entities or runs of blanks."""
        if "  " not in words:
            self._parted(_ENTITIES, start, end)
        elif "&" in words or ("- " in words and "\n" in self._source[start:end]):
            self._parted(_IRREGULAR, start, end)
        else:
            self._spaced(words, start)

    def _spaced(self, words: str, start: int) -> None:
        """Adds printable ASCII words in which only runs of blanks do not go through one by one."""
        first, *others = _BLANK_RUNS.split(words)
        at = start + len(first)
        self._emit(first, start, at)
        pieces, starts, origins, ends = self._pieces, self._starts, self._origins, self._ends
        length = self.length
        for blanks, piece in zip(others[::2], others[1::2], strict=True):
            # A run of blanks, which stands for one, and the words behind it.
            begin = at + len(blanks)
            end = begin + len(piece)
            starts += (length, length + 1)
            origins += (at, begin)
            ends += (begin, end)
            pieces += (" ", piece)
            length += 1 + len(piece)
            at = end
        self.length, self._lockstep = length, True

    def _parted(self, irregular: re.Pattern[str], start: int, end: int) -> None:
        """Adds text in which a pattern tells what does not go through as it stands."""
        last = start
        for match in irregular.finditer(self._source, start, end):
            here, after = match.span()
            if here > last:
                self._regular(last, here)
            found = match[0]
            if found in BLANKS:
                self.widen(here, after)
            else:
                self._replace(found, here, after)
            last = after
        if end > last:
            self._regular(last, end)

    def _regular(self, start: int, end: int) -> None:
        """Adds ASCII text whose white space is single: it goes through character by character."""
        piece = self._source[start:end]
        words = piece.strip()
        if not words:
            self.widen(start, end)
            return
        begin = start
        if len(words) < len(piece):
            begin += piece.index(words[0])
            if begin > start:
                self.widen(start, begin)
        stop = begin + len(words)
        self._emit(words if words.isprintable() else words.translate(TYPOGRAPHY), begin, stop)
        if stop < end:
            self.gap = (stop, end)

    def _replace(self, found: str, start: int, end: int) -> None:
        """Adds what does not go through character by character."""
        first = found[0]
        if first == "&":
            folded = _decoded(found)
        elif first == "\\":
            folded = found[1]
        elif first.isspace():
            # A line break after a hyphen vanishes; every other white space becomes one blank.
            if _vanishes(self._source, start, found):
                return
            folded = " "
        else:
            folded = found.translate(TYPOGRAPHY)
        if folded[:1] == " ":
            # A blank without a semicolon takes with it the word that follows: "&nbsp5".
            words = end - len(folded) + 1
            self.widen(start, words)
            start, folded = words, folded[1:]
        if folded:
            self._emit(folded, start, end)

    def _emit(self, text: str, start: int, end: int) -> None:
        """Adds folded text that stands for a stretch of the source, after the gap before it."""
        ends, length, gap = self._ends, self.length, self.gap
        if gap is not None:
            self.gap = None
            if length:
                last, following = gap
                single = following - last == 1
                # Most words follow the last ones after one character of white space.
                if single and self._lockstep and ends[-1] == last:
                    ends[-1] = following
                else:
                    self._starts.append(length)
                    self._origins.append(last)
                    ends.append(following)
                    self._lockstep = single
                self._pieces.append(" ")
                length += 1
        if self.opened < 0:
            self.opened, self._origin = length, start
        size = len(text)
        even = size == end - start
        if even and self._lockstep and ends[-1] == start:
            ends[-1] = end
        else:
            self._starts.append(length)
            self._origins.append(start)
            ends.append(end)
            self._lockstep = even
        self._pieces.append(text)
        self.length = length + size


@lru_cache(maxsize=4096)
def _decoded(entity: str) -> str:
    folded = html.unescape(entity).translate(TYPOGRAPHY)
    return " " if len(folded) > 1 and folded.isspace() else folded


def _vanishes(source: str, start: int, blanks: str) -> bool:
    return (
        ("\n" in blanks or "\r" in blanks)
        and blanks.strip(" \t") in ("\n", "\r", "\r\n")
        and start > 1
        and source[start - 1] in "-\u2010\u2011"
        and (source[start - 2].isalnum() or source[start - 2] == "_")
        and start + len(blanks) < len(source)
        and (source[start + len(blanks)].isalnum() or source[start + len(blanks)] == "_")
    )
