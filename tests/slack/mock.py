"""A mock of Slack on loopback: Web API, files, response_url, Socket Mode over a WebSocket.

It keeps messages as Slack would show them, refuses blocks that Slack would refuse, and fails as it
is told to. `faults` scripts answers: a method's next calls get them, one each.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack.block_limits import message_faults, window_faults

TOKEN, APP_TOKEN, SECRET = "xoxb-mock-token", "xapp-mock-token", "mock-signing-secret"
OTHER_TOKEN = "xoxb-another"  # noqa: S105 - of a mock
BOT, BOT_ID, TEAM = "U0BOT", "B0BOT", "T0TEAM"
ROOMS = ("C0ROOM", "C0OTHER", "D0DIRECT", *(f"C{number:04}" for number in range(40)))


@dataclass
class Fault:
    """An answer in place of the right one; `after` says that the right thing happens first."""

    error: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)
    after: bool = False


@dataclass
class Envelope:
    """What was sent over the WebSocket, and the acknowledgement once it is there."""

    id: str
    sent: float
    acknowledged: float = 0.0
    payload: Any = None


class MockSlack:
    """One workspace. All public attributes may be read while it runs."""

    def __init__(self) -> None:
        self.url = ""
        self.messages: dict[tuple[str, str], dict[str, Any]] = {}
        self.whispers: list[dict[str, Any]] = []
        self.replies: list[dict[str, Any]] = []
        self.windows: list[dict[str, Any]] = []
        self.unfurls: list[dict[str, Any]] = []
        self.uploads: list[dict[str, Any]] = []
        self.files: dict[str, dict[str, Any]] = {}
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.refused: list[str] = []
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.gone: set[str] = set()
        self.token = TOKEN
        self.is_down = False
        self.history: list[tuple[str, str]] = []
        self.envelopes: dict[str, Envelope] = {}
        self._slots: dict[str, tuple[str, bytes]] = {}
        self._serial = 0
        self._sockets: set[web.WebSocketResponse] = set()
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    # ── its life ─────────────────────────────────────────────────────────────────────────────

    def start(self) -> MockSlack:
        """Serves until `stop`."""
        self._thread.start()
        assert self._started.wait(10)
        return self

    def stop(self) -> None:
        """Ends."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._started.set()
        self._loop.run_forever()
        self._loop.run_until_complete(self._runner.cleanup())
        self._loop.close()

    async def _serve(self) -> None:
        app = web.Application(client_max_size=2**26)
        app.router.add_post("/api/{method}", self._api)
        app.router.add_post("/response/{id}", self._response)
        app.router.add_post("/upload/{id}", self._upload)
        app.router.add_get("/files/{id}", self._download)
        app.router.add_get("/link", self._link)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        server: Any = site._server
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    # ── what a test asks of it ───────────────────────────────────────────────────────────────

    def posted(self, channel: str, *, thread: str | None = None) -> list[dict[str, Any]]:
        """The messages of a channel, oldest first: all, or those of one thread."""
        found = [each for (where, _), each in sorted(self.messages.items()) if where == channel]
        return [each for each in found if thread is None or each.get("thread_ts") == thread]

    def add_file(self, name: str, data: bytes, size: int | None = None, **extra: object) -> str:
        """A file that somebody uploads; gives its id."""
        self._serial += 1
        file = f"F{self._serial:06}"
        url = f"{self.url}/files/{file}"
        told = {"id": file, "name": name, "size": len(data) if size is None else size}
        self.files[file] = told | {"url_private_download": url, "data": data} | extra
        return file

    def push(self, envelope: str, kind: str, payload: object, socket: int = -1) -> Envelope:
        """Sends an envelope over the newest WebSocket."""
        sent = Envelope(envelope, time.monotonic())
        self.envelopes[envelope] = sent
        body = {"envelope_id": envelope, "type": kind, "payload": payload}
        body["accepts_response_payload"] = True

        async def send() -> None:
            await list(self._sockets)[socket].send_str(json.dumps(body))

        asyncio.run_coroutine_threadsafe(send(), self._loop).result(5)
        return sent

    def drop_sockets(self) -> None:
        """Closes all WebSockets, as Slack does now and then."""

        async def close() -> None:
            for socket in list(self._sockets):
                await socket.close()

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(5)

    @property
    def sockets(self) -> int:
        """How many WebSockets are open."""
        return len(self._sockets)

    # ── the Web API ──────────────────────────────────────────────────────────────────────────

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        values = await _values(request)
        if self.is_down:
            assert request.transport is not None
            request.transport.abort()
            return web.Response(status=500)
        self.calls.append((method, values))
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault is None or fault.after:
            answer = self._answer(method, values, request.headers.get("Authorization", ""))
        if fault is not None:
            body = {"ok": False, "error": fault.error, **fault.extra}
            return web.json_response(body, status=fault.status, headers=dict(fault.headers))
        return web.json_response(answer)

    def _answer(self, method: str, values: dict[str, Any], given: str) -> dict[str, Any]:
        token = APP_TOKEN if method == "apps.connections.open" else self.token
        if given != f"Bearer {token}":
            return {"ok": False, "error": "invalid_auth"}
        channel = values.get("channel") or values.get("channel_id")
        if channel in self.gone:
            return {"ok": False, "error": "channel_not_found"}
        posts_to_user = method == "chat.postMessage" and str(channel).startswith("U")
        known = channel is None or channel in ROOMS or str(channel).startswith("DU")
        known = known or posts_to_user
        if not known:
            return {"ok": False, "error": "not_in_channel"}
        handler: Callable[[dict[str, Any]], dict[str, Any]] | None = getattr(
            self, "_" + method.replace(".", "_"), None
        )
        if handler is None:
            return {"ok": False, "error": "unknown_method"}
        return {"ok": True} | handler(values)

    def _refuse(self, faults: list[str]) -> dict[str, Any]:
        self.refused += faults
        return {"ok": False, "error": "invalid_blocks"}

    def _auth_test(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"team_id": TEAM, "user_id": BOT, "bot_id": BOT_ID, "team": "Mock", "user": "bot"}

    def _chat_postMessage(self, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        if faults := message_faults(values["blocks"], values["text"]):
            return self._refuse(faults)
        self._serial += 1
        ts = f"{time.time():.0f}.{self._serial:06}"
        channel = values["channel"]
        channel = f"D{channel}" if channel.startswith("U") else channel
        self.messages[channel, ts] = {**values, "ts": ts, "channel": channel, "edits": 0}
        return {"channel": channel, "ts": ts, "message": {"ts": ts}}

    def _chat_update(self, values: dict[str, Any]) -> dict[str, Any]:
        message = self.messages.get((values["channel"], values["ts"]))
        if message is None:
            return {"ok": False, "error": "message_not_found"}
        if faults := message_faults(values["blocks"], values["text"]):
            return self._refuse(faults)
        # Metadata that is not named stays as it was.
        message |= {name: value for name, value in values.items() if value is not None}
        message["edits"] += 1
        self.history.append((values["channel"], values["ts"]))
        return {"channel": values["channel"], "ts": values["ts"]}

    def _chat_delete(self, values: dict[str, Any]) -> dict[str, Any]:
        if self.messages.pop((values["channel"], values["ts"]), None) is None:
            return {"ok": False, "error": "message_not_found"}
        return {}

    def _chat_postEphemeral(self, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        if faults := message_faults(values["blocks"], values["text"]):
            return self._refuse(faults)
        self.whispers.append(values)
        return {"message_ts": "1.1"}

    def _chat_unfurl(self, values: dict[str, Any]) -> dict[str, Any]:
        for card in values["unfurls"].values():
            if faults := message_faults(card["blocks"]):
                return self._refuse(faults)
        self.unfurls.append(values)
        return {}

    def _views_open(self, values: dict[str, Any]) -> dict[str, Any]:
        if faults := window_faults(values["view"]):
            return self._refuse(faults)
        self.windows.append(values)
        return {"view": {"id": "V1"}}

    def _conversations_history(self, values: dict[str, Any]) -> dict[str, Any]:
        return {"messages": self._seen(values, ""), "has_more": False}

    def _conversations_replies(self, values: dict[str, Any]) -> dict[str, Any]:
        return {"messages": self._seen(values, values["ts"]), "has_more": False}

    def _seen(self, values: dict[str, Any], thread: str) -> list[dict[str, Any]]:
        oldest = float(values.get("oldest") or 0)
        wants_marks = str(values.get("include_all_metadata")).lower() in {"1", "true"}
        found = []
        for each in self.posted(values["channel"]):
            inside = each.get("thread_ts") or ""
            if inside == thread and float(each["ts"]) >= oldest:
                mark = each.get("metadata") if wants_marks else None
                found.append({"ts": each["ts"], "text": each["text"], "metadata": mark})
        return found

    def _files_getUploadURLExternal(self, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        self._serial += 1
        slot = f"F{self._serial:06}"
        self._slots[slot] = (values["filename"], b"")
        return {"upload_url": f"{self.url}/upload/{slot}", "file_id": slot}

    def _files_completeUploadExternal(self, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        for each in values["files"]:
            name, data = self._slots.pop(each["id"])
            told = {"name": name, "data": data, "title": each["title"]}
            self.uploads.append(
                told | {key: values.get(key) for key in ("channel_id", "thread_ts")}
            )
        return {"files": values["files"]}

    def _files_info(self, values: dict[str, Any]) -> dict[str, Any]:
        told = self.files.get(values["file"])
        if told is None:
            return {"ok": False, "error": "file_not_found"}
        return {"file": {name: value for name, value in told.items() if name != "data"}}

    def _apps_connections_open(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": f"ws{self.url.removeprefix('http')}/link"}

    # ── what is not the Web API ──────────────────────────────────────────────────────────────

    async def _response(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        if faults := message_faults(body["blocks"], body["text"]):
            self.refused += faults
            return web.Response(status=400)
        self.replies.append(body | {"id": request.match_info["id"]})
        return web.Response(text="ok")

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        slot = request.match_info["id"]
        self._slots[slot] = (self._slots[slot][0], await request.read())
        return web.Response(text="OK")

    async def _download(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return web.Response(status=403)
        told = self.files[request.match_info["id"]]
        if told.get("redirect"):
            raise web.HTTPFound(told["redirect"])
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(told.get("repeat", 1)):
            try:
                await answer.write(told["data"])
            except ConnectionError:
                break
        return answer

    async def _link(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.add(socket)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self._sockets.discard(socket)
        return socket

    def _acknowledged(self, body: dict[str, Any]) -> None:
        sent = self.envelopes.get(body.get("envelope_id", ""))
        if sent is not None:
            sent.acknowledged = time.monotonic()
            sent.payload = body.get("payload")


async def _values(request: web.Request) -> dict[str, Any]:
    """What a call says, whether as a form or as JSON; nested JSON is read."""
    if request.content_type == "application/json":
        values = dict(await request.json())
    else:
        values = dict(await request.post())
    values |= dict(request.query)
    for name in ("blocks", "metadata", "view", "unfurls", "files"):
        if isinstance(values.get(name), str):
            values[name] = json.loads(values[name])
    return values
