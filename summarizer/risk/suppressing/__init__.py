"""The words that take the force from a rule's words, by name and by where they are looked for."""

from __future__ import annotations

from summarizer.risk.suppressing.accounts import ACCOUNTS
from summarizer.risk.suppressing.before import BEFORE
from summarizer.risk.suppressing.capital import CAPITAL
from summarizer.risk.suppressing.general import GENERAL
from summarizer.risk.suppressing.paragraph import BLOCK
from summarizer.risk.suppressing.people import PEOPLE
from summarizer.risk.suppressing.place import Place

__all__ = ["BEFORE", "BLOCK", "SENTENCE", "Place"]

SENTENCE = {**GENERAL, **ACCOUNTS, **CAPITAL, **PEOPLE}
