"""Numbers and dates, read once."""

from __future__ import annotations

from summarizer.evals.scorers.mentions import dates_in, numbers_in
from summarizer.text.dates import dates
from summarizer.text.numbers import numbers


def test_what_is_kept_is_what_would_be_read() -> None:
    text = "It paid $3.0 million on May 4, 2009."
    assert numbers_in(text) == numbers(text)
    assert dates_in(text) == dates(text)
    assert numbers_in(text) is numbers_in(text)


def test_a_cell_is_read_as_a_cell() -> None:
    assert numbers_in("(5)", cell=True) == numbers("(5)", cell=True)
    assert numbers_in("(5)", cell=True) != numbers_in("(5)")
