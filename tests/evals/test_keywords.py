"""The keyword-only flagger."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import RawPart, Submission
from summarizer.evals.keywords import keyword_flags
from summarizer.parse import parse
from summarizer.risk import catalogue

HEAD = "FORM 8-K\n\nItem 8.01. Other Events.\n\n"


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Management identified a material weakness in its controls.", {"material-weakness"}),
        ("There is no material weakness in its controls.", set()),
        ("A material weakness means a deficiency in internal control.", set()),
        ("Nothing of note was told on that day.", set()),
    ],
)
def test_a_cue_in_a_plain_sentence_raises_its_flag(words: str, codes: set[str]) -> None:
    filing = parse(Submission("a.txt", (RawPart("a.txt", f"{HEAD}{words}\n".encode()),)))
    assert set(keyword_flags(filing, catalogue()).flags) == codes


def test_a_denial_inside_the_cue_itself_denies_nothing() -> None:
    words = "The statements should no longer be relied upon."
    filing = parse(Submission("a.txt", (RawPart("a.txt", f"{HEAD}{words}\n".encode()),)))
    assert set(keyword_flags(filing, catalogue()).flags) == {"non-reliance-restatement"}
