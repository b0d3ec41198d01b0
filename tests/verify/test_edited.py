"""A sentence with a few words changed is proved only where each change says the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import Filing, Registrant
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_NAME,
    BAD_VALUE,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
)

DEBT = (
    "Under the Brent Ford Credit Agreement, Osier Partners may lend $3.0 million in 2006 and"
    " $4.5 million in 2007, and Velmar Holdings has not lent and could lend more than that."
)
LENT = "Osier Partners lent $3.0 million to the mill and $4.5 million to the quarry at Brent Ford."
KEPT = "Osier Partners has not lent to the mill at Brent Ford and never lent to its quarry."
UP = (
    "Net sales increased in the year ended June 30, 2006 and costs decreased since the year ended"
    " June 30, 2005 at all mills of the Company."
)


@pytest.mark.parametrize(
    ("sentence", "old", "new", "reason"),
    [
        (LENT, "$3.0 million", "$4.5 million", BAD_VALUE),
        (LENT, "$3.0 million to the mill and $4.5", "$4.5 million to the mill and $3.0", BAD_VALUE),
        (DEBT, "Osier Partners", "Velmar Holdings", BAD_WORD),
        (DEBT, "Velmar Holdings", "Tallow Creek", BAD_NAME),
        (DEBT, "Brent Ford Credit", "Brent Credit", BAD_NAME),
        (DEBT, "could lend", "may not lend", LOST_NEGATION),
        (KEPT, "has not lent", "has lent", LOST_NEGATION),
        (DEBT, "may lend", "has lent", LOST_CONDITION),
        (UP, "sales increased", "sales decreased", BAD_WORD),
        (UP, "June 30, 2006", "June 30, 2005", BAD_DATE),
    ],
)
def test_what_stands_elsewhere_in_the_sentence_may_not_take_its_place(
    make: Callable[..., Filing],
    why: Callable[..., str],
    sentence: str,
    old: str,
    new: str,
    reason: str,
) -> None:
    assert old in sentence
    assert why(sentence.replace(old, new), sentence, filing=make(sentence)) == reason


@pytest.mark.parametrize(
    ("sentence", "old", "new"),
    [
        (DEBT, "$3.0 million", "$3,000,000"),
        (DEBT, "$4.5 million", "approximately $4.5 million"),
        (DEBT, "Under the Brent Ford Credit Agreement, ", ""),
        (DEBT, "more than", "over"),
        (UP, "increased", "rose"),
        (UP, "costs decreased", "costs fell"),
        (UP, "the Company", "Tallow Creek"),
        (UP, "the Company", "the registrant"),
    ],
)
def test_other_words_for_the_same_are_shown(
    make: Callable[..., Filing], why: Callable[..., str], sentence: str, old: str, new: str
) -> None:
    assert old in sentence
    assert why(sentence.replace(old, new), sentence, filing=make(sentence)) == ""


def test_what_follows_no_sentence_is_no_edited_quote(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    assert why("Osier Partners may lend $4.5 million in 2007.", DEBT, filing=make(DEBT)) == ""


def test_a_name_that_is_a_plural_may_stand_for_we(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    sentence = "We expect revenue from our older looms to be between $2.0 and $2.2 million in 2006."
    filing = replace(make(sentence), registrants=(Registrant("Tallow Networks, Inc."),))
    ours = sentence.replace("We expect", "Tallow Networks expects").replace("our", "its")
    assert why(ours, sentence, filing=filing) == ""
    theirs = sentence.replace("We expect", "Osier Networks expects")
    assert why(theirs, sentence, filing=filing) == BAD_NAME


def test_a_statement_of_two_sentences_is_held_against_both(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    quote = "If control of Velmar changes, holders may sell. " + LENT
    claim = quote.replace("holders may", "holders will")

    assert why(claim, quote, filing=make(quote)) == LOST_CONDITION
