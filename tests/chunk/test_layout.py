"""The visible text is laid out without moving a character."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.chunk.layout import laid_out
from summarizer.domain.filing import Filing


def test_paragraphs_and_rows_are_lines_and_cells_are_parted_by_tabs(
    filed: Callable[..., Filing],
) -> None:
    filing = filed([["# Sales", "Sales rose.", ("", "1997")[1:], ("Rent", "5"), ("Fuel", "6")]])
    assert laid_out(filing) == "Sales\nSales rose.\n1997\nRent\t5\nFuel\t6"


def test_documents_and_sections_are_laid_out_in_place(filed: Callable[..., Filing]) -> None:
    filing = filed([["One."], ["Two."]], [["Three \u6f22\U0001f600 four."]])
    assert laid_out(filing) == "One.\nTwo.\nThree \u6f22\U0001f600 four."
    assert len(laid_out(filing)) == len(filing.visible.text)
