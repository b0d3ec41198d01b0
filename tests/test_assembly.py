"""Settings to a ready Summarizer."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer._version import __version__
from summarizer.assembly import assemble
from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import UsageError
from summarizer.settings import Settings, read_settings


def test_the_offline_summarizer_says_what_it_is() -> None:
    made = assemble(Settings()).provenance
    assert (made.model, made.model_status, made.version) == ("offline", "offline", __version__)
    assert made.catalog
    assert made.prompts == {}


@pytest.mark.parametrize("model", ["openai:gpt-5-mini", "Offline", "replay:replies"])
def test_a_model_that_is_not_built_is_refused_by_name(tmp_path: Path, model: str) -> None:
    settings = read_settings(environ={"SUMMARIZER_MODEL": model}, folder=tmp_path)
    with pytest.raises(UsageError) as told:
        assemble(settings)
    assert str(told.value) == (
        f"no model {model!r} (SUMMARIZER_MODEL): only 'offline' is built in this version "
        "(leave the model out, or name 'offline')"
    )


def test_the_rooms_are_joined(seeds: Path) -> None:
    summarizer = assemble(Settings())
    path = seeds / "immunogen-1997-03-18.txt"
    filing = summarizer.parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
    summary = summarizer.summarize(filing)
    assert summary.filing.registrant == "ImmunoGen, Inc."
    assert summary.coverage.share == 1
    assert all(chunk.tokens <= 500 for chunk in summarizer.chunks(filing, 500))
