"""Reads a feed that moves while it is read, and leaves no gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.errors import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.edgar.feed import FeedEntry, FeedPage

__all__ = ["PAGE", "Pair", "Sweep", "sweep"]

Pair: TypeAlias = tuple[str, str]

PAGE = 100
# Pages are read so that they overlap: what is not seen again has moved, and may hide a gap.
_OVERLAP = 10
# A filing may appear late, behind others that are known: one page of these is not the end.
_KNOWN_PAGES = 2
_PAGES = 400
_FRESH_STARTS = 5


class Sweep(NamedTuple):
    """What is new in the feed, oldest first.

    `unread` counts entries that name no filing; `reached` says whether what was seen before was
    met, without which something may have left the feed unseen.
    """

    entries: tuple[FeedEntry, ...]
    unread: int
    reached: bool


def sweep(
    read: Callable[[int], FeedPage], known: Callable[[frozenset[Pair]], frozenset[Pair]]
) -> Sweep:
    """All that the feed holds and that is not known, from its front back to what is.

    New filings push others to later places while pages are read, so some come twice, and
    withdrawn ones pull them forward, so some could be jumped over: each page must show something
    of the one before it, else all is read again from the front.

    Args:
        read: Gives the page that starts at a place.
        known: Of what stands on a page, what was seen on an earlier day or poll.

    Raises:
        TransportError: The feed cannot be read, never ends, or moves faster than it can be read.
    """
    found, unread, starts = dict[Pair, "FeedEntry"](), 0, 0
    start, before, reached, in_a_row = 0, frozenset[Pair](), False, 0
    for _ in range(_PAGES):
        page = read(start)
        unread += page.unread
        here = {(str(entry.accession), str(entry.cik)): entry for entry in page.entries}
        if before and here and not before & here.keys():
            starts, start, before = starts + 1, 0, frozenset()
            if starts > _FRESH_STARTS:
                raise TransportError("EDGAR's feed moves faster than it can be read", "try again")
            continue
        seen = known(frozenset(here))
        fresh = [pair for pair in here if pair not in seen and pair not in found]
        found.update((pair, here[pair]) for pair in fresh)
        reached = reached or bool(seen)
        in_a_row = in_a_row + 1 if here and seen >= here.keys() else 0
        if in_a_row == _KNOWN_PAGES or (page.size < PAGE and not fresh):
            return Sweep(tuple(reversed(found.values())), unread, reached)
        start, before = start + max(page.size - _OVERLAP, 1), frozenset(here)
    raise TransportError(f"EDGAR's feed does not end within {_PAGES} pages", "try again later")
