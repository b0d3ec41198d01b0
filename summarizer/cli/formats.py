"""The formats of a summary as a table: how each is drawn, and how several stand in one output."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary

__all__ = ["FORMATS", "Look", "Shape"]


class Look(NamedTuple):
    """What a reader asked of the looks, as far as a format knows them; `first` is no one's wish."""

    width: int = 80
    colour: bool = False
    indent: bool = False
    first: bool = True


class Shape(NamedTuple):
    """How a format is drawn; `several` says whether more than one can stand in one output."""

    draw: Callable[[Summary, Filing, Look], str]
    several: bool = True


def _terminal(summary: Summary, filing: Filing, look: Look) -> str:
    text = render.to_terminal(summary, filing, width=look.width, colour=look.colour)
    return text if look.first else f"\n{'─' * look.width}\n\n{text}"


def _markdown(summary: Summary, filing: Filing, look: Look) -> str:
    text = render.to_markdown(summary, filing)
    return text if look.first else f"\n{text}"


def _json(summary: Summary, filing: Filing, look: Look) -> str:
    return render.to_json(summary, filing, indent=look.indent)


def _csv(summary: Summary, filing: Filing, look: Look) -> str:
    return render.to_csv(summary, filing, header=look.first)


def _html(summary: Summary, filing: Filing, look: Look) -> str:  # noqa: ARG001
    return render.to_html(summary, filing)


def _slack(summary: Summary, filing: Filing, look: Look) -> str:
    return render.to_slack(summary, filing, indent=look.indent)


FORMATS: dict[str, Shape] = {
    "terminal": Shape(_terminal),
    "markdown": Shape(_markdown),
    "json": Shape(_json),
    "csv": Shape(_csv),
    "html": Shape(_html, several=False),
    "slack": Shape(_slack),
}
