"""What the accounts say: the period's results in a line, the points beside it, and their event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftEvent, DraftHeadline, DraftPoint
from summarizer.domain.statement import Importance
from summarizer.extract.evidence import cover_quote
from summarizer.extract.periodic.wording import joined, said_margin, said_together
from summarizer.text.dates import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Filing
    from summarizer.extract.parties import Party
    from summarizer.extract.periodic.lines import Line
    from summarizer.extract.periodic.wording import Said

__all__ = ["MOST_WORDS", "results_event", "results_headline", "results_points"]

MOST_WORDS = 25
# The lines a headline names, the first of each that the accounts have.
_TOLD = (("revenue", "gross", "operating"), ("net", "net-holders", "pretax"))
_MEANS = ("cash", "debt", "operating-cash")
_POINTS = (("operating", "gross", "per-share"), _MEANS)
_UNLED = (("revenue", "net", "operating"), _MEANS)


def results_headline(
    filing: Filing, lines: Mapping[str, Line], party: Party | None
) -> DraftHeadline | None:
    """Revenue and net result against the comparable period, in at most 25 words; None without."""
    told = _told(lines)
    if not told:
        return None
    name = "" if party is None else f"{party.name}: "
    of_party = () if party is None else (party.quote,)
    for wanted, shown in (
        (told, {}),
        (told, {"dated": False}),
        (told, {"dated": False, "changes": False}),
        (told[:1], {}),
        (told, {"dated": False, "earlier": False}),
        (told[:1], {"dated": False, "earlier": False}),
    ):
        said = said_together(filing, wanted, **shown)
        text = name + said.text
        if len(text.split()) <= MOST_WORDS:
            return DraftHeadline(text, (*said.quotes, *of_party), said.derivations)
    return None


def results_points(
    filing: Filing, lines: Mapping[str, Line], *, led: bool = True
) -> tuple[DraftPoint, ...]:
    """The results against the comparable period, and the means at the end of it.

    With `led` the headline has told revenue and net result; else they are the first point.
    """
    made = [
        joined(said)
        for kinds in (_POINTS if led else _UNLED)
        if (said := _of_kinds(filing, lines, [kind for kind in kinds if kind in lines]))
    ]
    return tuple(
        DraftPoint(f"{one.text}.", Importance.VITAL, one.quotes, one.derivations) for one in made
    )


def _of_kinds(filing: Filing, lines: Mapping[str, Line], kinds: list[str]) -> list[Said]:
    """What is said of some lines: of gross profit its share of revenue if that can be told."""
    margin = None
    if "gross" in kinds and "revenue" in lines:
        margin = said_margin(filing, lines["gross"], lines["revenue"])
    rest = [lines[kind] for kind in kinds if margin is None or kind != "gross"]
    found = [] if margin is None else [margin]
    return [*found, said_together(filing, rest)] if rest else found


def results_event(filing: Filing, lines: Mapping[str, Line]) -> DraftEvent | None:
    """The results as an event of the day on which the period ended."""
    told = _told(lines)
    if not told:
        return None
    said = said_together(filing, told, dated=False, changes=False)
    column = told[0].current.column
    days = [] if column is None else [one.iso for one in dates(column.text) if _is_day(one.iso)]
    if days:
        return DraftEvent("earnings-results", days[-1], said.text, said.quotes)
    cover = cover_quote(filing, "period")
    if cover is None or filing.period is None:
        return DraftEvent("earnings-results", None, said.text, said.quotes)
    day = filing.period.isoformat()
    return DraftEvent("earnings-results", day, said.text, (*said.quotes, cover))


def _is_day(iso: str) -> bool:
    return len(iso) == len("2019-12-31")


def _told(lines: Mapping[str, Line]) -> list[Line]:
    """The lines a headline names, all of one column."""
    found = [next((lines[kind] for kind in kinds if kind in lines), None) for kinds in _TOLD]
    told = [one for one in found if one is not None]
    return [one for one in told if _column(one) == _column(told[0])]


def _column(line: Line) -> str | None:
    return None if line.current.column is None else line.current.column.text
