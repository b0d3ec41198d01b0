"""A filing in portions that are sent whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.chunk import Chunk, ContextPiece
from summarizer.domain.position import Span
from summarizer.pipeline.portions import Portion, halves, portions

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench


def _chunk(number: int, tokens: int, text: str = "words") -> Chunk:
    context = (ContextPiece("breadcrumb", f"Item {number}"),)
    return Chunk(str(number), 1, 0, Span(number * 10, number * 10 + 9), text, context, tokens)


@given(sizes=st.lists(st.integers(1, 50)), bound=st.integers(50, 200))
def test_portions_fit_and_lose_nothing_and_keep_the_order(sizes: list[int], bound: int) -> None:
    chunks = tuple(_chunk(number, size) for number, size in enumerate(sizes))
    found = portions(chunks, bound)
    assert tuple(chunk for each in found for chunk in each.chunks) == chunks
    assert all(each.tokens <= bound for each in found)


def test_chunks_share_a_portion_as_long_as_they_fit() -> None:
    chunks = tuple(_chunk(number, 10) for number in range(5))
    found = portions(chunks, 34)
    assert [len(each.chunks) for each in found] == [3, 2]
    assert (found[0].span, found[0].tokens) == (Span(0, 29), 34)


def test_the_parts_of_a_portion_are_its_chunks_as_they_are_sent() -> None:
    portion = Portion((_chunk(1, 10, "one"), _chunk(2, 20, "two")))
    told = portion.parts(lambda context, text: f"{context[0].text}\n{text}")
    assert told == [("Item 1\none", 10), ("Item 2\ntwo", 20)]


def test_a_portion_is_parted_between_its_chunks(default_filing: Filing, bench: Bench) -> None:
    portion = Portion(tuple(_chunk(number, 10) for number in range(3)))
    found = halves(portion, default_filing, bench.offline.cut)
    assert [len(each.chunks) for each in found] == [1, 2]


def test_a_single_chunk_is_cut_anew_and_loses_nothing(bench: Bench) -> None:
    words = " ".join(f"Mill number {number} was leased." for number in range(400))
    filing = bench.read(f"Item 8.01. Other Events.\n\n{words}\n")
    portion = max(portions(bench.offline.cut(filing, 100_000), 1), key=lambda each: each.tokens)
    shorter = halves(portion, filing, bench.offline.cut)
    assert len(shorter) > 1
    assert all(each.tokens <= portion.tokens // 2 for each in shorter)
    text = " ".join(chunk.text for each in shorter for chunk in each.chunks)
    assert all(f"Mill number {number} was leased." in text for number in range(400))


def test_what_is_short_is_not_cut_again(default_filing: Filing, bench: Bench) -> None:
    assert halves(Portion((_chunk(1, 399),)), default_filing, bench.offline.cut) == ()
