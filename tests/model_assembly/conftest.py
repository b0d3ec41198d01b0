"""A server on loopback that gives the same reply to all, and whole calls of the program."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from summarizer.cli.door import door
from tests.facts_reply import facts_reply

QUOTE = "it will discontinue development of the drug candidate"
REPLY = facts_reply(
    flags=[
        {
            "id": 1,
            "code": "program-discontinuation",
            "quote": QUOTE,
            "reason": QUOTE,
            "severity": "high",
            "status": "new",
        }
    ]
)

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the program in a folder and with a state of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_STATE", str(tmp_path / "state.db"))
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    for name in ("SUMMARIZER_MODEL", "SUMMARIZER_PRICES", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(door, [str(each) for each in arguments])

    return invoke


class Server:
    """Gives the same reply to every request, or the same failure."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.reply: object = REPLY
        self.status = 200
        self.code = ""
        self.url = ""
        # How many requests wait for each other, and how many were ever there at the same time.
        self.together = 1
        self.here = self.met = 0
        self.changed = threading.Condition()

    def meet(self) -> None:
        with self.changed:
            self.here += 1
            self.met = max(self.met, self.here)
            self.changed.notify_all()
            self.changed.wait_for(lambda: self.met >= self.together, timeout=5)

    def leave(self) -> None:
        with self.changed:
            self.here -= 1

    def body(self) -> bytes:
        if self.status != 200:
            error = {"message": "no", "code": self.code, "param": None, "type": "e"}
            return json.dumps({"error": error}).encode()
        message = {"role": "assistant", "content": json.dumps(self.reply)}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        usage = {"prompt_tokens": 10_000, "completion_tokens": 100, "total_tokens": 10_100}
        completion = {
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [choice],
            "usage": usage,
        }
        return json.dumps(completion).encode()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, run: Run) -> Iterator[Server]:  # noqa: ARG001 - before
    """A server on loopback that the environment names."""
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    scripted = Server()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Keeps quiet."""

        def do_POST(self) -> None:
            length = int(self.headers["content-length"])
            scripted.asked.append(json.loads(self.rfile.read(length)))
            scripted.meet()
            body = scripted.body()
            self.send_response(scripted.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            scripted.leave()
            self.wfile.write(body)

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    scripted.url = f"http://127.0.0.1:{running.server_port}/v1"
    monkeypatch.setenv("OPENAI_BASE_URL", scripted.url)
    yield scripted
    running.shutdown()
    running.server_close()
    thread.join()
