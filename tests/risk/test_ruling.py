from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Ruling, Severity
from summarizer.domain.summary import Evidence
from summarizer.risk import flag_test


def _evidence(filing: Filing, words: str) -> Evidence:
    start = filing.source.text.index(words)
    return Evidence(words, start, start + len(words), 1, 0)


def test_a_quote_whose_sentence_states_the_matter_is_accepted(made: Callable[..., Filing]) -> None:
    filing = made(
        ("8.01", "The Phase 3 trial of our lead product did not meet its primary endpoint.")
    )
    ruling = flag_test("clinical-trial-setback", _evidence(filing, "did not meet"), filing)
    assert ruling == (Ruling.ACCEPTED, Severity.CRITICAL)


def test_a_quote_whose_sentence_denies_the_matter_is_suppressed(
    made: Callable[..., Filing],
) -> None:
    filing = made(("8.01", "There were no reports of unauthorized access to our systems."))
    ruling = flag_test("cybersecurity-incident", _evidence(filing, "unauthorized access"), filing)
    assert ruling.ruling is not Ruling.ACCEPTED


def test_polarity_is_read_from_the_whole_sentence(made: Callable[..., Filing]) -> None:
    filing = made(("7.01", "The Company may decide to discontinue development of AV-101."))
    quote = _evidence(filing, "discontinue development of AV-101")
    assert flag_test("program-discontinuation", quote, filing).ruling is Ruling.SUPPRESSED


def test_a_quote_without_the_words_of_the_flag_has_no_cue(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", "The Company opened a new office in Eastmoor."))
    quote = _evidence(filing, "opened a new office")
    assert flag_test("litigation", quote, filing) == (Ruling.NO_CUE, Severity.MEDIUM)


def test_a_code_outside_the_catalogue_has_no_cue(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", "The Company opened a new office in Eastmoor."))
    quote = _evidence(filing, "opened a new office")
    assert flag_test("made-up", quote, filing).ruling is Ruling.NO_CUE
