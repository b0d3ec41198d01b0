from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.extract.losses import signed


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It had a net loss of $5 million, or $0.43 per share.", [-5_000_000, Decimal("-0.43")]),
        ("The net loss for the quarter was $2.4 million.", [-2_400_000]),
        ("It had net income of $4 million, or $0.39 per share.", [4_000_000, Decimal("0.39")]),
        ("Net earnings decreased 17% to $3 million.", [-17, 3_000_000]),
        ("The provision for loan losses was $2 million.", [2_000_000]),
        ("Costs lower the loss per share and have an impact of $5 million.", [5_000_000]),
    ],
)
def test_losses_are_negative_and_nothing_else_is(
    sentence: str, values: list[int | Decimal]
) -> None:
    assert [one.value for one in signed(sentence)] == values
