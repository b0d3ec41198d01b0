"""Borders are separators: places at which one character falls away."""

from __future__ import annotations

from summarizer.chunk.borders import FINER, LINES, word_end

_, SENTENCES, CLAUSES, WORDS = FINER


def test_lines_end_at_line_feeds_after_the_lower_place() -> None:
    text = "one\ntwo\nthree"
    assert [LINES.before(text, 0, 13), LINES.before(text, 3, 7), LINES.before(text, 7, 13)] == [
        7,
        7,
        -1,
    ]
    assert [LINES.after(text, 0, 13), LINES.after(text, 3, 13), LINES.after(text, 7, 13)] == [
        3,
        7,
        13,
    ]


def test_the_last_sentence_is_left_out_since_it_may_go_on() -> None:
    text = "Acme, Inc. rose. It fell. It went"
    borders = SENTENCES(text, 0, len(text))
    assert [
        borders.after(text, 0, 33),
        borders.after(text, 16, 33),
        borders.after(text, 25, 33),
    ] == [
        16,
        25,
        33,
    ]
    assert borders.before(text, 0, 24) == 16


def test_clauses_end_behind_commas_semicolons_and_dashes() -> None:
    text = "sales rose, costs fell; and 1,000 shares - all of them - were sold"
    borders = CLAUSES(text, 0, len(text))
    places, place = [], 0
    while place < len(text):
        place = borders.after(text, place, len(text))
        places.append(text[:place].rsplit(maxsplit=1)[-1])
    assert places == ["rose,", "fell;", "-", "-", "sold"]


def test_words_end_at_blanks() -> None:
    assert WORDS("a b", 0, 3).after("a b", 0, 3) == 1
    assert [word_end("ab cd", 0), word_end("ab\tcd", 1), word_end("ab", 0)] == [2, 2, 2]
