"""The pinned requirements: whole, alike in every file, and bound to no host."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

FILES = ("build", "runtime", "test")
_ENTRY = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.+!-]+)(?: ; (?P<marker>[^\\\n]+?))?"
    r"(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
)


def _pins(checkout: Path, name: str) -> dict[str, str]:
    text = (checkout / "requirements" / f"{name}.txt").read_text("ascii")
    return {match["name"]: match["version"] for match in _ENTRY.finditer(text)}


def _names(wanted: list[str]) -> set[str]:
    return {re.split(r"[><=\[ ]", each)[0] for each in wanted}


@pytest.mark.parametrize("name", FILES)
def test_every_requirement_is_pinned_with_its_hashes(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / f"{name}.txt").read_text("ascii")
    assert _ENTRY.sub("", text) == ""
    assert _pins(checkout, name) != {}


@pytest.mark.parametrize("name", FILES)
def test_no_host_is_named(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / f"{name}.txt").read_text("ascii")
    assert re.findall(r"://|--(?:extra-)?index|--find-links|\.(?:org|com|io|net)\b", text) == []


@pytest.mark.parametrize("name", ["build", "runtime"])
def test_the_test_requirements_hold_all_others_in_the_same_version(
    checkout: Path, name: str
) -> None:
    assert _pins(checkout, name).items() <= _pins(checkout, "test").items()


def test_what_the_project_asks_for_is_what_is_pinned(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    build = _names(groups["build"])
    dev = _names([each for each in groups["dev"] if isinstance(each, str)])
    runtime = _names(project["project"]["dependencies"])
    assert build <= _pins(checkout, "build").keys()
    assert runtime <= _pins(checkout, "runtime").keys()
    assert build | dev | runtime <= _pins(checkout, "test").keys()


def test_nothing_of_the_test_tools_is_needed_to_run(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    tools = _names([each for each in project["dependency-groups"]["dev"] if isinstance(each, str)])
    assert _pins(checkout, "runtime").keys() & tools == set()
