"""A submission cut into its documents: the source, what its tags say, and what is no text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Notice
from summarizer.errors import InputError
from summarizer.parse.envelope import PieceKind
from summarizer.parse.header import SubmissionHeader, read_header
from summarizer.parse.outside import begins_envelope, header_span
from summarizer.parse.raw_documents import RawDocument, raw_documents, tagged_parts
from summarizer.parse.source import join
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import Source, Submission
    from summarizer.domain.position import Span
    from summarizer.parse.source import SourcePiece

__all__ = ["RawDocument", "RawFiling", "read"]


class RawFiling(NamedTuple):
    """A filing that is cut and decoded and not yet read; exactly one document is the main one.

    Documents are in the order of the source and do not overlap. What lies outside of them is
    the header and the tags of the submission, and the newlines that join several files. The
    encoding of the source is that of its main document. `warnings` have these codes: "truncated",
    "encoding", "nul", "document-count", "outside-text", "main-unread".
    """

    source: Source
    documents: tuple[RawDocument, ...]
    header: SubmissionHeader
    warnings: tuple[Notice, ...] = ()

    @property
    def main(self) -> RawDocument:
        """The document that the form itself is."""
        return next(document for document in self.documents if document.main)


# More readable text than the largest filings have.
_READABLE = 64 * 2**20
_OPENING = 4096
_ENDED = lazy(r"</(?:SEC|IMS)-DOCUMENT>", re.IGNORECASE)
_BEGUN = lazy(r"<(?:SEC|IMS)-DOCUMENT>", re.IGNORECASE)


def read(submission: Submission) -> RawFiling:
    """Cuts and decodes a submission: its one source, its documents, its header.

    Every byte becomes characters of the source, in place; nothing is added but one newline
    between two files. A submission that is cut off is read as far as it goes, with a warning.

    Raises:
        InputError: A file is empty, too large or no text, or holds nothing but a header.
    """
    source, pieces = join(submission)
    header = _header(source, pieces)
    documents = _numbered(raw_documents(source.text, pieces, submission.parts))
    _refuse_unreadable(documents, source.name)
    main = _main(documents, header)
    warnings = (
        *_cut_off(source.text, pieces, documents),
        *_miscounted(pieces, header),
        *_misplaced(documents, main, header),
        *_misread(source.text, pieces),
    )
    return RawFiling(
        replace(source, encoding=documents[main].encoding),
        tuple(document._replace(main=i == main) for i, document in enumerate(documents)),
        header,
        warnings,
    )


# ── header ───────────────────────────────────────────────────────────────────────────────────


def _header(source: Source, pieces: Sequence[SourcePiece]) -> SubmissionHeader:
    tagged = tagged_parts(pieces)
    for piece in pieces:
        span = _header_at(source.text, piece, tagged=piece.part in tagged)
        if span is not None:
            return read_header(source.text, span)
    return SubmissionHeader()


def _header_at(text: str, piece: SourcePiece, *, tagged: bool) -> Span | None:
    if piece.kind is PieceKind.OUTSIDE and (tagged or begins_envelope(text, piece.span)):
        return header_span(text, piece.span)
    return None


# ── which document is what ───────────────────────────────────────────────────────────────────


def _numbered(documents: Iterable[RawDocument]) -> tuple[RawDocument, ...]:
    numbered, last = list[RawDocument](), 0
    for document in documents:
        last = document.sequence or last + 1
        numbered.append(document._replace(sequence=last))
    return tuple(numbered)


def _refuse_unreadable(documents: Sequence[RawDocument], name: str) -> None:
    readable = sum(len(document.body) for document in documents if document.unread is None)
    if not readable:
        reasons = ", ".join(dict.fromkeys(document.unread or "" for document in documents))
        raise InputError(f"{name!r} holds no text to read: {reasons}")
    if readable > _READABLE:
        raise InputError(
            f"{name!r} holds {readable:,} characters of text, more than the {_READABLE:,} that"
            " any filing has"
        )


def _main(documents: Sequence[RawDocument], header: SubmissionHeader) -> int:
    readable = [i for i, document in enumerate(documents) if document.unread is None]
    # Of the first file that has any: the form's own type, else no exhibit, else sequence 1.
    return min(readable, key=lambda i: _rank(documents[i], header))


def _rank(document: RawDocument, header: SubmissionHeader) -> tuple[int, bool, bool, bool, bool]:
    return (
        document.part,
        not _is_form(document, header),
        _is_exhibit(document),
        document.type is None,
        document.sequence != 1,
    )


def _is_form(document: RawDocument, header: SubmissionHeader) -> bool:
    return header.form is not None and _plain(document.type) == _plain(str(header.form))


def _is_exhibit(document: RawDocument) -> bool:
    return _plain(document.type).startswith("EX")


def _plain(kind: str | None) -> str:
    return "".join((kind or "").upper().replace("-", "").split())


# ── warnings ─────────────────────────────────────────────────────────────────────────────────


def _cut_off(
    text: str, pieces: Sequence[SourcePiece], documents: Sequence[RawDocument]
) -> Iterator[Notice]:
    for document in documents:
        if document.missing is not None:
            what = f"document {document.sequence} has no {document.missing}: it may be cut off"
            yield Notice("truncated", what, document.span.end)
    outside = [piece.span for piece in pieces if piece.kind is PieceKind.OUTSIDE]
    begun = any(
        _BEGUN.search(text, span.start, min(span.end, span.start + _OPENING)) for span in outside
    )
    if not begun or any(document.missing for document in documents):
        return
    if not any(_ENDED.search(text, span.start, span.end) for span in outside):
        yield Notice("truncated", "the submission has no end tag: it may be cut off", len(text))


def _miscounted(pieces: Sequence[SourcePiece], header: SubmissionHeader) -> Iterator[Notice]:
    found = sum(piece.kind is PieceKind.DOCUMENT for piece in pieces)
    if header.document_count is not None and found != header.document_count:
        what = f"the header counts {header.document_count} documents, the file holds {found}"
        yield Notice("document-count", what, header.span.start if header.span else None)


def _misplaced(
    documents: Sequence[RawDocument], main: int, header: SubmissionHeader
) -> Iterator[Notice]:
    for document in documents:
        if document.stray:
            what = f"{len(document.span):,} characters stand outside of any document"
            yield Notice("outside-text", what, document.span.start)
    chosen = documents[main]
    first = min(documents, key=lambda document: _rank(document, header))
    if first.unread is not None and _rank(first, header) < _rank(chosen, header):
        what = (
            f"document {first.sequence}, the main one, is {first.unread}:"
            f" document {chosen.sequence} is taken for it"
        )
        yield Notice("main-unread", what, first.span.start)


def _misread(text: str, pieces: Sequence[SourcePiece]) -> Iterator[Notice]:
    for piece in pieces:
        if piece.warning is not None:
            yield Notice("encoding", piece.warning, piece.span.start)
    if "\0" in text:
        count = text.count("\0")
        yield Notice("nul", f"{count:,} NUL characters in the source", text.index("\0"))
