"""A server on loopback that answers as a model would: after a while, in the words it was sent.

Facts and points are lines of what it was shown. GET /served gives what it has done since it was
asked last, and the most requests that it had under way. It shares the processors with what is
measured: so it reads no more of HTTP than clients on loopback send.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

__all__ = ["SECONDS", "Served", "serve"]

SECONDS = 0.2
_FACTS, _LEAST, _MOST = 6, 60, 400
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class Served(NamedTuple):
    """What the server has done since it was asked last, and the most requests it had under way."""

    calls: int
    most: int
    seconds: float


def serve(told: Connection) -> None:
    """Serves until its process is ended, and tells its base URL first."""
    asyncio.run(_serve(told))


async def _serve(told: Connection) -> None:
    model = _Model()
    server = await asyncio.start_server(model.talk, "127.0.0.1", 0, limit=10**8)
    host, port = server.sockets[0].getsockname()[:2]
    told.send(f"http://{host}:{port}/v1")
    await server.serve_forever()


class _Model:
    """What answers, connection by connection."""

    def __init__(self) -> None:
        self._served = Served(0, 0, 0.0)
        self._under_way = 0
        self._told_at = 0.0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request after another, until the client has no more."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                answer = await self._answer(head, reader)
                length = f"Content-Length: {len(answer)}\r\n\r\n".encode()
                writer.write(_HEAD + length + answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _answer(self, head: bytes, reader: asyncio.StreamReader) -> bytes:
        if head.startswith(b"GET"):
            return self._report()
        begun = time.perf_counter()
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        # A client that goes away in the middle of sending has asked nothing.
        body = await reader.readexactly(int(length))
        with self._counted():
            text = orjson.dumps(_reply(orjson.loads(body)["messages"][-1]["content"])).decode()
            answer = orjson.dumps(_completion(text))
            await asyncio.sleep(max(0.0, SECONDS - (time.perf_counter() - begun)))
            return answer

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._under_way += 1
        calls, most, _ = self._served
        self._served = Served(calls + 1, max(most, self._under_way), 0.0)
        try:
            yield
        finally:
            self._under_way -= 1

    def _report(self) -> bytes:
        now = time.process_time()
        told = self._served._replace(seconds=now - self._told_at)
        self._served, self._told_at = Served(0, 0, 0.0), now
        return orjson.dumps(tuple(told))


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
