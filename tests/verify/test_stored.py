from __future__ import annotations

import json
from decimal import Decimal

import pytest

from summarizer.domain.risk import Severity
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Dispute, Figure, Headline, Number, Operand, Verdict
from summarizer.errors import InputError
from summarizer.verify.stored import summary_from_json

PIECE = {
    "quote": "sold its mill",
    "start": 3,
    "end": 16,
    "document": 1,
    "section": 0,
    "page": None,
    "row": None,
    "column": {"quote": "2006", "start": 0, "end": 4},
    "units": None,
}
NUMBER = {
    "text": "$3 million",
    "verdict": "rescaled",
    "operation": None,
    "operands": [{"evidence": 0, "text": "$3.0 million"}],
}
PROOF = {"origin": "rule", "numbers": [NUMBER], "evidence": [PIECE]}
RECORD = {
    "schema": "summary/1",
    "filing": {
        "form": "8-K",
        "registrant": "Tallow Creek Corp.",
        "cik": None,
        "accession": None,
        "period": "2006-05-03",
        "filed": None,
        "items": ["2.01"],
        "name": "made-up.txt",
        "sha256": "0" * 64,
        "url": None,
        "amends": None,
        "parts": [],
    },
    "headline": {"text": "It sold its mill.", **PROOF},
    "points": [{"text": "It sold its mill.", "importance": "vital", **PROOF}],
    "events": [{"type": "disposition", "date": None, "text": "It sold its mill.", **PROOF}],
    "figures": [
        {
            "label": "mill",
            "value": "3000000",
            "unit": "USD",
            "period": None,
            "as_written": "$3.0 million",
            "tag": None,
            **PROOF,
        }
    ],
    "risk_flags": [
        {
            "code": "a",
            "severity": "high",
            "severity_by": {"rule": "high", "model": None},
            "status": "new",
            "reason": "A mill went.",
            "reason_by": "catalogue",
            "origin": ["rule"],
            "disputed": {"reason": None, "evidence": [PIECE]},
            "numbers": [],
            "evidence": [PIECE],
        }
    ],
    "suggested": [{"code": "b", "reason": None, "evidence": [PIECE]}],
    "not_raised": [{"code": "c", "why": "nothing", "evidence": []}],
    "undetermined": [{"code": "d", "why": "not at hand"}],
    "withheld": [{"kind": "point", "reason": "a word", "text": "x"}],
    "coverage": {
        "characters": 20,
        "read": 20,
        "share": 1.0,
        "not_read": [{"start": 1, "end": 2, "why": "x"}],
        "not_read_by_model": [],
        "not_at_hand": ["EX-99.1"],
        "hidden": 0,
    },
    "usage": {
        "calls": 0,
        "cached": 0,
        "attempts": 0,
        "input_tokens": 0,
        "output_tokens": 0,
        "cost_usd": "0",
    },
    "provenance": {
        "model": "offline",
        "model_status": "offline",
        "prompts": {},
        "catalog": "1",
        "version": "0",
    },
    "added_later": True,
}


def test_a_stored_summary_comes_back_with_its_types() -> None:
    summary = summary_from_json(json.dumps(RECORD))

    evidence = summary.headline.evidence
    number = Number("$3 million", Verdict.RESCALED, None, (Operand(0, "$3.0 million"),))
    assert summary.headline == Headline("It sold its mill.", Origin.RULE, (number,), evidence)
    assert evidence[0].column is not None
    assert evidence[0].column.quote == "2006"
    assert summary.figures == (
        Figure(
            "mill",
            Decimal(3_000_000),
            "USD",
            None,
            "$3.0 million",
            Origin.RULE,
            (number,),
            evidence,
        ),
    )
    (flag,) = summary.risk_flags
    assert flag.severity_by == {Origin.RULE: Severity.HIGH}
    assert flag.disputed == Dispute(None, evidence)
    assert summary.coverage.not_at_hand == ("EX-99.1",)
    assert summary.usage.cost_usd == "0"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "1",
        '{"schema": "filing/1"}',
        '{"schema": "summary/1"}',
        json.dumps(RECORD | {"headline": None}),
        json.dumps(RECORD | {"headline": {"text": "x"}}),
        json.dumps(RECORD | {"points": 7}),
        json.dumps(RECORD | {"figures": [RECORD["figures"][0] | {"value": "three"}]}),  # type: ignore[index]
        "[" * 100_000,
    ],
)
def test_what_is_no_summary_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        summary_from_json(text)

    assert caught.value.exit_code == 3
