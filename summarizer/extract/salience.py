"""How much a sentence tells a reader who wants to know what happened: a weight, by plain rules."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.boilerplate import mentions_form, mentions_release
from summarizer.extract.clauses.cut import has_verb
from summarizer.extract.sifted import Patterns, possible
from summarizer.extract.speech import spoken_part
from summarizer.extract.statements import Zone
from summarizer.extract.words.items import WEIGHT_OF_ITEM
from summarizer.extract.words.salience import SIGNS
from summarizer.text.gates import evened
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.extract.flagged import Flagged
    from summarizer.extract.statements import Statement

__all__ = ["FLAG_WEIGHT", "Weighed", "signs", "weigh"]

_LONG, _VERY_LONG, _SHORT = 55, 90, 8
FLAG_WEIGHT = 1.0
# A sentence and its parts are weighed several times: what their words add is kept.
_REMEMBERED = 512
_OLD, _VERBLESS = 3.0, 2.0


class Weighed(NamedTuple):
    """A sentence and its weight; `flag` is the rank of the gravest flag it proves, or -1."""

    statement: Statement
    weight: float
    flag: int = -1


def weigh(
    statements: Sequence[Statement],
    flags: Sequence[Flagged],
    background: Callable[[Statement], bool] = lambda _: False,
) -> tuple[Weighed, ...]:
    """Each sentence with its weight, in the order given.

    Args:
        statements: The telling sentences of one filing.
        flags: Each with one of its quotes.
        background: Whether a sentence tells of days long before the report.
    """
    release = any(statement.zone is Zone.RELEASE for statement in statements)
    return tuple(
        weighed._replace(weight=weighed.weight - _OLD) if background(weighed.statement) else weighed
        for weighed in (_weighed(statement, flags, release=release) for statement in statements)
    )


def _weighed(statement: Statement, flags: Sequence[Flagged], *, release: bool) -> Weighed:
    rank = max(
        (one.flag.severity.rank for one in flags if one.proved_by(statement)),
        default=-1,
    )
    weight = 0.0 if has_verb(statement.text) else -_VERBLESS
    weight -= _TORN if statement.ragged and not statement.heading else 0.0
    weight -= _VOICE if statement.voice else 0.0
    weight += (
        _place(statement, release=release)
        + signs(spoken_part(statement.text))
        + _length(statement.text)
    )
    return Weighed(statement, weight + (FLAG_WEIGHT + rank if rank >= 0 else 0.0), rank)


def _place(statement: Statement, *, release: bool) -> float:
    """First sentences weigh most; an item that merely mentions a release weighs less than it."""
    if statement.zone is Zone.RELEASE:
        return 3.0 / (1 + 0.3 * statement.nth)
    if statement.zone is Zone.PERIODIC:
        results = 1.5 if _RESULTS.match(statement.text) else 0.0
        ruled = _POLICY if _RULES.search(statement.text) else 0.0
        return results - ruled + 0.8 / (1 + 0.1 * statement.nth)
    item = max((WEIGHT_OF_ITEM.get(item, 1.0) for item in statement.items), default=_ITEMLESS)
    if statement.nth > 1 and statement.items and _EXPLAINED.issuperset(statement.items):
        item *= 0.2
        item -= 0.0 if _MEASURED.search(statement.text) else _UNMEASURED
    first = 1.5 if statement.nth == 0 else 0.6 if statement.paragraph == 0 else 0.0
    weight = 0.8 * item + first + 1.2 / (1 + 0.15 * statement.nth)
    merely = release and (mentions_form(statement.text) or mentions_release(statement.text))
    return weight - (_MERELY if merely else 0.0)


_RESULTS = lazy(
    r"(?:(?:Our |Total |Consolidated |Net |Diluted )*(?:revenues?|sales|income|loss|earnings"
    r"|gross (?:profit|margin)|operating income|cash)\b[^;]{0,120}\b(?:increased|decreased|grew"
    r"|declined|rose|fell|was|were|totaled)\b|We (?:had|recorded|recognized|reported|incurred)\b)",
    re.IGNORECASE,
)
# What accounts always say: policies, par values, definitions.
_RULES = lazy(
    r"\b(?:par value|shares authorized|are required to be|is recognized when|are recognized when"
    r"|we recognize\b|fair value hierarchy|accounting standards?|when we determine|are measured"
    r"|is measured|respectively$|risk factors)\b|^(?:Part|Item|Note)\b",
    re.IGNORECASE,
)
_POLICY = 2.5
# Items whose later sentences explain measures and not results.
_EXPLAINED = frozenset({"2.02", "12"})
_MEASURED = lazy(r"\$ ?\d|\d ?%|\bpercent\b")
_UNMEASURED = 2.0
_ITEMLESS = 1.6
_MERELY, _VOICE, _TORN = 2.0, 3.0, 0.3


@lru_cache(maxsize=_REMEMBERED)
def signs(text: str) -> float:
    """What the words of a sentence add to its weight, or take from it."""
    low = text.lower()
    total = -1.0 if mentions_form(text) else 0.0
    for place in possible(Patterns.SIGNS, evened(low)):
        sign = SIGNS[place]
        pattern = lazy(sign.pattern)
        if sign.weight > 0 and sign.most > 1:
            total += sign.weight * sum(1 for _ in islice(pattern.finditer(low), sign.most))
        elif pattern.search(low) is not None:
            total += sign.weight
    return total


def _length(text: str) -> float:
    words = len(text.split())
    if words > _VERY_LONG:
        return -1.5
    return -0.5 if words > _LONG else 0.0 if words >= _SHORT else -0.7
