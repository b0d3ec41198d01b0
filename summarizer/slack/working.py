"""The life of a worker's process: it works, one of all watches the feed, and all end cleanly."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import SummarizerError, TransportError, UsageError
from summarizer.locks import exclusive
from summarizer.slack.building import worker_of
from summarizer.slack.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.settings import Secrets, Settings

__all__ = ["keep_looking", "work"]

_RETRY = 5.0
_TAKEN = "another process watches the feed: {}"


def work(settings: Settings, secrets: Secrets, name: str) -> int:
    """Works until a signal or the end of standard input; gives the exit code.

    Whoever hired the worker holds its standard input: it ends with him, however he ends.
    """
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    threading.Thread(target=_end_with_input, args=(stop,), daemon=True).start()
    with worker_of(settings, secrets, name, stop) as (worker, feed):
        lock = Path(f"{settings.state}.slack-feed.lock")
        watching = (feed.look, settings.slack_interval, lock, stop)
        threading.Thread(target=_watch, args=watching, daemon=True).start()
        try:
            worker.run()
        except UsageError as error:
            log("worker cannot work", why=error.message)
            return UsageError.exit_code
    return 0


def keep_looking(look: Callable[[], int], interval: float, stop: threading.Event) -> None:
    """Looks at the feed again and again; that EDGAR is away is logged and waited for."""
    while not stop.is_set():
        try:
            made = look()
        except TransportError as error:
            log("feed is away", why=error.message)
        except SummarizerError as error:
            log("feed cannot be read", why=error.message)
        else:
            if made:
                log("alerts", count=made)
        stop.wait(interval)


def _watch(look: Callable[[], int], interval: float, lock: Path, stop: threading.Event) -> None:
    """Watches the feed as soon as no other process of any bot on the database does."""
    while not stop.is_set():
        try:
            with exclusive(lock, _TAKEN.format):
                keep_looking(look, interval, stop)
        except UsageError:
            stop.wait(_RETRY)


def _end_with_input(stop: threading.Event) -> None:
    while sys.stdin.buffer.read(1):
        pass
    stop.set()
