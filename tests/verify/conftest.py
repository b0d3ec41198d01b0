"""Small made-up filings and drafts; every registrant, person and product in them is fictional."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from summarizer.domain.draft import Draft, DraftHeadline, Quote
from summarizer.domain.filing import (
    Block,
    BlockKind,
    Cell,
    Document,
    Filing,
    Registrant,
    Section,
    SectionKind,
    Source,
    Table,
)
from summarizer.domain.position import Span, VisibleText
from summarizer.domain.risk import FlagRuling, Ruling, Severity
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Evidence, Provenance, Summary
from summarizer.verify import verify

MakeFiling = Callable[..., Filing]
Prove = Callable[..., Summary]


def plain(text: str) -> VisibleText:
    """Text that is its own source."""
    return VisibleText(text, [0], [0], [len(text)])


def source(text: str) -> Source:
    return Source("made-up.txt", "0" * 64, "utf-8", text, ())


def filing_of(*paragraphs: str, period: date | None = None) -> Filing:
    """A filing of one document and one section, a block a paragraph, of Tallow Creek Corp."""
    text = " ".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(start, start + len(paragraph), BlockKind.PARAGRAPH))
        start += len(paragraph) + 1
    span = Span(0, len(text))
    document = Document(
        1, main=True, span=span, sections=(Section(SectionKind.BODY, span),), blocks=tuple(blocks)
    )
    return Filing(
        source(text),
        plain(text),
        (document,),
        registrants=(Registrant("Tallow Creek Corp."),),
        period=period,
    )


def table_filing(rows: Sequence[Sequence[str]], columns: Sequence[str], units: str = "") -> Filing:
    """A filing that is one table: its units, its column heads, its rows, a cell after another."""
    texts: list[str] = []
    blocks: list[Block] = []

    def add(words: str, row: int) -> Cell:
        start = sum(len(each) + 1 for each in texts)
        texts.append(words)
        blocks.append(Block(start, start + len(words), BlockKind.CELL, 0, row))
        return Cell(words, Span(start, start + len(words)))

    unit_cell = add(units, 0) if units else None
    heads = tuple(add(words, 1) for words in columns)
    grid = tuple(
        tuple(add(words, number) for words in row) for number, row in enumerate(rows, start=2)
    )
    text = " ".join(texts)
    span = Span(0, len(text))
    table = Table(span, grid, tuple(columns), tuple(head.span for head in heads), units=unit_cell)
    document = Document(
        1,
        main=True,
        span=span,
        sections=(Section(SectionKind.BODY, span),),
        blocks=tuple(blocks),
        tables=(table,),
    )
    return Filing(source(text), plain(text), (document,))


def never(_code: str, _evidence: Evidence, _filing: Filing, /) -> FlagRuling:
    return FlagRuling(Ruling.NO_CUE, Severity.LOW)


def prove(*drafts: Draft, filing: Filing, flag_test: object = never, **rest: object) -> Summary:
    return verify(
        drafts,
        filing,
        flag_test,  # type: ignore[arg-type]
        provenance=Provenance("offline", "offline", "1", "0"),
        **rest,  # type: ignore[arg-type]
    )


def claim(text: str, *quotes: str, filing: Filing, by: Origin = Origin.MODEL) -> str:
    """Why a headline with these quotes is withheld; empty if it is shown."""
    draft = Draft(by, DraftHeadline(text, tuple(Quote(words) for words in quotes)))
    summary = prove(draft, filing=filing)
    return summary.withheld[0].reason if summary.withheld else ""


@pytest.fixture
def make() -> MakeFiling:
    return filing_of


@pytest.fixture
def make_table() -> MakeFiling:
    return table_filing


@pytest.fixture
def proved() -> Prove:
    return prove


@pytest.fixture
def why() -> Callable[..., str]:
    return claim
