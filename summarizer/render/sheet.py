"""A summary as CSV: a row for each flag, figure, event and point, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from summarizer.render.words import decimal_text, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Summary

__all__ = ["COLUMNS", "cell", "to_csv"]

COLUMNS = (
    "filing",
    "kind",
    "code",
    "severity",
    "status",
    "value",
    "unit",
    "period",
    "text",
    "quote",
    "start",
    "end",
    "page",
    "evidence",
    "origin",
)

# What makes a spreadsheet read a cell as a formula, the full-width forms with them.
_FORMULA = (*"=+-@|%", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def to_csv(summary: Summary, filing: Filing, *, header: bool = True) -> str:
    """The summary as RFC 4180 rows: the headline first, then flags, figures, events and points.

    `code` is a flag's code, an event's type, a figure's label or a point's importance; `quote`,
    `start`, `end` and `page` are those of the first of its pieces of evidence, of which `evidence`
    is the count. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    if header:
        writer.writeheader()
    name = cell(summary.filing.accession or filing.source.name)
    writer.writerows({"filing": name} | row for row in _rows(summary))
    return text.getvalue()


def _rows(summary: Summary) -> Iterator[dict[str, str]]:
    headline = summary.headline
    yield _row("headline", "", headline.text, headline.origin.value, headline.evidence)
    for flag in summary.risk_flags:
        origin = " ".join(each.value for each in flag.origin)
        yield _row("flag", flag.code, flag.reason, origin, flag.evidence) | {
            "severity": flag.severity.value,
            "status": flag.status.value,
        }
    for figure in summary.figures:
        row = _row("figure", figure.label, figure.as_written, figure.origin.value, figure.evidence)
        yield row | {
            "value": decimal_text(figure.value),
            "unit": cell(figure.unit),
            "period": cell(figure.period or ""),
        }
    for event in summary.events:
        row = _row("event", event.type, event.text, event.origin.value, event.evidence)
        yield row | {"period": cell(event.date or "")}
    for point in summary.points:
        yield _row("point", point.importance.value, point.text, point.origin.value, point.evidence)


def _row(
    kind: str, code: str, text: str, origin: str, evidence: tuple[Evidence, ...]
) -> dict[str, str]:
    row = {"kind": kind, "code": cell(code), "text": cell(text), "origin": origin}
    if not evidence:
        return row | {"evidence": "0"}
    first = evidence[0]
    return row | {
        "quote": cell(first.quote),
        "start": str(first.start),
        "end": str(first.end),
        "page": "" if first.page is None else str(first.page),
        "evidence": str(len(evidence)),
    }


def cell(text: str) -> str:
    """The text as a cell on one line, with an apostrophe before what would be a formula.

    >>> cell("=1+1"), cell("net loss")
    ("'=1+1", 'net loss')
    """
    cleaned = plain(text)
    return f"'{cleaned}" if cleaned.startswith(_FORMULA) else cleaned
