"""`summarizer parse`: how a filing was read, for whoever doubts a summary."""

from __future__ import annotations

import click

from summarizer import render
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import Result, check_sources, read, treat_each

__all__ = ["command"]

_SHAPES = ("outline", "json", "text")


@click.command("parse", short_help="Show how a filing was read: outline, text or JSON.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--format",
    "shape",
    type=click.Choice(_SHAPES),
    default="outline",
    show_default=True,
    help="The outline, the visible text, or everything as JSON.",
)
@debug_option
def command(sources: tuple[str, ...], shape: str) -> int:
    """Show how filings were read: documents, items, exhibits, pages, hidden text.

    SOURCE is a file, "-" for standard input, or a filing on EDGAR. JSON is one
    object a line.
    """
    from summarizer.parse import parse  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    check_sources(sources, ())
    settings = read_settings()

    def treat(source: str) -> Result:
        filing = parse(read(source, (), settings.limit_bytes))
        if shape == "json":
            return Result(render.filing_json(filing))
        draw = render.filing_text if shape == "text" else render.filing_outline
        return Result(draw(filing))

    with opened(None) as write:
        return treat_each(sources, treat, write, as_json=shape == "json")
