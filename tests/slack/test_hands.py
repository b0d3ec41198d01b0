"""What the bot does beside acknowledging."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from functools import partial

import pytest

from summarizer.slack.front import Said
from summarizer.slack.hands import FrontHands
from summarizer.slack.notices import notice
from summarizer.slack.requests import Kind, Request
from summarizer.slack.serving import Bot
from summarizer.slack.told import Told, write_told
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Order
from tests.slack.conftest import until
from tests.slack.mock import Fault, MockSlack


@pytest.fixture
def hands(parts: Bot) -> Iterator[FrontHands]:
    """Hands that do what they are told in threads."""
    hands = FrontHands(parts.slack, parts.jobs, parts.answers, time.time)
    yield hands
    hands.close()


def _admit(parts: Bot, channel: str = "C0ROOM", url: str = "") -> int:
    request = Request("QUIL:8-K", reply_url=url).to_json()
    order = Order(f"key {channel}", Kind.SUMMARISE, channel, "U0ALICE", request)
    return parts.jobs.admit(order, time.time(), hold=60.0).job


def test_a_placeholder_is_put_up_and_the_job_given_free(
    parts: Bot, hands: FrontHands, slack: MockSlack
) -> None:
    worker = Jobs(parts.jobs.database, "worker")
    hands.place(_admit(parts))
    job = until(lambda: worker.claim(time.time()))
    (posted,) = slack.posted("C0ROOM")
    assert job.placeholder == f"C0ROOM/{posted['ts']}"
    assert "Reading QUIL:8-K …" in str(posted["blocks"])
    assert posted["metadata"]["event_payload"] == {"job": job.key}


def test_a_channel_without_the_bot_ends_the_job_and_the_user_is_told(
    parts: Bot, hands: FrontHands, slack: MockSlack
) -> None:
    hands.put_up(_admit(parts, "C0NOWHERE", f"{slack.url}/response/1"))
    assert "the bot is not in this channel: /invite it" in slack.replies[0]["text"]
    assert [each.outcome for each in parts.jobs.history(0.0)] == ["failed: not-found"]


def test_where_it_is_not_known_whether_it_arrived_a_worker_looks(
    parts: Bot, hands: FrontHands, slack: MockSlack
) -> None:
    slack.faults["chat.postMessage"].append(Fault("", 500, after=True))
    hands.put_up(_admit(parts))
    job = Jobs(parts.jobs.database, "worker").claim(time.time() + 2)
    assert job is not None
    place = parts.slack.find("C0ROOM", job.key, job.asked_at)
    assert (job.placeholder, place is not None) == ("", True)


def test_a_window_shows_the_evidence(
    parts: Bot, hands: FrontHands, slack: MockSlack, told: Told
) -> None:
    class Filing:
        class source:  # noqa: N801 - as the filing has it
            parts = ()

    parts.answers.keep(7, "x", write_told(told, Filing()), 1.0)  # type: ignore[arg-type]
    hands.open_evidence(7, "pulled", {})
    (window,) = until(lambda: slack.windows)
    assert (window["trigger_id"], window["view"]["title"]["text"]) == ("pulled", "Evidence")
    hands.open_evidence(8, "pulled", {"response_url": f"{slack.url}/response/1"})
    assert "no longer kept" in until(lambda: slack.replies)[0]["text"]
    slack.faults["views.open"].append(Fault("expired_trigger_id"))
    hands.open_evidence(7, "late", {"response_url": f"{slack.url}/response/2"})
    assert "press the button again" in until(lambda: slack.replies[1:])[0]["text"]


def test_words_reach_the_user_alone(hands: FrontHands, slack: MockSlack) -> None:
    event = {"channel": "C0ROOM", "user": "U0ALICE", "thread_ts": "1.2"}
    hands.whisper(Said(notice("one")), event)
    hands.reply(Said(notice("two")), f"{slack.url}/response/1")
    hands.whisper(Said(), event)
    assert until(lambda: slack.whispers)[0]["thread_ts"] == "1.2"
    assert until(lambda: slack.replies)[0]["text"] == "two"


def test_orders_are_noted_in_turn(hands: FrontHands) -> None:
    noted: list[int] = []

    def note(number: int) -> Said:
        noted.append(number)
        return Said(job=number)

    async def all_at_once() -> None:
        await asyncio.gather(*(hands.think(partial(note, number)) for number in range(20)))

    asyncio.run(all_at_once())
    assert noted == list(range(20))
