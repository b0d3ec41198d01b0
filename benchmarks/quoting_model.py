"""A server on loopback that answers as a model would: after a while, in the words it was sent.

Facts and points are lines of what it was shown. GET /served gives what it has done since it was
asked last, and the most requests that it had under way.
"""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from aiohttp import web

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["SECONDS", "Served", "serve"]

SECONDS = 0.2
_FACTS, _LEAST, _MOST = 6, 60, 400


class Served(NamedTuple):
    """What the server has done since it was asked last, and the most requests it had under way."""

    calls: int
    most: int
    seconds: float


def serve(told: Connection) -> None:
    """Serves until its process is ended, and tells its base URL first."""
    calls = now = most = 0
    told_at = 0.0

    async def answer(request: web.Request) -> web.Response:
        nonlocal calls, now, most
        begun = time.perf_counter()
        calls, now = calls + 1, now + 1
        most = max(most, now)
        body = await request.json()
        text = json.dumps(_reply(body["messages"][-1]["content"]))
        await asyncio.sleep(max(0.0, SECONDS - (time.perf_counter() - begun)))
        now -= 1
        return web.json_response(_completion(text))

    async def served(_: web.Request) -> web.Response:
        nonlocal calls, most, told_at
        so_far = Served(calls, most, time.process_time() - told_at)
        calls, most, told_at = 0, 0, time.process_time()
        return web.json_response(so_far)

    app = web.Application(client_max_size=10**8)
    app.router.add_get("/v1/served", served)
    app.router.add_post("/v1/chat/completions", answer)

    async def run() -> None:
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        told.send(f"http://{host}:{port}/v1")
        await asyncio.Event().wait()

    asyncio.run(run())


def _reply(question: str) -> dict[str, Any]:
    lines = [line for line in question.split("\n")[3:-1] if _LEAST < len(line) < _MOST]
    chosen = [line.strip() for line in lines if "\t" not in line][:_FACTS]
    facts = [
        {"id": number, "statement": line, "importance": "okay", "quotes": [line]}
        for number, line in enumerate(chosen, 1)
    ]
    points = [
        {
            "id": each["id"],
            "text": each["statement"],
            "importance": "okay",
            "facts": [each["id"]],
            "derived": [],
        }
        for each in facts
    ]
    empty: dict[str, Any] = {name: [] for name in ("figures", "events", "flags", "disputes")}
    return {"facts": facts, **empty, "headline": None, "points": points}


def _completion(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text, "refusal": None}
    return {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "loopback",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 10_000, "completion_tokens": 500, "total_tokens": 10_500},
    }
