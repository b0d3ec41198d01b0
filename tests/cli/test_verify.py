"""`summarizer verify`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def stored(run: Run, quill: Path, tmp_path: Path) -> Path:
    """The summary of the fictional filing, as a file."""
    path = tmp_path / "quill.json"
    path.write_text(run("summarize", quill, "--format", "json").stdout, "utf-8")
    return path


def test_a_summary_stands_in_its_own_filing(
    run: Run, quill: Path, stored: Path, checkout: Path
) -> None:
    schema = json.loads((checkout / "docs/schemas/verify-1.json").read_text("utf-8"))
    ran = run("verify", stored, quill)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    for line in lines:
        jsonschema.validate(line, schema)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert lines[0] == {"schema": "verify/1", "statement": "headline", "stands": True, "why": None}
    assert {line["stands"] for line in lines} == {True}


def test_a_changed_word_no_longer_stands(run: Run, quill: Path, stored: Path) -> None:
    record = json.loads(stored.read_text("utf-8"))
    record["headline"]["text"] = "Quillfeather Instruments bought a rival."
    ran = run("verify", "-", quill, stdin=json.dumps(record).encode())
    assert ran.exit_code == 8
    assert json.loads(ran.stdout.splitlines()[0]) == {
        "schema": "verify/1",
        "statement": "headline",
        "stands": False,
        "why": "a word is not in the evidence cited",
    }


def test_a_graver_flag_no_longer_stands(run: Run, quill: Path, stored: Path) -> None:
    record = json.loads(stored.read_text("utf-8"))
    record["risk_flags"][0]["code"] = "bankruptcy"
    ran = run("verify", "-", quill, stdin=json.dumps(record).encode())
    fallen = [json.loads(line) for line in ran.stdout.splitlines() if '"stands": false' in line]
    assert (ran.exit_code, [each["statement"] for each in fallen]) == (8, ["risk_flags[0]"])


def test_another_file_is_not_checked_at_all(run: Run, quill: Path, stored: Path) -> None:
    other = quill.with_name("other.txt")
    other.write_text(quill.read_text("utf-8").replace("May 4", "May 3"), "utf-8")
    ran = run("verify", stored, other)
    assert (ran.exit_code, ran.stdout) == (3, "")
    assert ran.stderr.startswith("summarizer: 'other.txt' is not what was summarised: its sha256 ")


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        (b"{}", 3, "the summary is not of schema 'summary/1'"),
        (b"\xff\xfe\x00", 3, "is no summary: it is not UTF-8"),
        (None, 4, "no such file"),
    ],
)
def test_what_is_no_summary_is_told_in_a_line(
    run: Run, quill: Path, content: bytes | None, code: int, message: str
) -> None:
    path = quill.with_name("bad.json")
    if content is not None:
        path.write_bytes(content)
    ran = run("verify", path, quill)
    assert (ran.exit_code, ran.stdout) == (code, "")
    assert message in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_standard_input_cannot_be_both(run: Run) -> None:
    assert run("verify", "-", "-").exit_code == 2
