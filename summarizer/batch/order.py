"""What a run is told to do, and whom it tells and asks meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic, time
from typing import TYPE_CHECKING

from summarizer.batch.progress import Quiet
from summarizer.batch.stopping import Stop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarizer.batch.crew import Team
    from summarizer.batch.progress import Progress

__all__ = ["Around", "Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is to do: its sources, its folder, the largest filing, who treats them.

    `team` says how many filings are in hand at a time, and how many workers they are shared by.
    """

    sources: tuple[str, ...]
    folder: Path
    team: Team
    limit: int


@dataclass(frozen=True, slots=True)
class Around:
    """What a run tells and asks while it goes on: lines, progress, an end, the time.

    `clock` measures, in seconds from anywhere; `moment` is the time of day, as `time.time` has it.
    """

    tell: Callable[[str], None]
    progress: Progress = field(default_factory=Quiet)
    stop: Stop = field(default_factory=Stop)
    clock: Callable[[], float] = monotonic
    moment: Callable[[], float] = time
