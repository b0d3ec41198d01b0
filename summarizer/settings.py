"""What the call, the environment and `summarizer.toml` say, in that order, each with its origin.

Nothing else in the program reads the environment.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from summarizer.edgar import LIMIT
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FILE", "KEYS", "Key", "Settings", "read_settings"]

FILE = "summarizer.toml"


class Key(NamedTuple):
    """One setting: its name in `summarizer.toml`, its variable, its default, what it means."""

    name: str
    variable: str
    default: str | int
    meaning: str


KEYS: tuple[Key, ...] = (
    Key("model", "SUMMARIZER_MODEL", "offline", "what writes the summary"),
    Key("limit_bytes", "SUMMARIZER_LIMIT_BYTES", LIMIT, "the largest source that is read"),
    Key("chunk_tokens", "SUMMARIZER_CHUNK_TOKENS", 16_000, "the bound of a chunk"),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one run; `origins` says of each name where its value came from."""

    model: str = "offline"
    limit_bytes: int = LIMIT
    chunk_tokens: int = 16_000
    colour: bool = True
    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def read_settings(
    options: Mapping[str, str | int | None] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Settings:
    """The settings that hold: an option before the environment, the file, and the default.

    Args:
        options: What the command line says; None is what it does not say.
        environ: The environment; the process's own where it is not given.
        folder: Where `summarizer.toml` is looked for; the working directory where it is not given.

    Raises:
        UsageError: A value is not of its kind, or the file is not TOML or names no such setting.
    """
    environment = os.environ if environ is None else environ
    path = (folder or Path()) / FILE
    written = _file_values(path)
    given = options or {}
    found: dict[str, tuple[str | int, str]] = {}
    for key in KEYS:
        candidates: tuple[tuple[object, str], ...] = (
            (given.get(key.name), "option"),
            (environment.get(key.variable) or None, key.variable),
            (written.get(key.name), str(path)),
            (key.default, "default"),
        )
        value, origin = next(pair for pair in candidates if pair[0] is not None)
        found[key.name] = (_READERS[type(key.default)](key, value, origin), origin)
    return Settings(
        model=str(found["model"][0]),
        limit_bytes=int(found["limit_bytes"][0]),
        chunk_tokens=int(found["chunk_tokens"][0]),
        colour=not environment.get("NO_COLOR") and environment.get("TERM") != "dumb",
        origins=MappingProxyType({name: origin for name, (_, origin) in found.items()}),
    )


def _file_values(path: Path) -> Mapping[str, object]:
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UsageError(f"{str(path)!r} cannot be read: {error}") from error
    # Only who has such a file pays for reading it.
    import tomllib  # noqa: PLC0415

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{str(path)!r} is not TOML: {error}") from error
    names = [key.name for key in KEYS]
    for name in values:
        if name not in names:
            hint = f"the settings are {', '.join(names)}"
            raise UsageError(f"{str(path)!r} sets {name!r}, which is no setting", hint)
    return values


def _text(key: Key, value: object, origin: str) -> str:
    if isinstance(value, str) and value:
        return value
    raise UsageError(f"{key.name} is {value!r} ({origin}): it must be a name")


def _whole_number(key: Key, value: object, origin: str) -> int:
    try:
        number = int(value) if isinstance(value, str | int) else 0
    except ValueError:
        number = 0
    if isinstance(value, bool) or number < 1:
        raise UsageError(f"{key.name} is {value!r} ({origin}): it must be a number above 0")
    return number


_READERS: Mapping[type, Callable[[Key, object, str], str | int]] = {
    str: _text,
    int: _whole_number,
}
