"""`summarizer fetch`: filings from EDGAR, as they lie there, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import Result, treat_each
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.edgar.remote import Remote

__all__ = ["command"]

_NAMES = "name an accession number, an address on EDGAR, or TICKER:FORM[:N]"


@click.command("fetch", short_help="Download filings from EDGAR.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Put a copy in this folder; without it, filings stay in the cache.",
)
@click.option(
    "--limit-bytes",
    metavar="N",
    type=click.IntRange(min=1),
    help="The largest file that is taken.  [default: 209715200]",
)
@debug_option
def command(sources: tuple[str, ...], output: Path | None, limit_bytes: int | None) -> int:
    """Download filings from EDGAR, and print where each lies.

    SOURCE is an accession number, an address on EDGAR (index page, document or
    submission), or TICKER:FORM[:N] or CIK:FORM[:N], the N-th newest of a form.
    What was fetched before is not asked for again.
    """
    from summarizer.assembly import archive  # noqa: PLC0415
    from summarizer.edgar.shelf import write_whole  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"limit_bytes": limit_bytes})
    with archive(settings) as edgar, opened(None) as write:

        def treat(source: str) -> Result:
            kept = edgar.fetch(_remote(source, settings.edgar_url, settings.edgar_data_url))
            if output is None:
                return Result(f"{kept}\n")
            copy = output / kept.name
            write_whole(copy, kept.read_bytes())
            return Result(f"{copy}\n")

        return treat_each(sources, treat, write, as_json=False)


def _remote(source: str, archive_url: str, data_url: str) -> Remote:
    from summarizer.edgar.addresses import Addresses  # noqa: PLC0415
    from summarizer.edgar.remote import remote  # noqa: PLC0415

    what = remote(source, Addresses.of(archive_url, data_url))
    if what is None:
        raise UsageError(f"{source!r} is nothing on EDGAR", _NAMES)
    return what
