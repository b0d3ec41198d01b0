"""The documents of a submission: where each stands, what its tags say, what is no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse.attachments import exhibit_type, unread_reason
from summarizer.parse.envelope import PieceKind
from summarizer.parse.outside import begins_envelope, header_span, stray_words
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import RawPart
    from summarizer.parse.source import SourcePiece

__all__ = ["RawDocument", "raw_documents", "tagged_parts"]


class RawDocument(NamedTuple):
    """One document of a submission before it is read: where it stands and what its tags say.

    `span` is the whole `<DOCUMENT>` block with its tags, `header_lines` what stands between
    `<DOCUMENT>` and `<TEXT>`, `body` what stands between `<TEXT>` and `</TEXT>`. A file that is
    no submission is one document whose body is all of it. `unread` says why a body is no text.
    `missing` is the end tag it lacks. `stray` are words that stand in no `<DOCUMENT>`, between two
    or before the first. `part` is its file, as an index into the parts of the source.
    """

    sequence: int
    main: bool
    span: Span
    body: Span
    header_lines: Span
    encoding: str
    type: str | None = None
    filename: str | None = None
    description: str | None = None
    unread: str | None = None
    missing: str | None = None
    stray: bool = False
    part: int = 0


_HEAD = 4096
_TAG = len("<DOCUMENT>")
_TEXT = lazy(r"<TEXT>", re.IGNORECASE)
_TAG_LINE = lazy(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^<]{0,2000})", re.IGNORECASE)
_BARE_LINE = lazy(r"\s*+<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^<\r\n]*+", re.IGNORECASE)
_TEXT_END = "</TEXT>"
_TEXT_ENDS = lazy(_TEXT_END, re.IGNORECASE)
_TAIL = 400
_CUT_TAG = lazy(r"\s*+(?:<(?:/[A-Z-]{0,12})?)?", re.IGNORECASE)
_SEQUENCE = lazy(r"\d{1,6}", re.ASCII)


def tagged_parts(pieces: Iterable[SourcePiece]) -> frozenset[int]:
    """The files, by index, that hold at least one `<DOCUMENT>`."""
    return frozenset(piece.part for piece in pieces if piece.kind is PieceKind.DOCUMENT)


def raw_documents(
    text: str, pieces: Sequence[SourcePiece], parts: Sequence[RawPart]
) -> Iterator[RawDocument]:
    """The documents in the order of the source, none of them main, 0 for a sequence unsaid.

    Words between two documents are a document with no type, so that nothing is lost.

    Raises:
        InputError: A file holds the header of a submission and nothing else.
    """
    tagged = tagged_parts(pieces)
    for piece in pieces:
        if piece.kind is PieceKind.DOCUMENT:
            yield _tagged(text, piece)
        elif piece.kind is PieceKind.OUTSIDE and piece.part in tagged:
            yield from _stray(text, piece)
        elif piece.kind is PieceKind.OUTSIDE:
            yield from _file(text, piece, parts[piece.part])


def _tagged(text: str, piece: SourcePiece) -> RawDocument:
    inside = piece.span
    opening = _TEXT.search(text, inside.start, min(inside.end, inside.start + _HEAD))
    head = opening.start() if opening else _tag_lines_end(text, inside)
    body = _body(text, opening.end() if opening else head, inside.end)
    said = _tag_values(text, inside.start, head)
    return RawDocument(
        sequence=int(said["SEQUENCE"]) if _SEQUENCE.fullmatch(said.get("SEQUENCE", "")) else 0,
        main=False,
        span=Span(inside.start - _TAG, inside.end + (_TAG + 1 if piece.closed else 0)),
        body=body,
        header_lines=Span(inside.start, head),
        encoding=piece.encoding,
        type=said.get("TYPE"),
        filename=said.get("FILENAME"),
        description=said.get("DESCRIPTION"),
        unread=_unread(text, body, said.get("TYPE"), said.get("FILENAME")),
        missing=_missing(text, body, tagged=opening is not None, closed=piece.closed),
        part=piece.part,
    )


def _tag_lines_end(text: str, inside: Span) -> int:
    at = inside.start
    while match := _BARE_LINE.match(text, at, inside.end):
        at = match.end()
    return at


def _tag_values(text: str, start: int, end: int) -> dict[str, str]:
    said = dict[str, str]()
    for match in _TAG_LINE.finditer(text, start, end):
        value = " ".join(match[2].split())
        if value:
            said.setdefault(match[1].upper(), value)
    return said


def _missing(text: str, body: Span, *, tagged: bool, closed: bool) -> str | None:
    if not closed:
        return "</DOCUMENT>"
    after = text[body.end : body.end + len(_TEXT_END)]
    return _TEXT_END if tagged and after.upper() != _TEXT_END else None


def _body(text: str, start: int, end: int) -> Span:
    at = text.rfind(_TEXT_END, start, end)
    if at < 0:
        tail = max(start, end - _TAIL)
        found = _last_text_end(text[tail:end])
        at = tail + found if found >= 0 else end
    after = text[at + len(_TEXT_END) : end]
    # Words behind the end tag are not given up: the body then goes on to the end.
    return Span(start, at if _CUT_TAG.fullmatch(after) else end)


def _last_text_end(tail: str) -> int:
    return max((match.start() for match in _TEXT_ENDS.finditer(tail)), default=-1)


def _unread(text: str, body: Span, kind: str | None, filename: str | None) -> str | None:
    head = text[body.start : min(body.end, body.start + 2 * _HEAD)]
    reason = unread_reason(head, kind, filename)
    if reason is None and not head.strip() and not body.of(text).strip():
        return "empty"
    return reason


def _stray(text: str, piece: SourcePiece) -> Iterator[RawDocument]:
    for span in stray_words(text, piece.span, header_span(text, piece.span)):
        yield _untagged(text, piece, span)._replace(stray=True)


def _untagged(text: str, piece: SourcePiece, span: Span, raw: RawPart | None = None) -> RawDocument:
    kind = raw.type if raw else None
    name = raw.name if raw and raw.name != "-" else None
    return RawDocument(
        sequence=0,
        main=False,
        span=span,
        body=span,
        header_lines=Span(span.start, span.start),
        encoding=piece.encoding,
        type=kind or (exhibit_type(name) if name and piece.part else None),
        filename=name,
        description=raw.description if raw else None,
        unread=_unread(text, span, kind, name),
        part=piece.part,
    )


def _file(text: str, piece: SourcePiece, raw: RawPart) -> Iterator[RawDocument]:
    if not begins_envelope(text, piece.span):
        yield _untagged(text, piece, piece.span, raw)
        return
    stray = tuple(_stray(text, piece))
    if not stray:
        raise InputError(
            f"{raw.name!r} holds the header of a submission and no document",
            "it is a header file or cut off; give the complete submission",
        )
    yield from stray
