"""How fast all processes together ask a server."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing

from summarizer.state.database import Database
from summarizer.state.limiter import WallClock
from summarizer.state.model_limiter import ModelLimiter


class Watch:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.time = 1_000.0

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    @property
    def clock(self) -> WallClock:
        return WallClock(lambda: self.time, self.sleep)


def _limiter(
    database: Database, watch: Watch, requests: int = 4, tokens: int = 1_000, lane: str = "m"
) -> ModelLimiter:
    return ModelLimiter(database, lane, requests=requests, tokens=tokens, clock=watch.clock)


def _let_through(limiter: ModelLimiter, watch: Watch, tokens: int = 1) -> None:
    """Waits until a request may be sent, a look at a time."""
    while wait := limiter.take(tokens):
        watch.sleep(wait)


def test_so_many_requests_go_in_a_minute_whoever_sends_them(database: Database) -> None:
    watch = Watch()
    limiters = [_limiter(database, watch) for _ in range(2)]
    for turn in range(5):
        _let_through(limiters[turn % 2], watch)
    assert watch.time == 1_060.0


def test_so_many_tokens_go_in_a_minute(database: Database) -> None:
    watch = Watch()
    one, two = (_limiter(database, watch) for _ in range(2))
    _let_through(one, watch, 600)
    _let_through(two, watch, 400)
    assert watch.time == 1_000.0
    _let_through(one, watch)
    assert watch.time == 1_060.0


def test_what_is_larger_than_a_minute_allows_goes_alone(database: Database) -> None:
    watch = Watch()
    limiter = _limiter(database, watch)
    _let_through(limiter, watch, 5_000)
    assert watch.time == 1_000.0
    _let_through(limiter, watch)
    assert watch.time == 1_060.0


def test_servers_do_not_wait_for_each_other(database: Database) -> None:
    watch = Watch()
    for lane in ("m", "n"):
        limiter = _limiter(database, watch, requests=1, lane=lane)
        _let_through(limiter, watch)
    assert watch.time == 1_000.0


def test_a_refusal_of_one_slows_all(database: Database) -> None:
    watch = Watch()
    one, two = (_limiter(database, watch, requests=100) for _ in range(2))
    for _ in range(50):
        _let_through(one, watch)
    one.refused(5.0)
    two.refused(3.0)
    assert two.allowed == 25
    _let_through(two, watch)
    # The fifty of this minute are more than that.
    assert watch.time == 1_060.0


def test_every_answer_lets_all_ask_faster_up_to_what_is_allowed(database: Database) -> None:
    watch = Watch()
    one, two = (_limiter(database, watch, requests=25) for _ in range(2))
    _let_through(one, watch)
    one.refused(1.0)
    allowed = []
    for _ in range(4):
        two.served()
        allowed.append(one.allowed)
    assert allowed == [22, 24, 25, 25]


def test_what_counts_no_more_is_not_kept_for_long(database: Database) -> None:
    watch = Watch()
    limiter = _limiter(database, watch, requests=100)
    most = 0
    for _ in range(60):
        watch.sleep(10.0)
        _let_through(limiter, watch)
        with closing(sqlite3.connect(database.path)) as raw:
            most = max(most, *raw.execute("SELECT COUNT(*) FROM model_requests").fetchone())
    assert most == 12


def test_a_clock_that_was_put_back_holds_nobody_up(database: Database) -> None:
    watch = Watch()
    limiter = _limiter(database, watch, requests=2)
    for _ in range(2):
        _let_through(limiter, watch)
    limiter.refused(10_000.0)
    watch.time = 100.0
    _let_through(limiter, watch)
    assert watch.time < 101.0


def test_processes_share_a_minute(database: Database) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from summarizer.state.database import opened\n"
        "from summarizer.state.model_limiter import ModelLimiter\n"
        "limiter = ModelLimiter(opened(Path(sys.argv[1])), 'm', requests=30, tokens=10**6)\n"
        "print(sum(limiter.take(1) == 0.0 for _ in range(20)))\n"
    )
    command = [sys.executable, "-c", program, str(database.path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert sum(int(each.communicate()[0]) for each in running) == 30


def test_the_clock_of_the_machine_is_read(database: Database) -> None:
    limiter = ModelLimiter(database, "m", requests=5, tokens=100)
    begun = time.time()
    assert limiter.take(1) == 0.0
    assert time.time() - begun < 5.0
