"""Folding evens out typography, and remembers where each character came from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.fold import Folding, fold

VECTORS = json.loads((Path(__file__).parents[2] / "docs" / "fold-vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS["plain"], ids=lambda vector: vector["rule"])
def test_plain_text_folds_as_published(vector: dict[str, str]) -> None:
    assert fold(vector["source"]) == vector["folded"]


@pytest.mark.parametrize("vector", VECTORS["markup"], ids=lambda vector: vector["rule"])
def test_words_of_markup_fold_as_published(vector: dict[str, str]) -> None:
    folding = Folding(vector["source"])
    folding.decode_escapes(markdown=vector.get("kind") == "markdown")
    folding.add(0, len(vector["source"]))

    assert folding.finish().text == vector["folded"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


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


def test_a_block_is_told_from_the_one_before_it() -> None:
    source = "First.|Second."
    folding = Folding(source)
    folding.add(0, 6)
    first = folding.close()
    folding.blank(6)
    folding.add(7, 14)

    assert (first, folding.close(), folding.finish().text) == ((0, 6), (7, 14), "First. Second.")


def test_a_block_without_visible_characters_is_none() -> None:
    folding = Folding(" \n\u200b ")
    folding.add(0, 4)

    assert folding.close() is None
