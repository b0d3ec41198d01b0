"""Sentences: where they end, and where a full stop is only an abbreviation's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.sentences import sentences


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme, Inc. announced a sale.",
        "Beacon Fund, L.P. and affiliates invested.",
        "Jane L.P. Roe or Lucy Doe will answer.",
        "J. P. Doe & Co. Inc. agreed.",
        "It is held by Acme Corp. Class A holders.",
        "The U.S. Treasury paid at 5 p.m. Eastern time.",
        "See No. 12, Sec. 4 and Art. IV of the plan.",
        "It fell on Sept. 12 and on Dec. 5, 1997.",
        "It rose approx. 5% vs. 4%, i.e. a point, e.g. here.",
        "A par value of $.01 against $3.0 million.",
        "Call Mr. Roe, Dr. Doe or Ms. Poe, Jr. at (617) 555-0110.",
        "1. The plan is closed.",
        "Item 5. Other Events.",
        "The factors include: (a) price; (b) supply; and (c) demand.",
        "Contents . . . . . . 12",
        "It was open... and then closed.",
        "The Acme Co. (NASDAQ: ACME) rose.",
        "It grew (as we said. see below) again.",
    ],
)
def test_a_sentence_stays_whole(text: str) -> None:
    assert _split(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("It was sold to Acme, Inc.", "The price was $5."),
        ("It was sold to Acme, Inc.", "Mr. Roe resigned."),
        ("It was sold to Acme, Inc.", "Stockholders approved it."),
        ("It was sold to Beacon, L.P.", "Management agreed."),
        ('"We are pleased."', "Mr. Roe continued."),
        ('He was told "no."', '"It is so," he said.'),
        ("The name is the Act (the Act.)", "It binds."),
        ("Oncolysin B.", "The trial ended."),
        ("It is state of the art.", "The plant is new."),
        ("He left at 5 p.m.", "The meeting went on."),
        ("It happened in 1997.", "155 patients were enrolled."),
        ("The plant closed!", "Why?"),
        ("It closed.", "huC2-DM1 is next."),
        ("It closed.", "(b) The plan holds."),
        ("As told in Item 5.", "The plan holds."),
        ("The list is long (beads, etc.).", "It ends."),
        ("Yes.", "No."),
    ],
)
def test_two_sentences_are_parted(first: str, second: str) -> None:
    assert _split(f"{first} {second}") == [first, second]


def test_a_line_feed_ends_a_sentence() -> None:
    assert _split("A heading\nA sentence.") == ["A heading", "A sentence."]


def test_a_row_of_stops_is_one_stop_however_long() -> None:
    assert _split("Odd" + "." * 200_000 + "x. It closed.") == [
        "Odd" + "." * 200_000 + "x.",
        "It closed.",
    ]


def test_nothing_comes_of_nothing() -> None:
    assert sentences("  \n ") == ()


@given(st.text(alphabet=st.sampled_from("aZ1. \n?!\"')(,-"), max_size=80) | st.text(max_size=80))
def test_ranges_tile_the_text_but_for_blanks(text: str) -> None:
    place = 0
    for start, end in sentences(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        place = end
    assert not text[place:].strip()


@given(st.text(alphabet=st.sampled_from("aZ1. \"')("), max_size=60))
def test_full_stops_are_read_alike_whether_other_signs_follow(text: str) -> None:
    assert sentences(f"{text}a\nB!")[:-1] == sentences(f"{text}a")


@pytest.mark.parametrize("piece", ["a. ", ".", "Inc. ", "(1) ", "A", "No. ", '."'])
def test_a_long_run_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    ranges = sentences(text)

    assert (ranges[0][0], ranges[-1][1]) == (0, len(text.rstrip()))
