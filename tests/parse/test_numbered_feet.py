"""A foot that is the same on every page but for its number is furniture."""

from __future__ import annotations

from summarizer.parse.layout import RawBlock
from summarizer.parse.numbered_feet import numbered_feet


def blocks(*words: str) -> tuple[list[RawBlock], str]:
    text = " ".join(words)
    made, place = [], 0
    for each in words:
        made.append(RawBlock(place, place + len(each)))
        place += len(each) + 1
    return made, text


def test_feet_whose_number_counts_up_are_found_with_their_labels() -> None:
    made, text = blocks("Form 10-K 4", "Form 10-K 5", "Form 10-K 6")

    assert [foot.label for foot in numbered_feet(made, text, range(3))] == ["4", "5", "6"]


def test_lines_whose_numbers_do_not_count_up_stay() -> None:
    made, text = blocks("Widgets sold: 9", "Widgets sold: 4", "Widgets sold: 7")

    assert numbered_feet(made, text, range(3)) == ()


def test_a_row_of_cells_is_one_foot() -> None:
    made, text = blocks("Widgets", "5", "Widgets", "6", "Widgets", "7")
    rows = [block._replace(table=place // 2, row=0) for place, block in enumerate(made)]

    feet = numbered_feet(rows, text, (1, 3, 5))

    assert [(foot.first, foot.last, foot.label) for foot in feet] == [
        (0, 2, "5"),
        (2, 4, "6"),
        (4, 6, "7"),
    ]
