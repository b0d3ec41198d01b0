"""What a job is to do, as it travels through the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import NamedTuple

from summarizer.errors import DataError

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

    `uploads` are the files of one filing, its main document first.
    `about` is the job whose answer is meant, `watch` the number of a watch, `wanted` what it is
    for, `message` the one whose links become cards, `reply_url` where a word for the user alone
    may be sent for half an hour.
    """

    source: str = ""
    uploads: tuple[Upload, ...] = ()
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
    """What `to_json` wrote.

    Raises:
        DataError: It is something else.
    """
    try:
        raw = json.loads(text)
        uploads = tuple(Upload(*each) for each in raw.pop("uploads"))
        return Request(**raw | {"uploads": uploads, "links": tuple(raw["links"])})
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise DataError("a request in the database is damaged") from error


def key_of(*parts: str) -> str:
    """A key that the same parts always have; nothing can be read out of it."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]
