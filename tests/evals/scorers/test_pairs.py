"""Which thing is which."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.evals.scorers.pairs import pair, told

WORDS = st.lists(st.sampled_from("abcde"), max_size=8)


def test_each_thing_is_paired_once() -> None:
    pairing = pair("aab", "abc", lambda a, b: float(a == b))
    assert pairing.pairs in {((0, 0), (2, 1)), ((1, 0), (2, 1))}
    assert (len(pairing.missed), pairing.wrong) == (1, (2,))
    assert pairing.counts == (2, 1, 1)


def test_as_many_as_can_be_are_paired_before_any_likeness() -> None:
    """The first could take the only match of the second, and is more like it."""
    likeness = {("x", "p"): 2.0, ("x", "q"): 1.0, ("y", "p"): 1.0, ("y", "q"): 0.0}
    assert pair("xy", "pq", lambda a, b: likeness[a, b]).pairs == ((0, 1), (1, 0))


@given(WORDS, WORDS)
def test_as_many_are_paired_as_are_equal(wanted: list[str], given_words: list[str]) -> None:
    pairing = pair(wanted, given_words, lambda a, b: float(a == b))
    common = sum(min(wanted.count(word), given_words.count(word)) for word in "abcde")
    assert len(pairing.pairs) == common
    assert all(wanted[row] == given_words[column] for row, column in pairing.pairs)
    assert len(pairing.missed) + common == len(wanted)
    assert len(pairing.wrong) + common == len(given_words)


def test_a_score_says_what_was_missed_and_made_up() -> None:
    assert told(["a", "b"], ["c"]) == "missed: a, b; not in the label: c"
    assert told([], []) == ""
