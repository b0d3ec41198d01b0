"""Numbers that point at something."""

from __future__ import annotations

import re

import pytest

from summarizer.text.identifiers import is_identifier


@pytest.mark.parametrize(
    "text",
    [
        "Item <5>",
        "item <5>",
        "Note <12>",
        "on page <2>",
        "Exhibit <99.1>",
        "Section <13>",
        "No. <5>",
        "File No.: <17999>",
        "#<5>",
        "Suite <400>",
        "Class <2>",
        "<333> Beacon Highway",
        "<1900> Main Street",
        "<12> North 5th Avenue",
        "Boston, MA <02062>",
        "Boston, Massachusetts <02062>",
        "New York, New York <10004>",
        "BOSTON, MASSACHUSETTS <12345>",
        "a phase <3> trial",
    ],
)
def test_a_reference_is_known_by_what_stands_beside_it(text: str) -> None:
    assert _asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "sold <5> plants",
        "no <5> plants",
        "a class <2> of",
        "<155> patients",
        "about <12345> units",
        "<10> Acme plants on Main Street are open",
        "the number of <12>",
    ],
)
def test_a_quantity_is_no_reference(text: str) -> None:
    assert not _asked(text)


def _asked(marked: str) -> bool:
    match = re.search(r"<(.*?)>", marked)
    assert match is not None
    text = marked.replace("<", "").replace(">", "")
    return is_identifier(text, match.start(), match.start() + len(match[1]))
