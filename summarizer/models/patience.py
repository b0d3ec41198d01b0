"""How long one question may take, and which answers are of use to ask again after, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import Outcome

if TYPE_CHECKING:
    from summarizer.domain.conversation import Completion

__all__ = ["Patience"]

# Asking again mends these rarely: so often and no more.
_MOST_ATTEMPTS = {Outcome.EMPTY: 2, Outcome.TIMEOUT: 2, Outcome.FORMAT_UNSUPPORTED: 3}


class Patience(NamedTuple):
    """How long one question may take, and how the pauses between attempts grow, in seconds."""

    attempts: int = 6
    total: float = 300.0
    first: float = 1.0
    longest: float = 30.0

    def pause(self, completion: Completion, attempts: int, chance: float) -> float | None:
        """How long to wait before asking again; None if that is of no use.

        Args:
            completion: What became of the last attempt.
            attempts: How many there have been.
            chance: From 0 to 1: pauses differ by chance, so that those who were refused together do
                not come back together.
        """
        outcome = completion.outcome
        most = min(self.attempts, _MOST_ATTEMPTS.get(outcome, self.attempts))
        if not outcome.is_transient or attempts >= most:
            return None
        if outcome is Outcome.FORMAT_UNSUPPORTED:
            return 0.0
        grown = min(self.first * 2.0 ** (attempts - 1), self.longest)
        return max(grown * (0.5 + chance / 2), completion.retry_after or 0.0)
