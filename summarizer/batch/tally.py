"""What the results of a run hold, added up one result at a time."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from summarizer.domain.risk import Severity
from summarizer.render.words import decimal_text

if TYPE_CHECKING:
    from summarizer.batch.records import Result
    from summarizer.render.record import Record

__all__ = ["Tally"]

_COUNTS = ("calls", "cached", "attempts", "input_tokens", "output_tokens")


class Tally:
    """Sums over results: flags by code and severity, characters, usage, what was left out.

    Its size depends on the catalogue, not on the number of results.
    """

    def __init__(self) -> None:
        self.flags: Counter[tuple[str, str]] = Counter()
        self.sums: Counter[str] = Counter()
        self.cost = Decimal(0)
        self.unpriced = 0
        self.made_by: dict[str, Any] | None = None

    def add(self, result: Result) -> None:
        """Counts one result."""
        summary = result["summary"]
        self.sums["failures"] += result["failure"] is not None
        if summary is None:
            return
        self.sums["summaries"] += 1
        self.made_by = self.made_by or summary["provenance"]
        for flag in summary["risk_flags"]:
            self.flags[flag["code"], flag["severity"]] += 1
        for name in ("points", "events", "figures", "withheld"):
            self.sums[name] += len(summary[name])
        self.sums["characters"] += summary["coverage"]["characters"]
        self.sums["characters_read"] += summary["coverage"]["read"]
        usage = summary["usage"]
        for name in _COUNTS:
            self.sums[name] += usage[name]
        if usage["cost_usd"] is None:
            self.unpriced += 1
        else:
            self.cost += Decimal(usage["cost_usd"])

    def by_code(self) -> dict[str, dict[str, int]]:
        """How often each flag was raised, by severity, most frequent first."""
        totals: Counter[str] = Counter()
        for (code, _), number in self.flags.items():
            totals[code] += number
        order = sorted(totals, key=lambda code: (-totals[code], code))
        return {
            code: {
                severity.value: self.flags[code, severity.value]
                for severity in sorted(Severity, key=lambda each: -each.rank)
                if self.flags[code, severity.value]
            }
            for code in order
        }

    def cost_usd(self) -> str | None:
        """What all results cost; None if a price is unknown, never 0 for that."""
        return None if self.unpriced else decimal_text(self.cost)

    def record(self) -> Record:
        """The sums as they stand in `batch/1`."""
        names = ("summaries", "failures", "points", "events", "figures", "withheld")
        return {
            **{name: self.sums[name] for name in names},
            "characters": self.sums["characters"],
            "characters_read": self.sums["characters_read"],
            "risk_flags": self.by_code(),
            "usage": {name: self.sums[name] for name in _COUNTS} | {"cost_usd": self.cost_usd()},
            "provenance": self.made_by,
        }
