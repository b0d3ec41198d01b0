"""The pieces in which a filing is shown to a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.domain.position import Span

__all__ = ["Chunk", "ContextPiece"]


class ContextPiece(NamedTuple):
    """Words set before a chunk so that it can be understood alone.

    `role` is "breadcrumb", "title", "units" or "columns"; `span` is where the words stand in the
    source, or None for words the program put there (a breadcrumb).
    """

    role: str
    text: str
    span: Span | None = None


class Chunk(NamedTuple):
    """A token-bounded piece of one section: its place in the source, and the text folded from it.

    `id` depends on the bytes of the filing, the limit and the place alone. `tokens` counts `text`
    and `context` together, which is what the bound holds.
    """

    id: str
    document: int
    section: int
    span: Span
    text: str
    context: tuple[ContextPiece, ...]
    tokens: int
    page: int | None = None
