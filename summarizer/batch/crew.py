"""Several workers at once: a free one takes the next source, and none outlives the crew."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from summarizer.batch.answers import Answer
    from summarizer.batch.hand import Hand
    from summarizer.batch.stopping import Stop

__all__ = ["Submit", "Team", "crew"]

Submit: TypeAlias = "Callable[[str], Future[Answer]]"


class Team(NamedTuple):
    """How many sources are treated at a time, by how many workers together.

    `calls` is how many calls of a model they may have out between them, 0 if they make none.
    """

    sources: int
    workers: int
    calls: int = 0

    def for_at_least(self, sources: int) -> Team:
        """The team without workers that have nothing to do if there are no more sources."""
        return self._replace(workers=max(1, min(self.workers, sources)))

    def share(self, number: int) -> int:
        """How many of the calls are the worker's of a number.

        >>> [Team(8, 3, calls=5).share(number) for number in range(3)]
        [2, 2, 1]
        """
        each, more = divmod(self.calls, self.workers)
        return each + (number < more)


@contextmanager
def crew(
    hire: Callable[[int], Hand],
    team: Team,
    tell: Callable[[str], None],
    stop: Stop,
    awaits: Callable[[], None],
) -> Iterator[Submit]:
    """A way to have sources treated, so many at a time, evenly by the workers of a team.

    The workers end with the block, when they have finished; at once, if it is left by an error.
    When an end is asked for they leave what they need not finish.

    Args:
        hire: Makes a worker that may have so many calls out.
        team: How many sources at a time, by how many workers.
        tell: Is told what the user must know before anything is treated.
        stop: By whom an end is asked for.
        awaits: Is called when an end is asked for and calls are out, which are awaited.

    Raises:
        UsageError: No worker gets ready.
    """
    hands = [hire(team.share(number)) for number in range(team.workers)]
    try:
        with stop.followed(lambda: _stop(hands, awaits)), ThreadPoolExecutor(team.sources) as pool:
            _await_ready(hands, pool, tell)
            treat = _in_turn(hands, team.sources)
            try:
                yield lambda source: pool.submit(treat, source)
            except BaseException:
                for hand in hands:
                    hand.kill()
                raise
    finally:
        for hand in hands:
            hand.close()


def _await_ready(
    hands: Sequence[Hand], pool: ThreadPoolExecutor, tell: Callable[[str], None]
) -> None:
    # All start at the same time; what one says of the call, every other would say.
    ready = [pool.submit(hand.ready) for hand in hands]
    fault = ready[0].result()
    if fault is not None:
        raise UsageError(fault.message, fault.hint)
    for notice in hands[0].notices:
        tell(notice)


def _stop(hands: Sequence[Hand], awaits: Callable[[], None]) -> None:
    # All are told before one has said what it has out.
    out = [hand.stop() for hand in hands]
    if sum(each() for each in out):
        awaits()


def _in_turn(hands: Sequence[Hand], sources: int) -> Callable[[str], Answer]:
    """A way to have a source treated by whichever of the workers is least busy."""
    free: SimpleQueue[Hand] = SimpleQueue()
    for place in range(sources):
        free.put(hands[place % len(hands)])

    def treat(source: str) -> Answer:
        taken = free.get()
        try:
            return taken.treat(source)
        finally:
            free.put(taken)

    return treat
