"""A filing in portions that are sent whole: as many chunks as one question holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.domain.position import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.chunk import Chunk, ContextPiece
    from summarizer.domain.filing import Filing

__all__ = ["Portion", "halves", "portions"]

# A portion that a model finds too long although it is as short as this will not be cut again.
_SHORTEST = 200
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Portion:
    """Chunks of one filing that stand one behind the other and share a question."""

    chunks: tuple[Chunk, ...]

    @property
    def span(self) -> Span:
        """From the first chunk's start to the last one's end."""
        return Span(self.chunks[0].span.start, self.chunks[-1].span.end)

    @property
    def tokens(self) -> int:
        """What they count together, blank lines between them included."""
        return sum(chunk.tokens for chunk in self.chunks) + _BETWEEN * (len(self.chunks) - 1)

    def parts(
        self, lay_out: Callable[[tuple[ContextPiece, ...], str], str]
    ) -> list[tuple[str, int]]:
        """Each chunk as it is sent, and what it counts."""
        return [(lay_out(chunk.context, chunk.text), chunk.tokens) for chunk in self.chunks]


def portions(chunks: tuple[Chunk, ...], bound: int) -> tuple[Portion, ...]:
    """The chunks in as few portions as hold them in order, none over the bound."""
    found: list[Portion] = []
    for chunk in chunks:
        longer = Portion((*found[-1].chunks, chunk)) if found else None
        if longer is not None and longer.tokens <= bound:
            found[-1] = longer
        else:
            found.append(Portion((chunk,)))
    return tuple(found)


def halves(
    portion: Portion, filing: Filing, cut: Callable[[Filing, int], tuple[Chunk, ...]]
) -> tuple[Portion, ...]:
    """The portion in shorter ones that together lose nothing of it; none if it is short already.

    A single chunk is cut anew: its first and last pieces may reach beyond it.
    """
    if len(portion.chunks) > 1:
        middle = len(portion.chunks) // 2
        return Portion(portion.chunks[:middle]), Portion(portion.chunks[middle:])
    half = portion.tokens // 2
    if half < _SHORTEST:
        return ()
    finer = tuple(chunk for chunk in cut(filing, half) if chunk.span.meets(portion.span))
    return portions(finer, half)
