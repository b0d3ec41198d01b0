"""The collector of reference cycles, as it suits a process of the program's own."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["seldom_collected"]


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Has the collector look for cycles seldom in this block, and never more after it.

    A filing becomes very many small values and next to no cycles: looking for them costs a fifth.
    Of a short run, a tenth goes into the last look, through all that there is when a process ends,
    and a twentieth into one at what its modules hold.
    """
    gc.set_threshold(250_000, 50, 50)
    try:
        yield
    finally:
        gc.freeze()
