"""The filing's text laid out for a page, with the evidence marked in it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.domain.summary import Evidence, Summary
from summarizer.render.evidence import Citations, cite
from summarizer.render.facsimile import Mark, facsimile

PLACES = st.tuples(st.integers(0, 330), st.integers(0, 330)).filter(lambda pair: pair[0] < pair[1])


def test_evidence_is_marked_where_it_stands(summary: Summary, filing: Filing) -> None:
    leaf = facsimile(filing, cite(summary))[0]
    assert leaf.groups[0].rows[3].cells == (
        (
            Mark("On May 4, 2009, "),
            Mark(
                "Quillfeather Instruments filed a voluntary petition under Chapter 11.", (1,), (1,)
            ),
            Mark(" "),
            Mark("It owes its lenders $41.5 million <!channel> & others.", (3,), (3,)),
        ),
    )


def test_rows_of_one_table_stand_together(summary: Summary, filing: Filing) -> None:
    groups = facsimile(filing, cite(summary))[1].groups
    assert [(group.table, len(group.rows)) for group in groups] == [
        (False, 2),
        (True, 2),
        (False, 1),
    ]
    assert groups[1].rows[1].cells[1] == (Mark("$41,500", (4,), (4,)),)


def test_sections_and_pages_begin_at_their_first_row(summary: Summary, filing: Filing) -> None:
    leaf = facsimile(filing, cite(summary))[0]
    rows = [row for group in leaf.groups for row in group.rows]
    assert [(row.page, row.sections) for row in rows] == [
        ("page 1", (0,)),
        ("", ()),
        ("page 2", (1,)),
        ("", ()),
    ]
    assert leaf.sections == ((0, "cover"), (1, "Item 1.03 · Bankruptcy or Receivership"))


def test_a_document_is_called_by_its_type_its_file_or_its_place(
    summary: Summary, filing: Filing
) -> None:
    main = filing.documents[0]
    nameless = replace(
        filing,
        documents=(replace(main, type=None), replace(main, type=None, filename=None)),
    )
    assert [leaf.name for leaf in facsimile(nameless, cite(summary))] == [
        "quill8k.txt",
        "Document 2",
    ]


@given(places=st.lists(PLACES, max_size=6, unique=True))
def test_marking_changes_no_word_and_every_piece_begins_once(
    filing: Filing, places: list[tuple[int, int]]
) -> None:
    pieces = tuple(Evidence("", start, end, 1, 0) for start, end in places)
    numbers = {place: number for number, place in enumerate(places, start=1)}
    leaves = facsimile(filing, Citations(pieces, numbers))
    rows = [row for leaf in leaves for group in leaf.groups for row in group.rows]
    marks = [mark for row in rows for cell in row.cells for mark in cell]
    bare = facsimile(filing, Citations((), {}))
    plain = [row for leaf in bare for group in leaf.groups for row in group.rows]
    assert ["".join(m.text for cell in row.cells for m in cell) for row in rows] == [
        "".join(m.text for cell in row.cells for m in cell) for row in plain
    ]
    begun = [number for mark in marks for number in mark.begins]
    assert len(begun) == len(set(begun))
    for number, (start, end) in enumerate(places, start=1):
        marked = "".join(mark.text for mark in marks if number in mark.numbers)
        assert marked.replace(" ", "") == filing.visible.quote(Span(start, end)).replace(" ", "")


def test_what_is_hidden_is_marked_in_the_row_before_whose_end_it_stands(
    summary: Summary, filing: Filing
) -> None:
    rows = [
        row
        for leaf in facsimile(filing, cite(summary))
        for group in leaf.groups
        for row in group.rows
    ]
    assert [row.hidden for row in rows if row.hidden] == [(0,)]
