"""What the bot says in a channel: a placeholder, the answer that takes its place, an alert."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.render.block_kit import (
    context,
    escape,
    header,
    link,
    mrkdwn,
    section,
    sections,
    statement,
)
from summarizer.render.slack import brief_card, fallback, severity_words
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.render.record import Record
    from summarizer.slack.told import Told

__all__ = [
    "ACTIONS",
    "Message",
    "alert",
    "answer",
    "metadata",
    "placeholder",
    "preview_card",
    "user",
]

ACTIONS = ("evidence", "full", "compare", "watch", "unwatch")
# The event type that marks our messages, by which they are found again.
EVENT = "filing_summary"

_LABELS = {
    "evidence": "Evidence",
    "full": "Full summary",
    "compare": "Compare with previous",
    "watch": "Watch this company",
    "unwatch": "End this watch",
}
_USER = lazy(r"[UW][A-Z0-9]{2,30}")
_ALERT_FLAGS = 6


class Message(NamedTuple):
    """Blocks, and the line that stands for them in a notification."""

    text: str
    blocks: list[Record]


def metadata(key: str) -> Record:
    """What a message carries, so that it is found again by the job that it was made for."""
    return {"event_type": EVENT, "event_payload": {"job": key}}


def user(name: str) -> str:
    """A user's name as Slack shows it; anything else as the words that it is."""
    return f"<@{name}>" if _USER.fullmatch(name) else escape(name)


def placeholder(source: str, name: str) -> Message:
    """What stands where the answer will be."""
    words = f"Reading {statement(source, 120)} …"
    blocks = [section(f":hourglass_flowing_sand: {words}"), _asked_by(name)]
    return Message(words, blocks)


def answer(told: Told, job: int, name: str) -> Message:
    """The summary with its buttons: at most 45 blocks."""
    names = ["evidence", "full", *(["compare", "watch"] if told.summary.filing.cik else [])]
    buttons = _actions(dict.fromkeys(names, job))
    blocks = [*brief_card(told.summary, told.around), _asked_by(name), buttons]
    return Message(fallback(told.summary, told.around), blocks)


def preview_card(told: Told) -> Message:
    """A card for a link: the headline, the gravest flags, and no buttons."""
    return Message(fallback(told.summary, told.around), list(_short(told)))


def alert(told: Told, job: int, watch: int, said: str) -> Message:
    """What is told of a filing that somebody watches for."""
    bell = f":bell: *Watch {watch}*: {statement(said, 200)}"
    values = {"evidence": job, "full": job, "compare": job, "unwatch": watch}
    blocks = [section(bell), *_short(told), _actions(values)]
    return Message(f"Watch {watch}: {fallback(told.summary, told.around)}", blocks)


def _short(told: Told) -> Iterator[Record]:
    summary, around = told.summary, told.around
    yield header(around.title)
    yield section(f"*{statement(summary.headline.text)}*")
    flags = sorted(summary.risk_flags, key=lambda flag: -flag.severity.rank)
    lines = [f"{severity_words(flag.severity)} {statement(flag.code)}" for flag in flags]
    if len(lines) > _ALERT_FLAGS:
        lines[_ALERT_FLAGS:] = [f"_and {len(flags) - _ALERT_FLAGS} more, not shown here_"]
    yield from sections(lines or ["*Risk flags:* none raised"])
    if summary.filing.url:
        yield _link_to(summary.filing.url)
    yield context(around.coverage[:1], 1_000)


def _link_to(url: str) -> Record:
    return {"type": "context", "elements": [mrkdwn(link(url, "the filing on EDGAR"))]}


def _asked_by(name: str) -> Record:
    shown = f"Asked for by {user(name)}"
    return {"type": "context", "elements": [mrkdwn(shown)]}


def _actions(values: Mapping[str, int]) -> Record:
    return {"type": "actions", "elements": [_button(*each) for each in values.items()]}


def _button(name: str, value: int) -> Record:
    label = {"type": "plain_text", "text": _LABELS[name], "emoji": False}
    return {"type": "button", "action_id": name, "text": label, "value": str(value)}
