"""Where things lie on EDGAR, or on whatever stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urlsplit

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    from summarizer.domain.identity import AccessionNumber, Cik

__all__ = ["EDGAR", "Addresses", "origin"]


class Addresses(NamedTuple):
    """The two hosts of EDGAR as base URLs, without a slash at their ends.

    >>> from summarizer.domain.identity import Cik
    >>> EDGAR.listing(Cik.parse("42"))
    'https://data.sec.gov/submissions/CIK0000000042.json'
    """

    archive: str
    data: str

    @classmethod
    def of(cls, archive: str, data: str) -> Addresses:
        """The addresses under two base URLs.

        Raises:
            UsageError: One of them is no http(s) URL.
        """
        for url in (archive, data):
            if not _is_base(url):
                raise UsageError(
                    f"{url!r} is no base URL for EDGAR",
                    f"leave it out, or give one like {EDGAR.archive}",
                )
        return cls(archive.rstrip("/"), data.rstrip("/"))

    @property
    def origins(self) -> frozenset[str]:
        """The hosts that may be asked, each with its scheme and port."""
        return frozenset(origin(url) for url in self)

    def knows(self, url: str) -> bool:
        """Whether a URL is of one of these hosts."""
        try:
            return origin(url) in self.origins
        except ValueError:
            return False

    def submission(self, cik: Cik, accession: AccessionNumber) -> str:
        """A whole filing as one file."""
        return self.document(cik, accession, f"{accession}.txt")

    def document(self, cik: Cik, accession: AccessionNumber, name: str) -> str:
        """One file of a filing."""
        folder = f"{self.archive}/Archives/edgar/data/{int(cik.text)}"
        return f"{folder}/{accession.text.replace('-', '')}/{name}"

    def tickers(self) -> str:
        """The list of all tickers and whose they are."""
        return f"{self.archive}/files/company_tickers.json"

    def listing(self, cik: Cik) -> str:
        """What a registrant has filed, newest first."""
        return self.listing_page(f"CIK{cik}.json")

    def listing_page(self, name: str) -> str:
        """An older part of such a list, by the name that the list gives it."""
        return f"{self.data}/submissions/{name}"

    def quarter(self, year: int, quarter: int) -> str:
        """The index of all filings of a quarter."""
        return f"{self.archive}/Archives/edgar/full-index/{year}/QTR{quarter}/form.gz"

    def day(self, day: date) -> str:
        """The index of all filings of a day."""
        folder = f"{self.archive}/Archives/edgar/daily-index/{day.year}/QTR{(day.month + 2) // 3}"
        return f"{folder}/master.{day:%Y%m%d}.idx"

    def feed(self, form: str, start: int, count: int) -> str:
        """A page of what was filed last, for forms whose names begin with `form`."""
        query = {
            "action": "getcurrent",
            "type": form,
            "company": "",
            "dateb": "",
            "owner": "include",
            "start": start,
            "count": count,
            "output": "atom",
        }
        return f"{self.archive}/cgi-bin/browse-edgar?{urlencode(query)}"


def origin(url: str) -> str:
    """Scheme, host and port of a URL, told apart from every other.

    >>> origin("https://WWW.sec.gov/Archives") == origin("https://www.sec.gov:443/")
    True
    """
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def _is_base(url: str) -> bool:
    try:
        parts = urlsplit(url)
        # A port that is none is found out when it is asked for.
        is_host = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return is_host and parts.scheme in {"http", "https"} and not parts.query


EDGAR = Addresses("https://www.sec.gov", "https://data.sec.gov")
