"""Quotes for what the offline engine says: every piece used, with its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Quote

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.extract.clauses.cut import Cut
    from summarizer.extract.statements import Statement

__all__ = ["cover_quote", "quote", "quotes_of"]

_LEAST_WORDS, _LEAST_CHARACTERS = 4, 20


def quote(filing: Filing, start: int, end: int) -> Quote:
    """The folded range as a quote with its place."""
    return Quote(filing.visible.text[start:end], filing.visible.span(start, end))


def quotes_of(filing: Filing, statement: Statement, cut: Cut) -> tuple[Quote, ...]:
    """One quote for each kept piece; one for all where a piece is too short to stand alone."""
    pieces = [(statement.start + a, statement.start + b) for a, b in cut.pieces]
    trimmed = tuple(_trimmed(filing, a, b) for a, b in pieces)
    if all(_stands_alone(filing, a, b) for a, b in trimmed):
        return tuple(quote(filing, a, b) for a, b in trimmed)
    start, end = _trimmed(filing, pieces[0][0], pieces[-1][1])
    if _stands_alone(filing, start, end):
        return (quote(filing, start, end),)
    return (quote(filing, statement.start, statement.end),)


def cover_quote(filing: Filing, field: str) -> Quote | None:
    """The place on the cover where a field stands, if it was found there."""
    span = next((span for name, span in filing.cover if name == field), None)
    return None if span is None else Quote(filing.visible.quote(span), span)


def _trimmed(filing: Filing, start: int, end: int) -> tuple[int, int]:
    text = filing.visible.text
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _stands_alone(filing: Filing, start: int, end: int) -> bool:
    return end - start >= _LEAST_CHARACTERS and (
        filing.visible.text.count(" ", start, end) + 1 >= _LEAST_WORDS
    )
