"""From EDGAR's feed to alerts: each filing that a watch lists becomes a job of it, once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.slack.logs import log
from summarizer.slack.requests import Kind, Request, key_of
from summarizer.slack.wanted import wanted_from
from summarizer.state.orders import Admission, Order
from summarizer.state.watches import Sighting, Watches
from summarizer.watch.paging import PAGE, sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.edgar.archive import Archive
    from summarizer.edgar.feed import FeedEntry
    from summarizer.slack.wanted import Wanted
    from summarizer.state.database import Database
    from summarizer.state.jobs import Jobs
    from summarizer.state.subscriptions import Subscription, Subscriptions
    from summarizer.watch.paging import Pair

__all__ = ["Feed"]

_KEPT = 30 * 86_400.0
# The feed holds at least what was filed in this time.
_FEED_REACHES = 43_200.0
_GAP = (
    "The bot was away for long: EDGAR's feed of {} no longer reaches back to what was last seen. "
    "Filings in between may have been missed by the watches here."
)


@dataclass(frozen=True, slots=True)
class Feed:
    """Looks at what was filed last, for all watches together; `warn` tells a channel something."""

    archive: Archive
    database: Database
    jobs: Jobs
    subscriptions: Subscriptions
    now: Callable[[], float]
    warn: Callable[[str, str], None]

    def look(self) -> int:
        """One round; how many alerts became jobs.

        What a feed holds when it is first looked at is not new, and told to nobody.

        Raises:
            TransportError: The feed cannot be read; the next round reads on.
        """
        watches = [(each, wanted_from(each.wanted)) for each in self.subscriptions.all()]
        feeds = dict.fromkeys(feed for _, wanted in watches for feed in wanted.filters.feeds)
        return sum(self._look_at(feed, watches) for feed in feeds)

    def _look_at(self, form: str, watches: Sequence[tuple[Subscription, Wanted]]) -> int:
        cursor = Watches(self.database, f"slack {form}")
        swept = sweep(
            lambda start: self.archive.feed(form, start, PAGE),
            lambda pairs: _known(cursor, pairs),
        )
        made, last = 0, cursor.last_look()
        if last is not None:
            is_late = self.now() - last > _FEED_REACHES
            if is_late and swept.entries and not swept.reached:
                self._warn(form, watches)
            # Jobs go first: if the process ends in between, they are made again and known.
            for entry in swept.entries:
                for watch, wanted in watches:
                    if form in wanted.filters.feeds and wanted.listed(entry):
                        made += self._alert(watch, entry)
        now = self.now()
        cursor.record([_sighting(entry) for entry in swept.entries], now)
        cursor.looked(now)
        cursor.forget(now - _KEPT)
        if swept.unread:
            log("feed entries name no filing", count=swept.unread)
        return made

    def _warn(self, form: str, watches: Sequence[tuple[Subscription, Wanted]]) -> None:
        """Tells who watches a feed that some of it was never seen."""
        log("feed has a gap", form=form)
        channels = dict.fromkeys(
            watch.channel for watch, wanted in watches if form in wanted.filters.feeds
        )
        for channel in channels:
            self.warn(channel, _GAP.format(form or "all forms"))

    def _alert(self, watch: Subscription, entry: FeedEntry) -> bool:
        source = self.archive.addresses.submission(entry.folder, entry.accession)
        key = key_of("alert", str(watch.id), str(entry.accession))
        request = Request(source, watch=watch.id).to_json()
        order = Order(key, Kind.ALERT, watch.channel, watch.user, request)
        return self.jobs.admit(order, self.now()).verdict is Admission.TAKEN


def _known(cursor: Watches, pairs: frozenset[Pair]) -> frozenset[Pair]:
    return cursor.known(accession for accession, _ in pairs) & pairs


def _sighting(entry: FeedEntry) -> Sighting:
    return Sighting(str(entry.accession), str(entry.cik), str(entry.folder), wanted=False)
