from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.naming import heading, label, written


def test_a_bare_label_leans_on_its_heading(report: Filing) -> None:
    line = accounts(report)["per-share"]
    assert label(line) == "Net income (loss) per share: Diluted"
    assert label(line, line.current) == "Diluted net loss per share"
    under = heading(report, line)
    assert under is not None
    assert under.text == "Net income (loss) per share:"
    assert line.current.value == Decimal("-0.58")


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        (
            "Cash from (used for) operating activities",
            "-6.0",
            "Cash used for operating activities",
        ),
        ("Cash from (used for) operating activities", "6.0", "Cash from operating activities"),
        ("Net income/(loss)", "-6.0", "Net loss"),
        ("Earnings (losses) from operations", "6.0", "Earnings from operations"),
    ],
)
def test_a_label_that_leaves_the_sign_open_is_told_by_it(
    words: str, value: str, said: str, report: Filing
) -> None:
    line = accounts(report)["revenue"]
    amount = line.current._replace(value=Decimal(value))
    assert label(line._replace(label=line.label._replace(text=words)), amount) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("950", "$950"),
        ("1250000", "$1.3 million"),
        ("9999000000", "$9,999.0 million"),
        ("10000000000", "$10.00 billion"),
        ("-1250000", "$(1.3) million"),
    ],
)
def test_an_amount_is_written_in_the_scale_that_keeps_it_short(
    value: str, said: str, report: Filing
) -> None:
    line = accounts(report)["revenue"]
    assert written(line, line.current._replace(value=Decimal(value))) == said


def test_an_amount_whose_label_says_that_it_is_a_loss_stands_in_no_brackets(
    report: Filing,
) -> None:
    line = accounts(report)["revenue"]
    lost = line._replace(label=line.label._replace(text="Net loss"))
    assert written(lost, lost.current._replace(value=Decimal(-1250000))) == "$1.3 million"
