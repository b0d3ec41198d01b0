"""The labelled file among those of a filing on EDGAR: it is known by its SHA-256 alone."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from summarizer.domain.filing import RawPart, Submission
from summarizer.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.edgar import Fetch

__all__ = ["fetched_part"]

_BLOCK = re.compile(rb"<DOCUMENT>.*?</DOCUMENT>", re.DOTALL)
_TEXT = re.compile(rb"<TEXT>\r?\n?(.*?)</TEXT>", re.DOTALL)
_WRAPPED = re.compile(rb"<(XBRL|XML)>\r?\n?(.*?)</\1>", re.DOTALL)
_NAME = re.compile(
    rb"<FILENAME>([A-Za-z0-9][A-Za-z0-9_.~-]{0,150}\.(?:html?|txt))\s", re.IGNORECASE
)


def fetched_part(accession: str, name: str | None, digest: str, fetch: Fetch) -> Submission | None:
    """The file of a filing that has this digest, or None if no file of it has.

    Readers label what lies before them: a whole submission, one `<DOCUMENT>` of it, or one document
    as it lies by itself. All are tried, those that must be asked for apart last.

    Args:
        accession: The filing's number.
        name: What the labelled file is called.
        digest: The SHA-256 of its bytes, in hexadecimal digits.
        fetch: Gives what a number or an address names.

    Raises:
        NotFoundError: There is no such filing.
        TransportError: It could not be asked for.
        UsageError: Nobody's identity is set.
    """
    whole = fetch(accession)
    if whole is None:
        raise NotFoundError(f"no filing is named {accession!r}")
    for part in whole.parts:
        for data in _pieces(part.data):
            if sha256(data).hexdigest() == digest:
                return Submission(
                    name or whole.name, (RawPart(name or part.name, data),), whole.url
                )
    return _alone(whole, digest, fetch)


def _pieces(data: bytes) -> Iterator[bytes]:
    yield data
    for block in _BLOCK.finditer(data):
        yield from _endings(block[0])
        for text in _TEXT.finditer(block[0]):
            yield from _endings(text[1])
            for inner in _WRAPPED.finditer(text[1]):
                yield from _endings(inner[2])


def _endings(data: bytes) -> Iterator[bytes]:
    """A piece with the line end that may belong to it, or to what is around it."""
    bare = data.rstrip(b"\r\n")
    yield from dict.fromkeys((data, bare, bare + b"\n", bare + b"\r\n"))


def _alone(whole: Submission, digest: str, fetch: Fetch) -> Submission | None:
    """A document asked for by its own address."""
    if whole.url is None:
        return None
    folder = whole.url.rpartition("/")[0]
    names = {
        match[1].decode("ascii") for part in whole.parts for match in _NAME.finditer(part.data)
    }
    for name in sorted(names):
        try:
            found = fetch(f"{folder}/{name}")
        except NotFoundError:
            continue
        if found is not None and sha256(found.parts[0].data).hexdigest() == digest:
            return found
    return None
