from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.domain.draft import Derivation, Quote
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.parse import parse
from summarizer.resources import demo_filings
from summarizer.text.passages import passages
from summarizer.verify.prover import Prover
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_DERIVATION,
    BAD_LIMIT,
    BAD_NAME,
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_SIGN,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
    LOST_PART,
    NO_QUOTE,
    NOT_THERE,
    TOO_LONG,
)

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners."
YEARS = "Revenue was $5.2 million in 2006, compared with revenue of $4.1 million in 2005."
# What is made false below, one thing at a time.
OUTLOOK = "Capital expenditures are expected to be between $40 million and $45 million in 2023."
ABOUT = "The registrant sold the mill for approximately $12.53 million."
SPREAD = "The notes bear interest at LIBOR plus 2.25% and mature on June 30, 2027."
RATE = "The effective tax rate declined to 21.0% from 24.5%."
QUARTER = "Revenue for the first quarter of 2022 was $12.4 million."
CHARGE = "The registrant did not record an impairment charge in the third quarter of 2022."
CREDIT = "The registrant can borrow up to $50 million under the facility."
PLANTS = "Except for the Texas plant, all facilities are owned."
LEVEL = "Sales increased to $9 million."
MEASURE = "The margin was 79%, or 81% when excluding severance."
LEASES = "Certain of the leases require a deposit."
FISCAL = "Revenue for the second quarter of fiscal year 2024 was $2 million."
CASHLESS = "The charge of $4 million is a non-cash charge."
PAST = "The board approved the plan."
TRUSTEE = "Osier State Bank is the trustee of the notes due in 2027 of the Company."
USED = "Cash used in operating activities was $(5.2) million in 2020."
FAILED = (
    "The sale was delayed because Osier failed to obtain a loan, and Osier must pay $3.5 million."
)


def test_each_place_is_evidence_once_and_quotes_that_do_not_stand_are_none(
    make: Callable[..., Filing],
) -> None:
    sources = Prover(make(SOLD)).sources(
        (Quote("It was never said at all"), Quote(SOLD), Quote(SOLD))
    )

    assert [piece.quote for piece in sources.evidence] == [SOLD]
    assert (sources.at, sources.why) == ((None, 0, 0), "")


def test_without_a_quote_that_stands_there_is_no_evidence(make: Callable[..., Filing]) -> None:
    prover = Prover(make(SOLD))

    assert prover.sources(()).why == NO_QUOTE
    assert prover.sources((Quote("It was never said at all"),)).why == NOT_THERE


def test_operands_are_found_again_when_a_quote_before_them_falls(
    make: Callable[..., Filing],
) -> None:
    prover = Prover(make(YEARS))
    quotes = (Quote("It was never said at all"), Quote(YEARS))
    operands = ((1, "$5.2 million"), (1, "$4.1 million"))
    lost = ((0, "$5.2 million"), (1, "$4.1 million"))

    good = prover.statement(
        "Revenue rose 27%.", quotes, (Derivation("27%", "percent-change", operands),)
    )
    bad = prover.statement(
        "Revenue rose 27%.", quotes, (Derivation("27%", "percent-change", lost),)
    )

    assert [operand.evidence for operand in good.numbers[0].operands] == [0, 0]
    assert bad.why == BAD_DERIVATION


def test_a_label_may_leave_out_a_condition_and_no_denial(make: Callable[..., Filing]) -> None:
    words = "The notes, if sold, bear interest of 8%, and no premium of 5% is paid."
    prover = Prover(make(words))
    evidence = prover.sources((Quote(words),)).evidence

    assert prover.label("interest", evidence) == ""
    assert prover.label("premium", evidence) != ""


