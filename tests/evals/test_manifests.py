"""What a run asked, written beside its outputs."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.errors import InputError, UsageError
from summarizer.evals.engine import Engine
from summarizer.evals.manifests import (
    MANIFEST,
    Asked,
    Manifest,
    read_manifest,
    relabelled,
    write_manifest,
)
from summarizer.evals.runs import Plan, run
from summarizer.evals.suites import Suite, read_suite
from summarizer.settings import Settings

ENGINE = Engine("offline", "code", "catalogue")


@pytest.fixture
def suite(suite_folder: Path) -> Suite:
    return read_suite(suite_folder)


@pytest.fixture
def asked(suite: Suite, tmp_path: Path) -> tuple[Asked, ...]:
    """What a run of the suite asked."""
    ticks = count()
    plan = Plan((suite,), tmp_path / "asked")
    return run(plan, ENGINE, assemble(Settings()), lambda: float(next(ticks)), lambda _: None)


def test_a_manifest_of_another_version_is_refused(tmp_path: Path) -> None:
    write_manifest(tmp_path, Manifest(ENGINE, "dev", {}, {}, (), 1, "then"))
    path = tmp_path / MANIFEST
    path.write_text(path.read_text("utf-8").replace("run/1", "run/9"), "utf-8")
    with pytest.raises(InputError, match="its schema is 'run/9'"):
        read_manifest(tmp_path)


def test_labels_that_changed_since_are_told_in_the_manifest(
    suite: Suite, asked: tuple[Asked, ...], suite_folder: Path
) -> None:
    manifest = Manifest(ENGINE, "dev", {"quills": suite.digest}, {}, asked, 1, "then")
    assert relabelled(manifest, {"quills": suite}) == manifest
    path = suite_folder / "dev.jsonl"
    path.write_text(path.read_text("utf-8").replace("critical", "high", 1), "utf-8")
    now = read_suite(suite_folder)
    after = relabelled(manifest, {"quills": now})
    assert after.suites == {"quills": now.digest}
    assert [one.label == two.label for one, two in zip(asked, after.asked, strict=True)] == [
        False,
        True,
    ]


def test_a_manifest_is_read_as_it_was_written(
    asked: tuple[Asked, ...], tmp_path: Path, keeps_to: Callable[[object, str], bool]
) -> None:
    manifest = Manifest(ENGINE, "dev", {"quills": "d"}, {"quills": "f"}, asked, 1, "then", 2.5)
    write_manifest(tmp_path, manifest)
    assert read_manifest(tmp_path) == manifest
    assert keeps_to(json.loads((tmp_path / MANIFEST).read_bytes()), "run-1")


def test_a_folder_without_a_run_and_a_damaged_manifest_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no run"):
        read_manifest(tmp_path)
    (tmp_path / MANIFEST).write_text("{}", "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        read_manifest(tmp_path)
