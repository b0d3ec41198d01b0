"""The registrants that a cover names: one beside its label, or several in a table of them."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from summarizer.parse.cover_fields import (
    FILE_LABEL,
    FILE_NUMBER,
    IRS_LABEL,
    IRS_NUMBER,
    JURISDICTION,
    JURISDICTION_LABEL,
    NUMBER_COLUMN,
    PERIOD_LABEL,
    CoverField,
    around,
    field_in,
)
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.name_words import ORGANISATIONS, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import Registrant
    from summarizer.parse.lines import Line

__all__ = ["registrant_fields"]

_NAME_LABEL = lazy(
    r"\(?\s?translation\s+of\s+(?:the\s+)?registrant's\s+name"
    r"|\(?\s?(?:exact\s+)?name\s+of\s+(?:the\s+)?"
    r"(?:registrant|issuer|company|small\s+business\s+issuer)s?\b"
    r"(?:\s+(?:in|into)\s+english)?"
    r"(?:,?\s+as\s+(?:it\s+appears|specified|set\s+forth|stated)"
    r"(?:\s+in\s+(?:its|the|their)\s+(?:charters?|articles))?)?",
    re.IGNORECASE,
)
_NOT_A_NAME = lazy(
    r"date\s+of\s+report|form\s+\d|pursuant\s+to|current\s+report|exact\s+name|earliest\s+event"
    r"|act\s+of\s+1934|commission|washington,|^\W*$|^\("
    r"|^state\s+(?:or|of)\b|jurisdiction",
    re.IGNORECASE,
)
_FIELD_END = lazy(r"\)|\breported\b:?|\bearliest\s+event\b:?", re.IGNORECASE)
_ITEM = lazy(r"item\b", re.IGNORECASE)
_BRACKET = lazy(r"\s*\(")
_SHORTEST_NAME, _LONGEST_NAME = 2, 120
_MOST_ROWS = 40
_SHORT = 3


def registrant_fields(
    lines: Sequence[Line], filers: Sequence[Registrant] = ()
) -> tuple[CoverField, ...]:
    """The registrants in the order in which the cover names them; none where it names none.

    A name stands beside its label, or in a table of several, or between a file number and a number
    of the tax office. `filers` are the names in the header of the submission: a line that is one
    of them is the registrant even where no label says so. Without label and header it is the line
    that ends as companies' names do.
    """
    for index, line in enumerate(lines):
        if line.tabular and _label(line) is not None and _heads_columns(line):
            listed = tuple(_listed(lines[index + 1 : index + 1 + _MOST_ROWS]))
            if listed:
                return listed
    return (
        tuple(islice(_beside(lines, filers), 1))
        or tuple(_listed(line for line in lines if IRS_NUMBER.search(line.words)))
        or tuple(islice(_unlabelled(lines), 0 if filers else 1))
    )


def _label(line: Line) -> re.Match[str] | None:
    """Where a line labels a name; most lines have not one word of that."""
    return _NAME_LABEL.search(line.words) if "name" in line.words.lower() else None


def _heads_columns(line: Line) -> bool:
    """Whether a row names the columns of a table of registrants."""
    return bool(FILE_LABEL.search(line.words) or IRS_LABEL.search(line.words))


def _listed(rows: Iterable[Line]) -> Iterator[CoverField]:
    """The name in each row that begins with a file number."""
    for row in rows:
        number = FILE_NUMBER.match(row.words)
        if number is None:
            continue
        rest = row.words[number.end() :]
        ends = [
            match.start() for match in (IRS_NUMBER.search(rest), _BRACKET.search(rest)) if match
        ]
        name = rest[: min(ends, default=len(rest))].strip(" ,;:-_")
        if _names(name):
            yield field_in("registrant", row, name)


def _beside(lines: Sequence[Line], filers: Sequence[Registrant]) -> Iterator[CoverField]:
    for index, line in enumerate(lines):
        label = _label(line)
        if label is None:
            continue
        before = line.words[: label.start()].strip(" ,;:-_(")
        yield from _named(line, before)
        for other in around(lines, index):
            if named := _named(other, _of_its_column(other.words, before)):
                yield from named
                break
    known = {_plain(filer.name) for filer in filers}
    for line in lines:
        if _plain(line.words) in known:
            yield field_in("registrant", line, line.words)


def _unlabelled(lines: Sequence[Line]) -> Iterator[CoverField]:
    """The lines before the first item that read as the name of a company, a trust or a fund."""
    for line in takewhile(lambda line: _ITEM.match(line.words) is None, lines):
        words = line.words.strip(" ,;:-_")
        if _is_organisation(words.split()) and _names(words):
            yield field_in("registrant", line, words)


def _is_organisation(words: Sequence[str]) -> bool:
    plain = [word.lower().strip(".,") for word in words]
    named = all(word[0].isupper() or not word[0].isalpha() for word in words if len(word) > _SHORT)
    return (
        named
        and (plain[-1:] != plain[:1])
        and (plain[-1] in SUFFIXES or not ORGANISATIONS.isdisjoint(plain))
    )


def _of_its_column(words: str, before: str) -> str:
    """The name in a row of columns: after the jurisdiction, if labelled first, up to numbers."""
    number = NUMBER_COLUMN.search(words)
    if number is None:
        return words.strip(" ,;:-_")
    state = JURISDICTION.match(words) if JURISDICTION_LABEL.search(before) else None
    return words[state.end() if state else 0 : number.start()].strip(" ,;:-_")


def _named(line: Line, words: str) -> list[CoverField]:
    """The name that these words of a line are, or that they end in."""
    if not _names(words):
        words = _last_of_run(words)
        if not _names(words):
            return []
    return [field_in("registrant", line, words)]


def _last_of_run(words: str) -> str:
    """What stands after the last label or day, where a cover runs all its fields on in one line."""
    ends = [match.end() for match in _FIELD_END.finditer(words)]
    ends += [mention.end for mention in dates(words)] if ends else []
    return words[max(ends, default=0) :].strip(" ,;:-_(")


def _names(words: str) -> bool:
    return (
        _SHORTEST_NAME <= len(words) <= _LONGEST_NAME
        and any(char.isalpha() for char in words)
        and _NOT_A_NAME.search(words) is None
        and PERIOD_LABEL.search(words) is None
        and NUMBER_COLUMN.search(words) is None
        and JURISDICTION.fullmatch(words) is None
        and not dates(words)
    )


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", words.lower())
