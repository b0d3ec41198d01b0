"""The collector rests while a filing is read, and is as it was afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import InputError
from summarizer.parse import parse
from summarizer.parse.collector import collector_paused


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    on = gc.isenabled()
    yield
    (gc.enable if on else gc.disable)()


def test_it_rests_and_wakes() -> None:
    gc.enable()
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_the_program_turned_off_stays_off() -> None:
    gc.disable()
    with collector_paused():
        pass
    assert not gc.isenabled()


def test_the_first_of_two_readers_to_end_wakes_it() -> None:
    gc.enable()
    one, two = collector_paused(), collector_paused()
    one.__enter__()
    two.__enter__()
    one.__exit__(None, None, None)
    assert gc.isenabled()
    two.__exit__(None, None, None)
    assert gc.isenabled()


def test_it_wakes_after_what_is_no_filing() -> None:
    gc.enable()
    with pytest.raises(InputError):
        parse(Submission("fictional.pdf", (RawPart("fictional.pdf", b"%PDF-1.4"),)))
    assert gc.isenabled()
