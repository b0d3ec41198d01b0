from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.extract.clauses.cuts import (
    drop_asides,
    drop_dateline,
    drop_lead,
    drop_list,
    drop_mark,
    drop_tail,
    has_verb,
    reported,
    shorten,
    whole,
)

SEED = (
    "On March 18, 1997, the Registrant publicly disseminated a press release announcing that "
    "development of its drug candidate, Oncolysin B, is being discontinued based on analysis of "
    "preliminary data from its Phase III clinical trial which found that Oncolysin B offered no "
    "advantage, when compared to the control arm of the study, in lymphoma patients following "
    "autologous bone marrow transplantation."
)


def test_what_is_reported_stands_without_who_reported_it() -> None:
    told = reported(SEED)
    assert told is not None
    cut = shorten(told, 23)
    assert cut is not None
    assert cut.text == (
        "development of its drug candidate, Oncolysin B, is being discontinued based on analysis "
        "of preliminary data from its Phase III clinical trial"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The Company announced that it sold its mill to a buyer.",  # the subject would be lost
        "Mr. Fennimore said that the mill will close in two months.",  # so would the speaker
        "The Company has not announced that the mill will be sold soon.",  # and the denial
        "The mill was sold on May 1, 2001.",  # nothing is reported
    ],
)
def test_a_report_is_kept_whole_where_its_words_would_lose_something(sentence: str) -> None:
    assert reported(sentence) is None


def test_defined_terms_fall_away_and_numbers_in_brackets_stay() -> None:
    cut = drop_asides(whole('Quillbrook Mills, Inc. (the "Company") sold 5 mills (7% of all).'))
    assert cut.text == "Quillbrook Mills, Inc. sold 5 mills (7% of all)."
    assert not cut.contiguous


def test_an_aside_that_denies_stays() -> None:
    sentence = "It signed a letter (a non-binding one) on Monday."
    assert drop_asides(whole(sentence)).text == sentence


def test_a_dateline_falls_away() -> None:
    cut = drop_dateline(whole("Quill, Ohio, May 9, 2019 -- Quillbrook Mills sold a mill."))
    assert cut.text == "Quillbrook Mills sold a mill."


def test_the_mark_of_a_list_falls_away() -> None:
    assert drop_mark("(iv) The mill was sold.").text == "The mill was sold."
    assert drop_mark("(Quill) was sold.").text == "(Quill) was sold."


def test_a_leading_date_falls_away() -> None:
    cut = drop_lead(whole("On May 9, 2019, the Board appointed Ann Quill as a director."))
    assert cut is not None
    assert cut.text == "the Board appointed Ann Quill as a director."


@pytest.mark.parametrize(
    "sentence",
    [
        "If the vote fails, the Company will close its mill.",
        "Under an agreement not yet signed, the Company sold its mill.",
        "On October 2, 2001, under the terms of a plan, most accounts were moved.",
    ],
)
def test_a_lead_that_conditions_denies_or_goes_on_is_kept(sentence: str) -> None:
    cut = drop_lead(whole(sentence))
    assert cut is None or cut.text.startswith("under the terms")


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


def test_a_caption_has_no_verb() -> None:
    assert not has_verb("Departure of Directors or Certain Officers")
    assert has_verb("The mill was sold")


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
