from __future__ import annotations

import pytest

from summarizer.extract.clauses.cut import whole
from summarizer.extract.clauses.cuts import shorten
from summarizer.extract.clauses.heads import (
    drop_asides,
    drop_attachment,
    drop_dateline,
    drop_heads,
    drop_lead,
    drop_mark,
    drop_parties,
    drop_remark,
    reported,
)

SEED = (
    "On March 18, 1997, the Registrant publicly disseminated a press release announcing that "
    "development of its drug candidate, Oncolysin B, is being discontinued based on analysis of "
    "preliminary data from its Phase III clinical trial which found that Oncolysin B offered no "
    "advantage, when compared to the control arm of the study, in lymphoma patients following "
    "autologous bone marrow transplantation."
)


def test_a_sentence_stands_without_all_that_goes_before_what_it_says() -> None:
    sentence = "(b) Quill, Ohio, May 9, 2019 -- Quillbrook Mills sold a mill."
    assert drop_heads(sentence).text == "Quillbrook Mills sold a mill."
    assert drop_heads("Quillbrook Mills sold a mill.").text == "Quillbrook Mills sold a mill."


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


def test_where_a_term_is_defined_falls_away_with_its_day() -> None:
    told = (
        "He left without Cause (as such term is defined in his letter dated June 9, 2021) at once."
    )
    assert drop_asides(whole(told)).text == "He left without Cause at once."


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


def test_what_is_attached_is_named_and_not_that_it_is() -> None:
    sentence = (
        "Attached as Exhibit 99.1 and incorporated herein by reference is a copy of Quillbrook"
        " Mills' press release announcing its results for the first quarter."
    )
    assert drop_attachment(whole(sentence)).text == (
        "Quillbrook Mills' press release announcing its results for the first quarter."
    )


def test_an_attachment_that_announces_nothing_stays() -> None:
    sentence = "Attached as Exhibit 10.1 is a copy of the lease."
    assert drop_attachment(whole(sentence)).text == sentence


def test_legal_formulas_between_commas_fall_away() -> None:
    sentence = (
        "It sold 5 shares of common stock, par value $0.01 per share, under the Act of 1933, as"
        " amended, on Monday."
    )
    assert drop_asides(whole(sentence)).text == (
        "It sold 5 shares of common stock under the Act of 1933 on Monday."
    )


def test_what_a_party_is_by_law_falls_away_and_the_list_of_parties_stays() -> None:
    sentence = (
        "Quill LLC, a Delaware limited liability company, Brook Inc., a Delaware corporation and a"
        ' wholly owned subsidiary of Quill LLC ("Sub"), and Ann Brook signed.'
    )
    assert drop_asides(whole(sentence)).text == "Quill LLC, Brook Inc., and Ann Brook signed."


def test_a_number_of_a_file_falls_away_and_the_mark_of_an_item_stays() -> None:
    cut = drop_asides(whole("It filed a Form S-3 (No. 333-100) to sell (a) notes and (b) stock."))
    assert cut.text == "It filed a Form S-3 to sell (a) notes and (b) stock."


def test_brackets_within_brackets_fall_away_together() -> None:
    cut = drop_asides(whole("Quill Bank (as successor to Brook Bank (formerly Mill Bank)) agreed."))
    assert cut.text == "Quill Bank agreed."


def test_that_something_is_attached_falls_away_between_commas() -> None:
    sentence = (
        "It issued a release, a copy of which is furnished as Exhibit 99.1, on its plan to split."
    )
    assert drop_asides(whole(sentence)).text == "It issued a release on its plan to split."


def test_the_parties_of_an_agreement_fall_away_before_what_it_does() -> None:
    sentence = (
        "It amended its lease, dated as of May 9, 2019, by and between Quill and Brook, to end it"
        " in 2031."
    )
    cut = drop_parties(whole(sentence))
    assert cut is not None
    assert cut.text == "It amended its lease to end it in 2031."


def test_parties_on_a_condition_stay() -> None:
    sentence = "It holds a lease, dated May 9, 2019, between Quill and, if living, Brook, to sell."
    assert drop_parties(whole(sentence)) is None


def test_a_remark_on_a_name_falls_away_before_its_verb() -> None:
    cut = drop_remark(whole("Ann Quill, who has served as president since 2011, will step down."))
    assert cut is not None
    assert cut.text == "Ann Quill will step down."


def test_that_it_was_told_before_falls_away() -> None:
    text = "As previously announced, on May 9 Quillbrook Mills sold a mill."
    assert drop_mark(text).text == "on May 9 Quillbrook Mills sold a mill."


@pytest.mark.parametrize(
    "marked", ["2) Sold a mill.", "2.Sold a mill.", "b. Sold a mill.", "- Sold a mill."]
)
def test_marks_of_other_kinds_fall_away(marked: str) -> None:
    assert drop_mark(marked).text == "Sold a mill."


def test_a_number_that_counts_is_no_mark() -> None:
    assert drop_mark("1.5 million shares were sold.").text == "1.5 million shares were sold."


def test_a_second_that_falls_away_with_who_reported_it() -> None:
    told = reported("The Company announced that that Ann Quill will leave the mills in June.")
    assert told is not None
    assert told.text == "Ann Quill will leave the mills in June."


def test_a_dateline_without_a_day_falls_away() -> None:
    cut = drop_dateline(whole("Jersey City, New Jersey-- Quillbrook Mills sold a mill."))
    assert cut.text == "Quillbrook Mills sold a mill."
