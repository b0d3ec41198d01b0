"""Models behind LangChain: every way in which a server answers, over real sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("langchain_openai", reason="needs the extra 'models'")

from langsmith.utils import get_env_var

from summarizer.domain.conversation import (
    FinishReason,
    Message,
    Outcome,
    Question,
    Role,
    TokenUsage,
)
from summarizer.errors import UsageError
from summarizer.models.chat import (
    ChatModelOfLangChain,
    Mode,
    Terms,
    chat_model,
    tracing_is_on,
)
from summarizer.models.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.models.conftest import Answer, Kit, Server


@pytest.fixture
def model(server: Server, monkeypatch: pytest.MonkeyPatch) -> ChatModelOfLangChain:
    """A model at the scripted server."""
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    return chat_model("openai:gpt-5-mini", Terms(server.url, timeout=5.0))


def test_a_reply_comes_back_with_its_usage(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    server.will(kit.says('{"word": "yes"}'))
    completion = model.ask(kit.question())
    assert (completion.outcome, completion.text) == (Outcome.OK, '{"word": "yes"}')
    assert completion.usage == TokenUsage(100, 7, 64)
    assert completion.finish is FinishReason.STOP


def test_what_is_sent_is_the_words_the_strict_schema_and_the_bound(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    server.will(kit.says('{"word": "yes"}'))
    model.ask(kit.question("Item {5}."))
    (sent,) = server.asked
    assert sent["messages"] == [
        {"role": "system", "content": "Read {this}."},
        {"role": "user", "content": "Item {5}."},
    ]
    assert sent["response_format"]["type"] == "json_schema"
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert sent["response_format"]["json_schema"]["name"] == "word"
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["word"]
    # Servers elsewhere may know the one name or the other.
    assert (sent["max_completion_tokens"], sent["max_tokens"]) == (50, 50)


def test_a_reply_in_the_wrong_form_is_handed_on_as_it_is(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    server.will(kit.says('```json\n{"wrong": 1'))
    completion = model.ask(kit.question())
    assert (completion.outcome, completion.text) == (Outcome.OK, '```json\n{"wrong": 1')


ANSWERS: dict[str, tuple[Callable[[Kit], Answer], Outcome, TokenUsage | None]] = {
    "cut off": (lambda kit: kit.says('{"wo', "length"), Outcome.CUT_OFF, TokenUsage(100, 7, 64)),
    "filtered": (
        lambda kit: kit.says("", "content_filter"),
        Outcome.CONTENT_FILTER,
        TokenUsage(100, 7, 64),
    ),
    "refused": (
        lambda kit: kit.says(None, refusal="I will not."),
        Outcome.REFUSAL,
        TokenUsage(100, 7, 64),
    ),
    "empty": (lambda kit: kit.says(""), Outcome.EMPTY, TokenUsage(100, 7, 64)),
    "busy": (lambda kit: kit.fails(429, "rate_limit_exceeded"), Outcome.BUSY, None),
    "out of quota": (lambda kit: kit.fails(429, "insufficient_quota"), Outcome.OUT_OF_QUOTA, None),
    "too long": (lambda kit: kit.fails(400, "context_length_exceeded"), Outcome.TOO_LONG, None),
    "no key": (lambda kit: kit.fails(401, "invalid_api_key"), Outcome.DENIED, None),
    "no such model": (lambda kit: kit.fails(404, "model_not_found"), Outcome.DENIED, None),
    "bad request": (lambda kit: kit.fails(400, "invalid_value"), Outcome.REJECTED, None),
    "server error": (lambda kit: kit.fails(503), Outcome.SERVER_ERROR, None),
    "no schema": (
        lambda kit: kit.fails(400, param="response_format"),
        Outcome.FORMAT_UNSUPPORTED,
        None,
    ),
    "not JSON": (lambda kit: kit.Answer(body=b"<html>"), Outcome.SERVER_ERROR, None),
    "no completion": (lambda kit: kit.Answer(body=b"{}"), Outcome.SERVER_ERROR, None),
    "no choice": (lambda kit: kit.Answer(body=b'{"choices": []}'), Outcome.SERVER_ERROR, None),
    "no message": (
        lambda kit: kit.Answer(body=b'{"choices": [{"message": null}]}'),
        Outcome.SERVER_ERROR,
        None,
    ),
    "no word of an assistant": (
        lambda kit: kit.Answer(body=b'{"choices": [{"message": {"role": "x", "content": "y"}}]}'),
        Outcome.SERVER_ERROR,
        None,
    ),
    "nested without end": (
        lambda kit: kit.Answer(body=b'{"choices":' + b"[" * 200_000),
        Outcome.SERVER_ERROR,
        None,
    ),
    "lost in the middle": (
        lambda kit: kit.says('{"word": "yes"}')._replace(does="drop"),
        Outcome.CONNECTION,
        None,
    ),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_every_answer_has_its_outcome_and_whatever_usage_was_reported(
    model: ChatModelOfLangChain, server: Server, kit: Kit, case: str
) -> None:
    make, outcome, usage = ANSWERS[case]
    server.will(make(kit))
    completion = model.ask(kit.question())
    assert (completion.outcome, completion.usage) == (outcome, usage)
    # Asked once: trying again is not the client's business.
    assert len(server.asked) == 1


def test_a_server_that_never_answers_is_given_up(
    server: Server, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    server.will(kit.Answer(does="hang"))
    completion = chat_model("openai:m", Terms(server.url, timeout=0.3)).ask(kit.question())
    assert (completion.outcome, completion.is_billed) == (Outcome.TIMEOUT, None)


def test_a_server_that_is_never_silent_and_never_done_is_given_up(
    server: Server, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    server.will(kit.says('{"word": "yes"}')._replace(does="drip"))
    model = chat_model("openai:m", Terms(server.url, timeout=0.3))
    assert model.deadline == 0.6
    with pytest.raises(TimeoutError):
        Places(1).out(lambda: model.ask(kit.question()), model.deadline)


def test_where_nobody_listens_nothing_was_sent(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    completion = chat_model("openai:m", Terms("http://127.0.0.1:9/v1")).ask(kit.question())
    assert (completion.outcome, completion.is_billed) == (Outcome.CONNECTION, False)


def test_a_busy_server_says_how_long(model: ChatModelOfLangChain, server: Server, kit: Kit) -> None:
    server.will(kit.fails(429, headers={"retry-after": "7"}))
    assert model.ask(kit.question()).retry_after == 7.0
    server.script[:] = [kit.fails(429, headers={"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"})]
    assert model.ask(kit.question()).retry_after is None


def test_a_server_without_schemas_is_asked_for_json_and_then_in_words(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    refused = kit.fails(400, param="response_format")
    server.will(refused, refused, kit.says('{"word": "yes"}'))
    outcomes = [model.ask(kit.question()).outcome for _ in range(3)]
    assert outcomes == [Outcome.FORMAT_UNSUPPORTED, Outcome.FORMAT_UNSUPPORTED, Outcome.OK]
    assert model.mode is Mode.INSTRUCTIONS
    formats = [sent.get("response_format", {}).get("type") for sent in server.asked]
    assert formats == ["json_schema", "json_object", None]
    # The form is told in the first message, before any word of a filing.
    heads = [sent["messages"][0]["content"] for sent in server.asked]
    assert ['"required":["word"]' in head for head in heads] == [False, True, True]


def test_in_json_mode_a_cut_reply_is_told_by_its_finish(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    server.will(kit.fails(400, param="response_format"), kit.says('{"wo', "length"))
    model.ask(kit.question())
    assert model.ask(kit.question()).outcome is Outcome.CUT_OFF


def test_a_conversation_is_sent_turn_by_turn(
    model: ChatModelOfLangChain, server: Server, kit: Kit
) -> None:
    server.will(kit.says('{"word": "yes"}'))
    asked = kit.reader.again(kit.question(), "no", "not JSON")
    model.ask(asked)
    assert [each["role"] for each in server.asked[0]["messages"]] == [
        "system",
        "user",
        "assistant",
        "user",
    ]
    assert asked.messages[-1] == Message(Role.USER, "not JSON")


def test_without_a_key_the_call_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(UsageError, match="no key is set"):
        chat_model("openai:gpt-5-mini", Terms())


def test_an_unknown_provider_is_refused() -> None:
    with pytest.raises(UsageError, match="'nobody:m' cannot be used"):
        chat_model("nobody:m", Terms())


def test_a_provider_whose_package_is_missing_is_told_with_what_to_install() -> None:
    with pytest.raises(UsageError, match="pip install"):
        chat_model("mistralai:small", Terms())


def test_a_model_is_told_from_the_same_at_another_address(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    own = chat_model("openai:m", Terms()).identity
    other = chat_model("openai:m", Terms(server.url)).identity
    assert (own.base_url, other.base_url) == ("", server.url)


def test_tracing_is_told_and_can_be_forced_off(
    server: Server, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    class Spy(ChatModelOfLangChain):
        def _more(self, question: Question, mode: Mode) -> dict[str, Any]:
            seen.append(tracing_is_on())
            return super()._more(question, mode)

    monkeypatch.setenv("OPENAI_API_KEY", "none")
    server.will(kit.says('{"word": "yes"}'))
    plain = chat_model("openai:m", Terms(server.url))
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "http://127.0.0.1:9")
    get_env_var.cache_clear()  # type: ignore[attr-defined]
    try:
        assert tracing_is_on()
        terms = Terms(server.url, may_trace=False)
        spy = Spy(plain._chat, plain.identity, terms, mode=Mode.JSON_SCHEMA)
        assert spy.ask(kit.question()).outcome is Outcome.OK
        assert seen == [False]
    finally:
        monkeypatch.undo()
        get_env_var.cache_clear()  # type: ignore[attr-defined]
