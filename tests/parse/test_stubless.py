from __future__ import annotations

import pytest

from summarizer.domain.filing import Cell
from summarizer.parse.stubless import over_numbers


def _row(*words: str) -> list[Cell]:
    return [Cell(word, None) for word in words]


@pytest.mark.parametrize(
    ("row", "moved"),
    [
        (("June 30, 2005", "June 30, 2004", ""), ("", "June 30, 2005", "June 30, 2004")),
        (("", "2005", "2004"), ("", "2005", "2004")),
        (("Mill", "2005", ""), ("Mill", "2005", "")),
        (("2005", "", ""), ("2005", "", "")),
    ],
)
def test_heads_move_only_where_a_period_stands_over_the_labels(
    row: tuple[str, ...], moved: tuple[str, ...]
) -> None:
    assert [[cell.text for cell in each] for each in over_numbers([_row(*row)])] == [list(moved)]


def test_units_over_the_labels_stay_there_and_wide_heads_span_evenly() -> None:
    heads = [
        _row("(millions)", "Quarter ended June 30", "Half-year ended June 30", "", ""),
        _row("2005", "2004", "2005", "2004", ""),
    ]

    assert [[cell.text for cell in row] for row in over_numbers(heads)] == [
        ["(millions)", "Quarter ended June 30", "", "Half-year ended June 30", ""],
        ["", "2005", "2004", "2005", "2004"],
    ]
