from __future__ import annotations

from summarizer.domain.filing import Cell
from summarizer.domain.made import made


def test_what_is_made_is_what_its_constructor_makes() -> None:
    cell = made(Cell, ("Total", None))

    assert cell == Cell("Total", None)
    assert cell.text == "Total"
