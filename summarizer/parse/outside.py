"""What stands between the documents of a submission: its header, its tags, stray words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.position import Span
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["begins_envelope", "header_span", "stray_words"]

_HEADER = lazy(r"<(?:SEC|IMS)-HEADER>", re.IGNORECASE)
_HEADER_END = lazy(r"</(?:SEC|IMS)-HEADER>", re.IGNORECASE)
_BARE_HEADER = lazy(
    r"^[ \t]*+(?:<SUBMISSION>|<ACCESSION-NUMBER>|ACCESSION NUMBER:)", re.IGNORECASE | re.MULTILINE
)
_OPENING = 4096
_ENVELOPE = lazy(
    r"[\s\ufeff]*+(?:-----BEGIN PRIVACY-ENHANCED MESSAGE"
    r"|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<SUBMISSION>)",
    re.IGNORECASE,
)
_ENVELOPE_LINES = lazy(
    r"(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----(?:\r?\n[^\r\n<]++)*+"
    r"|-----END PRIVACY[^\r\n]*+"
    r"|</?(?:SEC|IMS)-DOCUMENT>[^\r\n]*+"
    r"|</?SUBMISSION>"
    r"|[\s\ufeff]++)*+",
    re.IGNORECASE,
)
_ENVELOPE_TAIL = lazy(
    r"(?:</(?:SEC|IMS)-DOCUMENT>|-----END PRIVACY[^\r\n]{0,80}|</SUBMISSION>|\s++)*+\Z",
    re.IGNORECASE,
)
_TAIL = 400


def begins_envelope(text: str, span: Span) -> bool:
    """Whether a file begins as a complete submission does, documents or not."""
    return _ENVELOPE.match(text, span.start, span.end) is not None


def header_span(text: str, span: Span) -> Span | None:
    """Where in `span` the header of a submission stands; one that is cut off goes to the end."""
    opening = _HEADER.search(text, span.start, span.end)
    if opening is not None:
        closing = _HEADER_END.search(text, opening.end(), span.end)
        return Span(opening.start(), closing.end() if closing else span.end)
    bare = _BARE_HEADER.search(text, span.start, min(span.end, span.start + _OPENING))
    return Span(bare.start(), span.end) if bare else None


def stray_words(text: str, span: Span, header: Span | None) -> Iterator[Span]:
    """Words in `span` that are neither header nor tags of a submission: one stretch a side."""
    edges = (span.start, span.end) if header is None else (span.start, *_ends(header), span.end)
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        begin = _after_tags(text, start, end)
        if begin < end:
            yield Span(begin, _before_tags(text, begin, end))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _after_tags(text: str, start: int, end: int) -> int:
    match = _ENVELOPE_LINES.match(text, start, end)
    return match.end() if match else start


def _before_tags(text: str, start: int, end: int) -> int:
    match = _ENVELOPE_TAIL.search(text, max(start, end - _TAIL), end)
    return match.start() if match else end
