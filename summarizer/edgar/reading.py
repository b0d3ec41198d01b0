"""One source as a submission: its files and their bytes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

from summarizer.domain.filing import RawPart, Submission
from summarizer.edgar.files import is_there, read_file, read_stream
from summarizer.edgar.folder import listed_files
from summarizer.errors import InputError, NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

__all__ = ["LIMIT", "Fetch", "read_source"]

# Gives what a source names on EDGAR; None where it names nothing there.
Fetch: TypeAlias = "Callable[[str], Submission | None]"

LIMIT = 200 * 2**20
_STANDARD_INPUT = "-"


def read_source(
    source: str,
    exhibits: Sequence[str] = (),
    *,
    stdin: BinaryIO | None = None,
    limit: int = LIMIT,
    fetch: Fetch | None = None,
) -> Submission:
    """The files of one filing: an existing path, else `-` for standard input, else what is fetched.

    A folder is one filing if it holds an EDGAR index page; its files then come in that page's
    order. The exhibits follow in the order given. Names are file names without their folders.

    Args:
        source: A path, "-", or what `fetch` understands.
        exhibits: Paths of files that belong to the same filing.
        stdin: What "-" stands for.
        limit: The most bytes that all files together may have.
        fetch: Where what is no path may come from; nowhere if it is not given.

    Raises:
        NotFoundError: There is no such file or filing.
        TransportError: It would have to be fetched, and cannot be.
        InputError: A file may not be read, is empty, too large, or no regular file.
        UsageError: It is a folder of several filings, or standard input is not at hand.
    """
    main = _main(source, stdin, limit, fetch)
    parts = main.parts
    room = limit - sum(len(part.data) for part in parts)
    for path in exhibits:
        part = RawPart(_file_name(path), read_file(path, limit))
        room -= len(part.data)
        if room < 0:
            raise InputError(f"{source!r} and its exhibits are larger than {limit:,} bytes")
        parts = (*parts, part)
    return Submission(main.name, parts, main.url)


def _main(source: str, stdin: BinaryIO | None, limit: int, fetch: Fetch | None) -> Submission:
    if is_there(source):
        return Submission(_file_name(source), _from_disk(source, limit))
    if source == _STANDARD_INPUT:
        return Submission(_STANDARD_INPUT, (_from_stream(stdin, limit),))
    fetched = fetch(source) if fetch else None
    if fetched is None:
        raise NotFoundError(f"no such file: {source!r}")
    return fetched


def _from_disk(source: str, limit: int) -> tuple[RawPart, ...]:
    if not os.path.isdir(source):  # noqa: PTH112 - a path is shown as it was given
        return (RawPart(_file_name(source), read_file(source, limit)),)
    listed = listed_files(source, limit)
    if listed is None:
        raise UsageError(
            f"{source!r} is a folder and not one filing",
            "name its files, or use batch; a folder with an EDGAR index page is one filing",
        )
    return listed


def _from_stream(stdin: BinaryIO | None, limit: int) -> RawPart:
    if stdin is None:
        raise UsageError("there is no standard input to read '-' from", "give a path")
    return RawPart(_STANDARD_INPUT, read_stream(stdin, limit))


def _file_name(path: str) -> str:
    return os.path.basename(path.rstrip("/" + os.sep)) or path  # noqa: PTH119
