"""Rows of results tables that a reader looks for first, by the beginning of their label."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["RESULT_ROWS", "ResultRow"]


class ResultRow(NamedTuple):
    """A pattern at the start of a lower-case row label, its weight, and the unit of its numbers."""

    pattern: str
    weight: float
    unit: str


_END = r"(?: [(]?(?:loss|deficit)[)]?)?(?: [(]?\d[)]?| \([a-z]\))?\W*$"

RESULT_ROWS = (
    ResultRow(
        r"(?:(?:pro forma |consolidated )?(?:total )?(?:net )?(?:revenues?"
        r"|sales)(?: and other income)?|total (?:net )?(?:revenues?|sales)"
        r"|net (?:operating )?revenues?|(?:pro forma|consolidated) net sales)" + _END,
        5.0,
        "USD",
    ),
    ResultRow(
        r"(?:consolidated )?net (?:income|earnings|loss|\(loss\))(?: \(loss\)| \(earnings\)| income"
        r"| \(income\))?(?: (?:attributable|available|applicable) to [^;]{0,60})?" + _END,
        5.0,
        "USD",
    ),
    ResultRow(
        r"(?:(?:net )?(?:income|earnings|loss"
        r"|\(loss\))(?: \(loss\)| income| earnings)?(?: attributable to common [a-z]+)?"
        r" per (?:common )?(?:diluted )?share(?!.*\bbasic$)"
        r"|(?:basic and )?diluted(?! weighted)(?: (?:earnings|income|net))?"
        r"|(?:gaap )?diluted eps"
        r"|(?:earnings|income|loss|net income|net loss) per (?:diluted "
        r"|common )?share)\b(?!.*\b(?:weighted|shares)\b)",
        4.6,
        "USD/share",
    ),
    ResultRow(
        r"(?:income|earnings|profit|loss|\(loss\))(?: \(loss\))? from operations"
        r"|operating (?:income|profit|loss|earnings)(?: \(loss\))?" + _END,
        3.2,
        "USD",
    ),
    ResultRow(
        r"(?:pro forma |consolidated )?(?:adjusted|operational|normalized) ebitda" + _END,
        3.2,
        "USD",
    ),
    ResultRow(r"(?:trailing twelve months|ttm) adjusted ebitda" + _END, 3.0, "USD"),
    ResultRow(r"ebitda" + _END, 2.2, "USD"),
    ResultRow(r"adjusted ebitda margin" + _END, 2.2, "percent"),
    ResultRow(
        r"(?:combined|efficiency|medical (?:expense|loss|cost|care)) ratio" + _END, 2.2, "percent"
    ),
    ResultRow(r"net interest income" + _END, 2.8, "USD"),
    ResultRow(r"(?:provision|total provision) for (?:loan|credit) losses" + _END, 2.4, "USD"),
    ResultRow(r"(?:total )?non-?performing assets" + _END, 2.2, "USD"),
    ResultRow(r"(?:net interest margin)" + _END, 2.2, "percent"),
    ResultRow(r"total deposits" + _END, 2.0, "USD"),
    ResultRow(r"gross (?:profit|margin)" + _END, 2.8, "USD"),
    ResultRow(
        r"net cash (?:provided by|used in|\(used in\)|provided by \(used in\)"
        r"|used for)[^;]{0,30}operating",
        2.6,
        "USD",
    ),
    ResultRow(r"(?:free|operating) cash flow" + _END, 2.6, "USD"),
    ResultRow(r"cash(?:,| and) (?:and )?cash equivalents(?:[^;]{0,40})" + _END, 2.4, "USD"),
    ResultRow(r"net debt" + _END, 2.8, "USD"),
    ResultRow(r"(?:total debt|long-term debt)" + _END, 2.0, "USD"),
    ResultRow(r"total (?:stockholders|shareholders)'? ?(?:equity|deficit)", 1.8, "USD"),
    ResultRow(r"total assets" + _END, 1.8, "USD"),
)
