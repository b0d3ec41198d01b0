"""A run from its arguments to its files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from summarizer.batch import Around, Order, Standing, Team, run
from summarizer.batch.answers import Answer, Failure, Fault
from summarizer.batch.hand import WorkerProcess
from summarizer.batch.stopping import Stop
from summarizer.batch.treating import Bench, treat
from summarizer.errors import UsageError
from summarizer.store import open_store

Exports = Callable[[], dict[str, bytes]]
Write = Callable[..., Path]


class _Ran(NamedTuple):
    standing: Standing
    lines: list[str]


RunHere = Callable[..., _Ran]


def _records(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "results.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _objects(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Each stored object, and when it was made."""
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in (folder / "store").rglob("*.jsonl")
    }


def test_a_run_leaves_results_sheets_a_report_and_a_record(
    run_here: RunHere, filings: Path, folder: Path
) -> None:
    ran = run_here(filings)
    assert ran.lines == []
    assert (ran.standing.exit_code, ran.standing.made, ran.standing.kept) == (0, 6, 0)
    assert sorted(path.name for path in folder.iterdir()) == [
        "figures.csv",
        "flags.csv",
        "lock",
        "report.html",
        "results.jsonl",
        "run.json",
        "store",
    ]
    sources = [record["source"] for record in _records(folder)]
    assert sources == [str(filings / f"quill-{number:03}.txt") for number in range(1, 7)]
    assert json.loads((folder / "run.json").read_text())["results"]["risk_flags"] == {
        "bankruptcy-insolvency": {"critical": 6}
    }


def test_a_second_run_makes_nothing_and_gives_the_same(
    run_here: RunHere, filings: Path, folder: Path, exports: Exports
) -> None:
    run_here(filings)
    first, objects = exports(), _objects(folder)
    again = run_here(filings)
    assert (again.standing.made, again.standing.kept) == (0, 6)
    assert (exports(), _objects(folder)) == (first, objects)


def test_a_torn_object_is_made_anew(
    run_here: RunHere, filings: Path, folder: Path, exports: Exports
) -> None:
    run_here(filings)
    first = exports()
    torn, empty, *_ = sorted((folder / "store").rglob("*.jsonl"))
    torn.write_bytes(torn.read_bytes()[:100])
    empty.write_bytes(b"")
    again = run_here(filings)
    assert (again.standing.made, again.standing.kept) == (2, 4)
    assert exports() == first


