"""`summarizer summarize`: what is proved of each filing, in the format that was asked for."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Unpack

import click

from summarizer.cli.asking import Asking, asking_options, model_option, wishes_of
from summarizer.cli.door import debug_option, say
from summarizer.cli.formats import FORMATS, Look
from summarizer.cli.output import check_output, indent_option, opened, output_option, terminal_width
from summarizer.cli.sources import Result, check_sources, read, treat_each
from summarizer.cli.verdict import exit_code
from summarizer.domain.risk import Severity
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary
    from summarizer.settings import Settings

__all__ = ["command"]


class _Call(Asking):
    sources: tuple[str, ...]
    model: str | None
    shape: str
    output: Path | None
    indent: bool
    exhibits: tuple[str, ...]
    strict: bool
    fail_on: str | None


@click.command("summarize", short_help="Summarise filings and prove every statement.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@model_option
@click.option(
    "--format",
    "shape",
    type=click.Choice(list(FORMATS)),
    default="terminal",
    show_default=True,
    help="How the summary is drawn.",
)
@output_option
@indent_option
@click.option(
    "--exhibit",
    "exhibits",
    metavar="PATH",
    multiple=True,
    help="An exhibit of a lone main document; may be repeated.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Exit with 7 if anything was not read or not proved.",
)
@click.option(
    "--fail-on",
    type=click.Choice([severity.value for severity in Severity]),
    help="Exit with 8 if a flag is as grave as this.",
)
@asking_options
@debug_option
def command(**call: Unpack[_Call]) -> int:
    """Summarise filings: headline, risk flags, points, figures and events.

    Every statement is proved against the filing's own words. SOURCE is a file,
    "-" for standard input, or a filing on EDGAR. JSON is one object a line, in
    the order of the sources; a source that fails among several is a line
    {"schema": "error/1"}.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    sources, exhibits, shape = call["sources"], call["exhibits"], FORMATS[call["shape"]]
    check_sources(sources, exhibits)
    check_output(call["output"], sources)
    if len(sources) > 1 and not shape.several:
        raise UsageError(f"--format {call['shape']} is one page: it needs one SOURCE")
    settings = read_settings({"model": call["model"]})
    summarizer = assemble(settings, wishes_of(call))
    for notice in summarizer.notices:
        say(notice)
    look, order = _look(call, settings), count()
    fail_on = Severity(call["fail_on"]) if call["fail_on"] else None

    def treat(source: str) -> Result:
        filing = summarizer.parse(read(source, exhibits, settings.limit_bytes))
        summary = summarizer.summarize(filing)
        code = exit_code(summary, strict=call["strict"], fail_on=fail_on)
        return Result(lambda: draw(summary, filing), code)

    def draw(summary: Summary, filing: Filing) -> str:
        return shape.draw(summary, filing, look._replace(first=next(order) == 0))

    with opened(call["output"]) as write:
        as_json = call["shape"] in {"json", "slack"}
        at_once = summarizer.at_once
        try:
            return treat_each(sources, treat, write, as_json=as_json, at_once=at_once)
        except KeyboardInterrupt:
            summarizer.leave()
            raise


def _look(call: _Call, settings: Settings) -> Look:
    width = terminal_width() if call["output"] is None else None
    colour = settings.colour and width is not None
    return Look(width or 80, colour, call["indent"])
