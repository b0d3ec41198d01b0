"""A summary as Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.render.markdown import escape, to_markdown

PAGE = """\
# Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03 with Exhibit 99.1

**Quillfeather Instruments filed a voluntary petition under Chapter 11.** \\[1\\]

## Risk flags

- **CRITICAL** bankruptcy-insolvency
  - “Quillfeather Instruments filed a voluntary petition under Chapter 11.” \\[1\\] p. 2, Item 1.03
- **LOW** restructuring-layoffs (update, disputed by the model): A plant, office or line is closed. (catalogue)
  - “The plant in Osterby closes on June 1, 2009.” \\[2\\] Exhibit 99.1
  - “Quillfeather Instruments filed a voluntary petition under Chapter 11.” \\[1\\] p. 2, Item 1.03
  - Disputed: The plant closes \\[2\\]

## Points

- It owes its lenders \\$41.5 million \\<!channel\\> \\& others. \\[3\\]\\[4\\]

## Key figures

| As written | What | Period | Value | Unit | Evidence |
|---|---|---|--:|---|---|
| \\$41.5 million | owed to lenders (tag: confirmed) | 2009 | 41500000 | USD | \\[3\\] |
| \\-2,100 | cash |  | -2100 | USD | \\[4\\] |

## Events

- 2009-05-04 bankruptcy: Quillfeather Instruments filed a voluntary petition under Chapter 11. \\[1\\]
- (no date) restructuring: The plant in Osterby closes on June 1, 2009. \\[2\\]

## Suggested by the model, not established

- liquidity-strain \\[3\\]

## Not decided by the text at hand

- results-deterioration: The results are not at hand.

## Looked for and not raised

- auditor-change: The auditor stays. \\[3\\]

## Evidence

- \\[1\\] “Quillfeather Instruments filed a voluntary petition under Chapter 11.” (p. 2, Item 1.03, characters 96-165)
- \\[2\\] “The plant in Osterby closes on June 1, 2009.” (Exhibit 99.1, characters 290-334)
- \\[3\\] “It owes its lenders \\$41.5 million \\<!channel\\> \\& others.” (p. 2, Item 1.03, characters 166-220)
- \\[4\\] “\\$41,500” (Exhibit 99.1, characters 281-288)

## Coverage

- Read 370 of 380 characters at hand (97%): 1 file, 2 documents, 1 exhibit inside, 2 pages. Left out as not proved: 2. Model: offline.
- Not read: 10 characters of the source (not text).
- Not proved (2 points): a number is not in its evidence.
- Named but not at hand: EX-10.1, EX-2.1.
- Hidden in the filing and not read: 24 characters.
- Warning: 5 bytes are not of Windows-1252.
"""  # noqa: E501 - a list item is one line

HOSTILE = [
    "<script>alert(1)</script>",
    "[click](https://example.test/)",
    "![x](https://example.test/x.png)",
    "https://example.test/a_b_c",
    "www.example.test",
    "mailto:a@example.test",
    "*bold* _it_ ~~gone~~ `code`",
    "# heading",
    "1. list",
    "12) list",
    "- list",
    "+ list",
    "> quote",
    "---",
    "===",
    "| a | b |",
    "&lt;b&gt; &amp;",
    "{{ macro }} {% raw %}",
    "back\\slash \\* [x]: y",
    "<https://example.test>",
]


def test_a_summary_is_one_page(summary: Summary, filing: Filing) -> None:
    assert to_markdown(summary, filing) == PAGE


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_of_a_filing_are_shown_as_they_are(hostile: str) -> None:
    tokens = MarkdownIt("js-default", {"linkify": False}).parse(f"- {escape(hostile)}")
    kinds = [token.type for token in tokens]
    assert kinds == [
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "list_item_close",
        "bullet_list_close",
    ]
    inline = next(token for token in tokens if token.type == "inline")
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    shown = "".join(child.content for child in inline.children or ())
    assert shown.replace("\u2060", "") == hostile


def test_nobody_is_mentioned_and_nothing_links_by_itself() -> None:
    assert escape("@team www.example.test http://example.test") == (
        "@\u2060team www\u2060.example.test http:\u2060//example.test"
    )


def test_a_row_of_a_table_stays_one_row(summary: Summary, filing: Filing) -> None:
    figure = summary.figures[0]._replace(label="a | b\n| c", as_written="1|2")
    shown = to_markdown(replace(summary, figures=(figure,)), filing)
    assert "| 1\\|2 | a \\| b \\| c (tag: confirmed) | 2009 | 41500000 | USD | \\[3\\] |\n" in shown


def test_withheld_and_hidden_words_are_not_shown(summary: Summary, filing: Filing) -> None:
    shown = to_markdown(summary, filing)
    assert "SECRET" not in shown
    assert "OBEY" not in shown


def test_a_summary_without_flags_says_so(quiet: Summary, filing: Filing) -> None:
    assert "## Risk flags\n\nNone raised.\n\n## Coverage\n" in to_markdown(quiet, filing)
