"""The ledger of a run: what each filing took, written into the state database."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.domain.conversation import Role
from summarizer.models.wire import completion_record, question_record
from summarizer.state.calls import Call, Calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.conversation import Attempt
    from summarizer.pipeline.model_path import Told
    from summarizer.state import Database

__all__ = ["Ledger"]


class Ledger(NamedTuple):
    """Where attempts are kept with their exact words."""

    database: Database

    def tell(self, told: Told) -> None:
        """Keeps every attempt about a filing, and the verdicts on what was said."""
        verdicts = [each._asdict() for each in told.verdicts]
        self.keep(told.filing.source.name, told.attempts, verdicts)

    def keep(self, about: str, attempts: Sequence[Attempt], verdicts: Sequence[object]) -> None:
        """Keeps attempts under a name."""
        shared: dict[str, str] = {}
        calls = [
            Call(
                about,
                attempt.model,
                attempt.question.prompt,
                "cached" if attempt.is_cached else attempt.completion.outcome.value,
                attempt.tokens.input,
                attempt.tokens.output,
                attempt.cost_usd,
                attempt.seconds,
                json.dumps(
                    {
                        "question": _sharing(question_record(attempt.question), shared),
                        "completion": completion_record(attempt.completion),
                        "verdicts": verdicts,
                    }
                ),
            )
            for attempt in attempts
        ]
        Calls(self.database).keep(calls, shared)

    def record(self, call: Call) -> dict[str, Any]:
        """The record of a call that is kept, each message with its words.

        Raises:
            NotFoundError: The call is no longer kept.
        """
        record: dict[str, Any] = json.loads(call.record)
        for message in record["question"]["messages"]:
            # In a ledger of an earlier version every message holds its own words.
            if "digest" in message:
                message["text"] = Calls(self.database).shared(message.pop("digest"))
        return record


def _sharing(record: dict[str, Any], shared: dict[str, str]) -> dict[str, Any]:
    """The record of a question whose system messages, the same for all filings, are `shared`."""
    for message in record["messages"]:
        if message["role"] == Role.SYSTEM:
            text = message.pop("text")
            message["digest"] = _digest(text)
            shared[message["digest"]] = text
    return record


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
