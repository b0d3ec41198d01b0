"""Words of a rule seen in a statement: what the tests on it look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

    from summarizer.risk.rule import Rule
    from summarizer.risk.statement import Reading, Statement

__all__ = ["Sighting"]


class Sighting(NamedTuple):
    """Words of a rule in a statement."""

    rule: Rule
    statement: Statement
    match: re.Match[str]
    reading: Reading

    @property
    def start(self) -> int:
        """Where the words begin in the sentence."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where the words end in the sentence."""
        return self.match.end()

    @property
    def text(self) -> str:
        """The sentence."""
        return self.statement.text

    def before(self, width: int) -> str:
        """The words before the match and the match, `width` characters back at most."""
        return self.text[max(0, self.start - width) : self.end]
