"""Questions and completions as JSON records: for recordings, caches and the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.domain.conversation import (
    Completion,
    FinishReason,
    Message,
    Outcome,
    Question,
    ReplySchema,
    Role,
    TokenUsage,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["completion_from", "completion_record", "question_from", "question_record"]


def completion_record(completion: Completion) -> dict[str, Any]:
    """A completion as plain values."""
    return {
        "outcome": completion.outcome.value,
        "text": completion.text,
        "usage": None if completion.usage is None else completion.usage._asdict(),
        "finish": completion.finish.value,
        "detail": completion.detail,
    }


def completion_from(raw: Mapping[str, Any]) -> Completion:
    """A completion from plain values; `KeyError`, `TypeError` or `ValueError` if they are none."""
    usage = raw.get("usage")
    return Completion(
        Outcome(raw.get("outcome", "ok")),
        str(raw.get("text", "")),
        None if usage is None else TokenUsage(**{name: int(n) for name, n in usage.items()}),
        FinishReason(raw.get("finish", "stop")),
        str(raw.get("detail", "")),
    )


def question_record(question: Question) -> dict[str, Any]:
    """A question as plain values."""
    return {
        "prompt": question.prompt,
        "fingerprint": question.fingerprint,
        "messages": [{"role": each.role.value, "text": each.text} for each in question.messages],
        "schema": question.schema._asdict(),
        "input_tokens": question.input_tokens,
        "output_tokens": question.output_tokens,
    }


def question_from(raw: Mapping[str, Any]) -> Question:
    """A question from plain values; `KeyError`, `TypeError` or `ValueError` if they are none."""
    return Question(
        tuple(Message(Role(each["role"]), str(each["text"])) for each in raw["messages"]),
        ReplySchema(str(raw["schema"]["name"]), str(raw["schema"]["document"])),
        str(raw["prompt"]),
        str(raw["fingerprint"]),
        int(raw["input_tokens"]),
        int(raw["output_tokens"]),
    )
