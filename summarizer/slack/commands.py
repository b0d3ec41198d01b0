"""What people type after the slash command, as values."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.errors import UsageError
from summarizer.slack.sources import named_source, plain_words
from summarizer.slack.wanted import Wanted, read_wanted

if TYPE_CHECKING:
    from summarizer.edgar.addresses import Addresses

__all__ = ["Command", "Help", "Summarise", "Unwatch", "Watch", "Watches", "read_command"]

_DM = {"dm", "me", "here=dm"}


class Summarise(NamedTuple):
    """Summarise a filing on EDGAR."""

    source: str


class Watch(NamedTuple):
    """Tell of filings as they appear: in the channel, or to the user alone."""

    wanted: Wanted
    to_user: bool = False


class Watches(NamedTuple):
    """List what is watched for here."""


class Unwatch(NamedTuple):
    """End a watch."""

    number: int


class Help(NamedTuple):
    """Say what can be typed."""


Command: TypeAlias = Summarise | Watch | Watches | Unwatch | Help


def read_command(text: str, addresses: Addresses, known_flags: frozenset[str]) -> Command:
    """The command that a text is.

    Raises:
        UsageError: It is none; the message says what to type.
    """
    words = plain_words(text)
    verb, _, rest = words.partition(" ")
    match verb.lower():
        case "" | "help" | "?":
            return Help()
        case "watches" if not rest:
            return Watches()
        case "unwatch":
            return _unwatch(rest)
        case "watch":
            return _watch(rest, known_flags)
        case _:
            return Summarise(named_source(words, addresses))


def _unwatch(rest: str) -> Unwatch:
    number = rest.strip().removeprefix("#")
    if not (number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004
        raise UsageError("unwatch needs the number of a watch", "'watches' lists them")
    return Unwatch(int(number))


def _watch(rest: str, known_flags: frozenset[str]) -> Watch:
    # A phone's keyboard types curly quotes.
    straight = rest.replace("“", '"').replace("”", '"').replace("≥", ">=").replace(" >= ", ">=")
    try:
        words = shlex.split(straight)
    except ValueError as error:
        raise UsageError(
            f"the quotes do not pair: {rest[:80]!r}", 'word="going concern"'
        ) from error
    wanted = read_wanted([word for word in words if word.lower() not in _DM], known_flags)
    return Watch(wanted, any(word.lower() in _DM for word in words))
