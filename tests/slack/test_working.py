"""The life of a worker's process."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable

from summarizer.errors import TransportError, UsageError
from summarizer.slack.working import keep_looking
from tests.slack.conftest import Bot, until

Make = Callable[..., Bot]


def test_the_feed_is_looked_at_until_the_end_whatever_fails() -> None:
    stop, looks = threading.Event(), list[int]()

    def look() -> int:
        looks.append(1)
        if len(looks) == 1:
            raise TransportError("EDGAR is away")
        if len(looks) == 2:
            raise UsageError("the database is locked")
        if len(looks) == 4:
            stop.set()
        return 1

    keep_looking(look, 0.01, stop)
    assert len(looks) == 4


def test_a_worker_ends_with_whoever_hired_it(make_bot: Make) -> None:
    bot = make_bot()
    with subprocess.Popen(
        bot.command("work", "a-name"),
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=bot.environ,
        cwd=bot.folder,
    ) as process:
        until((bot.folder / "state.db").exists)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(20) == 0
