"""Signals as wishes."""

from __future__ import annotations

import signal
import threading

import pytest

from summarizer.batch.stopping import Stop, stoppable


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_signal_is_a_wish_and_the_second_is_not(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with stoppable() as stop:
        assert not stop.wanted
        signal.raise_signal(number)
        assert stop.wanted
        assert signal.getsignal(number) == before


def test_without_a_signal_everything_is_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stoppable() as stop:
        assert signal.getsignal(signal.SIGINT) != before
    assert signal.getsignal(signal.SIGINT) == before
    assert not stop.wanted


def test_whoever_follows_is_told_in_the_midst_of_what_the_main_thread_does() -> None:
    done = threading.Event()
    with stoppable() as stop, stop.followed(done.set):
        assert not done.is_set()
        signal.raise_signal(signal.SIGTERM)
        assert done.wait(10)


def test_whoever_follows_late_is_told_at_once() -> None:
    stop, done = Stop(), threading.Event()
    stop.wish()
    with stop.followed(done.set):
        assert done.wait(10)


def test_whoever_has_ceased_to_follow_is_told_nothing() -> None:
    stop, done = Stop(), list[str]()
    with stop.followed(lambda: done.append("told")):
        pass
    stop.wish()
    assert done == []
