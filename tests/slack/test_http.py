"""The door for Slack's HTTP requests."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from summarizer.slack.app import Who, bolt_app
from summarizer.slack.guard import Guard
from summarizer.slack.http import HEALTH, PATH, web_app
from summarizer.slack.serving import Bot
from summarizer.slack.web import Identity
from tests.slack.conftest import signature
from tests.slack.mock import SECRET
from tests.slack.test_app import Hands

Client = TestClient[Any, Any]


def _serve(parts: Bot, use: Callable[[Client], Any], *, ok: bool = True) -> Any:  # noqa: ANN401
    async def run() -> Any:  # noqa: ANN401
        who = Who(Identity("T0TEAM", "U0BOT", "B0BOT"), "xoxb", "http://127.0.0.1:9/api/")
        bolt = bolt_app(parts.front, Hands(), SECRET, who)
        app = web_app(bolt, Guard(SECRET, time.time), lambda: {"ok": ok})
        async with TestClient(TestServer(app)) as client:
            return await use(client)

    return asyncio.run(run())


def _headers(body: bytes, **more: str) -> dict[str, str]:
    now = str(int(time.time()))
    return {
        "X-Slack-Request-Timestamp": now,
        "X-Slack-Signature": signature(body, now),
        "Content-Type": "application/json",
    } | {name.replace("_", "-"): value for name, value in more.items()}


def test_slack_is_answered_and_its_challenge_given_back(parts: Bot) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "c"}).encode()

    async def use(client: Client) -> tuple[int, str]:
        async with client.post(PATH, data=body, headers=_headers(body)) as answer:
            return answer.status, await answer.text()

    status, text = _serve(parts, use)
    assert (status, json.loads(text)) == (200, {"challenge": "c"})


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"X_Slack_Signature": "v0=" + "0" * 64}, 401),
        ({"X_Slack_Request_Timestamp": "soon"}, 401),
        ({"X_Slack_Request_Timestamp": "1"}, 401),
    ],
)
def test_what_is_not_slacks_is_refused(parts: Bot, more: dict[str, str], status: int) -> None:
    async def use(client: Client) -> int:
        async with client.post(PATH, data=b"{}", headers=_headers(b"{}", **more)) as answer:
            return answer.status

    assert _serve(parts, use) == status


@pytest.mark.parametrize(
    "body",
    [b"null", b"[]", b"7", b"{", b'{"event": 7}', b'{"type": "x", "message": []}', b"[" * 90_000],
)
def test_a_signed_body_that_is_no_event_is_refused(parts: Bot, body: bytes) -> None:
    async def use(client: Client) -> int:
        async with client.post(PATH, data=body, headers=_headers(body)) as answer:
            return answer.status

    assert _serve(parts, use) == 400


def test_what_is_too_large_is_not_read(parts: Bot) -> None:
    body = b"x" * 1_100_000

    async def use(client: Client) -> int:
        async with client.post(PATH, data=BytesIO(body), headers=_headers(body)) as answer:
            return answer.status

    assert _serve(parts, use) == 413


@pytest.mark.parametrize(("ok", "status"), [(True, 200), (False, 503)])
def test_anybody_may_ask_how_the_bot_is(parts: Bot, ok: bool, status: int) -> None:  # noqa: FBT001
    async def use(client: Client) -> tuple[int, Any]:
        async with client.get(HEALTH) as answer:
            return answer.status, await answer.json()

    assert _serve(parts, use, ok=ok) == (status, {"ok": ok})
