"""Lists that EDGAR keeps: whose a ticker is, what a registrant has filed, where a number lies."""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.errors import TransportError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Listed", "Listing", "folder_in_index", "listing", "same_form", "tickers", "whole_json"]

_OLDER = lazy(r"CIK\d{10}-submissions-\d{3,4}\.json")
_GZIP = b"\x1f\x8b"
_PIECE = 2**20
# No line of an index is longer.
_OVERLAP = 512


class Listed(NamedTuple):
    """One filing in a registrant's list."""

    accession: AccessionNumber
    form: str


class Listing(NamedTuple):
    """A part of a registrant's list, newest first, and the names of the parts before it."""

    rows: tuple[Listed, ...]
    older: tuple[str, ...] = ()


def tickers(body: bytes, url: str) -> Mapping[str, Cik]:
    """Whose each ticker is.

    Raises:
        TransportError: It is no such list.
    """
    try:
        rows = _object(body, url).values()
        return {str(row["ticker"]).upper(): Cik.parse(str(row["cik_str"])) for row in rows}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _unreadable(url) from error


def listing(body: bytes, url: str) -> Listing:
    """A registrant's list, or an older part of it.

    Raises:
        TransportError: It is no such list.
    """
    try:
        said = _object(body, url)
        # The older parts are the bare columns.
        filings = said.get("filings", {"recent": said})
        columns = filings["recent"]
        pairs = zip(columns["accessionNumber"], columns["form"], strict=True)
        rows = tuple(Listed(AccessionNumber.parse(number), str(form)) for number, form in pairs)
        older = tuple(str(each["name"]) for each in filings.get("files") or ())
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _unreadable(url) from error
    # These names become addresses, so they are taken only as EDGAR gives them.
    if not all(_OLDER.fullmatch(name) for name in older):
        raise _unreadable(url)
    return Listing(rows, older)


def folder_in_index(body: bytes, accession: AccessionNumber, url: str) -> Cik | None:
    """Where a filing lies by a quarter's index, plain or compressed; None if it is not in it.

    Raises:
        TransportError: The index is damaged.
    """
    line = re.compile(rb"edgar/data/(\d{1,10})/" + re.escape(accession.text.encode()) + rb"\.txt")
    tail = b""
    try:
        for piece in _unpacked(body):
            found = line.search(tail + piece)
            if found:
                return Cik.parse(found[1].decode())
            tail = piece[-_OVERLAP:]
    except zlib.error as error:
        raise _unreadable(url) from error
    return None


def whole_json(body: bytes) -> bool:
    """Whether a JSON object is all there, as far as its end tells."""
    return body.rstrip().endswith(b"}")


def same_form(name: str, form: FormType) -> bool:
    """Whether a form as EDGAR writes it is that form, amendment for amendment.

    >>> same_form("8-K/A", FormType.parse("8-K")), same_form("8-k", FormType.parse("8-K"))
    (False, True)
    """
    try:
        return FormType.parse(name) == form
    except ValueError:
        return False


def _unpacked(body: bytes) -> Iterator[bytes]:
    if not body.startswith(_GZIP):
        yield from (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))
        return
    unpacker, rest = zlib.decompressobj(wbits=31), body
    while rest and not unpacker.eof:
        yield unpacker.decompress(rest, _PIECE)
        rest = unpacker.unconsumed_tail


def _object(body: bytes, url: str) -> dict[str, Any]:
    said = json.loads(body)
    if not isinstance(said, dict):
        raise _unreadable(url)
    return said


def _unreadable(url: str) -> TransportError:
    return TransportError(f"{url!r} is not the list it should be", "try again later")
