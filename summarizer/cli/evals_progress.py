"""How far a run is: a line that is written over, on a terminal alone."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.evals.runs import Step

__all__ = ["Progress", "progress_words"]


class Progress:
    """Is told of each step of a run: counts, speed and cost so far."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began = clock()
        self._cost: Decimal | None = Decimal(0)
        self._made = 0
        self._failed = 0

    def __call__(self, step: Step) -> None:
        """Writes the line anew."""
        self._made += step.made
        self._failed += step.status == "failed"
        if step.made:
            known = self._cost is not None and step.cost is not None
            self._cost = (self._cost or Decimal(0)) + (step.cost or 0) if known else None
        if sys.stderr.isatty():
            seconds = self._clock() - self._began
            words = progress_words(step, self._made, self._failed, seconds, self._cost)
            sys.stderr.write(f"\r\x1b[K{words}" + ("\n" if step.done == step.of else ""))
            sys.stderr.flush()


def progress_words(step: Step, made: int, failed: int, seconds: float, cost: Decimal | None) -> str:
    """The line: how many are done, made now and failed, how fast, and at what cost."""
    speed = f"{made / seconds:.1f}/s" if made and seconds > 0 else "-"
    price = "cost unknown" if cost is None else f"${cost:.4f}"
    return f"{step.done}/{step.of} · {made} made now · {failed} failed · {speed} · {price}"
