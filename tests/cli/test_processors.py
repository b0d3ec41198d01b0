"""Which processors workers keep to."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer.cli.processors import keep_to, processors, shared_out


def test_workers_share_the_processors_evenly() -> None:
    assert shared_out((3, 5), 4) == (3, 5, 3, 5)
    assert shared_out((3, 5), 2) == (3, 5)


def test_workers_that_are_fewer_than_processors_are_bound_to_none() -> None:
    assert shared_out((0, 1, 2), 2) == (None, None)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system does not say")
def test_a_thread_that_is_bound_finds_its_processor_alone() -> None:
    before = processors()

    def bound() -> tuple[int, ...]:
        keep_to(before[0])
        return processors()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(bound).result() == before[:1]
    keep_to(None)
    assert processors() == before
