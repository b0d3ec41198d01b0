"""The catalogue as it ships: loaded once, from JSON, with nothing but the standard library."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from summarizer.domain.risk import Catalogue, FlagEntry, Near, Severity
from summarizer.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Table", "catalogue", "entry_from", "table"]

_PATH = Path(__file__).with_name("flags.json")


class _Near(TypedDict):
    code: str
    rule: str


_Row = TypedDict(
    "_Row",
    {
        "code": str,
        "title": str,
        "family": str,
        "raise": str,
        "not": str,
        "default": str,
        "severity": dict[str, str],
        "items": dict[str, list[str]],
        "cues": list[str],
        "near": list[_Near],
        "references": list[str],
    },
)


class Table(NamedTuple):
    """Everything in the catalogue's file, and the digest of its bytes.

    `must_raise` maps a code to the items of Form 8-K whose subject it is, `sentences` the names of
    rulings to their fixed words; `captions` are the official titles of items.
    """

    catalogue: Catalogue
    families: Mapping[str, str]
    must_raise: Mapping[str, tuple[str, ...]]
    sentences: Mapping[str, str]
    captions: tuple[str, ...]
    digest: str


def catalogue() -> Catalogue:
    """The closed list of flags; the same value at every call.

    >>> catalogue().flag("going-concern").default.value
    'critical'
    """
    return table().catalogue


@cache
def table(path: Path = _PATH) -> Table:
    """The catalogue with all that belongs to it; the same value at every call.

    Raises:
        DataError: The file is missing, or is not what `summarizer.risk.compile` writes.
    """
    try:
        data = path.read_bytes()
        raw = json.loads(data)
        return Table(
            Catalogue(raw["version"], tuple(entry_from(row) for row in raw["flags"])),
            raw["families"],
            {code: tuple(items) for code, items in raw["must_raise"].items()},
            raw["sentences"],
            tuple(raw["captions"]),
            sha256(data).hexdigest(),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(f"the catalogue {path.name!r} cannot be read: {error}") from error


def entry_from(row: _Row) -> FlagEntry:
    """One flag from its row in the file; `KeyError` or `ValueError` if a column is not right."""
    return FlagEntry(
        code=row["code"],
        title=row["title"],
        family=row["family"],
        raised_when=row["raise"],
        not_when=row["not"],
        default=Severity(row["default"]),
        severity={Severity(rung): text for rung, text in row["severity"].items()},
        items={where: tuple(items) for where, items in row["items"].items()},
        cues=tuple(row["cues"]),
        near=tuple(Near(near["code"], near["rule"]) for near in row["near"]),
        references=tuple(row["references"]),
    )
