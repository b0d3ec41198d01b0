"""How a server's pace is found."""

from __future__ import annotations

import pytest

from summarizer.domain.pace import PACE, in_hand


@pytest.mark.parametrize(("sent", "most", "halved"), [(50, 100, 25), (30, 100, 20), (30, 5, 5)])
def test_a_busy_server_is_asked_half_as_often_down_to_a_floor(
    sent: int, most: int, halved: int
) -> None:
    assert PACE.halved(sent, most) == halved


@pytest.mark.parametrize(("allowed", "grown"), [(20, 22), (60, 64), (99, 100), (100, 100)])
def test_an_answer_lets_it_grow(allowed: int, grown: int) -> None:
    assert PACE.grown(allowed, 100) == grown


@pytest.mark.parametrize(("calls", "filings"), [(1, 4), (8, 32), (16, 64), (64, 112)])
def test_more_filings_are_in_hand_than_calls_are_out(calls: int, filings: int) -> None:
    assert in_hand(calls) == filings
