"""From EDGAR's feed to alerts."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from summarizer.edgar.asking import Answer
from summarizer.errors import TransportError
from summarizer.slack.desk import Desk
from summarizer.slack.feeding import Feed
from summarizer.slack.wanted import Wanted
from tests.slack.edgar import CIK, MockEdgar


@pytest.fixture
def feed(desk: Desk) -> Feed:
    """The feed, and one watch of everything that the registrant files on 8-K."""
    wanted = Wanted(("QUIL",), ("8-K",), ciks=(CIK,))
    desk.books.subscriptions.add("C0ROOM", "U0ALICE", wanted.to_json(), 1.0)
    jobs = desk.books.jobs
    warned = list[tuple[str, str]]()
    return Feed(
        desk.archive,
        jobs.database,
        jobs,
        desk.books.subscriptions,
        time.time,
        lambda *said: warned.append(said),
    )


def test_what_the_feed_held_before_is_told_to_nobody(feed: Feed) -> None:
    assert [feed.look(), feed.look()] == [0, 0]


def test_what_is_new_becomes_an_alert_of_each_watch_once(feed: Feed, edgar: MockEdgar) -> None:
    feed.look()
    other = Wanted(forms=("8-K",)).to_json()
    feed.subscriptions.add("C0OTHER", "U0BOB", other, 1.0)
    edgar.feed = [5, 4, 3, 2, 1]
    assert [feed.look(), feed.look()] == [4, 0]
    job = feed.jobs.claim(time.time())
    assert job is not None
    assert (job.kind, job.user) == ("alert", "U0ALICE")


def test_a_watch_of_another_form_is_not_told(feed: Feed, edgar: MockEdgar) -> None:
    feed.subscriptions.remove(1)
    feed.subscriptions.add("C0ROOM", "U0ALICE", Wanted(forms=("10-K",)).to_json(), 1.0)
    feed.look()
    edgar.feed = [4, 3, 2, 1]
    assert feed.look() == 0


def test_a_round_that_was_cut_off_is_made_again_and_nothing_twice(
    feed: Feed, edgar: MockEdgar
) -> None:
    feed.look()
    edgar.feed = [4, 3, 2, 1]
    assert feed.look() == 1
    with feed.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM sightings WHERE accession LIKE '%000004'")
    assert feed.look() == 0


def test_a_gap_is_told_to_who_watches(feed: Feed, edgar: MockEdgar) -> None:
    feed.look()
    warned = list[tuple[str, str]]()
    later = replace(feed, now=lambda: time.time() + 50_000, warn=lambda *said: warned.append(said))
    edgar.feed = [9, 8, 7]
    later.look()
    ((channel, words),) = warned
    assert channel == "C0ROOM"
    assert "feed of 8-K no longer reaches back" in words
    assert later.look() == 0
    assert len(warned) == 1


def test_nothing_is_asked_where_nothing_is_watched(feed: Feed, edgar: MockEdgar) -> None:
    feed.subscriptions.remove(1)
    edgar.asked.clear()
    assert feed.look() == 0
    assert edgar.asked == []


def test_a_feed_that_is_away_is_told(feed: Feed) -> None:
    def away(url: str, **_: object) -> Answer:
        raise TransportError(f"{url} is away")

    lost = replace(feed, archive=replace(feed.archive, ask=away))
    with pytest.raises(TransportError, match="is away"):
        lost.look()
