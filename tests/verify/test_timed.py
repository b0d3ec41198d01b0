from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.reasons import BAD_JOIN
from summarizer.verify.timed import mistimed

DIVIDEND = (
    "The board declared a dividend payable on May 17, 2021 to holders of record on April 30, 2021."
)
FRONT = "On May 1, 2021, the board met, and on June 1, 2021, the mill closed."
NOTES = "The notes issued on May 1, 2021 mature on June 1, 2026."
CASH = "Cash was $8 million on June 30, 2022, down from $9 million on December 31, 2021."

TOLD = "On May 3, 2021, Osier announced that Ms. Voss was appointed effective June 7, 2021."


def cited(sentence: str) -> list[Cited]:
    return [Cited(0, sentence, sentence, 0)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The dividend is payable on April 30, 2021.", DIVIDEND),
        ("The record date is May 17, 2021, of record on May 17, 2021.", DIVIDEND),
        ("It issued notes, which were issued on June 1, 2026.", NOTES),
        ("Ms. Voss was appointed on May 3, 2021.", TOLD),
    ],
)
def test_a_day_is_not_told_of_what_leads_to_another(text: str, sentence: str) -> None:
    assert mistimed(text, cited(sentence)) == BAD_JOIN


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The dividend is payable on May 17, 2021.", DIVIDEND),
        ("Cash was $9 million on December 31, 2021.", CASH),
        ("Holders of record on April 30, 2021 are paid on May 17, 2021.", DIVIDEND),
        ("The mill closed on June 1, 2021.", FRONT),
        ("The board met on May 1, 2021.", FRONT),
        ("The notes mature on June 1, 2026.", NOTES),
        ("The notes are due on June 1, 2026.", NOTES),
        ("The notes mature.", NOTES),
        ("On May 3, 2021, Osier announced the appointment of Ms. Voss.", TOLD),
        ("Ms. Voss was appointed on May 3, 2021, effective June 7, 2021.", TOLD),
    ],
)
def test_a_day_with_its_own_words_or_with_none_is_let_be(text: str, sentence: str) -> None:
    assert mistimed(text, cited(sentence)) == ""
