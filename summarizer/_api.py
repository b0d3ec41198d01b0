"""The three functions that programs import; what they take is read as the command line reads it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TypeAlias

from summarizer.assembly import assemble, fetched
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.edgar import read_source
from summarizer.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Draft
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.summary import Provenance, Summary

__all__ = ["parse", "summarize", "verify"]

Readable: TypeAlias = "Submission | bytes | str | os.PathLike[str]"


def parse(source: Readable) -> Filing:
    """The filing that stands in a source: its bytes, a path to them, or what EDGAR calls it.

    A string is read as the command line reads it: "-" is standard input; an accession number, an
    address on EDGAR and TICKER:FORM are fetched.

    Raises:
        NotFoundError: There is no such file or filing.
        InputError: It is not a filing that can be read.
        TransportError: It is on EDGAR, which could not be asked.
    """
    return assemble(read_settings()).parse(_submission(source))


def summarize(source: Filing | Readable) -> Summary:
    """What is proved of a filing, or of a source that is read first.

    Raises:
        NotFoundError: There is no such file.
        InputError: It is not a filing that can be read.
    """
    filing = source if isinstance(source, Filing) else parse(source)
    return assemble(read_settings()).summarize(filing)


def verify(
    drafts: Sequence[Draft],
    filing: Filing,
    flag_test: FlagTest | None = None,
    *,
    provenance: Provenance | None = None,
) -> Summary:
    """What the filing proves of drafts, and all that was left out and why.

    Args:
        drafts: The rules' own first, then those that better it.
        filing: What they speak of.
        flag_test: Rules on quotes for flags; the catalogue's own where none is given.
        provenance: Who made the drafts; the offline engine where nothing is said.
    """
    ready = assemble(read_settings())
    return ready.rooms.verify(
        drafts,
        filing,
        flag_test or ready.rooms.flag_test,
        provenance=provenance or ready.provenance,
    )


def _submission(source: Readable) -> Submission:
    if isinstance(source, Submission):
        return source
    if isinstance(source, bytes):
        return Submission("bytes", (RawPart("bytes", source),))
    settings = read_settings()
    return read_source(
        os.fspath(source),
        stdin=sys.stdin.buffer,
        limit=settings.limit_bytes,
        fetch=lambda name: fetched(name, settings),
    )
