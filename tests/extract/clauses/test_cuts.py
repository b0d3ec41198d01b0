from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.extract.clauses.cut import whole
from summarizer.extract.clauses.cuts import drop_enumeration, drop_list, drop_tail, shorten


def test_a_relative_clause_falls_away() -> None:
    cut = drop_tail(whole("The Board named Ann Quill president, who joined the mill in 1990."), 9)
    assert cut is not None
    assert cut.text == "The Board named Ann Quill president"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Company will sell its mill to the buyer, unless the lender objects to the sale.",
        "The Company will sell its mill to the buyer, subject to approval by the holders.",
        "The Company will sell its mill to the buyer, but no assurance can be given of it.",
        "The Company will sell its mill to the buyer; however, it may end the agreement.",
    ],
)
def test_a_tail_that_binds_the_clause_is_never_lost(sentence: str) -> None:
    assert drop_tail(whole(sentence), 10) is None


def test_verbs_that_share_an_object_are_not_parted() -> None:
    sentence = (
        "On May 9, 2019, the Board has authorized and declared the distribution of all shares."
    )
    cut = drop_tail(whole(sentence), 9)
    assert cut is None


def test_a_cut_that_leaves_a_verb_without_what_it_governs_is_refused() -> None:
    sentence = "The cash at hand will be sufficient to comply with the covenants of the agreement."
    assert drop_tail(whole(sentence), 12, loose=True) is None


def test_a_list_of_amounts_ends_after_the_first() -> None:
    cut = drop_list(whole("It sold $300 of its notes due 2019, $350 of others and $9 more."), 12)
    assert cut is not None
    assert cut.text == "It sold $300 of its notes due 2019"


def test_a_sentence_that_fits_stays_whole() -> None:
    cut = shorten(whole("The mill was sold."), 25)
    assert cut is not None
    assert cut.pieces == ((0, 18),)


@given(
    st.lists(
        st.sampled_from(
            'On May 9, 2019, |the Company |sold |its mill |(the "Mill") |, which |may |not |close |'
            "pursuant to |the plan |; |and |issued |$5 |, unless |it |. ".split("|")
        ),
        min_size=1,
        max_size=25,
    ),
    st.integers(1, 30),
)
def test_a_cut_fits_and_holds_only_words_of_its_sentence_in_their_order(
    parts: list[str], words: int
) -> None:
    sentence = "".join(parts)
    cut = shorten(whole(sentence), words)
    if cut is not None:
        assert cut.words <= words
        assert all(a < b for a, b in cut.pieces)
        assert list(cut.pieces) == sorted(cut.pieces)
        letters = [char for char in cut.text if char.isalnum()]
        rest = iter(sentence)
        assert all(char in rest for char in letters)


def test_a_list_of_parts_falls_away_where_what_leads_up_to_it_stands_alone() -> None:
    sentence = (
        "The executive is entitled to receive the following: (i) a salary of $5 a year; (ii) a car"
        " and (iii) a pension of $7 a year."
    )
    cut = drop_enumeration(whole(sentence), 20)
    assert cut is not None
    assert cut.text == "The executive is entitled to receive the following:"


@pytest.mark.parametrize(
    "sentence",
    [
        "In exchange for all of this she has agreed (i) to work, (ii) to stay and (iii) to rest.",
        "She is entitled to receive the following: (i) a car if she stays and (ii) a pension.",
        "She is entitled to receive a car and a pension.",
    ],
    ids=["the verb wants the list", "the list holds a condition", "no list"],
)
def test_a_list_of_parts_stays_where_it_says_the_matter(sentence: str) -> None:
    assert drop_enumeration(whole(sentence), 20) is None


def test_what_a_relative_clause_expects_is_not_cut_away() -> None:
    sentence = "The Company posted two plans to its site, which is expected to be closed in May."
    assert drop_tail(whole(sentence), 9) is None
