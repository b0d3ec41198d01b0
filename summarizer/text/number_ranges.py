"""What the numbers of a range or a list share: "$10 to $12 million", "5 to 7%"."""

from __future__ import annotations

from summarizer.text.lazy import lazy
from summarizer.text.number_types import (
    EXACT,
    Bound,
    Negative,
    NumberMention,
    ScaleFrom,
    UnitClass,
)

__all__ = ["share"]

_TO = lazy(r"(?: to | - |-| and | or |, | through |, and |, or | to approximately | to about )")
_RANGE = frozenset({" to ", " - ", "-", " through ", " to approximately ", " to about "})
_LIST = frozenset({", ", ", and ", ", or ", " or ", " and "})
_POINTERS = lazy(r",? (?:and|or|to|through|&) |, |-|/| - | of ")
_FROM = lazy(r"\b(from|between|[Ff]rom|[Bb]etween) (?:approximately |about )?$")


def share(text: str, mentions: list[NumberMention]) -> list[NumberMention]:
    """The mentions, with scale, unit and currency that a later one of the same range states."""
    for place in range(len(mentions) - 2, -1, -1):
        first, second = mentions[place], mentions[place + 1]
        if second.start - first.end > 20:  # noqa: PLR2004
            continue
        joint = text[first.end : second.start]
        if not _TO.fullmatch(joint):
            continue
        second = _in_currency(first, second, joint)
        first = _lend(text, first, second, joint)
        mentions[place : place + 2] = _bounds(text, first, second, joint)
    return _chain_pointers(text, mentions)


def _in_currency(first: NumberMention, second: NumberMention, joint: str) -> NumberMention:
    """The later number with the currency that only the earlier one states: "$10-12 million"."""
    if (
        first.unit is UnitClass.MONEY
        and second.unit is UnitClass.COUNT
        and not second.noun
        and joint in _RANGE
        and second.value > 0
    ):
        return second._replace(unit=UnitClass.MONEY, currency=first.currency)
    return second


def _lend(text: str, first: NumberMention, second: NumberMention, joint: str) -> NumberMention:
    """The earlier number with what it takes from the later one, if it stands bare."""
    if first.unit is UnitClass.MONEY and second.currency == first.currency:
        # "$4.6 million, or $0.39 per share": an amount and what it makes a share.
        if second.unit not in _AMOUNTS or (first.scale != 1 and second.scale <= 1):
            return first
        if second.unit is UnitClass.MONEY_PER_SHARE and _is_whole_of(first, second):
            return first
        first = first._replace(unit=second.unit, noun=second.noun)
        return _scaled(first, second) if _states_scale(first, second) else first
    if first.unit is not UnitClass.COUNT or first.noun or first.scale != 1 or first.spelled:
        return first
    paired = joint in _RANGE or (
        joint == " and " and _FROM.search(text, max(0, first.start - 40), first.start)
    )
    if second.currency is not None or not paired:
        return first
    return _scaled(
        first._replace(unit=second.unit, noun=second.noun),
        second,
    )


# What comes to so many times the price of a share is no price of a share.
_TIMES_OVER = 1000


def _is_whole_of(first: NumberMention, second: NumberMention) -> bool:
    return abs(first.value) >= _TIMES_OVER * abs(second.value) > 0


_AMOUNTS = frozenset({UnitClass.MONEY, UnitClass.MONEY_PER_SHARE, UnitClass.MONEY_PER_UNIT})


def _states_scale(first: NumberMention, second: NumberMention) -> bool:
    """Whether only the later amount says its scale and the earlier one fits it."""
    return first.scale == 1 and second.scale != 1 and abs(first.value) < 1000  # noqa: PLR2004


def _scaled(first: NumberMention, second: NumberMention) -> NumberMention:
    if first.scale != 1 or second.scale == 1:
        return first
    return first._replace(
        value=EXACT.multiply(first.value, second.scale),
        step=EXACT.multiply(first.step, second.scale),
        scale=second.scale,
        scale_from=ScaleFrom.SHARED,
    )


def _bounds(
    text: str,
    first: NumberMention,
    second: NumberMention,
    joint: str,
) -> list[NumberMention]:
    """The two ends of a range, marked as such; a list has none."""
    if first.unit is not second.unit or first.negative is not second.negative:
        if {first.negative, second.negative} != {Negative.MINUS, Negative.NONE}:
            return [first, second]
        if first.unit is not second.unit:
            return [first, second]
    lead = _FROM.search(text, max(0, first.start - 40), first.start)
    if joint in _LIST and not (joint == " and " and lead and lead[1].lower() == "between"):
        return [first, second]
    if lead and lead[1].lower() == "from":
        return [first._replace(bound=Bound.FROM), second._replace(bound=Bound.TO)]
    return [first._replace(bound=Bound.LOW), second._replace(bound=Bound.HIGH)]


def _chain_pointers(text: str, mentions: list[NumberMention]) -> list[NumberMention]:
    """Make "7" in "Items 5 and 7" what "5" is."""
    for place in range(1, len(mentions)):
        before, mention = mentions[place - 1], mentions[place]
        if (
            before.unit is UnitClass.IDENTIFIER
            and mention.unit is UnitClass.COUNT
            and not mention.noun
            and not mention.spelled
            and mention.start - before.end < 10  # noqa: PLR2004
            and _POINTERS.fullmatch(text, before.end, mention.start)
        ):
            mentions[place] = mention._replace(unit=UnitClass.IDENTIFIER)
    return mentions
