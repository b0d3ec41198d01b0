"""What the bot logs: who asked for what kind of thing and what became of it, and no message."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

from summarizer.render.words import plain

if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["log", "start_logging"]

_LOGGER = logging.getLogger("summarizer.slack")
# Libraries log bodies and tokens when they are talkative.
_QUIET = ("slack_bolt", "slack_sdk", "aiohttp", "asyncio")


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """The record as a line for people."""
        fields = " ".join(f"{name}={value}" for name, value in _fields(record).items())
        return plain(f"{self.formatTime(record)} {record.levelname} {record.getMessage()} {fields}")


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """The record as one object."""
        said = {"at": round(record.created, 3), "level": record.levelname.lower()}
        return json.dumps(said | {"event": record.getMessage()} | _fields(record), default=str)


def _fields(record: logging.LogRecord) -> dict[str, object]:
    fields: dict[str, object] = getattr(record, "fields", {})
    return fields


def start_logging(shape: str, stream: TextIO | None = None) -> None:
    """Has everything logged to standard error, as lines of text or of JSON."""
    lines = logging.StreamHandler(stream or sys.stderr)
    lines.setFormatter(_Json() if shape == "json" else _Text())
    _LOGGER.handlers[:] = [lines]
    _LOGGER.propagate = False
    _LOGGER.setLevel(logging.INFO)
    for name in _QUIET:
        quiet = logging.getLogger(name)
        quiet.handlers[:] = [logging.NullHandler()]
        quiet.propagate = False
        quiet.setLevel(logging.CRITICAL)


def log(event: str, *, level: int = logging.INFO, **fields: object) -> None:
    """Logs an event with its fields; `request` is the id that all lines of one job share."""
    _LOGGER.log(level, event, extra={"fields": fields})
