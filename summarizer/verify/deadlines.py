"""By a day, on it or after it: who must pay by May 1 does not pay on May 1.

"By", "on or before" and "no later than" say the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.verify.match import agree
from summarizer.verify.reasons import BAD_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.date_types import DateMention
    from summarizer.verify.ground import Cited

__all__ = ["as_by", "mislimited"]

_LEAD = lazy(
    r"\b(?:(?P<by>by|on or before|at or before|(?:no|not) later than|at the latest by)"
    r"|(?P<before>before|prior to)|(?P<after>after|following|on or after|subsequent to)"
    r"|(?P<until>until|till)|(?P<on>on)) (?:the )?$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 24
# What each may be told of: "by" of a time that runs until a day as well.
_TOLD = {
    "on": {"on", ""},
    "by": {"by", "on", "before", "until", ""},
    "before": {"by", "before", "until", ""},
    "after": {"after", ""},
}


def mislimited(text: str, cited: Sequence[Cited]) -> str:
    """Why a day is told as that of an event which has it as a limit; empty if none is."""
    held = [lead for each in cited for lead in _leads(each.sentence)]
    for day, lead in _leads(text):
        known = {other for each, other in held if agree(day, each)}
        if lead in _TOLD and known and not known & _TOLD[lead]:
            return BAD_LIMIT
    return ""


def as_by(text: str, cited: Sequence[Cited]) -> str:
    """A statement with "by" for what says the same, where the evidence has a day as a limit."""
    days = [(day, lead) for day, lead in _leads(text) if lead == "by"]
    if not days:
        return text
    limits = [day for each in cited for day, lead in _leads(each.sentence) if lead == "by"]
    for day, _ in reversed(days):
        lead = _before(text, day)
        if lead is not None and any(agree(day, each) for each in limits):
            text = f"{text[: lead.start()]}by {text[day.start :]}"
    return text


@lru_cache(maxsize=512)
def _leads(text: str) -> tuple[tuple[DateMention, str], ...]:
    """The days of a text with the kind of the words right before each."""
    led = ((day, _before(text, day)) for day in dates(text))
    return tuple((day, (lead and lead.lastgroup) or "") for day, lead in led)


def _before(text: str, day: DateMention) -> re.Match[str] | None:
    return _LEAD.search(text, max(0, day.start - _LONGEST_LEAD), day.start)
