"""The door for Slack's HTTP requests, and for whoever asks how the bot is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.request.internals import parse_body

from summarizer.slack.guard import LARGEST
from summarizer.slack.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from slack_bolt.async_app import AsyncApp

    from summarizer.slack.guard import Guard

__all__ = ["HEALTH", "PATH", "web_app"]

PATH = "/slack/events"
HEALTH = "/healthz"


def web_app(
    bolt: AsyncApp, guard: Guard, health: Callable[[], Mapping[str, Any]]
) -> web.Application:
    """Serves `/slack/events` to Slack and `/healthz` to anybody.

    Args:
        bolt: What takes the requests.
        guard: Who is let in.
        health: How the bot is: `ok` says whether all is well.
    """

    async def events(request: web.Request) -> web.StreamResponse:
        began = time.monotonic()
        body = await request.read()
        verdict = guard.look(request.headers, body)
        if verdict.status != 200:  # noqa: PLR2004
            log("refused", status=verdict.status, why=verdict.reason)
            return web.json_response({"error": "invalid request"}, status=verdict.status)
        if not _is_whole(body.decode("utf-8"), request.content_type):
            log("refused", status=400, why="it cannot be read")
            return web.json_response({"error": "invalid request"}, status=400)
        answer = await bolt.async_dispatch(await to_bolt_request(request))
        seconds = round(time.monotonic() - began, 4)
        log("acknowledged", status=answer.status, seconds=seconds)
        return await to_aiohttp_response(answer)

    async def healthz(_: web.Request) -> web.Response:
        told = health()
        return web.json_response(dict(told), status=200 if told["ok"] else 503)

    app = web.Application(client_max_size=LARGEST)
    app.add_routes([web.post(PATH, events), web.get(HEALTH, healthz)])
    return app


def _is_whole(body: str, content_type: str) -> bool:
    """Whether a body is an object, and what it holds are objects too, as bolt takes for granted."""
    try:
        told: object = parse_body(body, content_type)
    except (ValueError, RecursionError):
        return False
    parts = ("event", "message", "container", "view")
    return isinstance(told, dict) and all(isinstance(told.get(part, {}), dict) for part in parts)
