"""A summary as Slack's Block Kit: within its limits, and deaf to whatever the filing says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.domain.statement import Status
from summarizer.render.block_kit import (
    Room,
    context,
    divider,
    escape,
    header,
    link,
    section,
    sections,
    statement,
    table,
)
from summarizer.render.evidence import cite, place_words
from summarizer.render.record import json_line
from summarizer.render.telling import coverage_sentences, flag_reason, heading_words, share_words
from summarizer.render.words import clip, counted, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Flag, Summary
    from summarizer.render.record import Record

__all__ = [
    "Setting",
    "alone",
    "brief_card",
    "card",
    "escape",
    "fallback",
    "setting",
    "severity_words",
    "to_slack",
]

# Slack's own limits are 50 blocks and about 13,000 characters of all blocks as they are sent. The
# lists share a room; what is counted beside them (titles, small print, buttons) fits the rest.
_LISTS = 6_800
# A channel's card has buttons beneath.
_BRIEF_LISTS = 6_300
_SMALL_PRINT = 2_200
_FLAGS = 12
_POINTS = 12
_ROWS = 12
_PLACE = 150
_REASON = 220
_EMOJI = {
    Severity.LOW: ":white_circle:",
    Severity.MEDIUM: ":large_yellow_circle:",
    Severity.HIGH: ":large_orange_circle:",
    Severity.CRITICAL: ":red_circle:",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What is told beside a summary, of the filing that it was made of.

    `places` says in words where the evidence between two positions stands.
    """

    title: str
    coverage: tuple[str, ...]
    places: dict[tuple[int, int], str]

    def place(self, piece: Evidence) -> str:
        """Where a piece of evidence stands, in words; empty if nobody knows."""
        return self.places.get((piece.start, piece.end), "")


def setting(summary: Summary, filing: Filing) -> Setting:
    """What is told beside a summary whose filing is at hand."""
    pieces = cite(summary).pieces
    return Setting(
        heading_words(summary, filing),
        coverage_sentences(summary, filing),
        {(piece.start, piece.end): place_words(piece, filing) for piece in pieces},
    )


def alone(summary: Summary) -> Setting:
    """What can be told beside a summary that lies there without its filing."""
    facts, coverage = summary.filing, summary.coverage
    parts = (facts.registrant or facts.name, facts.form, facts.period or facts.filed)
    read = f"Read {share_words(coverage)} of {counted(coverage.characters, 'character')}"
    unproved = f"Left out as not proved: {len(summary.withheld)}"
    sentences = [f"{read}. {unproved}. Model: {summary.provenance.model}."]
    if coverage.not_at_hand:
        sentences.append(f"Named but not at hand: {', '.join(coverage.not_at_hand)}.")
    if coverage.hidden:
        sentences.append(f"Hidden in the filing and not read: {coverage.hidden:,} characters.")
    pages = {(each.start, each.end): each.page for each in cite(summary).pieces}
    return Setting(
        " · ".join(part for part in parts if part),
        tuple(sentences),
        {place: f"p. {page}" for place, page in pages.items() if page is not None},
    )


def to_slack(summary: Summary, filing: Filing, *, indent: bool = False) -> str:
    """The summary as the body of a message: `text` for notifications, and at most 50 `blocks`.

    What is cut or left out to keep within the limits is said where it is missing.
    """
    around = setting(summary, filing)
    record: Record = {
        "text": fallback(summary, around),
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": card(summary, around),
    }
    return json_line(record, indent=indent)


def fallback(summary: Summary, around: Setting) -> str:
    """The line that a notification shows."""
    return f"{statement(around.title)}: {statement(summary.headline.text)}"


def card(summary: Summary, around: Setting) -> list[Record]:
    """The blocks of a summary: at most 46, and at most 10,500 characters as they are sent."""
    room = Room(_LISTS)
    events = _listed("Events", _events(summary), _ROWS, room)
    return _blocks(summary, around, room, _flags(summary, around, room), events)


def brief_card(summary: Summary, around: Setting) -> list[Record]:
    """The same for a channel that has the evidence beneath: no quotes, and no events.

    It has at most 43 blocks, and at most 11,000 characters as they are sent.
    """
    room = Room(_BRIEF_LISTS)
    return _blocks(summary, around, room, _brief_flags(summary, room), ())


