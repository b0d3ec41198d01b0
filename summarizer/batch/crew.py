"""Several workers at once: a free one takes the next source, and none outlives the crew."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

    from summarizer.batch.answers import Answer
    from summarizer.batch.hand import Hand

__all__ = ["Submit", "crew"]

Submit: TypeAlias = "Callable[[str], Future[Answer]]"


@contextmanager
def crew(hire: Callable[[], Hand], number: int) -> Iterator[Submit]:
    """A way to have sources treated by so many workers, one source a worker at a time.

    The workers end with the block, when they have finished; at once, if it is left by an error.

    Raises:
        UsageError: No worker gets ready.
    """
    hands = [hire() for _ in range(number)]
    free: SimpleQueue[Hand] = SimpleQueue()
    for hand in hands:
        free.put(hand)

    def treat(source: str) -> Answer:
        taken = free.get()
        try:
            return taken.treat(source)
        finally:
            free.put(taken)

    try:
        # The others get ready when there is something for them to do.
        fault = hands[0].ready()
        if fault is not None:
            raise UsageError(fault.message, fault.hint)
        with ThreadPoolExecutor(number) as pool:
            try:
                yield lambda source: pool.submit(treat, source)
            except BaseException:
                for hand in hands:
                    hand.kill()
                raise
    finally:
        for hand in hands:
            hand.close()
