"""Numbers and dates of a text, read once: outputs of one filing quote the same words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.dates import dates
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention

__all__ = ["dates_in", "numbers_in"]

_KEPT = 50_000


@lru_cache(_KEPT)
def numbers_in(text: str, *, cell: bool = False) -> tuple[NumberMention, ...]:
    """The numbers of folded text, as `numbers` reads them."""
    return numbers(text, cell=cell)


@lru_cache(_KEPT)
def dates_in(text: str) -> tuple[DateMention, ...]:
    """The dates of folded text, as `dates` reads them."""
    return dates(text)
