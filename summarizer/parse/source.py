"""Raw parts to one source: each piece decoded by itself, all joined in place."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Part, Source
from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse.attachments import refuse_binary
from summarizer.parse.decode import Decoded, decode
from summarizer.parse.envelope import Piece, PieceKind, split, text_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import RawPart, Submission

__all__ = ["SourcePiece", "join"]

_ANYTHING = re.compile(rb"[^\x00\s\xef\xbb\xbf\xff\xfe]")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_DOCUMENTS = 10_000


class SourcePiece(NamedTuple):
    """A decoded piece at its place in the source; `part` is the index of its file."""

    span: Span
    kind: PieceKind
    closed: bool
    encoding: str
    warning: str | None
    part: int


def join(submission: Submission) -> tuple[Source, tuple[SourcePiece, ...]]:
    """The source of a submission, and the pieces it is joined of, in order.

    Files are joined by one newline that belongs to no piece; empty pieces are left out.

    Raises:
        InputError: There is no file, or one of them is empty or no text.
    """
    texts, pieces, parts, at = list[str](), list[SourcePiece](), list[Part](), 0
    for number, raw in enumerate(submission.parts):
        if number:
            texts.append("\n")
            at += 1
        start = at
        for piece, decoded in _decoded(raw):
            span = Span(at, at + len(decoded.text))
            pieces.append(SourcePiece(span, piece.kind, piece.closed, *decoded[1:], number))
            texts.append(decoded.text)
            at = span.end
        parts.append(Part(raw.name, hashlib.sha256(raw.data).hexdigest(), Span(start, at)))
    if not parts:
        raise InputError(f"{submission.name!r} holds no file")
    source = Source(
        name=submission.name,
        sha256=_digest(tuple(parts)),
        encoding="utf-8",
        text="".join(texts),
        parts=tuple(parts),
        url=submission.url,
    )
    return source, tuple(pieces)


def _digest(parts: tuple[Part, ...]) -> str:
    if len(parts) == 1:
        return parts[0].sha256
    return hashlib.sha256("\n".join(part.sha256 for part in parts).encode()).hexdigest()


def _decoded(raw: RawPart) -> Iterator[tuple[Piece, Decoded]]:
    if _ANYTHING.search(raw.data) is None:
        raise InputError(f"{raw.name!r} is empty", "there is not one character to read in it")
    refuse_binary(raw.data, raw.name)
    if raw.data.startswith(_UTF16_MARKS):
        yield from _wide(raw)
        return
    for piece in _cut(raw.data, raw.name):
        data = raw.data[piece.start : piece.end]
        if piece.kind is PieceKind.TAG:
            yield piece, Decoded(data.decode("ascii"), "utf-8")
        elif data or piece.kind is PieceKind.DOCUMENT:
            body = text_start(data) if piece.kind is PieceKind.DOCUMENT else 0
            yield piece, decode(data, body=body)


def _wide(raw: RawPart) -> Iterator[tuple[Piece, Decoded]]:
    # The mark speaks for the whole file, so that its tags are looked for in its characters, of
    # which each is made one byte.
    text, encoding, warning = decode(raw.data)
    for piece in _cut(text.encode("ascii", "replace"), raw.name):
        yield piece, Decoded(text[piece.start : piece.end], encoding, warning)
        warning = None


def _cut(data: bytes, name: str) -> tuple[Piece, ...]:
    pieces = split(data, limit=_DOCUMENTS)
    if pieces is None:
        raise InputError(f"{name!r} holds more than {_DOCUMENTS:,} documents", "no filing does")
    return pieces
