"""What the arguments of a run stand for: files, folders, patterns, manifests, names on EDGAR."""

from __future__ import annotations

import glob
import os
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.batch.manifest import is_manifest, manifest_lines
from summarizer.edgar.folder import listed_files
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Named", "Refused", "Where", "expand"]

_MAGIC = re.compile(r"[*?\[]")
# A cheap question before the dear one: EDGAR's index pages are called so, and others too.
_INDEX_NAME = re.compile(r"(?:.*[-_])?index(?:-headers)?\.html?", re.IGNORECASE)


class Named(NamedTuple):
    """A source, and its rank among those of the same argument; `told` says who named it."""

    rank: bytes
    source: str
    told: str


class Refused(NamedTuple):
    """Something that names no source: one line that says what and why."""

    message: str


class Where(NamedTuple):
    """What the search must know: the folder of the run itself, and the largest filing."""

    run: str
    limit: int


def expand(argument: str, where: Where) -> Iterator[Named | Refused]:
    """The sources that one argument stands for, in no order: `rank` gives the order.

    A folder that holds an EDGAR index page is one filing; in any other each file is one, and so
    down through its folders. Hidden files and the folder of the run are left out. A pattern stands
    for what it matches. Whatever is none of these is a source as it is.
    """
    if os.path.isdir(argument):  # noqa: PTH112 - paths are shown as they were given
        yield from _folder(argument, where, told=False)
    elif os.path.isfile(argument) and is_manifest(argument):  # noqa: PTH113
        yield from _manifest(argument, where)
    elif argument == "-":
        yield Refused("standard input ('-') is no source of a run: save it to a file")
    elif _MAGIC.search(argument) and not os.path.lexists(argument):
        yield from _matches(argument, where)
    else:
        yield Named(b"", argument, repr(argument))


def _matches(pattern: str, where: Where) -> Iterator[Named | Refused]:
    found = False
    for path in glob.iglob(pattern, recursive=True):  # noqa: PTH207 - a path as it was given
        found = True
        if os.path.isdir(path):  # noqa: PTH112
            if not pattern.endswith("**") and not _is_run(path, where):
                yield from _folder(path, where, told=True)
        else:
            yield _file(path)
    if not found:
        yield Refused(f"{pattern!r} matches no file")


def _manifest(path: str, where: Where) -> Iterator[Named | Refused]:
    empty = True
    try:
        for number, source, wrong in manifest_lines(path):
            empty = False
            told = f"line {number} of {path!r}"
            why = wrong or _no_filing(source, where.limit)
            if why:
                yield Refused(f"{told} is left out: {why}")
            else:
                yield Named(number.to_bytes(8, "big"), source, f"{told}, {source!r},")
    except SummarizerError as error:
        yield Refused(str(error))
        return
    if empty:
        yield Refused(f"the manifest {path!r} is empty")


def _folder(folder: str, where: Where, *, told: bool) -> Iterator[Named | Refused]:
    if _is_filing(folder, where.limit):
        yield _file(folder)
        return
    empty = True
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                empty = False
                if not entry.name.startswith(".") and not _is_run(entry.path, where):
                    yield from _entry(entry, where)
    except OSError as error:
        yield Refused(f"the folder {folder!r} cannot be read: {error.strerror or error}")
        return
    if empty and not told:
        yield Refused(f"the folder {folder!r} is empty")


def _entry(entry: os.DirEntry[str], where: Where) -> Iterator[Named | Refused]:
    if entry.is_dir(follow_symlinks=False):
        yield from _folder(entry.path, where, told=True)
    elif entry.is_dir():
        # A link may lead back to where it lies.
        yield Refused(f"{entry.path!r} is a link to a folder and is left out: name the folder")
    else:
        yield _file(entry.path)


def _file(path: str) -> Named:
    return Named(path.encode("utf-8", "surrogatepass"), path, repr(path))


def _no_filing(source: str, limit: int) -> str:
    several = os.path.isdir(source) and not _is_filing(source, limit)  # noqa: PTH112
    return f"{source!r} is a folder and not one filing" if several else ""


def _is_filing(folder: str, limit: int) -> bool:
    try:
        with os.scandir(folder) as entries:
            if not any(_INDEX_NAME.fullmatch(entry.name) for entry in entries):
                return False
        return listed_files(folder, limit) is not None
    except SummarizerError:
        # It has an index page, and what the page lists cannot be read: a filing that will fail.
        return True
    except OSError:
        return False


def _is_run(path: str, where: Where) -> bool:
    return os.path.realpath(path) == where.run
