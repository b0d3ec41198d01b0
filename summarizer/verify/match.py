"""Whether one number of the evidence proves one number that is claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.summary import Verdict
from summarizer.text.dates import Precision
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import lemma
from summarizer.text.numbers import Bound, Qualifier, UnitClass
from summarizer.verify.direction import Direction
from summarizer.verify.reasons import BAD_LIMIT, BAD_PERIOD, BAD_SIGN, BAD_UNIT, BAD_VALUE
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention
    from summarizer.verify.direction import Bearing
    from summarizer.verify.entries import Entry

__all__ = ["Claim", "Match", "agree", "is_same_number", "match", "value_verdict"]


class Claim(NamedTuple):
    """A number that is claimed, and how it stands in its sentence."""

    mention: NumberMention
    bearing: Bearing


class Match(NamedTuple):
    """The verdict that one number of the evidence allows, or the objection to it."""

    verdict: Verdict | None
    why: str = ""


_LOWER = frozenset({Qualifier.OVER, Qualifier.AT_LEAST})
_UPPER = frozenset({Qualifier.UNDER, Qualifier.NEARLY})
_LIMITS = _LOWER | {Qualifier.UNDER, Qualifier.AT_MOST}
_ESTIMATES = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})
_RATES = frozenset({UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS})
_BY_NOUN = frozenset({UnitClass.COUNT, UnitClass.DURATION, UnitClass.MONEY_PER_UNIT})
_BESIDE = 60
_HOME = "USD"
_WORD = lazy(r"[A-Za-z]+")


def match(claim: Claim, entry: Entry, held: Sequence[Entry] = ()) -> Match:
    """The verdict on a claimed number by one number of the evidence, `held` being all of them."""
    verdict = value_verdict(claim.mention, entry)
    if verdict is None:
        return Match(None, BAD_VALUE if claim.mention.unit is entry.unit else "")
    for objects, why in (
        (_other_unit, BAD_UNIT),
        (_other_sign, BAD_SIGN),
        (_other_move, BAD_SIGN),
        (_other_limit, BAD_LIMIT),
        (_other_end, BAD_LIMIT),
        (_other_spread, BAD_LIMIT),
    ):
        if objects(claim, entry):
            return Match(None, why)
    if _loses_estimate(claim, entry, verdict):
        return Match(None, BAD_LIMIT)
    is_other = _other_day(claim, entry, held) or _is_outdated(claim, entry)
    return Match(None, BAD_PERIOD) if is_other else Match(verdict)


def value_verdict(claimed: NumberMention, entry: Entry) -> Verdict | None:
    """How a claimed value follows from one of the evidence, signs aside; None if it does not."""
    claim, value = abs(claimed.value), abs(entry.value)
    if claim == value:
        same = claimed.text.casefold() == entry.mention.text.casefold() and not entry.is_scaled
        return Verdict.VERBATIM if same else Verdict.RESCALED
    if claimed.step > entry.step and _rounds(claimed, claim, value):
        return Verdict.ROUNDED
    return None


def is_same_number(claimed: NumberMention, entry: Entry) -> bool:
    """Whether a claimed number may be this one of the evidence, whatever it is said of."""
    return claimed.unit is entry.unit and value_verdict(claimed, entry) is not None


def _rounds(claimed: NumberMention, claim: Decimal, value: Decimal) -> bool:
    """Whether the claim is the value rounded, or with "over" or "nearly" its next mark."""
    if claimed.qualifier in _LOWER:
        return claim < value < claim + claimed.step
    if claimed.qualifier in _UPPER:
        return claim - claimed.step < value < claim
    return abs(claim - value) * 2 <= claimed.step


def _other_unit(claim: Claim, entry: Entry) -> bool:
    claimed, mention = claim.mention, entry.mention
    if claimed.unit is not entry.unit or entry.is_unsure:
        return True
    # Where no currency is named, it is the dollar.
    if claimed.currency and claimed.currency != (entry.currency or _HOME):
        return True
    if claimed.unit not in _BY_NOUN or not (claimed.noun and mention.noun):
        return False
    nouns = {lemma(word.lower()) for word in _WORD.findall(claimed.noun)}
    said = {lemma(word.lower()) for word in _WORD.findall(f"{mention.noun} {_beside(entry)}")}
    return not any(same_words(noun) & said for noun in nouns)


def _beside(entry: Entry) -> str:
    """The first words after a number, which may say what it counts behind an adjective."""
    return " ".join(entry.sentence[entry.mention.end : entry.mention.end + _BESIDE].split()[:3])


def _other_sign(claim: Claim, entry: Entry) -> bool:
    """Whether a loss is claimed as a gain, a fall as a rise, or either as neither."""
    ours, theirs = claim.bearing, entry.bearing
    if Direction.NONE not in {ours.direction, theirs.direction} and (
        ours.direction is not theirs.direction
    ):
        return True
    ours_down = claim.mention.value < 0 or ours.is_loss or ours.direction is Direction.DOWN
    theirs_down = entry.value < 0 or theirs.is_loss or theirs.direction is Direction.DOWN
    if theirs.is_gain and (ours.is_loss or ours.has_loss):
        return True
    # "Net loss before tax of $3" and its cell: neither says "negative" at the number.
    both_losses = ours.has_loss and (theirs.is_loss or theirs.has_loss or entry.value < 0)
    if (entry.value < 0 or theirs.is_loss) and not (ours_down or both_losses):
        return True
    if claim.mention.value < 0 and not theirs_down:
        return True
    is_change = entry.unit in {UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS}
    if is_change and theirs.is_change and theirs.direction is Direction.DOWN and not ours_down:
        return True
    return (
        ours.direction is not Direction.NONE
        and theirs.direction is Direction.NONE
        and _is_against(ours.direction, entry)
    )


def _other_move(claim: Claim, entry: Entry) -> bool:
    """Whether a change is told as what it led to, or the other way round: "to" for "by"."""
    ours, theirs = claim.bearing, entry.bearing
    is_same = ours.direction is theirs.direction and ours.direction is not Direction.NONE
    return is_same and ours.is_change != theirs.is_change


def _is_against(direction: Direction, entry: Entry) -> bool:
    """Whether nothing in the evidence goes the way a claim says that its number went."""
    signed = Direction.DOWN if entry.value < 0 or entry.bearing.is_loss else Direction.NONE
    return direction is not signed and direction not in entry.ways


def _other_limit(claim: Claim, entry: Entry) -> bool:
    ours, theirs = claim.mention.qualifier, entry.mention.qualifier
    if ours is theirs:
        return False
    if ours in _LIMITS and _is_end(entry):
        return False
    if theirs in _LIMITS:
        return not ({ours, theirs} <= _LOWER)
    if ours in _LOWER:
        return abs(entry.value) <= abs(claim.mention.value)
    if ours in _UPPER:
        return abs(entry.value) >= abs(claim.mention.value)
    return ours is Qualifier.AT_MOST


def _is_end(entry: Entry) -> bool:
    """Whether a number is the end of a range, which may be told as a limit."""
    return entry.mention.bound is not Bound.NONE


def _other_end(claim: Claim, entry: Entry) -> bool:
    """Whether one end of a range is told as if it were all: "$45 million" of "$40 to $45"."""
    ours, end = claim.mention, entry.mention.bound
    lead = entry.sentence[max(0, entry.mention.start - _BESIDE) : entry.mention.start]
    is_change = entry.bearing.direction is not Direction.NONE and "between" not in lead
    if end is Bound.NONE or ours.bound is not Bound.NONE or is_change:
        return False
    limits = _LOWER if end in {Bound.LOW, Bound.FROM} else _UPPER | {Qualifier.AT_MOST}
    return ours.qualifier not in limits


def _other_spread(claim: Claim, entry: Entry) -> bool:
    """Whether a spread over a rate is told as the rate, or the other way round."""
    return entry.unit in _RATES and claim.bearing.spread != entry.bearing.spread


def _loses_estimate(claim: Claim, entry: Entry, verdict: Verdict) -> bool:
    """Whether "about" is lost; a number that is rounded says by itself that it is not exact."""
    is_estimate = entry.mention.qualifier in _ESTIMATES
    return is_estimate and not claim.mention.qualifier and verdict is not Verdict.ROUNDED


def _is_outdated(claim: Claim, entry: Entry) -> bool:
    """Whether a number that another is compared with is told as the one that holds."""
    ours, theirs = claim.bearing, entry.bearing
    if not theirs.is_former or ours.is_former:
        return False
    is_reached = ours.direction is not Direction.NONE and not ours.is_change
    return ours.day is None or theirs.day is None or is_reached


def _other_day(claim: Claim, entry: Entry, held: Sequence[Entry]) -> bool:
    """Whether the evidence joins this number to another date, and a like number to this date."""
    ours, theirs = claim.bearing.day, entry.bearing.day
    if ours is None:
        return False
    peers = [peer for peer in held if peer is not entry and peer.unit is entry.unit]
    if theirs is None:
        # What a number without a date is compared with has one of its own.
        beside = (peer for peer in peers if peer.bearing.is_former)
        return any(_is_on(ours, peer) and peer.sentence == entry.sentence for peer in beside)
    if not agree(ours, theirs):
        return any(_is_on(ours, peer) for peer in peers)
    # A year is the quarter that ends it only where no like number is of just this quarter.
    is_exact = ours.iso == theirs.iso
    return not is_exact and any(
        peer.bearing.day is not None and peer.bearing.day.iso == ours.iso for peer in peers
    )


def _is_on(day: DateMention, entry: Entry) -> bool:
    return entry.bearing.day is not None and agree(day, entry.bearing.day)


def agree(one: DateMention, other: DateMention) -> bool:
    """Whether two dates can be the same, one of them perhaps less exact."""
    if one.iso == other.iso:
        return not (one.period and other.period) or one.period == other.period
    if one.year is None or other.year is None:
        return one.iso.lstrip("-") in other.iso or other.iso.lstrip("-") in one.iso
    coarse = {Precision.YEAR, Precision.FISCAL_YEAR}
    if one.precision in coarse or other.precision in coarse:
        return one.year == other.year
    return one.iso.startswith(other.iso) or other.iso.startswith(one.iso)
