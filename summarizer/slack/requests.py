"""What a job is to do, as it travels through the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import NamedTuple

__all__ = ["Kind", "Request", "Upload", "key_of", "request_from"]


class Kind(StrEnum):
    """What is to be done."""

    SUMMARISE = "summarise"
    FULL = "full-summary"
    COMPARE = "compare"
    WATCH = "watch"
    ALERT = "alert"
    UNFURL = "unfurl"


class Upload(NamedTuple):
    """A file that somebody put into a conversation; `size` is what Slack says it is."""

    id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Request:
    """All that a worker needs beside who asked, and where.

    `about` is the job whose answer is meant, `watch` the number of a watch, `wanted` what it is
    for, `message` the one whose links become cards, `reply_url` where a word for the user alone
    may be sent for half an hour.
    """

    source: str = ""
    upload: Upload | None = None
    reply_url: str = ""
    about: int = 0
    watch: int = 0
    wanted: str = ""
    message: str = ""
    links: tuple[str, ...] = ()

    def to_json(self) -> str:
        """All of it."""
        return json.dumps(asdict(self))


def request_from(text: str) -> Request:
    """What `to_json` wrote."""
    raw = json.loads(text)
    upload = raw.pop("upload")
    links = tuple(raw.pop("links"))
    return Request(**raw, upload=None if upload is None else Upload(*upload), links=links)


def key_of(*parts: str) -> str:
    """A key that the same parts always have; nothing can be read out of it."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]
