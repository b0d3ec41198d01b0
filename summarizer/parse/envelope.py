"""Where the documents of a submission begin and end, found in its bytes."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Piece", "PieceKind", "split", "text_start"]

_OPEN = b"<document>"
_CLOSE = b"</document>"
# `<Document>` is also an element of XML and a word of prose: a document of a submission is known
# by the tag lines that follow, or by capitals on a line of their own.
_TAG_LINES = re.compile(rb"\s*+<(?:(?:type|sequence|filename|description|text)>|/document>)")
_LINE_END = re.compile(rb"[ \t]*+(?:[\r\n]|\Z)")
_TEXT = re.compile(rb"<text>", re.IGNORECASE)
_HEAD = 4096
_ENVELOPE_END = re.compile(rb"^(?:</(?:sec|ims)-document>|-----end privacy)", re.MULTILINE)


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
    lowered = data.lower()
    opens = tuple(islice(_opens(data, lowered), limit + 1))
    if len(opens) > limit:
        return None
    return _pieces(data, lowered, opens)


def _pieces(data: bytes, lowered: bytes, opens: tuple[int, ...]) -> tuple[Piece, ...]:
    pieces, at = list[Piece](), 0
    for i, start in enumerate(opens):
        limit = opens[i + 1] if i + 1 < len(opens) else len(data)
        inside = start + len(_OPEN)
        end = _closing(data, lowered, start, limit)
        closed = end >= 0
        if not closed:
            ending = _ENVELOPE_END.search(lowered, inside, limit)
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


def _opens(data: bytes, lowered: bytes) -> Iterator[int]:
    written = None
    at = lowered.find(_OPEN)
    while at >= 0:
        end = at + len(_OPEN)
        tag = data[at:end]
        # XML inside a document has its own `<document>`, in small letters.
        if written in {None, tag} and _opens_document(data, lowered, at, end):
            written = tag
            yield at
        at = lowered.find(_OPEN, end)


def _opens_document(data: bytes, lowered: bytes, at: int, end: int) -> bool:
    if _TAG_LINES.match(lowered, end):
        return True
    if data[at:end] != _OPEN.upper() or not _LINE_END.match(data, end):
        return False
    line = data[max(0, at - 100) : at].rpartition(b"\n")[2].rpartition(b"\r")[2]
    return not line.strip() or at == 0


def _closing(data: bytes, lowered: bytes, start: int, limit: int) -> int:
    upper = data[start : start + len(_OPEN)] == _OPEN.upper()
    found = data.find(_CLOSE.upper(), start, limit) if upper else -1
    return found if found >= 0 else lowered.find(_CLOSE, start, limit)
