"""A filing's summary in place of its placeholder."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.slack.desk import Desk
from summarizer.slack.requests import Request, Upload
from summarizer.slack.summarising import shown_source, summarise
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Job
from tests.slack.conftest import has_buttons
from tests.slack.edgar import accession, filing
from tests.slack.mock import MockSlack

Order = Callable[..., Job]


def test_the_answer_takes_the_placeholders_place_and_the_proof_its_thread(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    request = Request(accession(1))
    job = order(request)
    assert summarise(desk, job, request) == "answered"
    answer, proof = slack.posted("C0ROOM")
    assert has_buttons(answer)
    assert answer["metadata"]["event_payload"] == {"job": job.key}
    assert proof["thread_ts"] == answer["ts"]
    assert "voluntary petition" in str(proof["blocks"])
    assert slack.refused == []


def test_done_again_after_a_crash_it_changes_nothing(
    desk: Desk, order: Order, slack: MockSlack
) -> None:
    request = Request(accession(1))
    job = order(request)
    summarise(desk, job, request)
    before = [each["blocks"] for each in slack.posted("C0ROOM")]
    summarise(desk, job._replace(tries=2), request)
    assert [each["blocks"] for each in slack.posted("C0ROOM")] == before


def test_who_lost_the_job_tells_nothing(desk: Desk, order: Order, slack: MockSlack) -> None:
    request = Request(accession(1))
    job = order(request)
    thief = Jobs(desk.books.jobs.database, "thief")
    assert thief.claim(desk.now() + 1_000) is not None
    assert summarise(desk, job, request) == "lost"
    assert not any(has_buttons(each) for each in slack.posted("C0ROOM"))


def test_an_upload_is_answered_in_its_thread(desk: Desk, order: Order, slack: MockSlack) -> None:
    file = slack.add_file("quill.txt", filing(7))
    request = Request(uploads=(Upload(file, "quill.txt", 9),))
    job = order(request, thread="5.5")
    assert summarise(desk, job, request) == "answered"
    assert [each["thread_ts"] for each in slack.posted("C0ROOM")] == ["5.5", "5.5"]
    assert shown_source(request) == "quill.txt"
