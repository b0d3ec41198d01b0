from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Evidence, Place
from summarizer.verify.cells import Cells
from summarizer.verify.ground import Cited, ground
from summarizer.verify.places import Places


def test_a_quote_is_cited_with_the_sentence_around_it(make: Callable[..., Filing]) -> None:
    filing = make("It closed. The mill was not sold.")

    (cited,) = ground((Evidence("sold", 28, 32, 1, 0),), Places(filing), Cells(filing))

    assert (cited.text, cited.sentence, cited.offset) == ("sold", "The mill was not sold.", 17)
    assert cited.holds(17, 21)
    assert not cited.holds(13, 21)


def test_row_column_and_units_count_as_cited(make_table: Callable[..., Filing]) -> None:
    filing = make_table([("Net sales", "5,120")], ("", "2006"), "(in thousands)")
    start = filing.visible.text.index("5,120")
    row, column, units = Place("Net sales", 21, 30), Place("2006", 16, 20), Place("x", 0, 1)
    piece = Evidence("5,120", start, start + 5, 1, 0, row=row, column=column, units=units)

    cited = ground((piece,), Places(filing), Cells(filing))

    assert cited[0] == Cited(0, "5,120", "5,120", 0, "Net sales", "2006", "x", is_cell=True)
    assert [each.text for each in cited[1:]] == ["Net sales", "2006", "x"]
    assert all(each.is_label for each in cited[1:])


def test_a_row_is_read_cell_by_cell_with_its_own_label(make_table: Callable[..., Filing]) -> None:
    filing = make_table([("Net sales", "5,120", "4,870")], ("", "2006", "2005"))
    start = filing.visible.text.index("Net sales")
    piece = Evidence("Net sales 5,120 4,870", start, len(filing.visible.text), 1, 0)

    cited = ground((piece,), Places(filing), Cells(filing))

    assert [(each.text, each.row) for each in cited] == [
        ("Net sales", "Net sales"),
        ("5,120", "Net sales"),
        ("4,870", "Net sales"),
    ]
