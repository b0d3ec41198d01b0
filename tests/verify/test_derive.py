from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.domain.draft import Derivation
from summarizer.domain.statement import Operation
from summarizer.verify.derive import derivation_of, derived
from summarizer.verify.direction import bearings
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.ground import Cited
from summarizer.verify.match import Claim

HELD = entries(
    [
        Cited(
            0,
            "It sold 300 shares, 200 shares and 50 notes for $8.0 million, or EUR 5 million.",
            "It sold 300 shares, 200 shares and 50 notes for $8.0 million, or EUR 5 million.",
            0,
        )
    ]
)


def claimed(words: str) -> Claim:
    (mention,) = figures_of(words)
    (bearing,) = bearings(words, (mention,))
    return Claim(mention, bearing)


@pytest.mark.parametrize(
    ("words", "text", "operation", "operands", "follows"),
    [
        ("A total of 500 shares", "500", "sum", ("300", "200"), True),
        ("Shares rose by 50%", "50%", "percent-change", ("300", "200"), True),
        ("Shares fell by 33%", "33%", "percent-change", ("200", "300"), True),
        ("Shares rose by 33%", "33%", "percent-change", ("200", "300"), False),
        ("It represents 67% of them", "67%", "share", ("200", "300"), True),
        ("It represents 68% of them", "68%", "share", ("200", "300"), False),
        ("A total of 250 shares", "250", "sum", ("200", "50"), False),
        ("A total of $13 million", "$13 million", "sum", ("$8.0 million", "EUR 5 million"), False),
        ("A total of 500 shares", "500", "sum", ("300", "201"), False),
    ],
)
def test_a_number_is_worked_out_of_like_numbers_with_a_fitting_word(
    words: str,
    text: str,
    operation: Operation,
    operands: tuple[str, str],
    follows: bool,  # noqa: FBT001
) -> None:
    derivation = Derivation(text, operation, ((0, operands[0]), (0, operands[1])))
    claim = claimed(words)

    assert (derived(claim, derivation, HELD, words) is not None) is follows


def test_cells_of_a_column_need_not_repeat_the_currency() -> None:
    cells = [
        Cited(at, text, text, 0, row="Net sales", units="(in millions)", is_cell=True)
        for at, text in enumerate(("$ 120", "100", "EUR 90"))
    ]
    held = entries(cells)
    grown = Derivation("20%", "percent-change", ((0, held[0].mention.text), (1, "100")))
    other = Derivation(
        "33%", "percent-change", ((0, held[0].mention.text), (2, held[2].mention.text))
    )
    assert derived(claimed("Net sales rose by 20%"), grown, held, "Net sales rose by 20%")
    assert derived(claimed("Net sales rose by 33%"), other, held, "Net sales rose by 33%") is None


def test_nothing_is_divided_by_nought() -> None:
    held = entries([Cited(0, "from 0 shares to 300 shares", "from 0 shares to 300 shares", 0)])
    derivation = Derivation("50%", "percent-change", ((0, "300"), (0, "0")))

    words = "Shares rose by 50%"
    assert derived(claimed(words), derivation, held, words) is None


def test_a_derivation_is_found_by_the_words_of_its_number() -> None:
    claim = claimed("Sales rose 50%")
    wanted = Derivation("50%", "sum", ((0, "1"), (0, "2")))

    assert derivation_of(claim, (Derivation("5%", "sum", ((0, "1"), (0, "2"))), wanted)) == wanted
    assert derivation_of(claim, ()) is None
    assert claim.mention.value == Decimal(50)