@pytest.mark.parametrize(
    ("claim", "quote", "reason"),
    [
        ("Capital expenditures are expected to be $45 million in 2023.", OUTLOOK, BAD_LIMIT),
        ("Capital expenditures are expected to be $40 million in 2023.", OUTLOOK, BAD_LIMIT),
        (
            "Capital expenditures are expected to be at least $45 million in 2023.",
            OUTLOOK,
            BAD_LIMIT,
        ),
        ("The registrant sold the mill for $12.53 million.", ABOUT, BAD_LIMIT),
        ("The notes bear interest at 2.25%.", SPREAD, BAD_LIMIT),
        ("The notes bear interest at LIBOR minus 2.25%.", SPREAD, BAD_WORD),
        ("The effective tax rate was 24.5%.", RATE, BAD_PERIOD),
        ("Revenue for 2022 was $12.4 million.", QUARTER, BAD_DATE),
        ("The registrant did not record an impairment charge in 2022.", CHARGE, BAD_DATE),
        ("The registrant borrowed up to $50 million.", CREDIT, LOST_CONDITION),
        ("All facilities are owned.", PLANTS, LOST_CONDITION),
        ("The registrant sold the mill for $\u2465 million.", ABOUT, BAD_NUMBER),
        ("The registrant sold the mill for $1\u0662.53 million.", ABOUT, BAD_NUMBER),
        ("Osier obtained a loan.", FAILED, LOST_NEGATION),
        ("Sales increased by $9 million.", LEVEL, BAD_SIGN),
        ("The margin was 81%.", MEASURE, LOST_CONDITION),
        ("All of the leases require a deposit.", LEASES, LOST_PART),
        ("Revenue for the second quarter of calendar 2024 was $2 million.", FISCAL, BAD_DATE),
        ("The charge of $4 million is a cash charge.", CASHLESS, LOST_NEGATION),
        ("The board will approve the plan.", PAST, LOST_CONDITION),
        ("Osier State Company is the trustee of the notes due in 2027.", TRUSTEE, BAD_NAME),
    ],
)
def test_a_statement_made_false_is_withheld(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str, reason: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == reason


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Capital expenditures are expected to be $40 to $45 million in 2023.", OUTLOOK),
        ("Capital expenditures are expected to be up to $45 million in 2023.", OUTLOOK),
        ("Capital expenditures are expected to be at least $40 million in 2023.", OUTLOOK),
        ("The registrant sold the mill for about $12.53 million.", ABOUT),
        ("The registrant sold the mill for $12.5 million.", ABOUT),
        ("The notes bear interest at LIBOR plus 2.25%.", SPREAD),
        ("The effective tax rate fell from 24.5% to 21.0%.", RATE),
        ("The registrant recorded no impairment charge in the third quarter of 2022.", CHARGE),
        ("Cash used in operating activities was $5.2 million in 2020.", USED),
        ("All facilities except the Texas plant are owned.", PLANTS),
        ("Osier must pay $3.5 million.", FAILED),
    ],
)
def test_its_true_neighbour_is_shown(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""


def test_a_denial_in_one_sentence_does_not_reach_into_the_next(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    quote = "The lender did not waive the default. The lender accelerated the loan of $8 million."

    assert why("The lender accelerated the loan.", quote, filing=make(quote)) == ""
    assert why("The lender did not accelerate the loan.", quote, filing=make(quote)) != ""


@pytest.mark.parametrize("path", demo_filings(), ids=lambda path: str(path.stem))
@pytest.mark.parametrize(
    "claim", ["ImmunoGen filed for bankruptcy.", "The registrant is bankrupt."]
)
def test_no_real_line_proves_a_bankruptcy_that_is_not_there(path: Path, claim: str) -> None:
    filing = parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
    prover = Prover(filing)
    lines = [
        Quote(each.text, filing.visible.span(each.start, each.end)) for each in passages(filing)
    ]

    assert len(lines) > 20
    assert [line.text for line in lines if not prover.statement(claim, (line,)).why] == []
    assert prover.statement(claim, lines).why != ""


def test_a_statement_is_proved_once_by_the_same_quotes_and_anew_by_others(
    make: Callable[..., Filing],
) -> None:
    prover = Prover(make(SOLD, PLANTS))
    first = prover.statement(SOLD, [Quote(SOLD)])
    assert prover.statement(SOLD, (Quote(SOLD),)) is first
    assert (first.why, prover.statement(SOLD, (Quote(PLANTS),)).why) == ("", BAD_NAME)


@pytest.mark.parametrize(
    ("claimed", "quoted", "why"), [(8, 8, ""), (8, 300, TOO_LONG), (120, 120, TOO_LONG)]
)
def test_what_other_words_say_is_not_looked_for_without_end(
    make: Callable[..., Filing], claimed: int, quoted: int, why: str
) -> None:
    quote = f"Velmar agreed {'to sell, to lease ' * quoted}a mill."
    claim = f"Velmar agreed {'to lease, to sell ' * claimed}a mill."

    assert Prover(make(quote)).statement(claim, (Quote(quote),)).why == why


def test_a_long_text_is_refused_before_its_words_are_compared(make: Callable[..., Filing]) -> None:
    quote = f"Velmar sold {'a mill, ' * 500}and a plant."

    assert Prover(make(quote)).statement("Osier sold a mill.", (Quote(quote),)).why == TOO_LONG


def test_what_is_cut_may_be_long(make: Callable[..., Filing]) -> None:
    quote = f"Velmar sold {'a mill, ' * 500}and a plant."

    assert Prover(make(quote)).statement(quote[:-1], (Quote(quote),)).why == ""
