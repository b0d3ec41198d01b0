from __future__ import annotations

import pytest

from summarizer.extract.words.periodic import weight_of


@pytest.mark.parametrize(
    ("form", "part", "items", "expected"),
    [
        ("10-Q", "I", ("2",), 1.0),
        ("10-Q", "II", ("2",), None),
        ("10-Q", "II", ("1A",), None),
        ("10-K", "II", ("7",), 1.0),
        ("10-K", None, ("9A",), 0.6),
        ("10-K", "I", ("1A",), None),
    ],
)
def test_only_items_that_tell_what_happened_are_read(
    form: str, part: str | None, items: tuple[str, ...], expected: float | None
) -> None:
    assert weight_of(form, part, items) == expected
