"""Settings to a ready Summarizer."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from summarizer._version import __version__
from summarizer.assembly import archive, assemble, fetched, planner, state
from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import UsageError
from summarizer.settings import Settings, read_settings


def test_the_offline_summarizer_says_what_it_is() -> None:
    made = assemble(Settings()).provenance
    assert (made.model, made.model_status, made.version) == ("offline", "offline", __version__)
    assert made.catalog
    assert made.prompts == {}


@pytest.mark.parametrize("model", ["Offline", "gpt-5-mini", "openai:", ":m"])
def test_what_names_no_model_is_refused(tmp_path: Path, model: str) -> None:
    settings = read_settings(environ={"SUMMARIZER_MODEL": model}, folder=tmp_path)
    for join in (assemble, planner):
        with pytest.raises(UsageError, match=f"no model {model!r}"):
            join(settings)


def test_the_rooms_are_joined(seeds: Path) -> None:
    summarizer = assemble(Settings())
    path = seeds / "immunogen-1997-03-18.txt"
    filing = summarizer.parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
    summary = summarizer.summarize(filing)
    assert summary.filing.registrant == "ImmunoGen, Inc."
    assert summary.coverage.share == 1
    assert all(chunk.tokens <= 500 for chunk in summarizer.chunks(filing, 500))


def test_a_filing_leaves_no_cycles_behind(seeds: Path, pumps: Path) -> None:
    summarizer = assemble(Settings())
    paths = (*sorted(seeds.glob("*.txt")), *sorted(pumps.glob("*.htm*")))
    submissions = [
        Submission(path.name, (RawPart(path.name, path.read_bytes()),)) for path in paths
    ]

    def walk() -> None:
        for submission in submissions:
            summarizer.summarize(summarizer.parse(submission))

    walk()
    gc.collect()
    gc.disable()
    try:
        walk()
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_what_names_nothing_on_edgar_is_left_to_others(tmp_path: Path) -> None:
    settings = read_settings(environ={"HOME": str(tmp_path)}, folder=tmp_path)
    assert fetched("no-such-file.txt", settings) is None


def test_nothing_is_opened_before_something_is_asked(tmp_path: Path) -> None:
    settings = read_settings(environ={"HOME": str(tmp_path)}, folder=tmp_path)
    with archive(settings) as edgar:
        assert edgar.addresses.archive == "https://www.sec.gov"
    assert list(tmp_path.iterdir()) == []


def test_a_base_url_that_is_none_is_refused(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "SUMMARIZER_EDGAR_URL": "sec.gov"}
    with pytest.raises(UsageError, match=r"'sec\.gov' is no base URL for EDGAR"):
        fetched("0009999999-31-000007", read_settings(environ=environ, folder=tmp_path))


def test_the_state_database_is_made_where_it_is_named(tmp_path: Path) -> None:
    environ = {"SUMMARIZER_STATE": str(tmp_path / "here" / "s.db")}
    with state(read_settings(environ=environ, folder=tmp_path)):
        assert (tmp_path / "here" / "s.db").exists()
