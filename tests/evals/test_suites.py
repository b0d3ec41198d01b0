"""Suites as folders."""

from __future__ import annotations

import json
import re
from hashlib import sha256
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
        "quillfeather instruments inc",
        "lost quill corp",
    ]


def test_a_registrant_that_was_renamed_is_one_cluster(suite_folder: Path) -> None:
    with (suite_folder / "suite.toml").open("a", encoding="utf-8") as file:
        file.write('[former_names]\n"LOST QUILL CORP" = "Quillfeather Instruments Inc."\n')
    suite = read_suite(suite_folder)
    assert {case.cluster for case in suite.cases} == {"quillfeather instruments inc"}


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


CARRIED = {
    "accession", "file", "sha256", "partial", "form", "company", "period", "items", "events",
    "key_facts", "figures", "risk_flags", "tempting_but_wrong", "undetermined",
}  # fmt: skip
PARTS = {
    "events": {"type", "date", "start", "end"},
    "key_facts": {"importance", "anchors", "start", "end"},
    "figures": {"value", "unit", "period", "start", "end"},
    "risk_flags": {"code", "severity", "start", "end"},
}


def _is_carried(record: dict[str, Any]) -> bool:
    """Whether a label holds facts and ranges, and no words but names and single terms."""
    terms = [
        alternative
        for fact in record["key_facts"]
        for anchor in fact["anchors"]
        for alternative in anchor.split("|")
    ]
    return (
        record.keys() == CARRIED
        and all(part.keys() == keys for name, keys in PARTS.items() for part in record[name])
        and bool(re.fullmatch(r"[0-9a-f]{64}", record["sha256"]))
        and all(len(term.split()) <= 9 for term in terms)
        and all(isinstance(each, str) for each in record["tempting_but_wrong"])
    )


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("edgar-8k/dev.jsonl", 76),
        ("edgar-8k/test.jsonl", 24),
        ("edgar-8k/second/labels.jsonl", 20),
        ("edgar-8k-more/dev.jsonl", 133),
        ("edgar-8k-more/test.jsonl", 58),
        ("edgar-periodic/dev.jsonl", 8),
        ("edgar-periodic/test.jsonl", 4),
    ],
)
def test_real_filings_are_carried_as_facts(checkout: Path, name: str, count: int) -> None:
    lines = (checkout / "evals" / name).read_text("utf-8").splitlines()
    assert (len(lines), sum(_is_carried(json.loads(line)) for line in lines)) == (count, count)


def test_the_frozen_split_is_chosen_by_the_accession_number_alone(checkout: Path) -> None:
    frozen = {
        name: [
            sha256(json.loads(line)["accession"].encode()).digest()[0] % 4 == 0
            for line in (checkout / "evals" / "edgar-8k" / name).read_text("utf-8").splitlines()
        ]
        for name in ("dev.jsonl", "test.jsonl", "second/labels.jsonl")
    }
    assert {name: (any(each), all(each)) for name, each in frozen.items()} == {
        "dev.jsonl": (False, False),
        "test.jsonl": (True, True),
        "second/labels.jsonl": (False, False),
    }
