"""Slack and EDGAR on loopback, and the bot as a real process between them."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from summarizer.assembly import assemble
from summarizer.edgar import read_source
from summarizer.settings import Secrets, Settings
from summarizer.slack.building import bot_of, worker_of
from summarizer.slack.desk import Desk
from summarizer.slack.requests import Kind
from summarizer.slack.requests import Request as Request_
from summarizer.slack.serving import Bot as BotParts
from summarizer.slack.told import Told, told_of
from summarizer.slack.worker import Worker
from summarizer.state.orders import Job, Order
from tests.slack.edgar import MockEdgar
from tests.slack.mock import APP_TOKEN, SECRET, TOKEN, MockSlack


def signature(body: bytes, timestamp: str, secret: str = SECRET) -> str:
    """What Slack signs a request with."""
    signed = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


def until(true: Callable[[], Any], seconds: float = 40.0) -> Any:  # noqa: ANN401
    """Waits for something, and gives it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(0.03)
    pytest.fail("it did not come about in time")


@dataclass
class Bot:
    """The bot as a process."""

    slack: MockSlack
    edgar: MockEdgar
    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None
    extra: dict[str, str] = field(default_factory=dict)
    serial: int = 0
    starts: int = 0

    @property
    def environ(self) -> dict[str, str]:
        return dict(os.environ) | {  # noqa: TID251 - what the tests run in, and more
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SUMMARIZER_SLACK_URL": f"{self.slack.url}/api/",
            "SUMMARIZER_EDGAR_URL": self.edgar.url,
            "SUMMARIZER_EDGAR_DATA_URL": self.edgar.url,
            "SUMMARIZER_EDGAR_IDENTITY": "Jane Doe jane@example.com",
            "SUMMARIZER_STATE": str(self.folder / "state.db"),
            "SUMMARIZER_CACHE": str(self.folder / "cache"),
            "SUMMARIZER_SLACK_LOG": "json",
            "SUMMARIZER_SLACK_USER_RATE": "500",
            "SUMMARIZER_SLACK_CHANNEL_RATE": "500",
            "SUMMARIZER_SLACK_INTERVAL": "1",
            "SUMMARIZER_MODEL": "offline",
            **self.extra,
        }

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "summarizer", "slack", *words]

    def start(self, *words: str, workers: int = 1) -> Bot:
        self.starts += 1
        arguments = words or ("--http", str(self.port))
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command(*arguments, "--workers", str(workers)),
                cwd=self.folder,
                env=self.environ,
                stderr=log,
            )
        return self

    def ready(self) -> Bot:
        """Waits until it says that it is."""
        until(lambda: self._is_ready() or self._dead())
        assert self._is_ready(), self.log
        return self

    def _is_ready(self) -> bool:
        return self.log.count('"event": "ready"') >= self.starts

    def _dead(self) -> bool:
        return self.process is not None and self.process.poll() is not None

    def end(self, number: int = signal.SIGTERM, seconds: float = 45.0) -> int:
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(seconds)

    @property
    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command beside the bot."""
        return subprocess.run(
            self.command(*words),
            cwd=self.folder,
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        )

    def workers(self) -> list[int]:
        """The process ids of its workers."""
        assert self.process is not None
        path = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in path.read_text("ascii").split()]

    # ── what people do ───────────────────────────────────────────────────────────────────────

    def send(self, body: bytes, kind: str = "form", **headers: str) -> tuple[int, str]:
        """A signed request; headers that are given go before the right ones."""
        now = str(int(time.time()))
        types = {"form": "application/x-www-form-urlencoded", "json": "application/json"}
        sent = {
            "Content-Type": types[kind],
            "X-Slack-Request-Timestamp": now,
            "X-Slack-Signature": signature(body, now),
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        request = Request(f"http://127.0.0.1:{self.port}/slack/events", body, sent)
        try:
            with urlopen(request, timeout=10) as answer:  # noqa: S310 - loopback
                return answer.status, answer.read().decode()
        except HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def form(self, text: str, **more: str) -> dict[str, str]:
        """A slash command."""
        self.serial += 1
        return {
            "command": "/filing",
            "text": text,
            "team_id": "T0TEAM",
            "channel_id": "C0ROOM",
            "user_id": "U0ALICE",
            "trigger_id": f"trigger-{self.serial}",
            "response_url": f"{self.slack.url}/response/{self.serial}",
        } | more

    def type(self, text: str, **more: str) -> dict[str, Any]:
        """Types a slash command; gives what is answered at once."""
        status, answer = self.send(urlencode(self.form(text, **more)).encode())
        assert status == 200, answer
        told: dict[str, Any] = json.loads(answer) if answer else {}
        return told

    def happens(self, event: dict[str, Any], name: str = "", **headers: str) -> int:
        """An event; gives the status of the answer."""
        self.serial += 1
        body = {
            "type": "event_callback",
            "team_id": "T0TEAM",
            "api_app_id": "A1",
            "event_id": name or f"Ev{self.serial}",
            "event": {"channel": "C0ROOM", "user": "U0ALICE", "ts": f"{self.serial}.000100"}
            | event,
        }
        return self.send(json.dumps(body).encode(), "json", **headers)[0]

    def interacts(self, payload: dict[str, Any]) -> int:
        """A button or a shortcut; gives the status of the answer."""
        self.serial += 1
        whole = {
            "team": {"id": "T0TEAM"},
            "user": {"id": "U0ALICE"},
            "channel": {"id": "C0ROOM"},
            "trigger_id": f"pulled-{self.serial}",
            "response_url": f"{self.slack.url}/response/{self.serial}",
        } | payload
        return self.send(urlencode({"payload": json.dumps(whole)}).encode())[0]

    def presses(self, message: dict[str, Any], action: str, **more: Any) -> int:  # noqa: ANN401
        """A button beneath a message."""
        value = next(
            each["value"]
            for block in message["blocks"]
            for each in block.get("elements", ())
            if each.get("action_id") == action
        )
        return self.interacts(
            {
                "type": "block_actions",
                "container": {"channel_id": message["channel"], "message_ts": message["ts"]},
                "message": {"ts": message["ts"], "thread_ts": message.get("thread_ts")},
                "actions": [
                    {"action_id": action, "value": value, "block_id": "b", "type": "button"}
                ],
            }
            | more
        )

    def answered(self, channel: str = "C0ROOM", number: int = 1) -> list[dict[str, Any]]:
        """Waits for so many answers in a channel, and gives them."""

        def found() -> list[dict[str, Any]] | None:
            answers = [each for each in self.slack.posted(channel) if has_buttons(each)]
            return answers if len(answers) >= number else None

        answers: list[dict[str, Any]] = until(found)
        return answers


def has_buttons(message: dict[str, Any]) -> bool:
    """Whether a message is an answer or an alert."""
    return any(block["type"] == "actions" for block in message["blocks"])


@pytest.fixture
def settings(tmp_path: Path, slack: MockSlack, edgar: MockEdgar) -> Settings:
    """Settings that lead to the mocks."""
    return Settings(
        edgar_identity="Jane Doe jane@example.com",
        edgar_url=edgar.url,
        edgar_data_url=edgar.url,
        cache=str(tmp_path / "cache"),
        state=str(tmp_path / "state.db"),
        slack_url=f"{slack.url}/api/",
    )


@pytest.fixture
def slack(mock_slack: MockSlack) -> MockSlack:
    """Slack as if it were new."""
    mock_slack.__dict__.update(is_down=False, token=TOKEN, gone=set())
    mock_slack.faults.clear()
    for kept in ("messages", "whispers", "replies", "windows", "unfurls", "uploads", "calls"):
        getattr(mock_slack, kept).clear()
    mock_slack.refused.clear()
    return mock_slack


@pytest.fixture
def edgar(mock_edgar: MockEdgar) -> MockEdgar:
    """EDGAR as if it were new."""
    mock_edgar.__dict__.update(listed=[3, 2, 1], feed=[3, 2, 1], is_down=False, slow=0.0)
    mock_edgar.asked.clear()
    return mock_edgar


@pytest.fixture
def worker(settings: Settings) -> Iterator[Worker]:
    """A worker that is not started, whose desk leads to the mocks."""
    with worker_of(settings, Secrets(TOKEN), "worker-1", threading.Event()) as (worker, _):
        yield worker


@pytest.fixture
def desk(worker: Worker) -> Desk:
    """A worker's desk that leads to the mocks."""
    return worker.desk


