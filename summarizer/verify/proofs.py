"""What has been proved of one filing, for drafts that come again with little changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.verify.parts import Parts
from summarizer.verify.prover import Prover

if TYPE_CHECKING:
    from summarizer.domain.draft import Draft
    from summarizer.domain.filing import Filing

__all__ = ["Proofs"]


class Proofs:
    """The prover of a filing, and what it has proved of the rules' drafts."""

    def __init__(self, filing: Filing) -> None:
        self.prover = Prover(filing)
        self._by_rule: dict[Draft, Parts] = {}

    def by_rule(self, draft: Draft) -> Parts:
        """The parts of a draft of the rules: none is proved twice, nor before it is asked for."""
        if draft not in self._by_rule:
            self._by_rule[draft] = Parts(draft, self.prover)
        return self._by_rule[draft]
