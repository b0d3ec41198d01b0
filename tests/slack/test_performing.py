"""One job from its taking to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.asking import Answer
from summarizer.errors import UsageError
from summarizer.slack import performing
from summarizer.slack.desk import Desk
from summarizer.slack.performing import perform
from summarizer.slack.requests import Kind, Request, Upload
from summarizer.state.orders import Ended, Job
from tests.slack.edgar import CIK, accession
from tests.slack.mock import OTHER_TOKEN, Fault, MockSlack

Order = Callable[..., Job]
LOST = accession(404_404)


def _ended(desk: Desk) -> Ended:
    return desk.books.jobs.history(0.0)[-1]


def test_every_kind_has_its_duty() -> None:
    assert set(performing.DUTIES) == set(Kind)


def test_a_job_that_is_done_is_ended(desk: Desk, order: Order) -> None:
    perform(desk, order(Request(accession(1))))
    assert (_ended(desk).outcome, _ended(desk).status, _ended(desk).cost) == (
        "answered",
        "ended",
        0,
    )


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (accession(404_404), "no filing of that number on EDGAR"),
        ("NOBODY:8-K", "EDGAR lists no ticker 'NOBODY'"),
        ("QUIL:10-K", "has filed nothing of form '10-K'"),
    ],
)
def test_a_failure_is_told_to_the_user_alone_and_leaves_no_placeholder(
    desk: Desk, order: Order, slack: MockSlack, source: str, why: str
) -> None:
    perform(desk, order(Request(source, reply_url=f"{slack.url}/response/1")))
    assert slack.posted("C0ROOM") == []
    assert why in slack.replies[-1]["text"]
    assert _ended(desk).outcome == "failed: not-found"


@pytest.mark.parametrize(
    ("data", "size"),
    [(b"\x89PNG\r\n\x1a\n" + bytes(200), None), (b"", None), (b"x", 300 * 2**20)],
)
def test_a_file_that_is_no_filing_is_told(
    desk: Desk, order: Order, slack: MockSlack, data: bytes, size: int | None
) -> None:
    upload = Upload(slack.add_file("odd.bin", data, size), "odd.bin", size or len(data))
    perform(desk, order(Request(uploads=(upload,)), thread="5.5"))
    assert slack.posted("C0ROOM") == []
    assert slack.whispers[-1]["thread_ts"] == "5.5"
    assert "odd.bin" in slack.whispers[-1]["text"]
    assert _ended(desk).outcome == "failed: input"


def test_a_slack_that_is_away_is_waited_for_and_the_answer_not_made_again(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    job = order(Request(accession(1)))
    slack.faults["chat.update"].append(Fault("", 503))
    perform(desk, job)
    again = desk.books.jobs.claim(desk.now() + 2)
    assert again is not None
    assert (again.tries, again.placeholder != "") == (2, True)
    perform(replace(desk, archive=replace(desk.archive, ask=_nobody)), again)
    assert _ended(desk).outcome == "answered"
    assert len([each for each in slack.posted("C0ROOM") if "thread_ts" not in each]) == 1


def _nobody(url: str, **_: object) -> Answer:
    raise AssertionError(url)


def test_after_many_tries_a_job_is_given_up(desk: Desk, order: Order, slack: MockSlack) -> None:
    slack.is_down = True
    perform(desk, order(Request(accession(1)))._replace(tries=12))
    assert _ended(desk).outcome == "given up"


def test_a_channel_that_is_gone_ends_its_job(desk: Desk, order: Order, slack: MockSlack) -> None:
    slack.gone.add("C0ROOM")
    perform(desk, order(Request(accession(1))))
    assert _ended(desk).outcome == "failed: not-found"


def test_a_missing_permission_ends_the_job_and_a_refused_token_does_not(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    slack.faults["chat.update"].append(Fault("missing_scope", extra={"needed": "chat:write"}))
    perform(desk, order(Request(accession(1))))
    assert "lacks the permission 'chat:write'" in slack.whispers[-1]["text"]
    job = order(Request(accession(2)), key="second")
    slack.token = OTHER_TOKEN
    with pytest.raises(UsageError, match="refuses the bot's token"):
        perform(desk, job)
    assert _ended(desk).status == "waiting"


def test_a_job_over_which_many_workers_died_is_ended(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    perform(desk, order(Request(accession(1)))._replace(deaths=15))
    assert "this filing cannot be read" in slack.whispers[-1]["text"]


def test_an_alert_that_cannot_be_read_is_tried_again_and_then_told_as_such_once(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    made = desk.books.subscriptions.add("C0ROOM", "U0ALICE", '{"forms": ["8-K"]}', 1.0)
    source = desk.archive.addresses.submission(Cik.parse(CIK), AccessionNumber.parse(LOST))
    job = order(Request(source, watch=made.id), Kind.ALERT)
    perform(desk, job)
    assert (_ended(desk).status, slack.posted("C0ROOM")) == ("waiting", [])
    last = desk.books.jobs.claim(desk.now() + 2)
    assert last is not None
    for _ in range(2):
        perform(desk, last._replace(tries=12))
    assert slack.whispers == []
    (told,) = slack.posted("C0ROOM")
    assert f"|a filing> that could not be read: no filing of that number on EDGAR: '{LOST}'" in str(
        told["blocks"]
    ).replace("\\'", "'")
    assert _ended(desk).outcome == "failed: not-found"


def test_a_job_is_put_off_while_the_user_cannot_be_told(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    slack.faults["chat.postEphemeral"].append(Fault("", 503))
    perform(desk, order(Request(accession(404_404))))
    assert _ended(desk).status == "waiting"
