"""`summarizer batch`, as a process that is killed, stopped, refused and started again."""

from __future__ import annotations

import contextlib
import json
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from summarizer.batch.export import EXPORTS
from summarizer.cli.batch_worker import Job, command_line
from summarizer.store.frame import unframed

Run = Callable[..., Result]
Objects = dict[str, tuple[int, bytes]]
FILINGS = 16
# Fictional, like whoever it speaks of.
FILING = """\
                               FORM 8-K
   Date of Report (Date of Earliest Event Reported): May 4, 2009
                    Quillfeather Instruments {number}, Inc.
        (Exact name of registrant as specified in its charter)

Item 8.01. Other Events.

{events}

                              SIGNATURES
                                        Quillfeather Instruments {number}, Inc.
"""
EVENT = (
    "On May {day}, 2009, the registrant said that its mill {day} will lose ${day}.{number} million."
)


@pytest.fixture(scope="module")
def filings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Filings that take a while each, so that a kill finds work in hand."""
    folder = tmp_path_factory.mktemp("filings")
    for number in range(FILINGS):
        events = "\n\n".join(EVENT.format(day=day, number=number) for day in range(1, 31))
        path = folder / f"quill-{number:02}.txt"
        path.write_text(FILING.format(number=number, events=events), "utf-8")
    (folder / "quill-05.txt").write_bytes(b"\0" * 100)
    return folder


@pytest.fixture(scope="module")
def undisturbed(filings: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run in which nothing happened."""
    folder = tmp_path_factory.mktemp("undisturbed")
    ran = _batch(filings, folder, workers=1)
    assert (ran.returncode, ran.stderr.count("\n")) == (3, 1)
    return folder


def _command(filings: Path, folder: Path, workers: int) -> list[str]:
    call = ["batch", str(filings), "--run", str(folder), "--workers", str(workers)]
    return [sys.executable, "-m", "summarizer", *call]


def _batch(filings: Path, folder: Path, workers: int = 1) -> subprocess.CompletedProcess[str]:
    command = _command(filings, folder, workers)
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _exports(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in EXPORTS}


def _objects(folder: Path) -> Objects:
    """Every object with the moment it was made and its bytes."""
    return {
        f"{path.parent.name}/{path.name}": (path.stat().st_mtime_ns, path.read_bytes())
        for path in (folder / "store").rglob("*.jsonl")
    }


def _stored(folder: Path) -> int:
    return sum(1 for _ in (folder / "store").glob("???/*.jsonl"))


@contextlib.contextmanager
def _at_work(
    filings: Path, folder: Path, objects: int, workers: int = 1
) -> Iterator[subprocess.Popen[str]]:
    """A run that has stored at least so many objects, or has ended."""
    command = _command(filings, folder, workers)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        while process.poll() is None and _stored(folder) < objects:
            time.sleep(0.01)
        yield process


def test_results_are_the_same_to_the_byte_whatever_the_number_of_workers(
    filings: Path, undisturbed: Path, tmp_path: Path
) -> None:
    ran = _batch(filings, tmp_path / "run", workers=2)
    assert ran.returncode == 3
    assert re.sub(r"[\d.]+ a second", "N a second", ran.stdout) == (
        f"16 of 16 filings: 16 made now, N a second, 0 kept from before.\n1 failed (input 1).\n"
        f"In {tmp_path / 'run'}: results.jsonl, flags.csv, figures.csv, report.html and run.json.\n"
    )
    assert "quill-05.txt" in ran.stderr
    assert _exports(tmp_path / "run") == _exports(undisturbed)
    stored = {name: text for name, (_, text) in _objects(tmp_path / "run").items()}
    assert stored == {name: text for name, (_, text) in _objects(undisturbed).items()}


def test_a_result_is_what_summarize_prints(filings: Path, undisturbed: Path) -> None:
    command = [sys.executable, "-m", "summarizer", "summarize", "--format", "json"]
    sources = [str(filings / f"quill-{number:02}.txt") for number in (3, 5, 7)]
    printed = subprocess.run([*command, *sources], capture_output=True, text=True, check=False)
    three, failure, seven = map(json.loads, printed.stdout.splitlines())
    lines = (undisturbed / "results.jsonl").read_text("utf-8").splitlines()
    results = {record["source"]: record for record in map(json.loads, lines)}
    assert [results[source]["summary"] for source in sources] == [three, None, seven]
    assert results[sources[1]]["failure"]["class"] == failure["code"]


