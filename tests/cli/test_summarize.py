"""`summarizer summarize`."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

PAGE = """\
Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03
On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code. [1]

Risk flags
  CRITICAL  bankruptcy-insolvency
            “On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary
            petition for reorganization under Chapter 11 of the United States
            Bankruptcy Code.” [1] Item 1.03
            The registrant, its parent or a significant subsidiary filed or will
            file a petition, came under a receiver, conservator or trustee,
            agreed a restructuring with its creditors, or approved its
            liquidation or dissolution. (catalogue)

Events
  2009-05-04  bankruptcy [1]

Evidence
  [1] Item 1.03, characters 602-749

Read all 786 characters at hand: 1 file. Left out as not proved: 0. Model:
offline.
"""


def test_what_names_no_model_is_refused_before_anything_is_read(run: Run) -> None:
    ran = run("summarize", "no-such-file.txt", "--model", "gpt-5-mini")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (
        2,
        "",
        (
            "summarizer: no model 'gpt-5-mini' (name 'offline', or a provider and a model: "
            "'openai:gpt-5-mini')\n"
        ),
    )


def test_a_web_page_is_of_one_filing(run: Run, quill: Path) -> None:
    ran = run("summarize", quill, quill, "--format", "html")
    assert (ran.exit_code, ran.stderr) == (
        2,
        "summarizer: --format html is one page: it needs one SOURCE\n",
    )


def test_exhibits_belong_to_one_filing(run: Run, quill: Path) -> None:
    ran = run("summarize", quill, quill, "--exhibit", quill)
    assert (ran.exit_code, ran.stderr) == (
        2,
        "summarizer: --exhibit needs one SOURCE (summarise the filings one by one)\n",
    )


def test_the_terminal_page_of_a_filing(run: Run, quill: Path) -> None:
    ran = run("summarize", quill)
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, PAGE, "")


def test_a_summary_in_json_is_its_schema(run: Run, quill: Path) -> None:
    record = json.loads(run("summarize", quill, "--format", "json").stdout)
    assert record["schema"] == "summary/1"
    assert [flag["code"] for flag in record["risk_flags"]] == ["bankruptcy-insolvency"]
    assert record["coverage"]["share"] == 1
    source = quill.read_text("utf-8")
    for evidence in record["risk_flags"][0]["evidence"]:
        words = " ".join(source[evidence["start"] : evidence["end"]].split())
        assert words == evidence["quote"]


def test_several_summaries_stand_one_after_the_other(run: Run, quill: Path) -> None:
    lines = run("summarize", quill, quill, "--format", "json").stdout.splitlines()
    assert [json.loads(line)["schema"] for line in lines] == ["summary/1", "summary/1"]
    pages = run("summarize", quill, quill).stdout.split(f"\n{'─' * 80}\n\n")
    assert len(pages) == 2
    assert pages[0] == pages[1]
    rows = list(csv.reader(io.StringIO(run("summarize", quill, quill, "--format", "csv").stdout)))
    assert sum(row[0] == "filing" for row in rows) == 1


def test_a_bad_source_among_good_ones_is_told_of(run: Run, quill: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    plain = run("summarize", missing, quill)
    assert plain.exit_code == 4
    assert plain.stdout.startswith("Quillfeather Instruments, Inc.")
    assert plain.stderr == f"summarizer: no such file: {str(missing)!r}\n"
    lines = run("summarize", missing, quill, "--format", "json").stdout.splitlines()
    assert [json.loads(line)["schema"] for line in lines] == ["error/1", "summary/1"]


@pytest.mark.parametrize("shape", ["terminal", "markdown", "json", "csv", "html", "slack"])
def test_a_file_holds_what_the_terminal_would_show(
    run: Run, quill: Path, tmp_path: Path, shape: str
) -> None:
    path = tmp_path / "out"
    shown = run("summarize", quill, "--format", shape)
    ran = run("summarize", quill, "--format", shape, "--output", path)
    assert (ran.exit_code, ran.output) == (0, "")
    assert path.read_bytes() == shown.stdout_bytes


def test_a_flag_as_grave_as_asked_ends_with_8(run: Run, quill: Path) -> None:
    assert run("summarize", quill, "--fail-on", "critical").exit_code == 8
    assert run("summarize", quill, "--strict").exit_code == 0


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", 3),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(64), 3),
        ("paper.pdf", b"%PDF-1.7\n" + bytes(64), 3),
        ("deep.htm", b"<html><body>" + b"<div><b>" * 50_000 + b"FORM 8-K", 0),
    ],
)
def test_a_hostile_source_is_a_line_and_never_a_traceback(
    run: Run, tmp_path: Path, name: str, content: bytes, code: int
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    ran = run("summarize", path)
    assert ran.exit_code in {code, 3}
    assert ran.stderr.count("\n") == (1 if ran.exit_code else 0)
    assert "Traceback" not in ran.output


def test_the_same_bytes_give_the_same_page_in_any_process(quill: Path) -> None:
    command = [sys.executable, "-m", "summarizer", "summarize", str(quill), "--format", "json"]
    first, second = (subprocess.run(command, capture_output=True, check=True) for _ in range(2))
    assert first.stdout == second.stdout
