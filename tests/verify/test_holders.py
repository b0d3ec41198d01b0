from __future__ import annotations

import pytest

from summarizer.verify.holders import holder


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("John Harker, the president, left.", "harker"),
        ("The president, Clara Voss, left.", "voss"),
        ("Osier paid its president, Clara Voss, and John Harker.", "voss"),
        ("Clara Voss was named president.", "voss"),
        ("The board named Clara Voss as president and told John Harker.", "voss"),
        ("Clara Voss signed for the president.", ""),
        ("The president left.", ""),
    ],
)
def test_an_office_is_held_by_the_name_beside_it_or_the_last_before(
    sentence: str, expected: str
) -> None:
    start = sentence.index("president")
    assert holder(sentence, start, start + len("president")) == expected
