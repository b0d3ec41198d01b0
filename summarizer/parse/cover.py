"""The cover of a filing: what its form must say of itself, wherever it stands on the page."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.identity import FormType
from summarizer.parse.cover_fields import (
    FILE_LABEL,
    FILE_NUMBER,
    IRS_LABEL,
    IRS_NUMBER,
    JURISDICTION,
    JURISDICTION_LABEL,
    PERIOD_LABEL,
    CoverField,
    Label,
    around,
    field_in,
    labelled_by,
)
from summarizer.parse.registrants import registrant_fields
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Registrant
    from summarizer.parse.lines import Line
    from summarizer.text.dates import DateMention

__all__ = ["Cover", "CoverField", "read_cover"]

_TRANSITION = lazy(r"transition", re.IGNORECASE)
_FORM = labelled_by(
    r"\b(?:form|schedule)\s{0,3}(8-?\s?K(?:12[BG]3?|15D5)?|10-?\s?K(?:SB(?:40)?|405|T(?:405)?)?|10-?\s?Q(?:SB|T)?|20-?F|40-?F|6-?K"
    r"|11-?K|S-\d{1,2}|F-\d{1,2}|12b-25|25(?:-NSE)?|15(?:-12G|-15D)?|13[DG]|14A|424B\d)\b(\s{0,2}[/-]\s{0,2}A\b)?",
    "form",
    "schedule",
)
_AMENDMENT = lazy(r"\bamendment\s+(?:no|number)\b|\(amendment\b", re.IGNORECASE)
_ADDRESS_LABEL = labelled_by(
    r"\(?\s?address\s+of\s+(?:the\s+)?(?:registrant's\s+)?principal", "address"
)
_TELEPHONE = lazy(
    r"\(\s?\d{3}\s?\)\s?\d{3}\s?-\s?\d{4}|\b\d{3}-\d{3}-\d{4}\b|\+\d[\d\s()-]{8,20}\d"
)
_MOST_LINES = 90
_LONGEST_LINE = 400
_LONGEST_DAY = len("Wednesday, September 30th, 2026.")
# A longer paragraph is none of the cover, even where it names the words of a label.
_LONGEST_LABELLED = 2_000


_NUMBERS = (
    ("file-number", FILE_LABEL, FILE_NUMBER),
    ("irs-number", IRS_LABEL, IRS_NUMBER),
    ("jurisdiction", JURISDICTION_LABEL, JURISDICTION),
    ("telephone", labelled_by("telephone", "telephone"), _TELEPHONE),
)


class Cover(NamedTuple):
    """What the cover says; None for what it does not say."""

    fields: tuple[CoverField, ...]
    form: FormType | None
    registrants: tuple[str, ...]
    period: date | None

    @property
    def registrant(self) -> str | None:
        """The first registrant that the cover names."""
        return self.registrants[0] if self.registrants else None


def read_cover(lines: Sequence[Line], filers: Sequence[Registrant] = ()) -> Cover:
    """Reads the cover fields from the lines before the first item.

    A label may stand under its value, over it, beside it or between values in one line; several
    lines may be one table row. `filers` are the names that the header of the submission gives:
    a cover line that is one of them is the registrant even where no label says so.
    """
    page = [line for line in lines[:_MOST_LINES] if len(line.words) <= _LONGEST_LABELLED]
    form = next(_forms(page), None)
    registrants = registrant_fields(page, filers)
    period = next(_periods(page), None)
    found = [field for field, _ in (form or (None, None), period or (None, None)) if field]
    found += registrants
    found += _numbers(page)
    return Cover(
        tuple(sorted(found, key=lambda field: field.start)),
        form[1] if form else None,
        tuple(dict.fromkeys(each.words for each in registrants)),
        period[1] if period else None,
    )


def _forms(lines: Sequence[Line]) -> Iterator[tuple[CoverField, FormType]]:
    for index, line in enumerate(lines):
        match = _FORM.search(line.words) if len(line.words) < _LONGEST_LINE else None
        if match is not None:
            near = " ".join(other.words for other in lines[index : index + 4])
            amended = match[2] is not None or _AMENDMENT.search(near[:300]) is not None
            start = line.start + match.start()
            yield (
                CoverField("form", match[0], start, line.start + match.end()),
                FormType(_base(match[1]), amended),
            )


@lru_cache(maxsize=64)
def _base(written: str) -> str:
    """A form as EDGAR names it."""
    base = re.sub(r"^(8|10|6|11|20|40)-?\s?([KQF])", r"\1-\2", written.upper())
    return {"12B-25": "NT 10-K", "14A": "DEF 14A", "13D": "SC 13D", "13G": "SC 13G"}.get(base, base)


def _periods(lines: Sequence[Line]) -> Iterator[tuple[CoverField, date]]:
    """The date beside a period label: after it in the line, in the lines after, or before it."""
    for index, line in enumerate(lines):
        label = PERIOD_LABEL.search(line.words)
        if label is None:
            continue
        after = [(line, label.end()), *((other, 0) for other in lines[index + 1 : index + 3])]
        before = [(other, 0) for other in reversed(lines[max(0, index - 2) : index])]
        for other, begin in (*after[:1], (line, 0), *_nearest(after[1:], before)):
            days = [mention for mention in dates(other.words[begin:]) if _is_day(mention)]
            if days:
                # "November 14, 2018 (November 11, 2018)": the period is the earliest event's day;
                # that of a transition report is the last of the two days that it runs between.
                last = _TRANSITION.match(label[0]) is not None
                mention = (max if last else min)(days, key=lambda day: day.iso)
                start = other.start + begin + mention.start
                field = CoverField("period", mention.text, start, start + len(mention.text))
                yield field, date.fromisoformat(mention.iso)
                return
    yield from _unlabelled(lines)


def _unlabelled(lines: Sequence[Line]) -> Iterator[tuple[CoverField, date]]:
    """A day that has a line of the cover to itself, where no label names the period."""
    for line in lines:
        for mention in dates(line.words) if len(line.words) < _LONGEST_DAY else ():
            if _is_day(mention) and mention.text == line.words.strip(" .,:"):
                end = line.start + mention.end
                field = CoverField("period", mention.text, line.start + mention.start, end)
                yield field, date.fromisoformat(mention.iso)


def _is_day(mention: DateMention) -> bool:
    return len(mention.iso) == len("1997-03-18") and mention.iso[:1].isdigit()


def _nearest(
    after: Sequence[tuple[Line, int]], before: Sequence[tuple[Line, int]]
) -> Iterator[tuple[Line, int]]:
    """Candidates above and below in turn, a label's own line apart; below first."""
    for place in range(max(len(after), len(before))):
        yield from after[place : place + 1]
        yield from before[place : place + 1]


def _numbers(lines: Sequence[Line]) -> Iterator[CoverField]:
    """Numbers and places that are known by their shape, beside the label that names them."""
    for name, label, shape in _NUMBERS:
        field = next(_labelled(lines, name, label, shape), None)
        if field is not None:
            yield field
    for index, line in enumerate(lines):
        label_match = _ADDRESS_LABEL.search(line.words)
        if label_match is not None:
            words = line.words[: label_match.start()].strip(" (")
            above = line if words else next(around(lines, index), line)
            yield field_in("address", above, words or above.words)
            return


def _labelled(
    lines: Sequence[Line], name: str, label: Label, shape: re.Pattern[str]
) -> Iterator[CoverField]:
    for index, line in enumerate(lines):
        if label.search(line.words) is None:
            continue
        near = (line, *around(lines, index), *lines[max(0, index - 6) : max(0, index - 3)])
        for other in near:
            match = shape.search(other.words)
            if match is not None:
                start = other.start + match.start()
                yield CoverField(name, match[0], start, start + len(match[0]))
                return
