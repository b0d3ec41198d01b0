"""Fictional sentences of reports: what the rules that are about reports alone make of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from summarizer.domain.filing import Fact, Filing
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.risk.findings import assess
from summarizer.risk.periodic import dated_within, only_described, reported_year, year_covered
from summarizer.risk.sighting import Sighting

Make = Callable[..., Filing]
Sight = Callable[[Filing, str, str], Sighting]

CLASS_ACTION = (
    "litigation",
    "We are defendants in a series of putative class actions that are pending in Ohio.",
)
REVIVED = (
    "litigation",
    "On May 25, 2023, the Ninth Circuit reversed in part the dismissal of the complaint.",
)
LICENSE = (
    "regulatory-order",
    "In May 2023, the Department of Commerce informed us of a new licensing requirement.",
)
SALES = (
    "results-deterioration",
    "During the quarter, total net sales decreased 12.5% from the prior year, in all segments.",
)
WOUND_DOWN = (
    "program-discontinuation",
    "In the second quarter of 2023 we began the process of winding down our card marketplace.",
)
REFUSED = (
    "governance-dispute",
    "The conversion of the Company from a Delaware to a Texas corporation was not approved.",
)
LENT = (
    "related-party-transaction",
    "On May 31, 2023, the Company entered a note receivable with the related party for $400,000.",
)
OWED = (
    "related-party-transaction",
    "At June 30, 2023, the Company owes Brook Farm, a related party, $121,000 for its advances.",
)
CLOSED = (
    "supply-disruption",
    "We have temporarily closed our stores and our manufacturing locations in Ohio.",
)
PROPOSED = (
    "restructuring-layoffs",
    "On May 1, 2023, the Company announced a proposal to consolidate its manufacturing in Ohio.",
)
WRITTEN_DOWN = (
    "impairment",
    "In the quarter, $1.9 million of inventory-related write-downs were recorded in cost of sales.",
)
PROVIDED = (
    "impairment",
    "During the second quarter of 2023, we recorded an inventory provision of $4 million.",
)
SETTLED_WITH_STATE = (
    "regulatory-order",
    "In May 2023 the Department of Justice agreed to settle its investigation for $6.0 million.",
)
SUED_BY_STATE = (
    "government-investigation",
    "On May 4, 2023, the Department of Justice filed in Ohio a complaint against the Company.",
)
SETTLED = (
    "litigation",
    "On May 4, 2023, the Company entered into a settlement agreement in a contract dispute.",
)
CUT_BY_SHARE = (
    "restructuring-layoffs",
    "On May 15, 2023, the Company implemented a reduction of approximately 45% of its workforce.",
)
REJECTED = (
    "regulatory-rejection",
    "On May 2, 2023, the Company announced that it has received a CRL from the FDA for its NDA.",
)
EXPLODED = (
    "workplace-environmental-incident",
    "On May 15, 2023, the plant was closed when a reactor exploded.",
)
ZERO_DAY = (
    "cybersecurity-incident",
    "On May 9, 2023, the team discovered a zero-day vulnerability in our order system.",
)
CYBER_COSTS = (
    "cybersecurity-incident",
    "We incurred $1.5 million of cyber incident costs for the three months ended June 30, 2023.",
)


def _report(made: Make, *sentences: str, form: str = "10-Q", item: str = "2") -> Filing:
    return replace(made((item, "\n".join(sentences)), form=form), period=date(2023, 6, 30))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        CLASS_ACTION,
        REVIVED,
        LICENSE,
        SALES,
        WOUND_DOWN,
        REFUSED,
        LENT,
        OWED,
        CLOSED,
        PROPOSED,
        WRITTEN_DOWN,
        PROVIDED,
        SETTLED_WITH_STATE,
        SUED_BY_STATE,
        SETTLED,
        CUT_BY_SHARE,
        REJECTED,
        EXPLODED,
        ZERO_DAY,
        CYBER_COSTS,
    ],
    ids=lambda value: value if " " not in value else "",
)
def test_a_report_tells_it_in_words_of_its_own(made: Make, code: str, sentence: str) -> None:
    assert [flag.code for flag in assess(_report(made, sentence)).flags] == [code]


@pytest.mark.parametrize(
    "sentence",
    [
        "From time to time we are named as defendants in class actions in the ordinary course.",
        "On May 25, 2023, the Ninth Circuit affirmed the dismissal of the complaint against us.",
        "During the quarter, total net sales decreased 4.0% from the prior year.",
        "During the quarter, net sales decreased 30% because of the divestiture of our mill.",
        "Winding down our card marketplace would take years.",
        "In the second quarter of 2023, no director adopted or terminated a Rule 10b5-1 plan.",
    ],
    ids=["routine", "won", "small", "sold", "supposed", "trading plans"],
)
def test_what_is_usual_won_small_sold_or_supposed_is_no_flag(made: Make, sentence: str) -> None:
    assert assess(_report(made, sentence)).flags == ()


@pytest.mark.parametrize(("code", "sentence"), [CLASS_ACTION, LICENSE, WOUND_DOWN, REFUSED])
def test_a_current_report_is_not_read_by_these_rules(made: Make, code: str, sentence: str) -> None:
    flags = assess(_report(made, sentence, form="8-K", item="8.01")).flags
    assert code not in {flag.code for flag in flags}


LETTER = "The FDA issued a Warning Letter on January 24, 2023, on practices at our Norwood mill."


def test_a_warning_letter_that_the_agency_has_done_with_is_closed(made: Make) -> None:
    done = "The FDA delivered its Establishment Inspection Report concluding it in March 2023."
    assert "regulatory-order" in {flag.code for flag in assess(_report(made, LETTER)).flags}
    assert "regulatory-order" not in {
        flag.code for flag in assess(_report(made, LETTER, done)).flags
    }


def test_means_that_last_for_a_year_make_a_limit_low(made: Make, sight: Sight) -> None:
    burn = "Our current cash burn rates are not sustainable."
    lasts = "We believe that our cash is sufficient for at least the next twelve months."
    fails = "Our cash is not sufficient for the next twelve months."
    for said, severity in ((lasts, Severity.LOW), (fails, None)):
        filing = _report(made, burn, said)
        assert year_covered([sight(filing, "burn", "liquidity-strain")]) is severity
    current = _report(made, burn, lasts, form="8-K")
    assert year_covered([sight(current, "burn", "liquidity-strain")]) is None


def _tagged(filing: Filing, name: str, words: str, value: Decimal | None = None) -> Filing:
    """The filing with a fact on the first place of some of its words."""
    start = filing.source.text.index(words)
    fact = Fact(name, Span(start, start + len(words)), "2023-06-30", value=value)
    documents = tuple(replace(each, facts=(fact,)) for each in filing.documents)
    return replace(filing, documents=documents)


def test_a_year_is_the_fiscal_one_where_it_is_tagged(made: Make, sight: Sight) -> None:
    filing = _report(made, "In fiscal 2022, it was closed.")
    assert reported_year(sight(filing, "closed", "impairment")) == 2023
    tagged = _tagged(filing, "dei:DocumentFiscalYearFocus", "2022")
    assert reported_year(sight(tagged, "closed", "impairment")) == 2022


@pytest.mark.parametrize(
    ("words", "within"),
    [("On April 20, 2023, it closed.", True), ("On March 1, 2023, it closed.", False)],
)
def test_a_day_lies_within_the_quarter_or_before_it(
    made: Make, sight: Sight, words: str, *, within: bool
) -> None:
    assert dated_within(sight(_report(made, words), "closed", "impairment")) is within


@pytest.mark.parametrize(
    ("charge", "described"), [("$4.0 million", True), ("$90.0 million", False)]
)
def test_a_charge_that_is_next_to_nothing_beside_the_assets_is_described(
    made: Make, sight: Sight, charge: str, *, described: bool
) -> None:
    filing = _report(made, f"In May 2023 we recorded an impairment of {charge}.")
    tagged = _tagged(filing, "us-gaap:Assets", "May", Decimal(2_000_000_000))
    assert only_described(sight(tagged, "impairment", "impairment")) is described


def test_a_charge_of_an_earlier_year_explains_this_one(made: Make, sight: Sight) -> None:
    text = "In the quarter costs fell without the $90 million impairment recognized in fiscal 2022."
    assert only_described(sight(_report(made, text), "impairment", "impairment"))


def test_of_an_open_matter_the_latest_step_proves_first(made: Make) -> None:
    begun = "On March 4, 2021, a class action complaint was filed against us in a federal court."
    step = "On May 8, 2023, a class action complaint over the same was filed against us in a court."
    why = "Costs were due to the class action complaint filed against us in a court in May 2023."
    (flag,) = assess(_report(made, begun, why, step)).flags
    assert flag.quotes[0].text == step
