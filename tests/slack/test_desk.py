"""What the duties of a worker share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.edgar.asking import Answer
from summarizer.errors import InputError, NotFoundError, TransportError, UsageError
from summarizer.slack.desk import Desk, Engines, upload_source
from summarizer.slack.notices import notice
from summarizer.slack.requests import Request, Upload
from summarizer.state.orders import Job
from summarizer.state.purse import Caps, Purse
from tests.slack.edgar import MockEdgar, accession
from tests.slack.mock import Fault, MockSlack

Order = Callable[..., Job]
ONE = accession(1)


def test_a_source_is_a_filing_on_edgar_and_never_a_path(desk: Desk) -> None:
    submission = desk.submission(ONE)
    assert submission.name == f"{ONE}.txt"
    for path in ("/etc/passwd", "-", "."):
        with pytest.raises(NotFoundError, match="names no filing on EDGAR"):
            desk.submission(path)


def test_an_upload_is_a_source(desk: Desk, slack: MockSlack) -> None:
    files = [Upload(slack.add_file(name, name.encode()), name, 5) for name in ("a.txt", "ex.txt")]
    submission = desk.submission(upload_source(files))
    assert (submission.name, submission.url) == ("a.txt", None)
    assert [(part.name, part.data) for part in submission.parts] == [
        ("a.txt", b"a.txt"),
        ("ex.txt", b"ex.txt"),
    ]
    with pytest.raises(InputError, match=r"'ex.txt' is larger"):
        replace(desk, limit=8).submission(upload_source(files))
    with pytest.raises(InputError, match=r"'b.txt' is empty"):
        desk.submission(upload_source([Upload(slack.add_file("b.txt", b""), "b.txt", 0)]))


def test_what_is_found_out_is_kept_and_found_again(desk: Desk, order: Order) -> None:
    job = order(Request(ONE))
    found = desk.found(job, ONE)
    assert [flag.code for flag in found.told.summary.risk_flags] == ["bankruptcy-insolvency"]
    assert desk.told(job.id) == found.told
    later = order(Request(ONE), key="later")
    assert desk.found(later, ONE).told == found.told
    with pytest.raises(NotFoundError, match="no longer kept"):
        desk.told(99)


def test_an_edgar_that_is_away_is_asked_again_a_few_times(
    desk: Desk, order: Order, edgar: MockEdgar
) -> None:
    edgar.is_down = True
    job = order(Request(ONE))
    quick = replace(desk, archive=replace(desk.archive, ask=_away))
    with pytest.raises(TransportError):
        quick.found(job, ONE)
    with pytest.raises(InputError, match="away"):
        quick.found(job._replace(tries=4), ONE)


def _away(url: str, **_: object) -> Answer:
    raise TransportError(f"EDGAR is away: {url}")


def test_a_model_is_asked_within_the_budget(desk: Desk, order: Order) -> None:
    asked: list[int] = []

    def metered(cap: int) -> object:
        asked.append(cap)
        return desk.engines.free

    caps = Caps(day=1_500_000, user=1_500_000)
    ledger = Purse(desk.books.jobs.database, caps)
    made = replace(desk.engines.provenance, model="scripted:x")
    costly = replace(
        desk,
        engines=Engines(desk.engines.free, metered, made),  # type: ignore[arg-type]
        books=desk.books._replace(purse=lambda: ledger),
    )
    costly.found(order(Request(ONE), key="a"), ONE)
    # What the engine says it has cost, nothing, comes back.
    assert asked == [1_000_000]
    assert ledger.reserve(99, "other day", "U0ALICE", 9) == 9
    spent = replace(
        costly, books=desk.books._replace(purse=lambda: Purse(ledger.database, Caps(0, 0)))
    )
    job = order(Request(accession(2)), key="b")
    with pytest.raises(UsageError, match="Today's budget is used up"):
        spent.found(job, accession(2))
    # An alert is told all the same.
    assert spent.found(job, accession(2), must_tell=True).told.summary.provenance.model == "offline"
    assert len(asked) == 1


def test_a_placeholder_is_noted_or_found_or_put_up(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    job = order(Request(ONE))
    place = desk.place(job, ONE)
    # The worker that put it up died before it was noted.
    assert desk.place(job, ONE) == place
    noted = desk.books.jobs.find(job.id)
    assert noted is not None
    assert desk.place(noted, ONE) == place
    assert len(slack.posted("C0ROOM")) == 1


def test_the_user_is_told_by_whichever_way_is_open(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    job = order(Request(ONE))
    url = f"{slack.url}/response/5"
    desk.whisper(job, Request(reply_url=url), notice("one"))
    desk.whisper(job, Request(reply_url="https://evil.test/"), notice("two"))
    desk.whisper(job, Request(), notice("three"))
    slack.faults["chat.postEphemeral"].append(Fault("user_not_in_channel"))
    desk.whisper(job, Request(), notice("four"))
    assert [each["text"] for each in slack.replies] == ["one"]
    assert [each["text"] for each in slack.whispers] == ["two", "three"]
