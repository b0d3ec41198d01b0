"""Digests of questions: nothing stale is ever found."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from summarizer.domain.conversation import Message, ModelIdentity, ReplySchema, Role
from summarizer.models.digests import cache_key, conversation_digest

if TYPE_CHECKING:
    from tests.models.conftest import Kit

IDENTITY = ModelIdentity("openai:m", "http://one/v1", (("effort", "low"),))


@pytest.mark.parametrize(
    "other",
    [
        IDENTITY._replace(name="openai:n"),
        IDENTITY._replace(base_url="http://two/v1"),
        IDENTITY._replace(parameters=(("effort", "high"),)),
        IDENTITY._replace(parameters=()),
    ],
    ids=["name", "address", "parameter", "no parameter"],
)
def test_another_model_has_another_key(kit: Kit, other: ModelIdentity) -> None:
    assert cache_key(IDENTITY, kit.question()) != cache_key(other, kit.question())


def test_each_part_of_a_question_changes_its_key(kit: Kit) -> None:
    asked = kit.question()
    system, user = asked.messages
    others = [
        replace(asked, messages=(system, Message(Role.USER, "Item 6."))),
        replace(asked, messages=(Message(Role.SYSTEM, "Read."), user)),
        replace(asked, messages=(system, user, user)),
        replace(asked, messages=(system, Message(Role.ASSISTANT, user.text))),
        replace(asked, schema=ReplySchema("word", '{"type":"object"}')),
        replace(asked, schema=asked.schema._replace(name="words")),
        replace(asked, fingerprint="f2"),
        replace(asked, output_tokens=51),
    ]
    keys = {cache_key(IDENTITY, each) for each in (asked, *others)}
    assert len(keys) == 1 + len(others)


def test_a_key_is_the_digest_of_one_list_so_that_kept_replies_are_found(kit: Kit) -> None:
    asked = kit.question("Item 5. \u201cRent\u201d")
    messages = [[each.role.value, each.text] for each in asked.messages]
    listed = [
        *("openai:m", "http://one/v1", [["effort", "low"]]),
        [messages, list(asked.schema)],
        *(asked.fingerprint, asked.output_tokens),
    ]
    assert cache_key(IDENTITY, asked) == sha256(json.dumps(listed).encode()).hexdigest()


def test_the_same_question_has_the_same_key(kit: Kit) -> None:
    assert cache_key(IDENTITY, kit.question()) == cache_key(IDENTITY, kit.question())


def test_a_conversation_is_the_same_whoever_is_asked_and_whatever_it_counts(kit: Kit) -> None:
    asked = kit.question()
    same = replace(asked, fingerprint="f2", input_tokens=1, output_tokens=2)
    assert conversation_digest(asked) == conversation_digest(same)
    assert conversation_digest(asked) != conversation_digest(kit.question("Item 6."))
