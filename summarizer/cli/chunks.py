"""`summarizer chunks`: the pieces in which a filing would be shown to a model."""

from __future__ import annotations

import click

from summarizer import render
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import Result, check_sources, read, treat_each

__all__ = ["command"]


@click.command("chunks", short_help="Cut filings into token-bounded chunks.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--limit",
    metavar="TOKENS",
    type=click.IntRange(min=1),
    help="The most tokens a chunk may hold, its context counted.  [default: 16000]",
)
@debug_option
def command(sources: tuple[str, ...], limit: int | None) -> int:
    """Cut filings into chunks, one JSON object a line.

    Each chunk is its span of the source; together they lose nothing of the
    visible text. SOURCE is a file, "-" for standard input, or a filing on EDGAR.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    check_sources(sources, ())
    settings = read_settings({"chunk_tokens": limit, "model": "offline"})
    summarizer = assemble(settings)

    def treat(source: str) -> Result:
        filing = summarizer.parse(read(source, (), settings.limit_bytes))
        chunks = summarizer.chunks(filing, settings.chunk_tokens)
        return Result("".join(render.chunk_json(chunk, filing) for chunk in chunks))

    with opened(None) as write:
        return treat_each(sources, treat, write, as_json=True)
