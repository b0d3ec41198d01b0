from __future__ import annotations

import pytest

from summarizer.verify.deadlines import as_by, mislimited
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import BAD_LIMIT

BY = "Osier must pay by May 1, 2022."
LATER = "Osier must pay no later than May 1, 2022."
AFTER = "The plan takes effect after May 1, 2022."
ON = "Osier paid on May 1, 2022."


def cited(sentence: str) -> list[Cited]:
    return [Cited(0, sentence, sentence, 0)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Osier must pay on May 1, 2022.", BY),
        ("On May 1, 2022, Osier must pay.", LATER),
        ("Osier must pay after May 1, 2022.", LATER),
        ("The plan takes effect by May 1, 2022.", AFTER),
    ],
)
def test_a_limit_is_not_told_as_the_day_nor_the_other_way(text: str, sentence: str) -> None:
    assert mislimited(text, cited(sentence)) == BAD_LIMIT


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Osier must pay by May 1, 2022.", BY),
        ("Osier must pay on or before May 1, 2022.", LATER),
        ("Osier paid on May 1, 2022.", ON),
        ("Osier must pay by May 1, 2022.", "Osier has until May 1, 2022 to pay."),
        ("Osier must pay on June 1, 2022.", BY),
    ],
)
def test_a_limit_in_other_words_is_let_be(text: str, sentence: str) -> None:
    assert mislimited(text, cited(sentence)) == ""


@pytest.mark.parametrize(
    ("text", "sentence", "expected"),
    [
        ("Osier must pay on or before May 1, 2022.", BY, "Osier must pay by May 1, 2022."),
        ("Osier must pay not later than May 1, 2022.", BY, "Osier must pay by May 1, 2022."),
        ("Osier paid on or before May 1, 2022.", ON, "Osier paid on or before May 1, 2022."),
    ],
)
def test_what_says_by_is_by_where_the_evidence_has_a_limit(
    text: str, sentence: str, expected: str
) -> None:
    assert as_by(text, cited(sentence)) == expected
