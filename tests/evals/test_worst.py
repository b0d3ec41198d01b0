"""Bad cases side by side."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.evals.labels import Label
from summarizer.evals.outputs import Output
from summarizer.evals.scores import RowScores
from summarizer.evals.scoring import Ground
from summarizer.evals.suites import Case
from summarizer.evals.worst import BadCase, bad_case
from summarizer.render import to_json
from summarizer.risk import catalogue


def _bad(row: RowScores, label: Label, output: Output, filing: Filing | None) -> BadCase:
    quotes = tuple(each.quote for each in label.figures)
    case = Case("a", "s", "dev", label, "a", "")
    ground = Ground(filing, quotes, None)
    return bad_case(row, case, output, ground, ["flags.f1"], catalogue())


def test_what_was_wanted_stands_beside_what_was_given(
    row: Callable[..., RowScores],
    make: Callable[..., Summary],
    label: Label,
    filing: Filing,
) -> None:
    summary = make(
        texts=("It filed under Chapter 11 on May 4, 2009.",), flags={"impairment": "low"}
    )
    output = Output("s", "a", 0, "done", 1.0, to_json(summary, filing))
    bad = _bad(row(scores={"flags.f1": (0, 2, "missed")}), label, output, filing)
    assert [(each.what, each.found) for each in bad.wanted] == [
        ("flag bankruptcy-insolvency, critical", False),
        ("event bankruptcy, 2009-05-04", False),
        ("vital fact: Chapter 11 or bankruptcy; May 4, 2009", True),
        ("okay fact: $3.0 million", False),
        ("figure 3,000,000 USD", False),
    ]
    assert bad.wanted[4].words == "owes its lenders $3.0 million"
    assert bad.given[0] == ("headline", "It filed under Chapter 11 on May 4, 2009.")
    assert ("flag", "impairment, low") in bad.given
    assert bad.scores[0][1].reason == "missed"


def test_without_output_or_filing_the_reason_and_the_label_stand(
    row: Callable[..., RowScores], label: Label
) -> None:
    output = Output("s", "a", 0, "failed", None, reason="model: timed out")
    bad = _bad(row(), label, output, None)
    assert (bad.reason, bad.given) == ("model: timed out", ())
    assert bad.wanted[0].words == "filed a voluntary petition for reorganization under Chapter 11"
    void = _bad(row(), label, Output("s", "a", 0, "done", 1.0, "{}"), None)
    assert "summary/1" in void.reason


def test_the_filing_stands_beside_with_the_evidence_marked(
    row: Callable[..., RowScores], label: Label, filing: Filing
) -> None:
    output = Output("s", "a", 0, "failed", None, reason="model: timed out")
    bad = _bad(row(), label, output, filing)
    assert "".join(each.text for each in bad.filing) == filing.visible.text
    assert [each.text for each in bad.filing if each.is_evidence] == [
        "filed a voluntary petition for reorganization under Chapter 11",
        "owes its lenders $3.0 million",
    ]
    assert bad.left == 0
