"""EDGAR's index of one day: every filing of it, for each party to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.feed import FeedEntry
from summarizer.errors import TransportError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from datetime import date

__all__ = ["day_entries"]

_FILE = lazy(r"edgar/data/(\d{1,10})/(\d{10}-\d{2}-\d{6})\.txt")
_HEAD = "CIK|"
_COLUMNS = 5


def day_entries(body: bytes, day: date, url: str) -> tuple[FeedEntry, ...]:
    """The filings of a day's index, in its order, as entries of the feed.

    Args:
        body: The index: lines of key, name, form, date and file, parted by bars.
        day: The day.
        url: Where the index is, for messages.

    Raises:
        TransportError: It is no such index.
    """
    lines = body.decode("latin-1").splitlines()
    if not any(line.startswith(_HEAD) for line in lines):
        raise TransportError(f"{url!r} is not the index it should be", "try again later")
    entries = []
    for line in lines:
        columns = line.split("|")
        found = _FILE.fullmatch(columns[-1].strip()) if len(columns) == _COLUMNS else None
        if found is not None:
            cik = Cik.parse(found[1])
            number = AccessionNumber.parse(found[2])
            entries.append(FeedEntry(number, cik, cik, columns[2].strip().upper(), str(day)))
    return tuple(entries)
