from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk import assess
from summarizer.risk.amounts import amount, fall, percents


def _rows() -> list[list[str]]:
    text = Path(__file__).with_name("severities.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("code", "severity", "item", "words"), _rows())
def test_a_matter_stands_on_the_rung_that_its_words_support(
    made: Callable[..., Filing], item: str, words: str, code: str, severity: str
) -> None:
    flags = {flag.code: flag.severity for flag in assess(made((item, words))).flags}
    assert flags[code] is Severity(severity)


def test_an_amount_is_read_with_its_scale() -> None:
    assert amount("about $1,250.5 thousand") == Decimal("1250500.0")
    assert amount("no number here") is None


def test_a_fall_is_a_share_of_what_was() -> None:
    assert fall("$30 million", "$40 million") == Decimal(25)
    assert fall("$30 million", "nothing") is None


def test_percentages_are_read_in_order() -> None:
    assert percents("from 5 percent to 7.5%") == (Decimal(5), Decimal("7.5"))
