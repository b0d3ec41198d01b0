"""What was found out for jobs."""

from __future__ import annotations

from summarizer.state.answers import Answers
from summarizer.state.database import Database
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Order


def test_an_answer_is_found_by_its_job_and_by_its_subject(database: Database) -> None:
    answers = Answers(database)
    answers.keep(1, "filing", "old", 1.0)
    answers.keep(2, "filing", "new", 2.0)
    assert (answers.of(1), answers.of(3)) == ("old", None)
    assert (answers.about("filing"), answers.about("other")) == ("new", None)


def test_an_answer_that_is_given_again_takes_the_place_of_the_first(database: Database) -> None:
    answers = Answers(database)
    answers.keep(1, "filing", "first", 1.0)
    answers.keep(1, "filing", "second", 2.0)
    assert answers.of(1) == "second"


def test_only_the_newest_are_kept(database: Database) -> None:
    answers = Answers(database, most=2)
    for job in (1, 2, 3):
        answers.keep(job, "filing", str(job), 1.0)
    assert [answers.of(job) for job in (1, 2, 3)] == [None, "2", "3"]


def test_what_a_user_asked_is_forgotten(database: Database) -> None:
    answers, jobs = Answers(database), Jobs(database, "one")
    mine = jobs.admit(Order("a", "k", "C1", "U1", "{}"), 1.0).job
    yours = jobs.admit(Order("b", "k", "C1", "U2", "{}"), 1.0).job
    answers.keep(mine, "filing", "mine", 1.0)
    answers.keep(yours, "filing", "yours", 1.0)
    answers.forget("U1")
    assert (answers.of(mine), answers.of(yours)) == (None, "yours")
