"""What a release tells of results in its tables alone, said in words where no sentence says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftHeadline, DraftPoint
from summarizer.domain.statement import Importance
from summarizer.extract.points import MOST_POINTS
from summarizer.extract.statements import Zone
from summarizer.extract.words.headlines import RESULTS_ITEMS
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing, Table
    from summarizer.extract.parties import Party
    from summarizer.extract.periodic.lines import Line
    from summarizer.extract.salience import Weighed

__all__ = ["Told", "with_tables"]


class Told(NamedTuple):
    """A headline and its points."""

    headline: DraftHeadline
    points: tuple[DraftPoint, ...]


_SALES = lazy(r"\b(?:revenues?|sales)\b[^;]{0,110}\$ ?\d", re.IGNORECASE)
_NET = lazy(
    r"\bnet (?:income|loss|earnings)\b[^;]{0,110}\$ ?\(?\d"
    r"|\b(?:income|loss|earnings) (?:of|was|were)\b",
    re.IGNORECASE,
)
_MONEY = lazy(r"[$\u20ac\u00a3] ?\(?\d")
# The lines that results are told by, those of the same matter together.
_ASKED = ((_SALES, ("revenue",)), (_NET, ("net", "net-holders")))
_BESIDE = (
    (lazy(r"\bebitda\b[^;]{0,30}\b(?:of|was|rose|fell)\b[^;]{0,40}[$]", re.IGNORECASE), "ebitda"),
    (lazy(r"\bper (?:\w+ ){0,2}share\b", re.IGNORECASE), "per-share"),
)


def with_tables(
    filing: Filing, weighed: Sequence[Weighed], told: Told, party: Party | None
) -> Told:
    """Headline and points, completed by the release's tables where neither tells sales or profit.

    A headline that names no amount gives way to the results.
    """
    if not _reports(filing):
        return told
    said = " ".join([told.headline.text, *(point.text for point in told.points)])
    wanting = [kinds for pattern, kinds in _ASKED if pattern.search(said) is None]
    tables = list(_tables(filing, weighed)) if wanting else []
    if not tables:
        return told
    # Most filings tell their results in sentences and need not wait for what reads accounts.
    from summarizer.extract.periodic.accounts import lines_of  # noqa: PLC0415
    from summarizer.extract.periodic.results import results_headline  # noqa: PLC0415
    from summarizer.extract.periodic.wording import said_together  # noqa: PLC0415

    lines = {kind: line for kind, line in lines_of(tables).items() if _is_of_all(line)}
    lead = told.headline
    if _MONEY.search(lead.text) is None:
        lead = results_headline(filing, lines, party) or lead
        wanting = [kinds for pattern, kinds in _ASKED if pattern.search(lead.text) is None]
    found = [kind for kinds in wanting for kind in kinds if kind in lines][: len(wanting)]
    beside = [kind for known, kind in _BESIDE if kind in lines and not known.search(said)]
    silent = lead is told.headline and len(wanting) < len(_ASKED)
    if not found and (silent or not beside):
        return Told(lead, told.points)
    chosen = [lines[kind] for kind in (*found, *beside)]
    said_of = said_together(filing, chosen, dated=all(_is_quoted(filing, one) for one in chosen))
    point = DraftPoint(f"{said_of.text}.", Importance.VITAL, said_of.quotes, said_of.derivations)
    return Told(lead, (point, *told.points)[:MOST_POINTS])


# A column "Three months ended June 30, 2023 Services" is of a segment alone.
_PART = lazy(
    r"\b(?!(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|first|second|third"
    r"|fourth|three|six|nine|twelve|thirteen|fourteen|fiscal|months?|weeks?|quarters?|quarterly"
    r"|years?|periods?|ended|ending|for|the|and|as|of|to|unaudited|audited|restated|reported"
    r"|gaap|actual|total|consolidated|company|in|thousands|millions|dollars|usd|us"
    r"|successor|predecessor|q[1-4]|fy)\b)[a-z]{2,}",
    re.IGNORECASE,
)


def _is_of_all(line: Line) -> bool:
    """Whether the column of a line is headed by its period alone, and by no part of the company."""
    column = line.current.column
    return column is None or _PART.search(column.text) is None


def _is_quoted(filing: Filing, line: Line) -> bool:
    """Whether the head that a number is cited with holds all the numbers of its period."""
    column = line.current.column
    if column is None or column.span is None:
        return False
    held = set(_NUMBER.findall(filing.visible.quote(column.span)))
    return held.issuperset(_NUMBER.findall(column.text))


_NUMBER = lazy(r"\d+|\b(?:two|three|six|nine|twelve)\b", re.IGNORECASE)


def _reports(filing: Filing) -> bool:
    return any(RESULTS_ITEMS.intersection(one.items) for one in filing.main.sections)


def _tables(filing: Filing, weighed: Sequence[Weighed]) -> Iterator[Table]:
    """The tables of the sections that a release or the item of the results stands in."""
    sections = [(number, one) for number, one in enumerate(filing.main.sections)]
    main = filing.documents.index(filing.main)
    keys = {one.statement.key for one in weighed if one.statement.zone is Zone.RELEASE}
    keys |= {(main, number) for number, one in sections if RESULTS_ITEMS.intersection(one.items)}
    for document, section in sorted(keys):
        span = filing.documents[document].sections[section].span
        for table in filing.documents[document].tables:
            if span.start <= table.span.start < span.end:
                yield table
