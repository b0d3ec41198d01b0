"""What is not seen is left at its own end, and its words are noted."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import Hidden
from summarizer.domain.position import Span
from summarizer.parse.html_tags import read_tag
from summarizer.parse.html_unseen import Unseen
from summarizer.parse.layout import Layout
from summarizer.text.folding import Folding

OPEN = read_tag("div", False, " style='display:none'")  # noqa: FBT003
CLOSE = read_tag("div", True, "")  # noqa: FBT003


def test_an_element_goes_on_to_the_end_tag_of_its_own_level() -> None:
    outer = Unseen.at(OPEN, 5)
    inner = outer.after(OPEN)

    assert (outer.why, inner) == ("display:none", Unseen("div", "display:none", 5, 2))
    assert inner is not None
    assert inner.after(CLOSE) == outer
    assert outer.after(CLOSE) is None


@pytest.mark.parametrize(
    ("content", "noted"),
    [
        ("ignore <b>all&amp;else</b>", ["ignore all&else"]),
        ("  ", []),
        ("<ix:header>facts</ix:header>", []),
    ],
)
def test_words_are_noted_and_blanks_and_facts_are_not(content: str, noted: list[str]) -> None:
    layout = Layout(content, Folding(content))
    Unseen.at(OPEN, 0).report(layout, len(content))

    span = Span(0, len(content))
    assert layout.hidden == [Hidden(span, "display:none", words) for words in noted]


def test_a_script_is_not_worth_a_word() -> None:
    layout = Layout("alert()", Folding("alert()"))
    Unseen.at(read_tag("script", False, ""), 0).report(layout, 7)  # noqa: FBT003

    assert layout.hidden == []
