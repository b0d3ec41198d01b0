"""What is made to be slow is summarised and drawn with work in proportion to its length."""

from __future__ import annotations

import pytest

from summarizer import render
from summarizer.assembly import assemble
from summarizer.domain.filing import RawPart, Submission
from summarizer.settings import Settings
from tests.work import calls

TEXT = "FORM 8-K\n"
PAGE = "<html><body><p>FORM 8-K</p>"
# What is said once before, and what is said again and again.
HOSTILE = {
    "full stops": (TEXT, "."),
    "one word": ("**FORM 8-K**\n\n# A\n\n", "**a"),
    "letters in one sentence": (TEXT, "A\n"),
    "letters apart": (TEXT, "A\n\n"),
    "figures in one sentence": ("FORM 10-K\nTABLE OF CONTENTS\n", "A 1\n"),
    "figures in one point": (TEXT, "Sales rose to $1 million, and "),
    "exhibits in one sentence": (TEXT + "Item 5. Other\nx\nSIGNATURES\n", "Exhibit 99.1\n"),
    "entries of an index": (TEXT + "SIGNATURES\nEXHIBIT INDEX\n", "1 A\n"),
    "sentences of a letter": (TEXT, "A b. "),
    "cells of one row": (PAGE + "<table><tr>", "<td>1"),
    "rows of one cell": (TEXT + "<TABLE>\n<S> <C>\n", "1\n"),
    "items": ("FORM 10-K\n", "Item 1.\n"),
    "pages": (TEXT, "A\n7\n\f"),
    "hidden letters": (PAGE, "<p hidden>a</p>"),
}
SHORT, LONG = 3_000, 12_000


def _work(before: str, again: str, length: int) -> int:
    summarizer = assemble(Settings())
    data = (before + again * (length // len(again))).encode()

    def run() -> None:
        filing = summarizer.parse(Submission("fictional.txt", (RawPart("fictional.txt", data),)))
        summary = summarizer.summarize(filing)
        render.to_terminal(summary, filing)
        render.to_html(summary, filing)
        render.to_json(summary, filing)

    return calls(run)


@pytest.mark.parametrize("kind", HOSTILE)
def test_four_times_as_long_takes_no_more_than_four_times_the_work(kind: str) -> None:
    _work(*HOSTILE[kind], 200)
    short, long = (_work(*HOSTILE[kind], length) for length in (SHORT, LONG))

    assert long < 4.5 * short


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hundred_kilobytes_are_summarised(kind: str) -> None:
    """Work inside of a pattern is no call: its square would make the test run for minutes."""
    before, again = HOSTILE[kind]
    summarizer = assemble(Settings())
    data = (before + again * (100_000 // len(again))).encode()
    filing = summarizer.parse(Submission("fictional.txt", (RawPart("fictional.txt", data),)))
    summary = summarizer.summarize(filing)

    assert summary.coverage.share == 1.0
    assert len(summary.headline.text) <= 1_000
