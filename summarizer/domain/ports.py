"""What the rooms need of each other, as protocols: they never meet, `assembly` introduces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.risk import FlagRuling
    from summarizer.domain.summary import Evidence

__all__ = ["FlagTest", "TokenCounter"]


class TokenCounter(Protocol):
    """Counts the tokens of a text as the model that will read it does."""

    def __call__(self, text: str, /) -> int:
        """The number of tokens; never an error, whatever the text holds."""


class FlagTest(Protocol):
    """Rules on one quote: does it establish the flag, and how grave does it make it?"""

    def __call__(self, code: str, evidence: Evidence, filing: Filing, /) -> FlagRuling:
        """Accepted, suppressed or no cue, with the highest rung the quote supports."""
