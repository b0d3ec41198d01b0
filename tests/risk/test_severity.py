from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk import assess


def _rows() -> list[list[str]]:
    text = Path(__file__).with_name("severities.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("code", "severity", "item", "words"), _rows())
def test_a_matter_stands_on_the_rung_that_its_words_support(
    made: Callable[..., Filing], item: str, words: str, code: str, severity: str
) -> None:
    flags = {flag.code: flag.severity for flag in assess(made((item, words))).flags}
    assert flags[code] is Severity(severity)
