"""A bound on how long something may take."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError

import pytest

from summarizer.models.deadline import within


def test_what_is_done_in_time_is_given() -> None:
    assert within(5.0, lambda: 7) == 7


def test_what_takes_longer_is_left_alone() -> None:
    released = threading.Event()
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        within(0.05, lambda: released.wait(10))
    assert time.monotonic() - begun < 5.0
    released.set()


def test_what_fails_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    # What nobody foresaw is shown by the thread itself.
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def fail() -> None:
        raise LookupError("nobody foresaw it")

    begun = time.monotonic()
    with pytest.raises(CancelledError):
        within(5.0, fail)
    assert time.monotonic() - begun < 4.0
