"""A manifest: a file that lists sources, as CSV or as JSON Lines."""

from __future__ import annotations

import csv
import json
import os
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

__all__ = ["Line", "is_manifest", "manifest_lines"]

_COLUMNS = ("source", "accession", "accession_number", "path", "file", "url")
_KINDS = (".csv", ".jsonl", ".ndjson")
_FIELD_LIMIT = 2**16


class Line(NamedTuple):
    """One line of a manifest that is not blank: the source it names, or why it names none."""

    number: int
    source: str
    wrong: str = ""


def is_manifest(path: str) -> bool:
    """Whether a file is a manifest, by the end of its name."""
    return os.path.splitext(path)[1].lower() in _KINDS  # noqa: PTH122 - a path as it was given


def manifest_lines(path: str) -> Iterator[Line]:
    """The lines of a manifest in order; one that names no source says why.

    In CSV the column is the first that is headed source, accession, accession_number, path, file
    or url; without such a head it is the first column, and the first line is a source too. In JSON
    Lines a line is a string or an object with one of these names. A relative path starts from the
    manifest's own folder.

    Raises:
        InputError: The file cannot be read.
        NotFoundError: There is no such file.
    """
    rows = _csv_lines if path.lower().endswith(".csv") else _json_lines
    folder = os.path.dirname(path)  # noqa: PTH120
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="") as file:  # noqa: PTH123
            for number, source, wrong in rows(file):
                named = source.strip()
                yield Line(number, _placed(named, folder), wrong or _nonsense(named))
    except FileNotFoundError as error:
        raise NotFoundError(f"no such file: {path!r}") from error
    except OSError as error:
        raise InputError(f"{path!r} cannot be read: {error.strerror or error}") from error


def _csv_lines(file: TextIO) -> Iterator[Line]:
    # Each line by itself: a quote that is never closed must not swallow those after it.
    column: int | None = None
    for number, text in enumerate(file, 1):
        if not text.strip():
            continue
        cells, wrong = _cells(text)
        if column is None:
            heads = [cell.strip().lower().replace(" ", "_") for cell in cells]
            found = next((heads.index(name) for name in _COLUMNS if name in heads), None)
            column = found or 0
            if found is not None:
                continue
        if column < len(cells):
            yield Line(number, cells[column], wrong)
        else:
            yield Line(number, "", wrong or f"it has no column {column + 1}")


def _cells(text: str) -> tuple[list[str], str]:
    try:
        return next(csv.reader([text], strict=True), []), ""
    except csv.Error as error:
        return [""], f"it is not CSV: {error}"


def _json_lines(file: TextIO) -> Iterator[Line]:
    for number, text in enumerate(file, 1):
        if not text.strip():
            continue
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            yield Line(number, "", "it is not JSON")
            continue
        if isinstance(value, dict):
            value = next((value[name] for name in _COLUMNS if name in value), None)
        if isinstance(value, str):
            yield Line(number, value)
        else:
            yield Line(number, "", f"it names no source: it needs one of {', '.join(_COLUMNS)}")


def _nonsense(source: str) -> str:
    if not source:
        return "it names no source"
    if source == "-":
        return "standard input is no source of a run"
    if len(source) > _FIELD_LIMIT or any(character < " " for character in source):
        return "what it names is no source"
    return ""


def _placed(source: str, folder: str) -> str:
    if not source or not folder or os.path.isabs(source):  # noqa: PTH117
        return source
    beside = os.path.join(folder, source)  # noqa: PTH118
    # An accession number, an address or TICKER:FORM is no path, unless a file is called so.
    return beside if os.path.exists(beside) or _is_path(source) else source  # noqa: PTH110


def _is_path(source: str) -> bool:
    name = os.path.splitext(source)[1]  # noqa: PTH122
    return "://" not in source and ":" not in source and ("/" in source or bool(name))
