from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import DraftFlag, DraftHeadline, Findings, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.domain.statement import ReasonBy, Status
from summarizer.extract import extract
from summarizer.extract.events import events


def _events(filing: Filing) -> list[tuple[str, str | None]]:
    return [(event.type, event.date) for event in extract(filing, Findings()).events]


@pytest.mark.parametrize(
    ("item", "sentence", "expected"),
    [
        (
            "1.01",
            "On May 6, 2019, the Company entered into a supply agreement.",
            "agreement-signed",
        ),
        ("1.03", "On May 6, 2019, the Company filed voluntary petitions.", "bankruptcy"),
        ("2.01", "On May 6, 2019, the Company completed its acquisition of a mill.", "acquisition"),
        ("2.03", "On May 6, 2019, the Company issued its 5% Senior Notes.", "debt-financing"),
        (
            "3.01",
            "On May 6, 2019, Nasdaq wrote that the minimum bid was missed.",
            "delisting-notice",
        ),
        ("4.01", "On May 6, 2019, the Company dismissed its auditor.", "auditor-change"),
        (
            "5.02",
            "On May 6, 2019, the Board appointed Ann W. Quill as a director.",
            "officer-or-director-change",
        ),
        ("5.03", "On May 6, 2019, the Board amended the bylaws.", "charter-or-bylaw-change"),
        ("5.07", "The annual meeting of shareholders was held on May 6, 2019.", "shareholder-vote"),
        (
            "8.01",
            "On May 6, 2019, the Board declared a dividend of $0.10 a share.",
            "dividend-or-buyback",
        ),
        (
            "5.02",
            "On May 6, 2019, Ann W. Quill, Treasurer, gave notice of her intent to leave.",
            "officer-or-director-change",
        ),
        (
            "5.02",
            "On May 6, 2019, the Board amended the 2010 Employee Stock Purchase Plan.",
            "compensation-arrangement",
        ),
        (
            "1.01",
            "On May 6, 2019, the Company entered into a merger agreement to acquire Finch Corp.",
            "agreement-signed",
        ),
        ("1.01", "On May 6, 2019, the Company and Finch Corp. shook hands.", "agreement-signed"),
        ("2.01", "On May 6, 2019, the mill was handed over to Finch Corp.", "acquisition"),
        ("2.01", "On May 6, 2019, the mill was transferred to Finch Corp.", "disposition"),
        (
            "1.01",
            "On May 6, 2019, the Company and Finch Corp. agreed to end all litigation.",
            "litigation-or-settlement",
        ),
        (
            "8.01",
            "On May 6, 2019, the Trust declared a distribution to unit holders of $0.04 a unit.",
            "dividend-or-buyback",
        ),
        (
            "8.01",
            "On May 6, 2019, the Company repeated its outlook for the year 2019.",
            "guidance",
        ),
        ("8.01", "On May 6, 2019, the Company let 45 of its employees go.", "restructuring"),
        ("8.01", "On May 6, 2019, a customer of the Company went into default.", "other"),
        (
            "8.01",
            "On May 6, 2019, the Company issued a notice to redeem its 5% Notes.",
            "debt-financing",
        ),
        (
            "8.01",
            "On May 6, 2019, the Company approved restructuring its 6% debentures into stock.",
            "other",
        ),
        (
            "8.01",
            "On May 6, 2019, Ann Quill was appointed to the Audit Committee.",
            "officer-or-director-change",
        ),
        (
            "8.01",
            "On May 6, 2019, the offering of $300,000,000 5% Notes was priced.",
            "debt-financing",
        ),
        ("2.01", "The Acquisition closed on May 6, 2019.", "acquisition"),
        (
            "7.01",
            "On May 6, 2019, Quillbrook Mills, Inc. presented at the Finch Paper Conference.",
            "investor-presentation",
        ),
        ("8.01", "On May 6, 2019, the parrot of the Company learned a word.", "other"),
    ],
)
def test_an_event_has_the_type_its_item_and_words_tell(
    report: Callable[[str], Filing], item: str, sentence: str, expected: str
) -> None:
    assert _events(report(f"ITEM {item}. CAPTION.\n\n{sentence}\n")) == [(expected, "2019-05-06")]


def test_a_filing_without_telling_sentences_has_its_headline_as_the_event(
    report: Callable[[str], Filing],
) -> None:
    filing = report("ITEM 8.01. OTHER EVENTS.\n\nThe Company moved its annual report.\n")
    lead = DraftHeadline("The Company moved its annual report.", ())
    assert [(one.type, one.text) for one in events(filing, (), (), lead)] == [("other", lead.text)]


def test_a_loan_is_not_told_twice_as_an_agreement(report: Callable[[str], Filing]) -> None:
    sentence = "On May 6, 2019, the Company entered into a term loan agreement with a bank.\n"
    filing = report(f"ITEM 1.01. ENTRY.\n\n{sentence}\nITEM 2.03. CREATION.\n\nSee Item 1.01.\n")
    assert _events(filing) == [("debt-financing", "2019-05-06")]


