"""Two quotes in pieces."""

from __future__ import annotations

from summarizer.domain.comparison import Edit, EditKind
from summarizer.render.contrast import marked, pieces


def test_pieces_joined_are_the_quote() -> None:
    quote = "We paid $5 in fees and $7 in tax."
    places = [((8, 10), "figure"), ((15, 15), "words"), ((23, 25), "figure")]
    assert "".join(piece.text for piece in pieces(quote, places)) == quote
    assert [piece.text for piece in pieces(quote, places) if piece.kind] == ["$5", "$7"]


def test_words_that_are_far_from_an_edit_are_left_out() -> None:
    far = "word " * 60
    edit = Edit(EditKind.WORDS, (300, 303), (300, 303))
    line = marked(f"{far}old {far}", f"{far}new {far}", [edit])
    assert "[-old-]{+new+}" in line
    assert line.startswith("… word")
    assert line.endswith("word …")
    assert len(line) < 200


def test_an_insertion_shows_what_is_new_alone() -> None:
    edit = Edit(EditKind.WORDS, (5, 5), (6, 9))
    assert marked("It is a risk", "It is not a risk", [edit]) == "It is {+not+} a risk"
