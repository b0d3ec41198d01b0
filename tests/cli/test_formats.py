"""The formats of a summary as a table."""

from __future__ import annotations

from summarizer.cli.formats import FORMATS


def test_the_formats_are_those_that_were_promised() -> None:
    assert list(FORMATS) == ["terminal", "markdown", "json", "csv", "html", "slack"]


def test_a_web_page_stands_alone() -> None:
    assert [name for name, shape in FORMATS.items() if not shape.several] == ["html"]
