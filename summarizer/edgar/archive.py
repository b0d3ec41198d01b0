"""Filings from EDGAR: which one is meant, fetched once, kept for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.domain.filing import RawPart, Submission
from summarizer.domain.identity import Cik
from summarizer.edgar.daily import day_entries
from summarizer.edgar.feed import FeedPage, feed_page
from summarizer.edgar.listing import folder_in_index, listing, same_form, tickers, whole_json
from summarizer.edgar.remote import Filed, Lone, Newest
from summarizer.edgar.shelf import Kept
from summarizer.errors import InputError, NotFoundError, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from summarizer.domain.identity import AccessionNumber
    from summarizer.edgar.addresses import Addresses
    from summarizer.edgar.asking import Ask
    from summarizer.edgar.feed import FeedEntry
    from summarizer.edgar.listing import Listed
    from summarizer.edgar.remote import Remote
    from summarizer.edgar.shelf import Shelf

__all__ = ["Archive"]

_FOLDER_NOTE = ".cik"
_FIRST_YEAR = 93
_ENDS = (b"</SEC-DOCUMENT>", b"</IMS-DOCUMENT>", b"-----END PRIVACY-ENHANCED MESSAGE-----")
_STARTS = (b"<SEC-DOCUMENT>", b"<IMS-DOCUMENT>", b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----")
_TAIL = 4_096


@dataclass(frozen=True, slots=True)
class Archive:
    """EDGAR as this program sees it: asked through `ask`, and only for what is not on the shelf."""

    addresses: Addresses
    shelf: Shelf
    ask: Ask

    def read(self, what: Remote) -> Submission:
        """A filing, or one document of it, named by its file and with its address.

        Raises:
            NotFoundError: EDGAR has no such ticker, filing or document.
            TransportError: EDGAR could not be asked.
            InputError: It is empty, or larger than it may be.
            UsageError: Nobody's identity is set, or what was fetched cannot be kept.
        """
        accession, name, cik, data = self._fetched(what)
        url = self.addresses.document(cik, accession, name)
        return Submission(name, (RawPart(name, data),), url)

    def fetch(self, what: Remote) -> Path:
        """Where a filing, or one document of it, lies on the shelf, fetched if it did not.

        Raises:
            SummarizerError: As `read` does.
        """
        accession, name, _, _ = self._fetched(what)
        return self.shelf.place(accession, name)

    def newest(self, what: Newest) -> Filed:
        """Which filing is the n-th newest of its form; an amendment is a form of its own.

        Raises:
            NotFoundError: There is no such ticker, registrant or filing.
            TransportError: EDGAR could not be asked.
        """
        cik, seen, forms = self.cik(what.registrant), 0, dict[str, None]()
        for row in self._rows(cik, what.registrant):
            forms[row.form] = None
            seen += same_form(row.form, what.form)
            if seen == what.rank:
                return Filed(row.accession, cik)
        if seen:
            raise NotFoundError(
                f"{what.registrant!r} has filed {seen} of form {str(what.form)!r}, not {what.rank}"
            )
        raise NotFoundError(
            f"{what.registrant!r} has filed nothing of form {str(what.form)!r}",
            f"it has filed {', '.join(list(forms)[:12])}" if forms else "",
        )

    def cik(self, registrant: str) -> Cik:
        """The key of a registrant that is named by its ticker or by the key itself.

        Raises:
            NotFoundError: EDGAR knows no such ticker.
            TransportError: EDGAR could not be asked.
        """
        if registrant.isascii() and registrant.isdigit():
            return Cik.parse(registrant[-10:])
        url, ticker = self.addresses.tickers(), registrant.upper().replace(".", "-")
        known = tickers(self._page(url, whole_json), url)
        if ticker in known:
            return known[ticker]
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(ticker, known, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "a central index key will do, too"
        raise NotFoundError(f"EDGAR lists no ticker {registrant!r}", hint)

    def feed(self, form: str, start: int, count: int) -> FeedPage:
        """A page of what was filed last, newest first, of forms whose names begin with `form`.

        Raises:
            TransportError: EDGAR could not be asked, or what it says cannot be read.
        """
        url = self.addresses.feed(form, start, count)
        try:
            return feed_page(self.ask(url).body)
        except NotFoundError as error:
            raise TransportError(f"there is no feed at {url!r}", "is edgar_url right?") from error

    def day(self, day: date) -> tuple[FeedEntry, ...]:
        """All that was filed on a day.

        Raises:
            NotFoundError: There is no index of it: it is a holiday, or not over.
            TransportError: EDGAR could not be asked, or what it says cannot be read.
        """
        url = self.addresses.day(day)
        return day_entries(self.ask(url).body, day, url)

    def _fetched(self, what: Remote) -> tuple[AccessionNumber, str, Cik, bytes]:
        filed = self.newest(what) if isinstance(what, Newest) else what
        accession = filed.accession
        name = filed.name if isinstance(filed, Lone) else f"{accession}.txt"
        data, note = self.shelf.filing(accession, name), self._noted(accession)
        if data and note:
            return accession, name, note, data
        if isinstance(filed, Lone):
            url = self.addresses.document(filed.cik, accession, name)
            try:
                body = self.ask(url).body
            except NotFoundError as error:
                raise NotFoundError(f"EDGAR has no document at {url!r}") from error
            return accession, name, *self._kept(accession, name, filed.cik, body)
        for cik in self._folders(filed):
            try:
                body = self.ask(self.addresses.submission(cik, accession), whole=_whole).body
            except NotFoundError:
                continue
            return accession, name, *self._kept(accession, name, cik, body)
        raise NotFoundError(
            f"no filing of that number on EDGAR: {str(accession)!r}", _advice(what, filed.cik)
        )

    def _kept(
        self, accession: AccessionNumber, name: str, cik: Cik, body: bytes
    ) -> tuple[Cik, bytes]:
        if not body:
            raise InputError(f"{self.addresses.document(cik, accession, name)!r} is empty")
        # The note goes first: with the file, all that is known of it is there.
        self.shelf.keep_filing(accession, _FOLDER_NOTE, cik.text.encode())
        self.shelf.keep_filing(accession, name, body)
        return cik, body

    def _folders(self, filed: Filed) -> Iterator[Cik]:
        """Whose folder a filing may lie in: who filed it for himself, else whom an index names."""
        known = filed.cik or self._noted(filed.accession)
        if known:
            yield known
            return
        yield Cik.parse(filed.accession.text[:10])
        for year, quarter in _quarters(filed.accession):
            url = self.addresses.quarter(year, quarter)
            try:
                body = self._page(url)
            except NotFoundError:
                continue
            named = folder_in_index(body, filed.accession, url)
            if named:
                yield named
                return

    def _noted(self, accession: AccessionNumber) -> Cik | None:
        note = self.shelf.filing(accession, _FOLDER_NOTE)
        try:
            return Cik.parse(note.decode("ascii")) if note else None
        except ValueError:
            return None

    def _rows(self, cik: Cik, registrant: str) -> Iterator[Listed]:
        url = self.addresses.listing(cik)
        try:
            newest = listing(self._page(url, whole_json), url)
        except NotFoundError as error:
            raise NotFoundError(f"EDGAR knows no registrant {registrant!r}") from error
        yield from newest.rows
        for name in newest.older:
            older = self.addresses.listing_page(name)
            try:
                body = self._page(older, whole_json)
            except NotFoundError as error:
                raise TransportError(
                    f"EDGAR's list for {registrant!r} goes on at {older!r}, where nothing is",
                    "try again later",
                ) from error
            yield from listing(body, older).rows

    def _page(self, url: str, whole: Callable[[bytes], bool] = bool) -> bytes:
        """A page that changes: asked for each time, sent only if it has changed."""
        kept = self.shelf.page(url)
        answer = self.ask(url, etag=kept.etag if kept else "", whole=whole)
        if kept and not answer.changed:
            return kept.body
        if answer.etag:
            self.shelf.keep_page(url, Kept(answer.body, answer.etag))
        return answer.body


def _advice(what: Remote, cik: Cik | None) -> str:
    if isinstance(what, Newest):
        return f"though EDGAR lists it for {what.registrant}: withdrawn, or not yet there"
    return "" if cik else "if it was filed today, give its address: no index names it yet"


def _whole(body: bytes) -> bool:
    """Whether a submission is all there, as far as its first and last words tell."""
    if not body.lstrip()[:64].startswith(_STARTS):
        return bool(body)
    return any(end in body[-_TAIL:] for end in _ENDS)


def _quarters(accession: AccessionNumber) -> Iterator[tuple[int, int]]:
    """The quarters in which a number may have been used, the year's own first."""
    short = int(accession.text[11:13])
    year = short + (1900 if short >= _FIRST_YEAR else 2000)
    yield from ((year, quarter) for quarter in (1, 2, 3, 4))
    yield year + 1, 1
