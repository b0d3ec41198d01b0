"""One source as a submission: its files and their bytes."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import RawPart, Submission
from summarizer.edgar.files import is_there, read_file, read_stream
from summarizer.edgar.folder import listed_files
from summarizer.errors import InputError, NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

__all__ = ["LIMIT", "read_source"]

LIMIT = 200 * 2**20
_STANDARD_INPUT = "-"
_REMOTE = re.compile(
    r"\d{10}-?\d{2}-?\d{6}|https?://\S+|[A-Za-z][A-Za-z0-9.-]{0,9}:[^:/\\]{1,20}(?::\d{1,3})?"
)
_LOCAL = "fetching from EDGAR is not available yet: save the filing and give its path"


def read_source(
    source: str,
    exhibits: Sequence[str] = (),
    *,
    stdin: BinaryIO | None = None,
    limit: int = LIMIT,
) -> Submission:
    """The files of one filing: an existing path, else `-` for standard input.

    A folder is one filing if it holds an EDGAR index page; its files then come in that page's
    order. The exhibits follow in the order given. Names are file names without their folders.

    Args:
        source: A path or "-".
        exhibits: Paths of files that belong to the same filing.
        stdin: What "-" stands for.
        limit: The most bytes that all files together may have.

    Raises:
        NotFoundError: There is no such file or filing.
        InputError: A file may not be read, is empty, too large, or no regular file.
        UsageError: It is a folder of several filings, or standard input is not at hand.
    """
    parts = _main_parts(source, stdin, limit)
    room = limit - sum(len(part.data) for part in parts)
    for path in exhibits:
        part = RawPart(_file_name(path), read_file(path, limit))
        room -= len(part.data)
        if room < 0:
            raise InputError(f"{source!r} and its exhibits are larger than {limit:,} bytes")
        parts = (*parts, part)
    return Submission(_file_name(source), parts)


def _main_parts(source: str, stdin: BinaryIO | None, limit: int) -> tuple[RawPart, ...]:
    if not is_there(source):
        return (_from_stream(source, stdin, limit),)
    if not os.path.isdir(source):  # noqa: PTH112 - a path is shown as it was given
        return (RawPart(_file_name(source), read_file(source, limit)),)
    listed = listed_files(source, limit)
    if listed is None:
        raise UsageError(
            f"{source!r} is a folder and not one filing",
            "name its files, or use batch; a folder with an EDGAR index page is one filing",
        )
    return listed


def _from_stream(source: str, stdin: BinaryIO | None, limit: int) -> RawPart:
    if source != _STANDARD_INPUT:
        remote = _REMOTE.fullmatch(source.strip()) is not None
        raise NotFoundError(f"no such file: {source!r}", _LOCAL if remote else "")
    if stdin is None:
        raise UsageError("there is no standard input to read '-' from", "give a path")
    return RawPart(_STANDARD_INPUT, read_stream(stdin, limit))


def _file_name(path: str) -> str:
    return os.path.basename(path.rstrip("/" + os.sep)) or path  # noqa: PTH119
