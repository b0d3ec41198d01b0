"""Label files that people write, as YAML: the only module here that reads or writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import ModuleType

__all__ = ["read_yaml", "yaml_text"]


def read_yaml(path: Path) -> object:
    """What a YAML file holds, built of plain values alone.

    Raises:
        InputError: It cannot be read, or is no YAML.
        UsageError: The library is not installed.
    """
    yaml = _library()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(path.read_text("utf-8"), Loader=loader)
    except (OSError, ValueError) as error:
        raise InputError(f"{path.name!r} cannot be read: {error}") from error
    except yaml.YAMLError as error:
        problem = " ".join(str(error).split())
        raise InputError(f"{path.name!r} is no YAML: {problem}") from error


def yaml_text(record: Mapping[str, object]) -> str:
    """A record as YAML for people: in its own order, every text on one line.

    Raises:
        UsageError: The library is not installed.
    """
    text = _library().safe_dump(dict(record), sort_keys=False, allow_unicode=True, width=10_000)
    return str(text)


def _library() -> ModuleType:
    try:
        import yaml  # noqa: PLC0415 - who keeps labels as JSON needs no library
    except ImportError as error:
        raise UsageError(
            "reading label files needs PyYAML", "pip install 'filing-summarizer[evals]'"
        ) from error
    return yaml
