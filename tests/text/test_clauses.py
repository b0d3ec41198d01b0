"""Clauses: a cut never changes what either part says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.clauses import clauses


def _parts(text: str) -> list[str]:
    return [text[start:end] for start, end in clauses(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme bought pens, paper, and other goods.",
        "Acme announced that it sold a plant, and it closed another.",
        "The trial, which was funded by the state, failed.",
        "If the merger fails, and it may be so, Acme will pay.",
        "Risks include: the loss of staff; the loss of funds.",
        "Acme sold units (made in Ohio; sold in Utah) in May.",
        "Acme sold its plant, its office and its fleet.",
        "Acme sold its plant to parties, and lenders that were paid.",
    ],
)
def test_a_sentence_is_not_cut_where_a_part_leans_on_another(text: str) -> None:
    assert _parts(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Sales rose 5%, while costs fell 3%; margins grew.",
            ["Sales rose 5%,", "while costs fell 3%;", "margins grew."],
        ),
        (
            "Acme sold a plant, which was built in Ohio.",
            ["Acme sold a plant,", "which was built in Ohio."],
        ),
        (
            "The sale involves stock, and will be completed soon.",
            ["The sale involves stock,", "and will be completed soon."],
        ),
        (
            "Acme sold a plant, but it did not close.",
            ["Acme sold a plant,", "but it did not close."],
        ),
    ],
)
def test_a_sentence_is_cut_between_verbs_of_their_own(text: str, parts: list[str]) -> None:
    assert _parts(text) == parts


@given(st.text(alphabet=st.sampled_from("a ;,:()"), max_size=60) | st.text(max_size=60))
def test_ranges_tile_the_sentence_but_for_blanks(text: str) -> None:
    place = 0
    for start, end in clauses(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        place = end
    assert not text[place:].strip()
