"""What the rooms need of each other, as protocols: they never meet, `assembly` introduces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from summarizer.domain.conversation import Completion, ModelIdentity, Question, Spending
    from summarizer.domain.filing import Filing
    from summarizer.domain.risk import FlagRuling
    from summarizer.domain.summary import Evidence

__all__ = ["Budget", "ChatModel", "FlagTest", "Limiter", "ReplyCache", "TokenCounter"]


class TokenCounter(Protocol):
    """Counts the tokens of a text as the model that will read it does."""

    def __call__(self, text: str, /) -> int:
        """The number of tokens; never an error, whatever the text holds."""


class FlagTest(Protocol):
    """Rules on one quote: does it establish the flag, and how grave does it make it?"""

    def __call__(self, code: str, evidence: Evidence, filing: Filing, /) -> FlagRuling:
        """Accepted, suppressed or no cue, with the highest rung the quote supports."""


class ChatModel(Protocol):
    """Whatever can answer: a server, a script, a recording."""

    @property
    def identity(self) -> ModelIdentity:
        """All that distinguishes its answers from those of another."""

    @property
    def deadline(self) -> float | None:
        """Seconds after which an answer is not waited for; None where it cannot fail to come."""

    def ask(self, question: Question, /) -> Completion:
        """One attempt; whatever becomes of it is a value. Safe to call from several threads."""


class ReplyCache(Protocol):
    """Replies that were paid for, by the digest of all that made them."""

    def find(self, key: str, /) -> Completion | None:
        """What was kept under a key, or None."""

    def keep(self, key: str, completion: Completion, /) -> None:
        """Keeps a reply; the oldest may be let go of for it."""


class Budget(Protocol):
    """Caps that are never overrun, however many ask at the same time."""

    def reserve(self, most: Spending, /) -> str:
        """Sets aside the most a call can take; the name of the cap that forbids it, or ""."""

    def settle(self, most: Spending, spent: Spending, /) -> None:
        """Gives back what was set aside, and notes what was spent."""


class Limiter(Protocol):
    """Keeps requests and tokens a minute within what a server allows."""

    def take(self, tokens: int, /) -> float:
        """0 if so many tokens may be sent now, and then they count; else the seconds to wait."""

    def refused(self, seconds: float, /) -> None:
        """Says that the server was busy: nobody asks for so long, and all ask more slowly."""

    def served(self) -> None:
        """Says that the server answered: it may be asked a little faster again."""
