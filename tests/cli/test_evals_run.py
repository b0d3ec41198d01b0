"""`summarizer evals run`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol
from urllib.request import Request, urlopen

import pytest
from click.testing import Result

from summarizer.evals.manifests import Spent, read_manifest
from summarizer.locks import exclusive

Run = Callable[..., Result]
WHO = "Jane Doe jane.doe@example.com"
LISTS = (
    "items",
    "events",
    "key_facts",
    "figures",
    "risk_flags",
    "tempting_but_wrong",
    "undetermined",
)


class Replica(Protocol):
    """A replica of EDGAR."""

    url: str
    paths: tuple[str, ...]


def _got(url: str) -> bytes:
    asked = Request(url, headers={"User-Agent": WHO})  # noqa: S310 - a replica on loopback
    with urlopen(asked) as answer:  # noqa: S310
        data = answer.read()
    assert isinstance(data, bytes)
    return data


def _without_times(text: str) -> list[str]:
    return [line for line in text.splitlines() if "seconds" not in line]


def test_the_seeds_are_run_scored_and_kept(run: Run, tmp_path: Path) -> None:
    ran = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("seeds: 2 cases, 1 registrant, 0 failed, 0 not run\n")
    assert ran.stderr == f"summarizer: outputs and scores are in {str(tmp_path / 'r')!r}\n"
    manifest = read_manifest(tmp_path / "r")
    assert (manifest.engine.model, manifest.split) == ("offline", "dev")
    assert list(manifest.suites) == ["seeds"]
    again = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert _without_times(again.stdout) == _without_times(ran.stdout)


def test_a_run_without_a_place_has_one_of_its_engine(run: Run, tmp_path: Path) -> None:
    assert run("evals", "run", "--suite", "seeds", "--format", "flags").exit_code == 0
    assert len(list((tmp_path / ".cache" / "evals").glob("offline-*/manifest.json"))) == 1


def test_what_cannot_be_had_is_told_and_not_passed(run: Run) -> None:
    ran = run("evals", "run", "--suite", "edgar-8k", "--case", "0000100493-15-000041")
    assert ran.exit_code == 0
    assert "1 case, 0 registrants, 0 failed, 1 not run" in ran.stdout
    assert "not run: edgar-8k 0000100493-15-000041: no folder has it" in ran.stderr


def test_a_second_run_in_a_folder_is_refused(run: Run, tmp_path: Path) -> None:
    with exclusive(tmp_path / "r" / "lock"):
        ran = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert (ran.exit_code, "another run is at work in" in ran.stderr) == (2, True)
    assert run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r").exit_code == 0


@pytest.mark.full
def test_a_run_that_is_killed_at_random_points_loses_nothing(checkout: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.evals_killed", "--kills", "5"]
    ran = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert ran.stdout.endswith("kills 5, lost 0, made_twice 0, half_written 0, different 0\n")
    assert ran.returncode == 0


def test_a_filing_that_no_folder_has_is_fetched_once(
    run: Run, replica: Replica, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = re.compile(r"/Archives/edgar/data/(\d+)/\d{18}/(0*\1-\d\d-\d{6})\.txt")
    path, accession = next((p, m[2]) for p in replica.paths if (m := own.fullmatch(p)))
    data = _got(replica.url + path)
    empty: dict[str, Any] = {name: [] for name in LISTS}
    facts = {"form": None, "company": None, "period": None, "accession": accession}
    label = facts | empty | {"sha256": sha256(data).hexdigest()}
    suite = tmp_path / "suite"
    suite.mkdir()
    (suite / "dev.jsonl").write_text(json.dumps(label) + "\n", "utf-8")
    (suite / "suite.toml").write_text(
        'name = "far"\n[cases]\ndev = "dev.jsonl"\n[filings]\ncorpus = "8-K"\n', "utf-8"
    )
    for name in ("URL", "DATA_URL"):
        monkeypatch.setenv(f"SUMMARIZER_EDGAR_{name}", replica.url)
    monkeypatch.setenv("SUMMARIZER_EDGAR_IDENTITY", WHO)
    monkeypatch.setenv("SUMMARIZER_CACHE", str(tmp_path / "cache"))
    ran = run("evals", "run", "--suite", suite, "--run", tmp_path / "r")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("far: 1 case, 1 registrant, 0 failed, 0 not run\n")
    before = json.loads(_got(f"{replica.url}/_stats"))["requests"]
    assert run("evals", "score", tmp_path / "r").stdout == ran.stdout
    assert json.loads(_got(f"{replica.url}/_stats"))["requests"] == before


def test_the_manifest_tells_what_the_outputs_took(run: Run, tmp_path: Path) -> None:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert read_manifest(tmp_path / "r").spent == Spent(0, 0, 0.0)


def test_a_label_with_a_code_of_no_catalogue_is_told(run: Run, quill: Path, tmp_path: Path) -> None:
    label = quill.with_name("quill.yaml")
    run("evals", "label", quill, "--output", label)
    label.write_text(label.read_text("utf-8").replace("bankruptcy-ins", "bad-luck-ins"), "utf-8")
    ran = run("evals", "run", "--suite", tmp_path, "--run", tmp_path / "r")
    assert ran.exit_code == 0
    assert "quill: the catalogue has no flag 'bad-luck-insolvency'" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--suite", "none"), 4, "no suite and no folder 'none'"),
        (("--suite", "seeds", "--split", "test"), 2, "suite 'seeds' has no split 'test'"),
        (("--suite", "seeds", "--case", "x"), 2, "no case 'x' in this split"),
        (("--suite", "seeds", "--model", "x:y"), 2, "x:y"),
        (("--suite", "seeds", "--prompts", "."), 2, "'offline' has no prompts"),
    ],
)
def test_a_call_that_cannot_be_carried_out_is_refused(
    run: Run, arguments: tuple[str, ...], code: int, told: str
) -> None:
    ran = run("evals", "run", *arguments)
    assert ran.exit_code == code
    assert told in ran.stderr
