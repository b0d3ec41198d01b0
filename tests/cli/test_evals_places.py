"""Where evals find things."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.cli.evals_places import (
    check_split,
    chosen_suites,
    corpus_path,
    default_folder,
    suites_of,
)
from summarizer.errors import NotFoundError, UsageError
from summarizer.evals.engine import Engine
from summarizer.evals.runs import Manifest
from summarizer.settings import Settings


def test_a_suite_by_name_needs_no_folder() -> None:
    suites, outside = chosen_suites(["seeds"], "dev")
    assert ([suite.name for suite in suites], outside) == (["seeds"], {})


def test_a_suite_by_folder_is_remembered_with_it(checkout: Path) -> None:
    folder = str(checkout / "evals" / "seeds")
    suites, outside = chosen_suites([folder], "dev")
    assert outside == {"seeds": folder}
    engine = Engine("offline", "", "")
    manifest = Manifest(engine, "dev", {"seeds": suites[0].digest}, outside, (), 1, "")
    assert suites_of(manifest) == {"seeds": suites[0]}


def test_a_suite_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = {"gone": str(tmp_path / "gone")}
    with pytest.raises(NotFoundError):
        suites_of(Manifest(Engine("offline", "", ""), "dev", {"gone": ""}, gone, (), 1, ""))


def test_a_folder_of_runs_bears_the_name_of_its_engine() -> None:
    engine = Engine("openai:gpt/x", "", "")
    assert default_folder(engine) == Path(f".cache/evals/openai-gpt-x-{engine.fingerprint[:12]}")


def test_no_corpus_is_no_path() -> None:
    assert corpus_path(Settings()) is None
    assert corpus_path(Settings(corpus="filings")) == Path("filings")


def test_an_unseen_split_must_be_named() -> None:
    manifest = Manifest(Engine("offline", "", ""), "test", {}, {}, (), 1, "")
    check_split(manifest, "test")
    with pytest.raises(UsageError, match="stays unseen"):
        check_split(manifest, None)
