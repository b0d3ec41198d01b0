"""`summarizer flags`."""

from __future__ import annotations

import json
from collections.abc import Callable

from click.testing import Result

from summarizer.risk.catalogue import catalogue

Run = Callable[..., Result]


def test_the_whole_catalogue_is_listed(run: Run) -> None:
    ran = run("flags")
    listed = catalogue()
    assert ran.exit_code == 0
    assert ran.stdout.startswith(
        f"Risk-flag catalogue {listed.version}: {len(listed.flags)} flags\n"
    )
    assert all(f"\n  {flag.code} " in ran.stdout for flag in listed.flags)
    assert max(len(line) for line in ran.stdout.splitlines()) <= 80


def test_one_flag_is_told_whole(run: Run) -> None:
    ran = run("flags", "going-concern")
    assert (ran.exit_code, ran.stdout.splitlines()[0]) == (
        0,
        "going-concern: Substantial doubt about going concern",
    )
    assert "\nRaised: " in ran.stdout


def test_json_is_one_flag_a_line(run: Run) -> None:
    codes = [
        json.loads(line)["code"] for line in run("flags", "--format", "json").stdout.splitlines()
    ]
    assert codes == [flag.code for flag in catalogue().flags]
    assert (
        json.loads(run("flags", "going-concern", "--format", "json").stdout)["schema"] == "flag/1"
    )


def test_an_unknown_flag_is_not_found(run: Run) -> None:
    near, far = run("flags", "going-concerm"), run("flags", "qqq")
    assert (near.exit_code, near.stderr) == (
        4,
        "summarizer: the catalogue has no flag 'going-concerm' (did you mean going-concern?)\n",
    )
    assert (far.exit_code, far.stderr) == (
        4,
        "summarizer: the catalogue has no flag 'qqq' ('summarizer flags' lists them)\n",
    )
