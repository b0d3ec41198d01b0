"""What a model is asked with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.domain.conversation import Completion, Outcome, Spending
from summarizer.errors import UsageError
from summarizer.model_assembly.desks import desk_of, kept_replies, silent_desk
from summarizer.model_assembly.wishes import Wishes
from summarizer.settings import Settings
from summarizer.state import Database, opened

SERVER = Settings(model="openai:gpt-5-mini", model_rate=3)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty state."""
    database = opened(tmp_path / "state.db")
    yield database
    database.close()


def test_caps_hold_for_a_run_however_many_desks_it_has(database: Database) -> None:
    shared = Wishes(max_calls=1, run="batch-7")
    one, two = (desk_of(SERVER, shared, database).budget for _ in range(2))
    assert (one.reserve(Spending(1)), two.reserve(Spending(1))) == ("", "--max-calls")
    alone = Wishes(max_calls=1)
    one, two = (desk_of(SERVER, alone, database).budget for _ in range(2))
    assert (one.reserve(Spending(1)), two.reserve(Spending(1))) == ("", "")


def test_a_cap_on_cost_is_in_dollars(database: Database) -> None:
    budget = desk_of(SERVER, Wishes(max_cost="0.25"), database).budget
    assert budget.reserve(Spending(1, 1, 2_500_000_000)) == ""
    assert budget.reserve(Spending(1, 1, 1)) == "--max-cost"


@pytest.mark.parametrize("cap", ["much", "-1", "NaN", "Infinity", "1e999999999", ""])
def test_an_amount_that_is_none_is_refused(database: Database, cap: str) -> None:
    with pytest.raises(UsageError, match="--max-cost"):
        desk_of(SERVER, Wishes(max_cost=cap), database)


def test_the_pace_is_shared_by_all_who_ask_the_same_server(database: Database) -> None:
    one, two = (desk_of(SERVER, Wishes(), database).limiter for _ in range(2))
    for limiter in (one, two, one):
        assert limiter.take(1) == 0.0
    assert two.take(1) > 0.0


def test_whoever_comes_when_the_places_of_all_are_gone_has_its_own(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "emptied").mkdir()
    for folder in (tmp_path / "emptied", tmp_path / "gone"):
        places = desk_of(SERVER, Wishes(together=(str(folder), 3)), database).places
        assert places.out(lambda: 7) == 7
    assert list((tmp_path / "emptied").iterdir()) == []


def test_replies_are_kept_for_servers_unless_they_may_not_be(database: Database) -> None:
    reply = Completion(Outcome.OK, "{}")
    kept_replies(SERVER, Wishes(), lambda: database).keep("k", reply)
    assert kept_replies(SERVER, Wishes(), lambda: database).find("k") == reply
    assert kept_replies(SERVER, Wishes(use_cache=False), lambda: database).find("k") is None
    own = Settings(model="scripted:x")
    assert kept_replies(own, Wishes(), lambda: database).find("k") is None


def test_a_silent_desk_remembers_nothing() -> None:
    desk = silent_desk()
    assert (desk.cache.find("k"), desk.tariff) == (None, None)
