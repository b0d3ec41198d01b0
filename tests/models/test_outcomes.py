"""What a server answered, or how it failed, to an outcome; the rest is tried in `test_chat`."""

from __future__ import annotations

import pytest

pytest.importorskip("langchain_openai", reason="needs the extra 'models'")

import httpx2
import openai
from langchain_core import exceptions
from langchain_core.messages import AIMessage

from summarizer.domain.conversation import FinishReason, Outcome, TokenUsage
from summarizer.models.outcomes import completion_of, failed, told


def test_remembered_tokens_are_found_under_the_names_of_every_tier() -> None:
    for name in ("cache_read", "flex_cache_read", "priority_cache_read"):
        reply = AIMessage(
            "{}",
            usage_metadata={
                "input_tokens": 10,
                "output_tokens": 2,
                "total_tokens": 12,
                "input_token_details": {name: 4},
            },
        )
        assert completion_of(reply).usage == TokenUsage(10, 2, 4)


@pytest.mark.parametrize(
    ("metadata", "outcome", "finish"),
    [
        ({"finish_reason": "stop"}, Outcome.OK, FinishReason.STOP),
        ({"done_reason": "length"}, Outcome.CUT_OFF, FinishReason.LENGTH),
        ({"stop_reason": "max_tokens"}, Outcome.CUT_OFF, FinishReason.LENGTH),
        ({"stop_reason": "end_turn"}, Outcome.OK, FinishReason.STOP),
        ({}, Outcome.OK, FinishReason.UNKNOWN),
    ],
)
def test_providers_say_in_their_own_words_why_they_stopped(
    metadata: dict[str, str], outcome: Outcome, finish: FinishReason
) -> None:
    completion = completion_of(AIMessage("{}", response_metadata=metadata))
    assert (completion.outcome, completion.finish, completion.usage) == (outcome, finish, None)


def test_a_name_that_leads_nowhere_was_never_sent() -> None:
    request = httpx2.Request("POST", "http://127.0.0.1/v1")
    error = openai.APIConnectionError(request=request)
    assert failed(error).is_billed is None
    error.__cause__ = ConnectionRefusedError(111, "refused")
    assert failed(error).is_billed is False
    assert failed(error).outcome is Outcome.CONNECTION


def test_an_error_is_told_in_one_line_and_not_at_length() -> None:
    assert told(ValueError("one\ntwo")) == "one"
    assert told(ValueError("")) == "ValueError"
    assert len(told(ValueError("x" * 10_000))) == 300


KINDS: dict[type[exceptions.ModelError], tuple[Outcome, bool | None]] = {
    exceptions.ModelAuthenticationError: (Outcome.DENIED, False),
    exceptions.ModelPermissionDeniedError: (Outcome.DENIED, False),
    exceptions.ModelNotFoundError: (Outcome.DENIED, False),
    exceptions.ModelRateLimitError: (Outcome.BUSY, False),
    exceptions.ModelAPIError: (Outcome.SERVER_ERROR, False),
    exceptions.ModelTimeoutError: (Outcome.TIMEOUT, None),
    exceptions.ModelConnectionError: (Outcome.CONNECTION, None),
    exceptions.ModelInvalidRequestError: (Outcome.REJECTED, False),
    exceptions.ContextOverflowError: (Outcome.TOO_LONG, False),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_langchain_says_for_every_provider_has_its_outcome(
    kind: type[exceptions.ModelError],
) -> None:
    completion = failed(kind("no"))
    assert (completion.outcome, completion.is_billed) == KINDS[kind]


def test_half_a_pair_of_surrogates_becomes_a_mark_that_can_be_sent_and_kept() -> None:
    assert completion_of(AIMessage('{"a": "\ud83d \U0001f600"}')).text == '{"a": "? \U0001f600"}'
