"""Where evals find things."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.cli.evals_places import (
    check_split,
    chosen_suites,
    default_folder,
    places_of,
    suites_of,
)
from summarizer.domain.filing import Submission
from summarizer.errors import NotFoundError, TransportError, UsageError
from summarizer.evals.engine import Engine
from summarizer.evals.manifests import Manifest
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
    assert places_of(Settings()).corpus is None
    assert places_of(Settings(corpus="filings")).corpus == Path("filings")


def test_two_suites_of_one_name_are_refused(checkout: Path) -> None:
    with pytest.raises(UsageError, match="two suites are called 'seeds'"):
        chosen_suites(["seeds", str(checkout / "evals" / "seeds")], "dev")


def test_edgar_is_not_asked_again_once_it_could_not_be_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def fetched(name: str, _: Settings) -> Submission | None:
        asked.append(name)
        raise TransportError("EDGAR is silent")

    monkeypatch.setattr("summarizer.assembly.fetched", fetched)
    fetch = places_of(Settings()).fetch
    assert fetch is not None
    for name in ("0000000000-09-000001", "0000000000-09-000002"):
        with pytest.raises(TransportError, match="EDGAR is silent"):
            fetch(name)
    assert asked == ["0000000000-09-000001"]


def test_an_unseen_split_must_be_named() -> None:
    manifest = Manifest(Engine("offline", "", ""), "test", {}, {}, (), 1, "")
    check_split(manifest, "test")
    with pytest.raises(UsageError, match="stays unseen"):
        check_split(manifest, None)


@pytest.mark.parametrize("named", ["dev", "nope", ""])
def test_a_split_that_is_not_the_runs_is_refused(named: str) -> None:
    manifest = Manifest(Engine("offline", "", ""), "test", {}, {}, (), 1, "")
    with pytest.raises(UsageError, match=f"of the split 'test', not of '{named}'"):
        check_split(manifest, named)
