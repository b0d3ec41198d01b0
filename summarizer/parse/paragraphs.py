"""Lines to paragraphs: typewriter text is put together again as its author wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import Block, BlockKind
from summarizer.domain.made import made
from summarizer.parse.layout import BOLD, CENTERED, COLUMNS, HEADING, LINE, LIST
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.layout import RawBlock

__all__ = ["to_blocks"]

_MARKED = lazy(r"\(?(?:[a-z]{1,4}|[A-Z]|\d{1,2})[.)]\s|\([A-Za-z\d]{1,4}\)")
# Words that end no sentence; "; and" and "; or" may end the item of a list.
_HANGING = lazy(
    r"(?:\b(?:the|an?|of|to|in|for|by|with|on|its|their|that|which|from|at|as|under|into|such|is|are"
    r"|was|were|be|been|will|shall|has|have|and|or)|,)$"
)
_ENDS_ITEM = lazy(r"(?:[;,:] (?:and|or)|,)$")
# Such a word, and one character before it.
_LONGEST_HANGING = len(" which")
_SENTENCE_ENDS = ".!?:;\"')"
_SHORT, _SOME = 45, 20
_HEADING_LENGTH = 200
_LONGEST_BOLD = 120
_LEAST_CAPITALS = 3
_CELL, _TITLE, _PARAGRAPH = BlockKind.CELL, BlockKind.HEADING, BlockKind.PARAGRAPH


def to_blocks(raw: Sequence[RawBlock], text: str) -> tuple[Block, ...]:
    """Blocks as they read, furniture already taken out; lines of one paragraph become one block."""
    blocks: list[Block] = []
    open_lines: list[RawBlock] = []
    for line in raw:
        if open_lines and not (line.style & LINE and _goes_on(open_lines[-1], line, text)):
            blocks.append(_joined(open_lines, text))
            open_lines.clear()
        if line.table >= 0:
            start, end, style, table, row = line[:5]
            cell = (start, end, _CELL, table, row, style & BOLD > 0, style & CENTERED > 0)
            blocks.append(made(Block, cell))
        else:
            open_lines.append(line)
    if open_lines:
        blocks.append(_joined(open_lines, text))
    return tuple(blocks)


def _joined(lines: Sequence[RawBlock], text: str) -> Block:
    start, _, style, table, row = lines[0][:5]
    end = lines[-1].end
    length = end - start
    if style & HEADING or (
        (length > _LEAST_CAPITALS or style & BOLD)
        and length < _HEADING_LENGTH
        and _looks_titled(text[start:end], bold=style & BOLD)
    ):
        kind = _TITLE
    else:
        kind = _PARAGRAPH
    block = (start, end, kind, table, row, style & BOLD > 0, style & CENTERED > 0)
    return made(Block, block)


def _looks_titled(words: str, *, bold: int) -> bool:
    if words[-1] in ".;," and len(words) > _SHORT:
        return False
    return (words.isupper() and len(words) > _LEAST_CAPITALS) or bool(
        bold and len(words) < _LONGEST_BOLD
    )


def _goes_on(before: RawBlock, line: RawBlock, text: str) -> bool:
    """Whether a line belongs to the paragraph of the line before it."""
    begin, stop, look, inside, _ = before[:5]
    start, end, style, table, _, blanks, indent = line[:7]
    if not look & LINE or table >= 0 or inside >= 0:
        return False
    if blanks or (style | look) & (COLUMNS | CENTERED):
        return _runs_over(before, line, text)
    if style & LIST:
        return False
    tail = text[begin:stop]
    if tail.isupper() and not text[start:end].isupper():
        return False
    return not (tail[-1] in _SENTENCE_ENDS and (len(tail) < _SHORT or indent > before.indent + 2))


def _runs_over(last: RawBlock, following: RawBlock, text: str) -> bool:
    """Whether a page break, an empty line or a deep indent cuts a sentence: it has no end yet.

    What follows begins small, or the line before ends in a word that ends no sentence. Lines that
    both stand in columns are no prose, and a list mark begins something new.
    """
    ending = text[last.end - 1]
    if ending in _SENTENCE_ENDS or last.style & following.style & COLUMNS:
        return False
    length, begins_small = last.end - last.start, text[following.start].islower()
    tail = text[max(last.start, last.end - _LONGEST_HANGING) : last.end]
    hangs = (ending == "," or ending.islower()) and _HANGING.search(tail) is not None
    if not (hangs or (begins_small and length >= _SHORT)):
        return False
    if following.style & LIST or _MARKED.match(text, following.start, following.end):
        return False
    return begins_small or (
        not _ENDS_ITEM.search(tail) and (not following.blanks or length >= _SOME)
    )
