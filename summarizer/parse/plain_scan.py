"""Typewriter text and Markdown to lines: each line is a block with its indent and its gaps.

Lines are joined to paragraphs only after the page furniture between them has been taken out
(`summarizer.parse.paragraphs`), for a paragraph may run over a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.parse.layout import CENTERED, COLUMNS, LINE, LIST, RawBlock, RawCell, RawTable, made
from summarizer.parse.ruled_tables import mark_tables
from summarizer.text.fold import rejoined_at
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.parse.layout import Layout

__all__ = ["scan_markdown", "scan_plain"]

_LINE = lazy(r"[^\n\r\f]*+(?:\r\n|[\n\r\f])|[^\n\r\f]++")
_EDGAR_TAG = lazy(
    r"</?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|R\d{0,2}|TEXT|PRE|B|I|U|LEGEND|ARTICLE|MULTIPLIER)>",
    re.IGNORECASE,
)
_TAB_GAP = lazy(r"\S(?: {3,}|\t+ *)\S")
_LIST = lazy(r"\s{0,8}(?:[-*+\u2022]|\d{1,2}[.)])\s")
_PIPES = lazy(r"\s{0,3}\|.*\|\s*")
_HYPHENS = "-\u2010\u2011"
_DEEP, _WIDE = 10, 72


def scan_plain(layout: Layout, start: int, end: int) -> None:
    """Adds the lines of `source[start:end]` to the layout; EDGAR's tags between them are read."""
    _Lines(layout).run(start, end)


def scan_markdown(layout: Layout, start: int, end: int) -> None:
    """The same for Markdown: escapes are decoded, list marks and rows are told apart."""
    _Lines(layout, markdown=True).run(start, end)


class _Lines:
    """The state of one pass: how many empty lines came before, and the table that is open."""

    def __init__(self, layout: Layout, *, markdown: bool = False) -> None:
        self.layout = layout
        self.markdown = markdown
        self.blanks = 1
        self.table = -1
        self.skipped = -1
        self.place = (0, 0)
        self.places: list[tuple[int, int]] = []

    def run(self, start: int, end: int) -> None:
        source, first = self.layout.source, len(self.layout.blocks)
        for match in _LINE.finditer(source, start, end):
            line = match[0]
            if line.isspace():
                self.blanks += 1
                if "\f" in line:
                    self.layout.page_break(match.start())
            else:
                self.line(line, match.start(), match.end())
            if line[-1] == "\f" and not line.isspace():
                self.layout.page_break(match.end())
        self.layout.folding.blank(end)
        self.end_table(end)
        mark_tables(self.layout, first, self.places)

    def line(self, line: str, start: int, end: int) -> None:
        last = max(start, self.skipped)
        self.place = (start, end)
        if "<" in line:
            for tag in _EDGAR_TAG.finditer(line):
                self.words(last, start + tag.start())
                self.tag(tag[0].upper(), start + tag.start())
                last = start + tag.end()
        stop = start + len(line.rstrip())
        cut = stop > last and line[stop - start - 1] in _HYPHENS
        # Where a word that the end of this line cuts goes on in the next, or -1.
        goes_on = rejoined_at(self.layout.source, stop) if cut else -1
        if goes_on < 0:
            self.words(last, end)
            self.layout.folding.blank(end)
        else:
            self.words(last, stop)
        self.finish_line(line)
        self.skipped = goes_on

    def words(self, start: int, end: int) -> None:
        if start < end:
            self.layout.folding.add(start, end)

    def finish_line(self, line: str) -> None:
        place = self.layout.folding.close()
        if place is None:
            return
        body = line.expandtabs(8) if "\t" in line else line
        words = body.strip()
        indent = len(body) - len(body.lstrip())
        gap = _TAB_GAP.search(line.strip()) if "\t" in line else "   " in words
        style = LINE | COLUMNS if gap else LINE
        if indent >= _DEEP and indent + len(words) < _WIDE:
            style |= CENTERED
        if _LIST.match(line):
            style |= LIST
        row = self.row() if self.table >= 0 or (self.markdown and _PIPES.fullmatch(line)) else -1
        table = self.table if row >= 0 else -1
        begin, end, *origins = place
        self.places.append(self.place)
        block = (begin, end, style, table, row, self.blanks, indent, *origins)
        self.layout.blocks.append(made(RawBlock, block))
        if row >= 0:
            first = len(self.layout.blocks) - 1
            self.layout.tables[self.table].cells.append(RawCell(row, first, first + 1))
        self.blanks = 0

    def row(self) -> int:
        if self.table < 0:
            return -1
        table = self.layout.tables[self.table]
        table.rows += 1
        return table.rows - 1

    def tag(self, tag: str, position: int) -> None:
        self.layout.folding.blank(position)
        if tag == "<PAGE>":
            self.finish_line("")
            self.blanks += 1
            self.layout.page_break(position)
        elif tag == "<TABLE>":
            self.end_table(position)
            self.table = len(self.layout.tables)
            self.layout.tables.append(RawTable(position, -1, aligned=True))
        elif tag == "</TABLE>":
            self.end_table(position)

    def end_table(self, position: int) -> None:
        if self.table >= 0:
            self.layout.tables[self.table].end = position
            self.table = -1