def _blocks(
    summary: Summary,
    around: Setting,
    room: Room,
    flags: Iterable[Record],
    events: Iterable[Record],
) -> list[Record]:
    """All that a card holds, its flags and events as given.

    What stands first takes of the room first: flags and events are drawn where they stand.
    """
    return [
        header(around.title),
        section(f"*{statement(summary.headline.text)}*"),
        *flags,
        *_listed("Points", [point.text for point in summary.points], _POINTS, room),
        *_figures(summary, room),
        *events,
        *_listed("Suggested by the model, not established", _suggested(summary), _ROWS, room),
        *_listed("Not decided by the text at hand", _undecided(summary), _ROWS, room),
        divider(),
        context(around.coverage, _SMALL_PRINT),
        *_source(summary),
    ]


def severity_words(severity: Severity) -> str:
    """A severity as emoji and word, so that nobody depends on a colour."""
    return f"{_EMOJI[severity]} *{severity.value.upper()}*"


def _flags(summary: Summary, around: Setting, room: Room) -> Iterator[Record]:
    if not summary.risk_flags:
        yield section("*Risk flags:* none raised")
        return
    yield section("*Risk flags*")
    shown = 0
    for flag in _gravest(summary):
        block = section(_flag(flag, around))
        if not room.take(block):
            break
        shown += 1
        yield block
    yield from _left_out(len(summary.risk_flags) - shown, "flag")


def _brief_flags(summary: Summary, room: Room) -> Iterator[Record]:
    lines = list[str]()
    for flag in _gravest(summary):
        line = f"{_named(flag)}: {statement(flag_reason(flag) or flag.reason, _REASON)}"
        if not room.take(line):
            break
        lines.append(line)
    yield from sections(lines or ["*Risk flags:* none raised"])
    yield from _left_out(len(summary.risk_flags) - len(lines), "flag")


def _gravest(summary: Summary) -> list[Flag]:
    """The flags that a card has room for, the gravest first."""
    return sorted(summary.risk_flags, key=lambda flag: -flag.severity.rank)[:_FLAGS]


def _named(flag: Flag) -> str:
    notes = ["update"] if flag.status is Status.UPDATE else []
    notes += ["disputed by the model"] if flag.disputed is not None else []
    noted = f" ({', '.join(notes)})" if notes else ""
    return f"{severity_words(flag.severity)} {statement(flag.code)}{noted}"


def _flag(flag: Flag, around: Setting) -> str:
    lines = [_named(flag)]
    if reason := flag_reason(flag):
        lines.append(statement(reason))
    if flag.evidence:
        lines.append(_quoted(flag.evidence[0], around))
    if len(flag.evidence) > 1:
        lines.append(f"and {counted(len(flag.evidence) - 1, 'more piece')} of evidence")
    return "\n".join(lines)


def _quoted(piece: Evidence, around: Setting) -> str:
    place = escape(clip(around.place(piece), _PLACE))
    return f"“{statement(piece.quote)}”" + (f" {place}" if place else "")


def _figures(summary: Summary, room: Room) -> Iterator[Record]:
    if not summary.figures:
        return
    rows = list[tuple[str, str, str]]()
    for figure in summary.figures[:_ROWS]:
        row = (figure.label, written(figure.as_written, figure.value), figure.period or "")
        if not room.take(table([], [row])):
            break
        rows.append(row)
    yield section("*Key figures*")
    if rows:
        yield table(("Figure", "As written", "Period"), rows)
    yield from _left_out(len(summary.figures) - len(rows), "figure")


def _events(summary: Summary) -> list[str]:
    return [f"{event.date or '(no date)'} {event.type}: {event.text}" for event in summary.events]


def _suggested(summary: Summary) -> list[str]:
    return [
        f"{each.code}: {each.reason or ' / '.join(piece.quote for piece in each.evidence)}"
        for each in summary.suggested
    ]


def _undecided(summary: Summary) -> list[str]:
    return [f"{each.code}: {each.why}" for each in summary.undetermined]


def _listed(title: str, statements: Sequence[str], limit: int, room: Room) -> Iterator[Record]:
    """A title and its list, in as many sections as its length needs."""
    if not statements:
        return
    lines = [f"*{title}*"]
    for text in statements[:limit]:
        line = f"• {statement(text)}"
        if not room.take(line):
            break
        lines.append(line)
    yield from sections(lines)
    yield from _left_out(len(statements) - len(lines) + 1, "line")


def _left_out(number: int, noun: str) -> Iterator[Record]:
    if number > 0:
        yield section(f"_and {counted(number, f'more {noun}')}, not shown here_")


def _source(summary: Summary) -> Iterator[Record]:
    url = summary.filing.url
    if url:
        shown = link(url, "the filing on EDGAR")
        yield {"type": "context", "elements": [{"type": "mrkdwn", "text": shown, "verbatim": True}]}