def test_bad_sources_are_told_of_and_the_rest_goes_on(
    run_here: RunHere, filings: Path, folder: Path
) -> None:
    (filings / "quill-000.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    ran = run_here(filings, filings / "missing.txt", filings / "quill-001.txt")
    assert ran.standing.failures == {"input": 1, "not-found": 1}
    assert ran.standing.exit_code == 3
    assert ran.standing.repeated == 1
    assert len(ran.lines) == 3
    assert f"{str(filings / 'quill-001.txt')!r} is named before: it is taken once" in ran.lines
    assert f"no such file: {str(filings / 'missing.txt')!r}" in ran.lines
    failures = [record["failure"] is not None for record in _records(folder)]
    assert failures == [True, *[False] * 6, True]


def test_failures_are_kept_and_retried_when_asked(
    run_here: RunHere, filings: Path, write_filing: Write
) -> None:
    late = filings / "quill-009.txt"
    assert run_here(filings, late).standing.failures == {"not-found": 1}
    write_filing(filings, 9)
    kept = run_here(late)
    assert (kept.standing.failures, kept.standing.kept_failures) == ({"not-found": 1}, 1)
    assert kept.lines == []
    retried = run_here(late, retry_failed=True)
    assert (retried.standing.failures, retried.standing.made) == ({}, 1)


def test_a_manifest_with_duplicates_and_nonsense_goes_through(
    run_here: RunHere, filings: Path, folder: Path
) -> None:
    manifest = filings.parent / "list.csv"
    manifest.write_text(
        "source\nfilings/quill-002.txt\nfilings/quill-001.txt\nfilings/../filings/quill-002.txt\n"
        '"never closed\nfilings\nutter nonsense\n0000914760-99-000124\n000091476099000124\n'
    )
    ran = run_here(manifest)
    name, repeated = str(manifest), f"{filings.parent}/filings/../filings/quill-002.txt"
    sources = [str(record["source"]) for record in _records(folder)]
    assert [source.rpartition("/")[2] for source in sources] == [
        "quill-002.txt",
        "quill-001.txt",
        "utter nonsense",
        "0000914760-99-000124",
    ]
    assert len(ran.lines) == 6
    assert ran.lines[:4] == [
        f"line 4 of {name!r}, {repeated!r}, is named before: it is taken once",
        f"line 5 of {name!r} is left out: it is not CSV: unexpected end of data",
        f"line 6 of {name!r} is left out: {str(filings)!r} is a folder and not one filing",
        f"line 9 of {name!r}, '000091476099000124', is named before: it is taken once",
    ]
    assert "no such file: 'utter nonsense'" in ran.lines[4:]
    assert ran.standing.exit_code == 4


def test_results_are_the_same_whatever_the_number_of_workers(
    filings: Path,
    folder: Path,
    deadly: Callable[[int], WorkerProcess],
    run_here: RunHere,
    exports: Exports,
) -> None:
    run_here(filings)
    alone = exports()
    for path in (folder / "store").rglob("*.jsonl"):
        path.unlink()
    order = Order((str(filings),), folder, Team(3, 3), 10**9)
    told: list[str] = []
    standing = run(order, deadly, open_store(folder / "store"), Around(told.append))
    assert (standing.made, standing.exit_code) == (6, 0)
    assert exports() == alone


def test_filings_that_kill_their_workers_cost_only_themselves(
    filings: Path,
    folder: Path,
    write_filing: Write,
    deadly: Callable[[int], WorkerProcess],
) -> None:
    deaths = {11: "exit at once", 12: "segfault", 13: "surprise", 14: "die once"}
    for number, words in deaths.items():
        write_filing(filings, number, words)
    told: list[str] = []
    order = Order((str(filings),), folder, Team(2, 2), 10**9)
    standing = run(order, deadly, open_store(folder / "store"), Around(told.append))
    assert (standing.sources, standing.made) == (10, 10)
    assert standing.failures == {"worker-killed": 2, "unexpected": 1}
    assert standing.exit_code == 1
    failures = {
        str(record["source"])[-7:-4]: record["failure"]
        for record in _records(folder)
        if record["failure"]
    }
    assert failures == {
        "011": {
            "class": "worker-killed",
            "message": "its worker died of it, twice (exit code 7)",
            "exit_code": 1,
        },
        "012": {
            "class": "worker-killed",
            "message": "its worker died of it, twice (signal 6)",
            "exit_code": 1,
        },
        "013": {
            "class": "unexpected",
            "message": "unexpected ZeroDivisionError: nobody foresaw this",
            "exit_code": 1,
        },
    }
    assert len(told) == 3
    assert all("quill-01" in line for line in told)


def test_what_a_dying_worker_held_is_tried_by_one_that_lives_through_the_others(
    filings: Path, folder: Path, write_filing: Write, deadly: Callable[[int], WorkerProcess]
) -> None:
    for number in range(11, 15):
        write_filing(filings, number, "die once")
    hired = list[int]()

    def hire(calls: int) -> WorkerProcess:
        hired.append(calls)
        return deadly(calls)

    order = Order((str(filings),), folder, Team(6, 1), 10**9)
    standing = run(order, hire, open_store(folder / "store"), Around(list[str]().append))
    assert (standing.made, standing.failures, hired) == (10, {}, [0, 0])


class _Scripted:
    """A worker that gives what it was told to give."""

    notices = ()

    def __init__(self, answer: Callable[[str], Answer], out: int = 0) -> None:
        self.answer = answer
        self.out = out

    def ready(self) -> None:
        pass

    def treat(self, source: str) -> Answer:
        return self.answer(source)

    def stop(self) -> Callable[[], int]:
        return lambda: self.out

    def close(self) -> None:
        pass

    def kill(self) -> None:
        pass


def test_a_wish_to_stop_finishes_what_is_in_hand_and_says_what_is_left(
    filings: Path, folder: Path, bench: Bench, run_here: RunHere
) -> None:
    stop = Stop()

    def answer(source: str) -> Answer:
        if source.endswith("003.txt"):
            stop.wish()
        return treat(source, bench, lambda _: None)

    order = Order((str(filings),), folder, Team(1, 1), 10**9)
    standing = run(order, lambda _: _Scripted(answer), bench.store, Around(print, stop=stop))
    assert standing.ended == "interrupted"
    assert standing.exit_code == 130
    assert 3 <= standing.made <= 4
    assert standing.left == 6 - standing.made
    assert not (folder / "results.jsonl").exists()
    assert json.loads((folder / "run.json").read_text())["ended"] == "interrupted"
    again = run_here(filings)
    assert (again.standing.kept, again.standing.exit_code) == (standing.made, 0)


@pytest.mark.parametrize(
    ("out", "words"),
    [(0, []), (2, ["interrupted: calls that are out are awaited; again ends at once"])],
)
def test_what_is_left_at_an_interruption_is_as_if_it_had_never_been_begun(
    filings: Path, folder: Path, bench: Bench, run_here: RunHere, out: int, words: list[str]
) -> None:
    stop, told = Stop(), list[str]()

    def answer(source: str) -> Answer:
        if source.endswith(("001.txt", "004.txt")):
            return treat(source, bench, lambda _: None)
        stop.wish()
        return Answer("left", "key")

    order, around = (
        Order((str(filings),), folder, Team(6, 1, 2), 10**9),
        Around(told.append, stop=stop),
    )
    standing = run(order, lambda _: _Scripted(answer, out), bench.store, around)
    assert (standing.ended, standing.exit_code, told) == ("interrupted", 130, words)
    assert standing.failures == {}
    assert standing.made + standing.left == 6
    assert standing.made == len(_objects(folder)) <= 2
    again = run_here(filings)
    assert (again.standing.kept, again.standing.made) == (standing.made, 6 - standing.made)


def test_what_a_worker_held_that_died_at_an_interruption_is_left_and_has_not_failed(
    filings: Path, folder: Path
) -> None:
    stop, died = Stop(), Failure("worker-killed", "its worker died of it, twice (signal 9)", 1)

    def answer(_: str) -> Answer:
        stop.wish()
        return Answer("killed", "key", died)

    order, around = Order((str(filings),), folder, Team(1, 1), 10**9), Around(print, stop=stop)
    standing = run(order, lambda _: _Scripted(answer), open_store(folder / "store"), around)
    assert (standing.ended, standing.left, standing.failures) == ("interrupted", 6, {})


def test_an_end_before_the_sources_are_looked_up_does_not_say_that_none_is_left(
    filings: Path, folder: Path, bench: Bench
) -> None:
    stop = Stop()
    stop.wish()
    order, around = Order((str(filings),), folder, Team(1, 1), 10**9), Around(print, stop=stop)
    standing = run(order, lambda _: _Scripted(lambda _: Answer("left", "key")), bench.store, around)
    assert (standing.ended, standing.sources, standing.is_complete) == ("interrupted", 0, False)


_ENDS = {
    "budget": Failure("budget", "a cap of the run is reached", 6),
    "model": Failure("model-denied", "the model gave no answer that can be used (denied)", 5),
}


@pytest.mark.parametrize("ended", _ENDS)
def test_a_model_that_answers_nobody_ends_the_run_where_it_can_go_on(
    filings: Path, folder: Path, bench: Bench, run_here: RunHere, ended: str
) -> None:
    def answer(source: str) -> Answer:
        if source.endswith(("001.txt", "002.txt")):
            return treat(source, bench, lambda _: None)
        return Answer("left", "key", _ENDS[ended], cost="0.5")

    order = Order((str(filings),), folder, Team(1, 1), 10**9)
    told: list[str] = []
    standing = run(order, lambda _: _Scripted(answer), bench.store, Around(told.append))
    assert (standing.ended, standing.exit_code) == (ended, _ENDS[ended].exit_code)
    assert (standing.made, standing.left, standing.failures) == (2, 4, {})
    assert told == [f"{_ENDS[ended].message}: the run ends here"]
    # What is there is written out.
    assert len(_records(folder)) == 2
    assert run_here(filings).standing.kept == 2


def test_what_is_wrong_with_the_store_ends_the_run_in_one_line(filings: Path, folder: Path) -> None:
    full = Answer("fault", "", fault=Fault("the store is full", "make room"))
    order = Order((str(filings),), folder, Team(2, 2), 10**9)
    told: list[str] = []
    with pytest.raises(UsageError, match=r"the store is full \(make room\)"):
        run(
            order,
            lambda _: _Scripted(lambda _: full),
            open_store(folder / "store"),
            Around(told.append),
        )
    assert told == []


def test_a_run_with_no_filing_at_all_is_a_run(run_here: RunHere, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    ran = run_here(tmp_path / "nothing")
    assert (ran.standing.sources, ran.standing.exit_code) == (0, 3)


def test_two_names_of_the_same_bytes_are_two_lines_and_one_result(
    run_here: RunHere, filings: Path, folder: Path
) -> None:
    (filings / "copy").mkdir()
    (filings / "copy" / "quill-001.txt").write_bytes((filings / "quill-001.txt").read_bytes())
    run_here(filings)
    first, second, *_ = _records(folder)
    assert (first["source"], second["source"]) == (
        str(filings / "copy" / "quill-001.txt"),
        str(filings / "quill-001.txt"),
    )
    assert first["key"] == second["key"]
    assert len(_objects(folder)) == 6


def test_a_run_takes_as_long_as_it_took_although_the_time_of_day_is_set_back(
    run_here: RunHere, filings: Path, folder: Path
) -> None:
    ticks = iter([100.0, 103.5])
    ran = run_here(filings, clock=lambda: next(ticks), moment=lambda: 1_000_000_000.0)
    assert (ran.standing.seconds, ran.standing.begun) == (3.5, "2001-09-09T01:46:40+00:00")
    assert json.loads((folder / "run.json").read_text())["made_per_second"] == 1.714
