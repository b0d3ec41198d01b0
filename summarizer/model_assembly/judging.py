"""A model as judge of summaries, asked as any other is: within caps, from the cache, accounted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import UsageError
from summarizer.model_assembly.naming import check_installed, counts_exactly, model_of, prices_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.summary import Summary
    from summarizer.model_assembly.ledger import Ledger
    from summarizer.model_assembly.wishes import Wishes
    from summarizer.pipeline.judging import Judge, Judged
    from summarizer.settings import Settings

__all__ = ["Bench", "bench_of"]


class Bench(NamedTuple):
    """A judge, and the ledger that keeps what it was asked."""

    judge: Judge
    ledger: Ledger

    @property
    def fingerprint(self) -> str:
        """That of the judge's prompt."""
        return self.judge.prompt.fingerprint

    def judged(self, name: str, facts: Sequence[str], summary: Summary) -> Judged:
        """Which of the facts a summary tells; what it took is kept under a name."""
        judged = self.judge.judge(facts, summary)
        self.ledger.keep(name, judged.attempts, [])
        return judged


def bench_of(settings: Settings, wishes: Wishes) -> Bench:
    """The judge that the settings name as their model; its caps hold for all that it judges.

    Raises:
        UsageError: No model is named, or it, its key, its package, a cap or a price is not right.
    """
    if settings.model == "offline":
        raise UsageError("'offline' judges nothing", "name the model that judges: --model")
    check_installed(settings.model)
    from summarizer.chunk import estimate, o200k  # noqa: PLC0415
    from summarizer.model_assembly.desks import desk_of  # noqa: PLC0415
    from summarizer.model_assembly.ledger import Ledger  # noqa: PLC0415
    from summarizer.models import Asker  # noqa: PLC0415
    from summarizer.pipeline.judging import Judge  # noqa: PLC0415
    from summarizer.prompts import load_prompt  # noqa: PLC0415
    from summarizer.state import opened  # noqa: PLC0415

    model, database = model_of(settings, wishes), opened(Path(settings.state))
    asker = Asker(model, desk_of(settings, wishes, database))
    count = o200k() if counts_exactly(settings, prices_of(settings)) else estimate
    return Bench(Judge(asker, load_prompt("judge", wishes.prompts), count), Ledger(database))
