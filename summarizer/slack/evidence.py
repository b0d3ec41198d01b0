"""The proof of a summary: in the thread beneath it, and in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.render.block_kit import Room, escape, section, sections, statement
from summarizer.render.slack import severity_words
from summarizer.render.words import clip, counted, written
from summarizer.slack.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.summary import Event, Evidence, Point
    from summarizer.render.record import Record
    from summarizer.slack.told import Told

__all__ = ["thread", "window"]

# A message holds 50 blocks and about 13,000 characters, a window 100 and some 250,000: a window
# is kept to what somebody reads.
_MESSAGE_ROOM, _MESSAGE_BLOCKS = 10_000, 45
_WINDOW_ROOM, _WINDOW_BLOCKS = 60_000, 98
_MESSAGES = 3
_QUOTES = 6
_TITLE = "Evidence"


def thread(told: Told) -> list[Message]:
    """The evidence as at most three messages; what is left out is said in the last."""
    pieces = list(_statements(told))
    messages = list[Message]()
    while pieces and len(messages) < _MESSAGES:
        blocks, pieces = _fitting(pieces, _MESSAGE_ROOM, _MESSAGE_BLOCKS)
        if pieces and len(messages) == _MESSAGES - 1:
            blocks.append(_left_out(len(pieces)))
        messages.append(Message(f"Evidence, part {len(messages) + 1}", blocks))
    return messages


def window(told: Told) -> Record:
    """The evidence as a window that Slack opens over the conversation."""
    blocks, left = _fitting(list(_statements(told)), _WINDOW_ROOM, _WINDOW_BLOCKS)
    if left:
        blocks.append(_left_out(len(left)))
    title = {"type": "plain_text", "text": _TITLE, "emoji": False}
    close = {"type": "plain_text", "text": "Close", "emoji": False}
    return {"type": "modal", "title": title, "close": close, "blocks": blocks or [_nothing()]}


def _fitting(
    pieces: Sequence[Record], characters: int, most: int
) -> tuple[list[Record], list[Record]]:
    """As many blocks as fit, at least one, and the rest."""
    room, count = Room(characters), 0
    while count < min(len(pieces), most) and room.take(pieces[count]):
        count += 1
    count = max(1, count)
    return list(pieces[:count]), list(pieces[count:])


def _statements(told: Told) -> Iterator[Record]:
    """Each statement with its quotes, in the order of the card."""
    summary = told.summary
    yield from _proved(f"*{statement(summary.headline.text)}*", summary.headline.evidence, told)
    for flag in sorted(summary.risk_flags, key=lambda each: -each.severity.rank):
        name = f"{severity_words(flag.severity)} {statement(flag.code)}"
        yield from _proved(name, flag.evidence, told)
        if flag.disputed is not None:
            yield from _proved("_The model disputes it:_", flag.disputed.evidence, told)
    told_of: tuple[Point | Event, ...] = (*summary.points, *summary.events)
    for each in told_of:
        yield from _proved(f"• {statement(each.text)}", each.evidence, told)
    for figure in summary.figures:
        words = statement(f"{written(figure.as_written, figure.value)}: {figure.label}")
        yield from _proved(f"• {words}", figure.evidence, told)
    for suggested in summary.suggested:
        name = f"_Suggested, not established:_ {statement(suggested.code)}"
        yield from _proved(name, suggested.evidence, told)


def _proved(name: str, evidence: Sequence[Evidence], told: Told) -> Iterator[Record]:
    lines = [name]
    for piece in evidence[:_QUOTES]:
        place = escape(clip(told.around.place(piece), 150))
        lines.append(f">“{statement(piece.quote)}”" + (f" _{place}_" if place else ""))
    if len(evidence) > _QUOTES:
        lines.append(f"and {counted(len(evidence) - _QUOTES, 'more quote')}, not shown here")
    yield from sections(lines)


def _left_out(number: int) -> Record:
    words = f"and {counted(number, 'more paragraph')} of evidence, not shown here"
    return section(f"_{words}: the full summary has all_")


def _nothing() -> Record:
    return section("There is no evidence to show.")
