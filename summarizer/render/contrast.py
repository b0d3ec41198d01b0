"""Two quotes in pieces: what both say, what only the first says, what only the second says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.comparison import Edit

__all__ = ["Piece", "marked", "pieces"]

_CONTEXT = 70


class Piece(NamedTuple):
    """A stretch of a quote; `kind` is that of the edit it belongs to, empty where there is none."""

    text: str
    kind: str = ""


def pieces(quote: str, places: Sequence[tuple[tuple[int, int], str]]) -> Iterator[Piece]:
    """A quote cut at edits: joined, its pieces are the quote.

    >>> list(pieces("a loss of $5", [((10, 12), "figure")]))
    [Piece(text='a loss of ', kind=''), Piece(text='$5', kind='figure')]
    """
    end = 0
    for (start, stop), kind in places:
        if end < start:
            yield Piece(quote[end:start])
        if start < stop:
            yield Piece(quote[start:stop], kind)
        end = max(end, stop)
    if end < len(quote):
        yield Piece(quote[end:])


def marked(before: str, after: str, edits: Sequence[Edit]) -> str:
    """Both quotes as one line, what was edited in brackets and far-off words left out.

    >>> from summarizer.domain.comparison import Edit, EditKind
    >>> marked("a loss of $5", "a loss of $7", [Edit(EditKind.FIGURE, (10, 12), (10, 12))])
    'a loss of [-$5-]{+$7+}'
    """
    line, place = [], 0
    for index, edit in enumerate(edits):
        line.append(_context(after[place : edit.after[0]], is_first=index == 0))
        gone, come = before[slice(*edit.before)], after[slice(*edit.after)]
        line.append((f"[-{gone}-]" if gone else "") + (f"{{+{come}+}}" if come else ""))
        place = edit.after[1]
    rest = after[place:]
    line.append(rest if len(rest) <= _CONTEXT else f"{_head(rest)} …")
    return "".join(line)


def _context(text: str, *, is_first: bool) -> str:
    """The words between two edits, or before the first; the middle of many is left out."""
    if len(text) <= _CONTEXT * (1 if is_first else 2):
        return text
    return f"… {_tail(text)}" if is_first else f"{_head(text)} … {_tail(text)}"


def _head(text: str) -> str:
    return text[:_CONTEXT].rpartition(" ")[0] or text[:_CONTEXT]


def _tail(text: str) -> str:
    return text[-_CONTEXT:].partition(" ")[2] or text[-_CONTEXT:]
