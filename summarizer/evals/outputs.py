"""Outputs as they are kept: one file a piece of work, made whole and made once."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from threading import get_ident
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["DONE", "FAILED", "NOT_RUN", "Output", "Outputs", "Work", "write_whole"]

DONE, FAILED, NOT_RUN = "done", "failed", "not-run"
_SCHEMA = "output/1"


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to ask: what is the same work is never asked twice.

    `engine` is the fingerprint of whatever answers: code, model, prompts and parameters.
    """

    suite: str
    case: str
    sha256: str
    engine: str
    repeat: int = 0

    @property
    def key(self) -> str:
        """A digest of all that decides about the output."""
        parts = (_SCHEMA, self.suite, self.case, self.sha256, self.engine, str(self.repeat))
        return sha256("\n".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Output:
    """What came of it: a `summary/1` line in `text`, or in `reason` why there is none."""

    suite: str
    case: str
    repeat: int
    status: str
    seconds: float | None = None
    text: str = ""
    reason: str = ""


class Outputs:
    """A folder of outputs. A file in it is complete: a run that is killed leaves whole ones."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, key: str) -> bool:
        """Whether there is an output of this work."""
        return self._path(key).exists()

    def read(self, key: str) -> Output:
        """The output of a piece of work.

        Raises:
            InputError: There is none, or its file is damaged.
        """
        path = self._path(key)
        try:
            record: Mapping[str, Any] = json.loads(path.read_bytes())
            if record["schema"] != _SCHEMA:
                raise ValueError(f"its schema is {record['schema']!r}")  # noqa: TRY301
            return Output(
                record["suite"],
                record["case"],
                record["repeat"],
                record["status"],
                record["seconds"],
                record["text"],
                record["reason"],
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            words = f"output {str(path)!r} cannot be read: {error!r}"
            raise InputError(
                words, "remove the file and run anew: it alone is asked again"
            ) from error

    def keep(self, key: str, output: Output) -> bool:
        """Keeps an output, unless another process was faster: gives whether this one was kept."""
        record = {
            "schema": _SCHEMA,
            "suite": output.suite,
            "case": output.case,
            "repeat": output.repeat,
            "status": output.status,
            "seconds": output.seconds,
            "text": output.text,
            "reason": output.reason,
        }
        path = self._path(key)
        try:
            return _create(path, json.dumps(record, ensure_ascii=False) + "\n")
        except OSError as error:
            raise UsageError(f"cannot keep outputs in {str(self._folder)!r}: {error}") from error

    def drop(self, key: str) -> None:
        """Forgets an output, so that it is made anew."""
        self._path(key).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Clears away what processes that were killed left half written; only for a run alone."""
        for part in self._folder.glob("*/.*.part"):
            part.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"


def write_whole(path: Path, text: str) -> None:
    """Writes a file so that it is never seen half written.

    Raises:
        UsageError: It cannot be written.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_text(text, "utf-8")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(f"cannot write {str(path)!r}: {error}") from error


def _create(path: Path, text: str) -> bool:
    """Writes a file whole, unless there is one: gives whether it was this one that was made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}-{get_ident()}.part")
    try:
        part.write_text(text, "utf-8")
        # A link is made in one step, and never in place of another.
        os.link(part, path)
    except FileExistsError:
        return False
    finally:
        part.unlink(missing_ok=True)
    return True
