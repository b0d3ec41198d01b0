"""Typewriter text and Markdown to lines: each line is a block with its indent and its gaps.

Lines are joined to paragraphs only after the page furniture between them has been taken out
(`summarizer.parse.paragraphs`), for a paragraph may run over a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.made import made
from summarizer.parse.layout import CENTERED, COLUMNS, LINE, LIST, RawBlock, RawCell, RawTable
from summarizer.parse.ruled_tables import mark_tables
from summarizer.text.fold import rejoined_at
from summarizer.text.folding import is_plain
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.parse.layout import Layout

__all__ = ["scan_markdown", "scan_plain"]

_LINE = lazy(r"[^\n\r\f]*+(?:\r\n|[\n\r\f])|[^\n\r\f]++")
# What ends a line for `str.splitlines`, which is many times as fast, and for nobody who typed it.
_NO_LINE_ENDS = "\v\x1c\x1d\x1e\x85\u2028\u2029"
_EDGAR_TAG = lazy(
    r"</?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|R\d{0,2}|TEXT|PRE|B|I|U|LEGEND|ARTICLE|MULTIPLIER)>",
    re.IGNORECASE,
)
_TAB_GAP = lazy(r"\S(?: {3,}|\t+ *)\S")
_LIST = lazy(r"\s{0,8}(?:[-*+\u2022]|\d{1,2}[.)])\s")
_PIPES = lazy(r"\s{0,3}\|.*\|\s*")
_LIST_BEGINS = frozenset("-*+0123456789")
_STRETCH = 1 << 18
_HYPHENS = "-\u2010\u2011"
_DEEP, _WIDE = 10, 72
_Closed = tuple[int, int, int, int]


def _lines(source: str, start: int, end: int) -> Iterator[str]:
    """The lines of `source[start:end]` with their ends, a stretch of them at a time."""
    while start < end:
        newline = source.find("\n", start + _STRETCH, end) + 1 if start + _STRETCH < end else 0
        stop = newline or end
        stretch = source[start:stop]
        if any(map(stretch.__contains__, _NO_LINE_ENDS)):
            yield from _LINE.findall(stretch)
        else:
            yield from stretch.splitlines(keepends=True)
        start = stop


def scan_plain(layout: Layout, start: int, end: int) -> None:
    """Adds the lines of `source[start:end]` to the layout; EDGAR's tags between them are read."""
    _Lines(layout).run(start, end)


def scan_markdown(layout: Layout, start: int, end: int) -> None:
    """The same for Markdown: escapes are decoded, list marks and rows are told apart."""
    _Lines(layout, markdown=True).run(start, end)


def _cuts_a_word(words: str) -> bool:
    """Whether the end of a line may cut a word that its hyphen then joins to the next line."""
    return words[-1] in _HYPHENS and (words[-2:-1].isalnum() or words[-2:-1] == "_")


def _looks(line: str, words: str, indent: int) -> int:
    """The style bits of a line without those of columns; `words` is it without blank ends."""
    style = LINE
    if indent >= _DEEP and indent + len(words) < _WIDE:
        style |= CENTERED
    if (words[:1] in _LIST_BEGINS or not words.isascii()) and _LIST.match(line):
        style |= LIST
    return style


class _Lines:
    """The state of one pass: how many empty lines came before, and the table that is open."""

    def __init__(self, layout: Layout, *, markdown: bool = False) -> None:
        self.layout = layout
        self.markdown = markdown
        self.blanks = 1
        self.table = -1
        self.skipped = -1
        # Where the lines that stand in columns are in the source, by their blocks.
        self.columns: dict[int, tuple[int, int]] = {}

    def run(self, start: int, end: int) -> None:
        layout, folding, first = self.layout, self.layout.folding, len(self.layout.blocks)
        following = start
        for line in _lines(layout.source, start, end):
            here = following
            following += len(line)
            words = line.strip()
            if not words:
                self.blanks += 1
                if "\f" in line:
                    layout.page_break(here)
                continue
            if (
                "<" in line
                or self.skipped > here
                or (words[-1] in _HYPHENS and _cuts_a_word(words))
            ):
                self.line(line, here, following)
            elif is_plain(words) and not self.markdown:
                begin = here + line.index(words[0])
                closed = folding.add_line(words, here, begin, following)
                if "\t" in line:
                    self.finish_line(line, words, (here, following), closed)
                else:
                    # Most lines are like this: nothing in them stands in columns.
                    self.block(closed, _looks(line, words, begin - here), begin - here)
            else:
                folding.add(here, following, line)
                folding.blank(following)
                self.finish_line(line, words, (here, following), folding.close())
            if line[-1] == "\f":
                layout.page_break(following)
        folding.blank(end)
        self.end_table(end)
        mark_tables(layout, first, self.columns)

    def line(self, line: str, start: int, end: int) -> None:
        """A line with tags in it, or that ends or begins in the middle of a word."""
        last = max(start, self.skipped)
        place = (start, end)
        if "<" in line:
            for tag in _EDGAR_TAG.finditer(line):
                self.words(last, start + tag.start())
                self.tag(tag[0].upper(), start + tag.start(), place)
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
        self.finish_line(line, line.strip(), place, self.layout.folding.close())
        self.skipped = goes_on

    def words(self, start: int, end: int) -> None:
        if start < end:
            self.layout.folding.add(start, end)

    def finish_line(
        self, line: str, words: str, place: tuple[int, int], closed: _Closed | None
    ) -> None:
        """Makes a block of what was added of a line; `words` is the line without its blank ends."""
        if closed is None:
            return
        if "\t" in line:
            gap = _TAB_GAP.search(words) is not None
            line = line.expandtabs(8)
            words = line.strip()
        else:
            gap = "   " in words
        indent = line.find(words[0]) if words else 0
        style = _looks(line, words, indent)
        if gap:
            style |= COLUMNS
            self.columns[len(self.layout.blocks)] = place
        self.block(closed, style, indent)

    def block(self, closed: _Closed, style: int, indent: int) -> None:
        """Adds a line as a block; in a table it is the one cell of a row of its own."""
        blocks, table, row = self.layout.blocks, self.table, -1
        if table >= 0:
            raw, first = self.layout.tables[table], len(blocks)
            row = raw.rows
            raw.cells.append(made(RawCell, (row, first, first + 1, 1, 1, False)))
            raw.rows = row + 1
        start, end, origin, finish = closed
        block = (start, end, style, table, row, self.blanks, indent, origin, finish)
        blocks.append(made(RawBlock, block))
        self.blanks = 0

    def tag(self, tag: str, position: int, place: tuple[int, int]) -> None:
        self.layout.folding.blank(position)
        if tag == "<PAGE>":
            self.finish_line("", "", place, self.layout.folding.close())
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
