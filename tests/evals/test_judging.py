"""A model's opinion of kept outputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.conversation import Completion, Outcome
from summarizer.domain.statement import Importance
from summarizer.domain.summary import Summary
from summarizer.evals.engine import Engine
from summarizer.evals.filings import NOWHERE
from summarizer.evals.judging import agreement, judge_run
from summarizer.evals.manifests import Manifest
from summarizer.evals.opinions import Opinion, Verdict
from summarizer.evals.runs import Plan, run
from summarizer.evals.suites import Suite, read_suite
from summarizer.pipeline.judging import Judged, JudgedFact
from summarizer.risk import catalogue
from summarizer.settings import Settings

ENGINE = Engine("offline", "code", "catalogue")
PETITION = "filed a voluntary petition for reorganization under Chapter 11"
OWED = "owes its lenders $3.0 million"


class _Double:
    """A judge that gives the same verdicts each time."""

    def __init__(self, *verdicts: str, outcome: Outcome = Outcome.OK) -> None:
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self._verdicts = verdicts
        self._completion = Completion(outcome)

    def __call__(self, name: str, facts: Sequence[str], summary: Summary) -> Judged:
        self.asked.append((name, tuple(facts)))
        if self._completion.outcome is not Outcome.OK:
            return Judged((), (), self._completion, ())
        found = tuple(
            JudgedFact(fact, verdict, (), "so")
            for fact, verdict in zip(facts, self._verdicts, strict=True)
        )
        return Judged(found, ((summary.headline.text, "petition"),), self._completion, ())


@pytest.fixture
def suite(suite_folder: Path) -> Suite:
    return read_suite(suite_folder)


@pytest.fixture
def opinions(suite: Suite, tmp_path: Path) -> Callable[[_Double], list[Opinion]]:
    """What a judge says of a run of the offline engine, which has one of its two filings."""

    def made(judge: _Double) -> list[Opinion]:
        folder = tmp_path / "run"
        plan = Plan((suite,), folder)
        asked = run(plan, ENGINE, assemble(Settings()), lambda: 0.0, lambda _: None)
        manifest = Manifest(ENGINE, "dev", {"quills": ""}, {}, asked, 1, "")
        return list(judge_run(manifest, {"quills": suite}, folder, NOWHERE, catalogue(), judge))

    return made


def test_each_fact_has_the_judges_verdict_and_the_labels(
    opinions: Callable[[_Double], list[Opinion]],
) -> None:
    judge = _Double("held", "missing")
    (opinion,) = opinions(judge)
    assert judge.asked == [("judge quills quill.txt", (PETITION, OWED))]
    assert [(each.importance, each.verdict, each.told) for each in opinion.verdicts] == [
        (Importance.VITAL, "held", True),
        (Importance.OKAY, "missing", True),
    ]
    assert [words for _, words in opinion.beyond] == ["petition"]
    assert opinion.statements > 1


def test_without_an_answer_there_is_the_reason_and_no_verdict(
    opinions: Callable[[_Double], list[Opinion]],
) -> None:
    (opinion,) = opinions(_Double(outcome=Outcome.REFUSAL))
    assert opinion == Opinion("quills", "quill.txt", 0, opinion.shown, Outcome.REFUSAL)


def test_agreement_is_of_held_with_the_anchors() -> None:
    verdicts = tuple(
        Verdict(Importance.VITAL, verdict, told, "")
        for verdict, told in (
            ("held", True),
            ("partly", False),
            ("missing", False),
            ("held", False),
        )
    )
    found = agreement([Opinion("s", "c", 0, "", Outcome.OK, verdicts)])
    assert (found.facts, found.share, found.kappa) == (4, 0.75, 0.5)
    assert agreement([]) == (0, None, None)


def test_facts_without_a_verdict_are_in_no_agreement() -> None:
    verdicts = (
        Verdict(Importance.VITAL, "held", told=True, reason=""),
        Verdict(Importance.VITAL, "none", told=True, reason=""),
        Verdict(Importance.VITAL, "none", told=False, reason=""),
        Verdict(Importance.VITAL, "missing", told=False, reason=""),
    )
    assert agreement([Opinion("s", "c", 0, "", Outcome.OK, verdicts)]) == (2, 1.0, 1.0)
