"""A run as one web page: how it went, what failed and why, which flags were raised, what it cost.

The page holds no script and asks nothing of any network; its security policy allows its own style
sheet, by digest, and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.render.pages import page
from summarizer.render.words import decimal_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from summarizer.batch.standing import Standing
    from summarizer.batch.tally import Tally

__all__ = ["report_html"]


def report_html(
    standing: Standing, tally: Tally, slowest: Sequence[tuple[str, float]], cost: Decimal | None
) -> str:
    """The report of a run that is through.

    Args:
        standing: How many sources, and what became of them.
        tally: What their results hold.
        slowest: Sources that took longest, with their seconds.
        cost: What this run cost, in dollars; None if a price is unknown.
    """
    return page(
        "summarizer.batch",
        "report",
        {
            "standing": standing,
            "tally": tally,
            "sums": tally.sums,
            "flags": tally.by_code(),
            "slowest": slowest,
            "cost": None if cost is None else decimal_text(cost),
        },
    )
