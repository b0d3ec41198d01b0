"""Slack's Web API as the workers use it."""

from __future__ import annotations

import time

import pytest

from summarizer.errors import InputError, TransportError
from summarizer.slack.messages import metadata
from summarizer.slack.notices import notice
from summarizer.slack.web import Identity, Place, Slack, place_of
from tests.slack.mock import TOKEN, Fault, MockSlack

HELLO = notice("hello")


@pytest.fixture
def web(slack: MockSlack) -> Slack:
    """The API of the mock."""
    return Slack(TOKEN, f"{slack.url}/api/")


def test_the_token_tells_who_the_bot_is(web: Slack) -> None:
    assert web.identity() == Identity("T0TEAM", "U0BOT", "B0BOT")


def test_a_message_is_posted_updated_and_deleted(web: Slack, slack: MockSlack) -> None:
    place = web.post("C0ROOM", HELLO, thread="1.0")
    (posted,) = slack.posted("C0ROOM", thread="1.0")
    assert str(posted["unfurl_links"]).lower() in {"0", "false"}
    for _ in range(2):
        web.update(place, notice("goodbye"))
    assert [each["text"] for each in slack.posted("C0ROOM")] == ["goodbye"]
    web.delete(place)
    web.delete(place)
    assert slack.posted("C0ROOM") == []


def test_a_place_is_written_and_read() -> None:
    assert place_of(str(Place("C1", "1.2"))) == Place("C1", "1.2")
    assert place_of("") is None


def test_a_message_is_found_by_its_mark(web: Slack) -> None:
    now = time.time()
    first = web.post("C0ROOM", HELLO, mark=metadata("one"))
    inside = web.post("C0ROOM", HELLO, thread=first.ts, mark=metadata("two"))
    assert web.find("C0ROOM", "one", now) == first
    assert web.find("C0ROOM", "two", now) is None
    assert web.find("C0ROOM", "two", now, first.ts) == inside
    assert web.find("C0ROOM", "one", now + 100) is None


def test_who_is_told_to_wait_waits_and_asks_again(web: Slack, slack: MockSlack) -> None:
    slack.faults["chat.postMessage"].append(Fault("ratelimited", 429, {"Retry-After": "1"}))
    began = time.monotonic()
    web.post("C0ROOM", HELLO)
    assert time.monotonic() - began >= 1.0
    assert len(slack.posted("C0ROOM")) == 1


def test_what_may_have_been_done_is_not_done_again(web: Slack, slack: MockSlack) -> None:
    slack.faults["chat.postMessage"].append(Fault("", 500, after=True))
    with pytest.raises(TransportError):
        web.post("C0ROOM", HELLO)
    assert len(slack.posted("C0ROOM")) == 1


def test_a_user_alone_is_told_by_either_way(web: Slack, slack: MockSlack) -> None:
    web.whisper("C0ROOM", "U0ALICE", HELLO)
    web.reply(f"{slack.url}/response/1", HELLO)
    assert [each["user"] for each in slack.whispers] == ["U0ALICE"]
    assert [each["response_type"] for each in slack.replies] == ["ephemeral"]


def test_a_file_is_put_into_a_thread(web: Slack, slack: MockSlack) -> None:
    web.upload(Place("C0ROOM", "1.2"), "a.html", "A page", b"<html>")
    assert slack.uploads == [
        {
            "name": "a.html",
            "data": b"<html>",
            "title": "A page",
            "channel_id": "C0ROOM",
            "thread_ts": "1.2",
        }
    ]


def test_a_file_is_read_within_bounds(web: Slack, slack: MockSlack) -> None:
    assert web.download(slack.add_file("a.txt", b"words"), 100) == ("a.txt", b"words")
    with pytest.raises(InputError, match=r"'big.txt' is larger"):
        web.download(slack.add_file("big.txt", b"x", size=300 * 2**20), 100)
    liar = slack.add_file("liar.txt", b"x" * 2**16, size=5, repeat=4_800)
    with pytest.raises(InputError, match=r"'liar.txt' is larger"):
        web.download(liar, 2**20)


def test_the_token_goes_to_slack_alone(web: Slack, slack: MockSlack) -> None:
    elsewhere = slack.add_file("a", b"x", url_private_download="http://127.0.0.1:9/a")
    with pytest.raises(InputError, match="not Slack's"):
        web.download(elsewhere, 100)
    for spoilt in ("https://slack.com.evil.test/a", "https://evil-slack.com/a", "file:///etc/x"):
        with pytest.raises(InputError, match="not Slack's"):
            web.reply(spoilt, HELLO)
    moved = slack.add_file("a", b"x", redirect="http://127.0.0.1:9/a")
    with pytest.raises(TransportError, match="302"):
        web.download(moved, 100)
    with pytest.raises(InputError, match="does not lie on Slack"):
        web.download(slack.add_file("a", b"x", is_external=True), 100)
