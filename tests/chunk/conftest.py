"""Filings made by hand: lines and rows of words, laid out as a reader of bytes would leave them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import pytest

from summarizer.chunk import O200k, o200k
from summarizer.domain.filing import (
    Block,
    BlockKind,
    Cell,
    Document,
    Filing,
    Furniture,
    Section,
    SectionKind,
    Source,
    Table,
)
from summarizer.domain.identity import FormType
from summarizer.domain.position import Span, VisibleText

Line = str | tuple[str, ...]
"""A paragraph; a heading, which begins with "# "; or a row of a table, as its cells."""


class _Bench:
    """Lays lines down in a source and in its visible text, side by side."""

    def __init__(self) -> None:
        self.source = ""
        self.visible = ""
        self.runs: list[tuple[int, int, int]] = []

    def words(self, words: str) -> tuple[int, int]:
        if self.visible:
            self._run(" ", "\n\n" if self.source[-1:] != "\n" else "\n")
        start = len(self.visible)
        words = " ".join(words.split())
        for part in words.replace("fi", "\0fi\0").split("\0"):
            if part:
                self._run(part, "\ufb01" if part == "fi" else part)
        return start, len(self.visible)

    def _run(self, shown: str, written: str) -> None:
        self.runs.append((len(self.visible), len(self.source), len(self.source) + len(written)))
        self.visible += shown
        self.source += written

    def furniture(self, words: str) -> Furniture:
        start = len(self.source)
        self.source += words
        return Furniture(Span(start, len(self.source)), "page-number")

    def text(self) -> VisibleText:
        starts, origins, ends = zip(*self.runs, strict=True) if self.runs else ((), (), ())
        return VisibleText(self.visible, starts, origins, ends)


def _document(bench: _Bench, sequence: int, sections: Sequence[Sequence[Line]]) -> Document:
    blocks: list[Block] = []
    rows: list[list[list[tuple[int, int]]]] = []
    ranges: list[tuple[int, int]] = []
    furniture: list[Furniture] = []
    for lines in sections:
        begun = len(bench.source)
        table_open = False
        for line in lines:
            if isinstance(line, str):
                heading = line.startswith("# ")
                start, end = bench.words(line.removeprefix("# "))
                kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
                blocks.append(Block(start, end, kind))
                table_open = False
                continue
            if not table_open:
                rows.append([])
                table_open = True
            cells = [bench.words(cell) for cell in line]
            blocks.extend(
                Block(start, end, BlockKind.CELL, len(rows) - 1, len(rows[-1]))
                for start, end in cells
            )
            rows[-1].append(cells)
        ranges.append((begun, len(bench.source)))
        furniture.append(bench.furniture("\n\n-7-\n"))
    visible = bench.text()
    return Document(
        sequence=sequence,
        main=sequence == 1,
        span=Span(ranges[0][0], len(bench.source)),
        sections=tuple(
            Section(SectionKind.ITEM, Span(*place), "Other Events", items=(str(number + 1),))
            for number, place in enumerate(ranges)
        ),
        type="8-K" if sequence == 1 else "EX-99.1",
        blocks=tuple(blocks),
        furniture=tuple(furniture),
        tables=tuple(_table(visible, cells) for cells in rows),
    )


def _table(visible: VisibleText, rows: list[list[tuple[int, int]]]) -> Table:
    """A table whose first row is its head."""
    grid = [
        tuple(Cell(visible.text[slice(*cell)], visible.span(*cell)) for cell in row) for row in rows
    ]
    return Table(
        span=visible.span(rows[0][0][0], rows[-1][-1][1]),
        rows=tuple(grid[1:]),
        columns=tuple(cell.text for cell in grid[0]),
        head=tuple(cell.span for cell in grid[0]),
        units=grid[0][0],
    )


def _filing(*documents: Sequence[Sequence[Line]]) -> Filing:
    bench = _Bench()
    made = tuple(_document(bench, number, each) for number, each in enumerate(documents, 1))
    digest = hashlib.sha256(bench.source.encode("utf-8", "surrogatepass")).hexdigest()
    return Filing(
        source=Source("made.txt", digest, "utf-8", bench.source, ()),
        visible=bench.text(),
        documents=made,
        form=FormType("8-K"),
    )


@pytest.fixture(scope="session")
def filed() -> Callable[..., Filing]:
    """Makes a filing of documents, each a list of sections, each a list of lines."""
    return _filing


@pytest.fixture(scope="session")
def tokens() -> O200k:
    return o200k()
