"""Our prompts are as good as they were: a test that a team keeps beside its own labelled filings.

    our-suite/            label files beside filings, and the baseline that was pinned
    prompts/              the prompts that a change is about
    prompts-before/       those of the last release, if the change is to be told case by case
    test_our_prompts.py   this file

Pin the baseline once, and again whenever the prompts have become better:

    summarizer evals run --suite our-suite --model MODEL --prompts prompts --run first
    summarizer evals gate first --baseline our-suite/baseline.json --update

`OUR_MODEL` names the model, as `--model` does; recorded replies (`replay:DIR`) cost nothing.
Outputs are kept by suite, model and prompts: running the test again asks for nothing.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SUITE = HERE / "our-suite"
MODEL = os.environ.get("OUR_MODEL", "openai:gpt-5-mini")


def evals(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = ["summarizer", "evals", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def run_with(prompts: Path) -> Path:
    folder = HERE / ".runs" / prompts.name
    ran = evals("run", "--suite", SUITE, "--model", MODEL, "--prompts", prompts, "--run", folder)
    assert ran.returncode == 0, ran.stderr
    return folder


def test_the_prompts_pass_the_gate() -> None:
    gated = evals("gate", run_with(HERE / "prompts"), "--baseline", SUITE / "baseline.json")
    assert gated.returncode == 0, gated.stdout


def test_no_decision_on_a_flag_is_lost() -> None:
    before = HERE / "prompts-before"
    if not before.exists():
        pytest.skip("nothing to compare with")
    told = evals("compare", run_with(before), run_with(HERE / "prompts"))
    assert "flags: 0 decisions right before alone" in told.stdout, told.stdout
