"""A page of EDGAR's feed of what was filed last."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.errors import TransportError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FeedEntry", "FeedPage", "feed_page"]

_ATOM = "{http://www.w3.org/2005/Atom}"
_NUMBER = lazy(r"accession-number=(\d{10}-\d{2}-\d{6})")
_LINK = lazy(r"/Archives/edgar/data/(\d{1,10})/[^/]{1,30}/(\d{10}-\d{2}-\d{6})-index")
_PARTY = lazy(r"\((\d{10})\)")
_FILED = lazy(r"Filed:(?:</b>)?\s{0,9}(\d{4}-\d{2}-\d{2})")


class FeedEntry(NamedTuple):
    """One filing as the feed names it for one party to it; a filing may have several entries.

    `folder` is where it lies, `cik` whom the entry is about.
    """

    accession: AccessionNumber
    cik: Cik
    folder: Cik
    form: str
    filed: str


class FeedPage(NamedTuple):
    """The entries of a page, newest first, and how many of them name no filing."""

    entries: tuple[FeedEntry, ...]
    unread: int = 0

    @property
    def size(self) -> int:
        """How many entries the page has, read or not."""
        return len(self.entries) + self.unread


def feed_page(body: bytes) -> FeedPage:
    """The entries of a page of the feed.

    Raises:
        TransportError: It is no such page.
    """
    # What could grow while being read is declared in a document type; the feed has none.
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise _malformed("it declares a document type")
    try:
        root = ET.fromstring(body)  # noqa: S314 - without declarations nothing can expand
    except (ET.ParseError, ValueError, LookupError) as error:
        raise _malformed(str(error)) from error
    if root.tag != f"{_ATOM}feed":
        raise _malformed(f"it is {root.tag[:80]!r}")
    found = tuple(_entries(root))
    entries = tuple(entry for entry in found if entry is not None)
    return FeedPage(entries, len(found) - len(entries))


def _entries(root: ET.Element) -> Iterator[FeedEntry | None]:
    for element in root.iter(f"{_ATOM}entry"):
        said = {name: _text(element, name) for name in ("title", "id", "summary")}
        link = element.find(f"{_ATOM}link")
        place = _LINK.search(link.get("href", "") if link is not None else "")
        number = _NUMBER.search(said["id"])
        party = _PARTY.findall(said["title"])
        if place is None or (number and number[1] != place[2]):
            yield None
            continue
        filed = _FILED.search(said["summary"])
        yield FeedEntry(
            AccessionNumber.parse(place[2]),
            Cik.parse(party[-1] if party else place[1]),
            Cik.parse(place[1]),
            _form(element, said["title"]),
            filed[1] if filed else "",
        )


def _form(element: ET.Element, title: str) -> str:
    category = element.find(f"{_ATOM}category")
    term = category.get("term", "") if category is not None else ""
    return (term or title.partition(" - ")[0]).strip().upper()


def _text(element: ET.Element, name: str) -> str:
    return (element.findtext(f"{_ATOM}{name}") or "")[:2_000]


def _malformed(why: str) -> TransportError:
    return TransportError(
        f"EDGAR's feed of current filings cannot be read: {why}",
        "nothing is known of what was filed: try again later",
    )