def test_a_condition_is_no_event(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 5.02. DEPARTURE.\n\nOn May 6, 2019, the Board appointed Ann Quill as president. If "
        "she resigns as president, no severance will be paid.\n"
    )
    assert _events(filing) == [("officer-or-director-change", "2019-05-06")]


def test_the_seeds_have_their_events(seeds_march: Filing, seeds_december: Filing) -> None:
    assert _events(seeds_march) == [("product-or-clinical-news", "1997-03-18")]
    assert _events(seeds_december) == [
        ("equity-financing", "1997-12-11"),
        ("equity-financing", "1997-12-10"),
    ]


def test_a_flag_types_an_event_that_no_words_type(report: Callable[[str], Filing]) -> None:
    text = "ITEM 8.01. OTHER EVENTS.\n\nOn May 6, 2019, the mill of the Company was told to halt.\n"
    filing = report(text)
    start = filing.visible.text.index("On May 6")
    quote = Quote(filing.visible.text[start:], filing.visible.span(start, len(filing.visible.text)))
    flag = DraftFlag("regulatory-order", Severity.MEDIUM, Status.NEW, "", ReasonBy.RULE, (quote,))
    assert _events(filing) == [("other", "2019-05-06")]
    assert [(event.type, event.date) for event in extract(filing, Findings((flag,))).events] == [
        ("regulatory-action", "2019-05-06")
    ]


def test_a_departure_and_an_appointment_are_two_events(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 5.02. DEPARTURE.\n\n(b) On May 6, 2019, Ann W. Quill resigned as Treasurer.\n\n"
        "(d) On May 6, 2019, the Board appointed Bo Finch as a director.\n"
    )
    change = ("officer-or-director-change", "2019-05-06")
    assert _events(filing) == [change, change]


def test_results_that_a_release_alone_tells_are_the_event(read: Callable[[str], Filing]) -> None:
    filing = read(
        "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K\n\nDate of Report: May 9, 2019\n\n"
        "Quillbrook Mills, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
        "Item 2.02. Results of Operations and Financial Condition\n\n"
        "The release is attached as Exhibit 99.1.\n\nSIGNATURES\n</TEXT>\n</DOCUMENT>\n"
        "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n"
        "Net sales of the mills came to $12.5 million.\n</TEXT>\n</DOCUMENT>\n"
    )
    assert _events(filing) == [("earnings-results", "2019-05-09")]


def test_who_is_bought_buys_nobody(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 5.01. CHANGES.\n\nOn May 6, 2019, a change in control of the Company occurred.\n\n"
        "ITEM 8.01. OTHER EVENTS.\n\nOn May 6, 2019, Finch Corp. completed its acquisition of the "
        "Company.\n"
    )
    assert _events(filing) == [("change-in-control", "2019-05-06")]


def test_a_denied_danger_is_no_event(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nOn May 6, 2019, the Board declared a dividend of $0.10. "
        "The Company has not issued an outlook for 2019 and no event of default has occurred.\n"
    )
    assert _events(filing) == [("dividend-or-buyback", "2019-05-06")]


def test_another_step_of_the_board_is_a_second_event(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 5.02. DEPARTURE.\n\nOn May 6, 2019, the Board appointed Ann W. Quill as president. "
        "Additionally, the Board appointed Ben Finch as chairman on May 8, 2019.\n"
    )
    assert _events(filing) == [
        ("officer-or-director-change", "2019-05-06"),
        ("officer-or-director-change", "2019-05-08"),
    ]


def test_results_are_told_once(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 2.02. RESULTS.\n\nOn May 6, 2019, the Company reported its results for the first "
        "quarter of 2019. In addition, on May 6, 2019, the Company published slides on its results "
        "for the first quarter.\n"
    )
    assert _events(filing) == [("earnings-results", "2019-05-06")]


def test_shares_that_pay_for_a_business_raise_no_money(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 2.01. COMPLETION.\n\nOn May 6, 2019, the Company acquired all of the stock of Finch "
        "Corp. The Company issued 400,000 shares of its common stock to the former stockholders "
        "of Finch Corp.\n"
    )
    assert _events(filing) == [("acquisition", "2019-05-06")]


def test_a_notice_and_its_remedy_are_two_events(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 3.01. NOTICE OF DELISTING.\n\nOn May 6, 2019, Nasdaq wrote that the Company missed a "
        "listing rule when its director Ben Finch resigned. On May 8, 2019, the Company appointed "
        "Ann Quill to its Audit Committee.\n"
    )
    assert _events(filing) == [
        ("delisting-notice", "2019-05-06"),
        ("officer-or-director-change", "2019-05-08"),
    ]
