"""`summarizer batch`, and `summarize`, with a model, as processes that ask a server on loopback."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

from summarizer.batch.export import EXPORTS
from summarizer.domain.pace import in_hand

Batch = Callable[..., subprocess.Popen[str]]

# Fictional, like whoever it speaks of.
FILING = """\
                               FORM 8-K
   Date of Report (Date of Earliest Event Reported): May 4, 2009
                    Quillfeather Instruments {number}, Inc.
        (Exact name of registrant as specified in its charter)

Item 8.01. Other Events.

The registrant said that its mill number {number} was closed for good after a storm of the season.

                              SIGNATURES
                                        Quillfeather Instruments {number}, Inc.
"""
FILINGS = 12


class Model:
    """A server on loopback that counts what it is asked."""

    def __init__(self, url: str) -> None:
        self.url = url

    def count(self, name: str) -> int:
        """How many calls have arrived, or wait for their answer."""
        address = self.url.removesuffix("/v1") + "/_stats"
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - loopback
            counted: dict[str, int] = json.load(answer)
        return counted[name]


@contextmanager
def _serving(checkout: Path, seconds: float) -> Iterator[Model]:
    pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
    program = str(checkout / "benchmarks/loopback_model.py")
    command = [sys.executable, program, "--seconds", str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Model(process.stdout.readline().strip())
        process.terminate()


@pytest.fixture(scope="module")
def model(checkout: Path) -> Iterator[Model]:
    """Answers soon."""
    with _serving(checkout, 0.1) as model:
        yield model


@pytest.fixture(scope="module")
def slow(checkout: Path) -> Iterator[Model]:
    """Answers so late that whoever is told to stop has been told by then."""
    with _serving(checkout, 2.0) as model:
        yield model


@pytest.fixture(scope="module")
def filings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filings")
    for number in range(FILINGS):
        (folder / f"quill-{number:02}.txt").write_text(FILING.format(number=number), "utf-8")
    return folder


@pytest.fixture(scope="module")
def batch(model: Model, filings: Path) -> Batch:
    """Starts a run of all filings in a folder."""
    return partial(_begun, model, filings)


def _begun(model: Model, filings: Path, folder: Path, *options: str) -> subprocess.Popen[str]:
    """A run in a folder, with a state database beside it."""
    return _started(model, f"{folder}.db", "batch", filings, "--run", folder, *options)


def _started(model: Model, database: str, *words: str | Path) -> subprocess.Popen[str]:
    """A call of the program with a model and a state database."""
    own = {
        "OPENAI_BASE_URL": model.url,
        "OPENAI_API_KEY": "none",
        "SUMMARIZER_STATE": database,
        "LANGSMITH_TRACING": "",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "summarizer", *words, "--model", "openai:loopback"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **own},  # noqa: TID251 - a process of its own
    )


@pytest.fixture(scope="module")
def undisturbed(batch: Batch, model: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run in which nothing happened."""
    folder, before = tmp_path_factory.mktemp("undisturbed") / "run", model.count("calls")
    code, _, errors = _ended(batch(folder, "--workers", "1"))
    assert (code, errors, model.count("calls") - before) == (0, "", FILINGS)
    return folder


def _ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    with process:
        out, errors = process.communicate(timeout=120)
        return process.returncode, out, errors


def _results(folder: Path) -> dict[str, bytes]:
    store = folder / "store"
    objects = {str(path.relative_to(store)): path.read_bytes() for path in store.glob("???/*")}
    return objects | {name: (folder / name).read_bytes() for name in EXPORTS}


def _counted(database: Path) -> int:
    """The calls that count against the caps of the one run of a state database."""
    with closing(sqlite3.connect(database)) as connection:
        (calls,) = connection.execute("SELECT calls FROM budgets").fetchone()
    return int(calls)


