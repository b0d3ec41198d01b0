"""Numbers in the prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.statement import Origin
from summarizer.domain.summary import Evidence, Headline, Number, Operand, Place, Summary, Verdict
from summarizer.evals.scorers.numbers import score_numbers, verdicts


def _headline(text: str, quote: str, *numbers: Number, units: str | None = None) -> Headline:
    place = Place(units, 0, 1) if units else None
    row = Place("Revenue", 0, 1) if units else None
    evidence = (Evidence(quote, 0, 1, 1, 0, row=row, units=place),)
    return Headline(text, Origin.RULE, numbers, evidence)


@pytest.mark.parametrize(
    ("text", "quote", "verdict"),
    [
        ("It paid $3.0 million.", "paid $3.0 million", "verbatim"),
        ("It paid $3,000,000.", "paid $3.0 million", "rescaled"),
        ("It paid $3.0 million.", "paid $2,960,000", "rounded"),
        ("It paid $3.0 million.", "paid $2,940,000", "unsupported"),
        ("It paid $3.0 million.", "paid 3.0 percent", "unsupported"),
        ("It met in 1999.", "On May 4, 1999 it met", "verbatim"),
        ("It met in 1998.", "On May 4, 1999 it met", "unsupported"),
    ],
)
def test_each_number_has_its_verdict(text: str, quote: str, verdict: str) -> None:
    assert [kind for _, kind in verdicts(_headline(text, quote))] == [verdict]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("At most 6.00 to 1.00.", "of not more than 6.00 to 1.00 at any time"),
        ("At most 6.00 to 1.00 at any time.", "of not more than 6.00 to 1.00."),
    ],
)
def test_a_ratio_is_the_same_at_the_end_of_a_sentence(text: str, quote: str) -> None:
    assert {kind for _, kind in verdicts(_headline(text, quote))} == {"verbatim"}
    other = verdicts(_headline("At most 7.00 to 1.00.", quote))
    assert "unsupported" in {kind for _, kind in other}


def test_a_cell_counts_with_the_scale_of_its_table() -> None:
    headline = _headline("Revenue was $1,234,000.", "$1,234", units="(in thousands)")
    assert verdicts(headline)[0][1] == "rescaled"


@pytest.mark.parametrize(
    ("told", "verdict"), [("20%", "derived"), ("21%", "unsupported"), ("20.4%", "unsupported")]
)
def test_what_is_worked_out_is_worked_out_again(told: str, verdict: str) -> None:
    operands = (Operand(0, "$12"), Operand(0, "$10"))
    number = Number(told, Verdict.DERIVED, "percent-change", operands)
    headline = _headline(f"It rose {told}.", "from $10 to $12", number)
    assert verdicts(headline)[0][1] == verdict


def test_shares_are_counted_over_headline_and_points(
    make: Callable[..., Summary], cite: Callable[[str], Evidence]
) -> None:
    summary = make(
        texts=("It owes $3.0 million.", "It owes $4.0 million."),
        evidence=(cite("owes its lenders $3.0 million"),),
    )
    scores = score_numbers(summary)
    assert scores["numbers.supported"] == (1, 2, "$4.0 million")
    assert scores["numbers.verbatim"].value == 0.5
    assert score_numbers(None) == {}
