"""The folding of a source while it is scanned, with a short way for plain words."""

from __future__ import annotations

from summarizer.text.fold import Folding
from summarizer.text.lazy import lazy

__all__ = ["SwiftFolding"]

# What plain ASCII is not: every branch begins with one set of characters, which is searched fast.
_ODD = lazy(
    r"[\s&\x7f-\U0010ffff](?:(?<=\s)(?:\s+|(?<=[-\u2010\u2011][\n\r])(?=\w))"
    r"|(?<=&)(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?"
    r"|(?<=[^\x00-\x7e]))"
)
_BLANKS = frozenset(("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "\u00a0"))
_HYPHENS = frozenset("-\u2010\u2011")


class SwiftFolding(Folding):
    """Folds as `Folding` does; what is printable ASCII with single blanks is taken as it stands."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._markdown = False
        self._irregular = _ODD.finditer

    def decode_escapes(self, *, markdown: bool) -> None:
        """Whether the source goes on as Markdown, in which a backslash sets a mark apart."""
        super().decode_escapes(markdown=markdown)
        self._markdown = markdown
        if not markdown:
            self._irregular = _ODD.finditer

    def add(self, start: int, end: int) -> None:
        """Adds `source[start:end]`, in which entities are decoded."""
        source = self._source
        piece = source[start:end]
        words = piece.strip()
        if not words or piece in _BLANKS:
            self._widen(start, end)
            return
        plain = words.replace("\n", " ") if "\n" in words and "-\n" not in words else words
        if (
            not plain.isascii()
            or "  " in plain
            or "&" in plain
            or not plain.isprintable()
            or self._markdown
        ):
            super().add(start, end)
            return
        begin = start
        if len(words) < len(piece):
            # A line break after a hyphen may vanish, wherever the piece is cut.
            if words[-1] == "-" or source[start - 1 : start] in _HYPHENS:
                super().add(start, end)
                return
            begin = start + len(piece) - len(piece.lstrip())
            if begin > start:
                self._widen(start, begin)
        stop = begin + len(words)
        self._plain(plain, begin, stop)
        if stop < end:
            self._gap = (stop, end)

    def _regular(self, start: int, end: int) -> None:
        piece = self._source[start:end]
        words = piece.strip()
        plain = words.replace("\n", " ") if "\n" in words else words
        if not words or not plain.isprintable():
            super()._regular(start, end)
            return
        begin = start + (len(piece) - len(piece.lstrip()))
        if begin > start:
            self._widen(start, begin)
        stop = begin + len(words)
        self._plain(plain, begin, stop)
        if stop < end:
            self._gap = (stop, end)

    def _plain(self, words: str, begin: int, stop: int) -> None:
        """Adds words that go through character by character."""
        if self._gap is not None:
            if self.length:
                self._run(" ", *self._gap)
            self._gap = None
        if self.opened < 0:
            self.opened = self.length
        if self._lockstep and self._ends[-1] == begin:
            self._ends[-1] = stop
        else:
            self._starts.append(self.length)
            self._origins.append(begin)
            self._ends.append(stop)
            self._lockstep = True
        self._pieces.append(words)
        self.length += len(words)
