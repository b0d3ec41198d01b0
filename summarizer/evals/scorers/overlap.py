"""How far the evidence of an output lies where the label has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.domain.position import Span
    from summarizer.domain.summary import Evidence

__all__ = ["overlap"]


def overlap(span: Span | None, evidence: Iterable[Evidence]) -> float:
    """Characters in both over characters in either, by the piece of evidence that fits best."""
    if span is None:
        return 0.0
    return max((_shared(span, piece) for piece in evidence), default=0.0)


def _shared(span: Span, piece: Evidence) -> float:
    shared = min(span.end, piece.end) - max(span.start, piece.start)
    if shared <= 0:
        return 0.0
    return shared / (max(span.end, piece.end) - min(span.start, piece.start))
