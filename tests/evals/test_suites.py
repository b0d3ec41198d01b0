"""Suites as folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import InputError, NotFoundError, UsageError
from summarizer.evals.suites import find_suite, read_suite, suite_names
from summarizer.evals.yaml_files import yaml_text


def test_a_described_suite_has_its_cases_in_order(suite_folder: Path) -> None:
    suite = read_suite(suite_folder)
    assert (suite.name, suite.words) == ("quills", 60)
    assert [case.id for case in suite.cases] == ["quill.txt", "lost.txt"]
    assert [case.cluster for case in suite.cases] == [
        "quillfeather instruments, inc",
        "lost quill corp",
    ]


def test_another_split_is_not_opened(suite_folder: Path) -> None:
    (suite_folder / "test.jsonl").write_text("damaged", "utf-8")
    assert len(read_suite(suite_folder).cases) == 2
    with pytest.raises(InputError):
        read_suite(suite_folder, "test")


def test_a_split_that_a_suite_has_not_is_refused(suite_folder: Path) -> None:
    with pytest.raises(UsageError) as told:
        read_suite(suite_folder, "train")
    assert str(told.value) == "suite 'quills' has no split 'train' (it has dev, test)"


def test_labels_beside_filings_are_a_suite(tmp_path: Path, record: dict[str, Any]) -> None:
    (tmp_path / "quill.yaml").write_text(yaml_text(record), "utf-8")
    suite = read_suite(tmp_path)
    assert (suite.name, [case.id for case in suite.cases]) == (tmp_path.name, ["quill"])
    assert suite.within == tmp_path / "."


def test_a_change_of_a_label_changes_the_digest(suite_folder: Path) -> None:
    before = read_suite(suite_folder)
    path = suite_folder / "dev.jsonl"
    path.write_text(path.read_text("utf-8").replace("critical", "high", 1), "utf-8")
    after = read_suite(suite_folder)
    assert before.digest != after.digest
    assert before.cases[0].fingerprint != after.cases[0].fingerprint
    assert before.cases[1].fingerprint == after.cases[1].fingerprint


def test_two_cases_of_one_name_are_refused(suite_folder: Path) -> None:
    path = suite_folder / "dev.jsonl"
    line = path.read_text("utf-8").splitlines()[0]
    path.write_text(f"{line}\n{line}\n", "utf-8")
    with pytest.raises(InputError, match="two cases"):
        read_suite(suite_folder)


def test_a_folder_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no label file"):
        read_suite(tmp_path)
    with pytest.raises(NotFoundError):
        read_suite(tmp_path / "none")


def test_a_damaged_description_is_refused(suite_folder: Path) -> None:
    (suite_folder / "suite.toml").write_text("name = ", "utf-8")
    with pytest.raises(InputError, match=r"suite\.toml"):
        read_suite(suite_folder)


def test_the_suites_of_the_program_are_found_by_name(checkout: Path) -> None:
    assert {"edgar-8k", "seeds"} <= set(suite_names(checkout))
    assert find_suite("seeds", checkout) == checkout / "evals" / "seeds"
    assert find_suite(str(checkout / "evals"), checkout) == checkout / "evals"
    with pytest.raises(NotFoundError, match="no suite and no folder 'none'"):
        find_suite("none", checkout)


def test_the_labels_of_real_filings_hold_facts_and_no_sentence(checkout: Path) -> None:
    lines = (checkout / "evals" / "edgar-8k" / "dev.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 76
    for record in map(json.loads, lines):
        told = {"quote", "fact", "headline", "why", "notes", "label"}
        entries = [*record["events"], *record["key_facts"], *record["figures"], record]
        assert not [entry for entry in (*entries, *record["risk_flags"]) if told & entry.keys()]
        assert len(record["sha256"]) == 64
