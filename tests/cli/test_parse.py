"""`summarizer parse`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]

OUTLINE = """\
Quillfeather Instruments, Inc. · 8-K · May 4, 2009
1 file, 1,068 characters (utf-8), 786 of them text

Document 1: main, quill.txt
  cover                             355
  Item 1.03                         186  Bankruptcy or Receivership
  signature                         243
"""


def test_the_text_of_a_filing_is_its_paragraphs(run: Run, quill: Path) -> None:
    ran = run("parse", quill, "--format", "text")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert (
        "Item 1.03. Bankruptcy or Receivership.\n"
        "On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for "
        "reorganization under Chapter 11 of the United States Bankruptcy Code.\n"
    ) in ran.stdout


def test_the_outline_says_how_it_was_cut(run: Run, quill: Path) -> None:
    ran = run("parse", quill)
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, OUTLINE, "")


def test_json_is_one_object_a_line(run: Run, quill: Path) -> None:
    ran = run("parse", quill, quill, "--format", "json")
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [record["schema"] for record in records] == ["filing/1", "filing/1"]
    assert records[0] == records[1]
    assert (records[0]["items"], records[0]["period"]) == (["1.03"], "2009-05-04")


def test_standard_input_is_read_as_the_file_is(run: Run, quill: Path) -> None:
    piped = run("parse", "-", "--format", "text", stdin=quill.read_bytes())
    assert (piped.exit_code, piped.stdout) == (0, run("parse", quill, "--format", "text").stdout)


def test_a_bad_source_among_good_ones_is_a_line(run: Run, quill: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    ran = run("parse", quill, empty, quill, "--format", "json")
    assert ran.exit_code == 3
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [record["schema"] for record in records] == ["filing/1", "error/1", "filing/1"]
    assert records[1]["source"] == str(empty)
    assert (records[1]["code"], records[1]["exit_code"]) == ("input", 3)
