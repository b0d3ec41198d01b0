"""The visible text laid out for reading: a paragraph or table row a line, cells parted by tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.filing import Block, Filing

__all__ = ["laid_out"]

_FEED, _TAB = ord("\n"), ord("\t")
# In UTF-32 every character is four bytes, of which the first alone is set in a blank, tab or feed.
_WIDE = 4


def laid_out(filing: Filing) -> str:
    """`filing.visible.text` with the blank between two blocks turned into a line feed or a tab.

    Nothing else is changed, so that places in the one are places in the other, and folding the
    white space of any stretch gives back the visible text.
    """
    text = filing.visible.text
    wide = bytearray(text, "utf-32-le", "surrogatepass")
    for document in filing.documents:
        _part(text, wide, document.blocks)
    return wide.decode("utf-32-le", "surrogatepass")


def _part(text: str, wide: bytearray, blocks: tuple[Block, ...]) -> None:
    before, last_table, last_row = 0, -1, -1
    for start, end, _, table, row, _, _ in blocks:
        same_row = table >= 0 and row == last_row and table == last_table
        if start - before != 1:
            # Words between two blocks that belong to neither stand on a line of their own.
            _feed(text, wide, before)
            _feed(text, wide, start - 1)
        elif text[before] == " ":
            wide[before * _WIDE] = _TAB if same_row else _FEED
        before, last_table, last_row = end, table, row
    _feed(text, wide, before)


def _feed(text: str, wide: bytearray, place: int) -> None:
    if 0 <= place < len(text) and text[place] == " ":
        wide[place * _WIDE] = _FEED
