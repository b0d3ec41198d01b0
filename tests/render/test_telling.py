"""Sentences that every format shares."""

from __future__ import annotations

from dataclasses import replace

from summarizer.domain.filing import Filing
from summarizer.domain.statement import ReasonBy
from summarizer.domain.summary import Coverage, Gap, Summary
from summarizer.render.telling import (
    coverage_sentences,
    exhibits_inside,
    flag_reason,
    heading_words,
    share_words,
    withheld_counts,
)

READ = "Read 370 of 380 characters at hand (97%): 1 file, 2 documents, 1 exhibit inside, 2 pages."


def test_the_first_line_says_whose_filing_it_is(summary: Summary, filing: Filing) -> None:
    assert heading_words(summary, filing) == (
        "Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03 with Exhibit 99.1"
    )


def test_a_filing_that_says_nothing_is_called_by_its_file(summary: Summary, filing: Filing) -> None:
    silent = summary.filing._replace(registrant=None, form=None, period=None, filed=None, items=())
    lone = replace(filing, documents=filing.documents[:1])
    assert heading_words(replace(summary, filing=silent), lone) == "quill.txt"


def test_coverage_says_what_was_read_and_what_was_not(summary: Summary, filing: Filing) -> None:
    assert coverage_sentences(summary, filing) == (
        f"{READ} Left out as not proved: 2. Model: offline.",
        "Not read: 10 characters of the source (not text).",
        "Not proved (2 points): a number is not in its evidence.",
        "Named but not at hand: EX-10.1, EX-2.1.",
        "Hidden in the filing and not read: 24 characters.",
        "Warning: 5 bytes are not of Windows-1252.",
    )


def test_full_coverage_is_one_sentence(quiet: Summary, filing: Filing) -> None:
    assert coverage_sentences(quiet, replace(filing, warnings=())) == (
        (
            "Read all 380 characters at hand: 1 file, 2 documents, 1 exhibit inside, 2 pages. "
            "Left out as not proved: 0. Model: offline."
        ),
    )


def test_gaps_of_a_model_are_told_by_their_reason(quiet: Summary, filing: Filing) -> None:
    gaps = (Gap(0, 5, "budget"), Gap(7, 8, "budget"), Gap(9, 12, "failure"))
    told = replace(quiet, coverage=Coverage(380, 380, not_read_by_model=gaps))
    assert coverage_sentences(told, filing)[1:3] == (
        "Not read by the model: 6 characters of the source (budget).",
        "Not read by the model: 3 characters of the source (failure).",
    )


def test_a_model_that_could_not_be_asked_is_named_with_the_reason(
    quiet: Summary, filing: Filing
) -> None:
    made = replace(quiet.provenance, model="openai:gpt-5-mini", model_status="no network")
    told = coverage_sentences(replace(quiet, provenance=made), filing)[0]
    assert told.endswith("Model: openai:gpt-5-mini (no network).")


def test_the_share_is_never_rounded_up_to_all() -> None:
    assert share_words(Coverage(100_000, 99_999)) == "99%"
    assert share_words(Coverage(0, 0)) == "100%"


def test_withheld_statements_are_counted_without_their_words(summary: Summary) -> None:
    assert withheld_counts(summary) == (("point", "a number is not in its evidence", 2),)


def test_a_reason_that_only_repeats_the_evidence_is_not_told_twice(summary: Summary) -> None:
    assert flag_reason(summary.risk_flags[0]) == ""


def test_a_reason_names_its_author(summary: Summary) -> None:
    flag = summary.risk_flags[1]
    assert flag_reason(flag) == "A plant, office or line is closed. (catalogue)"
    model = flag._replace(reason_by=ReasonBy.MODEL, reason="A plant closes.")
    assert flag_reason(model) == "A plant closes. (model)"
    assert flag_reason(flag._replace(reason_by=ReasonBy.RULE, reason="Closed.")) == "Closed."


def test_exhibits_are_named_once(filing: Filing) -> None:
    twice = replace(filing, documents=(*filing.documents, filing.documents[1]))
    assert exhibits_inside(twice) == ("99.1",)
