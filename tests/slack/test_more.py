"""The full page, the comparison, cards under links."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.errors import NotFoundError, TransportError
from summarizer.slack.desk import Desk
from summarizer.slack.more import compare, full, unfurl
from summarizer.slack.requests import Kind, Request
from summarizer.slack.summarising import summarise
from summarizer.state.orders import Job
from tests.slack.edgar import accession
from tests.slack.mock import Fault, MockSlack

Order = Callable[..., Job]


@pytest.fixture
def answer(desk: Desk, order: Order) -> int:
    """An answer that was given; the number of its job."""
    request = Request(accession(2))
    job = order(request)
    summarise(desk, job, request)
    desk.books.jobs.end(job.id, "answered", desk.now())
    return job.id


def test_the_full_summary_is_a_page_in_the_thread(
    desk: Desk, order: Order, slack: MockSlack, answer: int
) -> None:
    request = Request(about=answer, message="1.2")
    assert full(desk, order(request, Kind.FULL, key="full"), request) == "sent"
    (upload,) = slack.uploads
    assert (upload["name"], upload["thread_ts"]) == (f"{accession(2)}.html", "1.2")
    assert upload["data"].startswith(b"<!doctype html>")


def test_an_answer_that_is_no_longer_kept_is_said(desk: Desk, order: Order) -> None:
    request = Request(about=99)
    with pytest.raises(NotFoundError, match="no longer kept"):
        full(desk, order(request, Kind.FULL), request)


def test_the_filing_before_is_compared(
    desk: Desk, order: Order, slack: MockSlack, answer: int
) -> None:
    request = Request(about=answer, message="1.2")
    job = order(request, Kind.COMPARE, key="c")
    slack.faults["files.getUploadURLExternal"].append(Fault("", 503))
    with pytest.raises(TransportError):
        compare(desk, job, request)
    assert compare(desk, job._replace(tries=2), request) == "answered"
    (message,) = slack.posted("C0ROOM", thread="1.2")
    told = str(message["blocks"])
    assert "bankruptcy-insolvency: still raised" in told
    (page,) = slack.uploads
    assert (page["name"], page["thread_ts"]) == ("comparison.html", "1.2")
    assert b"31-1" in page["data"]
    assert b"31-2" in page["data"]
    assert slack.refused == []


def test_a_first_filing_has_none_before_it(desk: Desk, order: Order) -> None:
    request = Request(accession(1))
    job = order(request)
    summarise(desk, job, request)
    again = Request(about=job.id)
    with pytest.raises(NotFoundError, match="filed 3 of form '8-K', not 4"):
        compare(desk, order(again, Kind.COMPARE, key="c"), again)


def test_links_that_lead_to_filings_get_cards(desk: Desk, order: Order, slack: MockSlack) -> None:
    base = "https://www.sec.gov/Archives/edgar/data/9999999"
    good, bad = (f"{base}/{accession(number)}.txt" for number in (1, 404_404))
    request = Request(links=(good, bad), message="1.2")
    assert unfurl(desk, order(request, Kind.UNFURL), request) == "1 cards"
    (told,) = slack.unfurls
    assert (list(told["unfurls"]), told["ts"]) == ([good], "1.2")
    nothing = Request(links=(bad,), message="1.2")
    assert unfurl(desk, order(nothing, Kind.UNFURL, key="n"), nothing) == "0 cards"
    assert len(slack.unfurls) == 1
