"""What a source means that is no file here: a number, an address, or the newest of a kind."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias
from urllib.parse import parse_qs, urlsplit

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.edgar.addresses import EDGAR, Addresses
from summarizer.errors import UsageError
from summarizer.text.lazy import lazy

__all__ = ["Filed", "Lone", "Newest", "Remote", "remote"]


class Filed(NamedTuple):
    """A whole filing; `cik` is the folder it lies in, if that is known."""

    accession: AccessionNumber
    cik: Cik | None = None


class Lone(NamedTuple):
    """One document of a filing, by itself."""

    accession: AccessionNumber
    cik: Cik
    name: str


class Newest(NamedTuple):
    """The `rank`-th newest filing of a form; `registrant` is a ticker or a central index key."""

    registrant: str
    form: FormType
    rank: int = 1


Remote: TypeAlias = Filed | Lone | Newest

_ADDRESS = lazy(r"https?://", re.IGNORECASE)
_NUMBER = lazy(r"\d{10}-\d{2}-\d{6}|\d{18}")
_NEWEST = lazy(
    r"(?P<registrant>[A-Za-z0-9][A-Za-z0-9.-]{0,11}):"
    r"(?P<form>[A-Za-z0-9][A-Za-z0-9 .-]{0,18}(?:/[Aa])?)(?::(?P<rank>\d{1,5}))?"
)
_FOLDER = lazy(r"/Archives/edgar/data/(\d{1,10})/(\d{18}|\d{10}-\d{2}-\d{6})(.*)", re.DOTALL)
# What EDGAR calls its files: nothing that could lead out of a folder.
_NAME = lazy(r"[A-Za-z0-9][A-Za-z0-9_.~-]{0,150}")
_WHOLE = lazy(
    r"/?|(?:/[0-9-]{18,20})?(?:\.txt|-index(?:-headers)?\.html?)|/index\.(?:html?|json|xml)"
)
_SHAPES = "give a filing's index page, one of its documents, or its submission (.txt)"


def remote(source: str, addresses: Addresses = EDGAR) -> Remote | None:
    """What on EDGAR a source names; None if it names nothing there.

    >>> remote("0000914760-99-000124")
    Filed(accession=AccessionNumber(text='0000914760-99-000124'), cik=None)
    >>> remote("abcd:10-k/a:3")
    Newest(registrant='ABCD', form=FormType(base='10-K', amendment=True), rank=3)

    Raises:
        UsageError: It is an address, but not of EDGAR or not of a filing there.
    """
    text = source.strip()
    if _ADDRESS.match(text):
        return _addressed(text, addresses)
    if _NUMBER.fullmatch(text):
        return Filed(AccessionNumber.parse(text))
    match = _NEWEST.fullmatch(text)
    if match is None:
        return None
    rank = int(match["rank"] or 1)
    if rank == 0:
        raise UsageError(f"{source!r} counts from 1", "1 is the newest")
    return Newest(match["registrant"].upper(), FormType.parse(match["form"]), rank)


def _addressed(url: str, addresses: Addresses) -> Remote:
    if not _is_edgar(url, addresses):
        hosts = " and ".join(dict.fromkeys(urlsplit(base).netloc for base in addresses))
        raise UsageError(f"{url!r} is not on EDGAR", f"the settings name {hosts}, by https")
    path = urlsplit(url).path.removeprefix(urlsplit(addresses.archive).path)
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    if path in {"/ix", "/ixviewer/ix.html"}:
        path = query.get("doc", "")
    if path == "/cgi-bin/viewer":
        path = f"/Archives/edgar/data/{query.get('cik')}/{query.get('accession_number')}"
    match = _FOLDER.fullmatch(path)
    if match is None:
        raise UsageError(f"{url!r} is not a filing on EDGAR", _SHAPES)
    cik, accession, rest = Cik.parse(match[1]), AccessionNumber.parse(match[2]), match[3]
    if _WHOLE.fullmatch(rest):
        return Filed(accession, cik)
    if not (rest.startswith("/") and _NAME.fullmatch(rest[1:])):
        raise UsageError(f"{url!r} is not a document of a filing", _SHAPES)
    return Lone(accession, cik, rest[1:])


def _is_edgar(url: str, addresses: Addresses) -> bool:
    parts = urlsplit(url)
    try:
        given = f"{parts.scheme}://{(parts.hostname or '').lower()}:{parts.port or ''}"
    except ValueError:
        return False
    if parts.username is not None:
        return False
    return given in {"https://www.sec.gov:", "https://sec.gov:"} or addresses.knows(url)
