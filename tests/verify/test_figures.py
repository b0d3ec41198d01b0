from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.draft import Draft, DraftFigure, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Number, Operand, Summary, Verdict
from summarizer.verify.reasons import (
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_SIGN,
    BAD_UNIT,
    BAD_VALUE,
    BAD_WORD,
    LOST_NEGATION,
    NOT_THERE,
)

INVESTMENT = "Tallow Creek Corp. received a $3.0 million investment from Osier Partners in 2006."
YEARS = "Revenue was $5.2 million in 2006, compared with revenue of $4.1 million in 2005."


def figure(**changes: object) -> DraftFigure:
    fields: dict[str, object] = {
        "label": "investment",
        "value": Decimal(3_000_000),
        "unit": "USD",
        "period": None,
        "as_written": "$3.0 million",
        "quotes": (Quote(INVESTMENT),),
    }
    return DraftFigure(**(fields | changes))  # type: ignore[arg-type]


def test_a_figure_that_follows_is_shown_with_its_number(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    summary = proved(Draft(Origin.RULE, figures=(figure(period="2006"),)), filing=make(INVESTMENT))

    (shown,) = summary.figures
    assert (shown.value, shown.unit, shown.period) == (Decimal(3_000_000), "USD", "2006")
    assert shown.numbers == (
        Number("$3.0 million", Verdict.VERBATIM, None, (Operand(0, "$3.0 million"),)),
    )
    assert summary.withheld == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"value": Decimal(3_900_000)}, BAD_VALUE),
        ({"value": Decimal(3)}, BAD_VALUE),
        ({"value": Decimal(-3_000_000)}, BAD_SIGN),
        ({"unit": "EUR"}, BAD_UNIT),
        ({"unit": "shares"}, BAD_UNIT),
        ({"unit": "USD/share"}, BAD_UNIT),
        ({"as_written": "$3.9 million"}, BAD_NUMBER),
        ({"as_written": "0 million"}, BAD_NUMBER),
        ({"as_written": ""}, BAD_NUMBER),
        ({"label": "merger"}, BAD_WORD),
        ({"quotes": (Quote("received a $3.9 million investment"),)}, NOT_THERE),
    ],
)
def test_a_figure_that_does_not_follow_is_withheld(
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    changes: dict[str, object],
    reason: str,
) -> None:
    draft = Draft(Origin.RULE, figures=(figure(**changes),))

    summary = proved(draft, filing=make(INVESTMENT))

    assert summary.figures == ()
    assert [(each.kind, each.reason) for each in summary.withheld] == [("figure", reason)]


@pytest.mark.parametrize("period", ["2005", "Q4 2006", "2006-03-01"])
def test_a_period_that_the_evidence_does_not_tell_is_left_out(
    make: Callable[..., Filing], proved: Callable[..., Summary], period: str | None
) -> None:
    summary = proved(Draft(Origin.RULE, figures=(figure(period=period),)), filing=make(INVESTMENT))

    assert summary.figures[0].period is None
    assert [(each.kind, each.reason) for each in summary.withheld] == [("period", BAD_PERIOD)]


@pytest.mark.parametrize(("period", "kept"), [("2005", "2005"), ("2006", None)])
def test_a_figure_is_not_given_the_period_of_its_neighbour(
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    period: str | None,
    kept: str | None,
) -> None:
    wanted = figure(
        label="revenue",
        value=Decimal(4_100_000),
        as_written="$4.1 million",
        period=period,
        quotes=(Quote(YEARS),),
    )

    assert (
        proved(Draft(Origin.RULE, figures=(wanted,)), filing=make(YEARS)).figures[0].period == kept
    )


@pytest.mark.parametrize(
    ("sentence", "written", "value", "unit", "label", "reason"),
    [
        (
            "It had a net loss of $3.2 million in the period.",
            "$3.2 million",
            "-3200000",
            "USD",
            "net loss",
            "",
        ),
        (
            "It had a net loss of $3.2 million in the period.",
            "$3.2 million",
            "3200000",
            "USD",
            "net loss",
            BAD_SIGN,
        ),
        ("Sales of the mill decreased by 8% in the period.", "8%", "-8", "percent", "sales", ""),
        (
            "Sales of the mill decreased by 8% in the period.",
            "8%",
            "8",
            "percent",
            "sales",
            BAD_SIGN,
        ),
        (
            "Sales of the mill decreased to $4 million in it.",
            "$4 million",
            "4000000",
            "USD",
            "sales",
            "",
        ),
        ("The mill has 47 employees and a small quarry.", "47", "47", "people", "employees", ""),
        (
            "The notes convert at $1.0625 per share of stock.",
            "$1.0625",
            "1.0625",
            "USD/share",
            "notes",
            "",
        ),
        (
            "It did not record a charge of $3.2 million then.",
            "$3.2 million",
            "3200000",
            "USD",
            "charge",
            LOST_NEGATION,
        ),
    ],
)
def test_losses_and_decreases_are_negative_and_nothing_else_is(  # noqa: PLR0913, PLR0917
    make: Callable[..., Filing],
    proved: Callable[..., Summary],
    sentence: str,
    written: str,
    value: str,
    unit: str,
    label: str,
    reason: str,
) -> None:
    wanted = figure(
        label=label,
        value=Decimal(value),
        unit=unit,
        as_written=written,
        quotes=(Quote(sentence),),
    )

    summary = proved(Draft(Origin.RULE, figures=(wanted,)), filing=make(sentence))

    assert [each.reason for each in summary.withheld] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("value", "period", "reason"),
    [
        ("5120000", "2006", ""),
        ("5120", "2006", BAD_VALUE),
        ("5120000", "2005", BAD_PERIOD),
    ],
)
def test_a_cell_gives_scale_and_period(
    make_table: Callable[..., Filing],
    proved: Callable[..., Summary],
    value: str,
    period: str | None,
    reason: str,
) -> None:
    filing = make_table([("Net sales", "$", "5,120")], ("", "", "2006"), "(in thousands)")
    start = filing.visible.text.index("$")
    wanted = figure(
        label="Net sales",
        value=Decimal(value),
        as_written="$5,120",
        period=period,
        quotes=(Quote("$ 5,120", Span(start, start + 7), column=Quote("2006")),),
    )

    summary = proved(Draft(Origin.RULE, figures=(wanted,)), filing=filing)

    assert [each.reason for each in summary.withheld] == ([reason] if reason else [])
    if not reason:
        assert summary.figures[0].numbers[0].verdict is Verdict.RESCALED


AWARDS = "Tallow Creek Corp. granted her 9,000 restricted stock units and opened 12 offices."


@pytest.mark.parametrize(("words", "reasons"), [("9,000", []), ("12", [BAD_UNIT])])
def test_rights_that_stand_for_shares_count_as_shares(
    make: Callable[..., Filing], proved: Callable[..., Summary], words: str, reasons: list[str]
) -> None:
    claim = figure(
        label="granted",
        value=Decimal(words.replace(",", "")),
        unit="shares",
        as_written=words,
        quotes=(Quote(AWARDS),),
    )
    summary = proved(Draft(Origin.RULE, figures=(claim,)), filing=make(AWARDS))

    assert [each.reason for each in summary.withheld] == reasons
