"""A queue that processes share."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from summarizer.state.database import Database, opened
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Admission, Job, Order, Pace


def _order(key: str = "k", *, user: str = "U1", channel: str = "C1", receipt: str = "") -> Order:
    return Order(key, "summarise", channel, user, "{}", "7.7", receipt)


def test_an_order_is_taken_and_claimed_once(database: Database) -> None:
    jobs = Jobs(database, "one")
    admitted = jobs.admit(_order(), 5.0)
    assert admitted == (Admission.TAKEN, 1)
    job = Job(1, "k", "summarise", "C1", "U1", "{}", "7.7", 1, 0, "", 5.0)
    assert jobs.claim(5.0) == job
    assert Jobs(database, "two").claim(6.0) is None
    assert jobs.waiting() == 1


def test_an_order_is_known_by_its_key_and_by_its_message(database: Database) -> None:
    jobs = Jobs(database, "one")
    jobs.admit(_order("k", receipt="E1"), 5.0)
    assert jobs.admit(_order("k", receipt="E2"), 6.0).verdict is Admission.KNOWN
    assert jobs.admit(_order("other", receipt="E1"), 6.0).verdict is Admission.KNOWN
    assert jobs.admit(_order("other", receipt="E3"), 6.0).verdict is Admission.TAKEN


def test_a_message_is_known_after_its_job_is_forgotten_until_its_receipt_is(
    database: Database,
) -> None:
    jobs = Jobs(database, "one")
    jobs.admit(_order(), 5.0)
    assert jobs.forget("U1") == 1
    assert jobs.admit(_order(), 6.0).verdict is Admission.KNOWN
    jobs.tidy(receipts_before=5.5)
    assert jobs.admit(_order(), 7.0).verdict is Admission.TAKEN


def test_too_many_orders_in_a_minute_are_refused(database: Database) -> None:
    jobs, pace = Jobs(database, "one"), Pace(user=2, channel=3)
    for number in range(2):
        jobs.admit(_order(f"a{number}"), 5.0, pace)
    assert jobs.admit(_order("a2"), 6.0, pace).verdict is Admission.USER_TOO_FAST
    other = _order("a3")._replace(kind="alert")
    assert jobs.admit(other, 6.0, pace).verdict is Admission.TAKEN
    assert jobs.admit(_order("b", user="U2"), 6.0, pace).verdict is Admission.TAKEN
    assert jobs.admit(_order("c", user="U3"), 6.0, pace).verdict is Admission.CHANNEL_TOO_FAST
    assert jobs.admit(_order("d"), 66.5, pace).verdict is Admission.TAKEN


def test_a_job_that_is_held_is_nobody_elses_until_it_is_placed(database: Database) -> None:
    front, worker = Jobs(database, "front"), Jobs(database, "worker")
    number = front.admit(_order(), 5.0, hold=60.0).job
    assert worker.claim(6.0) is None
    assert front.placed(number, "C1/1.2", ready=True)
    claimed = worker.claim(6.0)
    assert claimed is not None
    assert (claimed.placeholder, claimed.deaths) == ("C1/1.2", 0)


def test_the_job_of_a_dead_owner_is_taken_when_its_lease_has_run_out(database: Database) -> None:
    one, two = Jobs(database, "one", lease=30.0), Jobs(database, "two")
    one.admit(_order(), 0.0)
    one.claim(0.0)
    one.renew(20.0)
    assert two.claim(49.0) is None
    taken = two.claim(51.0)
    assert taken is not None
    assert (taken.tries, taken.deaths) == (2, 1)


def test_a_renewal_never_shortens_what_is_held(database: Database) -> None:
    one, two = Jobs(database, "one", lease=30.0), Jobs(database, "two")
    one.admit(_order(), 0.0, hold=100.0)
    one.renew(1.0)
    assert two.claim(99.0) is None


def test_who_has_lost_a_job_is_not_heard(database: Database) -> None:
    one, two = Jobs(database, "one", lease=10.0), Jobs(database, "two")
    number = one.admit(_order(), 0.0).job
    one.claim(0.0)
    two.claim(11.0)
    assert not one.owns(number, 11.0)
    assert two.owns(number, 11.0)
    assert not one.end(number, "answered", 12.0)
    assert not one.placed(number, "C1/9.9")
    assert not one.postpone(number, 99.0)
    assert not one.spent(number, 9)
    assert two.spent(number, 7)
    assert two.end(number, "answered", 12.0)
    assert not two.end(number, "answered", 13.0)
    assert [(each.outcome, each.cost, each.ended_at) for each in two.history(0.0)] == [
        ("answered", 7, 12.0)
    ]


def test_what_an_owner_gives_back_is_free_at_once(database: Database) -> None:
    one, two = Jobs(database, "one"), Jobs(database, "two")
    for key in "ab":
        one.admit(_order(key), 0.0)
        one.claim(0.0)
    assert one.release() == 2
    taken = two.claim(0.0)
    assert taken is not None
    assert (taken.key, taken.deaths) == ("a", 0)
    assert one.release() == 0


def test_what_the_dead_had_is_free_and_later_each_time(database: Database) -> None:
    one = Jobs(database, "one")
    one.admit(_order(), 0.0)
    freed_after = list[int]()
    for _ in range(8):
        now = 1_000.0 * len(freed_after)
        assert one.claim(now) is not None
        assert one.bury(now) == 1
        freed_after.append(next(n for n in range(40) if Jobs(database, "x").claim(now + n)))
        Jobs(database, "x").release()
    assert freed_after == [0, 1, 4, 9, 16, 25, 30, 30]


def test_a_job_is_put_off(database: Database) -> None:
    jobs = Jobs(database, "one")
    number = jobs.admit(_order(), 0.0).job
    jobs.claim(0.0)
    jobs.postpone(number, 50.0)
    assert jobs.claim(49.0) is None
    again = jobs.claim(50.0)
    assert again is not None
    assert again.tries == 2


def test_history_tells_of_one_user_or_of_all(database: Database) -> None:
    jobs = Jobs(database, "one")
    jobs.admit(_order("a"), 1.0)
    jobs.admit(_order("b", user="U2"), 2.0)
    assert [each.user for each in jobs.history(0.0)] == ["U1", "U2"]
    assert [each.user for each in jobs.history(0.0, "U2")] == ["U2"]
    assert [each.user for each in jobs.history(1.5)] == ["U2"]


def test_a_thread_is_known_by_what_began_it_and_by_what_it_holds(database: Database) -> None:
    jobs = Jobs(database, "one")
    number = jobs.admit(_order(), 1.0, hold=9.0).job
    jobs.placed(number, "C1/1.2")
    assert jobs.knows_thread("C1", "1.2")
    assert jobs.knows_thread("C1", "7.7")
    assert not jobs.knows_thread("C2", "1.2")
    assert not jobs.knows_thread("C1", "3.4")
    found = jobs.find(number)
    assert found is not None
    assert found.placeholder == "C1/1.2"
    assert jobs.find(99) is None


_TAKER = """
import sys
from pathlib import Path
from summarizer.state.database import opened
from summarizer.state.jobs import Jobs
database = opened(Path(sys.argv[1]))
jobs = Jobs(database, sys.argv[2])
while (job := jobs.claim(10.0)) is not None:
    jobs.end(job.id, "done", 10.0)
    print(job.id)
database.close()
"""


def test_several_processes_share_the_work_and_none_does_anothers(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    database = opened(path)
    front = Jobs(database, "front")
    for number in range(60):
        front.admit(_order(f"k{number}"), 1.0)
    takers = [
        subprocess.Popen(
            [sys.executable, "-c", _TAKER, str(path), f"taker-{number}"],
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    done = [int(line) for taker in takers for line in taker.communicate()[0].split()]
    assert sorted(done) == list(range(1, 61))
    assert front.waiting() == 0
    database.close()
