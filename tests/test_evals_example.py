"""The example in `docs/` by which a team gates its own prompts: it passes, and it fails."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.facts_reply import facts_reply

FILING = """\
                                   FORM 8-K
   Date of Report (Date of Earliest Event Reported): May 4, 2009
                    Quillfeather Instruments, Inc.
        (Exact name of registrant as specified in its charter)

Item 1.03. Bankruptcy or Receivership.

On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code.
"""
STYLE = "Write in the style of our house."
QUOTE = "filed a voluntary petition for reorganization under Chapter 11"
REPLY = facts_reply(
    facts=[
        {
            "id": 1,
            "statement": "Quillfeather Instruments, Inc. filed a voluntary petition.",
            "importance": "vital",
            "quotes": [f"Quillfeather Instruments, Inc. {QUOTE}"],
        }
    ],
    headline={
        "text": "Quillfeather Instruments, Inc. filed a voluntary petition.",
        "facts": [1],
        "derived": [],
    },
)


@pytest.fixture
def place(tmp_path: Path, checkout: Path) -> Path:
    """What the example expects beside itself, with a model that knows the house style alone."""
    shutil.copy(checkout / "docs" / "examples" / "test_our_prompts.py", tmp_path)
    suite = tmp_path / "our-suite"
    suite.mkdir()
    (suite / "quill.txt").write_text(FILING, "utf-8")
    _evals(tmp_path, "label", suite / "quill.txt", "--output", suite / "quill.yaml")
    _prompts(checkout, tmp_path / "prompts", STYLE)
    line = {"when": STYLE, "repeat": True, "reply": REPLY}
    (tmp_path / "script.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    kept = ("--model", _model(tmp_path), "--prompts", tmp_path / "prompts", "--run", tmp_path / "r")
    _evals(tmp_path, "run", "--suite", suite, *kept)
    _evals(tmp_path, "gate", tmp_path / "r", "--baseline", suite / "baseline.json", "--update")
    return tmp_path


def _prompts(checkout: Path, folder: Path, style: str) -> None:
    shutil.copytree(checkout / "prompts", folder)
    with (folder / "facts" / "user.md.j2").open("a", encoding="utf-8") as file:
        file.write(f"\n{style}\n")


def _model(place: Path) -> str:
    return f"scripted:{place / 'script.jsonl'}"


def _evals(place: Path, *arguments: object) -> None:
    command = [sys.executable, "-m", "summarizer", "evals", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=place, env=_surroundings(place), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _surroundings(place: Path) -> dict[str, str]:
    """A PATH on which the program is, and folders of its own."""
    bin_folder = str(Path(sys.executable).parent)
    return {
        "PATH": bin_folder,
        "HOME": str(place),
        "OUR_MODEL": _model(place),
        "SUMMARIZER_CACHE": str(place / "cache"),
        "SUMMARIZER_STATE": str(place / "state.db"),
    }


def _tested(place: Path) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rfs"]
    done = subprocess.run(
        [*command, "-c", "/dev/null", "--rootdir", str(place), "test_our_prompts.py"],
        cwd=place,
        env=_surroundings(place),
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def test_prompts_that_are_as_good_pass_and_those_that_cost_a_flag_fail(
    place: Path, checkout: Path
) -> None:
    assert "1 passed, 1 skipped" in _tested(place)
    (place / "prompts").rename(place / "prompts-before")
    _prompts(checkout, place / "prompts", "Write as you like.")
    told = _tested(place)
    assert "2 failed" in told
    assert "- quill bankruptcy-insolvency" in told
    assert "critical flags" in told
