"""Watches: made with a look and a test, told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.errors import NotFoundError
from summarizer.slack.desk import Desk
from summarizer.slack.requests import Kind, Request
from summarizer.slack.summarising import summarise
from summarizer.slack.wanted import Wanted, wanted_from
from summarizer.slack.watching import tell, watch
from summarizer.state.orders import Job
from tests.slack.conftest import has_buttons
from tests.slack.edgar import MockEdgar, accession
from tests.slack.mock import MockSlack

Order = Callable[..., Job]
GRAVE = Wanted(("QUIL",), ("8-K",), severity="high")
QUIET = 900_001


def _wish(wanted: Wanted, where: str = "C0ROOM", url: str = "") -> Request:
    return Request(wanted=wanted.to_json(), message=where, reply_url=url)


def test_a_watch_is_made_with_a_preview_and_a_test(
    desk: Desk, order: Order, slack: MockSlack, edgar: MockEdgar
) -> None:
    edgar.listed = [QUIET, 2, 1]
    request = _wish(GRAVE, url=f"{slack.url}/response/1")
    assert watch(desk, order(request, Kind.WATCH), request) == "watch 1"
    (test,) = slack.posted("C0ROOM")
    assert "This is a test: alerts will come here" in str(test["blocks"])
    told = str(slack.replies[-1]["blocks"])
    assert "Of the 3 newest that could be meant" in told
    assert told.count("8-K · May 4, 2031") == 2
    (made,) = desk.books.subscriptions.all()
    assert wanted_from(made.wanted).ciks == ("0009999999",)


def test_a_watch_for_a_user_alone_tells_in_their_own_conversation(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    request = _wish(GRAVE, "U0ALICE")
    watch(desk, order(request, Kind.WATCH), request)
    (made,) = desk.books.subscriptions.all()
    assert made.channel == "DU0ALICE"
    assert "told to you alone" in str(slack.whispers)
    alert = Request(accession(5), watch=made.id)
    for tries in (2, 3):
        job = order(alert, Kind.ALERT, key=f"alert {tries}")
        assert tell(desk, job._replace(tries=tries, key="alert"), alert) == "told"
    assert len(slack.posted("DU0ALICE")) == 2


def test_a_watch_of_no_registrant_looks_at_the_feed(desk: Desk, order: Order) -> None:
    request = _wish(Wanted(forms=("8-K",)))
    assert watch(desk, order(request, Kind.WATCH), request) == "watch 1"


def test_a_ticker_that_nobody_has_is_said(desk: Desk, order: Order) -> None:
    request = _wish(Wanted(("QUILL",)))
    with pytest.raises(NotFoundError, match=r"no ticker 'QUILL' \(did you mean QUIL"):
        watch(desk, order(request, Kind.WATCH), request)


def test_a_watch_whose_alerts_would_not_arrive_is_not_made(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    slack.gone.add("C0OTHER")
    request = _wish(GRAVE, "C0OTHER")
    with pytest.raises(NotFoundError, match="channel_not_found"):
        watch(desk, order(request, Kind.WATCH), request)
    assert desk.books.subscriptions.all() == ()


def test_the_button_watches_the_registrant_of_an_answer(desk: Desk, order: Order) -> None:
    request = Request(accession(1))
    job = order(request)
    summarise(desk, job, request)
    button = Request(about=job.id, message="1.2")
    watch(desk, order(button, Kind.WATCH, key="b"), button)
    (made,) = desk.books.subscriptions.all()
    assert (made.channel, wanted_from(made.wanted).said) == ("C0ROOM", "9999999 8-K")


def _alert(desk: Desk, order: Order, number: int, key: str = "alert") -> tuple[Job, Request]:
    made = desk.books.subscriptions.add("C0ROOM", "U0ALICE", GRAVE.to_json(), 1.0)
    request = Request(accession(number), watch=made.id)
    return order(request, Kind.ALERT, key=key), request


def test_an_alert_is_told_once_whatever_is_repeated(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    job, request = _alert(desk, order, 5)
    assert tell(desk, job, request) == "told"
    # The worker died before it noted that it had told.
    assert tell(desk, job._replace(tries=2), request) == "told"
    (alert,) = slack.posted("C0ROOM")
    assert has_buttons(alert)
    assert "*Watch 1*: QUIL 8-K flags&gt;=high" in str(alert["blocks"])


def test_a_filing_that_is_not_grave_enough_is_passed_over(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    assert tell(desk, *_alert(desk, order, QUIET)) == "passed"
    assert slack.posted("C0ROOM") == []


def test_a_watch_that_was_ended_tells_nothing(desk: Desk, order: Order, slack: MockSlack) -> None:
    job, request = _alert(desk, order, 5)
    desk.books.subscriptions.remove(request.watch)
    assert tell(desk, job, request) == "unwatched"
    assert slack.posted("C0ROOM") == []
