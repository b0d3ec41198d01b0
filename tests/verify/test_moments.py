from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.moments import misdated
from summarizer.verify.reasons import BAD_JOIN

RESIGNED = "Osier resigned on June 3, 2021, and the board engaged Velmar."
BOUGHT = "Osier sold the mill, which it bought on May 1, 2005, on June 30, 2021."
SIGNED = "Osier ended the lease signed on May 1, 2005."
FRONT = "On May 5, 2021, Osier resigned and the board engaged Velmar."
SHARED = "Osier bought a mill and sold a quarry on May 5, 2021."
DATELINE = "BRENT FORD - May 5, 2021 - Osier announced that it closed a mill."
AFTER = "Following the strike on May 5, 2021, Osier closed a mill."
MEETING = "At a meeting on May 5, 2021, the board engaged Velmar."


def cited(sentence: str) -> list[Cited]:
    return [Cited(0, sentence, sentence, 0)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The board engaged Velmar on June 3, 2021.", RESIGNED),
        ("Osier sold the mill on May 1, 2005.", BOUGHT),
        ("Osier ended the lease on May 1, 2005.", SIGNED),
        ("On May 5, 2021, Osier closed a mill.", AFTER),
    ],
)
def test_a_day_is_not_told_of_another_event_of_its_sentence(text: str, sentence: str) -> None:
    assert misdated(text, cited(sentence)) == BAD_JOIN


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Osier resigned on June 3, 2021.", RESIGNED),
        ("The board engaged Velmar.", RESIGNED),
        ("Osier sold the mill on June 30, 2021.", BOUGHT),
        ("Osier ended the lease that was signed on May 1, 2005.", SIGNED),
        ("The board engaged Velmar on May 5, 2021.", FRONT),
        ("Osier bought a mill on May 5, 2021.", SHARED),
        ("Osier closed a mill on May 5, 2021.", DATELINE),
        ("Osier closed a mill following the strike on May 5, 2021.", AFTER),
        ("On May 5, 2021, the board engaged Velmar.", MEETING),
        ("Osier merged on June 3, 2021.", RESIGNED),
    ],
)
def test_a_day_of_its_own_event_or_of_all_is_let_be(text: str, sentence: str) -> None:
    assert misdated(text, cited(sentence)) == ""
