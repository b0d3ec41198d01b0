"""The collector of reference cycles rests while a filing is read."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["collector_paused"]


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pauses the collector, if it is on, until this block ends.

    A filing is hundreds of thousands of small tuples without one cycle, which it would go through
    again and again. Of several threads the first to end wakes it for all: it never stays off for
    longer than one of them reads, and not at all where the program had turned it off itself.
    """
    paused = gc.isenabled()
    if paused:
        gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()
