"""Sentences of fictional periodic reports: what they tell, and what they merely describe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Ruling
from summarizer.risk.judging import judge
from summarizer.risk.periodic import only_described
from summarizer.risk.reading import read
from summarizer.risk.rule import Rule
from summarizer.risk.sighting import Sighting

Sight = Callable[[Filing, str, str], Sighting]
PERIOD = date(2023, 6, 30)


def _filing(made: Callable[..., Filing], text: str, form: str, item: str = "2") -> Filing:
    return replace(made((item, text), form=form), period=PERIOD)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "restructuring-layoffs",
            "On May 4, 2023, the Company announced the closing of its Dalby plant.",
            "closing",
        ),
        (
            "impairment",
            "We recorded an impairment of $3 million in the second quarter.",
            "impairment",
        ),
        ("covenant-relief", "The lenders waive the leverage covenant until March.", "waive"),
        ("litigation", "The plaintiffs in the class action claim $40 million.", "class action"),
        ("results-deterioration", "Revenue fell 30% on lower volumes.", "Revenue fell 30%"),
    ],
)
def test_what_is_dated_in_the_period_open_or_the_whole_result_is_told(
    made: Callable[..., Filing], sight: Sight, code: str, text: str, words: str
) -> None:
    assert not only_described(sight(_filing(made, text, "10-Q"), words, code))


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("restructuring-layoffs", "We closed a plant in January 2021.", "closed"),
        ("restructuring-layoffs", "We close 3 plants that earn nothing.", "close"),
        ("impairment", "We recognize an impairment when value is lost.", "impairment"),
        ("litigation", "Claims will be settled without a class action.", "class action"),
        ("results-deterioration", "Software revenue fell 30%.", "revenue fell 30%"),
        ("customer-contract-loss", "The lease was terminated in May 2023.", "terminated"),
        ("litigation", "CLASS ACTION FILED IN MAY 2023 IN COURT", "CLASS ACTION"),
    ],
)
def test_what_is_old_undated_a_part_or_a_heading_is_only_described(
    made: Callable[..., Filing], sight: Sight, code: str, text: str, words: str
) -> None:
    assert only_described(sight(_filing(made, text, "10-Q"), words, code))


def test_an_annual_report_reaches_back_a_year(made: Callable[..., Filing], sight: Sight) -> None:
    text = "In September 2022 the Company closed its Dalby plant."
    assert not only_described(sight(_filing(made, text, "10-K"), "closed", "restructuring-layoffs"))
    assert only_described(sight(_filing(made, text, "10-Q"), "closed", "restructuring-layoffs"))


def test_a_current_report_is_not_asked_for_a_date(
    made: Callable[..., Filing], sight: Sight
) -> None:
    filing = _filing(made, "The Company closed its Dalby plant.", "8-K")
    assert not only_described(sight(filing, "closed", "restructuring-layoffs"))


def test_a_rule_is_suppressed_by_name(made: Callable[..., Filing]) -> None:
    reading = read(_filing(made, "We close 3 plants that earn nothing.", "10-Q"))
    rule = Rule("restructuring-layoffs", ("close",), r"\bclose\b")
    judgement = judge(rule, reading.statements[0], reading)
    assert (judgement.ruling, judgement.why) == (Ruling.SUPPRESSED, "only_described")


@pytest.mark.parametrize(
    "text",
    [
        "The testing resulted in a $12 million pre-tax impairment charge in the third quarter.",
        "In the quarter we recorded an impairment loss of $12 million, the accumulated loss.",
        "The net loss of 2023 includes a loss on impairment of intangible assets of $2 million.",
    ],
)
def test_an_impairment_with_its_amount_is_told_whatever_the_verb(
    made: Callable[..., Filing], sight: Sight, text: str
) -> None:
    assert not only_described(sight(_filing(made, text, "10-Q"), "impairment", "impairment"))


def test_goodwill_net_of_what_was_lost_long_ago_is_only_described(
    made: Callable[..., Filing], sight: Sight
) -> None:
    text = "In the quarter goodwill is recorded net of accumulated impairment of 2012."
    assert only_described(sight(_filing(made, text, "10-Q"), "impairment", "impairment"))


def test_an_old_order_that_binds_is_told_and_one_that_does_not_is_described(
    made: Callable[..., Filing], sight: Sight
) -> None:
    binding = _filing(made, "The Consent Order will remain in effect until it is lifted.", "10-Q")
    old = _filing(made, "In 2010 the Bank consented to a Consent Order.", "10-Q")
    assert not only_described(sight(binding, "Consent Order", "regulatory-order"))
    assert only_described(sight(old, "Consent Order", "regulatory-order"))
