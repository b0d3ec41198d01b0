"""Summaries, comparisons, filings as text: for a terminal, a program, a sheet, a browser, Slack.

Every function here takes what `verify` has proved and gives a string; none reads a file, asks the
environment or knows where its text will go. What comes from a filing is cleaned or escaped by the
rules of the format it goes into, and the words that were withheld or hidden stand in JSON and, in
HTML, behind a closed disclosure: nowhere else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.render.catalogue import catalogue_text, flag_json, flag_text
    from summarizer.render.comparison_html import comparison_page
    from summarizer.render.comparison_record import comparison_json
    from summarizer.render.comparison_terminal import comparison_text
    from summarizer.render.filing_record import chunk_json, filing_json
    from summarizer.render.html import to_html
    from summarizer.render.markdown import to_markdown
    from summarizer.render.outline import filing_outline, filing_text
    from summarizer.render.record import error_json, standing_json
    from summarizer.render.sheet import to_csv
    from summarizer.render.slack import to_slack
    from summarizer.render.summary_record import to_json
    from summarizer.render.terminal import to_terminal

__all__ = [
    "catalogue_text",
    "chunk_json",
    "comparison_json",
    "comparison_page",
    "comparison_text",
    "error_json",
    "filing_json",
    "filing_outline",
    "filing_text",
    "flag_json",
    "flag_text",
    "standing_json",
    "to_csv",
    "to_html",
    "to_json",
    "to_markdown",
    "to_slack",
    "to_terminal",
]

_HOMES = {
    "catalogue_text": "catalogue",
    "chunk_json": "filing_record",
    "comparison_json": "comparison_record",
    "comparison_page": "comparison_html",
    "comparison_text": "comparison_terminal",
    "error_json": "record",
    "filing_json": "filing_record",
    "filing_outline": "outline",
    "filing_text": "outline",
    "flag_json": "catalogue",
    "flag_text": "catalogue",
    "standing_json": "record",
    "to_csv": "sheet",
    "to_html": "html",
    "to_json": "summary_record",
    "to_markdown": "markdown",
    "to_slack": "slack",
    "to_terminal": "terminal",
}


def __getattr__(name: str) -> object:
    """The function of that name, imported when it is first asked for.

    A run draws one format: it should not pay for the others, least of all for the page template.
    """
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
