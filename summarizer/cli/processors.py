"""Which processors there are to work on, and which of them a worker keeps to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["keep_to", "processors", "shared_out"]


def processors() -> tuple[int, ...]:
    """The numbers of the processors that this process may use.

    They may be fewer than the machine has. Where the system does not say, all are named.
    """
    if hasattr(os, "sched_getaffinity"):
        return tuple(sorted(os.sched_getaffinity(0)))
    return tuple(range(os.cpu_count() or 1))


def shared_out(numbers: Sequence[int], workers: int) -> tuple[int | None, ...]:
    """The processor for each worker to keep to; none where there are more processors than workers.

    Of a worker's threads one computes at a time. A system that moves them about has two workers on
    one processor again and again, while another has nothing to do.

    >>> shared_out((0, 1), 3), shared_out((0, 1, 2, 3), 2)
    ((0, 1, 0), (None, None))
    """
    if workers < len(numbers):
        return (None,) * workers
    return tuple(numbers[place % len(numbers)] for place in range(workers))


def keep_to(processor: int | None) -> None:
    """Has this process work on one processor alone, where one is named and the system knows how."""
    if processor is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {processor})
