"""A model's opinion of kept outputs: which labelled facts they tell, beside what anchors find.

It gates nothing and is in no score. What it is worth is told by how far it agrees with the labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import Outcome
from summarizer.errors import InputError
from summarizer.evals.opinions import Opinion, Verdict, shown
from summarizer.evals.outputs import DONE, Outputs
from summarizer.evals.scorers.anchors import Statement
from summarizer.evals.scorers.facts import facts_found
from summarizer.evals.scorers.shape import read_summary
from summarizer.evals.scoring import ground_of
from summarizer.evals.statistics.agreement import cohen_kappa
from summarizer.pipeline.judging import UNJUDGED, judged_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from summarizer.domain.filing import Filing
    from summarizer.domain.risk import Catalogue
    from summarizer.domain.summary import Summary
    from summarizer.evals.filings import Places
    from summarizer.evals.labels import LabelFact
    from summarizer.evals.manifests import Asked, Manifest
    from summarizer.evals.outputs import Output
    from summarizer.evals.suites import Case, Suite
    from summarizer.pipeline.judging import Judged

__all__ = [
    "HELD",
    "PARTLY",
    "Agreement",
    "agreement",
    "judge_run",
]

HELD = "held"
PARTLY = "partly"


class Agreement(NamedTuple):
    """How far a judge and the anchors agree: the share of facts, and Cohen's kappa."""

    facts: int
    share: float | None
    kappa: float | None


def judge_run(
    manifest: Manifest,
    suites: Mapping[str, Suite],
    folder: Path,
    places: Places,
    catalogue: Catalogue,
    judged: Callable[[str, Sequence[str], Summary], Judged],
) -> Iterator[Opinion]:
    """Has every output of a run judged whose label notes facts, in the order of the run.

    Args:
        manifest: What the run asked.
        suites: Its suites, by name.
        folder: Where the run is.
        places: Where filings lie: the words of facts stand in them.
        catalogue: Of the risk flags.
        judged: Asks about the facts of a case and a summary.

    Raises:
        InputError: An output is damaged.
    """
    outputs = Outputs(folder / "outputs")
    cases = {(suite.name, case.id): case for suite in suites.values() for case in suite.cases}
    for asked in manifest.asked:
        case = cases.get((asked.suite, asked.case))
        if case is None or asked.key is None or not case.label.facts:
            continue
        summary = _summary(outputs.read(asked.key), catalogue)
        if summary is not None:
            filing = ground_of(case, suites[asked.suite], places, catalogue).filing
            yield _opinion(asked, case, filing, summary, judged)


def agreement(opinions: Iterable[Opinion]) -> Agreement:
    """How far "held" and the anchors say the same of the facts that have a verdict."""
    pairs = [
        (verdict.verdict == HELD, verdict.told)
        for each in opinions
        for verdict in each.verdicts
        if verdict.verdict != UNJUDGED
    ]
    same = sum(held == told for held, told in pairs)
    return Agreement(len(pairs), same / len(pairs) if pairs else None, cohen_kappa(pairs))


def _summary(output: Output, catalogue: Catalogue) -> Summary | None:
    """The summary that was put out; `None` where there is none that can be read."""
    if output.status != DONE:
        return None
    try:
        return read_summary(output.text, catalogue)
    except InputError:
        return None


def _opinion(
    asked: Asked,
    case: Case,
    filing: Filing | None,
    summary: Summary,
    judged: Callable[[str, Sequence[str], Summary], Judged],
) -> Opinion:
    label, facts = case.label, _texts(case.label.facts, filing)
    found = judged(f"judge {asked.suite} {asked.case}", facts, summary)
    place = (asked.suite, asked.case, asked.repeat, shown(facts, summary))
    outcome = found.completion.outcome
    if outcome is not Outcome.OK:
        return Opinion(*place, outcome)
    statements = [text for text, _ in judged_statements(summary)]
    told = facts_found(label, [Statement(text) for text in statements])
    verdicts = tuple(
        Verdict(fact.importance, each.verdict, is_told, each.reason)
        for fact, each, is_told in zip(label.facts, found.facts, told, strict=True)
    )
    return Opinion(*place, outcome, verdicts, found.beyond, len(statements))


def _texts(facts: Sequence[LabelFact], filing: Filing | None) -> list[str]:
    """The facts in words: the reader's, else the filing's, else what each hangs on."""
    texts = []
    for fact in facts:
        quote = filing.visible.quote(fact.span) if filing and fact.span else fact.quote
        anchors = "; ".join(" or ".join(each) for each in fact.anchors)
        texts.append(fact.text or quote or anchors)
    return texts
