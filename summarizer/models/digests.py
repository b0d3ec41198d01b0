"""Digests of questions: by what a reply is found again, in a cache or among recordings."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.conversation import Message, ModelIdentity, Question

__all__ = ["cache_key", "conversation_digest"]


def cache_key(identity: ModelIdentity, question: Question) -> str:
    """The digest of all that can change an answer.

    That is model, base URL, parameters, messages, schema, the prompt's fingerprint and the bound of
    the reply, as one JSON list.
    """
    first, *others = question.messages
    digest = _begun(identity, first).copy()
    for message in others:
        digest.update(f", {_written(_turn(message))}".encode())
    schema = _written(list(question.schema))
    rest = _written([question.fingerprint, question.output_tokens])
    digest.update(f"], {schema}], {rest[1:]}".encode())
    return digest.hexdigest()


def conversation_digest(question: Question) -> str:
    """The digest of what is said and of the form that is asked for, whoever is asked."""
    said = [[_turn(message) for message in question.messages], list(question.schema)]
    return hashlib.sha256(_written(said).encode()).hexdigest()


# Most of what a model is told is the same for all filings, and stands first.
@lru_cache(maxsize=8)
def _begun(identity: ModelIdentity, first: Message) -> hashlib._Hash:
    """The digest of all that a key is made of up to the end of the first message."""
    asked = _written([identity.name, identity.base_url, sorted(identity.parameters)])
    return hashlib.sha256(f"{asked[:-1]}, [[{_written(_turn(first))}".encode())


def _turn(message: Message) -> list[str]:
    return [message.role.value, message.text]


def _written(value: object) -> str:
    return json.dumps(value, sort_keys=True)
