"""A summary as Slack's Block Kit: within its limits, and deaf to whatever the filing says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.domain.statement import Status
from summarizer.render.evidence import place_words
from summarizer.render.record import json_line
from summarizer.render.telling import coverage_sentences, flag_reason, heading_words
from summarizer.render.words import clip, counted, plain
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Flag, Summary
    from summarizer.render.record import Record

__all__ = ["escape", "to_slack"]

# Slack's own limits are 50 blocks, 3,000 characters a section and 150 a header; the numbers of
# flags, points and rows are such that even the longest of them make 48 blocks.
_SECTION = 2_900
_HEADER = 150
_ELEMENTS = 10
_STATEMENT = 600
_ESCAPED = 900
_FLAGS = 12
_POINTS = 12
_ROWS = 12
_JOINER = "\u2060"
_EMOJI = {
    Severity.LOW: ":white_circle:",
    Severity.MEDIUM: ":large_yellow_circle:",
    Severity.HIGH: ":large_orange_circle:",
    Severity.CRITICAL: ":red_circle:",
}
# A mention, an address, an emoji's name: parted by an invisible joiner, Slack sees none of them.
_LIVE = lazy(r"@(?=\w)|:(?=//)|:(?=[\w+-]{1,100}:)|`(?=`)|\b(?:mailto|tel)(?=:)")


def escape(text: str) -> str:
    """The text so that Slack shows it as it is: it mentions nobody and links nowhere.

    >>> escape("<!channel> R&D")
    '&lt;!channel&gt; R&amp;D'
    """
    words = _LIVE.sub(rf"\g<0>{_JOINER}", plain(text))
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def to_slack(summary: Summary, filing: Filing, *, indent: bool = False) -> str:
    """The summary as the body of a message: `text` for notifications, and at most 50 `blocks`.

    What is cut or left out to keep within the limits is said where it is missing.
    """
    title = heading_words(summary, filing)
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": _plain(title), "emoji": False}},
        _section(f"*{_statement(summary.headline.text)}*"),
        *_flags(summary, filing),
        *_listed("Points", [point.text for point in summary.points], _POINTS),
        *_listed("Key figures", _figures(summary), _ROWS),
        *_listed("Events", _events(summary), _ROWS),
        *_listed("Suggested by the model, not established", _suggested(summary), _ROWS),
        *_listed("Not decided by the text at hand", _undecided(summary), _ROWS),
        {"type": "divider"},
        _context(coverage_sentences(summary, filing)),
    ]
    record: Record = {
        "text": f"{_statement(title)}: {_statement(summary.headline.text)}",
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": blocks,
    }
    return json_line(record, indent=indent)


def _flags(summary: Summary, filing: Filing) -> Iterator[Record]:
    if not summary.risk_flags:
        yield _section("*Risk flags:* none raised")
        return
    yield _section("*Risk flags*")
    for flag in summary.risk_flags[:_FLAGS]:
        yield _section(_flag(flag, filing))
    yield from _left_out(len(summary.risk_flags) - _FLAGS, "flag")


def _flag(flag: Flag, filing: Filing) -> str:
    notes = ["update"] if flag.status is Status.UPDATE else []
    notes += ["disputed by the model"] if flag.disputed is not None else []
    noted = f" ({', '.join(notes)})" if notes else ""
    word = flag.severity.value.upper()
    lines = [f"{_EMOJI[flag.severity]} *{word}* {_statement(flag.code)}{noted}"]
    if reason := flag_reason(flag):
        lines.append(_statement(reason))
    if flag.evidence:
        lines.append(_quoted(flag.evidence[0], filing))
    if len(flag.evidence) > 1:
        lines.append(f"and {counted(len(flag.evidence) - 1, 'more piece')} of evidence")
    return "\n".join(lines)


def _quoted(piece: Evidence, filing: Filing) -> str:
    place = escape(clip(place_words(piece, filing), _HEADER))
    return f"“{_statement(piece.quote)}”" + (f" {place}" if place else "")


def _figures(summary: Summary) -> list[str]:
    return [
        f"{figure.as_written}: {figure.label}" + (f", {figure.period}" if figure.period else "")
        for figure in summary.figures
    ]


def _events(summary: Summary) -> list[str]:
    return [f"{event.date or '(no date)'} {event.type}: {event.text}" for event in summary.events]


def _suggested(summary: Summary) -> list[str]:
    return [
        f"{each.code}: {each.reason or ' / '.join(piece.quote for piece in each.evidence)}"
        for each in summary.suggested
    ]


def _undecided(summary: Summary) -> list[str]:
    return [f"{each.code}: {each.why}" for each in summary.undetermined]


def _listed(title: str, statements: Sequence[str], limit: int) -> Iterator[Record]:
    """A title and its list, in as many sections as its length needs."""
    if not statements:
        return
    lines = [f"*{title}*", *(f"• {_statement(text)}" for text in statements[:limit])]
    for text in _filled(lines):
        yield _section(text)
    yield from _left_out(len(statements) - limit, "line")


def _left_out(number: int, noun: str) -> Iterator[Record]:
    if number > 0:
        yield _section(f"_and {counted(number, f'more {noun}')}, not shown here_")


def _filled(lines: Iterable[str]) -> Iterator[str]:
    """The lines joined into texts that are as long as a section may be, and no longer."""
    text = ""
    for line in lines:
        if text and len(text) + 1 + len(line) > _SECTION:
            yield text
            text = ""
        text = f"{text}\n{line}" if text else line
    if text:
        yield text


def _section(text: str) -> Record:
    # `verbatim` keeps Slack from making links and mentions out of plain words.
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def _context(sentences: Sequence[str]) -> Record:
    texts = list(_filled(_statement(each) for each in sentences))[:_ELEMENTS]
    return {
        "type": "context",
        "elements": [{"type": "mrkdwn", "text": text, "verbatim": True} for text in texts],
    }


def _statement(text: str) -> str:
    """A statement, escaped and short enough for any place here; a cut is said."""
    whole = plain(text)
    words = clip(whole, _STATEMENT)
    while len(escape(words)) > _ESCAPED:
        words = clip(words, len(words) * 2 // 3)
    cut = "" if words == whole else f" _(cut: {counted(len(whole), 'character')} in all)_"
    return f"{escape(words)}{cut}"


def _plain(text: str) -> str:
    return clip(plain(text), _HEADER) or "Filing"
