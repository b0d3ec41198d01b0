from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from summarizer.domain.draft import Draft, DraftEvent, DraftHeadline, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Summary
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_NAME,
    BAD_TEXT,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
    NO_QUOTE,
)
from summarizer.verify.synonyms import ABBREVIATIONS, GROUPS, same_words

RESIGNED = "On May 3, 2006, Ada Fenwick resigned as chief financial officer of Tallow Creek Corp."
HALTED = "The registrant will discontinue development of Velmarin, its drug candidate."
LOAN = "Subject to the consent of its lenders, the registrant agreed to sell its Brent Ford mill."
SUIT = "The complaint alleges that the registrant misled its shareholders about Velmarin."
MAY = "The registrant may record an impairment charge for its Brent Ford mill."
NO_CHARGE = "The registrant did not record an impairment charge for its Brent Ford mill."
LEAVES = "The registrant will leave its Brent Ford mill, and it elected to sell its quarry."
EXPECTED = "The registrant expects to receive the balance from Osier Partners in June."


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Ada Fenwick resigned as CFO of Tallow Creek.", RESIGNED),
        ("Fenwick, the chief financial officer, quit on May 3, 2006.", RESIGNED),
        ("Tallow Creek announced that its chief financial officer resigned.", RESIGNED),
        ("Tallow Creek will stop development of Velmarin.", HALTED),
        ("Development of Velmarin will end.", HALTED),
        ("Tallow Creek agreed to sell its mill, subject to consent of lenders.", LOAN),
        ("A complaint alleges that shareholders were misled.", SUIT),
        ("Tallow Creek may record an impairment charge.", MAY),
        ("Tallow Creek did not record an impairment charge.", NO_CHARGE),
        ("No impairment charge was recorded.", NO_CHARGE),
        ("Tallow Creek expects to receive the balance.", EXPECTED),
        ("Tallow Creek anticipates that it will receive the balance.", EXPECTED),
        ("Tallow Creek will leave its mill.", LEAVES),
    ],
)
def test_a_restatement_in_the_evidences_own_words_is_shown(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""


@pytest.mark.parametrize(
    ("claim", "quote", "reason"),
    [
        ("Tallow Creek filed for bankruptcy.", RESIGNED, BAD_WORD),
        ("Tallow Creek filed for bankruptcy.", HALTED, BAD_WORD),
        ("Ada Fenwick was appointed chief financial officer.", RESIGNED, BAD_WORD),
        ("Ada Fenwick resigned as chief executive officer.", RESIGNED, BAD_WORD),
        ("Ada Fenwick resigned as CEO.", RESIGNED, BAD_WORD),
        ("Mary Colt resigned as chief financial officer.", RESIGNED, BAD_NAME),
        ("Ada Colt resigned as chief financial officer.", RESIGNED, BAD_NAME),
        ("Tallow Creek will approve development of Velmarin.", HALTED, BAD_WORD),
        ("Tallow Creek discontinued development of Velmarin.", HALTED, LOST_CONDITION),
        ("Tallow Creek left its Brent Ford mill.", LEAVES, LOST_CONDITION),
        ("Tallow Creek sold its quarry.", LEAVES, LOST_CONDITION),
        ("Tallow Creek will not discontinue development of Velmarin.", HALTED, LOST_NEGATION),
        ("Tallow Creek agreed to sell its Brent Ford mill.", LOAN, LOST_CONDITION),
        ("the registrant agreed to sell its Brent Ford mill.", LOAN, LOST_CONDITION),
        ("Tallow Creek misled its shareholders.", SUIT, LOST_CONDITION),
        ("the registrant misled its shareholders about Velmarin", SUIT, LOST_CONDITION),
        ("Tallow Creek will record an impairment charge.", MAY, LOST_CONDITION),
        ("Tallow Creek recorded an impairment charge.", MAY, LOST_CONDITION),
        ("Tallow Creek recorded an impairment charge.", NO_CHARGE, LOST_NEGATION),
        ("record an impairment charge for its Brent Ford mill", NO_CHARGE, LOST_NEGATION),
        ("An impairment charge for its mill.", NO_CHARGE, LOST_NEGATION),
        ("Tallow Creek did not announce that Ada Fenwick resigned.", RESIGNED, LOST_NEGATION),
        ("It was reported.", RESIGNED, BAD_TEXT),
        ("Tallow Creek received the balance from Osier Partners.", EXPECTED, LOST_CONDITION),
        ("Tallow Creek will receive the balance.", EXPECTED, LOST_CONDITION),
    ],
)
def test_what_the_evidence_does_not_say_is_withheld(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str, reason: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == reason


@pytest.mark.parametrize(
    "quote",
    [
        "record an impairment charge for its Brent Ford mill",
        "impairment charge for its Brent Ford mill",
    ],
)
def test_a_denial_outside_the_quote_still_holds(
    make: Callable[..., Filing], why: Callable[..., str], quote: str
) -> None:
    claim = "An impairment charge for its Brent Ford mill."

    assert why(claim, quote, filing=make(NO_CHARGE)) == LOST_NEGATION


def test_offline_cuts_are_shown_with_a_name_before_and_remarks_left_out(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    sentence = (
        'Osier Partners (the "Buyer") paid $3.0 million for the mill, and the registrant, which'
        " built it in 1901, closed its office."
    )
    filing = make(sentence)

    for text in (
        sentence,
        'Tallow Creek Corp.: "Osier Partners paid $3.0 million for the mill"',
        "Osier Partners paid $3.0 million for the mill.",
        "Osier Partners paid $3.0 million \u2026 and the registrant, closed its office.",
    ):
        assert why(text, sentence, filing=filing, by=Origin.RULE) == ""


def test_an_offline_cut_may_not_cut_off_a_not(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    sentence = "The lenders did not, in the end, agree to extend the loan to the registrant."

    text = "agree to extend the loan to the registrant."

    assert why(text, sentence, filing=make(sentence), by=Origin.RULE) == LOST_NEGATION


def test_a_statement_without_words_or_quotes_is_withheld(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    assert why(" ", RESIGNED, filing=make(RESIGNED)) == BAD_TEXT
    assert why("Ada Fenwick resigned.", filing=make(RESIGNED)) == NO_QUOTE


def test_each_clause_of_a_composed_text_needs_one_fact_of_its_own(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = make(RESIGNED, "Osier Partners bought the Brent Ford mill on June 9, 2006.")
    quotes = (
        Quote("Ada Fenwick resigned as chief financial officer"),
        Quote("Osier Partners bought the Brent Ford mill on June 9, 2006."),
    )
    good = "Ada Fenwick resigned; Osier Partners bought the mill."
    mixed = "Osier Partners resigned; Ada Fenwick bought the mill."

    def withheld(text: str) -> list[str]:
        draft = Draft(Origin.MODEL, DraftHeadline(text, quotes, facts=((0,), (1,))))
        return [each.reason for each in proved(draft, filing=filing).withheld]

    assert withheld(good) == []
    assert withheld(mixed) == [BAD_WORD]


@pytest.mark.parametrize(
    ("day", "text", "kept"),
    [
        ("2006-05-03", RESIGNED, True),
        ("2006-05-04", RESIGNED, False),
        ("2006-12-10", "One third of the balance was received yesterday, December 10.", True),
        ("2005-12-10", "One third of the balance was received yesterday, December 10.", False),
        ("2006-12-11", "Tallow Creek Corp. announced today that it had sold its mill.", True),
    ],
)
def test_an_event_keeps_its_date_only_if_the_evidence_tells_it(
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    day: str,
    text: str,
    kept: bool,  # noqa: FBT001
) -> None:
    filing = make(text, period=date(2006, 12, 11))
    draft = Draft(Origin.RULE, events=(DraftEvent("other", day, text, (Quote(text),)),))

    summary = proved(draft, filing=filing)

    assert summary.events[0].date == (day if kept else None)
    assert [each.reason for each in summary.withheld] == ([] if kept else [BAD_DATE])


def test_cues_reach_to_the_end_of_their_clause_and_conditions_everywhere() -> None:
    denial, *_ = cues("It did not close the mill, but it sold the quarry.")
    condition, *_ = cues("The mill will close unless lenders agree.")[1:]

    assert (denial.denies, denial.low, denial.high) == (True, 10, 26)
    assert (condition.hedge, condition.low, condition.high) == (Hedge.CONDITIONAL, 0, 41)
    assert cues("It closed in May 2006 and not only then.") == ()


def test_no_group_of_synonyms_mixes_directions_or_holds_one_word() -> None:
    up, down = {"increase", "rise", "grow"}, {"decrease", "decline", "fall"}
    resigned, appointed = {"resign", "dismiss"}, {"appoint", "elect"}

    for group in GROUPS:
        assert len(group) > 1
        assert not (group & up and group & down)
        assert not (group & resigned and group & appointed)
    for opposite in ("terminate", "sign"), ("approve", "reject"), ("acquire", "sell"):
        assert opposite[1] not in same_words(opposite[0])


def test_an_abbreviation_needs_all_of_its_words() -> None:
    assert all(len(words) > 1 for words in ABBREVIATIONS.values())
