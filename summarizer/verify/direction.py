"""Which way a number goes in its sentence: up, down, or negative by its noun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy
from summarizer.text.numbers import UnitClass
from summarizer.text.sentences import clauses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention

__all__ = ["NO_LOSS", "Bearing", "Direction", "bearings", "direction_of", "ways_in"]


class Direction(StrEnum):
    """Where a number has gone, as the words around it say."""

    NONE = ""
    UP = "up"
    DOWN = "down"


class Bearing(NamedTuple):
    """A number's direction; whether that is the change itself; whether its noun is a loss.

    "decreased by $2 million" is a change, "decreased to $2 million" is none. `has_loss` says that
    the words before the number speak of a loss, `is_loss` that the number must be one, `is_gain`
    that it is none where it might have been. `day` is the date that the sentence joins to the
    number, if it joins one. `is_former` says that the number is what another is compared with, or
    what something rose or fell from; `spread` that it is added to a rate ("plus") or taken off it.
    """

    direction: Direction = Direction.NONE
    is_change: bool = False
    is_loss: bool = False
    has_loss: bool = False
    day: DateMention | None = None
    is_gain: bool = False
    is_former: bool = False
    spread: str = ""


# Held against words in small letters: so most branches are refused by their first letter.
_WAYS = lazy(
    r"(?<!\()\b(?:(?P<up>increas(?:e[sd]?|ing)|r[io]ses?|risen|rising|gr[eo]w(?:s|n|ing)?|growth"
    r"|climb(?:s|ed|ing)?|higher|up|gain(?:s|ed)?|improve[sd]?|improvement)"
    r"|(?P<down>decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?"
    r"|lower(?:ed)?|down|reduc(?:e[sd]?|ing|tions?)|worsen(?:s|ed)?))\b",
)
_LOSS = gated(
    r"(?<!loan )(?<!credit )\b(?:loss(?:es)?|deficit|shortfall|negative)(?: per [\w ]{1,24}?)?"
    r"(?:,)?(?: of| was| were| is| are| totall?ed| totall?ing| amounting to| to| from|:)?"
    r"(?: (?:about|approximately|roughly|over|more than|nearly|up to))? ?\(?$",
    re.IGNORECASE,
)
# "Loss reserves" and the like are no losses.
NO_LOSS = r"(?! (?:reserve|ratio|allowance|adjust|carry|provision|contingenc|rate|development))"
_SOME_LOSS = gated(
    rf"\b(?:loss(?:es)?|deficit|shortfall|negative|outflows?|cash(?: flows?)? used)\b{NO_LOSS}",
    re.IGNORECASE,
)
_LOSS_AFTER = lazy(r"\)? (?:net |operating )?(?:loss|deficit|shortfall)\b", re.IGNORECASE)
# "A net loss of $5 million, or $0.43 per share": the second number is the first one's for a share.
_FOR_A_SHARE = lazy(
    r",? ?\(?(?:or |equal to |equivalent to )?(?:about |approximately )?", re.IGNORECASE
)
_TO = lazy(r"\b(?:to|from|at)(?: (?:about|approximately|over|nearly|a|an))? ?\(?$", re.IGNORECASE)
_FORMER = lazy(
    r"\b(?:compar(?:ed|ison) (?:to|with)|versus|as opposed to|(?:up|down) from)"
    r"(?: (?:about|approximately|an?|the|net|income|loss|revenues?|sales|of|was|only)){0,4} ?\(?$",
    re.IGNORECASE,
)
_FROM = lazy(r"\bfrom(?: (?:about|approximately|an?|the|of))* ?\(?$", re.IGNORECASE)
# "On" leads to the day of what is told, behind a remark, and "and" to the second of two days.
_BEHIND_REMARK = lazy(r"(?: per (?:\w+ ){0,2}\w+)?, (?:on|as of|at|for|in) ")
_TWO_DAYS = lazy(r"\d,? (?:and|or) $")
_REACHED = lazy(r"\bto(?: (?:about|approximately|an?))? \(?$", re.IGNORECASE)
_SPREAD = lazy(
    r"\b(plus|minus)(?: (?:an?|the|applicable|fixed|margin|spread|of|ranging|from|initially)){0,6}"
    r" ?$",
    re.IGNORECASE,
)
_RESPECTIVELY = lazy(r"\brespectively\b", re.IGNORECASE)
# What another clause begins with.
_NEXT = lazy(r"[,;]| (?:and|while|but) ")
_OF_TIME = frozenset({UnitClass.DURATION, UnitClass.FRACTION})
# A sentence is asked for all its ways and for those of its numbers.
_REMEMBERED = 32
_AFTER = 30
_LEAD = 48
# How far a word bears in its clause: one of thousands of figures must not cost their square.
_REACH = 1000


def bearings(sentence: str, figures: Sequence[NumberMention]) -> tuple[Bearing, ...]:
    """The bearing of each of the figures of a sentence, in their order."""
    if not figures:
        return ()
    ways, days = _ways(sentence), _days(sentence, figures)
    borders = [start for start, _ in clauses(sentence)]
    found: list[Bearing] = []
    is_reached = False
    for index, figure in enumerate(figures):
        low = figures[index - 1].end if index else 0
        high = figures[index + 1].start if index + 1 < len(figures) else len(sentence)
        begun = bisect_right(borders, figure.start)
        clause = borders[begun - 1] if begun else 0
        lead = sentence[max(low, figure.start - _LEAD) : figure.start]
        direction, at = _direction(sentence, ways, figure, (low, high), clause)
        is_former = bool(_FORMER.search(lead) or ((direction or is_reached) and _FROM.search(lead)))
        # "Raised to $3 from $2": what comes next may be what was before.
        is_reached = _REACHED.search(lead) is not None
        day = days[index]
        if is_former and day and _is_of_the_present(sentence, figure, day, low):
            day = None
        same = found[-1] if found and _is_for_a_share(sentence, figure, low) else Bearing()
        found.append(
            Bearing(
                direction,
                is_change=direction is not Direction.NONE
                and (at > figure.start or _TO.search(lead) is None),
                is_loss=bool(_LOSS.search(lead) or _LOSS_AFTER.match(sentence, figure.end, high))
                or same.is_loss,
                has_loss=bool(_SOME_LOSS.search(sentence, max(low, clause), figure.start))
                or same.has_loss,
                day=day,
                is_former=is_former,
                spread=_spread(lead),
            )
        )
    return tuple(found)


def _is_of_the_present(sentence: str, former: NumberMention, day: DateMention, low: int) -> bool:
    """Whether a day is not that of what was before, but of what is now, which ends at `low`.

    Such a day stands before both, or behind a remark: "closed at $2, down from $3, on May 1".
    """
    if day.start > former.end:
        is_remark = sentence[low : former.start].lstrip().startswith(",")
        return is_remark and _BEHIND_REMARK.match(sentence, former.end) is not None
    return 0 < day.end <= low and not _TWO_DAYS.search(
        sentence, max(0, day.start - _LEAD), day.start
    )


def _is_for_a_share(sentence: str, figure: NumberMention, low: int) -> bool:
    return (
        figure.unit is UnitClass.MONEY_PER_SHARE
        and _FOR_A_SHARE.fullmatch(sentence, low, figure.start) is not None
    )


def _spread(lead: str) -> str:
    found = _SPREAD.search(lead)
    return found[1].lower() if found else ""


def direction_of(label: str) -> Direction:
    """The direction that a row label gives its numbers; none if it gives both.

    >>> direction_of("Decrease in net sales"), direction_of("Increase (decrease) in cash")
    (<Direction.DOWN: 'down'>, <Direction.NONE: ''>)
    """
    ways = set(ways_in(label.replace("(", " ")))
    return ways.pop() if len(ways) == 1 else Direction.NONE


def ways_in(words: str) -> frozenset[Direction]:
    """Every direction that is named in words."""
    return frozenset(Direction.UP if way["up"] else Direction.DOWN for way in _ways(words))


@lru_cache(maxsize=_REMEMBERED)
def _ways(words: str) -> tuple[re.Match[str], ...]:
    return tuple(way for way in _WAYS.finditer(evened(words)) if not _is_limit(way))


def _direction(
    sentence: str,
    ways: Sequence[re.Match[str]],
    figure: NumberMention,
    region: tuple[int, int],
    clause: int,
) -> tuple[Direction, int]:
    """The nearest word before the figure, else just after it, else earlier in its clause."""
    low, high = region
    first = bisect_left(ways, max(clause, figure.start - _REACH), key=_place)
    ways = [
        each for each in ways[first : bisect_left(ways, high, key=_place)] if each.end() <= high
    ]
    before = [each for each in ways if each.end() <= figure.start]
    near = [each for each in before if each.start() >= low]
    after = [
        each
        for each in ways
        if figure.end <= each.start()
        and each.end() <= figure.end + _AFTER
        and not _NEXT.search(sentence, figure.end, each.start())
    ]
    chosen = near[-1] if near else after[0] if after else before[-1] if before else None
    if chosen is None:
        return Direction.NONE, -1
    return (Direction.UP if chosen["up"] else Direction.DOWN), chosen.start()


def _is_limit(way: re.Match[str]) -> bool:
    """Whether this is "up to", which limits a number and moves nothing."""
    return way.string.startswith("up to", way.start())


def _place(way: re.Match[str]) -> int:
    return way.start()


def _highs(figures: Sequence[NumberMention], end: int) -> list[int]:
    """Up to where a date may be of each figure: the "three quarters of 2005" are a date's own."""
    highs = [end]
    for figure in reversed(figures[1:]):
        highs.append(highs[-1] if figure.unit in _OF_TIME else figure.start)
    return highs[::-1]


def _days(sentence: str, figures: Sequence[NumberMention]) -> list[DateMention | None]:
    """The date joined to each figure: before the next if one follows, else the last before."""
    days = dates(sentence)
    if not days:
        return [None] * len(figures)
    if _RESPECTIVELY.search(sentence):
        return list(days) if len(days) == len(figures) else [None] * len(figures)
    starts, ends = [day.start for day in days], [day.end for day in days]
    highs = _highs(figures, len(sentence))
    found: list[DateMention | None] = []
    for figure, high in zip(figures, highs, strict=True):
        after = bisect_left(starts, figure.end)
        before = bisect_right(ends, figure.start) - 1
        if after < len(days) and ends[after] <= high:
            found.append(days[after])
        else:
            found.append(days[before] if before >= 0 else None)
    return found
