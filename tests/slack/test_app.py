"""Bolt's app: its listeners hand everything to the front."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest

from summarizer.errors import UsageError
from summarizer.slack.app import Who, bolt_app
from summarizer.slack.front import Front, Said
from summarizer.slack.serving import Bot
from summarizer.slack.web import Identity

NUMBER = "0009999999-31-000001"


class Hands:
    """Notes what it is told to do."""

    def __init__(self) -> None:
        self.done: list[tuple[Any, ...]] = []

    async def think(self, call: Callable[[], Said]) -> Said:
        return call()

    def place(self, job: int) -> None:
        self.done.append(("place", job))

    def open_evidence(self, job: int, trigger: str, body: Mapping[str, Any]) -> None:  # noqa: ARG002
        self.done.append(("evidence", job, trigger))

    def whisper(self, said: Said, event: Mapping[str, Any]) -> None:
        if said.message:
            self.done.append(("whisper", said.message.text, event["user"]))

    def reply(self, said: Said, url: str) -> None:
        if said.message:
            self.done.append(("reply", said.message.text, url))


def _dispatch(front: Front, body: str | dict[str, Any], hands: Hands) -> tuple[int, str]:
    who = Who(Identity("T0TEAM", "U0BOT", "B0BOT"), "xoxb", "http://127.0.0.1:9/api/")
    kind = "application/x-www-form-urlencoded" if isinstance(body, str) else "application/json"
    request = AsyncBoltRequest(mode="socket_mode", body=body, headers={"content-type": [kind]})

    async def run() -> tuple[int, str]:
        answer = await bolt_app(front, hands, "", who).async_dispatch(request)
        return answer.status, answer.body

    return asyncio.run(run())


def _command(text: str) -> str:
    form = {"command": "/filing", "text": text, "channel_id": "C1", "user_id": "U1"}
    return urlencode(form | {"trigger_id": "t1", "team_id": "T0TEAM", "response_url": "u"})


def _event(event: dict[str, Any], name: str = "E1") -> dict[str, Any]:
    whole = {"channel": "C1", "user": "U1", "ts": "1.2"} | event
    return {"type": "event_callback", "team_id": "T0TEAM", "event_id": name, "event": whole}


def test_a_command_is_acknowledged_and_its_placeholder_put_up(parts: Bot) -> None:
    hands = Hands()
    assert _dispatch(parts.front, _command(NUMBER), hands) == (200, "")
    assert hands.done == [("place", 1)]


def test_help_is_answered_to_the_user_alone(parts: Bot) -> None:
    status, body = _dispatch(parts.front, _command("help"), Hands())
    told = json.loads(body)
    assert (status, told["response_type"]) == (200, "ephemeral")
    assert "Summarise a filing" in str(told["blocks"])


def test_an_event_is_taken_once(parts: Bot) -> None:
    hands = Hands()
    for _ in range(10):
        body = _event({"type": "app_mention", "text": f"<@U0BOT> {NUMBER}"})
        assert _dispatch(parts.front, body, hands)[0] == 200
    assert hands.done == [("place", 1)]


@pytest.mark.parametrize(
    "event",
    [
        {"type": "app_mention", "text": NUMBER, "user": "U0BOT"},
        {"type": "app_mention", "text": NUMBER, "bot_id": "B0BOT"},
        {"type": "message", "text": NUMBER, "bot_id": "B9", "channel_type": "im"},
        {"type": "reaction_added"},
        {"type": "link_shared", "links": []},
    ],
)
def test_what_is_not_meant_is_acknowledged_and_that_is_all(
    parts: Bot, event: dict[str, Any]
) -> None:
    hands = Hands()
    assert _dispatch(parts.front, _event(event), hands)[0] == 200
    assert hands.done == []


def test_an_event_that_cannot_be_noted_is_not_acknowledged(parts: Bot) -> None:
    class Locked:
        def admit(self, *_: object) -> object:
            raise UsageError("the state database cannot be used: database is locked")

    locked = replace(parts.front, jobs=Locked())  # type: ignore[arg-type]
    body = _event({"type": "app_mention", "text": NUMBER})
    assert _dispatch(locked, body, Hands())[0] == 500
    status, told = _dispatch(locked, _command(NUMBER), Hands())
    assert (status, "I am busy" in told) == (200, True)


def test_buttons_and_the_shortcut_reach_the_front(parts: Bot) -> None:
    hands = Hands()
    common: dict[str, Any] = {
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "team": {"id": "T0TEAM"},
    }
    common |= {"response_url": "u", "trigger_id": "t9"}
    shortcut = common | {
        "type": "message_action",
        "callback_id": "summarise_filing",
        "message": {"ts": "1.2", "text": NUMBER},
    }
    assert _dispatch(parts.front, shortcut, hands)[0] == 200

    def press(name: str) -> int:
        action = {"action_id": name, "value": "1", "block_id": "b", "type": "button"}
        body = {"type": "block_actions", "actions": [action], "container": {"channel_id": "C1"}}
        return _dispatch(parts.front, common | body, hands)[0]

    assert [press(name) for name in ("evidence", "full", "unwatch")] == [200] * 3
    assert hands.done == [
        ("place", 1),
        ("evidence", 1, "t9"),
        ("reply", "There is no watch 1 here; 'watches' lists them.", "u"),
    ]
    assert parts.jobs.waiting() == 2
