"""Keys: digests of everything that a result depends on, and of nothing else."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Submission
    from summarizer.domain.summary import Provenance

__all__ = ["filing_digest", "result_key", "unread_key"]


def filing_digest(submission: Submission) -> str:
    """A digest of a filing's files, in their order, with what is said of each.

    Names count, for a summary shows them: the same bytes under another name are another filing.
    Folders do not: where a file lies is not in its name.
    """
    digest = sha256(_canonical([submission.name, submission.url]))
    for part in submission.parts:
        digest.update(_canonical([part.name, part.type, part.description, len(part.data)]))
        digest.update(part.data)
    return digest.hexdigest()


def result_key(filing: str, made_by: Provenance, parameters: Mapping[str, object]) -> str:
    """The key of the result that this version, with this model, these prompts and rules, makes.

    Args:
        filing: What `filing_digest` gives.
        made_by: Model, prompts, catalogue and version.
        parameters: Whatever else changes the result.
    """
    return _key("filing", filing, made_by, parameters)


def unread_key(source: str, made_by: Provenance, parameters: Mapping[str, object]) -> str:
    """The key under which it is kept that a source could not be read: it has no bytes to digest."""
    return _key("source", source, made_by, parameters)


def _key(kind: str, name: str, made_by: Provenance, parameters: Mapping[str, object]) -> str:
    record = {
        kind: name,
        "model": made_by.model,
        "prompts": dict(made_by.prompts),
        "catalog": made_by.catalog,
        "version": made_by.version,
        "parameters": dict(parameters),
    }
    return sha256(_canonical(record)).hexdigest()


def _canonical(record: object) -> bytes:
    return json.dumps(record, sort_keys=True).encode("ascii") + b"\n"
