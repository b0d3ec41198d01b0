"""A summary with all that is told beside it, as it is kept for those who ask for more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError
from summarizer.render.slack import Setting, alone, setting
from summarizer.render.summary_record import to_json
from summarizer.verify.stored import summary_from_json

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Provenance, Summary

__all__ = ["Told", "read_told", "subject_of", "told_of", "write_told"]


class Told(NamedTuple):
    """A summary and its setting; `source` is where the filing was had from."""

    summary: Summary
    around: Setting
    source: str = ""


def told_of(summary: Summary, filing: Filing, source: str) -> Told:
    """What is told of a filing that is at hand."""
    return Told(summary, setting(summary, filing), source)


def subject_of(sha256: str, made: Provenance) -> str:
    """What a summary is about and who made it: equal subjects have equal summaries."""
    prompts = sorted(made.prompts.items())
    return json.dumps([sha256, made.model, made.model_status, made.catalog, made.version, prompts])


def write_told(told: Told, filing: Filing) -> str:
    """The whole as one line of JSON."""
    record = {
        "summary": to_json(told.summary, filing),
        "title": told.around.title,
        "coverage": list(told.around.coverage),
        "places": [[*place, words] for place, words in told.around.places.items()],
        "source": told.source,
    }
    return json.dumps(record)


def read_told(text: str) -> Told:
    """What `write_told` wrote, or a summary alone as the command line prints it.

    Raises:
        InputError: It is neither.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"the summary is not JSON: {error}", "give one of summary/1") from error
    if not (isinstance(record, dict) and "places" in record):
        summary = summary_from_json(text)
        return Told(summary, alone(summary), summary.filing.accession or "")
    places = {(start, end): words for start, end, words in record["places"]}
    around = Setting(record["title"], tuple(record["coverage"]), places)
    return Told(summary_from_json(record["summary"]), around, record["source"])
