"""A server on loopback that answers as an OpenAI-compatible one, the same to the same question.

    python benchmarks/loopback_model.py [--seconds 0.2]

Prints its base URL on its first line and serves until it is ended. The reply quotes a sentence of
the filing that was sent. GET /_stats gives {"calls", "in_flight", "distinct"}: requests that
arrived, those not yet answered, and how many different ones there were.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SENTENCE = re.compile(r"(?<=\n)[A-Z][^.\n<>|]{50,200} [a-z]+\.(?=\s)")
USAGE = {"prompt_tokens": 10_000, "completion_tokens": 100, "total_tokens": 10_100}


def reply(words: str) -> dict[str, Any]:
    """What is said of a filing: one point that is one of its sentences, if one is found."""
    found = SENTENCE.search(words)
    facts, points = [], []
    if found:
        said = {"statement": found[0], "importance": "vital", "quotes": [found[0]]}
        facts = [{"id": 1, **said}]
        points = [{"id": 1, "text": found[0], "importance": "vital", "facts": [1], "derived": []}]
    rest: dict[str, list[Any]] = {name: [] for name in ("figures", "events", "flags", "disputes")}
    return {"facts": facts, **rest, "headline": None, "points": points}


class Counts:
    """What has arrived, and what is being answered."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.calls = self.in_flight = 0
        self.distinct: set[str] = set()

    def record(self) -> dict[str, int]:
        """The counts as they stand."""
        with self.lock:
            return {
                "calls": self.calls,
                "in_flight": self.in_flight,
                "distinct": len(self.distinct),
            }


def handler(counts: Counts, seconds: float) -> type[BaseHTTPRequestHandler]:
    """A handler that counts and takes its time."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Keeps quiet."""

        def do_GET(self) -> None:
            self._send(counts.record())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            with counts.lock:
                counts.calls += 1
                counts.in_flight += 1
                counts.distinct.add(hashlib.sha256(body).hexdigest())
            try:
                time.sleep(seconds)
                words = json.loads(body)["messages"][-1]["content"]
                message = {"role": "assistant", "content": json.dumps(reply(words))}
                choice = {"index": 0, "finish_reason": "stop", "message": message}
                head = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
                self._send({**head, "choices": [choice], "usage": USAGE})
            finally:
                with counts.lock:
                    counts.in_flight -= 1

        def _send(self, record: object) -> None:
            body = json.dumps(record).encode()
            try:
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                # Whoever asked has been killed.
                self.close_connection = True

    return Handler


class Quiet(ThreadingHTTPServer):
    """Says nothing of clients that were killed."""

    def handle_error(self, *_: object) -> None:
        """Nothing."""


def main() -> None:
    """Serves until it is ended."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=0.2)
    options = parser.parse_args()
    server = Quiet(("127.0.0.1", 0), handler(Counts(), options.seconds))
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
