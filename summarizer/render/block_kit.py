"""Slack's Block Kit: its blocks, its limits, and text in which nothing of a filing is obeyed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarizer.render.words import clip, counted, plain
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.render.record import Record

__all__ = [
    "Room",
    "context",
    "divider",
    "escape",
    "filled",
    "header",
    "link",
    "mrkdwn",
    "section",
    "sections",
    "statement",
    "table",
]

# Slack's own limits are 3,000 characters a section, 150 a header and 10 elements a context.
_SECTION = 2_900
_HEADER = 150
_ELEMENTS = 10
_STATEMENT = 400
_ESCAPED = 600
_CELL = 120
_JOINER = "\u2060"
# A mention, an address, an emoji's name: parted by an invisible joiner, Slack sees none of them.
_LIVE = lazy(r"@(?=\w)|:(?=//)|:(?=[\w+-]{1,100}:)|`(?=`)|\b(?:mailto|tel)(?=:)")
_ADDRESS = lazy(r"https?://[\w.:-]{1,200}/[\w./?=&%~+-]{0,600}")


def escape(text: str) -> str:
    """The text so that Slack shows it as it is: it mentions nobody and links nowhere.

    >>> escape("<!channel> R&D")
    '&lt;!channel&gt; R&amp;D'
    """
    words = _LIVE.sub(rf"\g<0>{_JOINER}", plain(text))
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def statement(text: str, limit: int = _STATEMENT) -> str:
    """A statement, escaped and at most about half as long again as `limit`; a cut is said."""
    whole = plain(text)
    words = clip(whole, limit)
    while len(escape(words)) > limit * _ESCAPED // _STATEMENT:
        words = clip(words, len(words) * 2 // 3)
    cut = "" if words == whole else f" _(cut: {counted(len(whole), 'character')} in all)_"
    return f"{escape(words)}{cut}"


def link(address: str, words: str) -> str:
    """A link of our own making; an address with anything odd in it is left out.

    >>> link("https://www.sec.gov/Archives/edgar/data/1/x.txt", "EDGAR")
    '<https://www.sec.gov/Archives/edgar/data/1/x.txt|EDGAR>'
    >>> link("https://www.sec.gov/x|y>", "EDGAR")
    'EDGAR'
    """
    known = _ADDRESS.fullmatch(address)
    return f"<{address.replace('&', '&amp;')}|{escape(words)}>" if known else escape(words)


def mrkdwn(text: str) -> Record:
    """A text object; `verbatim` keeps Slack from making links and mentions out of plain words."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def header(text: str) -> Record:
    """A header; it is plain text, in which nothing is obeyed."""
    words = clip(plain(text), _HEADER) or "Filing"
    return {"type": "header", "text": {"type": "plain_text", "text": words, "emoji": False}}


def section(text: str) -> Record:
    """A section of text that is marked up and escaped already."""
    return {"type": "section", "text": mrkdwn(text)}


def sections(lines: Iterable[str]) -> Iterator[Record]:
    """Lines in as many sections as their length needs."""
    for text in filled(lines):
        yield section(text)


def divider() -> Record:
    """A line between what is above and what is below."""
    return {"type": "divider"}


def context(sentences: Sequence[str], limit: int = _ELEMENTS * _SECTION) -> Record:
    """Small print, of at most `limit` characters; what is left out is said."""
    texts, left = list[str](), limit
    for number, each in enumerate(statement(sentence) for sentence in sentences):
        if len(each) > left:
            texts.append(f"_and {counted(len(sentences) - number, 'more remark')}, not shown here_")
            break
        texts.append(each)
        left -= len(each)
    elements = list(filled(texts))[:_ELEMENTS] or ["_nothing to add_"]
    return {"type": "context", "elements": [mrkdwn(text) for text in elements]}


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Record:
    """A table of plain text, in which nothing is obeyed; the first column is the widest."""
    cells = [list(heads), *([clip(plain(cell), _CELL) or "-" for cell in row] for row in rows)]
    return {
        "type": "table",
        "column_settings": [{"is_wrapped": True}, *({"align": "right"} for _ in heads[1:])],
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in cells],
    }


def filled(lines: Iterable[str]) -> Iterator[str]:
    """The lines joined into texts that are as long as a section may be, and no longer."""
    text = ""
    for line in lines:
        if text and len(text) + 1 + len(line) > _SECTION:
            yield text
            text = ""
        text = f"{text}\n{line}" if text else line
    if text:
        yield text


class Room:
    """How much a message still holds: Slack bounds all its blocks together, as they are sent."""

    def __init__(self, characters: int) -> None:
        self._left = characters

    def take(self, what: str | Mapping[str, object]) -> bool:
        """Whether there is room for a text or a block, which is then taken."""
        size = len(json.dumps(what, ensure_ascii=False))
        if size > self._left:
            return False
        self._left -= size
        return True
