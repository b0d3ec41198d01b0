"""One round after the other: what is new is noted first, all of it, and then told one by one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.remote import Filed
from summarizer.errors import InputError, SummarizerError, TransportError
from summarizer.state.watches import Sighting
from summarizer.watch.paging import PAGE, sweep
from summarizer.watch.refill import missed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary
    from summarizer.edgar.archive import Archive
    from summarizer.edgar.feed import FeedEntry
    from summarizer.pipeline import Summarizer
    from summarizer.state.watches import Due, Watches
    from summarizer.watch.filters import Filters
    from summarizer.watch.paging import Pair, Sweep

__all__ = ["Told", "Watcher", "next_try"]

_DAY = 86_400.0
_KEPT = 30 * _DAY
# The feed holds at least what was filed in this time.
_FEED_REACHES = _DAY / 2
_GIVEN_UP = 7 * _DAY
_QUICK_TRIES = 5
_FIRST_DELAY, _LONGEST_DELAY = 300.0, 6 * 3_600.0
# So many filings in a row that could not be asked for, and the host is taken to be away.
_AWAY = 3


class Told(NamedTuple):
    """Where a watch tells: summaries, filings that failed, and remarks about itself."""

    summary: Callable[[Summary, Filing], None]
    failure: Callable[[str, SummarizerError], None]
    remark: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Watcher:
    """Watches the feed of current filings.

    A filing is told of once, over all rounds and processes of the same name; one that fails is
    told as failed once, and tried again in later rounds for a week.
    """

    archive: Archive
    summarizer: Summarizer
    watches: Watches
    filters: Filters
    told: Told
    now: Callable[[], float] = time.time

    def look(self, *, stopping: Callable[[], bool] = bool) -> int:
        """One round; the exit code of the first filing that it told of as failed, else 0.

        Args:
            stopping: Asked between filings: whether to leave the rest to the next round.

        Raises:
            TransportError: The feed cannot be read; nothing is missed, the next round reads on.
            UsageError: The state database or the cache cannot be used, or nobody asks.
        """
        last = self.watches.last_look()
        swept = {form: self._swept(form) for form in self.filters.feeds}
        if last is not None and self.now() - last > _FEED_REACHES:
            self._refill(last, swept)
        for each in swept.values():
            self._note(each.entries)
        self.watches.looked(self.now())
        self.watches.forget(self.now() - _KEPT)
        code, away = 0, 0
        for due in self.watches.due(self.now()):
            if stopping() or away >= _AWAY:
                break
            error = self._tell(due)
            away = away + 1 if isinstance(error, TransportError) else 0
            if error and not due.told:
                code = code or error.exit_code
        return code

    def _swept(self, form: str) -> Sweep:
        """All that is new in a feed; it is noted before any of it is told."""
        swept = sweep(lambda start: self.archive.feed(form, start, PAGE), self._known)
        if swept.unread:
            self.told.remark(f"{swept.unread} entries of EDGAR's feed name no filing")
        return swept

    def _refill(self, last: float, feeds: Mapping[str, Sweep]) -> None:
        """Notes what has left the feeds unseen, if they no longer reach back to what was seen."""
        short = [form for form, each in feeds.items() if each.entries and not each.reached]
        if not short:
            return
        found = missed(self.archive.day, last, self.now())
        self._note([entry for entry in found.entries if self.filters.listed(entry)])
        names = ", ".join(form or "all forms" for form in short)
        self.told.remark(
            f"EDGAR's feed of {names} no longer reaches back to what was last seen: "
            f"what was filed since {found.first} is taken from its daily indexes"
        )
        if found.absent:
            days = ", ".join(map(str, found.absent))
            self.told.remark(f"EDGAR has no index of {days}: filings of then may be missing")

    def _note(self, entries: Sequence[FeedEntry]) -> None:
        """Notes filings, oldest first, so that no end makes a gap; known ones change nothing."""
        seen = self._known(frozenset((str(each.accession), str(each.cik)) for each in entries))
        new = [each for each in entries if (str(each.accession), str(each.cik)) not in seen]
        self.watches.record(self._sightings(new), self.now())

    def _known(self, pairs: frozenset[Pair]) -> frozenset[Pair]:
        return self.watches.known(accession for accession, _ in pairs) & pairs

    def _sightings(self, entries: Sequence[FeedEntry]) -> tuple[Sighting, ...]:
        return tuple(
            Sighting(
                accession=str(each.accession),
                cik=str(each.cik),
                folder=str(each.folder),
                wanted=self.filters.listed(each),
            )
            for each in entries
        )

    def _tell(self, due: Due) -> SummarizerError | None:
        """Tells of a filing, or that it failed; what failed is given back."""
        what = Filed(AccessionNumber.parse(due.accession), Cik.parse(due.folder))
        try:
            status = self._summarized(what)
        except SummarizerError as error:
            self._failed(due, error)
            return error
        except (MemoryError, RecursionError) as error:
            failure = InputError(f"{due.accession!r} is too large or too deep to be read ({error})")
            self._failed(due, failure)
            return failure
        self.watches.settle(due.accession, status)
        return None

    def _summarized(self, what: Filed) -> str:
        filing = self.summarizer.parse(self.archive.read(what))
        summary = self.summarizer.summarize(filing)
        if not self.filters.met(summary):
            return "passed"
        self.told.summary(summary, filing)
        return "told"

    def _failed(self, due: Due, error: SummarizerError) -> None:
        if not due.told:
            self.told.failure(due.accession, error)
        if isinstance(error, InputError):
            self.watches.settle(due.accession, "unreadable")
        elif self.now() - due.seen_at > _GIVEN_UP:
            self.watches.settle(due.accession, "given-up")
            self.told.remark(f"{due.accession} is given up after a week: {error}")
        else:
            self.watches.postpone(due, self.now() + next_try(due.tries))


def next_try(tries: int) -> float:
    """Seconds until a filing that failed is tried again, by how often it was tried before.

    The first few rounds try at once: what the feed names mostly lies there a moment later.

    >>> [next_try(tries) for tries in (0, 4, 5, 6, 99)]
    [0.0, 300.0, 600.0, 1200.0, 21600.0]
    """
    late = tries - _QUICK_TRIES + 1
    return 0.0 if late < 0 else min(_FIRST_DELAY * 2.0 ** min(late, 20), _LONGEST_DELAY)
