"""What an exhibit is: its number by type or file name, its title by description or content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import SectionKind
from summarizer.parse.attachments import exhibit_type
from summarizer.parse.marks import Mark
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.lines import Line
    from summarizer.parse.raw_documents import RawDocument

__all__ = ["exhibit_mark", "is_lone_exhibit"]

PRESS_RELEASE = "Press release"
_TYPE = lazy(r"EX-(\d{1,3}(?:\.\d{1,3})?[A-Z]?)", re.IGNORECASE)
# A description that only says again which exhibit it is.
_BARE = lazy(r"(?:exhibit|ex|form|document|html?|\d[\d.()a-z]*+|[\W_]++)*+", re.IGNORECASE)
_RELEASE = lazy(
    r"\b(?:press|news|earnings)\s+release\b|\b(?:for\s+)?immediate\s+release\b|\bfor\s+release\b"
    r"|\bcontacts?\s*:|/?\s?PRNewswire\b|\bBusiness\s?Wire\b|\bGlobe\s?Newswire\b|\bMarketwired?\b",
    re.IGNORECASE,
)
_DATELINE = lazy(
    r"[A-Z][A-Za-z .,'()-]{2,60}[-,(/]\s?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\(?NYSE|\(?NASDAQ)"
    r".{0,80}?(?:\s-{1,2}\s|--|/)"
)
_TITLE = lazy(
    r"\b(?:agreements?|amendment|indenture|plan|lease|note|guarant(?:y|ee)|bylaws|by-laws|articles"
    r"|certificate|charter|consent|certification|waiver|warrant|deed|policy|code|opinion"
    r"|statements?|resignation|letter|power\s+of\s+attorney|subsidiaries)\b",
    re.IGNORECASE,
)
_OPENING, _TITLE_LINES = 25, 30
_LONGEST_TITLE = 140


def exhibit_mark(raw: RawDocument, lines: Sequence[Line]) -> Mark:
    """The one section of a document that is an exhibit.

    Its title is the description that it came with, if that says more than its number; else that it
    is a press release, which its first lines tell; else the first line that titles an agreement or
    another instrument.
    """
    kind = raw.type or exhibit_type(raw.filename or "") or ""
    match = _TYPE.match(kind)
    section = SectionKind.EXHIBIT if match or raw.type is None else SectionKind.BODY
    number = match[1] if match else None
    return Mark(0, section, title=_title(raw.description, lines), exhibit=number)


def is_lone_exhibit(raw: RawDocument, lines: Sequence[Line]) -> bool:
    """Whether a file that names no form is an exhibit, by its name or as a press release."""
    named = exhibit_type(raw.filename or "")
    return bool(named or _TYPE.match(raw.type or "")) or _is_release(lines)


def _title(description: str | None, lines: Sequence[Line]) -> str:
    if description and not _BARE.fullmatch(description):
        return description
    if _is_release(lines):
        return PRESS_RELEASE
    for line in lines[:_TITLE_LINES]:
        if line.titled and len(line.words) <= _LONGEST_TITLE and _TITLE.search(line.words):
            return line.words.strip(" .:*_")
    return description or ""


def _is_release(lines: Sequence[Line]) -> bool:
    opening = [line.words for line in lines[:_OPENING]]
    return any(
        _DATELINE.match(words[:240]) or (len(words) <= _LONGEST_TITLE and _RELEASE.search(words))
        for words in opening
    )
