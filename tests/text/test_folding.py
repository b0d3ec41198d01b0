"""Folding piece by piece gives what folding at once gives, and remembers where it came from."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.position import Span
from summarizer.text.fold import fold
from summarizer.text.folding import Folding

VECTORS = json.loads((Path(__file__).parents[2] / "docs" / "fold-vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS["markup"], ids=lambda vector: vector["rule"])
def test_words_of_markup_fold_as_published(vector: dict[str, str]) -> None:
    folding = Folding(vector["source"])
    folding.decode_escapes(markdown=vector.get("kind") == "markdown")
    folding.add(0, len(vector["source"]))

    assert folding.finish().text == vector["folded"]


PIECES = st.lists(
    st.sampled_from(
        [
            "word",
            "Two words",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\xa0",
            "&amp;",
            "&#146;",
            "&nbsp;",
            "&nbsp",
            "-\n",
            "\u201c",
            "\u2014",
            "\xad",
            "\u200b",
            "12,345",
            "(a)",
            "&bogus;",
            "\x93",
            "\U000e0041",
        ]
    ),
    max_size=40,
)


@given(PIECES)
def test_every_range_of_folded_text_leads_back_to_its_source(pieces: list[str]) -> None:
    source = "".join(pieces)
    folding = Folding(source)
    folding.add(0, len(source))
    visible = folding.finish()

    for start in range(len(visible.text)):
        for end in range(start + 1, min(len(visible.text), start + 12) + 1):
            words = visible.text[start:end]
            if words == words.strip():
                assert visible.quote(visible.span(start, end)) == words


@given(PIECES, PIECES)
def test_words_on_both_sides_of_a_border_are_parted_by_one_blank(
    left: list[str], right: list[str]
) -> None:
    before, after = "".join(left), "".join(right)
    source = f"{before}<br>{after}"
    folding = Folding(source)
    folding.add(0, len(before))
    folding.blank(len(before))
    folding.add(len(before) + 4, len(source))
    text = folding.finish().text

    assert "  " not in text
    assert text == text.strip(" ")


def test_a_blank_without_a_semicolon_stands_before_the_word_that_follows_it() -> None:
    source = "Net &nbsp5,000"
    folding = Folding(source)
    folding.add(0, len(source))
    visible = folding.finish()

    assert visible.text == "Net 5,000"
    assert visible.span(4, 9).of(source) == "5,000"


def test_a_block_is_told_from_the_one_before_it() -> None:
    source = "First.|Second."
    folding = Folding(source)
    folding.add(0, 6)
    first = folding.close()
    folding.blank(6)
    folding.add(7, 14)

    assert (first, folding.close(), folding.finish().text) == (
        (0, 6, 0, 6),
        (7, 14, 7, 14),
        "First. Second.",
    )


def test_a_block_without_visible_characters_is_none() -> None:
    folding = Folding(" \n\u200b ")
    folding.add(0, 4)

    assert folding.close() is None


ENTITIES = ["&amp;", "&#8217;", "&nbsp;", "&nbsp", "&#x2014;"]
ODD = st.text(alphabet="ab -.;\u2014\u2019\u00a0\xad\ufb01\n\r\t\x1c\x93*", max_size=30)


@given(st.lists(st.one_of(ODD, st.sampled_from(ENTITIES))))
def test_any_text_folds_as_if_its_entities_were_characters(pieces: list[str]) -> None:
    source = "".join(pieces)
    folding = Folding(source)
    folding.add(0, len(source))

    assert folding.finish().text == fold(html.unescape(source))


@given(st.lists(st.one_of(ODD, st.sampled_from(ENTITIES))))
def test_every_character_of_pieces_leads_back_to_its_own(pieces: list[str]) -> None:
    source = "".join(pieces)
    folding, place = Folding(source), 0
    for words in pieces:
        folding.add(place, place + len(words))
        place += len(words)
    visible = folding.finish()

    for at, letter in enumerate(visible.text):
        span = visible.span(at, at + 1)
        own = html.unescape(span.of(source))
        # A ligature stands for both of its letters, and white space for one blank.
        assert letter in fold(own) or (letter == " " and not fold(own))
        assert letter == " " or visible.quote(Span(span.start, span.end)) in fold(own)


def test_lines_added_as_blocks_fold_like_the_text_and_lead_back_to_it() -> None:
    source = "one\ntwo three\n\n  four\nfive\n"
    folding, start = Folding(source), 0
    places = []
    for line in source.splitlines(keepends=True):
        words, end = line.strip(), start + len(line)
        if words:
            places.append(folding.add_line(words, start, start + line.index(words), end))
        start = end
    visible = folding.finish()

    assert visible.text == fold(source)
    assert [visible.text[start:end] for start, end, *_ in places] == [
        "one",
        "two three",
        "four",
        "five",
    ]
    assert all(
        source[origin:finish] == visible.text[start:end] for start, end, origin, finish in places
    )
    assert all(
        visible.span(start, end) == Span(origin, finish) for start, end, origin, finish in places
    )
