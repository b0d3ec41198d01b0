"""What the bot says to one person."""

from __future__ import annotations

import json

import pytest

from summarizer.errors import NotFoundError
from summarizer.slack import notices
from summarizer.slack.messages import Message
from summarizer.slack.wanted import Wanted
from summarizer.state.orders import Admission
from summarizer.state.subscriptions import Subscription
from tests.slack.block_limits import message_faults

WATCH = Subscription(3, "C1", "U0ALICE", "", 1.0)
LONG = Wanted(tuple(f"AAAAAAAAAA{chr(65 + n)}" for n in range(20)), words=("<!here>" * 9,))


@pytest.mark.parametrize(
    "message",
    [
        notices.help_words("/filing"),
        notices.notice("<!channel> " * 2_000),
        notices.elsewhere([f"C{n}" for n in range(500)]),
        notices.refused(Admission.USER_TOO_FAST),
        notices.refused(Admission.CHANNEL_TOO_FAST),
        notices.watch_list([(WATCH, LONG)] * 200, "/filing"),
        notices.watch_list([], "/filing"),
        notices.watch_made(WATCH, LONG, ["<!here> " * 200] * 5, 5),
        notices.watch_made(WATCH._replace(channel="D0DIRECT"), LONG, [], 0),
        notices.watch_test(WATCH, LONG),
        notices.failed(NotFoundError("no filing of that number on EDGAR: 'x'", "look again")),
    ],
)
def test_slack_takes_it_and_it_pings_nobody(message: Message) -> None:
    assert message_faults(message.blocks, message.text) == []
    assert "<!" not in json.dumps(message.blocks)


def test_a_failure_says_what_and_what_to_do() -> None:
    error = NotFoundError("no filing of that number on EDGAR: '0'", "look again")
    assert notices.failed(error).text == "no filing of that number on EDGAR: '0' (look again)."


def test_what_would_have_been_told_is_said() -> None:
    told = str(notices.watch_made(WATCH, Wanted(("QUIL",)), ["Quillfeather · 8-K"], 5).blocks)
    assert "Of the 5 newest that could be meant, it would have told of:" in told
    assert "Quillfeather · 8-K" in told
