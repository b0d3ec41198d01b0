"""The inside of a worker process."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable

import pytest

Talk = Callable[..., tuple[list[object], str]]


@pytest.fixture
def talk(light: tuple[str, ...]) -> Talk:
    """What a worker says to sources, and on standard error."""

    def run(*sources: str, flag: str = "") -> tuple[list[object], str]:
        lines = "".join(json.dumps({"source": source}) + "\n" for source in sources)
        ran = subprocess.run(
            [*light, flag], input=lines, capture_output=True, text=True, check=False
        )
        return [_short(json.loads(line)) for line in ran.stdout.splitlines()], ran.stderr

    return run


def _short(record: dict[str, object]) -> object:
    if "status" in record:
        return (record["status"], record["key"] or record["fault"])
    return next(iter(record.items()))


def test_a_worker_answers_source_after_source_and_ends_with_its_input(talk: Talk) -> None:
    told, errors = talk("a", "read", "b\n")
    assert told == [
        ("ready", True),
        ("key", "key of a"),
        ("made", "a"),
        ("key", "key of read"),
        # A filing cannot read what is meant for the worker.
        ("made", "''"),
        ("key", "key of b\n"),
        ("made", "b\n"),
    ]
    assert errors == "printed by the way\n" * 3


def test_what_is_wrong_with_the_call_is_an_answer(talk: Talk) -> None:
    assert talk("bad", "b")[0][2:] == [
        ("fault", ["the store is full", "make room"]),
        ("key", "key of b"),
        ("made", "b"),
    ]
    assert talk("a", flag="wrong")[0] == [("fault", ["a setting is wrong", "mend it"])]


def test_what_nobody_foresaw_is_told_and_ends_the_worker(talk: Talk) -> None:
    told, errors = talk("bug", "b")
    assert told[2:] == [("unexpected", "KeyError: 'bug'")]
    assert "Traceback" not in errors
    assert "Traceback" in talk("bug", flag="debug")[1]


def test_a_worker_leaves_interruptions_to_its_parent(light: tuple[str, ...]) -> None:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(light, stdin=pipe, stdout=pipe, stderr=nothing) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        for number in (signal.SIGINT, signal.SIGTERM):
            process.send_signal(number)
        time.sleep(0.05)
        process.stdin.write(b'{"source": "a"}\n')
        process.stdin.close()
        assert len(process.stdout.readlines()) == 2
        assert process.wait() == 0
