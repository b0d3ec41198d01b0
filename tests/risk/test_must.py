from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.risk import assess
from summarizer.risk.catalogue import table

SENTENCES = table().sentences


def test_an_accountant_who_is_only_engaged_is_answered_with_the_reason(
    made: Callable[..., Filing],
) -> None:
    words = "On June 1, 2012, the audit committee engaged Brook & Lane LLP as its new accountants."
    findings = assess(made(("4.01", words)))
    assert findings.flags == ()
    assert [(code, why) for code, why, _ in findings.not_raised] == [
        ("auditor-change", SENTENCES["engagement"])
    ]
    assert findings.not_raised[0].quotes[0].text == words


def test_compliance_that_was_regained_is_answered_as_resolved(made: Callable[..., Filing]) -> None:
    words = "On June 1, 2012, Nasdaq told the Company that it has regained compliance."
    findings = assess(made(("3.01", words)))
    assert findings.flags == ()
    assert [(code, why) for code, why, _ in findings.not_raised] == [
        ("delisting-notice", SENTENCES["resolved"])
    ]


def test_a_delisting_after_a_merger_is_answered_as_its_consequence(
    made: Callable[..., Filing],
) -> None:
    words = (
        "In connection with the closing of the merger, the Company requested that Nasdaq file a "
        "Form 25 to withdraw the shares from listing."
    )
    findings = assess(made(("3.01", words)))
    assert findings.flags == ()
    assert findings.not_raised[0].why == SENTENCES["merger"]


def test_an_item_that_tells_a_matter_in_unknown_words_is_raised(
    made: Callable[..., Filing],
) -> None:
    words = "Intruders moved about the network of the Company for nine days in March 2024."
    (flag,) = assess(made(("1.05", words))).flags
    assert (flag.code, flag.quotes[0].text) == ("cybersecurity-incident", words)


def test_an_item_that_only_refers_to_a_document_is_undetermined(
    made: Callable[..., Filing],
) -> None:
    words = "The notice filed as Exhibit 99.1 is incorporated herein by reference."
    findings = assess(made(("2.04", words)))
    assert findings.flags == ()
    assert findings.undetermined == (("debt-default-acceleration", SENTENCES["incorporated"]),)


def test_an_annual_report_has_no_items_that_must_be_answered(made: Callable[..., Filing]) -> None:
    findings = assess(made(("4", "Not applicable to the Company."), form="10-K"))
    assert findings == ((), (), ())


def test_an_accountant_whose_past_reports_are_described_has_gone(
    made: Callable[..., Filing],
) -> None:
    words = (
        "On June 1, 2012, the audit committee engaged Brook & Lane LLP.\n"
        "The reports of Ash & Elm LLP on the accounts of two years held no adverse opinion."
    )
    findings = assess(made(("4.01", words)))
    assert [flag.code for flag in findings.flags] == ["auditor-change"]
    assert findings.not_raised == ()


def test_a_demand_outweighs_the_word_repaid(made: Callable[..., Filing]) -> None:
    words = "The bank sent a letter demanding that all that was not repaid in May be repaid now."
    codes = [flag.code for flag in assess(made(("2.04", words))).flags]
    assert codes == ["debt-default-acceleration"]


def test_an_item_answered_with_none_is_denied_and_not_left_open(
    made: Callable[..., Filing],
) -> None:
    findings = assess(made(("3", "None."), ("5", "A store opened.")))
    assert findings.undetermined == ()
    assert [(code, why) for code, why, _ in findings.not_raised] == [
        ("bankruptcy-insolvency", SENTENCES["denial"])
    ]
