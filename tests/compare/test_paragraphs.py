"""Pairing the passages of two sections."""

from __future__ import annotations

from summarizer.compare.paragraphs import paired
from summarizer.compare.passages import Passage, Passages


def _chapter(*texts: str) -> Passages:
    return Passages(tuple(Passage(text, 0, len(text)) for text in texts))


def test_equal_ones_are_paired_then_rows_of_another_year_then_what_is_alike() -> None:
    before = _chapter(
        "Revenue 5 4",
        "Our only foundry could be damaged by a flood.",
        "We are not a party to any legal proceedings.",
    )
    after = _chapter(
        "Our only foundry could be badly damaged by a flood.",
        "Revenue 7 5",
        "A class action was filed.",
    )
    pairing = paired(before, after)
    assert pairing.pairs == ((1, 0), (0, 1))
    assert (pairing.only_before, pairing.only_after) == ((2,), (2,))


def test_rows_of_one_name_are_paired_in_their_order() -> None:
    before = _chapter("Assets", "Total 5", "Debts", "Total 6")
    after = _chapter("Assets", "Cash 2", "Total 7", "Debts", "Total 8")
    assert paired(before, after).pairs == ((0, 0), (1, 2), (2, 3), (3, 4))


def test_a_section_without_passages_answers_nothing() -> None:
    assert paired(_chapter(), _chapter("Words.")).only_after == (0,)
