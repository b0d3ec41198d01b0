"""Inputs made to be slow are read whole; benchmarks say in what time."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.parse import parse

PAGE = "<html><body><p>FORM 8-K</p>"
TEXT = "FORM 8-K\n"
# What is said once before, what is said again and again, what is said once after.
HOSTILE = {
    "blanks": (TEXT, " ", "x"),
    "dots": (TEXT, ".", "x"),
    "dots and blanks": (TEXT, ". ", "x"),
    "digits": (TEXT, "7", "x"),
    "columns of digits": (TEXT, "  7", "x"),
    "commas": (TEXT, "1,", "x"),
    "items": (TEXT, "Item ", "x"),
    "items joined": (TEXT + "Items ", "1.01 and ", "x"),
    "item headings": (PAGE, "<p>Item 8.01</p>", ""),
    "part lines": ("FORM 10-Q\n", "PART II\nItem 1. Legal Proceedings\n", ""),
    "contents rows": ("FORM 10-K\n", "Item 1. Business  3\nItem 2. Properties  4\n", ""),
    "open tags": (PAGE, "<a ", ">x"),
    "open attributes": (PAGE, '<a x="', ">x"),
    "attributes": (PAGE + "<p ", 'a="b" ', ">x</p>"),
    "angles": (PAGE, "<", "x"),
    "open comments": (PAGE, "<!--", "x"),
    "ampersands": (PAGE, "&#", "x"),
    "cells": (PAGE + "<table><tr>", "<td>1", "</table>"),
    "rows": (PAGE + "<table>", "<tr><td>a<td>1<td>2", "</table>"),
    "spans": (PAGE + "<table>", "<tr><td rowspan=999>1<td colspan=99>2", "</table>"),
    "nested tables": (PAGE, "<table><tr><td>", "x"),
    "nested blocks": (PAGE, "<div>", "x"),
    "nested bold": (PAGE, "<b>", "x</i>"),
    "hidden": (PAGE, '<div style="display:none">', "x"),
    "breaks": (PAGE, "<p>a</p><hr style='page-break-after:always'>", ""),
    "lines": (TEXT, "w\n", ""),
    "hyphens": (TEXT, "w-\n", "w"),
    "pages": (TEXT, "<PAGE>\n", "x"),
    "page numbers": (TEXT, "Page 1\n\n", "x"),
    "typed tables": (TEXT, "<TABLE>\n1  2\n", "x"),
    "typed rows": (TEXT + "<TABLE>\n", "a   1   2\n", ""),
    "typed columns": (TEXT + "<TABLE>\n", "  1", ""),
    "exhibits": (TEXT + "Item 5. Other\nx\nSIGNATURES\nEXHIBIT INDEX\n", "Exhibit 99.1\n", ""),
    "signing": (TEXT, "Pursuant to the requirements of the ", "x"),
    "facts": (PAGE, '<ix:nonFraction name="a">', "1"),
    "dates": (TEXT, "Date of Report May 4, ", "1999"),
    "amends": ("FORM 8-K/A\n", "amends form 8-K ", "x"),
    "headings": ("FORM S-1\n", "THE OFFERING\n\n", "x"),
    "rules": (TEXT, "-_*", "x"),
    "Markdown": ("**a**\n", "**a", ""),
}
LENGTH, LONG = 40_000, 1_000_000


def read(words: str) -> Filing:
    return parse(Submission("fictional.txt", (RawPart("fictional.txt", words.encode()),)))


def made(name: str, length: int) -> str:
    before, again, after = HOSTILE[name]
    return before + again * (length // len(again)) + after


def check(name: str, length: int) -> None:
    """The whole input is read: quadratic work would make the test runs far longer than they are."""
    words = made(name, length)
    filing = read(words)

    assert filing.source.text == words
    assert filing.visible.text.startswith("FORM") or name == "Markdown"
    assert all(len(document.facts) >= 0 for document in filing.documents)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_was_made_to_be_slow_is_read_whole(name: str) -> None:
    check(name, LENGTH)


@pytest.mark.full
@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_made_to_be_slow_is_read_whole(name: str) -> None:
    check(name, LONG)


def test_a_line_of_many_megabytes_is_read() -> None:
    words = TEXT + "The registrant sold widgets. " * 100_000

    assert read(words).visible.text == words.replace("\n", " ").rstrip()
