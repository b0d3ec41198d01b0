"""The ledger of a run."""

from __future__ import annotations

import json
from dataclasses import replace
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
from summarizer.models.wire import completion_record, question_record
from summarizer.state import opened
from summarizer.state.calls import Call, Calls

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


def test_what_is_said_to_every_model_is_kept_once_and_shown_with_each_call(tmp_path: Path) -> None:
    rules = Message(Role.SYSTEM, "Read closely. " * 1_000)
    asked = replace(QUESTION, messages=(rules, *QUESTION.messages))
    answered = Completion(Outcome.OK, "{}", TokenUsage(90, 5))
    database = opened(tmp_path / "state.db")
    try:
        ledger = Ledger(database)
        ledger.keep("march.txt", [Attempt(asked, answered, "m", "k")], [])
        ledger.keep("april.txt", [Attempt(asked, answered, "m", "k")], [])
        newest = [each.call for each in Calls(database).newest(9)]
        records = [ledger.record(each) for each in newest]
    finally:
        database.close()
    assert all(rules.text not in each.record for each in newest)
    expected = {
        "question": question_record(asked),
        "completion": completion_record(answered),
        "verdicts": [],
    }
    assert records == [expected, expected]


def test_a_call_that_holds_all_its_words_is_shown_as_it_is(tmp_path: Path) -> None:
    said = [{"role": "system", "text": "Read."}, {"role": "user", "text": "Item 5."}]
    record = {"question": {"messages": said}, "completion": {}, "verdicts": []}
    call = Call("a.txt", "m", "facts", "ok", 1, 2, None, 0.5, json.dumps(record))
    database = opened(tmp_path / "state.db")
    try:
        assert Ledger(database).record(call) == record
    finally:
        database.close()