def test_killed_at_any_moment_a_run_goes_on_and_makes_nothing_twice(
    filings: Path,
    undisturbed: Path,
    tmp_path: Path,
    full: bool,  # noqa: FBT001
) -> None:
    moments = random.Random(None if full else 8)  # noqa: S311 - moments, no secrets
    folder, killed = tmp_path / "run", 0
    seen: Objects = {}
    for number in range(60 if full else 12):
        stored = len(seen) + moments.randint(0, 2)
        with _at_work(filings, folder, stored, workers=1 + number % 2) as process:
            time.sleep(moments.uniform(0, 0.04))
            process.kill()
            killed += process.wait() == -signal.SIGKILL
        now = _objects(folder)
        assert {name: now[name] for name in seen} == seen
        assert all(unframed(text) is not None for _, text in now.values())
        seen = now
    assert killed >= 6
    ran = _batch(filings, folder)
    assert ran.returncode == 3
    assert {name: _objects(folder)[name] for name in seen} == seen
    assert _exports(folder) == _exports(undisturbed)
    assert _objects(folder).keys() == _objects(undisturbed).keys()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_says_where_it_stands(
    filings: Path, tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "run"
    with _at_work(filings, folder, 2) as process:
        process.send_signal(number)
        words, errors = process.communicate(timeout=60)
    stored = _stored(folder)
    assert process.returncode == 130
    assert 2 <= stored < FILINGS
    first, *_, last = words.splitlines()
    assert first.startswith(f"{stored} of 16 filings: {stored} made now")
    assert last == f"Interrupted: {FILINGS - stored} left. The same call goes on from here."
    assert "Traceback" not in errors
    assert json.loads((folder / "run.json").read_text())["left"] == FILINGS - stored


def test_a_second_run_in_the_same_folder_says_so_and_stops(filings: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    with _at_work(filings, folder, 1) as process:
        # It would be through before a second one has started on a busy machine.
        process.send_signal(signal.SIGSTOP)
        second = _batch(filings, folder)
        process.kill()
    assert (second.returncode, second.stdout) == (2, "")
    assert second.stderr == (
        f"summarizer: another run is at work in {str(folder)!r} (process {process.pid}) "
        "(wait for it, or give --run another folder)\n"
    )


def test_a_full_disk_is_one_line_and_costs_nothing_that_is_stored(
    filings: Path, small_disk: Path
) -> None:
    ran = _batch(filings, small_disk / "run")
    assert (ran.returncode, ran.stdout) == (2, "")
    *_, line = ran.stderr.splitlines()
    assert re.fullmatch(
        r"summarizer: (?:the store '.+' cannot be written to: No space left on device"
        r"|the plan of the run cannot be written: .+"
        r"|cannot write '.+': No space left on device) \(what is stored stays: .+ start again\)",
        line,
    )
    assert ran.stderr.count("\n") <= 2
    whole = _objects(small_disk / "run")
    assert whole
    assert all(unframed(text) is not None for _, text in whole.values())
    mount = [shutil.which("mount") or "mount", "-o", "remount,size=8m", str(small_disk)]
    subprocess.run(mount, check=True)
    again = _batch(filings, small_disk / "run")
    assert again.returncode == 3
    assert {name: _objects(small_disk / "run")[name] for name in whole} == whole


def test_a_folder_that_is_a_file_is_refused(run: Run, quill: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run("batch", quill, "--run", tmp_path / "file").exit_code == 2
    ran = run("batch", quill, "--run", tmp_path / "file" / "run")
    assert (ran.exit_code, ran.stderr.count("\n")) == (2, 1)
    assert ran.stderr.startswith("summarizer: cannot write to ")


def test_a_wrong_setting_is_said_before_anything_is_begun(run: Run, quill: Path) -> None:
    ran = run("batch", quill, "--run", "r", "--model", "gpt-5-mini")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr == (
        "summarizer: no model 'gpt-5-mini' (name 'offline', or a provider and a model:"
        " 'openai:gpt-5-mini')\n"
    )
    ran = run("batch", quill, "--run", "r", "--model", "scripted:missing.jsonl")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("summarizer: the script 'missing.jsonl' cannot be read: ")
    assert run("batch", quill).stderr == (
        "summarizer: Missing option '--run' (see 'summarizer batch --help')\n"
    )


def test_a_script_answers_for_every_filing(run: Run, quill: Path, tmp_path: Path) -> None:
    empty = ("facts", "figures", "events", "flags", "disputes", "points")
    reply: dict[str, object] = {**{name: [] for name in empty}, "headline": None}
    script = tmp_path / "script.jsonl"
    script.write_text(json.dumps({"reply": reply, "repeat": True}), "utf-8")
    ran = run("batch", quill, "--run", "r", "--model", f"scripted:{script}")
    assert (ran.exit_code, ran.stderr) == (0, "")
    result = json.loads(Path("r", "results.jsonl").read_text("utf-8"))
    assert result["summary"]["provenance"]["model_status"] == "ok"
    assert result["summary"]["usage"]["calls"] == 1


def test_a_model_that_gives_nothing_usable_is_a_failure_beside_the_rules_own_summary(
    run: Run, quill: Path, tmp_path: Path
) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text(json.dumps({"outcome": "refusal", "repeat": True}), "utf-8")
    call = ("batch", quill, "--run", "r", "--model", f"scripted:{script}")
    ran = run(*call)
    assert ran.exit_code == 5
    assert "the model gave no answer that can be used (refusal)" in ran.stderr
    result = json.loads(Path("r", "results.jsonl").read_text("utf-8"))
    assert result["failure"]["class"] == "model-refusal"
    assert result["summary"]["risk_flags"][0]["code"] == "bankruptcy-insolvency"
    assert "1 kept from before" in run(*call).stdout
    assert "1 made now" in run(*call, "--retry-failed").stdout


def test_a_worker_takes_no_module_from_the_folder_it_works_in(
    run: Run, quill: Path, tmp_path: Path
) -> None:
    for name in ("json.py", "click.py", "fsspec.py", "summarizer.py"):
        (tmp_path / name).write_text("raise SystemExit('taken from the work folder')")
    ran = run("batch", quill, "--run", "r", "--workers", "1")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "1 of 1 filing: 1 made now" in ran.stdout


def test_a_worker_is_started_by_the_same_interpreter() -> None:
    job = Job("store", "offline", lanes=3, retry_failed=True)
    command = command_line(job)
    assert command[:2] == (sys.executable, "-P")
    assert Job(**json.loads(command[-1])) == job
