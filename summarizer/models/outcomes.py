"""What a server answered, or how it failed, to an outcome: for whatever speaks as OpenAI does."""

from __future__ import annotations

from socket import gaierror
from typing import TYPE_CHECKING

import openai
from langchain_core import exceptions

from summarizer.domain.conversation import Completion, FinishReason, Outcome, TokenUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langchain_core.messages import AIMessage

__all__ = ["completion_of", "failed", "told"]

_FINISHES = {each.value: each for each in FinishReason}
_LONGEST_DETAIL = 300


def completion_of(reply: AIMessage) -> Completion:
    """What a reply says, and why it ended."""
    usage, finish = _usage(reply), _finish(reply)
    refusal = reply.additional_kwargs.get("refusal")
    # Half a pair of surrogates can be told in JSON, and neither be sent back nor kept.
    text = str(reply.text).encode("utf-8", "replace").decode()
    if refusal:
        return Completion(Outcome.REFUSAL, str(refusal), usage, finish, "the model refused")
    # Without a schema the client does not look at why the model stopped.
    if finish is FinishReason.LENGTH:
        return Completion(Outcome.CUT_OFF, text, usage, finish, "the reply was cut off")
    if finish is FinishReason.CONTENT_FILTER:
        return Completion(Outcome.CONTENT_FILTER, text, usage, finish, "the reply was filtered")
    if not text.strip():
        return Completion(Outcome.EMPTY, "", usage, finish, "the reply was empty")
    return Completion(Outcome.OK, text, usage, finish)


def _finish(reply: AIMessage) -> FinishReason:
    metadata = reply.response_metadata
    names = ("finish_reason", "done_reason", "stop_reason")
    reason = next((metadata[name] for name in names if metadata.get(name)), "")
    words = {"max_tokens": "length", "end_turn": "stop"}.get(str(reason), str(reason))
    return _FINISHES.get(words, FinishReason.UNKNOWN)


def _usage(reply: AIMessage) -> TokenUsage | None:
    reported = reply.usage_metadata
    if reported is None or not reported["input_tokens"]:
        return None
    details: Mapping[str, object] = dict(reported.get("input_token_details") or {})
    # Under some tiers the names carry a prefix: "flex_cache_read".
    cached = sum(
        count
        for name, count in details.items()
        if name.endswith("cache_read") and isinstance(count, int)
    )
    return TokenUsage(reported["input_tokens"], reported["output_tokens"], cached)


def _reported(error: object) -> TokenUsage | None:
    """The usage of a completion that the client refused to hand out."""
    usage = getattr(getattr(error, "completion", None), "usage", None)
    if usage is None:
        return None
    cached = getattr(usage.prompt_tokens_details, "cached_tokens", None) or 0
    return TokenUsage(usage.prompt_tokens, usage.completion_tokens, cached)


def failed(error: openai.OpenAIError | exceptions.ModelError) -> Completion:
    """What an error of a client means, with whatever usage it reports."""
    if isinstance(error, exceptions.ContextOverflowError):
        return Completion(Outcome.TOO_LONG, detail=told(error), is_billed=False)
    if isinstance(error, openai.LengthFinishReasonError | openai.ContentFilterFinishReasonError):
        return _ended(error)
    if isinstance(error, openai.APIStatusError):
        return _answered(error)
    if isinstance(error, openai.OpenAIError):
        return _unanswered(error)
    return _of_another_provider(error)


def _ended(
    error: openai.LengthFinishReasonError | openai.ContentFilterFinishReasonError,
) -> Completion:
    """A reply that the client keeps back, for it is not whole."""
    if isinstance(error, openai.LengthFinishReasonError):
        finish, outcome, words = FinishReason.LENGTH, Outcome.CUT_OFF, "the reply was cut off"
    else:
        finish, outcome = FinishReason.CONTENT_FILTER, Outcome.CONTENT_FILTER
        words = "the reply was filtered"
    return Completion(outcome, "", _reported(error), finish, words)


def _unanswered(error: openai.OpenAIError) -> Completion:
    if isinstance(error, openai.APITimeoutError):
        return Completion(
            Outcome.TIMEOUT, detail="the server did not answer in time", is_billed=None
        )
    causes = _causes(error)
    # Where no connection came about, nothing was sent.
    never_sent = any(isinstance(cause, ConnectionRefusedError | gaierror) for cause in causes)
    return Completion(
        Outcome.CONNECTION,
        detail=f"no answer came: {told(causes[-1])}",
        is_billed=False if never_sent else None,
    )


def _of_another_provider(error: exceptions.ModelError) -> Completion:
    """What LangChain says alike for all providers; of those nobody knows what they charge for."""
    outcome = next(
        (outcome for kind, outcome in _BY_KIND.items() if isinstance(error, kind)),
        Outcome.REJECTED,
    )
    return Completion(outcome, detail=told(error), is_billed=None if outcome in _UNSURE else False)


_BY_KIND: dict[type[Exception], Outcome] = {
    exceptions.ModelAuthenticationError: Outcome.DENIED,
    exceptions.ModelPermissionDeniedError: Outcome.DENIED,
    exceptions.ModelNotFoundError: Outcome.DENIED,
    exceptions.ModelRateLimitError: Outcome.BUSY,
    exceptions.ModelAPIError: Outcome.SERVER_ERROR,
    exceptions.ModelTimeoutError: Outcome.TIMEOUT,
    exceptions.ModelConnectionError: Outcome.CONNECTION,
}
_UNSURE = {Outcome.TIMEOUT, Outcome.CONNECTION}


def _causes(error: BaseException) -> list[BaseException]:
    """The error, what it came from, what that came from."""
    causes = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) and cause not in causes:
        causes.append(cause)
    return causes


def _answered(error: openai.APIStatusError) -> Completion:
    """What a status and a code say; a request that was answered so is not charged for."""
    return Completion(
        _outcome(error),
        detail=told(error),
        retry_after=_seconds(error.response.headers.get("retry-after")),
        is_billed=False,
    )


def _outcome(error: openai.APIStatusError) -> Outcome:
    status = error.status_code
    # Some servers give the status as code, and say in the type what it is about.
    for name in (error.code, error.type):
        if name in _BY_CODE:
            return _BY_CODE[name]
    if "response_format" in str(error.param or ""):
        return Outcome.FORMAT_UNSUPPORTED
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return Outcome.SERVER_ERROR if status >= _SERVER else Outcome.REJECTED


_BY_CODE = {
    "insufficient_quota": Outcome.OUT_OF_QUOTA,
    "billing_hard_limit_reached": Outcome.OUT_OF_QUOTA,
    "context_length_exceeded": Outcome.TOO_LONG,
    "exceed_context_size_error": Outcome.TOO_LONG,
    "content_filter": Outcome.CONTENT_FILTER,
}
_BY_STATUS = {
    401: Outcome.DENIED,
    403: Outcome.DENIED,
    404: Outcome.DENIED,
    408: Outcome.TIMEOUT,
    409: Outcome.BUSY,
    413: Outcome.TOO_LONG,
    429: Outcome.BUSY,
}
_SERVER = 500


def _seconds(header: str | None) -> float | None:
    """What `Retry-After` asks for; a date is left to our own pauses."""
    try:
        seconds = float(header or "")
    except ValueError:
        return None
    return seconds if seconds >= 0 else None


def told(error: BaseException) -> str:
    """The first line of an error, at most so long."""
    lines = str(error).splitlines()
    return (lines[0] if lines else type(error).__name__)[:_LONGEST_DETAIL]
