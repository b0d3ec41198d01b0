"""How long to wait before asking again, by what went wrong and what the host said."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import NamedTuple

__all__ = ["Trouble", "pause", "retry_after"]

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 16.0


class Trouble(NamedTuple):
    """Why there is no answer yet; `wait` is what the host asked for, `crowded` that all must."""

    reason: str
    wait: float | None = None
    crowded: bool = False


def pause(trouble: Trouble, attempt: int) -> float:
    """Seconds to wait after the attempt of that number, from 0.

    >>> [pause(Trouble("busy"), attempt) for attempt in (0, 1, 2, 9)]
    [0.5, 1.0, 2.0, 16.0]
    """
    if trouble.wait is not None:
        return trouble.wait
    return min(_FIRST_PAUSE * 2.0 ** min(attempt, 10), _LONGEST_PAUSE)


def retry_after(value: str | None, date: str | None) -> float | None:
    """Seconds that a Retry-After header asks for; None if it says nothing that can be read.

    A moment is taken by the host's own clock, which is its Date header, never by ours.

    >>> retry_after("3", None)
    3.0
    >>> retry_after("Mon, 04 May 2009 10:00:07 GMT", "Mon, 04 May 2009 10:00:00 GMT")
    7.0
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until = parsedate_to_datetime(text).replace(tzinfo=UTC)
        now = parsedate_to_datetime(date or "").replace(tzinfo=UTC)
    except (TypeError, ValueError):
        return None
    return max((until - now).total_seconds(), 0.0)
