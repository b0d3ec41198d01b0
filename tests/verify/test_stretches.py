from __future__ import annotations

import pytest

from summarizer.verify.stretches import Atom, same, stretches


def atoms(text: str) -> list[list[tuple[str, str]]]:
    return [
        [
            (atom.kind, atom.what if isinstance(atom.what, str) else atom.what.text)
            for atom in stretch.atoms
        ]
        for stretch in stretches(text)
    ]


def test_a_stretch_begins_where_a_kind_comes_again() -> None:
    assert atoms("On May 1 it paid $5 million and on June 1 it paid $7 million.") == [
        [("day", "May 1"), ("verb", "pay"), ("number money", "$5 million")],
        [("day", "June 1"), ("verb", "pay"), ("number money", "$7 million")],
    ]


def test_what_hangs_on_a_stretch_stays_in_it() -> None:
    assert atoms("Osier, which paid $5 million, and Velmar, which paid $7 million.") == [
        [("name", "osier"), ("verb", "pay"), ("number money", "$5 million")],
        [("name", "velmar"), ("verb", "pay"), ("number money", "$7 million")],
    ]


def test_behind_and_a_subject_is_taken_up_again() -> None:
    text = "Osier lent $3 million in 2006 and $4 million in 2007, and Velmar lent nothing."

    assert [len(each) for each in atoms(text)] == [4, 2, 2]


def test_names_are_told_apart_by_the_word_before_them() -> None:
    assert atoms("Mr. Harker sold a mill to Osier Mills in Brent Ford.") == [
        [
            ("name", "mr"),
            ("name", "harker"),
            ("verb", "sell"),
            ("name to", "osier"),
            ("name to", "mill"),
            ("name in", "brent"),
            ("name in", "ford"),
        ]
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("on May 1, 2021", "in May 2021", True),
        ("on May 1, 2021", "on May 2, 2021", False),
        ("$5.0 million", "$5,000,000", True),
        ("$5 million", "5 million shares", False),
        ("500", "500 shares", True),
    ],
)
def test_days_and_numbers_are_the_same_by_value(one: str, other: str, *, is_same: bool) -> None:
    (first,), (second,) = (stretches(text)[0].atoms for text in (one, other))

    assert same(first, second) is is_same


def test_a_word_is_there_in_whatever_role() -> None:
    (stretch,) = stretches("The sale to Osier was closed.")

    assert stretch.has(Atom("verb", "sell", 0))
    assert not stretch.has(Atom("verb", "buy", 0))
