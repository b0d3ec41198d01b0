"""Where the words stand that prove flags: a sentence there tells what the flag is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.domain.draft import DraftFlag, Findings
    from summarizer.domain.filing import Filing
    from summarizer.extract.statements import Statement

__all__ = ["Flagged", "flagged"]


class Flagged(NamedTuple):
    """A flag, and the folded range of one of its quotes."""

    flag: DraftFlag
    place: tuple[int, int]

    def proved_by(self, statement: Statement) -> bool:
        """Whether the quote has words of a sentence."""
        start, end = self.place
        return start < statement.end and statement.start < end


def flagged(filing: Filing, findings: Findings) -> tuple[Flagged, ...]:
    """Every flag with each of its quotes, as far as they have a place in the filing."""
    return tuple(
        Flagged(flag, filing.visible.range(quote.span))
        for flag in findings.flags
        for quote in flag.quotes
        if quote.span is not None
    )
