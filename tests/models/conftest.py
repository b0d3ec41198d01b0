"""A scripted server on loopback: real sockets, and answers that a test has written."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest

from summarizer.domain.conversation import (
    Completion,
    Message,
    ModelIdentity,
    Outcome,
    Question,
    ReplySchema,
    Role,
    TokenUsage,
)

SCHEMA = ReplySchema(
    "word",
    '{"type":"object","properties":{"word":{"type":"string"}},"required":["word"],'
    '"additionalProperties":false}',
)


class Answer(NamedTuple):
    """What the server does: answers, "hang"s, "drip"s, or "drop"s the line in the middle."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = {}
    does: str = ""


def says(text: str | None, finish: str = "stop", **message: object) -> Answer:
    """A chat completion with these words."""
    body = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": text, **message},
            }
        ],
        "usage": {
            "prompt_tokens": 100,
            "completion_tokens": 7,
            "total_tokens": 107,
            "prompt_tokens_details": {"cached_tokens": 64},
        },
    }
    return Answer(body=json.dumps(body).encode())


def fails(
    status: int,
    code: str | None = None,
    param: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """An error as OpenAI words it."""
    error = {"message": f"error {code}", "type": "e", "code": code, "param": param}
    return Answer(status, json.dumps({"error": error}).encode(), headers or {})


class Server:
    """Answers requests in the order of its script, and keeps what it was asked."""

    def __init__(self, address: str) -> None:
        self.url = f"{address}/v1"
        self.asked: list[dict[str, Any]] = []
        self.script: list[Answer] = []
        self.lock = threading.Lock()
        self.released = threading.Event()

    def will(self, *answers: Answer) -> None:
        self.script.extend(answers)

    def next(self, body: dict[str, Any]) -> Answer:
        with self.lock:
            self.asked.append(body)
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]


class Handler(BaseHTTPRequestHandler):
    """Answers requests by the script of a server."""

    scripted: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Keeps quiet."""

    def do_POST(self) -> None:
        length = int(self.headers["content-length"])
        answer = self.scripted.next(json.loads(self.rfile.read(length)))
        if answer.does == "hang":
            self.scripted.released.wait(30)
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("content-type", "application/json")
        claimed = len(answer.body) + (1000 if answer.does == "drop" else 0)
        self.send_header("content-length", str(claimed))
        self.end_headers()
        if answer.does == "drip":
            self.drip(answer.body)
            return
        self.wfile.write(answer.body)
        if answer.does == "drop":
            self.wfile.flush()
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.close_connection = True

    def drip(self, body: bytes) -> None:
        """A byte now and then, for as long as the client listens."""
        for place in range(len(body)):
            self.wfile.write(body[place : place + 1])
            self.wfile.flush()
            if self.scripted.released.wait(0.1):
                break


@contextmanager
def serving(port: int | None, *answers: Answer) -> Iterator[Server]:
    """A server on a port that gives these answers; none where there is no port."""
    scripted = Server(f"http://127.0.0.1:{port}")
    scripted.will(*answers)
    if port is None:
        yield scripted
        return

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A client that leaves is part of some tests."""

    running = Quiet(("127.0.0.1", port), type("Own", (Handler,), {"scripted": scripted}))
    scripted.url = f"http://127.0.0.1:{running.server_port}/v1"
    thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield scripted
    finally:
        scripted.released.set()
        running.shutdown()
        running.server_close()
        thread.join()


Serve = Callable[..., "AbstractContextManager[Server]"]


@pytest.fixture
def serve() -> Serve:
    """Starts a server where a test wants one."""
    return serving


@pytest.fixture
def server() -> Iterator[Server]:
    """A server; its last answer is given again and again."""
    with serving(0) as scripted:
        yield scripted


def question(
    text: str = "Item 5.", prompt: str = "facts", *, tokens: int = 100, output: int = 50
) -> Question:
    """A question about some text."""
    messages = (Message(Role.SYSTEM, "Read {this}."), Message(Role.USER, text))
    return Question(messages, SCHEMA, prompt, "f1", tokens, output)


class Double:
    """A model that gives its completions in order, the last again and again."""

    deadline = None

    def __init__(self, completions: Sequence[Completion], name: str = "double") -> None:
        self.identity = ModelIdentity(name)
        self.asked: list[Question] = []
        self._left = list(completions)
        self._lock = threading.Lock()

    def ask(self, asked: Question, /) -> Completion:
        with self._lock:
            self.asked.append(asked)
            return self._left.pop(0) if len(self._left) > 1 else self._left[0]


class Watch:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def wake(self) -> None:
        """Nobody sleeps here."""


class WordReader:
    """Wants {"word": ...}."""

    def fault(self, text: str, /) -> tuple[Outcome, str] | None:
        try:
            found = json.loads(text)
        except ValueError:
            return Outcome.NOT_JSON, "not JSON"
        return None if "word" in found else (Outcome.SCHEMA_VIOLATION, "word: missing")

    def again(self, asked: Question, text: str, fault: str, /) -> Question:
        added = (Message(Role.ASSISTANT, text), Message(Role.USER, fault))
        return Question((*asked.messages, *added), asked.schema, "repair", "f2", 120, 50)


OK = Completion(Outcome.OK, '{"word": "yes"}', TokenUsage(100, 7, 64))


class Kit:
    """What the tests of this room are made with."""

    says = staticmethod(says)
    fails = staticmethod(fails)
    question = staticmethod(question)
    Answer = Answer
    Double = Double
    Watch = Watch
    reader = WordReader()
    OK = OK


@pytest.fixture
def kit() -> Kit:
    """The kit itself."""
    return Kit()
