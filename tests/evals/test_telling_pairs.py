"""Comparisons, gates and agreement as lines."""

from __future__ import annotations

from summarizer.evals.agree import Agreement, Dispute
from summarizer.evals.compare import Alignment, Change, Comparison, Move
from summarizer.evals.gate import Finding, Verdict
from summarizer.evals.statistics.bootstrap import Interval
from summarizer.evals.telling_pairs import agreement_text, comparison_text, findings_text


def test_a_comparison_tells_cases_metrics_and_moves() -> None:
    compared = Comparison(
        "s",
        Alignment(("a", "b"), added=("c",)),
        ("flags.f1",),
        (
            Change("flags.f1", 1.0, 0.5, Interval(-1.0, 0.0), 0.5, 1.0, 0, 1, 1),
            Change("length.words", 9.0, 9.0, None, 1.0, None, 0, 2, 0),
        ),
        (Move("a", "flags.f1", 1.0, 0.0, "", "missed: p"),),
        (("a", "p"),),
        (("b", "q"), ("b", "r")),
        1.0,
    )
    assert comparison_text(compared) == (
        "s: 2 cases in both; 1 only after: c\n"
        "\n"
        "metric      before  after  95% of change    p       p (Holm)  won  tied  lost\n"
        "flags.f1 *  1.000   0.500  -1.000 to 0.000  0.5000  1.0000    0    1     1\n"
        "\n"
        "Beyond these: 1 metric, all the same. * decides.\n"
        "flags: 1 decision right before alone, 2 after alone, McNemar p 1.000\n"
        "- a p\n"
        "+ b q\n"
        "+ b r\n"
        "- a flags.f1 1.000 to 0.000 (before: nothing; after: missed: p)\n"
    )


def test_a_finding_is_a_line() -> None:
    assert findings_text([Finding(Verdict.FAIL, "s", "flags.f1", "0.5")]) == (
        "FAIL  s  flags.f1  0.5\n"
    )


def test_agreement_tells_every_difference() -> None:
    found = Agreement(
        ("a",),
        (),
        ("b",),
        0.5,
        {"p": None},
        {"flags": 1.0},
        None,
        (Dispute("a", "event", "x", "-"),),
    )
    assert agreement_text(found) == (
        "1 filing read by both\n"
        "read by the second alone: b\n"
        "\n"
        "flags, Krippendorff's alpha  0.500\n"
        "flags, F1  1.000\n"
        "severity of shared flags, equal  -\n"
        "\n"
        "code  Cohen's kappa\n"
        "p     -\n"
        "\n"
        "filing  differs in  first  second\n"
        "a       event       x      -\n"
    )
