"""What is said to a language model and what comes back: every outcome is a value, none an error."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "Attempt",
    "Completion",
    "FinishReason",
    "Message",
    "ModelIdentity",
    "Outcome",
    "Question",
    "ReplySchema",
    "Role",
    "Spending",
    "TokenUsage",
]


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Message(NamedTuple):
    """One turn of a conversation."""

    role: Role
    text: str


class FinishReason(StrEnum):
    """Why a model stopped, as its server says."""

    STOP = "stop"
    LENGTH = "length"
    CONTENT_FILTER = "content_filter"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What became of one attempt to ask; each class is handled in its own way."""

    OK = "ok"
    CUT_OFF = "cut-off"
    TOO_LONG = "too-long"
    CONTENT_FILTER = "content-filter"
    REFUSAL = "refusal"
    SCHEMA_VIOLATION = "schema-violation"
    NOT_JSON = "not-json"
    EMPTY = "empty"
    BUSY = "busy"
    OUT_OF_QUOTA = "out-of-quota"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    SERVER_ERROR = "server-error"
    FORMAT_UNSUPPORTED = "format-unsupported"
    DENIED = "denied"
    REJECTED = "rejected"
    BUDGET = "budget"
    INTERRUPTED = "interrupted"

    @property
    def is_transient(self) -> bool:
        """Whether the same question may be answered a moment later."""
        return self in _TRANSIENT

    @property
    def is_of_size(self) -> bool:
        """Whether a shorter text may be answered."""
        return self in {Outcome.CUT_OFF, Outcome.TOO_LONG}

    @property
    def ends_asking(self) -> bool:
        """Whether no other question will be answered either."""
        return self in _ENDING


_TRANSIENT = frozenset(
    {
        Outcome.BUSY,
        Outcome.CONNECTION,
        Outcome.TIMEOUT,
        Outcome.SERVER_ERROR,
        Outcome.EMPTY,
        Outcome.FORMAT_UNSUPPORTED,
    }
)
_ENDING = frozenset({Outcome.OUT_OF_QUOTA, Outcome.DENIED, Outcome.BUDGET, Outcome.INTERRUPTED})


class TokenUsage(NamedTuple):
    """Tokens as a server counted them; `cached` are those of `input` that it remembered."""

    input: int = 0
    output: int = 0
    cached: int = 0

    @property
    def total(self) -> int:
        """All tokens, cached ones included."""
        return self.input + self.output


class ReplySchema(NamedTuple):
    """The form a reply must have: a name, and a JSON Schema as canonical JSON."""

    name: str
    document: str


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is asked: the messages, the form of the reply, and which prompt made them."""

    messages: tuple[Message, ...]
    schema: ReplySchema
    prompt: str
    fingerprint: str
    input_tokens: int
    output_tokens: int


@dataclass(frozen=True, slots=True)
class Completion:
    """What became of a question. `usage` is None where the server did not report any.

    `detail` says in words what went wrong; `retry_after` is what a busy server asked for, in
    seconds; `is_billed` is None where nobody can know whether the attempt was charged for.
    """

    outcome: Outcome
    text: str = ""
    usage: TokenUsage | None = None
    finish: FinishReason = FinishReason.UNKNOWN
    detail: str = ""
    retry_after: float | None = None
    is_billed: bool | None = True


class ModelIdentity(NamedTuple):
    """Which model answers, where, and with which settings: all that can change an answer."""

    name: str
    base_url: str = ""
    parameters: tuple[tuple[str, str], ...] = ()


# The caps by their options, in the order of what they cap.
CAPS = ("--max-calls", "--max-tokens", "--max-cost")


class Spending(NamedTuple):
    """What asking takes; `cost` is in ten-billionths of a dollar, so that sums are exact."""

    calls: int = 0
    tokens: int = 0
    cost: int = 0

    def plus(self, other: Spending) -> Spending:
        """Both together."""
        return Spending(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One line of the ledger: what was sent, what came back, how long it took, what it cost.

    `cost_usd` is a decimal string, or None where it is not known. An answer from the cache is an
    attempt with `is_cached`, and spends nothing.
    """

    question: Question
    completion: Completion
    model: str
    key: str
    seconds: float = 0.0
    is_cached: bool = False
    cost_usd: str | None = "0"
    tokens: TokenUsage = field(default=TokenUsage())
