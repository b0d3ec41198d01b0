"""A filing sentence by sentence, each with its place."""

from __future__ import annotations

from pathlib import Path

from summarizer.domain.filing import BlockKind, Filing, RawPart, Submission
from summarizer.parse import parse
from summarizer.text.passages import passages


def read(words: str) -> Filing:
    return parse(Submission("x.htm", (RawPart("x.htm", words.encode()),)))


def test_sentences_stand_in_their_section_and_block() -> None:
    filing = read("<p>FORM 8-K</p><p>Item 8.01. Other Events</p><p>It rained. Twice.</p>")

    assert [(p.text, p.document, p.section, p.block, p.kind) for p in passages(filing)][2:] == [
        ("It rained.", 0, 1, 2, BlockKind.PARAGRAPH),
        ("Twice.", 0, 1, 2, BlockKind.PARAGRAPH),
    ]


def test_a_short_cell_is_one_passage_and_a_long_one_is_read_as_prose() -> None:
    prose = "It rained for a week in the north. It did not rain for a week in the south, however."
    filing = read(
        f"<table><tr><td>No. 5. Rain</td><td>2</td></tr><tr><td>{prose}</td><td>3</td></tr></table>"
    )

    assert [passage.text for passage in passages(filing)] == [
        "No. 5. Rain",
        "2",
        "It rained for a week in the north.",
        "It did not rain for a week in the south, however.",
        "3",
    ]


def test_every_passage_leads_back_to_its_words(seeds: Path) -> None:
    data = (seeds / "immunogen-1997-12-11.txt").read_bytes()
    filing = parse(Submission("x.txt", (RawPart("x.txt", data),)))
    read_through = passages(filing)

    assert all(filing.visible.text[p.start : p.end] == p.text for p in read_through)
    assert "".join(p.text for p in read_through).replace(" ", "") == filing.visible.text.replace(
        " ", ""
    )


def test_the_passages_of_every_filing_in_hand_are_remembered() -> None:
    filing, same = read("<p>One.</p>"), read("<p>One.</p>")
    first, second = passages(filing), passages(same)

    assert first is not second
    assert passages(filing) is first
    assert passages(same) is second


def test_a_sentence_broken_over_lines_set_as_paragraphs_is_one_passage() -> None:
    filing = read(
        '<p>Acme Mills,</p><p>Inc. (the "Company")</p><p>announced that its units (together with'
        "</p><p>Alder Ltd.) were sold to the</p><p>Brook family.</p><p>It rained.</p>"
    )

    assert [passage.text for passage in passages(filing)] == [
        (
            'Acme Mills, Inc. (the "Company") announced that its units (together with Alder Ltd.) '
            "were sold to the Brook family."
        ),
        "It rained.",
    ]


def test_items_of_a_list_stay_apart() -> None:
    filing = read("<p>It sold:</p><p>(a) a mill;</p><p>(b) a mine; and</p><p>A ship sank.</p>")

    assert [passage.text for passage in passages(filing)] == [
        "It sold:",
        "(a) a mill;",
        "(b) a mine; and",
        "A ship sank.",
    ]
