"""Numbers: value, unit, scale, sign and precision, exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.numbers import (
    Bound,
    Negative,
    NumberMention,
    Qualifier,
    ScaleFrom,
    UnitClass,
    is_figure,
    numbers,
    unit_scale,
)


def _figures(text: str) -> list[NumberMention]:
    return [mention for mention in numbers(text) if is_figure(mention)]


def _values(text: str) -> list[tuple[str, Decimal, UnitClass]]:
    return [(mention.text, mention.value, mention.unit) for mention in _figures(text)]


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "step"),
    [
        ("a $3.0 million sale", "$3.0 million", "3000000", UnitClass.MONEY, "100000"),
        ("$(4.2) million", "$(4.2) million", "-4200000", UnitClass.MONEY, "100000"),
        ("a loss of ($4.2 million)", "($4.2 million)", "-4200000", UnitClass.MONEY, "100000"),
        ("the price ($4.2 million) was", "$4.2 million", "4200000", UnitClass.MONEY, "100000"),
        ("-$5 million", "-$5 million", "-5000000", UnitClass.MONEY, "1000000"),
        ("$-5 million", "$-5 million", "-5000000", UnitClass.MONEY, "1000000"),
        ("$.5 million", "$.5 million", "500000", UnitClass.MONEY, "100000"),
        ("$5-million", "$5-million", "5000000", UnitClass.MONEY, "1000000"),
        ("$5M", "$5M", "5000000", UnitClass.MONEY, "1000000"),
        ("$2.5bn", "$2.5bn", "2500000000", UnitClass.MONEY, "100000000"),
        ("$ 1,234", "$ 1,234", "1234", UnitClass.MONEY, "1"),
        ("a million dollars", "a million dollars", "1000000", UnitClass.MONEY, "1"),
        ("25 cents", "25 cents", "0.25", UnitClass.MONEY, "0.01"),
        ("$1.0625 per share", "$1.0625", "1.0625", UnitClass.MONEY_PER_SHARE, "0.0001"),
        ("$0.12 a share", "$0.12", "0.12", UnitClass.MONEY_PER_SHARE, "0.01"),
        ("$0.12 per diluted share", "$0.12", "0.12", UnitClass.MONEY_PER_SHARE, "0.01"),
        ("$0.12/share", "$0.12", "0.12", UnitClass.MONEY_PER_SHARE, "0.01"),
        ("loss per share was $(0.12)", "$(0.12)", "-0.12", UnitClass.MONEY_PER_SHARE, "0.01"),
        ("$50 per barrel", "$50", "50", UnitClass.MONEY_PER_UNIT, "1"),
        ("$2 million per year", "$2 million", "2000000", UnitClass.MONEY, "1000000"),
        ("12.5%", "12.5%", "12.5", UnitClass.PERCENT, "0.1"),
        ("-5%", "-5%", "-5", UnitClass.PERCENT, "1"),
        ("(12.5)%", "(12.5)%", "-12.5", UnitClass.PERCENT, "0.1"),
        ("fell by (12.5%)", "(12.5%)", "-12.5", UnitClass.PERCENT, "0.1"),
        ("its part (50%) of", "50%", "50", UnitClass.PERCENT, "1"),
        ("ten percent", "ten percent", "10", UnitClass.PERCENT, "1"),
        ("1 1/4%", "1 1/4%", "1.25", UnitClass.PERCENT, "0.01"),
        ("10-1/2%", "10-1/2%", "10.5", UnitClass.PERCENT, "0.1"),
        ("25 basis points", "25 basis points", "0.25", UnitClass.PERCENTAGE_POINTS, "0.01"),
        ("two percentage points", "two percentage points", "2", UnitClass.PERCENTAGE_POINTS, "1"),
        ("3,000,000 shares", "3,000,000", "3000000", UnitClass.SHARES, "1"),
        ("2.5 million new common shares", "2.5 million", "2500000", UnitClass.SHARES, "100000"),
        ("47-center trial", "47", "47", UnitClass.COUNT, "1"),
        ("two installments", "two", "2", UnitClass.COUNT, "1"),
        ("a dozen sites", "a dozen", "12", UnitClass.COUNT, "1"),
        ("Net loss (1,234)", "(1,234)", "-1234", UnitClass.COUNT, "1"),
        ("fifty-five (55) days", "fifty-five (55)", "55", UnitClass.DURATION, "1"),
        ("a two-year period", "two", "2", UnitClass.DURATION, "1"),
        ("two and one-half years", "two and one-half", "2.5", UnitClass.DURATION, "0.1"),
        ("100-times more", "100", "100", UnitClass.RATIO, "1"),
        ("1.5x", "1.5x", "1.5", UnitClass.RATIO, "0.1"),
        ("a 3-for-1 split", "3-for-1", "3", UnitClass.RATIO, "1"),
        ("a one-for-ten split", "one-for-ten", "0.1", UnitClass.RATIO, "0"),
        ("3.50:1.00", "3.50:1.00", "3.5", UnitClass.RATIO, "0.01"),
        ("2.0 to 1.0", "2.0 to 1.0", "2", UnitClass.RATIO, "0.1"),
        ("half of it", "half", "0.5", UnitClass.FRACTION, "0.1"),
        ("1/2", "1/2", "0.5", UnitClass.FRACTION, "0.1"),
        ("three-quarters", "three-quarters", "0.75", UnitClass.FRACTION, "0.01"),
    ],
)
def test_a_number_is_read(text: str, written: str, value: str, unit: UnitClass, step: str) -> None:
    (mention,) = _figures(text)
    assert (mention.text, mention.value, mention.unit, mention.step) == (
        written,
        Decimal(value),
        unit,
        Decimal(step),
    )


def test_a_third_is_no_decimal_and_has_no_step() -> None:
    (mention,) = _figures("One-third of it")
    assert mention.value == Decimal(1) / Decimal(3)
    assert mention.step == 0
    assert mention.spelled


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("$5", "USD"),
        ("US$5", "USD"),
        ("U.S.$5", "USD"),
        ("C$5", "CAD"),
        ("Cdn$5", "CAD"),
        ("CAD $5", "CAD"),
        ("A$5", "AUD"),
        ("HK$5", "HKD"),
        ("\u20ac5", "EUR"),
        ("\u00a35", "GBP"),
        ("\u00a55", "JPY"),
        ("EUR 5", "EUR"),
        ("EUR5", "EUR"),
        ("5 million euros", "EUR"),
        ("5 million pounds sterling", "GBP"),
        ("5 billion yen", "JPY"),
        ("5 million Canadian dollars", "CAD"),
        ("5 million U.S. dollars", "USD"),
        ("5 Swiss francs", "CHF"),
        ("5 million pounds of copper", None),
        ("5 patients", None),
    ],
)
def test_a_currency_is_an_iso_code(text: str, currency: str | None) -> None:
    (mention,) = numbers(text)
    assert mention.currency == currency


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("$10 to $12 million", (10_000_000, 12_000_000), UnitClass.MONEY),
        ("$10-$12 million", (10_000_000, 12_000_000), UnitClass.MONEY),
        ("$10-12 million", (10_000_000, 12_000_000), UnitClass.MONEY),
        ("between $10 and $12 million", (10_000_000, 12_000_000), UnitClass.MONEY),
        ("5-7%", (5, 7), UnitClass.PERCENT),
        ("5% to 7%", (5, 7), UnitClass.PERCENT),
        ("5 to 7%", (5, 7), UnitClass.PERCENT),
        ("between 5 and 7%", (5, 7), UnitClass.PERCENT),
        ("10 to 15 patients", (10, 15), UnitClass.COUNT),
        ("25 to 50 basis points", (Decimal("0.25"), Decimal("0.5")), UnitClass.PERCENTAGE_POINTS),
        ("$1 to $2 per share", (1, 2), UnitClass.MONEY_PER_SHARE),
    ],
)
def test_the_ends_of_a_range_share_scale_and_unit(
    text: str,
    values: tuple[Decimal, Decimal],
    unit: UnitClass,
) -> None:
    low, high = numbers(text)
    assert (low.value, high.value) == values
    assert (low.unit, high.unit) == (unit, unit)
    assert (low.bound, high.bound) == (Bound.LOW, Bound.HIGH)


def test_from_and_to_may_be_a_change() -> None:
    low, high = numbers("rose from $10 million to $12 million")
    assert (low.bound, high.bound) == (Bound.FROM, Bound.TO)


def test_a_list_shares_its_scale_and_is_no_range() -> None:
    found = numbers("$1.2, $3.4 and $5.6 million")
    assert [mention.value for mention in found] == [1_200_000, 3_400_000, 5_600_000]
    assert [mention.bound for mention in found] == [Bound.NONE] * 3
    assert [mention.scale_from for mention in found] == [
        ScaleFrom.SHARED,
        ScaleFrom.SHARED,
        ScaleFrom.WORD,
    ]


def test_a_number_beside_a_percentage_stays_a_count() -> None:
    assert _values("was 12 or 5%") == [
        ("12", Decimal(12), UnitClass.COUNT),
        ("5%", Decimal(5), UnitClass.PERCENT),
    ]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("approximately $5 million", Qualifier.ABOUT),
        ("about 20 plants", Qualifier.ABOUT),
        ("more than 100 stores", Qualifier.OVER),
        ("in excess of $5", Qualifier.OVER),
        ("less than 5%", Qualifier.UNDER),
        ("at least ten days", Qualifier.AT_LEAST),
        ("not less than 10%", Qualifier.AT_LEAST),
        ("10% or more", Qualifier.AT_LEAST),
        ("up to $5 million", Qualifier.AT_MOST),
        ("no more than five", Qualifier.AT_MOST),
        ("nearly 50%", Qualifier.NEARLY),
        ("exactly 50%", Qualifier.NONE),
    ],
)
def test_a_qualifier_is_read(text: str, qualifier: Qualifier) -> None:
    (mention,) = numbers(text)
    assert mention.qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("155 patients", "patients"),
        ("12 independent clinical sites joined", "sites"),
        ("20 million people", "people"),
        ("a 5-year note", "year"),
        ("$50 per barrel", "barrel"),
        ("3,000,000 shares of stock", "shares"),
        ("12 of the plants", ""),
    ],
)
def test_the_noun_is_what_is_counted(text: str, noun: str) -> None:
    (mention,) = numbers(text)
    assert mention.noun == noun
    assert text[: mention.reach].endswith(noun)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("On March 18", UnitClass.DATE),
        ("in 1997", UnitClass.YEAR),
        ("Item 5", UnitClass.IDENTIFIER),
        ("(617) 555-0110", UnitClass.IDENTIFIER),
        ("1-800-555-0110", UnitClass.IDENTIFIER),
        ("0-12345", UnitClass.IDENTIFIER),
        ("333-12345", UnitClass.IDENTIFIER),
        ("04-1234567", UnitClass.IDENTIFIER),
        ("Form 10-K", UnitClass.IDENTIFIER),
        ("Rule 10b-5", UnitClass.IDENTIFIER),
        ("Section 401(k)", UnitClass.IDENTIFIER),
        ("DM1", UnitClass.IDENTIFIER),
        ("huC2-DM1", UnitClass.IDENTIFIER),
        ("F-16", UnitClass.IDENTIFIER),
        ("10K", UnitClass.IDENTIFIER),
        ("revenue (1)", UnitClass.IDENTIFIER),
        ("1. The plan", UnitClass.IDENTIFIER),
        ("(17 CFR", UnitClass.IDENTIFIER),
        ("\u00a7230.405", UnitClass.IDENTIFIER),
        ("Instruction A.2", UnitClass.IDENTIFIER),
        ("code 1105#", UnitClass.IDENTIFIER),
        ("10:30", UnitClass.TIME),
        ("5 p.m.", UnitClass.TIME),
        ("the 10th", UnitClass.ORDINAL),
    ],
)
def test_what_is_no_figure_is_classed_as_what_it_is(text: str, unit: UnitClass) -> None:
    (mention,) = numbers(text)
    assert mention.unit is unit
    assert not is_figure(mention)


@pytest.mark.parametrize(
    "text",
    ["Items 5 and 7", "Exhibits 99.1, 99.2 and 99.3", "Page 2 of 6", "Sections 13 or 15(d)"],
)
def test_what_is_joined_to_a_reference_is_one(text: str) -> None:
    assert {mention.unit for mention in numbers(text)} == {UnitClass.IDENTIFIER}


@pytest.mark.parametrize(
    "text",
    ["one of the largest", "a one-time charge", "the Four Seasons", "third party", "March 1997"],
)
def test_words_that_count_nothing_are_no_figures(text: str) -> None:
    assert _figures(text) == []


def test_a_written_out_amount_makes_its_repetition_positive() -> None:
    assert [m.value for m in numbers("three million dollars ($3,000,000)")] == [3_000_000] * 2
    assert [m.value for m in numbers("ten percent (10%)")] == [10, 10]


def test_a_footnote_does_not_touch_its_number() -> None:
    assert _values("5.2%(1) and $1,234(2)") == [
        ("5.2%", Decimal("5.2"), UnitClass.PERCENT),
        ("$1,234", Decimal(1234), UnitClass.MONEY),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("(5)", -5), ("(12)", -12), ("$(5)", -5), ("-", 0), ("$ -", 0), ("--", 0), ("7", 7)],
)
def test_a_cell_has_its_own_signs(text: str, value: int) -> None:
    (mention,) = numbers(text, cell=True)
    assert mention.value == value


def test_numbers_in_a_row_of_brackets_are_negative() -> None:
    found = numbers("Net loss (155) (210)")
    assert [m.value for m in found] == [-155, -210]
    assert {m.negative for m in found} == {Negative.BRACKETS}


@pytest.mark.parametrize(
    ("head", "scale"),
    [
        ("(in thousands, except per share data)", 1000),
        ("(Dollars in millions)", 1_000_000),
        ("($000's omitted)", 1000),
        ("(000s)", 1000),
        ("$ in billions", 1_000_000_000),
        ("Thousands of Dollars", 1000),
        ("(millions)", 1_000_000),
        ("(U.S. dollars in thousands)", 1000),
        ("hundreds of thousands of dollars", 1),
        ("10,000 shares", 1),
        ("Revenue", 1),
        ("", 1),
    ],
)
def test_a_table_head_gives_a_scale(head: str, scale: int) -> None:
    assert unit_scale(head) == scale


_PIECES = st.sampled_from(
    [
        "$", "(", ")", "-", " ", ",", ".", "%", "/", ":", "1", "23", "000", "4.5", "1997",
        "million", "one", "two", "half", "third", "and", "to", "for", "per share",
        "basis points", "shares", "Item", "March", "a ", "x", "EUR", "\u00bd", "\u0663", "\u00b2",
        "Q4", "No. ", "dollars", "s\u0130x", "m\u0130llion", "\u017fept",
    ],
)  # fmt: skip


@given(st.lists(_PIECES, max_size=25).map("".join) | st.text(max_size=80), st.booleans())
def test_mentions_are_ordered_disjoint_and_inside_the_text(text: str, cell: bool) -> None:  # noqa: FBT001
    place = 0
    for mention in numbers(text, cell=cell):
        assert place <= mention.start < mention.end <= mention.reach <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.value.is_finite()
        assert mention.step >= 0
        place = mention.end


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from([("", 1), (" thousand", 10**3), (" million", 10**6), (" billion", 10**9)]),
)
def test_an_amount_is_read_back_as_it_was_written(value: Decimal, scale: tuple[str, int]) -> None:
    word, factor = scale
    (mention,) = numbers(f"a sale of ${value:,}{word} in all")
    assert mention.value == value * factor
    assert mention.step == Decimal("0.01") * factor


@pytest.mark.parametrize(
    "piece",
    [
        "1,",
        "1-",
        "one ",
        "(",
        "one and ",
        "$",
        "1 to ",
        "a",
        "1 1/2 ",
        "May ",
        "9",
        "a-1",
        "5 million ",
    ],
)
def test_a_long_run_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = piece * (40_000 // len(piece))

    assert all(text[found.start : found.end] == found.text for found in numbers(text))


def test_an_amount_in_brackets_before_a_defined_term_is_not_negative() -> None:
    found = numbers('up to Ten Million Dollars ($10,000,000) (the "Line of Credit").')
    assert [m.value for m in found][-1] == 10_000_000
