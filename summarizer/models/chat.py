"""Models behind LangChain: the one module that calls it.

Every failure of its becomes an `Outcome`; nothing of it leaves this module and `outcomes`.
"""

from __future__ import annotations

import json
from contextlib import nullcontext
from enum import IntEnum
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

import openai
from langchain.chat_models import init_chat_model
from langchain_core.exceptions import ModelError
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from langsmith.utils import tracing_is_enabled

from summarizer.domain.conversation import (
    Completion,
    Message,
    ModelIdentity,
    Outcome,
    Question,
    Role,
)
from summarizer.errors import UsageError
from summarizer.models.completions import Completions
from summarizer.models.outcomes import completion_of, failed, told

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import BaseMessage

__all__ = ["ChatModelOfLangChain", "Mode", "Terms", "chat_model", "tracing_is_on"]

_OWN_HOST = "https://api.openai.com"
_KINDS = {Role.SYSTEM: SystemMessage, Role.USER: HumanMessage, Role.ASSISTANT: AIMessage}
# A whole answer may take so many times as long as a server may be silent.
_MOST_OF_SILENCE = 2.0
_AS_JSON = "Answer with one JSON object that fits this JSON Schema, and with nothing else:\n"


class Mode(IntEnum):
    """How the form of a reply is asked for; each is tried when a server refuses the one before."""

    JSON_SCHEMA = 0
    JSON_MODE = 1
    INSTRUCTIONS = 2


class Terms(NamedTuple):
    """How a model is reached: its address if it is not the provider's own, seconds of silence.

    `may_trace` is whether LangSmith may watch, if the environment asks it to.
    """

    base_url: str = ""
    timeout: float = 120.0
    may_trace: bool = True


class ChatModelOfLangChain:
    """A chat model that is asked once for each question: it never tries again by itself."""

    def __init__(
        self, chat: BaseChatModel, identity: ModelIdentity, terms: Terms, *, mode: Mode
    ) -> None:
        self._chat = chat
        self._identity = identity
        self._terms = terms
        self._mode = mode
        self._lock = Lock()

    @property
    def identity(self) -> ModelIdentity:
        """Provider and name, the address if it is not the provider's own."""
        return self._identity

    @property
    def deadline(self) -> float:
        """Seconds: a client's own bound is on silence, and a server that drips is never silent."""
        return _MOST_OF_SILENCE * self._terms.timeout

    @property
    def mode(self) -> Mode:
        """How the form of a reply is asked for by now."""
        return self._mode

    def ask(self, question: Question, /) -> Completion:
        """One request; whatever becomes of it is a value."""
        mode = self._mode
        messages = _messages(question, mode)
        try:
            with self._watched():
                completion = completion_of(
                    self._chat.invoke(messages, **self._more(question, mode))
                )
        except (openai.OpenAIError, ModelError) as error:
            completion = failed(error)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            # Not JSON, or JSON that is no chat completion: these come out of the client bare.
            return Completion(
                Outcome.SERVER_ERROR,
                detail=f"no chat completion came back: {told(error)}",
                is_billed=None,
            )
        else:
            if mode is Mode.JSON_SCHEMA and _ignores(question, completion):
                self._step_down(mode)
            return completion
        if completion.outcome is Outcome.FORMAT_UNSUPPORTED:
            return self._stepped_down(mode, completion)
        return completion

    def _stepped_down(self, refused: Mode, completion: Completion) -> Completion:
        """Asks for the form in the next way from now on; there is none after instructions."""
        if refused is Mode.INSTRUCTIONS:
            return Completion(Outcome.REJECTED, detail=completion.detail, is_billed=False)
        self._step_down(refused)
        return completion

    def _step_down(self, left: Mode) -> None:
        with self._lock:
            self._mode = max(self._mode, Mode(left + 1))

    def _watched(self) -> AbstractContextManager[Any]:
        return nullcontext() if self._terms.may_trace else tracing_context(enabled=False)

    def _more(self, question: Question, mode: Mode) -> dict[str, Any]:
        """What is sent with the messages: the bound of the reply, and its form."""
        more: dict[str, Any] = {"max_tokens": question.output_tokens}
        if not isinstance(self._chat, ChatOpenAI):
            return more
        body: dict[str, Any] = {}
        if mode is Mode.JSON_SCHEMA:
            form = {"strict": True, "schema": _parsed(question.schema.document)}
            body["response_format"] = {
                "type": "json_schema",
                "json_schema": {"name": question.schema.name, **form},
            }
        elif mode is Mode.JSON_MODE:
            body["response_format"] = {"type": "json_object"}
        if self._identity.base_url:
            # Sent as max_completion_tokens, which servers elsewhere may not know.
            body["max_tokens"] = question.output_tokens
        return more | ({"extra_body": body} if body else {})


