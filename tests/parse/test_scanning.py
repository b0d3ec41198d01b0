"""The scanner is chosen by the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.parse.layout import Layout

Laid = Callable[[str], tuple[Layout, list[str]]]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<html><body>a<br><br>b</body></html>", ["a", "b"]),
        ("# Title\n\n**bold** words \\& more\n", ["# Title", "**bold** words & more"]),
        ("a < b and c > d\n\n\\$5 \\ x\n", ["a < b and c > d", "$5 \\ x"]),
        ("less <than> this\nC:\\path\n", ["less <than> this", "C:\\path"]),
    ],
)
def test_html_markdown_and_text_are_told_apart(laid: Laid, source: str, blocks: list[str]) -> None:
    assert laid(source)[1] == blocks
