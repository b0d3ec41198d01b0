from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract import extract


def _headline(filing: Filing) -> str:
    draft = extract(filing, Findings())
    assert draft.headline is not None
    return draft.headline.text


def test_a_sentence_that_names_the_registrant_needs_no_prefix(
    report: Callable[[str], Filing],
) -> None:
    item = 'On May 9, 2019, Quillbrook Mills, Inc. (the "Company") sold its oldest mill.\n'
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        "On May 9, 2019, Quillbrook Mills, Inc. sold its oldest mill."
    )


def test_the_registrant_is_named_before_a_sentence_that_does_not(
    report: Callable[[str], Filing],
) -> None:
    item = "On May 9, 2019, the Company sold its oldest mill to a buyer.\n"
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        'Quillbrook Mills, Inc.: "On May 9, 2019, the Company sold its oldest mill to a buyer."'
    )


def test_the_failed_trial_leads_and_the_animal_tests_do_not(seeds_march: Filing) -> None:
    text = _headline(seeds_march)
    assert "discontinu" in text
    assert "100-times" not in text
    assert text.startswith("ImmunoGen, Inc.")


def test_the_investment_leads(seeds_december: Filing) -> None:
    assert _headline(seeds_december) == (
        "ImmunoGen, Inc. today announced a $3.0 million investment in the company by "
        "Biotechnology Value Fund, L.P. and affiliates of San Francisco."
    )


@pytest.mark.parametrize("text", ["", "ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.\n"])
def test_a_filing_with_nothing_but_a_cover_has_a_headline(
    report: Callable[[str], Filing], text: str
) -> None:
    assert _headline(report(text))


def test_a_caption_stands_in_where_nothing_is_said(report: Callable[[str], Filing]) -> None:
    filing = report("ITEM 8.01. OTHER EVENTS.\n\nNot applicable.\n")
    assert "OTHER EVENTS" in _headline(filing)


def test_a_release_that_is_merely_issued_does_not_lead(report: Callable[[str], Filing]) -> None:
    items = (
        "ITEM 7.01. REGULATION FD DISCLOSURE.\n\nOn May 9, 2019, Quillbrook Mills, Inc. issued a"
        " press release on certain matters.\n\nITEM 8.01. OTHER EVENTS.\n\nOn May 9, 2019,"
        " Quillbrook Mills, Inc. closed its oldest mill.\n"
    )
    assert _headline(report(items)) == (
        "On May 9, 2019, Quillbrook Mills, Inc. closed its oldest mill."
    )


def test_what_is_said_of_a_name_makes_room(report: Callable[[str], Filing]) -> None:
    item = (
        "Ann Quill, who has served as the president of the mills and of their yards since the"
        " spring of 2011, will leave Quillbrook Mills, Inc. on June 30, 2019.\n"
    )
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        "Ann Quill will leave Quillbrook Mills, Inc. on June 30, 2019."
    )