def chat_model(name: str, terms: Terms) -> ChatModelOfLangChain:
    """The model of a name such as "openai:gpt-5-mini".

    For OpenAI the key is `OPENAI_API_KEY`.

    Raises:
        UsageError: The provider is not known or not installed, or has no key.
    """
    provider, _, model = name.partition(":")
    try:
        chat = _chat(provider, model, terms)
    except ImportError as error:
        raise UsageError(
            f"the model {name!r} needs a package that is not installed: {error.name or error}",
            "pip install 'filing-summarizer[models]', and LangChain's package of the provider",
        ) from error
    except openai.OpenAIError as error:
        raise UsageError(
            f"the model {name!r} cannot be used: no key is set",
            "set OPENAI_API_KEY; a server of your own takes any value",
        ) from error
    except ValueError as error:
        raise UsageError(f"the model {name!r} cannot be used: {told(error)}") from error
    return ChatModelOfLangChain(
        chat,
        ModelIdentity(name, terms.base_url),
        terms,
        mode=Mode.JSON_SCHEMA if isinstance(chat, ChatOpenAI) else Mode.INSTRUCTIONS,
    )


def tracing_is_on() -> bool:
    """Whether LangSmith, by the environment, is sent every prompt and reply."""
    return bool(tracing_is_enabled())


def _chat(provider: str, model: str, terms: Terms) -> BaseChatModel:
    if provider == "openai":
        own = ChatOpenAI(
            model=model,
            base_url=terms.base_url or f"{_OWN_HOST}/v1",
            max_retries=0,
            timeout=terms.timeout,
            use_responses_api=False,
            disable_streaming=True,
            cache=False,
        )
        own.client = Completions(own.root_client)
        return own
    chat: BaseChatModel = init_chat_model(
        model, model_provider=provider, max_retries=0, timeout=terms.timeout
    )
    return chat


def _ignores(question: Question, completion: Completion) -> bool:
    """Whether a whole reply shows that its server took the schema and did not look at it.

    Such a server has to be told the form in words.
    """
    if completion.outcome is not Outcome.OK:
        return False
    wanted = _parsed(question.schema.document)["properties"]
    try:
        found = json.loads(completion.text)
    except (ValueError, RecursionError):
        return True
    if not isinstance(found, dict) or found.keys() != wanted.keys():
        return True
    return any(found[name] not in each.get("enum", [found[name]]) for name, each in wanted.items())


@lru_cache(maxsize=16)
def _parsed(schema: str) -> dict[str, Any]:
    """The few schemas that are sent again and again; nobody changes them."""
    parsed: dict[str, Any] = json.loads(schema)
    return parsed


def _messages(question: Question, mode: Mode) -> list[BaseMessage]:
    messages = question.messages
    if mode is not Mode.JSON_SCHEMA:
        # Behind the words that are the same for all filings, and before the filing's own.
        form = Message(Role.SYSTEM, _AS_JSON + question.schema.document)
        first = 1 if messages[0].role is Role.SYSTEM else 0
        head = Message(Role.SYSTEM, "\n\n".join(each.text for each in (*messages[:first], form)))
        messages = (head, *messages[first:])
    return [_KINDS[message.role](message.text) for message in messages]
