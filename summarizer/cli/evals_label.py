"""`summarizer evals label`: a label file to begin with, for a person to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import check_output, opened, output_option
from summarizer.cli.sources import read

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["command"]


@click.command("label", short_help="Start a label file from the offline draft.")
@click.argument("source", metavar="SOURCE")
@output_option
@debug_option
def command(source: str, output: Path | None) -> None:
    """Start a label file for a filing from what the offline engine says of it.

    What it writes is a draft in the right format and no label: a person reads the
    filing in full and corrects every line.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.evals.drafting import draft_label  # noqa: PLC0415
    from summarizer.evals.yaml_files import yaml_text  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    check_output(output, (source,))
    settings = read_settings({"model": "offline"})
    summarizer = assemble(settings)
    filing = summarizer.parse(read(source, (), settings.limit_bytes))
    text = yaml_text(draft_label(summarizer.summarize(filing)))
    with opened(output) as write:
        write(text)
