"""Folding: the one form in which text is compared, quoted and counted.

`docs/fold.md` publishes the rules with test vectors. Folding evens out typography only: no letter
and no digit is ever changed, so that two texts that fold alike read alike.
"""

from __future__ import annotations

import html
from array import array

from summarizer.domain.position import VisibleText
from summarizer.text.lazy import lazy

__all__ = ["Folding", "fold", "rejoined_at"]

_CP1252 = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_QUOTES = dict.fromkeys("\u2018\u2019\u201a\u201b", "'") | dict.fromkeys(
    "\u201c\u201d\u201e\u201f", '"'
)
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
_BLANKS = dict.fromkeys(
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    + "".join(map(chr, range(0x2000, 0x200B))),
    " ",
)
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_DROPPED = dict.fromkeys(
    "\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
    + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0xE0000, 0xE0080)))),
    "",
)
_TYPOGRAPHY = _QUOTES | _DASHES | _BLANKS | _LIGATURES | _DROPPED
_TABLE = str.maketrans(
    _TYPOGRAPHY | {chr(code): _TYPOGRAPHY.get(char, char) for code, char in _CP1252.items()}
)
_BREAK_AFTER_HYPHEN = lazy(r"(?<=\w[-\u2010\u2011])[ \t]*(?:\r\n|\n|\r)[ \t]*+(?=\w)")
_IRREGULAR = lazy(
    r"(?<=\w[-\u2010\u2011])[ \t]*(?:\r\n|\n|\r)[ \t]*+(?=\w)"
    r"|\s\s+|&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?|[^\x00-\x7e]"
)
_IRREGULAR_MARKDOWN = lazy(_IRREGULAR.pattern + r"|\\[!-/:-@\[-`{-~]")
_BLANK_RUNS = lazy(r" {2,}")


def fold(text: str) -> str:
    r"""The folded form of plain text: no markup is looked for and no entity is decoded.

    >>> fold("A \u201ctumor-\n activated\u201d  pro\u00addrug \u2014 \ufb01led")
    'A "tumor-activated" prodrug - filed'
    """
    joined = _BREAK_AFTER_HYPHEN.sub("", text)
    return _BLANK_RUNS.sub(" ", joined.translate(_TABLE)).strip(" ")


def rejoined_at(source: str, position: int) -> int:
    r"""Where the word that a hyphen cuts at a line end goes on, or -1 if none is cut there.

    `position` is the place right after the hyphen.

    >>> rejoined_at("tumor-  \n  activated", 6)
    11
    """
    match = _BREAK_AFTER_HYPHEN.match(source, position)
    return match.end() if match else -1


class Folding:
    """Folds a source piece by piece and remembers where each character came from.

    `add` takes stretches of the source that are visible text, in order; `blank` marks a place
    where words are parted although no white space stands there (a block tag, a cell border).
    `opened` is the place of the first visible character since `close` was last called, or -1.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._irregular = _IRREGULAR.finditer
        self._pieces: list[str] = []
        self._starts = array("q")
        self._origins = array("q")
        self._ends = array("q")
        self._lockstep = False
        self._gap: tuple[int, int] | None = None
        self.length = 0
        self.opened = -1

    def decode_escapes(self, *, markdown: bool) -> None:
        """Whether the source goes on as Markdown, in which a backslash sets a mark apart."""
        self._irregular = (_IRREGULAR_MARKDOWN if markdown else _IRREGULAR).finditer

    def add(self, start: int, end: int) -> None:
        """Adds `source[start:end]`, in which entities are decoded."""
        source, last = self._source, start
        if source[start:end].isspace():
            self._widen(start, end)
            return
        for match in self._irregular(source, start, end):
            here, after = match.span()
            if here > last:
                self._regular(last, here)
            self._replace(match[0], here, after)
            last = after
        if end > last:
            self._regular(last, end)

    def blank(self, position: int) -> None:
        """Parts the words before `position` from those after it."""
        if self._gap is None:
            self._gap = (position, position)

    def close(self) -> tuple[int, int] | None:
        """Ends a block: its place in the folded text, or None if nothing visible was added."""
        if self.opened < 0:
            return None
        block = (self.opened, self.length)
        self.opened = -1
        return block

    def finish(self) -> VisibleText:
        """The folded text of everything that was added."""
        return VisibleText("".join(self._pieces), self._starts, self._origins, self._ends)

    def _regular(self, start: int, end: int) -> None:
        """Adds ASCII text whose white space is single: it goes through character by character."""
        piece = self._source[start:end]
        if piece[0].isspace():
            self._widen(start, start + 1)
            piece, start = piece[1:], start + 1
            if not piece:
                return
        trailing = piece[-1].isspace()
        if trailing:
            piece, end = piece[:-1], end - 1
        if piece:
            self._emit(piece.translate(_TABLE), start, end)
        if trailing:
            self._widen(end, end + 1)

    def _replace(self, found: str, start: int, end: int) -> None:
        if found[0] == "\\":
            folded = found[1]
        elif found[0] == "&":
            folded = html.unescape(found).translate(_TABLE)
            if len(folded) > 1 and folded.isspace():
                folded = " "
        elif found[0].isspace():
            # A line break after a hyphen vanishes; every other white space becomes one blank.
            if _vanishes(self._source, start, found):
                return
            folded = " "
        else:
            folded = found.translate(_TABLE)
        if folded == " ":
            self._widen(start, end)
        elif folded:
            self._emit(folded, start, end)

    def _widen(self, start: int, end: int) -> None:
        self._gap = (start, end) if self._gap is None else (self._gap[0], end)

    def _emit(self, text: str, start: int, end: int) -> None:
        if self._gap is not None:
            if self.length:
                self._run(" ", *self._gap)
            self._gap = None
        if self.opened < 0:
            self.opened = self.length
        self._run(text, start, end)

    def _run(self, text: str, start: int, end: int) -> None:
        lockstep = len(text) == end - start
        if not (lockstep and self._lockstep and self._ends[-1] == start):
            self._starts.append(self.length)
            self._origins.append(start)
            self._ends.append(end)
            self._lockstep = lockstep
        else:
            self._ends[-1] = end
        self._pieces.append(text)
        self.length += len(text)


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
