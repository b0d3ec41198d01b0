"""Which catalogue and which rules made a finding."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

from summarizer.risk.catalogue import table
from summarizer.risk.ladders import RUNGS
from summarizer.risk.rules import RULES, UNLESS
from summarizer.risk.suppressing import BEFORE, BLOCK, SENTENCE

__all__ = ["fingerprint"]


@cache
def fingerprint() -> str:
    """The version of the catalogue, and a digest of its words and of those of every rule."""
    book = table()
    words = repr((book.digest, RULES, RUNGS, UNLESS, BEFORE, BLOCK, SENTENCE))
    return f"{book.catalogue.version}-{sha256(words.encode()).hexdigest()[:12]}"
