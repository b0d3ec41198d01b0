"""How often labels name each flag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from summarizer.evals.census import CodeCount, census
from summarizer.evals.labels import Label
from summarizer.evals.suites import read_suite, suite_names
from summarizer.risk import catalogue


def _shipped(checkout: Path) -> Iterator[Label]:
    for name in suite_names(checkout):
        yield from (case.label for case in read_suite(checkout / "evals" / name).cases)


def test_a_flag_counts_once_a_filing(label: Label) -> None:
    twice = replace(label, flags=label.flags * 2, undetermined=("going-concern",))
    counts = {each.code: each for each in census([twice, label], catalogue())}
    assert counts["bankruptcy-insolvency"] == CodeCount("bankruptcy-insolvency", 2, 0, 0)
    assert counts["delisting-notice"] == CodeCount("delisting-notice", 0, 2, 0)
    assert counts["going-concern"] == CodeCount("going-concern", 0, 0, 1)


def test_every_scored_flag_has_three_positives_and_three_traps_over_all_suites(
    checkout: Path,
) -> None:
    counts = census(_shipped(checkout), catalogue())
    assert len(counts) == 35
    assert [each for each in counts if each.positives < 3 or each.traps < 3] == []
