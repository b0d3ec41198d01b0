"""One worker process from its beginning to its end."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer.batch.answers import Answer, Fault
from summarizer.batch.life import Greeting, Life


def _begun(command: tuple[str, ...]) -> Life:
    life, fault = Life.begun(command)
    assert fault is None
    assert life is not None
    return life


def test_a_process_greets_answers_and_ends_when_it_is_let_go(light: tuple[str, ...]) -> None:
    life = _begun(light)
    assert life.greeting() == Greeting(("this goes elsewhere",))
    assert life.treat("good") == Answer("made", "good")
    life.close()
    assert life.is_over
    assert life.treat("good") is None


def test_what_was_in_hand_when_a_process_died_is_told_of(light: tuple[str, ...]) -> None:
    life = _begun(light)
    answer = life.treat("exit")
    assert answer is not None
    assert (answer.status, answer.key) == ("killed", "key of exit")
    assert answer.failure is not None
    assert answer.failure.message == "its worker died of it, twice (exit code 7)"
    life.close()


def test_a_process_that_was_ended_takes_nothing_more(light: tuple[str, ...]) -> None:
    life = _begun(light)
    life.greeting()
    life.kill()
    life.close()
    assert life.treat("good") is None


def test_a_process_is_told_to_stop_while_it_is_at_work(light: tuple[str, ...]) -> None:
    life = _begun(light)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(life.treat, "until stopped")
        life.greeting()
        assert life.stop()() == 2
        assert answer.result(10) == Answer("left", "until stopped")
        assert life.stop()() == 2
    life.close()


def test_a_process_that_ends_without_telling_has_no_call_out(light: tuple[str, ...]) -> None:
    life = _begun(light)
    assert life.stop()() == 0
    life.close()
    assert life.stop()() == 0


@pytest.mark.parametrize(
    ("flag", "fault"),
    [
        ("wrong", Fault("a setting is wrong", "mend it")),
        ("broken", Fault("unexpected KeyError: 'broken'", "--debug shows where")),
    ],
)
def test_a_process_that_will_treat_nothing_says_why(
    light: tuple[str, ...], flag: str, fault: Fault
) -> None:
    life = _begun((*light, flag))
    assert life.greeting().fault == fault
    life.close()


def test_what_cannot_be_started_is_a_fault() -> None:
    assert Life.begun(("no-such-interpreter",)) == (
        None,
        Fault("no worker can be started: No such file or directory"),
    )
