"""A folder that was saved from EDGAR: which of its files are the filing, in which order."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import RawPart
from summarizer.edgar.files import read_file
from summarizer.errors import InputError, NotFoundError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["listed_files"]


class _Listed(NamedTuple):
    """One row of an index page."""

    name: str
    type: str | None
    description: str | None


# EDGAR calls them <accession>-index.htm, -index.html and -index-headers.html.
_INDEX_NAME = lazy(r"(?:.*[-_])?index(?:-headers)?\.html?", re.IGNORECASE)
_INDEX_LIMIT = 4 * 2**20
_TABLE = lazy(r"<table\s[^>]{0,200}\"Document Format Files\"", re.IGNORECASE)
_ROW = lazy(r"<tr\b", re.IGNORECASE)
_CELL = lazy(r"<td\b[^>]{0,400}>", re.IGNORECASE)
_LINK = lazy(r"href\s{0,3}=\s{0,3}[\"']([^\"'<>]{1,1000})[\"']", re.IGNORECASE)
_TAG = lazy(r"<[^<>]{0,1000}>|&nbsp;|&#160;")
_HEADER_LINE = lazy(r"<(TYPE|FILENAME|DESCRIPTION)>([^<\r\n]{1,500})", re.IGNORECASE)
_COLUMNS = 4
_COMPLETE = "complete submission text file"
_TEXTS = frozenset({".htm", ".html", ".md", ".txt", ".xhtml"})


def listed_files(folder: str, limit: int) -> tuple[RawPart, ...] | None:
    """The files that a folder's index page lists and that are there, in its order.

    Images, data files and whatever else is no text are left out. Where the main document is not
    there, the complete submission is taken. None if the folder has no index page.

    Raises:
        InputError: A file may not be read, is empty, or all together are larger than `limit`.
        NotFoundError: Neither the main document nor the complete submission is there.
    """
    rows = _index_rows(folder)
    if rows is None:
        return None
    complete = tuple(row for row in rows if row.description == _COMPLETE)
    documents = tuple(row for row in rows if row not in complete)
    for candidates in (documents, complete):
        if candidates and _at_hand(folder, candidates[0]):
            texts = tuple(row for row in candidates if _at_hand(folder, row) and _is_text(row))
            if texts:
                return _read_listed(folder, texts, limit)
    main = documents[0].name if documents else folder
    raise NotFoundError(
        f"{folder!r} does not hold {main!r}, the main document of its index page",
        "save it there, or the complete submission (.txt)",
    )


def _at_hand(folder: str, row: _Listed) -> bool:
    return os.path.isfile(os.path.join(folder, row.name))  # noqa: PTH113, PTH118


def _is_text(row: _Listed) -> bool:
    return os.path.splitext(row.name)[1].lower() in _TEXTS  # noqa: PTH122


def _read_listed(folder: str, rows: tuple[_Listed, ...], limit: int) -> tuple[RawPart, ...]:
    parts, room = list[RawPart](), limit
    for row in rows:
        data = read_file(os.path.join(folder, row.name), limit)  # noqa: PTH118
        room -= len(data)
        if room < 0:
            raise InputError(f"the files of {folder!r} are larger than {limit:,} bytes")
        parts.append(RawPart(row.name, data, row.type, row.description))
    return tuple(parts)


def _index_rows(folder: str) -> tuple[_Listed, ...] | None:
    for name in _index_names(folder):
        # Markup, names and types are ASCII; a description may be anything.
        data = read_file(os.path.join(folder, name), _INDEX_LIMIT)  # noqa: PTH118
        page = data.decode("utf-8", "replace")
        rows = tuple(_table_rows(page)) or tuple(_header_rows(page))
        if rows:
            return rows
    return None


def _index_names(folder: str) -> tuple[str, ...]:
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"the folder {folder!r} cannot be read: {reason}") from error
    # The page with the table first: the other one lists nothing that is not in it.
    return tuple(sorted((n for n in names if _INDEX_NAME.fullmatch(n)), key=lambda n: (len(n), n)))


def _table_rows(page: str) -> Iterator[_Listed]:
    table = _TABLE.search(page)
    if table is None:
        return
    end = page.find("</table", table.end())
    for row in _ROW.split(page[table.end() : end if end >= 0 else len(page)])[1:]:
        cells = _CELL.split(row)[1:]
        if len(cells) < _COLUMNS:
            continue
        _, description, document, kind = (cell for cell in cells[:_COLUMNS])
        link = _LINK.search(document)
        name = _base_name(link[1]) if link else None
        if name:
            yield _Listed(name, _plain(kind) or None, _described(_plain(description)))


def _header_rows(page: str) -> Iterator[_Listed]:
    plain = page.replace("&lt;", "<").replace("&gt;", ">")
    for block in plain.split("<DOCUMENT>")[1:]:
        said = {tag.upper(): value.strip() for tag, value in _HEADER_LINE.findall(block)}
        name = _base_name(said.get("FILENAME", ""))
        if name:
            yield _Listed(name, said.get("TYPE"), said.get("DESCRIPTION"))


def _base_name(link: str) -> str | None:
    name = link.rpartition("/")[2].partition("?")[0].partition("#")[0].strip()
    return name if name not in {"", ".", ".."} and "\\" not in name and "\0" not in name else None


def _plain(cell: str) -> str:
    return " ".join(_TAG.sub(" ", cell).replace("&amp;", "&").split())


def _described(description: str) -> str | None:
    return _COMPLETE if description.lower() == _COMPLETE else description or None
