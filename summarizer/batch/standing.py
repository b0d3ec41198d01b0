"""How a run stands: what it says at its end, and what `run.json` holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.render.record import json_line
from summarizer.render.words import counted, grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.batch.tally import Tally
    from summarizer.render.record import Record

__all__ = [
    "BUDGET",
    "BUDGET_EXIT_CODE",
    "DONE",
    "INTERRUPTED",
    "UNASKED",
    "Standing",
    "run_json",
    "standing_words",
]

DONE, INTERRUPTED, BUDGET, UNASKED = "done", "interrupted", "budget", "model"
BUDGET_EXIT_CODE = 6
_EXIT_CODES = {INTERRUPTED: 130, BUDGET: BUDGET_EXIT_CODE, UNASKED: 5}
_REFUSED = 3
_ENDS = {
    INTERRUPTED: "Interrupted",
    BUDGET: "The budget is reached",
    UNASKED: "The model answers nobody",
}


class Standing(NamedTuple):
    """How many sources a run has, what became of them, and how it ended.

    `made` are new results and `kept` are those of earlier runs, failures among both; `failures`
    counts them by class. `refused` are lines and patterns that named no source, `repeated` sources
    that were named more than once. `is_complete` is whether all sources were looked up: where an
    end was asked for before, there are more.
    """

    ended: str
    sources: int
    made: int
    kept: int
    failures: Mapping[str, int]
    kept_failures: int
    refused: int
    repeated: int
    workers: int
    begun: str
    seconds: float
    first_failure: int
    is_complete: bool = True

    @property
    def failed(self) -> int:
        """How many sources have a failure as their result."""
        return sum(self.failures.values())

    @property
    def left(self) -> int:
        """How many of the sources that were looked up have no result yet."""
        return self.sources - self.made - self.kept

    @property
    def exit_code(self) -> int:
        """What the run ends with: why it ended early, or what the first source that failed did."""
        ended = _EXIT_CODES.get(self.ended, 0)
        return ended or self.first_failure or (_REFUSED if self.refused else 0)

    @property
    def rate(self) -> float | None:
        """New results a second; None if there are none."""
        return self.made / self.seconds if self.made and self.seconds else None


def run_json(standing: Standing, tally: Tally | None) -> str:
    """The run as `batch/1`; an unfinished one has no tally of what its results hold."""
    rate = standing.rate
    record: Record = {
        "schema": "batch/1",
        "ended": standing.ended,
        "exit_code": standing.exit_code,
        "begun": standing.begun,
        "seconds": round(standing.seconds, 3),
        "workers": standing.workers,
        "sources": standing.sources,
        "made": standing.made,
        "kept": standing.kept,
        "left": standing.left,
        "refused": standing.refused,
        "repeated": standing.repeated,
        "made_per_second": round(rate, 3) if rate is not None else None,
        "failures": dict(sorted(standing.failures.items())),
        "results": tally.record() if tally is not None else None,
    }
    return json_line(record)


def standing_words(standing: Standing, folder: str) -> str:
    """Where a run stands, in a few lines for people."""
    through = standing.made + standing.kept
    speed = f", {standing.rate:.1f} a second" if standing.rate is not None else ""
    reached = f"{grouped(through)} of {counted(standing.sources, 'filing')}"
    made = f"{grouped(standing.made)} made now{speed}"
    lines = [f"{reached}: {made}, {grouped(standing.kept)} kept from before."]
    if standing.failed:
        classes = ", ".join(f"{code} {grouped(n)}" for code, n in sorted(standing.failures.items()))
        lines.append(f"{grouped(standing.failed)} failed ({classes}).")
    if standing.kept_failures:
        lines.append(
            f"{grouped(standing.kept_failures)} of them failed before and were not tried again: "
            "--retry-failed does."
        )
    if standing.ended != DONE:
        why, left = _ENDS[standing.ended], f"{grouped(standing.left)} left"
        if not standing.is_complete:
            left += ", and all that was not yet looked up"
        lines.append(f"{why}: {left}. The same call goes on from here.")
    if standing.ended != INTERRUPTED:
        lines.append(
            f"In {folder}: results.jsonl, flags.csv, figures.csv, report.html and run.json."
        )
    return "\n".join(lines) + "\n"
