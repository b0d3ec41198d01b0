"""A process that takes jobs and does them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.edgar.asking import Answer
from summarizer.errors import UsageError
from summarizer.slack.requests import Kind, Request
from summarizer.slack.worker import Worker
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Order
from tests.slack.conftest import until
from tests.slack.edgar import MockEdgar, accession
from tests.slack.mock import OTHER_TOKEN, MockSlack

Ask = Callable[..., None]


@pytest.fixture
def ask(worker: Worker) -> Ask:
    """Asks for a filing."""

    def asked(number: int, **request: object) -> None:
        made = Request(accession(number), **request)  # type: ignore[arg-type]
        order = Order(f"k{number}", Kind.SUMMARISE, "C0ROOM", "U0ALICE", made.to_json())
        worker.desk.books.jobs.admit(order, time.time())

    return asked


def _run(worker: Worker) -> threading.Thread:
    thread = threading.Thread(target=worker.run)
    thread.start()
    return thread


def _outcomes(worker: Worker) -> list[str]:
    return [each.outcome for each in worker.desk.books.jobs.history(0.0)]


def test_a_worker_does_what_there_is_until_it_is_stopped(worker: Worker, ask: Ask) -> None:
    for number in (1, 2, 3):
        ask(number)
    thread = _run(worker)
    until(lambda: _outcomes(worker) == ["answered"] * 3)
    worker.stop.set()
    thread.join(10)
    assert not thread.is_alive()


def test_a_worker_that_is_stopped_finishes_what_it_has_begun(
    worker: Worker, ask: Ask, edgar: MockEdgar
) -> None:
    edgar.slow = 0.4
    ask(1)
    thread = _run(worker)
    until(lambda: edgar.asked)
    worker.stop.set()
    thread.join(15)
    assert _outcomes(worker) == ["answered"]


def test_what_cannot_be_finished_in_time_is_given_back(
    worker: Worker, ask: Ask, edgar: MockEdgar
) -> None:
    edgar.slow = 2.0
    worker.grace = 0.1
    ask(1)
    thread = _run(worker)
    until(lambda: edgar.asked)
    worker.stop.set()
    thread.join(15)
    other = Jobs(worker.desk.books.jobs.database, "other")
    job = other.claim(time.time())
    assert job is not None
    assert (job.tries, job.deaths) == (2, 0)
    edgar.slow = 0.0
    time.sleep(2.2)


def test_a_refused_token_ends_the_worker_and_loses_nothing(
    worker: Worker, ask: Ask, slack: MockSlack
) -> None:
    slack.token = OTHER_TOKEN
    ask(1)
    with pytest.raises(UsageError, match="refuses the bot's token"):
        worker.run()
    assert _outcomes(worker) == [""]
    assert worker.desk.books.jobs.waiting() == 1


def test_what_nobody_foresaw_ends_its_job_and_is_told(
    worker: Worker, ask: Ask, slack: MockSlack
) -> None:
    def broken(url: str, **_: object) -> Answer:
        raise ZeroDivisionError(url)

    desk = worker.desk
    worker.desk = replace(desk, archive=replace(desk.archive, ask=broken))
    ask(1)
    thread = _run(worker)
    until(lambda: _outcomes(worker) != [""])
    worker.stop.set()
    thread.join(10)
    assert _outcomes(worker) == ["failed: input"]
    assert "something unexpected happened" in slack.whispers[-1]["text"]
    assert slack.posted("C0ROOM") == []
