"""The line on a terminal."""

from __future__ import annotations

import io
from decimal import Decimal

from summarizer.batch.progress import Quiet, TerminalProgress


class _Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _last(stream: io.StringIO) -> str:
    return stream.getvalue().rpartition("\r\x1b[K")[2]


def test_the_line_tells_how_far_how_fast_how_long_and_at_what_cost() -> None:
    stream, clock = io.StringIO(), _Clock()
    progress = TerminalProgress(stream, clock)
    clock.now += 10
    progress.show(250, 1_000, 2, Decimal("1.5"))
    assert _last(stream) == "250 of 1,000 · 25.0/s · 30 s left · $1.50 · 2 failed"
    clock.now += 10
    progress.show(260, 1_000, 0, None)
    assert _last(stream) == "260 of 1,000 · 13.0/s · 56 s left · cost unknown"


def test_the_rate_forgets_what_an_earlier_run_left() -> None:
    stream, clock = io.StringIO(), _Clock()
    progress = TerminalProgress(stream, clock)
    for second in range(1, 62):
        clock.now += 1
        progress.show(10_000 + second * 10, 100_000, 0, Decimal(0))
    assert "10.0/s" in _last(stream)


def test_the_line_is_not_drawn_more_often_than_an_eye_can_read() -> None:
    stream, clock = io.StringIO(), _Clock()
    progress = TerminalProgress(stream, clock)
    for done in range(1, 1_001):
        clock.now += 0.01
        progress.show(done, 1_000, 0, Decimal(0))
    assert stream.getvalue().count("\r") <= 51
    assert _last(stream).startswith("1,000 of 1,000")
    progress.clear()
    assert _last(stream) == ""


def test_without_a_terminal_nothing_is_shown() -> None:
    quiet = Quiet()
    quiet.show(1, 2, 0, None)
    quiet.clear()
