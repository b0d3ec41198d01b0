"""Where the documents of a submission begin and end, found in its bytes."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Piece", "PieceKind", "split", "text_start"]

_OPEN, _CLOSE = b"<DOCUMENT>", b"</DOCUMENT>"
# In any case, for which no second copy of the file has to be made.
_OPENS, _CLOSES = re.compile(_OPEN, re.IGNORECASE), re.compile(_CLOSE, re.IGNORECASE)
# `<Document>` is also an element of XML and a word of prose: a document of a submission is known
# by the tag lines that follow, or by capitals on a line of their own.
_TAG_LINES = re.compile(
    rb"\s*+<(?:(?:type|sequence|filename|description|text)>|/document>)", re.IGNORECASE
)
_LINE_END = re.compile(rb"[ \t]*+(?:[\r\n]|\Z)")
_TEXT = re.compile(rb"<text>", re.IGNORECASE)
_HEAD = 4096
_ENVELOPE_END = re.compile(
    rb"^(?:</(?:sec|ims)-document>|-----end privacy)", re.MULTILINE | re.IGNORECASE
)


class PieceKind(Enum):
    """What a stretch of a file is: an SGML tag around a document, its inside, or neither."""

    OUTSIDE = "outside"
    TAG = "tag"
    DOCUMENT = "document"


class Piece(NamedTuple):
    """A stretch of bytes that is decoded by itself; `closed` is whether its end tag was there."""

    start: int
    end: int
    kind: PieceKind
    closed: bool = True


def text_start(document: bytes) -> int:
    """Where the text of a document begins, after the tag lines that head it; 0 if unsaid."""
    match = _TEXT.search(document, 0, _HEAD)
    return match.end() if match else 0


def split(data: bytes, *, limit: int) -> tuple[Piece, ...] | None:
    """Cuts a file into pieces that follow one another and leave no byte out.

    A file with no `<DOCUMENT>` is one piece outside of any. A document without its end tag goes on
    to the next one, or to the end.

    Returns:
        The pieces, or None if there are more documents than `limit`.
    """
    opens = tuple(islice(_opens(data), limit + 1))
    if len(opens) > limit:
        return None
    return _pieces(data, opens)


def _pieces(data: bytes, opens: tuple[int, ...]) -> tuple[Piece, ...]:
    pieces, at = list[Piece](), 0
    for i, start in enumerate(opens):
        limit = opens[i + 1] if i + 1 < len(opens) else len(data)
        inside = start + len(_OPEN)
        end = _closing(data, start, limit)
        closed = end >= 0
        if not closed:
            ending = _ENVELOPE_END.search(data, inside, limit)
            end = ending.start() if ending else limit
        pieces += (
            Piece(at, start, PieceKind.OUTSIDE),
            Piece(start, inside, PieceKind.TAG),
            Piece(inside, end, PieceKind.DOCUMENT, closed),
        )
        at = end
        if closed:
            at += len(_CLOSE)
            pieces.append(Piece(end, at, PieceKind.TAG))
    pieces.append(Piece(at, len(data), PieceKind.OUTSIDE))
    return tuple(pieces)


def _opens(data: bytes) -> Iterator[int]:
    documents = (tag for tag in _OPENS.finditer(data) if _opens_document(data, tag.start()))
    for first in islice(documents, 1):
        at = first.start()
        while at >= 0:
            if _opens_document(data, at):
                yield at
            # XML inside a document has its own `<document>`, in small letters.
            at = data.find(first[0], at + len(_OPEN))


def _opens_document(data: bytes, at: int) -> bool:
    end = at + len(_OPEN)
    if _TAG_LINES.match(data, end):
        return True
    if not data.startswith(_OPEN, at) or not _LINE_END.match(data, end):
        return False
    line = data[max(0, at - 100) : at].rpartition(b"\n")[2].rpartition(b"\r")[2]
    return not line.strip() or at == 0


def _closing(data: bytes, start: int, limit: int) -> int:
    upper = data.startswith(_OPEN, start)
    found = data.find(_CLOSE, start, limit) if upper else -1
    if found < 0:
        closing = _CLOSES.search(data, start, limit)
        found = closing.start() if closing else -1
    return found
