from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.extract.statements import Zone, statements
from tests.extract.conftest import COVER

ITEMS = """ITEM 5.02. DEPARTURE OF DIRECTORS OR CERTAIN OFFICERS.

On May 9, 2019, the Board named Ann Quill as a director. The information in this report shall not
be deemed filed.

ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS.

The sale of the mill in this list of exhibits is not worth a point of its own.
"""


def test_only_telling_sentences_of_telling_items_are_there(
    report: Callable[[str], Filing],
) -> None:
    found = statements(report(ITEMS))
    assert [one.text for one in found] == [
        "On May 9, 2019, the Board named Ann Quill as a director."
    ]
    assert found[0].zone is Zone.ITEM
    assert found[0].items == ("5.02",)
    assert found[0].key == (0, found[0].section)


def test_each_sentence_knows_its_place(report: Callable[[str], Filing]) -> None:
    filing = report(ITEMS)
    for one in statements(filing):
        assert filing.visible.text[one.start : one.end] == one.text


def test_the_last_paragraphs_of_a_release_are_left_out(seeds_march: Filing) -> None:
    texts = [one.text for one in statements(seeds_march)]
    assert not any("innovative biopharmaceuticals" in text for text in texts)
    assert not any("forward-looking" in text for text in texts)
    assert "The company plans to begin human trials of this therapeutic in 1998." in texts


def test_words_inside_a_speech_are_marked(report: Callable[[str], Filing]) -> None:
    filing = report(
        'ITEM 8.01. OTHER EVENTS.\n\n"We sold the mill," said Ann Quill, president. "It was old '
        'and it was small. It made no paper in a year."\n'
    )
    assert [one.voice for one in statements(filing)] == [False, True, True]


def test_what_is_too_long_to_be_a_sentence_is_left_out(report: Callable[[str], Filing]) -> None:
    filing = report("ITEM 8.01. OTHER EVENTS.\n\n" + "the Company sold a mill and " * 300 + "\n")
    assert statements(filing) == ()


def test_a_sentence_that_tells_more_than_that_an_exhibit_is_attached_is_there(
    report: Callable[[str], Filing],
) -> None:
    told = (
        "On May 9, 2019, the Company and the affiliates named in Exhibit 99.1, which Exhibit is "
        "incorporated herein by reference, filed petitions for relief."
    )
    empty = "On May 9, 2019, it issued a press release, a copy of which is attached as Exhibit 99."
    found = statements(report(f"ITEM 1.03. BANKRUPTCY OR RECEIVERSHIP.\n\n{told} {empty}\n"))
    assert [one.text for one in found] == [told]


def test_an_introductory_note_on_the_cover_is_read(read: Callable[[str], Filing]) -> None:
    note = "On May 9, 2019, Quill Sub merged with and into the Company for $41.00 a share."
    filing = read(f"{COVER}Introductory Note\n\n{note}\n\n{ITEMS}")
    assert note in [one.text for one in statements(filing)]


def test_the_rest_of_a_cover_is_not_read(read: Callable[[str], Filing]) -> None:
    line = "The mill at the address above was sold by the registrant to a buyer in Norwood."
    assert line not in [one.text for one in statements(read(f"{COVER}{line}\n\n{ITEMS}"))]
