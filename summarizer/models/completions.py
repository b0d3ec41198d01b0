"""Chat completions of OpenAI's client, asked for as LangChain asks for them, for less."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import openai
import orjson
from openai.types.chat import ChatCompletion

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Answer", "Completions"]

# What a client tells of its machine and of itself: no server needs it, and it takes its time.
_UNTOLD = dict.fromkeys(
    (
        "X-Stainless-Arch",
        "X-Stainless-Async",
        "X-Stainless-Lang",
        "X-Stainless-OS",
        "X-Stainless-Package-Version",
        "X-Stainless-Read-Timeout",
        "X-Stainless-Retry-Count",
        "X-Stainless-Runtime",
        "X-Stainless-Runtime-Version",
    ),
    openai.omit,
)
# The client hands an answer out before it is read.
_UNREAD = {"X-Stainless-Raw-Response": "true"}
_REFUSAL = re.compile(rb'"refusal"\s*:\s*"')
_NOTHING: dict[str, object] = {}


class Completions:
    """A client's chat completions, sent as they are given.

    The client's own hold every message against every form that one can have, for names that are
    others on the wire, and there are none.
    """

    def __init__(self, client: openai.OpenAI) -> None:
        self._client = client
        # All of it is as the client would have it, which would put it together for each request.
        self._address = f"{client.base_url}chat/completions"
        self._options: Any = {
            "headers": {**_UNREAD, **_UNTOLD},
            "max_retries": client.max_retries,
            "timeout": client.timeout,
            "security": {"bearer_auth": True},
        }

    @property
    def with_raw_response(self) -> Completions:
        """These: whoever asks reads the answer."""
        return self

    def create(self, *, extra_body: Mapping[str, object] = _NOTHING, **body: object) -> Answer:
        """The answer, to be read."""
        raw = self._client.post(
            self._address,
            cast_to=ChatCompletion,
            content=orjson.dumps({**body, **extra_body}),
            options=self._options,
        )
        return Answer(raw)


class Answer(NamedTuple):
    """An answer of which LangChain is given the JSON: it would make JSON of the client's values."""

    raw: Any

    def parse(self) -> object:
        """What the server said; a refusal is found in the client's values alone."""
        body: bytes = self.raw.http_response.content
        if not body.startswith(b"{") or _REFUSAL.search(body):
            return self.raw.parse()
        return json.loads(body)
