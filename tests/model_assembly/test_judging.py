"""A model as judge: asked, accounted and remembered as any other is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.assembly import assemble
from summarizer.domain.conversation import Outcome
from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import UsageError
from summarizer.model_assembly.judging import bench_of
from summarizer.model_assembly.wishes import Wishes
from summarizer.resources import demo_filings
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer.domain.summary import Summary
    from tests.model_assembly.conftest import Run, Server


def _summary() -> Summary:
    path = demo_filings()[0]
    offline = assemble(Settings())
    part = RawPart(path.name, path.read_bytes())
    return offline.summarize(offline.parse(Submission(path.name, (part,))))


def test_what_was_judged_before_is_not_asked_again_and_all_is_in_the_ledger(
    run: Run, server: Server, tmp_path: Path
) -> None:
    verdict = {"id": 1, "verdict": "held", "statements": [1], "reason": "so"}
    server.reply = {"facts": [verdict], "beyond": []}
    settings = Settings(
        model="openai:m", openai_base_url=server.url, state=str(tmp_path / "state.db")
    )
    summary = _summary()
    for _ in range(2):
        bench = bench_of(settings, Wishes())
        judged = bench.judged("judge seeds one", ["It ended."], summary)
        assert [fact.verdict for fact in judged.facts] == ["held"]
    assert len(server.asked) == 1
    listed = run("calls", "list").stdout
    assert (listed.count("judge seeds one"), listed.count("cached")) == (2, 1)


def test_its_caps_hold_for_all_that_it_judges(server: Server, tmp_path: Path) -> None:
    server.reply = {"facts": [], "beyond": []}
    settings = Settings(
        model="openai:m", openai_base_url=server.url, state=str(tmp_path / "state.db")
    )
    bench = bench_of(settings, Wishes(max_calls=1))
    summary = _summary()
    outcomes = [
        bench.judged("judge", [fact], summary).completion.outcome for fact in ("One.", "Two.")
    ]
    assert (outcomes, len(server.asked)) == ([Outcome.OK, Outcome.BUDGET], 1)


def test_the_offline_engine_judges_nothing() -> None:
    with pytest.raises(UsageError, match="'offline' judges nothing"):
        bench_of(Settings(), Wishes())
