"""The filing of a case."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import TransportError
from summarizer.evals.filings import AtHand, NotAtHand, Places, find_filing
from summarizer.evals.suites import read_suite


def test_a_filing_in_the_suite_is_found(suite_folder: Path) -> None:
    suite = read_suite(suite_folder)
    found = find_filing(suite.cases[0], suite)
    assert isinstance(found, AtHand)
    assert found.sha256 == sha256((suite_folder / "quill.txt").read_bytes()).hexdigest()


def test_a_filing_that_is_not_there_is_told_of(suite_folder: Path) -> None:
    suite = read_suite(suite_folder)
    found = find_filing(suite.cases[1], suite)
    assert isinstance(found, NotAtHand)
    assert "no file of it in 'quills'" in found.reason


def test_without_a_corpus_a_suite_without_filings_has_none(suite_folder: Path) -> None:
    suite = replace(read_suite(suite_folder), within=None, corpus="8-K")
    found = find_filing(suite.cases[0], suite)
    assert isinstance(found, NotAtHand)
    assert "--corpus" in found.reason


def test_a_corpus_is_looked_in_by_accession_number(
    tmp_path: Path, suite_folder: Path, record: dict[str, Any]
) -> None:
    accession = "0000000000-09-000001"
    folder = tmp_path / "corpus" / "8-K"
    folder.mkdir(parents=True)
    (folder / f"{accession}.htm").write_text("<p>Nothing</p>", "utf-8")
    line = json.dumps(record | {"accession": accession, "file": None})
    (suite_folder / "dev.jsonl").write_text(line, "utf-8")
    suite = replace(read_suite(suite_folder), within=None, corpus="8-K")
    assert suite.cases[0].id == accession
    assert isinstance(find_filing(suite.cases[0], suite, Places(tmp_path / "corpus")), AtHand)


def test_another_file_than_the_labelled_one_is_refused(suite_folder: Path) -> None:
    suite = read_suite(suite_folder)
    case = replace(suite.cases[0], sha256="0" * 64)
    found = find_filing(case, suite)
    assert isinstance(found, NotAtHand)
    assert "another SHA-256" in found.reason


def test_a_filing_that_no_folder_has_is_fetched_by_number_and_digest(
    tmp_path: Path, suite_folder: Path, record: dict[str, Any]
) -> None:
    data = (suite_folder / "quill.txt").read_bytes()
    named = record | {"accession": "0000000000-09-000001", "sha256": sha256(data).hexdigest()}
    (suite_folder / "dev.jsonl").write_text(json.dumps(named), "utf-8")
    suite = replace(read_suite(suite_folder), within=None, corpus="8-K")
    fetched = Submission("f.txt", (RawPart("f.txt", data),))
    for places in (Places(None, lambda _: fetched), Places(tmp_path, lambda _: fetched)):
        found = find_filing(suite.cases[0], suite, places)
        assert isinstance(found, AtHand)
        assert found.submission.parts[0].data == data
    other = Submission("f.txt", (RawPart("f.txt", b"another"),))
    found = find_filing(suite.cases[0], suite, Places(None, lambda _: other))
    assert isinstance(found, NotAtHand)
    assert found.reason.startswith("EDGAR: the file at hand is not the one")


def test_what_cannot_be_fetched_is_told_with_its_reason(
    suite_folder: Path, record: dict[str, Any]
) -> None:
    named = record | {"accession": "0000000000-09-000001", "sha256": "0" * 64}
    (suite_folder / "dev.jsonl").write_text(json.dumps(named), "utf-8")
    suite = replace(read_suite(suite_folder), within=None, corpus="8-K")

    def silent(_: str) -> Submission | None:
        raise TransportError("EDGAR could not be asked")

    found = find_filing(suite.cases[0], suite, Places(None, silent))
    assert isinstance(found, NotAtHand)
    assert found.reason.endswith("EDGAR could not give it: EDGAR could not be asked")


def test_labels_apart_from_their_filings_find_them_in_the_corpus(
    tmp_path: Path, suite_folder: Path
) -> None:
    for folder in (tmp_path / "corpus", tmp_path / "corpus" / "quills"):
        folder.mkdir()
        (folder / "lost.txt").write_text(folder.name, "utf-8")
    suite = read_suite(suite_folder)
    found = find_filing(suite.cases[1], suite, Places(tmp_path / "corpus"))
    assert isinstance(found, AtHand)
    assert found.submission.parts[0].data == b"quills"
    (tmp_path / "corpus" / "quills" / "lost.txt").unlink()
    found = find_filing(suite.cases[1], suite, Places(tmp_path / "corpus"))
    assert isinstance(found, AtHand)
    assert found.submission.parts[0].data == b"corpus"
