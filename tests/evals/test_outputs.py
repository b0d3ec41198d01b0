"""Outputs as they are kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.errors import InputError, UsageError
from summarizer.evals.outputs import DONE, Output, Outputs, Work, write_whole

OUTPUT = Output("s", "a", 0, DONE, 0.5, '{"schema": "summary/1"}')
WORK = Work("s", "a", "0" * 64, "engine")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    outputs = Outputs(tmp_path / "outputs")
    assert not outputs.has(WORK.key)
    assert outputs.keep(WORK.key, OUTPUT)
    assert outputs.has(WORK.key)
    assert outputs.read(WORK.key) == OUTPUT


def test_an_output_keeps_to_its_schema(
    tmp_path: Path, keeps_to: Callable[[object, str], bool]
) -> None:
    Outputs(tmp_path).keep(WORK.key, OUTPUT)
    assert keeps_to(json.loads(next(tmp_path.rglob("*.json")).read_bytes()), "output-1")


def test_an_output_never_takes_the_place_of_another(tmp_path: Path) -> None:
    outputs = Outputs(tmp_path)
    outputs.keep(WORK.key, OUTPUT)
    assert not outputs.keep(WORK.key, replace(OUTPUT, seconds=9.0))
    assert outputs.read(WORK.key) == OUTPUT
    assert [path.suffix for path in tmp_path.rglob("*.*")] == [".json"]


def test_a_dropped_output_can_be_made_anew(tmp_path: Path) -> None:
    outputs = Outputs(tmp_path)
    outputs.keep(WORK.key, OUTPUT)
    outputs.drop(WORK.key)
    assert not outputs.has(WORK.key)


def test_other_work_has_another_key() -> None:
    others = [
        replace(WORK, suite="t"),
        replace(WORK, case="b"),
        replace(WORK, sha256="1" * 64),
        replace(WORK, engine="other"),
        replace(WORK, repeat=1),
    ]
    assert len({WORK.key, *(each.key for each in others)}) == 6


def test_a_damaged_output_is_refused(tmp_path: Path) -> None:
    outputs = Outputs(tmp_path)
    outputs.keep(WORK.key, OUTPUT)
    next(tmp_path.rglob("*.json")).write_text("{", "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        outputs.read(WORK.key)


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.json"
    write_whole(path, "one")
    write_whole(path, "two")
    assert path.read_text("utf-8") == "two"
    assert [each.name for each in path.parent.iterdir()] == ["a.json"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(UsageError, match="cannot write"):
        write_whole(tmp_path / "file" / "a.json", "one")
