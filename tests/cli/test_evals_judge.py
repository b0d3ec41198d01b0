"""`summarizer evals judge`, with scripted judges."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from summarizer.locks import exclusive

Run = Callable[..., Result]


def _script(folder: Path, *lines: dict[str, Any]) -> str:
    path = folder / "judge.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return f"scripted:{path}"


def _reply(*verdicts: str, beyond: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    facts = [
        {"id": number, "verdict": verdict, "statements": [1], "reason": "so"}
        for number, verdict in enumerate(verdicts, 1)
    ]
    return {"prompt": "judge", "reply": {"facts": facts, "beyond": list(beyond)}}


def _outcomes(folder: Path) -> list[str]:
    lines = (folder / "judged.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["outcome"] for line in lines]


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> Path:
    """A run of the two seeds."""
    folder = tmp_path / "r"
    assert run("evals", "run", "--suite", "seeds", "--run", folder).exit_code == 0
    return folder


def test_outputs_are_judged_beside_their_labels_and_the_opinions_kept(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    scores = (kept / "scores.jsonl").read_bytes()
    judge = _script(tmp_path, _reply("held", "held", "partly"), _reply("held"))
    ran = run("evals", "judge", kept, "--model", judge)
    assert ran.exit_code == 0
    assert ran.stdout.startswith("seeds: 2 outputs judged\n")
    lines = [json.loads(line) for line in (kept / "judged.jsonl").read_text("utf-8").splitlines()]
    assert [line["case"] for line in lines] == ["immunogen-1997-03-18", "immunogen-1997-12-11"]
    verdicts = [fact["verdict"] for fact in lines[0]["facts"]]
    assert verdicts[:4] == ["held", "held", "partly", "none"]
    total = sum(len(line["facts"]) for line in lines)
    assert "facts held                      3 of 4\n" in ran.stdout
    assert f"without a verdict               {total - 4} of {total}\n" in ran.stdout
    assert "agreement, share of facts" in ran.stdout
    # A judge's opinion moves no score.
    assert (kept / "scores.jsonl").read_bytes() == scores
    shown = run("calls", "show", "1").stdout
    assert "The reader's facts:" in shown
    assert "discontinuing development of its drug candidate Oncolysin B" in shown


def test_nobody_judges_unless_a_model_is_named(run: Run, kept: Path) -> None:
    ran = run("evals", "judge", kept)
    assert (ran.exit_code, "name the model that judges: --model" in ran.stderr) == (2, True)
    assert not (kept / "judged.jsonl").exists()


def test_beyond_a_cap_nothing_is_judged_and_the_rest_is_told(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    judge = _script(tmp_path, _reply("held"), _reply("held"))
    ran = run("evals", "judge", kept, "--model", judge, "--max-calls", "1")
    assert ran.exit_code == 6
    assert ran.stdout.startswith("seeds: 1 output judged, 1 not (budget)\n")


def test_a_later_cap_costs_no_opinion_and_a_later_run_goes_on(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    judge = _script(tmp_path, {**_reply("held"), "repeat": True})
    assert run("evals", "judge", kept, "--model", judge, "--max-calls", "1").exit_code == 6
    assert _outcomes(kept) == ["ok", "budget"]
    # The first is not asked about again: the one call is left for the second.
    ran = run("evals", "judge", kept, "--model", judge, "--max-calls", "1")
    assert (ran.exit_code, _outcomes(kept)) == (0, ["ok", "ok"])
    whole = (kept / "judged.jsonl").read_bytes()
    again = run("evals", "judge", kept, "--model", judge, "--max-calls", "0")
    assert (again.exit_code, again.stdout) == (0, ran.stdout)
    asked = run("evals", "judge", kept, "--model", judge, "--max-calls", "0", "--no-cache")
    assert asked.exit_code == 6
    assert asked.stdout.startswith("seeds: 0 outputs judged, 2 not (budget)\n")
    assert (kept / "judged.jsonl").read_bytes() == whole


def test_what_was_judged_before_the_command_broke_off_is_on_record(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    (last,) = (
        path
        for path in kept.glob("outputs/*/*.json")
        if json.loads(path.read_bytes())["case"] == "immunogen-1997-12-11"
    )
    last.write_text("{", "utf-8")
    ran = run("evals", "judge", kept, "--model", _script(tmp_path, _reply("held")))
    assert (ran.exit_code, _outcomes(kept)) == (3, ["ok"])


def test_a_judge_that_never_answers_is_told_by_the_exit_code(
    run: Run, kept: Path, tmp_path: Path
) -> None:
    refusal = {"prompt": "judge", "outcome": "refusal", "reply": "no", "repeat": True}
    ran = run("evals", "judge", kept, "--model", _script(tmp_path, refusal))
    assert ran.exit_code == 5
    assert ran.stdout.startswith("seeds: 0 outputs judged, 2 not (refusal)\n")


def test_an_unseen_split_is_judged_on_demand_alone(run: Run, kept: Path, tmp_path: Path) -> None:
    manifest = kept / "manifest.json"
    manifest.write_text(
        manifest.read_text("utf-8").replace('"split": "dev"', '"split": "test"'), "utf-8"
    )
    ran = run("evals", "judge", kept, "--model", _script(tmp_path, _reply("held")))
    assert (ran.exit_code, "which stays unseen" in ran.stderr) == (2, True)


def test_a_split_that_is_not_the_runs_is_refused(run: Run, kept: Path, tmp_path: Path) -> None:
    judge = _script(tmp_path, _reply("held"))
    ran = run("evals", "judge", kept, "--model", judge, "--split", "nope")
    assert (ran.exit_code, "of the split 'dev', not of 'nope'" in ran.stderr) == (2, True)
    assert not (kept / "judged.jsonl").exists()


def test_two_judges_do_not_work_in_one_folder(run: Run, kept: Path, tmp_path: Path) -> None:
    judge = _script(tmp_path, _reply("held"))
    with exclusive(kept / "judging.lock"):
        ran = run("evals", "judge", kept, "--model", judge)
    assert (ran.exit_code, "a judge is at work in" in ran.stderr) == (2, True)
    assert not (kept / "judged.jsonl").exists()
