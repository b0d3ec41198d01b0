from __future__ import annotations

import pytest

from summarizer.extract.words.periodic import Place, place_of


@pytest.mark.parametrize(
    ("form", "part", "items", "expected"),
    [
        ("10-Q", "I", ("2",), Place.DISCUSSION),
        ("10-Q", "II", ("2",), None),
        ("10-Q", "II", ("1A",), None),
        ("10-K", "II", ("7",), Place.DISCUSSION),
        ("10-K", None, ("9A",), Place.CONTROLS),
        ("10-K", "I", ("1A",), None),
    ],
)
def test_only_items_that_tell_what_happened_are_read(
    form: str, part: str | None, items: tuple[str, ...], expected: Place | None
) -> None:
    assert place_of(form, part, items) == expected
