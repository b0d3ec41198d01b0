"""Chunks fit, are their spans of the source, lose nothing, and are the same each time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.chunk import O200k, as_sent, estimate, split
from summarizer.domain.chunk import Chunk
from summarizer.domain.filing import Document, Filing, RawPart, Submission
from summarizer.domain.ports import TokenCounter
from summarizer.errors import UsageError
from summarizer.parse import parse
from summarizer.text.sentences import sentences

WORD = st.sampled_from(
    (
        "Acme sold 1,234 shares. It rose, (in thousands); /s/ Roe $5.00 - of the first office. "
        "and \u6f22\u5b57\U0001f600 ... x <|endoftext|> U.S. No. 1 " + "x" * 90
    ).split()
)
WORDS = st.lists(WORD, min_size=1, max_size=25).map(" ".join)
CELL = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
LINE = st.one_of(
    WORDS,
    CELL.map("# ".__add__),
    st.lists(CELL, min_size=1, max_size=5).map(tuple),
)
SECTIONS = st.lists(st.lists(LINE, min_size=1, max_size=10), min_size=1, max_size=3)
SHAPES = st.lists(SECTIONS, min_size=1, max_size=2)
LIMITS = st.one_of(st.integers(16, 80), st.sampled_from([400, 16_000]))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _check(filing: Filing, chunks: tuple[Chunk, ...], limit: int, count: TokenCounter) -> None:
    for chunk in chunks:
        assert chunk.tokens == count(as_sent(chunk.context, chunk.text)) <= limit
        assert _folded(chunk.text) == filing.visible.quote(chunk.span)
        assert filing.documents[chunk.document - 1].sections[chunk.section].span.holds(chunk.span)
        for piece in chunk.context:
            assert piece.span is None or piece.text.endswith(filing.visible.quote(piece.span))
    assert all(one.span.end <= other.span.start for one, other in pairwise(chunks))
    # A word too long for a chunk is parted; all else is told by words.
    joined = "".join(chunk.text for chunk in chunks)
    assert "".join(joined.split()) == "".join(filing.visible.text.split())
    assert len({chunk.id for chunk in chunks}) == len(chunks)


@given(shape=SHAPES, limit=LIMITS)
def test_chunks_fit_are_their_spans_and_lose_nothing(
    filed: Callable[..., Filing], tokens: O200k, shape: list[list[list[str]]], limit: int
) -> None:
    filing = filed(*shape)
    chunks = split(filing, limit=limit, count=tokens)
    _check(filing, chunks, limit, tokens)
    assert split(filed(*shape), limit=limit, count=tokens) == chunks


@given(shape=SHAPES, limit=LIMITS)
def test_chunks_fit_by_any_other_counter_too(
    filed: Callable[..., Filing], shape: list[list[list[str]]], limit: int
) -> None:
    filing = filed(*shape)
    for count in (estimate, lambda text: len(text.split()), len):
        _check(filing, split(filing, limit=limit, count=count), limit, count)


@given(shape=SHAPES, limit=st.integers(16, 80))
def test_a_row_or_sentence_is_cut_only_if_it_fits_no_chunk(
    filed: Callable[..., Filing], tokens: O200k, shape: list[list[list[str]]], limit: int
) -> None:
    filing = filed(*shape)
    chunks = split(filing, limit=limit, count=tokens)
    ends = {filing.visible.range(chunk.span)[1] for chunk in chunks}
    rooms = [
        limit - tokens(as_sent(chunk.context, "") + "\n") - 1 for chunk in chunks if chunk.context
    ]
    for document in filing.documents:
        for start, end in _units(filing, document):
            cut = any(start < place < end for place in ends)
            assert not cut or tokens(filing.visible.text[start:end]) > min(rooms) - 8


def _units(filing: Filing, document: Document) -> list[tuple[int, int]]:
    text = filing.visible.text
    units: dict[tuple[int, int], tuple[int, int]] = {}
    for index, block in enumerate(document.blocks):
        if block.table >= 0:
            start, _ = units.get((block.table, block.row), (block.start, 0))
            units[block.table, block.row] = (start, block.end)
            continue
        for number, (start, end) in enumerate(sentences(text[block.start : block.end])):
            units[-1 - index, number] = (block.start + start, block.start + end)
    return list(units.values())


@pytest.mark.parametrize("limit", [15, 0, -1])
def test_a_limit_under_sixteen_is_refused(
    limit: int, filed: Callable[..., Filing], tokens: O200k
) -> None:
    with pytest.raises(UsageError, match="choose a limit of at least 16"):
        split(filed([["Sales rose."]]), limit=limit, count=tokens)


def test_a_chunk_is_shown_with_its_context_place_and_count(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    filing = filed([["# Sales", "Sales rose.", ("Rent", "5")]], [["Costs fell."]])
    first, second = split(filing, limit=100, count=tokens)
    assert (first.document, first.section, second.document, second.section) == (1, 0, 2, 0)
    assert first.text == "Sales\nSales rose.\nRent\t5"
    assert first.context[0].text == "8-K > Item 1 > Other Events"
    assert first.tokens == tokens("8-K > Item 1 > Other Events\nSales\nSales rose.\nRent\t5")
    assert second.span.of(filing.source.text) == "Costs fell."


def test_the_identity_of_a_chunk_follows_source_limit_and_place(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    one, other = filed([["Sales rose."]]), filed([["Sales fell."]])
    assert split(one, limit=100, count=tokens) == split(one, limit=100, count=tokens)
    identities = {
        split(filing, limit=limit, count=tokens)[0].id
        for filing in (one, other)
        for limit in (100, 101)
    }
    assert len(identities) == 4


def test_a_table_goes_whole_into_the_next_chunk_rather_than_in_two(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    table = [("(in thousands)", "1997"), *((f"Rent of office {row}", "5") for row in range(6))]
    filing = filed([["Sales rose in the north and fell in the south. " * 8, *table]])
    first, second = split(filing, limit=120, count=tokens)
    assert first.text.endswith("in the south.")
    assert second.text.startswith("(in thousands)\t1997\nRent of office 0\t5\n")
    assert [piece.role for piece in second.context] == ["breadcrumb"]


def test_a_heading_stays_with_what_it_announces(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    said = "Sales rose in the north and fell in the south."
    filing = filed([[*[said] * 6, "# Liquidity", f"{said} " * 5]])
    first, second = split(filing, limit=90, count=tokens)
    assert first.text == "\n".join([said] * 6)
    assert second.text.startswith("Liquidity\nSales rose")


def test_every_part_of_a_long_table_carries_its_units_and_columns(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    rows = [(f"Rent of office {row}", str(row), str(row + 1)) for row in range(60)]
    filing = filed([[("(in thousands)", "1997", "1996"), *rows]])
    first, *others = split(filing, limit=120, count=tokens)
    assert [piece.role for piece in first.context] == ["breadcrumb"]
    assert len(others) > 3
    for chunk in others:
        roles = [piece.role for piece in chunk.context]
        assert roles == ["breadcrumb", "units", "columns", "columns", "columns"]


def test_context_gives_way_to_text_in_a_small_chunk(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    rows = [(f"Rent of office {row}", str(row), str(row + 1)) for row in range(9)]
    filing = filed([[("(in thousands)", "1997", "1996"), *rows]])
    chunks = split(filing, limit=16, count=tokens)
    assert all(tokens(as_sent(chunk.context, "")) <= 5 for chunk in chunks)


def test_a_filing_with_nothing_to_read_has_no_chunks(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    filing = filed([["Sales rose."]])
    bare = Filing(filing.source, filing.visible, documents=())
    assert split(bare, limit=100, count=tokens) == ()


def test_long_paragraphs_and_words_take_linear_time(
    filed: Callable[..., Filing], tokens: O200k
) -> None:
    filing = filed([["Sales rose in the north. " * 8_000], ["x" * 100_000], ["a, b; " * 20_000]])
    chunks = split(filing, limit=64, count=tokens)
    assert sum(len(chunk.text) for chunk in chunks) > 400_000


def test_chunks_of_real_filings_keep_every_promise(
    corpus: Path,
    tokens: O200k,
    full: bool,  # noqa: FBT001
) -> None:
    paths = sorted(path for path in corpus.glob("*/*.htm*") if path.is_file())
    chosen = paths if full else paths[:: max(len(paths) // 12, 1)]
    for path in chosen:
        filing = parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
        for limit in (128, 2_000, 16_000):
            _check(filing, split(filing, limit=limit, count=tokens), limit, tokens)
