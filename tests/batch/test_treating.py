"""One source to one stored result."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import render
from summarizer.batch.answers import Answer, Failure
from summarizer.batch.treating import Bench, treat
from summarizer.domain.filing import Filing, Submission
from summarizer.edgar import read_source
from summarizer.errors import StoppedError, UsageError


def _treat(source: str | Path, bench: Bench) -> tuple[Answer, list[str]]:
    keys: list[str] = []
    return treat(str(source), bench, keys.append), keys


def _raising(bench: Bench, error: BaseException) -> Bench:
    def read(_: Submission) -> Filing:
        raise error

    return replace(bench, summarizer=replace(bench.summarizer, read=read))


def test_a_result_is_the_summary_that_the_command_would_print(filings: Path, bench: Bench) -> None:
    source = filings / "quill-001.txt"
    answer, keys = _treat(source, bench)
    assert (answer.status, answer.failure, answer.cost) == ("made", None, "0")
    assert keys[-1] == answer.key
    stored = json.loads(bench.store.read(answer.key) or "")
    filing = bench.summarizer.parse(read_source(str(source)))
    assert stored["summary"] == json.loads(
        render.to_json(bench.summarizer.summarize(filing), filing)
    )


def test_what_is_stored_is_not_made_again(filings: Path, bench: Bench) -> None:
    source = filings / "quill-001.txt"
    made, _ = _treat(source, bench)
    kept, _ = _treat(source, _raising(bench, AssertionError("it was made again")))
    assert kept == Answer("kept", made.key)


def test_another_file_in_the_same_place_is_another_filing(filings: Path, bench: Bench) -> None:
    source = filings / "quill-001.txt"
    first, _ = _treat(source, bench)
    source.write_bytes(source.read_bytes() + b" ")
    second, _ = _treat(source, bench)
    assert second.status == "made"
    assert second.key != first.key


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (RecursionError(), "it is nested too deeply to be read"),
        (MemoryError(), "it is too large to be read in memory"),
    ],
)
def test_a_filing_that_exhausts_its_worker_is_a_failure(
    filings: Path, bench: Bench, error: BaseException, message: str
) -> None:
    answer, _ = _treat(filings / "quill-001.txt", _raising(bench, error))
    assert answer.failure == Failure("input", message, 3)


def test_a_failure_stands_until_it_is_to_be_retried(
    tmp_path: Path, make_bench: Callable[..., Bench]
) -> None:
    source = tmp_path / "late.txt"
    made, keys = _treat(source, make_bench())
    assert made.failure == Failure("not-found", f"no such file: {str(source)!r}", 4)
    assert keys == [made.key]
    source.write_text("FORM 8-K\nItem 5. Other Events.\nThe plant burned down on May 4, 2009.\n")
    again, _ = _treat(source, make_bench())
    assert again == Answer("kept", made.key, made.failure)
    retried, _ = _treat(source, make_bench(retry_failed=True))
    assert (retried.status, retried.failure) == ("made", None)
    later, _ = _treat(source, make_bench())
    assert later == Answer("kept", retried.key)


def test_a_failure_that_blames_the_call_is_always_tried_again(filings: Path, bench: Bench) -> None:
    def read(_: str) -> Submission:
        raise UsageError("EDGAR wants to know who asks")

    source = filings / "quill-001.txt"
    refused, _ = _treat(source, replace(bench, read=read))
    assert refused.failure == Failure("usage", "EDGAR wants to know who asks", 2)
    assert _treat(source, bench)[0].failure is None


def test_after_a_stop_nothing_is_read_and_what_is_read_is_not_begun(
    filings: Path, bench: Bench, make_bench: Callable[..., Bench]
) -> None:
    source, other = filings / "quill-001.txt", make_bench()

    def read(name: str) -> Submission:
        other.stop()
        return read_source(name)

    bench.stop()
    left, told = _treat(source, replace(bench, read=read))
    assert (left.status, left.failure, told) == ("left", None, [])
    answer, keys = _treat(source, replace(other, read=read))
    assert (answer.status, answer.failure, answer.key) == ("left", None, keys[-1])
    assert other.store.read(answer.key) is None
    assert _treat(source, make_bench())[0].status == "made"


def test_a_filing_that_a_stop_comes_before_is_left_and_has_no_result(
    filings: Path, bench: Bench
) -> None:
    stopped = _raising(bench, StoppedError("before the model had said all"))
    answer, _ = _treat(filings / "quill-001.txt", stopped)
    assert (answer.status, answer.failure) == ("left", None)
    assert bench.store.read(answer.key) is None


def test_a_store_that_cannot_be_written_is_no_failure_of_the_filing(
    filings: Path, bench: Bench, folder: Path
) -> None:
    folder.mkdir()
    (folder / "store").write_text("not a folder")
    with pytest.raises(UsageError, match="cannot be"):
        _treat(filings / "quill-001.txt", bench)
