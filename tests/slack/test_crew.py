"""The workers of a bot."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time

from summarizer.slack.crew import Crew, owner_name, worker_command

_WAITS = (
    "import signal, sys\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\nsys.stdin.read()"
)


def _crew(program: str, number: int, died: list[str], *, doubts: bool = False) -> Crew:
    command = (sys.executable, "-c", program)
    return Crew(command, number, died.append, lambda: doubts, time.time)


async def _until_size(crew: Crew, size: int) -> None:
    for _ in range(400):
        if crew.size == size:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(crew.size)


def test_a_worker_that_dies_is_mourned_and_replaced() -> None:
    died: list[str] = []

    async def life() -> None:
        crew = _crew(_WAITS, 2, died)
        working = asyncio.create_task(crew.work())
        await _until_size(crew, 2)
        first = crew.pids[0]
        os.kill(first, signal.SIGKILL)
        await _until_size(crew, 1)
        await _until_size(crew, 2)
        assert first not in crew.pids
        await crew.send_home()
        working.cancel()

    asyncio.run(life())
    assert len(died) == 1
    assert ":worker:" in died[0]


def test_a_crew_whose_work_is_refused_comes_to_an_end() -> None:
    died: list[str] = []

    async def life() -> bool:
        return await _crew("import sys; sys.exit(2)", 1, died, doubts=True).work()

    assert asyncio.run(life()) is False


def test_no_two_processes_have_the_same_name() -> None:
    assert owner_name("worker", 1, 1.0) != owner_name("worker", 2, 1.0)
    assert str(os.getpid()) in owner_name("front", 0, 1.0)
    assert worker_command()[-2:] == ("slack", "work")
