"""Fictional sentences, by the hundred: each raises its flag, or must not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.risk import Severity
from summarizer.domain.statement import ReasonBy, Status
from summarizer.parse import parse
from summarizer.risk import assess, catalogue

TRIAL = "The Phase 3 trial of AV-101 did not meet its primary endpoint."
DROP = "The Company decided to discontinue development of AV-101."


class Example(NamedTuple):
    code: str
    raised: bool
    item: str
    sentence: str


def _examples() -> list[Example]:
    lines = (
        line
        for file in sorted((Path(__file__).parent / "examples").glob("*.tsv"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
    rows = (line.split("\t") for line in lines)
    return [Example(code, what == "raised", item, words) for code, what, item, words in rows]


EXAMPLES = _examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.sentence[:60])
def test_a_matter_raises_its_flag_and_what_only_looks_like_it_does_not(
    made: Callable[..., Filing], example: Example
) -> None:
    codes = {flag.code for flag in assess(made((example.item, example.sentence))).flags}
    assert (example.code in codes) is example.raised


def test_every_flag_has_examples_of_both_kinds() -> None:
    counts = Counter((example.code, example.raised) for example in EXAMPLES)
    codes = [entry.code for entry in catalogue().flags if entry.code != "other-adverse-event"]
    assert [code for code in codes if counts[code, True] < 3 or counts[code, False] < 3] == []


@pytest.mark.parametrize("example", [example for example in EXAMPLES if example.raised][::4])
def test_a_matter_among_forward_looking_statements_raises_nothing(
    made: Callable[..., Filing], example: Example
) -> None:
    lead = "This report contains forward-looking statements. Risks include the following: "
    filing = made(("8.01", lead + example.sentence))
    assert example.code not in {flag.code for flag in assess(filing).flags}


def _filing(seeds: Path, name: str) -> Filing:
    path = seeds / name
    if not path.exists():
        pytest.skip("the seed filings are not in this checkout")
    return parse(Submission(name, (RawPart(name, path.read_bytes()),)))


def test_march_1997_is_a_failed_trial_and_the_end_of_its_program(seeds: Path) -> None:
    flags = {flag.code: flag for flag in assess(_filing(seeds, "immunogen-1997-03-18.txt")).flags}
    assert {code: flag.severity for code, flag in flags.items()} == {
        "clinical-trial-setback": Severity.HIGH,
        "program-discontinuation": Severity.HIGH,
    }
    trial = flags["clinical-trial-setback"].quotes[0].text
    assert "offered no advantage when compared to the control arm of the study" in trial
    program = flags["program-discontinuation"].quotes[0].text
    assert "it will discontinue development of the drug candidate" in program


def test_december_1997_is_an_issue_in_installments(seeds: Path) -> None:
    flags = {flag.code: flag for flag in assess(_filing(seeds, "immunogen-1997-12-11.txt")).flags}
    assert {code: flag.severity for code, flag in flags.items()} == {
        "conditional-financing": Severity.MEDIUM,
        "dilutive-issuance": Severity.MEDIUM,
    }
    quotes = " ".join(quote.text for quote in flags["dilutive-issuance"].quotes)
    assert "$1.0625 per share" in quotes
    assert "two installments" in flags["conditional-financing"].quotes[0].text


def test_a_flag_has_the_fixed_sentence_of_the_catalogue_as_its_reason(
    made: Callable[..., Filing],
) -> None:
    flag = assess(made(("8.01", DROP))).flags[0]
    entry = catalogue().flag("program-discontinuation")
    assert entry is not None
    assert (flag.reason, flag.reason_by) == (entry.raised_when, ReasonBy.CATALOGUE)


def test_a_quote_is_the_visible_text_of_its_span(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", f"Other matters went well.\n{TRIAL}\n{DROP}"))
    for flag in assess(filing).flags:
        for quote in flag.quotes:
            assert quote.span is not None
            assert filing.visible.quote(quote.span) == quote.text


def test_a_code_is_raised_once_with_the_evidence_of_all(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", f"{DROP}\nThe Company is ending its AV-202 program."))
    (flag,) = (flag for flag in assess(filing).flags if flag.code == "program-discontinuation")
    assert len(flag.quotes) == 2


def test_flags_stand_in_the_order_of_the_catalogue(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", f"{DROP}\n{TRIAL}\nThe board voted to suspend the quarterly dividend."))
    assert [flag.code for flag in assess(filing).flags] == [
        "dividend-cut",
        "clinical-trial-setback",
        "program-discontinuation",
    ]


def test_the_same_filing_gives_the_same_findings(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", f"{TRIAL}\n{DROP}"))
    assert assess(filing) == assess(filing)


def test_a_filing_with_nothing_adverse_raises_nothing(made: Callable[..., Filing]) -> None:
    findings = assess(made(("8.01", "The Company will present at a conference on May 3, 2012.")))
    assert findings == ((), (), ())


def test_the_words_of_a_contract_that_is_an_exhibit_raise_nothing(
    made: Callable[..., Filing],
) -> None:
    filing = made(("8.01", "A contract was signed."), ("EX-10.1", DROP))
    assert assess(filing).flags == ()


def test_the_press_release_that_follows_is_read(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", "A release is attached."), ("EX-99.1", DROP))
    assert [flag.code for flag in assess(filing).flags] == ["program-discontinuation"]


def test_the_caption_of_an_item_is_no_matter(made: Callable[..., Filing]) -> None:
    words = (
        "ITEM 5.02 DEPARTURE OF DIRECTORS OR PRINCIPAL OFFICERS; ELECTION OF DIRECTORS; "
        "APPOINTMENT OF PRINCIPAL OFFICERS\nMs. Oduya was elected a director."
    )
    assert assess(made(("5.02", words))).flags == ()


def test_what_a_filing_recalls_is_an_update(made: Callable[..., Filing]) -> None:
    words = "The waiver of the leverage ratio covenant by the lenders was further extended."
    (flag,) = assess(made(("1.01", words))).flags
    assert (flag.code, flag.status) == ("covenant-relief", Status.UPDATE)


def test_risk_factors_of_an_annual_report_raise_only_what_they_state_as_fact(
    made: Callable[..., Filing],
) -> None:
    words = (
        "A recall of our products was announced by the agency for similar pumps.\n"
        "We have identified a material weakness in our internal control over financial reporting."
    )
    codes = [flag.code for flag in assess(made(("1A", words), form="10-K")).flags]
    assert codes == ["material-weakness"]


def test_terms_of_a_court_plan_are_neither_dilution_nor_change_in_control(
    made: Callable[..., Filing],
) -> None:
    words = (
        "On May 1, 2009, the Company filed a voluntary petition under Chapter 11.\n"
        "Under the plan, debenture holders will receive shares of common stock issued in a "
        "private placement under Section 4(2), and existing stockholders' shares are cancelled."
    )
    codes = [flag.code for flag in assess(made(("1.03", words))).flags]
    assert codes == ["bankruptcy-insolvency", "holder-rights-change"]


def test_severity_rises_with_what_is_stated(made: Callable[..., Filing]) -> None:
    low = assess(made(("2.02", "Net sales decreased 12% in the quarter."))).flags[0]
    high = assess(made(("2.02", "Net sales decreased 45% in the quarter."))).flags[0]
    assert (low.severity, high.severity) == (Severity.LOW, Severity.HIGH)


def test_a_long_filing_of_hypotheses_raises_nothing(made: Callable[..., Filing]) -> None:
    sentence = "The Company sold shares and may, if it must, sell more of its notes and shares. "
    filing = made(("8.01", "\n".join([sentence * 5] * 1_500)))
    assert assess(filing).flags == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(st.sampled_from([one.sentence for one in EXAMPLES]), max_size=12))
def test_whatever_is_mixed_quotes_stand_and_codes_are_single(
    made: Callable[..., Filing], sentences: list[str]
) -> None:
    filing = made(("8.01", "\n".join(["A report.", *sentences])))
    flags = assess(filing).flags
    assert len({flag.code for flag in flags}) == len(flags)
    for quote in (quote for flag in flags for quote in flag.quotes):
        assert quote.span is not None
        assert filing.visible.quote(quote.span) == quote.text
        assert len(quote.text) >= 4