@pytest.fixture
def parts(settings: Settings) -> Iterator[BotParts]:
    """The front of a bot that is not started, on the same database as the desk."""
    with bot_of(settings, Secrets(TOKEN)) as bot:
        yield bot


@pytest.fixture
def order(desk: Desk) -> Callable[..., Job]:
    """Takes an order and claims its job."""

    def make(request: Request_, kind: str = Kind.SUMMARISE, **more: str) -> Job:
        now = time.time()
        said = {"key": f"key-{now}", "channel": "C0ROOM", "user": "U0ALICE"} | more
        desk.books.jobs.admit(Order(kind=kind, request=request.to_json(), **said), now)
        job = desk.books.jobs.claim(time.time())
        assert job is not None
        return job

    return make


@pytest.fixture(scope="session")
def told(seeds: Path) -> Told:
    """What is told of a filing that ships with the program."""
    submission = read_source(str(seeds / "immunogen-1997-03-18.txt"))
    summarizer = assemble(Settings())
    filing = summarizer.parse(submission)
    return told_of(summarizer.summarize(filing), filing, "seed")


@pytest.fixture(scope="module")
def mock_slack() -> Iterator[MockSlack]:
    """Slack for the tests of a module."""
    slack = MockSlack().start()
    yield slack
    slack.stop()


@pytest.fixture(scope="module")
def mock_edgar() -> Iterator[MockEdgar]:
    """EDGAR for the tests of a module."""
    edgar = MockEdgar().start()
    yield edgar
    edgar.stop()


@pytest.fixture
def make_bot(tmp_path: Path, slack: MockSlack, edgar: MockEdgar) -> Iterator[Callable[..., Bot]]:
    """Makes a bot that ends with the test."""
    made: list[Bot] = []

    def make(**extra: str) -> Bot:
        folder = tmp_path / f"bot{len(made)}"
        folder.mkdir()
        made.append(Bot(slack, edgar, folder, free_port(), extra=extra))
        return made[-1]

    yield make
    for bot in made:
        if bot.process is not None and bot.process.poll() is None:
            bot.process.kill()
            bot.process.wait()
