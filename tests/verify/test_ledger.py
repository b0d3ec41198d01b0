from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Derivation, Draft, DraftHeadline, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.domain.statement import Operation, Origin
from summarizer.domain.summary import Number, Operand, Summary, Verdict
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_DERIVATION,
    BAD_LIMIT,
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_SIGN,
    BAD_UNIT,
    BAD_VALUE,
    BAD_WORD,
    LOST_NEGATION,
)

INVESTMENT = "Tallow Creek Corp. received a $3.0 million investment from Osier Partners."
SALES = "Sales of Harrow increased by 8% to $41.7 million in 2006."
TWO_YEARS = "Revenue was $5.2 million in 2006, compared with revenue of $4.1 million in 2005."
MIXED = "Revenue increased by 8% and costs decreased by 5% in the quarter."


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Tallow Creek received a $3.0 million investment.", INVESTMENT),
        ("Tallow Creek received a $3 million investment.", INVESTMENT),
        ("Tallow Creek received a $3,000,000 investment.", INVESTMENT),
        ("Sales of Harrow rose 8% to $41.7 million.", SALES),
        ("Sales of Harrow rose 8% to $42 million.", SALES),
        ("In 2006 sales of Harrow grew by 8 percent.", SALES),
        ("Revenue was $4.1 million in 2005.", TWO_YEARS),
        ("In 2006 revenue was $5.2 million.", TWO_YEARS),
        ("Costs fell 5%.", MIXED),
        ("Holders have fifty-five days.", "Holders have fifty-five (55) days to tender the notes."),
        ("Holders have 55 days.", "Holders have fifty-five (55) days to tender the notes."),
        ("The yield rose by 0.25 percentage points.", "The yield rose by 25 basis points in May."),
        ("Net loss was $3.2 million.", "A net loss of $(3.2) million was recorded in the period."),
        ("More than $41 million of sales of Harrow.", SALES),
    ],
)
def test_a_number_that_follows_from_its_evidence_is_shown(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""


@pytest.mark.parametrize(
    ("claim", "quote", "reason"),
    [
        ("Tallow Creek received a $3.9 million investment.", INVESTMENT, BAD_VALUE),
        ("Tallow Creek received a $3.0 billion investment.", INVESTMENT, BAD_VALUE),
        ("Tallow Creek received a $3.04 million investment.", INVESTMENT, BAD_VALUE),
        ("Tallow Creek received a 3.0 million investment.", INVESTMENT, BAD_UNIT),
        ("Tallow Creek received a 3.0 million euro investment.", INVESTMENT, BAD_UNIT),
        ("Tallow Creek received an investment of 3%.", INVESTMENT, BAD_NUMBER),
        ("Sales of Harrow fell by 8%.", SALES + " Costs fell.", BAD_SIGN),
        ("Sales of Harrow increased by 8 million.", SALES, BAD_NUMBER),
        ("Sales of Harrow increased by 9%.", SALES, BAD_VALUE),
        ("Sales of Harrow increased by 8% to $41 million.", SALES, BAD_VALUE),
        ("Sales of Harrow increased by 8% in 2005.", SALES, BAD_DATE),
        ("Revenue was $4.1 million in 2006.", TWO_YEARS, BAD_PERIOD),
        ("Revenue increased by 5%.", MIXED, BAD_SIGN),
        ("Holders have 56 days.", "Holders have fifty-five (55) days to tender.", BAD_VALUE),
        (
            "A net gain of $3.2 million.",
            "A net loss of $3.2 million, after a gain on sale of the mill, was recorded.",
            BAD_SIGN,
        ),
        (
            "Notes of $50 million may be redeemed.",
            "Notes of up to $50 million may be redeemed by the holders.",
            BAD_LIMIT,
        ),
        (
            "Notes of up to $50 million may be redeemed.",
            "Notes of $50 million may be redeemed by the holders in whole or up to a part.",
            BAD_LIMIT,
        ),
        ("155 centers enrolled.", "In all, 155 patients enrolled at the study centers.", BAD_UNIT),
        (
            "The spread is 8% of the principal.",
            "The spread is 8 basis points of the principal amount outstanding.",
            BAD_NUMBER,
        ),
    ],
)
def test_a_number_that_does_not_follow_is_withheld_with_the_reason(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, quote: str, reason: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == reason


def test_a_number_that_stands_elsewhere_in_the_filing_proves_nothing(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    filing = make(INVESTMENT, "The registrant has 47 employees at its mill.")

    assert why("Tallow Creek received a $47 investment.", INVESTMENT, filing=filing) == BAD_VALUE
    assert why("Osier Partners has 47 partners.", INVESTMENT, filing=filing) == BAD_NUMBER


def test_increased_is_not_decreased_and_recorded_is_not_did_not_record(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    fell = "Sales of the Harrow line decreased by 8% in the first quarter."
    denied = "The registrant did not record a charge of $3.0 million for the mill."

    assert why("Sales of Harrow increased by 8%.", fell, filing=make(fell)) == BAD_WORD
    assert why(
        "The registrant recorded a charge of $3.0 million.", denied, filing=make(denied)
    ) == (LOST_NEGATION)


@pytest.mark.parametrize(
    ("claim", "verdict", "text"),
    [
        ("The investment was $3.0 million.", Verdict.VERBATIM, "$3.0 million"),
        ("The investment was $3,000,000.", Verdict.RESCALED, "$3.0 million"),
    ],
)
def test_each_number_says_how_and_from_what_it_follows(
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    claim: str,
    verdict: Verdict,
    text: str,
) -> None:
    draft = Draft(Origin.MODEL, DraftHeadline(claim, (Quote(INVESTMENT),)))

    summary = proved(draft, filing=make(INVESTMENT))

    (number,) = summary.headline.numbers
    assert number == Number(number.text, verdict, None, (Operand(0, text),))


def test_a_sentence_that_is_quoted_says_its_own_numbers(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    rose = "Sales rose 8% to $12 million in 2023, from $11 million in 2022."
    draft = Draft(Origin.MODEL, DraftHeadline(rose, (Quote(rose),)))

    summary = proved(draft, filing=make(rose))

    assert [(each.text, each.verdict) for each in summary.headline.numbers] == [
        ("8%", Verdict.VERBATIM),
        ("$12 million", Verdict.VERBATIM),
        ("$11 million", Verdict.VERBATIM),
    ]


def test_sentences_that_are_quoted_together_say_the_numbers_of_each(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    both = "Sales rose 8% to $12 million. Costs fell to $9 million."
    draft = Draft(Origin.MODEL, DraftHeadline(both, (Quote(both),)))

    summary = proved(draft, filing=make(both))

    assert [each.text for each in summary.headline.numbers] == ["8%", "$12 million", "$9 million"]


def test_a_rounding_is_to_the_claims_own_last_digit(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    exact = "The registrant repaid $1,249,500 of the notes to the holders."
    draft = Draft(
        Origin.MODEL, DraftHeadline("The registrant repaid $1.2 million.", (Quote(exact),))
    )

    summary = proved(draft, filing=make(exact))

    assert summary.headline.numbers == (
        Number("$1.2 million", Verdict.ROUNDED, None, (Operand(0, "$1,249,500"),)),
    )


def _cell(filing: Filing, words: str) -> Quote:
    start = filing.visible.text.index(words)
    return Quote(words, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Net sales were $5.1 million in 2006.", ""),
        ("Net sales were $5,120,000 in 2006.", ""),
        ("Net sales were $5,120 in 2006.", BAD_VALUE),
        ("Net sales were $5.1 billion in 2006.", BAD_VALUE),
        ("Net sales were 5.1 million shares in 2006.", BAD_WORD),
        ("Net sales were 5.1% in 2006.", BAD_NUMBER),
        ("Net sales were $5.1 million in 2005.", BAD_DATE),
    ],
)
def test_a_cell_is_read_with_the_scale_of_its_table_and_the_year_of_its_column(
    make_table: Callable[..., Filing], proved: Callable[..., Summary], claim: str, reason: str
) -> None:
    filing = make_table([("Net sales", "5,120", "4,870")], ("", "2006", "2005"), "(in thousands)")
    draft = Draft(Origin.MODEL, DraftHeadline(claim, (_cell(filing, "5,120"),)))

    summary = proved(draft, filing=filing)

    assert [each.reason for each in summary.withheld] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Net loss was $0.3 million.", ""),
        ("Net sales were $0.3 million.", BAD_WORD),
    ],
)
def test_a_negative_cell_is_a_loss_and_stays_one(
    make_table: Callable[..., Filing], proved: Callable[..., Summary], claim: str, reason: str
) -> None:
    filing = make_table([("Net loss", "(310)", "(45)")], ("", "2006", "2005"), "(in thousands)")
    draft = Draft(Origin.MODEL, DraftHeadline(claim, (_cell(filing, "(310)"),)))

    summary = proved(draft, filing=filing)

    assert [each.reason for each in summary.withheld] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("row", "claim"),
    [
        ("Net loss per share", "Net loss per share was $0.31."),
        ("Weighted average shares", "There were 5,120 weighted average shares."),
    ],
)
def test_per_share_amounts_and_shares_keep_their_scale_where_units_except_them(
    make_table: Callable[..., Filing], proved: Callable[..., Summary], row: str, claim: str
) -> None:
    units = "(in thousands, except share and per share data)"
    cell = "(0.31)" if "loss" in row else "5,120"
    filing = make_table([(row, cell)], ("", "2006"), units)

    summary = proved(
        Draft(Origin.MODEL, DraftHeadline(claim, (_cell(filing, cell),))), filing=filing
    )

    assert summary.withheld == ()
    assert summary.headline.text == claim


DERIVED = (
    ("Revenue rose 27%", "27%", "percent-change", ("$5.2 million", "$4.1 million"), ""),
    ("Revenue fell 27%", "27%", "percent-change", ("$5.2 million", "$4.1 million"), BAD_DERIVATION),
    ("Revenue rose 28%", "28%", "percent-change", ("$5.2 million", "$4.1 million"), BAD_DERIVATION),
    (
        "Revenue rose $1.1 million",
        "$1.1 million",
        "difference",
        ("$5.2 million", "$4.1 million"),
        "",
    ),
    (
        "Revenue totaled $9.3 million",
        "$9.3 million",
        "sum",
        ("$5.2 million", "$4.1 million"),
        "",
    ),
    (
        "Revenue was $9.3 million",
        "$9.3 million",
        "sum",
        ("$5.2 million", "$4.1 million"),
        BAD_DERIVATION,
    ),
    ("Revenue rose 27%", "27%", "percent-change", ("$5.2 million", "$9.9 million"), BAD_DERIVATION),
)


@pytest.mark.parametrize(("claim", "text", "operation", "operands", "reason"), DERIVED)
def test_a_derived_number_needs_its_operation_its_operands_and_a_fitting_word(  # noqa: PLR0913, PLR0917
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    claim: str,
    text: str,
    operation: Operation,
    operands: tuple[str, str],
    reason: str,
) -> None:
    derivation = Derivation(text, operation, ((0, operands[0]), (0, operands[1])))
    draft = Draft(Origin.MODEL, DraftHeadline(claim, (Quote(TWO_YEARS),), (derivation,)))

    summary = proved(draft, filing=make(TWO_YEARS))

    assert [each.reason for each in summary.withheld] == ([reason] if reason else [])
    if not reason:
        (number,) = summary.headline.numbers
        assert number.verdict is Verdict.DERIVED
        assert number.operands == (Operand(0, operands[0]), Operand(0, operands[1]))


def test_nothing_is_derived_that_the_draft_does_not_name(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    changed = TWO_YEARS + " Revenue rose."

    assert why("Revenue rose 27%.", TWO_YEARS, "Revenue rose.", filing=make(changed)) == BAD_NUMBER


def test_references_must_stand_as_they_are_and_are_no_figures(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    words = "The report under Item 5 names Exhibit 99.1 and the notes of 2006."
    filing = make(words)

    good = proved(
        Draft(Origin.MODEL, DraftHeadline("Item 5 names Exhibit 99.1.", (Quote(words),))),
        filing=filing,
    )
    bad = proved(
        Draft(Origin.MODEL, DraftHeadline("Item 7 names Exhibit 99.1.", (Quote(words),))),
        filing=filing,
    )

    assert good.headline.numbers == ()
    assert good.withheld == ()
    assert bad.withheld[0].reason == BAD_NUMBER


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Rent rose from $3.0 million to $4.1 million.", ""),
        ("Rent rose from $4.1 million to $3.0 million.", BAD_SIGN),
        ("Rent rose to $4.1 million.", ""),
    ],
)
def test_what_rises_rises_to_more(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, reason: str
) -> None:
    text = "Rent of the mill rose from $3.0 million to $4.1 million."

    assert why(claim, text, filing=make(text)) == reason


@pytest.mark.parametrize(
    ("claim", "cell", "reason"),
    [
        ("Net loss was $310 thousand in 2006.", "(310)", ""),
        ("Net income was $310 thousand in 2006.", "(310)", BAD_SIGN),
        ("Net income was $310 thousand in 2006.", "310", ""),
        ("Net loss was $310 thousand in 2006.", "310", BAD_SIGN),
        ("Net income was \u20ac310 thousand in 2006.", "310", BAD_UNIT),
    ],
)
def test_brackets_tell_a_loss_where_a_row_may_be_either(
    make_table: Callable[..., Filing],
    proved: Callable[..., Summary],
    claim: str,
    cell: str,
    reason: str,
) -> None:
    filing = make_table([("Net income (loss)", cell)], ("", "2006"), "(in thousands)")
    start = filing.visible.text.index(cell)
    quote = Quote(cell, Span(start, start + len(cell)))

    summary = proved(Draft(Origin.MODEL, DraftHeadline(claim, (quote,))), filing=filing)

    assert (summary.withheld[0].reason if summary.withheld else "") == reason
