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
        tasks = [{"number": number, "source": source} for number, source in enumerate(sources)]
        lines = "".join(json.dumps(task) + "\n" for task in tasks)
        ran = subprocess.run(
            [*light, flag], input=lines, capture_output=True, text=True, check=False
        )
        return [_short(json.loads(line)) for line in ran.stdout.splitlines()], ran.stderr

    return run


def _short(record: dict[str, object]) -> object:
    answer = record.get("answer")
    if isinstance(answer, dict):
        return (record["number"], answer["status"], answer["key"] or answer["fault"])
    return tuple(record.values())


def test_a_worker_answers_source_after_source_and_ends_with_its_input(talk: Talk) -> None:
    told, errors = talk("a", "read", "b\n")
    assert told == [
        (True, ["this goes elsewhere"]),
        (0, "key of a"),
        (0, "made", "a"),
        (1, "key of read"),
        # A filing cannot read what is meant for the worker.
        (1, "made", "''"),
        (2, "key of b\n"),
        (2, "made", "b\n"),
    ]
    assert errors == "printed by the way\n" * 3


def test_what_is_wrong_with_the_call_is_an_answer(talk: Talk) -> None:
    assert talk("bad", "b")[0][2:] == [
        (0, "fault", ["the store is full", "make room"]),
        (1, "key of b"),
        (1, "made", "b"),
    ]
    assert talk("a", flag="wrong")[0] == [(["a setting is wrong", "mend it"],)]


def test_what_nobody_foresaw_is_told_and_the_worker_goes_on(talk: Talk) -> None:
    told, errors = talk("bug", "b")
    assert told[2:] == [(0, "KeyError: 'bug'"), (1, "key of b"), (1, "made", "b")]
    assert "Traceback" not in errors
    assert "Traceback" in talk("bug", flag="debug")[1]


def test_what_nobody_foresaw_before_the_first_source_is_told_in_one_line(talk: Talk) -> None:
    told, errors = talk("a", flag="broken")
    assert told == [(["unexpected KeyError: 'broken'", "--debug shows where"],)]
    assert "Traceback" not in errors


def test_several_sources_are_in_hand_at_a_time(talk: Talk) -> None:
    told, _ = talk("meet 1", "meet 2", "meet 3", flag="several")
    made = sorted(each for each in told if isinstance(each, tuple) and "made" in each)
    assert made == [(0, "made", "meet 1"), (1, "made", "meet 2"), (2, "made", "meet 3")]


def test_a_worker_that_is_to_stop_answers_for_what_it_holds(light: tuple[str, ...]) -> None:
    lines = '{"number": 0, "source": "until stopped"}\n{"stop": true}\n'
    ran = subprocess.run(light, input=lines, capture_output=True, text=True, check=True)
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert {"out": 2} in told
    assert _short(told[-1]) == (0, "left", "until stopped")


def test_a_worker_leaves_interruptions_to_its_parent(light: tuple[str, ...]) -> None:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(light, stdin=pipe, stdout=pipe, stderr=nothing) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        for number in (signal.SIGINT, signal.SIGTERM):
            process.send_signal(number)
        time.sleep(0.05)
        process.stdin.write(b'{"number": 0, "source": "a"}\n')
        process.stdin.close()
        assert len(process.stdout.readlines()) == 2
        assert process.wait() == 0


def test_a_worker_goes_on_with_what_it_holds_when_nobody_listens_any_more(
    light: tuple[str, ...],
) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(light, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b'{"number": 0, "source": "until stopped"}\n')
        process.stdin.close()
        assert process.stderr.read() == b"printed by the way\n"
        assert process.wait() == 0
