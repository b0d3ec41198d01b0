"""How often labels raise, tempt with and leave open each flag: whether a suite can say anything."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.labels import UNSCORED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.domain.risk import Catalogue
    from summarizer.evals.labels import Label

__all__ = ["CodeCount", "census"]


class CodeCount(NamedTuple):
    """In how many filings a flag is to be raised, must not be although words tempt, or is open."""

    code: str
    positives: int
    traps: int
    undetermined: int


def census(labels: Iterable[Label], catalogue: Catalogue) -> tuple[CodeCount, ...]:
    """The counts of every scored flag, in the order of the catalogue, those of no label too."""
    raised, tempting, left_open = Counter[str](), Counter[str](), Counter[str]()
    for label in labels:
        raised.update({flag.code for flag in label.flags})
        tempting.update({*label.tempting})
        left_open.update({*label.undetermined})
    return tuple(
        CodeCount(flag.code, raised[flag.code], tempting[flag.code], left_open[flag.code])
        for flag in catalogue.flags
        if flag.code != UNSCORED
    )
