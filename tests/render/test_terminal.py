"""A summary for a terminal."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.statement import Importance, Origin, Undetermined
from summarizer.domain.summary import Point, Summary
from summarizer.render.terminal import to_terminal
from summarizer.render.words import columns

PAGE = """\
Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03 with Exhibit 99.1
Quillfeather Instruments filed a voluntary petition under Chapter 11. [1]

Risk flags
  CRITICAL  bankruptcy-insolvency
            “Quillfeather Instruments filed a voluntary petition under Chapter
            11.” [1] p. 2, Item 1.03
  LOW       restructuring-layoffs (update, disputed by the model)
            “The plant in Osterby closes on June 1, 2009.” [2] Exhibit 99.1
            also [1] p. 2, Item 1.03
            A plant, office or line is closed. (catalogue)
            Disputed: The plant closes [2]

Points
  · It owes its lenders $41.5 million <!channel> & others. [3][4]

Key figures
  $41.5 million  owed to lenders, 2009 (confirmed by its tag) [3]
  -2,100         cash [4]

Events
  2009-05-04  bankruptcy [1]
  (no date)   restructuring [2]

Suggested by the model, not established
  liquidity-strain [3]

Not decided by the text at hand
  results-deterioration: The results are not at hand.

Looked for and not raised
  auditor-change: The auditor stays. [3]

Evidence
  [1] p. 2, Item 1.03, characters 96-165
  [2] Exhibit 99.1, characters 290-334
  [3] p. 2, Item 1.03, characters 166-220
  [4] Exhibit 99.1, characters 281-288: “$41,500”

Read 370 of 380 characters at hand (97%): 1 file, 2 documents, 1 exhibit inside,
2 pages. Left out as not proved: 2. Model: offline.
Not read: 10 characters of the source (not text).
Not proved (2 points): a number is not in its evidence.
Named but not at hand: EX-10.1, EX-2.1.
Hidden in the filing and not read: 24 characters.
Warning: 5 bytes are not of Windows-1252.
"""


def test_a_summary_is_one_page(summary: Summary, filing: Filing) -> None:
    assert to_terminal(summary, filing) == PAGE


def test_a_summary_without_flags_says_so(quiet: Summary, filing: Filing) -> None:
    assert to_terminal(quiet, replace(filing, warnings=())) == (
        "Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03 with Exhibit 99.1\n"
        "Nothing is said.\n\n"
        "Risk flags: none raised\n\n"
        "Read all 380 characters at hand: 1 file, 2 documents, 1 exhibit inside, 2 pages.\n"
        "Left out as not proved: 0. Model: offline.\n"
    )


def test_colour_adds_nothing_but_colour(summary: Summary, filing: Filing) -> None:
    coloured = to_terminal(summary, filing, colour=True)
    assert "\x1b[1;31mCRITICAL\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == PAGE


def test_words_of_the_filing_cannot_steer_the_terminal(summary: Summary, filing: Filing) -> None:
    hostile = "Loss\x1b[2J\x1b]0;owned\x07 of \u202e$5\n\r\x9b31m now"
    point = Point(hostile, Importance.OKAY, Origin.MODEL, (), ())
    shown = to_terminal(replace(summary, points=(point,)), filing)
    assert "  · Loss[2J]0;owned of $5 31m now\n" in shown
    assert "\x1b" not in shown


def test_an_event_is_told_in_words_that_are_not_on_the_page_yet(
    summary: Summary, filing: Filing
) -> None:
    event = summary.events[0]._replace(text="The court was told.")
    shown = to_terminal(replace(summary, events=(event,)), filing)
    assert "  2009-05-04  bankruptcy: The court was told. [1]\n" in shown


def test_withheld_and_hidden_words_are_not_shown(summary: Summary, filing: Filing) -> None:
    shown = to_terminal(summary, filing)
    assert "SECRET" not in shown
    assert "OBEY" not in shown


@given(text=st.text(max_size=300), width=st.integers(40, 100))
def test_no_line_is_wider_than_the_terminal(
    summary: Summary, filing: Filing, text: str, width: int
) -> None:
    hostile = replace(
        summary,
        headline=summary.headline._replace(text=text),
        points=(summary.points[0]._replace(text=text),),
        figures=(summary.figures[0]._replace(label=text, as_written=text),),
        events=(summary.events[0]._replace(text=text, type=text[:30]),),
        undetermined=(Undetermined("code", text),),
        filing=summary.filing._replace(registrant=text),
    )
    shown = to_terminal(hostile, filing, width=width)
    assert max(columns(line) for line in shown.split("\n")) <= width
