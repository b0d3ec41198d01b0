"""The bot under load: commands acknowledged, placeholders answered, workers killed, duplicates.

A mock of Slack and a small EDGAR stand on loopback; the bot is the real program, with workers of
its own. Each command names a filing of its own, whose case has a number that nothing else has: an
answer is right if its link and its quotes are of that filing, and it stands where and names who
asked for it. The model is a script whose answers take their time.

    python -m benchmarks.slack [--commands 200] [--seconds 10] [--workers 4] [--delay 5]

It runs three times: at rest, with one worker killed every few seconds, and with every command
delivered several times in random order.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from tests.slack.conftest import Bot, free_port, has_buttons
from tests.slack.edgar import CIK, MockEdgar, accession
from tests.slack.mock import MockSlack

_KILL_EVERY = 5.0
_CHANNELS = 40
_DUPLICATES = 3


class Terms(NamedTuple):
    """How much is asked, how fast, of whom."""

    commands: int
    seconds: float
    workers: int
    delay: float
    jobs: int
    patience: float


class Run(NamedTuple):
    """What one run showed; times in seconds, memory in MiB."""

    acknowledged: list[float]
    failed: int
    right: int
    wrong: int
    posted: int
    updates: int
    finished: float
    front: float
    workers: float
    killed: int


def main() -> None:
    """Prints the table."""
    terms = _terms()
    print(f"{terms.commands} commands in {terms.seconds:g} s, {terms.workers} workers,")
    print(f"{terms.jobs} jobs at once each, a model that takes {terms.delay:g} s\n")
    runs = {
        "at rest": _run(terms),
        f"a worker killed every {_KILL_EVERY:g} s": _run(terms, kill=True),
        f"each delivered {_DUPLICATES} times, shuffled": _run(terms, times=_DUPLICATES),
    }
    for name, run in runs.items():
        _print(name, run, terms)


def _terms() -> Terms:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commands", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--delay", type=float, default=5.0)
    parser.add_argument("--jobs", type=int, default=8)
    parser.add_argument("--patience", type=float, default=600.0)
    return Terms(**vars(parser.parse_args()))


def _run(terms: Terms, *, kill: bool = False, times: int = 1) -> Run:
    slack, edgar = MockSlack().start(), MockEdgar().start()
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(slack, edgar, Path(folder), free_port(), extra=_settings(terms, Path(folder)))
        bot.start(workers=terms.workers).ready()
        done = threading.Event()
        killing = threading.Thread(target=_kill, args=(bot, done, killed := list[int]()))
        try:
            if kill:
                killing.start()
            began = time.monotonic()
            acknowledged, failed = _ask(bot, terms, times)
            peak = _wait(bot, terms, began)
            finished = time.monotonic() - began
        finally:
            done.set()
            if kill:
                killing.join()
            bot.end()
            edgar.stop()
            slack.stop()
        right, wrong = _checked(slack, terms.commands)
        posted = sum("thread_ts" not in each for each in slack.messages.values())
        updates = len(slack.history)
    return Run(acknowledged, failed, right, wrong, posted, updates, finished, *peak, len(killed))


def _settings(terms: Terms, folder: Path) -> dict[str, str]:
    """A model that finds one fact in each filing, and says nothing that is not there."""
    quote = "On May 4, 2031, Quillfeather Instruments, Inc. filed a voluntary petition"
    fact = {"id": 1, "statement": quote, "importance": "vital", "quotes": [quote]}
    reply = {
        "facts": [fact],
        "figures": [],
        "events": [],
        "flags": [],
        "disputes": [],
        "headline": {"text": quote, "facts": [1], "derived": []},
        "points": [],
    }
    line = {"reply": reply, "repeat": True, "seconds": terms.delay}
    script = folder / "script.jsonl"
    script.write_text(json.dumps(line) + "\n", encoding="utf-8")
    return {
        "SUMMARIZER_MODEL": f"scripted:{script}",
        "SUMMARIZER_SLACK_JOBS": str(terms.jobs),
        "SUMMARIZER_SLACK_BUDGET_DAY": "100000",
        "SUMMARIZER_SLACK_BUDGET_USER": "1000",
        "SUMMARIZER_EDGAR_RATE": "10",
    }


def _ask(bot: Bot, terms: Terms, times: int) -> tuple[list[float], int]:
    """Sends the commands evenly; gives how long each acknowledgement took, and how many failed."""
    requests = [_body(bot, number) for number in range(1, terms.commands + 1)] * times
    chance = random.Random(20310504)  # noqa: S311 - an order, not a secret
    if times > 1:
        chance.shuffle(requests)
    pause = terms.seconds / len(requests)

    def send(body: bytes) -> tuple[float, bool]:
        began = time.perf_counter()
        try:
            status, _ = bot.send(body)
        except OSError:
            status = 0
        return time.perf_counter() - began, status == 200  # noqa: PLR2004

    with ThreadPoolExecutor(64) as pool:
        futures, start = [], time.monotonic()
        for number, body in enumerate(requests):
            time.sleep(max(0.0, start + number * pause - time.monotonic()))
            futures.append(pool.submit(send, body))
        answers = [future.result() for future in futures]
    return [seconds for seconds, _ in answers], sum(not ok for _, ok in answers)


def _body(bot: Bot, number: int) -> bytes:
    form = bot.form(
        accession(number),
        user_id=f"U{number:04}",
        channel_id=f"C{number % _CHANNELS:04}",
        trigger_id=f"trigger-{number}",
    )
    return urlencode(form).encode()


def _wait(bot: Bot, terms: Terms, began: float) -> tuple[float, float]:
    """Waits for all answers; gives the most memory of the front, and of all workers together."""
    front = workers = 0.0
    while time.monotonic() - began < terms.patience:
        assert bot.process is not None
        front = max(front, _resident(bot.process.pid))
        workers = max(workers, sum(map(_resident, bot.workers())))
        answered = sum(has_buttons(each) for each in list(bot.slack.messages.values()))
        if answered >= terms.commands:
            # Evidence follows its answer, and whatever is answered twice would come now.
            time.sleep(5.0)
            break
        time.sleep(0.2)
    return front, workers


def _resident(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/statm").read_text("ascii")
    except OSError:
        return 0.0
    return int(text.split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _kill(bot: Bot, done: threading.Event, killed: list[int]) -> None:
    chance = random.Random(8)  # noqa: S311 - an order, not a secret
    while not done.wait(_KILL_EVERY):
        pids = bot.workers()
        if pids:
            killed.append(chance.choice(pids))
            os.kill(killed[-1], signal.SIGKILL)


def _checked(slack: MockSlack, commands: int) -> tuple[int, int]:
    """How many filings have exactly one answer that is their own, and how many more there are."""
    proofs: dict[str, str] = {}
    for each in slack.messages.values():
        root = each.get("thread_ts") or ""
        proofs[root] = proofs.get(root, "") + json.dumps(each["blocks"])
    answers = [
        (each["channel"], json.dumps(each["blocks"]) + proofs.get(each["ts"], ""))
        for each in slack.messages.values()
        if "thread_ts" not in each and has_buttons(each)
    ]
    counts = Counter(_number(*answer) for answer in answers)
    right = sum(counts[number] == 1 for number in range(1, commands + 1))
    return right, len(answers) - right


def _number(channel: str, text: str) -> int:
    """Which filing an answer is of, if its link, quotes, asker and channel agree on it; else 0."""
    linked = {int(number) for number in re.findall(rf"{CIK}-31-(\d{{6}})", text)}
    quoted = {int(number) for number in re.findall(r"case 31-(\d+),", text)}
    asked = {int(number) for number in re.findall(r"<@U(\d{4,})>", text)}
    number = linked.pop() if linked == quoted == asked and len(linked) == 1 else 0
    return number if channel == f"C{number % _CHANNELS:04}" else 0


def _print(name: str, run: Run, terms: Terms) -> None:
    times = sorted(run.acknowledged)
    print(name)
    print(f"  acknowledged       {len(times) - run.failed} of {len(times)}")
    middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(f"  p50, p99, maximum  {middle * 1e3:.0f}, {late * 1e3:.0f}, {times[-1] * 1e3:.0f} ms")
    print(f"  own answer, once   {run.right} of {terms.commands}; another's or twice: {run.wrong}")
    print(f"  messages, updates  {run.posted}, {run.updates}")
    print(f"  all answered after {run.finished:.0f} s; workers killed: {run.killed}")
    print(f"  memory             front {run.front:.0f}, workers {run.workers:.0f} MiB\n")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    main()
