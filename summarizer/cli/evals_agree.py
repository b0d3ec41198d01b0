"""`summarizer evals agree`: how far two readers of the same filings agree."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.errors import UsageError

__all__ = ["command"]

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("agree", short_help="Measure two labellers of the same filings.")
@click.argument("first", metavar="A", type=_FOLDER)
@click.argument("second", metavar="B", type=_FOLDER)
@debug_option
def command(first: Path, second: Path) -> None:
    """Measure how far the labels in folder A agree with those in folder B.

    Label files are paired by their names. Flags: Krippendorff's alpha and Cohen's
    kappa by code; flags, events, figures and fields: F1, with A as the truth.
    """
    from summarizer.evals.agree import agree  # noqa: PLC0415
    from summarizer.evals.suites import read_suite  # noqa: PLC0415
    from summarizer.evals.telling_pairs import agreement_text  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415

    codes = [flag.code for flag in catalogue().flags]
    found = agree(read_suite(first).cases, read_suite(second).cases, codes)
    if not found.cases:
        raise UsageError(
            f"{str(first)!r} and {str(second)!r} have no label file in common",
            "label files are paired by their names",
        )
    with opened(None) as write:
        write(agreement_text(found))
