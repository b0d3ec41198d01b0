"""A model as judge of a summary."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from summarizer.chunk import estimate
from summarizer.domain.conversation import Completion, Outcome
from summarizer.pipeline.judging import UNJUDGED, Judge, Judged
from summarizer.prompts import load_prompt

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench, Speaker

FACTS = ("Harrow Bank gave notice of default.", "The mill burnt down.", "It employs 310 people.")


def _judged(bench: Bench, filing: Filing, reply: object) -> tuple[Judged, Speaker]:
    summary = bench.offline.summarize(filing)
    said = reply if isinstance(reply, Completion) else json.dumps(reply)
    model = bench.Model(lambda _: said)
    judge = Judge(bench.inquiry(model).asker, load_prompt("judge"), estimate)
    return judge.judge(FACTS, summary), model


def _fact(number: int, verdict: str, *statements: int) -> dict[str, Any]:
    return {"id": number, "verdict": verdict, "statements": list(statements), "reason": "so"}


def test_each_fact_has_its_verdict_and_the_statements_it_rests_on(
    bench: Bench, default_filing: Filing
) -> None:
    reply = {"facts": [_fact(1, "held", 1, 99), _fact(2, "missing")], "beyond": []}
    judged, model = _judged(bench, default_filing, reply)
    assert [each.verdict for each in judged.facts] == ["held", "missing", UNJUDGED]
    assert len(judged.facts[0].statements) == 1
    assert judged.facts[2].reason == "no verdict"
    shown = model.asked[0].messages[-1].text
    assert "[1] Harrow Bank gave notice of default." in shown
    assert judged.facts[0].statements[0] in shown
    # The judge does not see the filing, only what is said of it.
    assert "SIGNATURES" not in shown


def test_a_verdict_that_rests_on_no_statement_is_none(bench: Bench, default_filing: Filing) -> None:
    reply = {
        "facts": [_fact(1, "held", 99), _fact(2, "partly"), _fact(3, "missing", 99)],
        "beyond": [],
    }
    judged, _ = _judged(bench, default_filing, reply)
    assert [(each.verdict, each.statements, each.reason) for each in judged.facts] == [
        (UNJUDGED, (), "held, by no statement: so"),
        (UNJUDGED, (), "partly, by no statement: so"),
        ("missing", (), "so"),
    ]


def test_an_accusation_must_quote_the_statement(bench: Bench, default_filing: Filing) -> None:
    reply = {
        "facts": [],
        "beyond": [
            {"id": 1, "words": "default"},
            {"id": 1, "words": "fraud"},
            {"id": 99, "words": "default"},
            {"id": 1, "words": " "},
        ],
    }
    judged, _ = _judged(bench, default_filing, reply)
    assert [words for _, words in judged.beyond] == ["default"]


def test_without_an_answer_there_are_no_verdicts(bench: Bench, default_filing: Filing) -> None:
    refused = Completion(Outcome.REFUSAL, "no")
    judged, _ = _judged(bench, default_filing, refused)
    assert (judged.facts, judged.beyond, judged.completion) == ((), (), refused)
    assert [attempt.completion for attempt in judged.attempts] == [refused]


def test_a_reply_out_of_form_is_asked_for_once_more(bench: Bench, default_filing: Filing) -> None:
    judged, model = _judged(bench, default_filing, {"facts": [_fact(1, "perhaps")], "beyond": []})
    assert judged.completion.outcome is Outcome.SCHEMA_VIOLATION
    assert len(model.asked) == 2
