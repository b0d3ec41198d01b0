"""Lines to paragraphs: typewriter text is put together again as its author wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import Block, BlockKind
from summarizer.parse.layout import BOLD, CENTERED, COLUMNS, HEADING, LINE, LIST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.layout import RawBlock

__all__ = ["to_blocks"]

_SENTENCE_ENDS = ".!?:;\"')"
_SHORT = 45
_HEADING_LENGTH = 200
_LONGEST_BOLD = 120
_LEAST_CAPITALS = 3


def to_blocks(raw: Sequence[RawBlock], text: str) -> tuple[Block, ...]:
    """Blocks as they read, furniture already taken out; lines of one paragraph become one block."""
    blocks: list[Block] = []
    open_lines: list[RawBlock] = []
    for line in raw:
        if open_lines and not _goes_on(open_lines, line, text):
            blocks.append(_joined(open_lines, text))
            open_lines = []
        open_lines.append(line)
    if open_lines:
        blocks.append(_joined(open_lines, text))
    return tuple(blocks)


def _joined(lines: Sequence[RawBlock], text: str) -> Block:
    first, last = lines[0], lines[-1]
    words = text[first.start : last.end]
    if first.table >= 0:
        kind = BlockKind.CELL
    elif first.style & HEADING or (len(words) < _HEADING_LENGTH and _looks_titled(first, words)):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.PARAGRAPH
    bold, centered = bool(first.style & BOLD), bool(first.style & CENTERED)
    return Block(first.start, last.end, kind, first.table, first.row, bold, centered)


def _looks_titled(first: RawBlock, words: str) -> bool:
    if words[-1] in ".;," and len(words) > _SHORT:
        return False
    return (words.isupper() and len(words) > _LEAST_CAPITALS) or bool(
        first.style & BOLD and len(words) < _LONGEST_BOLD
    )


def _goes_on(lines: Sequence[RawBlock], line: RawBlock, text: str) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    before = lines[-1]
    if not (line.style & before.style & LINE) or line.table >= 0 or before.table >= 0:
        return False
    words, tail = text[line.start : line.end], text[before.start : before.end]
    if line.blanks:
        return _runs_over(before, tail, words)
    if (line.style | before.style) & COLUMNS or line.style & LIST:
        return False
    if line.style & CENTERED or before.style & CENTERED:
        return False
    if _is_capitals(tail) and not _is_capitals(words):
        return False
    return not (
        tail[-1] in _SENTENCE_ENDS and (len(tail) < _SHORT or line.indent > before.indent + 2)
    )


def _runs_over(before: RawBlock, tail: str, words: str) -> bool:
    """Whether a page break or an empty line cuts a sentence: it has no end and goes on small."""
    return (
        not before.style & (COLUMNS | CENTERED)
        and len(tail) >= _SHORT
        and tail[-1] not in _SENTENCE_ENDS
        and words[0].islower()
    )


def _is_capitals(words: str) -> bool:
    return words.isupper()
