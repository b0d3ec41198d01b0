"""`summarizer watch`: new filings as they appear, each summarised once."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from summarizer.cli.delivery import SHAPES, delivery, words_of
from summarizer.cli.door import debug_option, say
from summarizer.cli.output import opened
from summarizer.errors import TransportError, UsageError
from summarizer.render import error_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.cli.output import Write
    from summarizer.edgar.archive import Archive
    from summarizer.errors import SummarizerError
    from summarizer.watch import Filters, Told, Watcher

__all__ = ["command"]

_INTERRUPTED = 130
# How soon an end that was asked for is noticed.
_NAP = 0.2


class _Call(TypedDict):
    tickers: tuple[str, ...]
    forms: tuple[str, ...]
    items: tuple[str, ...]
    flags: tuple[str, ...]
    once: bool
    interval: int
    name: str | None
    shape: str
    run: str | None
    limit_bytes: int | None


@click.command("watch", short_help="Summarise new filings as they appear on EDGAR.")
@click.option("--ticker", "tickers", metavar="TICKER", multiple=True, help="Or a CIK.")
@click.option("--form", "forms", metavar="FORM", multiple=True, help="Exact: 8-K/A is not 8-K.")
@click.option("--item", "items", metavar="ITEM", multiple=True, help="Such as 2.02.")
@click.option("--flag", "flags", metavar="CODE", multiple=True, help="A risk flag raised by rule.")
@click.option("--once", is_flag=True, help="Look once and end, for cron.")
@click.option(
    "--interval",
    metavar="SECONDS",
    type=click.IntRange(min=10),
    default=60,
    show_default=True,
    help="How long to wait between looks.",
)
@click.option(
    "--name",
    metavar="NAME",
    help="Under which the watch remembers; without it, one of its filters.",
)
@click.option(
    "--format",
    "shape",
    type=click.Choice(SHAPES),
    default="json",
    show_default=True,
    help="How each summary is drawn.",
)
@click.option(
    "--run",
    metavar="COMMAND",
    help="Give each summary to a command, as its standard input, in place of writing it.",
)
@click.option(
    "--limit-bytes",
    metavar="N",
    type=click.IntRange(min=1),
    help="The largest filing that is read.  [default: 209715200]",
)
@debug_option
def command(**call: Unpack[_Call]) -> int:
    """Watch EDGAR's feed of current filings, and summarise what is new in it.

    A filing is told of if it meets one of each kind of filter that is named;
    each filter may be repeated. What was told is remembered in the state
    database, so that a watch goes on where it ended. At the first look, all
    that the feed holds is new. A filing that cannot be had or read is one line
    {"schema": "error/1"}, and is tried again later.
    """
    from summarizer.assembly import archive, assemble, state  # noqa: PLC0415
    from summarizer.batch.stopping import stoppable  # noqa: PLC0415
    from summarizer.locks import exclusive  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.state import Watches  # noqa: PLC0415
    from summarizer.watch import Watcher  # noqa: PLC0415

    settings = read_settings({"limit_bytes": call["limit_bytes"], "model": "offline"})
    words = words_of(call["run"])
    _check(call)
    with archive(settings) as edgar, opened(None) as write, state(settings) as database:
        filters = _filters(call, edgar)
        name = call["name"] or filters.name
        told = _told(call["shape"], words, write)
        with (
            exclusive(
                _lock(settings.state, name),
                lambda holder: f"the watch {name!r} is already running (process {holder})",
            ),
            stoppable() as stop,
        ):
            watches = Watches(database, name)
            watcher = Watcher(edgar, assemble(settings), watches, filters, told)
            if call["once"]:
                code = watcher.look(stopping=lambda: stop.wanted)
                return _INTERRUPTED if stop.wanted else code
            return _keep_looking(watcher, call["interval"], lambda: stop.wanted)


def _check(call: _Call) -> None:
    """Refuses what can never be met.

    Raises:
        UsageError: No filter is named.
        NotFoundError: The catalogue has no such flag.
    """
    from summarizer.cli.flags import flag_entry  # noqa: PLC0415
    from summarizer.risk.catalogue import catalogue  # noqa: PLC0415

    if not (call["tickers"] or call["forms"] or call["items"] or call["flags"]):
        raise UsageError("nothing to watch for", "name a --ticker, --form, --item or --flag")
    for flag in call["flags"]:
        flag_entry(catalogue(), flag)


def _filters(call: _Call, edgar: Archive) -> Filters:
    from summarizer.watch import Filters  # noqa: PLC0415
    from summarizer.watch.filters import form_type, item_number  # noqa: PLC0415

    return Filters(
        ciks=tuple(edgar.cik(ticker) for ticker in call["tickers"]),
        forms=tuple(form_type(form) for form in call["forms"]),
        items=tuple(map(item_number, call["items"])),
        flags=call["flags"],
    )


def _told(shape: str, words: tuple[str, ...], write: Write) -> Told:
    from summarizer.watch import Told  # noqa: PLC0415

    def failure(source: str, error: SummarizerError) -> None:
        if shape == "json" or words:
            write(error_json(source, error.code, error.exit_code, str(error)))
        else:
            say(f"{source}: {error}")

    return Told(delivery(shape, words, write), failure, say)


def _keep_looking(watcher: Watcher, interval: int, stopping: Callable[[], bool]) -> int:
    """Looks until somebody asks for an end; an EDGAR that is away is waited for."""
    while not stopping():
        try:
            watcher.look(stopping=stopping)
        except TransportError as error:
            say(f"{error}; looking again in {interval} s")
        until = time.monotonic() + interval
        while not stopping() and time.monotonic() < until:
            time.sleep(_NAP)
    return _INTERRUPTED


def _lock(state: str, name: str) -> Path:
    digest = hashlib.sha256(name.encode()).hexdigest()[:16]
    return Path(f"{state}.watch-{digest}.lock")
