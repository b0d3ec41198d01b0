"""Digests of questions: by what a reply is found again, in a cache or among recordings."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.conversation import ModelIdentity, Question

__all__ = ["cache_key", "conversation_digest"]


def cache_key(identity: ModelIdentity, question: Question) -> str:
    """The digest of all that can change an answer.

    That is model, base URL, parameters, messages, schema, the prompt's fingerprint and the bound of
    the reply.
    """
    return _digest(
        [
            identity.name,
            identity.base_url,
            sorted(identity.parameters),
            _said(question),
            question.fingerprint,
            question.output_tokens,
        ]
    )


def conversation_digest(question: Question) -> str:
    """The digest of what is said and of the form that is asked for, whoever is asked."""
    return _digest(_said(question))


def _said(question: Question) -> object:
    messages = [[message.role.value, message.text] for message in question.messages]
    return [messages, list(question.schema)]


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
