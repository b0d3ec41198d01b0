"""Telling what is counted in shares though it is not called so: units, options, warrants."""

from __future__ import annotations

import re

from summarizer.text.lazy import lazy

__all__ = ["counts_awards"]

_AWARDS = lazy(
    r"[ -](?:(?!shares? )[A-Za-z][\w-]*(?:, |[ -])){0,5}?"
    r"(?:(?:stock|share)[ -](?:(?:purchase|appreciation) )?(?:units?|options?|awards?|rights?)\b"
    r"|RSUs?\b|PSUs?\b|DSUs?\b|SARs?\b|(?:performance|phantom) (?:units?|rights?)\b"
    r"|options (?:to|for)\b|warrants\b)",
    re.IGNORECASE,
)


def counts_awards(sentence: str, end: int) -> bool:
    """Whether the number that ends at `end` counts rights that stand for one share each.

    >>> counts_awards("She received 75,000 time-based restricted stock units.", 19)
    True
    >>> counts_awards("It has 12 business units.", 9)
    False
    """
    return _AWARDS.match(sentence, end) is not None
