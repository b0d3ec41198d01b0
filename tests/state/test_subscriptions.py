"""Who wants to be told of what."""

from __future__ import annotations

from summarizer.state.database import Database
from summarizer.state.subscriptions import Subscription, Subscriptions


def test_a_wish_is_there_once_a_channel(database: Database) -> None:
    wishes = Subscriptions(database)
    first = wishes.add("C1", "U1", "8-K", 1.0)
    assert first == Subscription(1, "C1", "U1", "8-K", 1.0)
    assert wishes.add("C1", "U2", "8-K", 2.0) == first
    assert wishes.add("C2", "U2", "8-K", 2.0).id == 2
    assert [wish.channel for wish in wishes.all()] == ["C1", "C2"]
    assert wishes.find(1) == first


def test_a_wish_ends_once_and_its_number_is_not_used_again(database: Database) -> None:
    wishes = Subscriptions(database)
    wishes.add("C1", "U1", "8-K", 1.0)
    assert wishes.remove(1)
    assert not wishes.remove(1)
    assert wishes.find(1) is None
    assert wishes.add("C1", "U1", "10-K", 2.0).id == 2


def test_a_wish_is_moved(database: Database) -> None:
    wishes = Subscriptions(database)
    made = wishes.add("U1", "U1", "8-K", 1.0)
    wishes.move(made.id, "D1")
    assert wishes.find(made.id) == made._replace(channel="D1")


def test_a_users_wishes_are_forgotten(database: Database) -> None:
    wishes = Subscriptions(database)
    wishes.add("C1", "U1", "8-K", 1.0)
    wishes.add("C1", "U2", "10-K", 1.0)
    assert wishes.forget("U1") == 1
    assert [wish.user for wish in wishes.all()] == ["U2"]
