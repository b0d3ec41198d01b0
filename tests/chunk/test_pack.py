"""What is filled in fits, and is counted about once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.chunk import O200k, o200k
from summarizer.chunk.pack import Filled, Packer
from summarizer.errors import UsageError

WORDS = st.sampled_from(
    "Acme sold 1,234 shares. It rose, (in thousands); /s/ Roe $5.00 - \u6f22\u5b57 ... x".split()
)
TEXTS = st.lists(
    st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4).map(
        "\t".join
    ),
    min_size=1,
    max_size=30,
).map("\n".join)


class _Ledger:
    """Counts words, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str, /) -> int:
        self.asked.append(text)
        return len(text.split())

    def joint(self, left: str, separator: str, right: str, /) -> int:  # noqa: ARG002
        return 0


def _packer(text: str) -> tuple[Packer, _Ledger]:
    ledger = _Ledger()
    return Packer(text, ledger, lambda _: True), ledger


@given(text=TEXTS, room=st.integers(4, 60))
def test_counts_are_those_of_the_text_filled_in_and_fit(text: str, room: int) -> None:
    count = o200k()
    packer = Packer(text, count, lambda _: True)
    place = 0
    while place < len(text):
        filled = packer.fill(place, len(text), room)
        assert place < filled.end <= len(text)
        assert filled.tokens == count(text[place : filled.end]) <= room
        place = filled.following if text[filled.end : filled.end + 1].isspace() else filled.end


def test_whole_lines_are_filled_in_up_to_the_room() -> None:
    packer, _ = _packer("one two\nthree four\nfive six")
    assert packer.fill(0, 27, 5) == Filled(0, 18, 4)


def test_a_paragraph_is_cut_at_a_sentence_where_the_rest_would_be_half_empty() -> None:
    text = "Acme.\nSales rose again today. Costs fell a little. Rents stayed where they were."
    packer, _ = _packer(text)
    filled = packer.fill(0, len(text), 10)
    assert text[: filled.end] == "Acme.\nSales rose again today. Costs fell a little."


def test_a_row_that_fits_a_chunk_of_its_own_is_never_cut() -> None:
    text = "Acme.\nSales rose again\t1997 and 1996\tas a whole"
    packer, _ = _packer(text)
    assert packer.fill(0, len(text), 9) == Filled(0, 5, 1)
    assert packer.fill(6, len(text), 9) == Filled(6, len(text), 9)


def test_a_row_that_fits_no_chunk_is_cut_at_a_cell() -> None:
    text = "Sales rose again\t1997 and 1996\tas a whole"
    packer, _ = _packer(text)
    assert packer.fill(0, len(text), 7) == Filled(0, 30, 6)


def test_a_sentence_that_fits_no_chunk_is_cut_at_a_clause_and_a_clause_at_a_word() -> None:
    text = "sales rose in the north, and in the south they did not rise at all"
    packer, _ = _packer(text)
    assert packer.fill(0, len(text), 8) == Filled(0, 24, 5)
    assert packer.fill(25, len(text), 8) == Filled(25, 59, 8)


def test_a_word_that_fits_no_chunk_is_cut_between_characters(tokens: O200k) -> None:
    text = "xyzq" * 50
    filled = Packer(text, tokens, lambda place: place % 4 == 0).fill(0, len(text), 16)
    assert 0 < filled.end < len(text)
    assert filled.end % 4 == 0
    assert filled.tokens == tokens(text[: filled.end]) <= 16


def test_what_holds_not_one_character_is_refused() -> None:
    packer = Packer("word", lambda text: 99 * len(text), lambda _: True)
    with pytest.raises(UsageError, match="no character fits into 20 tokens"):
        packer.fill(0, 4, 20)


def test_a_line_that_fits_no_chunk_is_counted_a_fixed_number_of_times() -> None:
    text = "Sales rose in the north. " * 4_000
    text = text.strip()
    packer, ledger = _packer(text)
    place = 0
    while place < len(text):
        place = packer.fill(place, len(text), 100).following
    assert sum(map(len, ledger.asked)) < 3.5 * len(text)


def test_lines_are_counted_about_once() -> None:
    text = "\n".join(["Sales rose in the north, and costs fell."] * 5_000)
    packer, ledger = _packer(text)
    place = 0
    while place < len(text):
        place = packer.fill(place, len(text), 1_000).following
    assert sum(map(len, ledger.asked)) < 1.05 * len(text)


def test_a_chunk_is_shortened_to_a_line_feed_inside_it() -> None:
    packer, _ = _packer("one two\nthree four\nfive six")
    assert packer.without(packer.fill(0, 27, 6), 7) == Filled(0, 7, 2)
