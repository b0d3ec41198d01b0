"""Reading a fictional filing in a test: words in, `Filing` or layout out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.position import Span
from summarizer.parse import parse
from summarizer.parse.layout import Layout
from summarizer.parse.lines import Line
from summarizer.parse.scanning import scan
from summarizer.text.folding import Folding

COVER = """\
                                    FORM 8-K

                                 CURRENT REPORT

       Date of Report (Date of Earliest Event Reported): May 4, 1999

                             Fictional Widgets, Inc.
             (Exact name of registrant as specified in its charter)

"""


@pytest.fixture
def read() -> Callable[..., Filing]:
    """Reads the words of one file as a filing."""

    def reading(words: str, name: str = "fictional.txt") -> Filing:
        return parse(Submission(name, (RawPart(name, words.encode()),)))

    return reading


@pytest.fixture
def read_report(read: Callable[..., Filing]) -> Callable[[str], Filing]:
    """Reads a fictional Form 8-K in typewriter text; the cover is put before the words."""
    return lambda words: read(COVER + words)


@pytest.fixture
def laid() -> Callable[[str], tuple[Layout, list[str]]]:
    """Scans words and gives the layout with the folded words of each block."""

    def scanning(words: str) -> tuple[Layout, list[str]]:
        folding = Folding(words)
        layout = scan(words, Span(0, len(words)), folding)
        text = folding.finish().text
        return layout, [text[block.start : block.end] for block in layout.blocks]

    return scanning


@pytest.fixture
def lines() -> Callable[..., tuple[Line, ...]]:
    """Plain lines for what looks at lines alone; those in capitals are titled."""

    def making(*words: str) -> tuple[Line, ...]:
        place, made = 0, []
        for index, each in enumerate(words):
            titled = each.isupper()
            made.append(
                Line(each, place, place + len(each), index, index + 1, titled, tabular=False)
            )
            place += len(each) + 1
        return tuple(made)

    return making


HTML_COVER = (
    "<p>FORM {form}</p><p>Date of Report (Date of earliest event reported): May 4, 2010</p>"
    "<p><b>Fictional Widgets, Inc.</b></p>"
    "<p>(Exact name of registrant as specified in its charter)</p>"
)


@pytest.fixture
def read_page(read: Callable[..., Filing]) -> Callable[..., Filing]:
    """Reads a fictional form in HTML, an 8-K unless told; the cover is put before the words."""

    def reading(words: str, form: str = "8-K") -> Filing:
        page = f"<html><body>{HTML_COVER.format(form=form)}{words}</body></html>"
        return read(page, "fictional.htm")

    return reading


@pytest.fixture
def outline() -> Callable[[Filing], list[tuple[str, str, str]]]:
    """The sections of a main document: kind, what they are numbered, and their body."""

    def telling(filing: Filing) -> list[tuple[str, str, str]]:
        told = []
        for section in filing.main.sections:
            words = filing.visible.quote(section.span)
            heading = filing.visible.quote(section.heading) if section.heading else ""
            number = section.exhibit or "+".join(section.items) or section.part or ""
            if section.items and section.part and filing.form and filing.form.base == "10-Q":
                number = f"{section.part}.{number}"
            told.append((section.kind.value, number, words[len(heading) :].strip()))
        return told

    return telling


@pytest.fixture
def bodies(
    outline: Callable[[Filing], list[tuple[str, str, str]]],
) -> Callable[[Filing], list[tuple[str, str]]]:
    """The items of a main document with their bodies, nothing else."""
    return lambda filing: [
        (number, body) for kind, number, body in outline(filing) if kind == "item"
    ]
