"""Hosts on loopback: one that answers as it is told, path by path, and a replica of EDGAR."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# A reply that is sent slowly goes out in pieces of so many bytes, with a pause before each.
_SLOW_PIECE = 1_000


@dataclass(frozen=True)
class Reply:
    """What the loopback host answers: `promised` is the length it claims, `framed` whether any."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    promised: int | None = None
    framed: bool = True
    pause: float = 0.0


class Host:
    """A host on loopback whose answers are scripted, path by path; the last one repeats."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._scripts: dict[str, list[Reply]] = {}

    def answers(self, path: str, *replies: Reply) -> None:
        """Has a path answered so, reply after reply."""
        self._scripts[path] = list(replies)

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [path for path, _ in self.asked]

    def reply(self, path: str, headers: dict[str, str]) -> Reply:
        """The next reply for a path."""
        self.asked.append((path, headers))
        script = self._scripts.get(path) or self._scripts.get(path.partition("?")[0])
        if not script:
            return Reply(b"nothing here", 404)
        return script.pop(0) if len(script) > 1 else script[0]


@dataclass(frozen=True)
class Replica:
    """A replica of EDGAR: its base URL, and the paths that it answers, smallest answer first."""

    url: str
    paths: tuple[str, ...]


class _Loopback(BaseHTTPRequestHandler):
    host: Host

    def do_GET(self) -> None:
        reply = self.host.reply(self.path, {k.lower(): v for k, v in self.headers.items()})
        etag = reply.headers.get("ETag")
        if etag and self.headers.get("If-None-Match") == etag:
            reply = Reply(status=304, headers=reply.headers)
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.framed:
            length = len(reply.body) if reply.promised is None else reply.promised
            self.send_header("Content-Length", str(length))
        self.end_headers()
        with suppress(OSError):
            piece = _SLOW_PIECE if reply.pause else max(len(reply.body), 1)
            for start in range(0, len(reply.body), piece):
                time.sleep(reply.pause)
                self.wfile.write(reply.body[start : start + piece])
                self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def serving() -> Iterator[Host]:
    """A scripted host that answers for as long as the block lasts."""

    class Handler(_Loopback):
        pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Handler.host = Host(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield Handler.host
        server.shutdown()
        thread.join()
