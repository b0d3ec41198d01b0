"""The visible text laid out for reading: a paragraph or table row a line, cells parted by tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.filing import Block, Filing

__all__ = ["laid_out"]


def laid_out(filing: Filing) -> str:
    """`filing.visible.text` with the blank between two blocks turned into a line feed or a tab.

    Nothing else is changed, so that places in the one are places in the other, and folding the
    white space of any stretch gives back the visible text.
    """
    text = filing.visible.text
    pieces: list[str] = []
    place = 0
    for document in filing.documents:
        place = _part(text, place, document.blocks, pieces)
    pieces.append(text[place:])
    return "".join(pieces)


def _part(text: str, place: int, blocks: tuple[Block, ...], pieces: list[str]) -> int:
    """Adds the blocks of a document and what parts them; gives the place that comes next."""
    before, last_table, last_row = place, -1, -1
    for start, end, _, table, row, _, _ in blocks:
        if start - before == 1 and text[before] == " ":
            same_row = row >= 0 and row == last_row and table == last_table
            pieces += text[place:before], "\t" if same_row else "\n"
            place = start
        else:
            # Words between two blocks that belong to neither stand on a line of their own.
            place = _feed(text, _feed(text, place, before, pieces), start - 1, pieces)
        before, last_table, last_row = end, table, row
    return _feed(text, place, before, pieces)


def _feed(text: str, place: int, at: int, pieces: list[str]) -> int:
    if place <= at < len(text) and text[at] == " ":
        pieces += (text[place:at], "\n")
        return at + 1
    return place
