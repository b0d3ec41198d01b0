"""Fictional filings, a bench that needs no process, and workers that a filing can kill."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from summarizer.assembly import assemble
from summarizer.batch import Around, Order, Standing, Team, run
from summarizer.batch.answers import Answer
from summarizer.batch.export import EXPORTS
from summarizer.batch.hand import WorkerProcess
from summarizer.batch.treating import Bench, treat
from summarizer.edgar import read_source
from summarizer.settings import Settings
from summarizer.store import open_store

# Fictional: no such registrant ever filed anything.
FILING = """\
                  SECURITIES AND EXCHANGE COMMISSION
                               FORM 8-K
                            CURRENT REPORT
   Date of Report (Date of Earliest Event Reported): May 4, 2009
                    Quillfeather Instruments {number}, Inc.
        (Exact name of registrant as specified in its charter)

Item 1.03. Bankruptcy or Receivership.

On May 4, 2009, Quillfeather Instruments {number}, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code. The petition lists
debts of ${number}.5 million.
{words}
                              SIGNATURES
                                        Quillfeather Instruments {number}, Inc.
Date: May 5, 2009
"""

# A worker that dies as the filing at hand says.
DEADLY = """
import os, sys, time
sys.path.append({checkout!r})
from dataclasses import replace
from pathlib import Path
from summarizer.batch.worker import serve
from summarizer.cli.batch_worker import Job, bench

def deadly():
    made = bench(Job({store!r}, "offline"))
    summarizer = made.summarizer
    def read(submission):
        words = submission.parts[0].data
        if b"exit at once" in words:
            os._exit(7)
        if b"segfault" in words:
            os.abort()
        if b"die once" in words and not os.path.exists({mark!r}):
            Path({mark!r}).touch()
            os._exit(9)
        if b"surprise" in words:
            raise ZeroDivisionError("nobody foresaw this")
        return summarizer.read(submission)
    return replace(made, summarizer=replace(summarizer, read=read))

serve(deadly)
"""


# A worker that needs no filing, and does what its source says.
LIGHT = """
import os, sys, threading, time
sys.path.append({checkout!r})
import summarizer.batch.worker as worker
from summarizer.batch.answers import Answer
from summarizer.errors import UsageError

meeting, held, stopped = threading.Barrier(3), threading.Semaphore(0), threading.Event()

def treat(source, bench, tell):
    tell("key of " + source)
    print("printed by the way")
    if source == "read":
        return Answer("made", repr(sys.stdin.read()))
    if source == "bad":
        raise UsageError("the store is full", "make room")
    if source == "bug":
        raise KeyError("bug")
    if source == "exit":
        os._exit(7)
    if source == "crash":
        os.abort()
    if source == "until stopped":
        stopped.wait(10)
        return Answer("left", source)
    if source.startswith("meet"):
        meeting.wait(10)
    if source.startswith("hold"):
        held.release()
        time.sleep(60)
    if source == "crash when two are held":
        held.acquire(), held.acquire()
        os._exit(7)
    return Answer("made", source)

def prepare():
    if "wrong" in sys.argv:
        raise UsageError("a setting is wrong", "mend it")
    if "broken" in sys.argv:
        raise KeyError("broken")
    return Bench

class Bench:
    def stop():
        stopped.set()
        return 2

    class summarizer:
        notices = ("this goes elsewhere",)

worker.treat = treat
worker.serve(prepare, lanes=3 if "several" in sys.argv else 1, debug="debug" in sys.argv)
"""


class InProcess:
    """A worker without a process."""

    notices = ()

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def ready(self) -> None:
        pass

    def treat(self, source: str) -> Answer:
        return treat(source, self.bench, lambda _: None)

    def stop(self) -> Callable[[], int]:
        return self.bench.stop

    def close(self) -> None:
        pass

    def kill(self) -> None:
        pass


class Ran(NamedTuple):
    """What a run gave and what it told."""

    standing: Standing
    lines: list[str]


@pytest.fixture
def write_filing() -> Callable[..., Path]:
    """Writes a fictional filing, with words of one's own in it."""

    def write(folder: Path, number: int, words: str = "") -> Path:
        path = folder / f"quill-{number:03}.txt"
        path.write_text(FILING.format(number=number, words=words), "utf-8")
        return path

    return write


@pytest.fixture
def filings(tmp_path: Path, write_filing: Callable[..., Path]) -> Path:
    """A folder of six fictional filings."""
    folder = tmp_path / "filings"
    folder.mkdir()
    for number in range(1, 7):
        write_filing(folder, number)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a run will be."""
    return tmp_path / "run"


@pytest.fixture
def make_bench(folder: Path) -> Callable[..., Bench]:
    """Makes a bench whose store is that of the run."""

    def make(*, retry_failed: bool = False) -> Bench:
        summarizer = assemble(Settings())
        return Bench(read_source, summarizer, open_store(folder / "store"), retry_failed)

    return make


@pytest.fixture
def bench(make_bench: Callable[..., Bench]) -> Bench:
    """A bench as a first run has it."""
    return make_bench()


@pytest.fixture
def run_here(folder: Path, make_bench: Callable[..., Bench]) -> Callable[..., Ran]:
    """A run without processes."""

    def run_it(*sources: str | Path, retry_failed: bool = False, **around: Any) -> Ran:  # noqa: ANN401
        lines: list[str] = []
        order = Order(tuple(map(str, sources)), folder, Team(2, 2), 10**9)
        made = make_bench(retry_failed=retry_failed)
        telling = Around(lines.append, **around)
        return Ran(run(order, lambda _: InProcess(made), made.store, telling), lines)

    return run_it


@pytest.fixture
def light(checkout: Path) -> tuple[str, ...]:
    """The command of a worker that does what its source says."""
    return (sys.executable, "-c", LIGHT.format(checkout=str(checkout)))


@pytest.fixture
def deadly(folder: Path, checkout: Path) -> Callable[[int], WorkerProcess]:
    """Hires workers in processes, which some filings kill."""
    program = DEADLY.format(
        checkout=str(checkout),
        store=str(folder / "store"),
        mark=str(folder / "died-once"),
    )
    return lambda _: WorkerProcess([sys.executable, "-c", program])


@pytest.fixture
def exports(folder: Path) -> Callable[[], dict[str, bytes]]:
    """Reads the files of the run that hold its results."""
    return lambda: {name: (folder / name).read_bytes() for name in EXPORTS}
