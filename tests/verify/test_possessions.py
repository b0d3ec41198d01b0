"""Whose a thing is."""

from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.possessions import misowned
from summarizer.verify.reasons import BAD_OWNER

_OWN = frozenset({"Tallow", "Creek", "Corp."})


def _why(text: str, *sentences: str) -> str:
    cited = tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))
    return misowned(text, cited, _OWN)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The assets of the Company burnt.", "The assets of Osier Milling, its unit, burnt."),
        ("Our assets burnt.", "Osier Milling's old assets burnt while the Company slept."),
        ("In June Harrow's bid fell.", "In May Velmar's bid fell behind that of Harrow."),
        ("The Company's patents expire.", "The patents of Quillon Therapeutics expire."),
        ("The assets of Osier Milling burnt.", "Assets of the Company burnt, not Osier Milling."),
    ],
)
def test_what_is_anothers_is_not_told_of_one(text: str, sentence: str) -> None:
    assert _why(text, sentence) == BAD_OWNER


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Osier Milling's assets burnt.", "The assets of Osier Milling burnt."),
        ("The Company's assets burnt.", "The assets of Osier Milling and the Company burnt."),
        ("The Company's assets burnt.", "The assets of Tallow Creek burnt."),
        ("Osier's mill burnt.", "The Company's Osier mill burnt."),
    ],
)
def test_one_owner_may_be_told_in_another_way(text: str, sentence: str) -> None:
    assert _why(text, sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Its assets burnt, as Osier Milling said.",
        "The assets and the mill of Osier Milling burnt.",
        "The assets of Osier subsidiaries burnt.",
        'The assets of Osier Milling (the "Company") burnt.',
    ],
)
def test_an_owner_that_is_not_known_is_held_against_nobody(sentence: str) -> None:
    assert _why("The Company's assets burnt.", sentence) == ""


def test_what_is_done_to_one_is_the_deed_of_the_other() -> None:
    assert _why("The Company's sale ended.", "The sale of Osier Milling ended.") == ""
    assert _why("The sale of Velmar ended.", "The sale of Osier by Velmar ended.") == BAD_OWNER


def test_what_one_of_several_sentences_says_of_an_owner_may_be_told() -> None:
    assert _why("Osier's debt fell.", "Debt of Velmar rose.", "The debt of Osier fell.") == ""
