"""Reply classes to strict JSON Schema, and replies back to values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema
import pytest

pytest.importorskip("pydantic", reason="needs the extra 'models'")

from summarizer.domain.conversation import Outcome
from summarizer.prompts.replies import ComposeReply, FactsReply
from summarizer.prompts.schema import read_reply, strict_schema
from tests.facts_reply import facts_reply

CHOICES = {"code": ["going-concern", "litigation"], "event_type": ["other", "bankruptcy"]}
# The keywords that OpenAI, vLLM, Ollama and llama.cpp all enforce.
KNOWN = {"type", "enum", "items", "properties", "required", "additionalProperties", "anyOf"}
HEADLINE = {"text": "It sold.", "facts": [1], "derived": []}
COMPOSED = {"headline": HEADLINE, "points": []}


def _nodes(node: Mapping[str, Any], depth: int = 1) -> Iterator[tuple[Mapping[str, Any], int]]:
    yield node, depth
    for each in (*node.get("properties", {}).values(), *node.get("anyOf", ())):
        yield from _nodes(each, depth + (each.get("type") == "object"))
    if "items" in node:
        yield from _nodes(node["items"], depth + (node["items"].get("type") == "object"))


@pytest.mark.parametrize("reply", [FactsReply, ComposeReply])
def test_a_schema_keeps_the_rules_of_strict_servers(reply: type[Any]) -> None:
    schema = json.loads(strict_schema("x", reply, CHOICES).document)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    for node, depth in _nodes(schema):
        assert set(node) <= KNOWN
        assert depth <= 5
        if node.get("type") == "object":
            assert node["required"] == list(node["properties"])
            assert node["additionalProperties"] is False
        if node.get("type") == "array":
            assert isinstance(node["items"], dict)


def test_the_same_schema_is_the_same_text() -> None:
    one, two = (strict_schema("facts", FactsReply, CHOICES) for _ in range(2))
    assert one == two


def test_closed_words_are_those_of_the_data() -> None:
    schema = json.loads(strict_schema("facts", FactsReply, CHOICES).document)
    properties = schema["properties"]
    assert properties["flags"]["items"]["properties"]["code"]["enum"] == CHOICES["code"]
    assert properties["events"]["items"]["properties"]["type"]["enum"] == CHOICES["event_type"]


def test_facts_are_asked_for_before_what_rests_on_them() -> None:
    schema = json.loads(strict_schema("facts", FactsReply, CHOICES).document)
    assert list(schema["properties"]) == [
        "facts",
        "figures",
        "events",
        "flags",
        "disputes",
        "headline",
        "points",
    ]


@pytest.mark.parametrize("text", [json.dumps(COMPOSED), f"```json\n{json.dumps(COMPOSED)}\n```"])
def test_a_reply_in_form_is_read(text: str) -> None:
    found = read_reply(text, ComposeReply, CHOICES)
    assert found.fault is None
    assert isinstance(found.reply, ComposeReply)
    assert found.reply.headline.facts == [1]


@pytest.mark.parametrize(
    ("text", "outcome", "words"),
    [
        ("I cannot", Outcome.NOT_JSON, "not JSON"),
        ("", Outcome.NOT_JSON, "not JSON"),
        ('{"headline": ', Outcome.NOT_JSON, "not JSON"),
        ("[" * 100_000, Outcome.NOT_JSON, "not JSON"),
        ("[]", Outcome.SCHEMA_VIOLATION, "Input should be an object"),
        ("{}", Outcome.SCHEMA_VIOLATION, "headline: Field required; points: Field required"),
        (
            json.dumps({**COMPOSED, "extra": 1}),
            Outcome.SCHEMA_VIOLATION,
            "extra: Extra inputs are not permitted",
        ),
        (
            json.dumps({"headline": {**HEADLINE, "facts": ["1"]}, "points": []}),
            Outcome.SCHEMA_VIOLATION,
            "headline.facts.0: Input should be a valid integer",
        ),
    ],
)
def test_a_reply_that_is_not_in_form_is_told_of(text: str, outcome: Outcome, words: str) -> None:
    found = read_reply(text, ComposeReply, CHOICES)
    assert found.reply is None
    assert found.fault is not None
    assert found.fault.outcome is outcome
    assert words in found.fault.words
    assert len(found.fault.words) <= 700


def test_a_word_that_is_not_among_the_closed_ones_is_refused() -> None:
    """A server may take a schema and not enforce it."""
    dispute = {"code": "ruin", "quote": "x", "reason": "y"}
    found = read_reply(json.dumps(facts_reply(disputes=[dispute])), FactsReply, CHOICES)
    assert found.fault is not None
    assert found.fault.words == "disputes.0.code: 'ruin' is none of the words allowed"
