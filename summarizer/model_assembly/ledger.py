"""The ledger of a run: what each filing took, written into the state database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

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
                        "question": question_record(attempt.question),
                        "completion": completion_record(attempt.completion),
                        "verdicts": verdicts,
                    }
                ),
            )
            for attempt in attempts
        ]
        Calls(self.database).keep(calls)
