"""Socket Mode over a real WebSocket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.slack.conftest import Bot, until
from tests.slack.edgar import accession
from tests.slack.mock import Fault

Make = Callable[..., Bot]


def _mention(number: int, name: str) -> dict[str, Any]:
    event = {
        "type": "app_mention",
        "channel": "C0ROOM",
        "user": "U0ALICE",
        "ts": f"{number}.000100",
        "text": f"<@U0BOT> {accession(number)}",
    }
    return {"type": "event_callback", "team_id": "T0TEAM", "event_id": name, "event": event}


def test_envelopes_are_acknowledged_answered_once_and_connections_renewed(make_bot: Make) -> None:
    bot = make_bot().start("--workers", "1")
    bot.ready()
    slack = bot.slack
    first = slack.push("e1", "events_api", _mention(1, "Ev1"))
    again = slack.push("e2", "events_api", _mention(1, "Ev1"))
    command = slack.push("e3", "slash_commands", bot.form("help"))
    until(lambda: first.acknowledged and again.acknowledged and command.acknowledged)
    assert command.payload["response_type"] == "ephemeral"
    bot.answered()
    slack.drop_sockets()
    until(lambda: slack.sockets == 0)
    until(lambda: slack.sockets == 1)
    later = slack.push("e4", "events_api", _mention(2, "Ev2"))
    until(lambda: later.acknowledged)
    answers = bot.answered(number=2)
    assert sorted(each["thread_ts"] for each in answers) == ["1.000100", "2.000100"]
    assert bot.end() == 0


def test_an_app_token_that_is_refused_ends_the_bot_with_one_line(make_bot: Make) -> None:
    bot = make_bot()
    bot.slack.faults["apps.connections.open"].append(Fault("invalid_auth"))
    bot.start("--workers", "1")
    assert bot.process is not None
    assert bot.process.wait(30) == 2
    assert "Slack refuses the app-level token: invalid_auth" in bot.log
    assert "xapp" not in bot.log
