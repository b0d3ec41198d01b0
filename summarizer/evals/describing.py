"""`suite.toml`: what a suite says of itself, each entry of the kind that it must be."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.errors import InputError
from summarizer.evals.scores import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["FILE", "PRIMARY", "WORDS", "Description", "read_description"]

FILE = "suite.toml"
PRIMARY = ("flags.f1", "events.f1", "figures.f1", "facts.vital_recall")
WORDS = 120


class Description(NamedTuple):
    """What a suite says of itself; an empty name is that of its folder, no cases are looked for.

    `former_names` maps what registrants were called to the name by which they are counted.
    """

    name: str = ""
    about: str = ""
    words: int = WORDS
    primary: tuple[str, ...] = PRIMARY
    cases: dict[str, str] = {}  # noqa: RUF012 - a default that nobody writes into
    filings: dict[str, str] = {}  # noqa: RUF012
    floors: dict[str, float] = {}  # noqa: RUF012
    former_names: dict[str, str] = {}  # noqa: RUF012


def read_description(path: Path) -> Description:
    """What the file says; all by default where there is no such file.

    Raises:
        InputError: It cannot be read, or an entry is unknown or of another kind.
    """
    try:
        record = tomllib.loads(path.read_text("utf-8"))
        return Description(**{name: _entry(name, value) for name, value in record.items()})
    except FileNotFoundError:
        return Description()
    except (OSError, ValueError) as error:
        raise InputError(f"{str(path)!r} cannot be read: {error}", "see docs/evals.md") from error


def _entry(name: str, value: Any) -> Any:  # noqa: ANN401 - each entry has a kind of its own
    if name not in _KINDS:
        raise ValueError(f"{name!r} is no entry: there are {', '.join(_KINDS)}")
    if not _KINDS[name](value):
        raise ValueError(f"{name!r} cannot be {value!r}")
    return tuple(value) if isinstance(value, list) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return _is_number(value) and isinstance(value, int) and value > 0


def _is_metric(value: object) -> bool:
    """Whether it is of a family of metrics that is counted."""
    family, _, rest = str(value).partition(".")
    return family in VERSIONS and bool(rest)


def _are_metrics(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_metric, value))


def _are_texts(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _are_floors(value: object) -> bool:
    return (
        isinstance(value, dict)
        and all(map(_is_metric, value))
        and all(map(_is_number, value.values()))
    )


_KINDS: dict[str, Callable[[object], bool]] = {
    "name": _is_text,
    "about": lambda value: isinstance(value, str),
    "words": _is_count,
    "primary": _are_metrics,
    "cases": _are_texts,
    "filings": _are_texts,
    "floors": _are_floors,
    "former_names": _are_texts,
}