def _ledger(database: Path) -> list[tuple[str]]:
    """What became of each attempt that a ledger holds."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT outcome FROM calls").fetchall()


def _kill(process: subprocess.Popen[str]) -> None:
    """Kills a run with its workers."""
    children = [
        int(child)
        for task in Path(f"/proc/{process.pid}/task").glob("*/children")
        for child in task.read_text("ascii").split()
    ]
    for each in (process.pid, *children):
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)


def test_every_filing_is_asked_about_and_what_is_said_is_proved(undisturbed: Path) -> None:
    lines = (undisturbed / "results.jsonl").read_text("utf-8").splitlines()
    summaries = [json.loads(line)["summary"] for line in lines]
    assert {summary["provenance"]["model_status"] for summary in summaries} == {"ok"}
    assert [summary["points"][0]["origin"] for summary in summaries] == ["model"] * FILINGS
    assert [summary["usage"]["calls"] for summary in summaries] == [1] * FILINGS


def test_killed_with_calls_in_flight_it_goes_on_to_the_same_results(
    batch: Batch, model: Model, undisturbed: Path, tmp_path: Path
) -> None:
    begun = model.count("calls")
    for more in (2, 6):
        process = batch(tmp_path / "run", "--workers", "4")
        while process.poll() is None and model.count("calls") - begun < more:
            time.sleep(0.01)
        _kill(process)
        _ended(process)
    code, _, errors = _ended(batch(tmp_path / "run", "--workers", "4"))
    assert (code, errors) == (0, "")
    calls = model.count("calls") - begun
    kills, out = 2, 4
    assert calls <= FILINGS + kills * out
    # What was set aside stays so for calls that were out, and for as many that were to follow them.
    assert calls <= _counted(tmp_path / "run.db") <= FILINGS + kills * 3 * out
    assert _results(tmp_path / "run") == _results(undisturbed)


@pytest.mark.full
def test_a_cap_holds_for_all_calls_of_a_run_together(
    batch: Batch, model: Model, undisturbed: Path, tmp_path: Path
) -> None:
    begun, folder = model.count("calls"), tmp_path / "run"
    for _ in range(2):
        code, out, errors = _ended(batch(folder, "--workers", "2", "--max-calls", "5"))
        assert code == 6
        assert errors == "summarizer: a cap of the run is reached: the run ends here\n"
        assert "The budget is reached: 7 left. The same call goes on from here." in out
    assert model.count("calls") - begun == 5
    # What is there has been written out; nothing of it is asked for again.
    assert len((folder / "results.jsonl").read_text("utf-8").splitlines()) == 5
    assert _ended(batch(folder, "--max-calls", str(FILINGS)))[0] == 0
    assert model.count("calls") - begun == FILINGS
    assert _results(folder) == _results(undisturbed)


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.full)]
)
def test_an_interruption_awaits_what_is_out_and_leaves_what_is_not_yet_asked(
    slow: Model, filings: Path, tmp_path: Path, number: signal.Signals
) -> None:
    folder, out = tmp_path / "run", 2
    process = _begun(slow, filings, folder, "--workers", str(out))
    begun = slow.count("calls")
    while process.poll() is None and slow.count("calls") - begun < out:
        time.sleep(0.01)
    process.send_signal(number)
    code, told, errors = _ended(process)
    awaits = "summarizer: interrupted: calls that are out are awaited; again ends at once\n"
    asked = slow.count("calls") - begun
    # Three times as many filings are in hand. What was sent while the signal came is out as well.
    assert (code, errors, asked < in_hand(out)) == (130, awaits, True)
    assert f"Interrupted: {FILINGS - asked} left. The same call goes on from here." in told
    assert len(list((folder / "store").glob("???/*"))) == asked == _counted(Path(f"{folder}.db"))
    assert len(_ledger(Path(f"{folder}.db"))) == asked
    code, _, errors = _ended(_begun(slow, filings, folder, "--workers", str(FILINGS)))
    assert (code, errors, slow.count("calls") - begun) == (0, "", FILINGS)
    assert len(_ledger(Path(f"{folder}.db"))) == FILINGS == _counted(Path(f"{folder}.db"))
    lines = (folder / "results.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["summary"]["usage"]["calls"] for line in lines] == [1] * FILINGS


def test_an_interruption_awaits_no_call_where_none_is_out(
    slow: Model, filings: Path, tmp_path: Path
) -> None:
    begun = slow.count("calls")
    process = _begun(slow, filings, tmp_path / "run")
    while process.poll() is None and not (tmp_path / "run" / "plan.sqlite").exists():
        time.sleep(0.001)
    process.send_signal(signal.SIGINT)
    code, _, errors = _ended(process)
    assert (code, errors, slow.count("calls")) == (130, "", begun)


def test_a_second_interruption_waits_for_no_answer(
    slow: Model, filings: Path, tmp_path: Path
) -> None:
    process = _begun(slow, filings, tmp_path / "run", "--workers", "2")
    begun = slow.count("calls")
    while process.poll() is None and slow.count("calls") - begun < 2:
        time.sleep(0.01)
    for _ in range(2):
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
    assert _ended(process)[0] == 130
    stored = list((tmp_path / "run" / "store").glob("???/*"))
    assert len(stored) < slow.count("calls") - begun


@pytest.mark.parametrize("filings_at_once", [1, 2])
def test_what_a_summary_has_sent_that_is_interrupted_is_in_the_ledger(
    slow: Model, filings: Path, tmp_path: Path, filings_at_once: int
) -> None:
    sources = sorted(filings.iterdir())[:filings_at_once]
    process = _started(slow, str(tmp_path / "state.db"), "summarize", *sources)
    begun = slow.count("calls")
    while process.poll() is None and slow.count("calls") - begun < filings_at_once:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    code, told, errors = _ended(process)
    assert (code, told, errors.strip()) == (130, "", "")
    assert _ledger(tmp_path / "state.db") == [("interrupted",)] * filings_at_once


@pytest.mark.full
def test_what_is_out_when_a_run_is_killed_is_not_paid_for_again(
    slow: Model, filings: Path, tmp_path: Path
) -> None:
    process = _begun(slow, filings, tmp_path / "run", "--workers", "2")
    begun = slow.count("calls")
    while process.poll() is None and slow.count("calls") - begun < 2:
        time.sleep(0.01)
    process.kill()
    # Its workers have its standard error, and end when what they hold is stored.
    assert _ended(process)[0] == -signal.SIGKILL
    asked = slow.count("calls") - begun
    assert asked == _counted(tmp_path / "run.db") < FILINGS
    assert _ended(_begun(slow, filings, tmp_path / "run", "--workers", str(FILINGS)))[0] == 0
    assert slow.count("calls") - begun == FILINGS
