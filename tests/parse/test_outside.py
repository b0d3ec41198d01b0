"""Fictional text only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.position import Span
from summarizer.parse.outside import begins_envelope, header_span, stray_words

PREAMBLE = (
    "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n"
    "Originator-Key-Asymmetric:\n AbCd+/==\n\n<SEC-DOCUMENT>0009999999-01-000042.txt : 20010203\n"
)
HEADER = "<SEC-HEADER>x : 1\nACCESSION NUMBER: 0009999999-01-000042\n</SEC-HEADER>"
ENDING = "\n</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n"


def _stray(text: str) -> list[str]:
    span = Span(0, len(text))
    return [words.of(text) for words in stray_words(text, span, header_span(text, span))]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (PREAMBLE, True),
        ("\ufeff\n<ims-document>x", True),
        ("<SEC-HEADER>", True),
        ("<SUBMISSION>", True),
        ("FORM 8-K mentions <SEC-HEADER>", False),
        ("<html>", False),
    ],
)
def test_a_submission_is_known_by_how_it_begins(text: str, begins: bool) -> None:  # noqa: FBT001
    assert begins_envelope(text, Span(0, len(text))) is begins


def test_a_header_stands_between_its_tags_or_goes_to_the_end() -> None:
    text = PREAMBLE + HEADER + "\n"
    span = header_span(text, Span(0, len(text)))
    assert span is not None
    assert span.of(text) == HEADER
    assert header_span(text[:-20], Span(0, len(text) - 20)) == Span(span.start, len(text) - 20)


def test_a_header_may_have_no_tags_around_it() -> None:
    text = "<SUBMISSION>\n<ACCESSION-NUMBER>1\n"
    assert header_span(text, Span(0, len(text))) == Span(0, len(text))
    assert header_span("no header", Span(0, 9)) is None


def test_header_and_tags_are_no_stray_words() -> None:
    assert _stray(PREAMBLE + HEADER + "\n") == []
    assert _stray(ENDING) == []
    assert _stray("") == []


def test_words_on_either_side_of_the_header_are_found() -> None:
    text = "Cover note.\n\n" + PREAMBLE + HEADER + "\nWords one.\n\nWords two." + ENDING
    assert _stray(text)[1] == "Words one.\n\nWords two."
    assert _stray(text)[0].startswith("Cover note.")


@given(st.text(alphabet="<>/- \nSECDOUMNTHADR", max_size=200))
def test_whatever_stands_outside_is_found_without_error(text: str) -> None:
    assert all(words.strip() for words in _stray(text))
