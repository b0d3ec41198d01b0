"""Inputs of which every second or third character is a line, a page, a cell or a heading.

That each is read right is seen from three of it; that many cost no more than their number, from the
calls that they take.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.parse import parse
from tests.work import calls

PAGE = "<html><body><p>FORM 8-K</p>"
TEXT = "FORM 8-K\n"


class Found(NamedTuple):
    """How many of each are found."""

    blocks: int
    tables: int = 0
    pages: int = 0
    furniture: int = 0


class Kind(NamedTuple):
    """What is said once, what again and again, and what is found of three of those."""

    before: str
    again: str
    told: str
    found: Found


KINDS = {
    "pages of one letter": Kind(TEXT, "<PAGE>\nA\n", "FORM 8-K", Found(1, 0, 4, 3)),
    "form feeds": Kind(TEXT, "A\n\f", "FORM 8-K", Found(1, 0, 3, 3)),
    "pages of one letter and a number": Kind(TEXT, "A\n7\n\f", "FORM 8-K", Found(1, 0, 3, 6)),
    "lone letters": Kind(TEXT, "A\n", "FORM 8-K A A A", Found(1, 0, 0, 0)),
    "lone letters apart": Kind(TEXT, "A\n\n", "FORM 8-K A A A", Found(3, 0, 0, 0)),
    "lone digits": Kind(TEXT, "1\n", "FORM 8-K 1 1 1", Found(2, 0, 0, 0)),
    "lone digits apart": Kind(TEXT, "1\n\n", "FORM 8-K 1 1 1", Found(4, 0, 0, 0)),
    "lone hyphens": Kind(TEXT, "-\n", "FORM 8-K - - -", Found(4, 0, 0, 0)),
    "lone hyphens apart": Kind(TEXT, "-\n\n", "FORM 8-K - - -", Found(4, 0, 0, 0)),
    "lone quotes": Kind(TEXT, "\u2019\n", "FORM 8-K ' ' '", Found(4, 0, 0, 0)),
    "lone dashes": Kind(TEXT, "\u2014\n", "FORM 8-K - - -", Found(2, 0, 0, 0)),
    "lone brackets": Kind(TEXT, "<\n", "FORM 8-K < < <", Found(2, 0, 0, 0)),
    "Roman numerals": Kind(TEXT, "IV\n\n", "FORM 8-K IV IV IV", Found(3, 0, 0, 0)),
    "rules": Kind(TEXT, "---\n", "FORM 8-K", Found(1, 0, 0, 3)),
    "ruled rows": Kind(TEXT, "---\na   1\n", "FORM 8-K a 1 a 1 a 1", Found(4, 0, 0, 3)),
    "list marks": Kind(TEXT, "(a)\n", "FORM 8-K (a) (a) (a)", Found(4, 0, 0, 0)),
    "tabs": Kind(TEXT, "a	b\n", "FORM 8-K a b a b a b", Found(4, 0, 0, 0)),
    "typed figures": Kind(TEXT, "1   2\n", "FORM 8-K 1 2 1 2 1 2", Found(4, 0, 0, 0)),
    "typed figures in a table": Kind(
        TEXT + "<TABLE>\n", "1  2\n", "FORM 8-K 1 2 1 2 1 2", Found(4, 1, 0, 0)
    ),
    "typed rows of one letter": Kind(
        TEXT + "<TABLE>\n<S> <C>\n", "a\n", "FORM 8-K a a a", Found(4, 1, 0, 0)
    ),
    "typed tables of a row": Kind(
        TEXT, "<TABLE>\n1  2\n", "FORM 8-K 1 2 1 2 1 2", Found(4, 3, 0, 0)
    ),
    "dollars": Kind(
        TEXT + "<TABLE>\n", "$ 1  $ 2\n", "FORM 8-K $ 1 $ 2 $ 1 $ 2 $ 1 $ 2", Found(4, 1, 0, 0)
    ),
    "bare items": Kind(
        "FORM 10-K\n", "Item 1.\n", "FORM 10-K Item 1. Item 1. Item 1.", Found(4, 0, 0, 0)
    ),
    "bare items of another form": Kind(
        TEXT, "Item 1.\n", "FORM 8-K Item 1. Item 1. Item 1.", Found(4, 0, 0, 0)
    ),
    "items alone": Kind("FORM 10-K\n", "Item\n", "FORM 10-K Item Item Item", Found(2, 0, 0, 0)),
    "bare items of two parts": Kind(
        "FORM 10-Q\n",
        "Part I\nItem 1.\nPart II\nItem 1.\n",
        "FORM 10-Q" + " Part I Item 1. Part II Item 1." * 3,
        Found(7, 0, 0, 0),
    ),
    "lists of contents": Kind(
        "FORM 10-K\n",
        "INDEX\nItem 1. Business 1\n",
        "FORM 10-K Item 1. Business 1 Item 1. Business 1 Item 1. Business 1",
        Found(4, 0, 0, 3),
    ),
    "contents of one word": Kind(
        "FORM 10-K\nTABLE OF CONTENTS\n",
        "A 1\n",
        "FORM 10-K TABLE OF CONTENTS A 1 A 1 A 1",
        Found(1, 0, 0, 0),
    ),
    "exhibits after signatures": Kind(
        TEXT + "SIGNATURES\n",
        "Exhibit 1\n",
        "FORM 8-K SIGNATURES Exhibit 1 Exhibit 1 Exhibit 1",
        Found(2, 0, 0, 0),
    ),
    "signers": Kind(
        TEXT + "SIGNATURES\n", "/s/ A\n", "FORM 8-K SIGNATURES /s/ A /s/ A /s/ A", Found(2, 0, 0, 0)
    ),
    "documents of a line": Kind(
        "<SEC-DOCUMENT>a\n",
        "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nA\n</TEXT>\n</DOCUMENT>\n",
        "A A A",
        Found(3, 0, 0, 3),
    ),
    "Markdown bullets": Kind(
        "**FORM 8-K**\n\n# A\n\n", "- a\n", "**FORM 8-K** # A - a - a - a", Found(5, 0, 0, 0)
    ),
    "paragraphs of one letter": Kind(PAGE, "<p>A", "FORM 8-K A A A", Found(4, 0, 0, 0)),
    "paragraphs of one digit": Kind(PAGE, "<p>1", "FORM 8-K 1 1 1", Found(4, 0, 0, 0)),
    "items in paragraphs": Kind(
        "<html><body><p>FORM 10-K</p>",
        "<p>Item 1",
        "FORM 10-K Item 1 Item 1 Item 1",
        Found(4, 0, 0, 0),
    ),
    "line breaks": Kind(PAGE, "1<br>", "FORM 8-K 1 1 1", Found(4, 0, 0, 0)),
    "tables of a cell": Kind(PAGE, "<table><tr><td>a</table>", "FORM 8-K a a a", Found(4, 0, 0, 0)),
    "rows of a cell": Kind(PAGE + "<table>", "<tr><td>1", "FORM 8-K 1 1 1", Found(4, 0, 0, 0)),
    "cells of a row": Kind(PAGE + "<table>", "<td>1", "FORM 8-K 1 1 1", Found(4, 1, 0, 0)),
    "cells without a table": Kind(PAGE, "<td>1", "FORM 8-K 1 1 1", Found(4, 0, 0, 0)),
    "signs in cells": Kind(
        PAGE + "<table>",
        "<tr><td>a<td>$<td>1<td>)",
        "FORM 8-K a $ 1 ) a $ 1 ) a $ 1 )",
        Found(13, 1, 0, 0),
    ),
    "preformatted digits": Kind(PAGE + "<pre>", "1\n", "FORM 8-K 1 1 1", Found(2, 0, 0, 0)),
    "facts of one digit": Kind(
        PAGE, "<ix:nonFraction name='a'>1</ix:nonFraction>", "FORM 8-K 111", Found(2, 0, 0, 0)
    ),
    "letters hidden": Kind(PAGE, "<p hidden>a</p>", "FORM 8-K", Found(1, 0, 0, 0)),
}
SHORT, LONG = 3_000, 12_000
# Of the densest each second character is a line, for which some fifty functions are called.
MOST_CALLS = 32


def submission(words: str) -> Submission:
    return Submission("fictional.txt", (RawPart("fictional.txt", words.encode()),))


def read(words: str) -> Filing:
    return parse(submission(words))


def work(kind: Kind, length: int) -> int:
    made = submission(kind.before + kind.again * (length // len(kind.again)))
    return calls(lambda: parse(made))


@pytest.mark.parametrize("name", KINDS)
def test_what_is_dense_is_read_right(name: str) -> None:
    kind = KINDS[name]
    filing = read(kind.before + kind.again * 3)

    documents = filing.documents
    assert filing.visible.text == kind.told
    assert (
        Found(
            sum(len(document.blocks) for document in documents),
            sum(len(document.tables) for document in documents),
            sum(len(document.pages) for document in documents),
            sum(len(document.furniture) for document in documents),
        )
        == kind.found
    )


@pytest.mark.parametrize("name", KINDS)
def test_four_times_as_much_takes_four_times_the_work(name: str) -> None:
    kind = KINDS[name]
    work(kind, 100)
    short, long = work(kind, SHORT), work(kind, LONG)

    assert long < 4.3 * short
    assert long < MOST_CALLS * LONG
