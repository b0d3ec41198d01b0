"""Caps that several processes share."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer.domain.conversation import Spending
from summarizer.state.budget import SharedBudget
from summarizer.state.database import Database
from summarizer.state.limiter import WallClock

NONE = (None, None, None)
# Reserves and settles as long as the cap allows; prints how many calls it was allowed.
PROGRAM = """
import sys
from pathlib import Path
from summarizer.domain.conversation import Spending
from summarizer.state.budget import SharedBudget
from summarizer.state.database import opened
budget = SharedBudget(opened(Path(sys.argv[1])), "run", (None, None, 1_000))
calls = 0
while not budget.reserve(Spending(1, 10, 30)):
    budget.settle(Spending(1, 10, 30), Spending(1, 5, 20))
    calls += 1
print(calls)
"""


def test_what_is_taken_is_known_to_all_who_share_it(database: Database) -> None:
    one, two = (SharedBudget(database, "run", (3, None, None)) for _ in range(2))
    assert one.reserve(Spending(1, 100, 7)) == ""
    assert two.reserve(Spending(1, 100, 7)) == ""
    one.settle(Spending(1, 100, 7), Spending(1, 40, 5))
    assert two.taken == Spending(2, 140, 12)
    assert one.reserve(Spending(1, 1, 1)) == ""
    assert two.reserve(Spending(1, 1, 1)) == "--max-calls"


@pytest.mark.parametrize(
    ("caps", "cap"),
    [
        ((1, None, None), "--max-calls"),
        ((None, 15, None), "--max-tokens"),
        ((None, None, 5), "--max-cost"),
    ],
)
def test_the_cap_that_forbids_a_call_is_named(
    database: Database, caps: tuple[int | None, int | None, int | None], cap: str
) -> None:
    budget = SharedBudget(database, "run", caps)
    assert budget.reserve(Spending(1, 10, 3)) == ""
    assert budget.reserve(Spending(1, 10, 3)) == cap
    assert budget.taken == Spending(1, 10, 3)


def test_runs_do_not_share_with_each_other_and_begin_anew(database: Database) -> None:
    mine, yours = (SharedBudget(database, name, (1, None, None)) for name in ("mine", "yours"))
    assert mine.reserve(Spending(1)) == ""
    assert yours.reserve(Spending(1)) == ""
    mine.begin()
    assert (mine.taken, yours.taken) == (Spending(), Spending(1))
    assert mine.reserve(Spending(1)) == ""


def test_old_runs_are_forgotten(database: Database) -> None:
    now = [1_000.0]
    clock = WallClock(now=lambda: now[0])
    old = SharedBudget(database, "old", NONE, clock)
    old.reserve(Spending(1))
    now[0] += 31 * 24 * 3600
    assert SharedBudget(database, "new", NONE, clock).taken == Spending()
    assert old.taken == Spending()


def test_threads_together_never_overrun_a_cap(database: Database) -> None:
    budget = SharedBudget(database, "run", (None, 100, None))
    with ThreadPoolExecutor(8) as pool:
        refused = list(pool.map(lambda _: budget.reserve(Spending(1, 7, 0)), range(40)))
    assert (refused.count(""), budget.taken.tokens) == (14, 98)


def test_processes_together_never_overrun_a_cap(database: Database) -> None:
    command = [sys.executable, "-c", PROGRAM, str(database.path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    calls = [int(each.communicate()[0]) for each in running]
    # The last call that fits leaves less than thirty.
    taken = SharedBudget(database, "run", NONE).taken
    assert (sum(calls), taken.cost) == (taken.calls, 20 * taken.calls)
    assert 900 < taken.cost <= 1_000


def test_what_a_dead_process_set_aside_stays_set_aside(database: Database) -> None:
    program = PROGRAM.split("calls = 0", maxsplit=1)[0] + "budget.reserve(Spending(1, 10, 900))"
    subprocess.run([sys.executable, "-c", program, str(database.path)], check=True)
    assert (
        SharedBudget(database, "run", (None, None, 1_000)).reserve(Spending(1, 1, 200))
        == "--max-cost"
    )
    assert Path(database.path).exists()
