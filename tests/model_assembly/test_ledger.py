"""The ledger of a run."""

from __future__ import annotations

import json
from pathlib import Path

from summarizer.domain.conversation import (
    Attempt,
    Completion,
    Message,
    Outcome,
    Question,
    ReplySchema,
    Role,
    TokenUsage,
)
from summarizer.model_assembly.ledger import Ledger
from summarizer.state import opened
from summarizer.state.calls import Calls

QUESTION = Question(
    (Message(Role.USER, "Item 5."),), ReplySchema("word", "{}"), "facts", "f1", 100, 50
)


def test_every_attempt_is_kept_with_its_words(tmp_path: Path) -> None:
    database = opened(tmp_path / "state.db")
    try:
        answered = Completion(Outcome.OK, '{"word": "yes"}', TokenUsage(90, 5))
        attempts = [
            Attempt(QUESTION, Completion(Outcome.BUSY), "m", "k"),
            Attempt(QUESTION, answered, "m", "k", 0.5, cost_usd="0.1", tokens=TokenUsage(90, 5)),
            Attempt(QUESTION, answered, "m", "k", is_cached=True),
        ]
        Ledger(database).keep("march.txt", attempts, [{"verdict": "shown"}])
        newest = [each.call for each in Calls(database).newest(9)]
    finally:
        database.close()
    assert [each.outcome for each in newest] == ["cached", "ok", "busy"]
    assert newest[1][:8] == ("march.txt", "m", "facts", "ok", 90, 5, "0.1", 0.5)
    record = json.loads(newest[1].record)
    assert record["question"]["messages"] == [{"role": "user", "text": "Item 5."}]
    assert record["completion"]["text"] == '{"word": "yes"}'
    assert record["verdicts"] == [{"verdict": "shown"}]
