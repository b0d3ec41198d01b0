"""`summarizer verify`: whether a stored summary still stands in its filing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from summarizer import render
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import check_sources, read
from summarizer.errors import InputError

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary

__all__ = ["FALLEN", "command"]

FALLEN = 8


@click.command("verify", short_help="Check whether a stored summary still stands.")
@click.argument("summary")
@click.argument("source")
@click.option(
    "--exhibit",
    "exhibits",
    metavar="PATH",
    multiple=True,
    help="An exhibit that was summarised with a lone main document; may be repeated.",
)
@debug_option
def command(summary: str, source: str, exhibits: tuple[str, ...]) -> int:
    """Prove every statement of a stored summary anew, without a model.

    SUMMARY is a file with one object of summary/1, or "-" for standard input.
    SOURCE is the filing it was made from. Each statement is a line {"schema":
    "verify/1", "statement", "stands", "why"}. Exits with 8 if one no longer
    stands, and with 3 if SOURCE is another file.
    """
    from summarizer.assembly import assemble  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.verify.recheck import recheck  # noqa: PLC0415

    check_sources((source,), (summary, *exhibits))
    settings = read_settings({"model": "offline"})
    stored = _stored(summary, settings.limit_bytes)
    ready = assemble(settings)
    filing = ready.parse(read(source, exhibits, settings.limit_bytes))
    _check_same(stored, filing)
    rules, flag_test = ready.rooms.assess(filing), ready.rooms.flag_test
    standings = recheck(stored, filing, rules=rules, flag_test=flag_test)
    with opened(None) as write:
        for each in standings:
            write(render.standing_json(each.statement, each.why, stands=each.stands))
    return 0 if all(each.stands for each in standings) else FALLEN


def _stored(path: str, limit: int) -> Summary:
    """The summary in a file.

    Raises:
        NotFoundError: There is no such file.
        InputError: It holds no summary.
    """
    from summarizer.edgar import read_source  # noqa: PLC0415
    from summarizer.verify.stored import summary_from_json  # noqa: PLC0415

    part, *others = read_source(path, stdin=sys.stdin.buffer, limit=limit).parts
    try:
        text = part.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path!r} is no summary: it is not UTF-8", "name SUMMARY first"
        ) from error
    if others:
        raise InputError(f"{path!r} is a filing, not a summary", "name SUMMARY first")
    return summary_from_json(text)


def _check_same(stored: Summary, filing: Filing) -> None:
    if stored.filing.sha256 != filing.source.sha256:
        raise InputError(
            f"{filing.source.name!r} is not what was summarised: its sha256 is"
            f" {filing.source.sha256}, the summary's is {stored.filing.sha256}",
            "name the same files in the same order, exhibits with --exhibit",
        )
