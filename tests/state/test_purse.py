"""What jobs may spend."""

from __future__ import annotations

from summarizer.state.database import Database
from summarizer.state.purse import Caps, Purse


def test_what_is_set_aside_is_no_longer_there_for_others(database: Database) -> None:
    purse = Purse(database, Caps(day=100, user=60))
    assert purse.reserve(1, "2031-05-04", "U1", 50) == 50
    assert purse.left("2031-05-04", "U1") == 10
    assert purse.reserve(2, "2031-05-04", "U1", 50) == 10
    assert purse.reserve(3, "2031-05-04", "U1", 50) == 0
    assert purse.reserve(4, "2031-05-04", "U2", 50) == 40
    assert purse.reserve(5, "2031-05-05", "U1", 50) == 50


def test_a_job_begun_again_is_reserved_for_once(database: Database) -> None:
    purse = Purse(database, Caps(day=100, user=100))
    assert [purse.reserve(1, "d", "U1", 80) for _ in range(3)] == [80, 80, 80]
    assert purse.left("d", "U1") == 20


def test_what_was_not_needed_comes_back(database: Database) -> None:
    purse = Purse(database, Caps(day=100, user=100))
    purse.reserve(1, "d", "U1", 80)
    purse.settle(1, 3)
    assert purse.left("d", "U1") == 97


def test_a_day_remembers_its_cost_and_not_who_it_was(database: Database) -> None:
    purse = Purse(database, Caps(day=100, user=50))
    purse.reserve(1, "d", "U1", 50)
    purse.forget("U1")
    assert purse.left("d", "U1") == 50
    assert purse.reserve(2, "d", "U2", 100) == 50
    assert purse.reserve(3, "d", "U3", 100) == 0
