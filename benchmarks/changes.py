"""One thing changed: true sentences made false by a digit, a scale, a sign, a name, a verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.falsehoods import FALSEHOODS, NUMERIC
from benchmarks.statements import MONTHS, amounts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from benchmarks.statements import Amount

__all__ = ["NUMBER_CLASSES", "Change", "changes", "names_of"]


class Change(NamedTuple):
    """A false statement, and what was changed to make it so."""

    kind: str
    text: str


NUMBER_CLASSES = (
    "digit",
    "scale word",
    "sign",
    "unit class",
    "currency",
    "exchanged numbers",
    *NUMERIC,
)

_OPPOSITES = (
    "resigned appointed",
    "signed terminated",
    "approved rejected",
    "acquired sold",
    "purchased sold",
    "entered terminated",
    "elected removed",
    "granted denied",
    "completed abandoned",
    "accepted declined",
    "commenced terminated",
    "dismissed engaged",
    "paid received",
    "issued redeemed",
    "extended terminated",
    "filed withdrew",
    "borrowed repaid",
    "met missed",
    "opened closed",
    "hired dismissed",
    "adopted rejected",
    "joined left",
    "settled contested",
    "won lost",
    "affirmed reversed",
)
_DIRECTIONS = (
    "increased decreased",
    "increase decrease",
    "increases decreases",
    "increasing decreasing",
    "rose fell",
    "grew shrank",
    "higher lower",
    "growth decline",
    "gain loss",
    "improved worsened",
    "exceeded missed",
    "above below",
    "more less",
)
_LOSSES = ("loss income", "losses profits", "loss gain", "negative positive", "deficit surplus")
_PERIODS = (
    "first second",
    "third fourth",
    "three nine",
    "six twelve",
    "quarter year",
    "quarterly annual",
)
_HEDGES = ("may will", "could will", "might will", "would will", "expects knows", "if because")
_AUXILIARY = re.compile(r"\b(was|were|is|are|has|have|had|will|did|does|do|may|can|could|would)\b ")
_DENIAL = re.compile(r"\b(not|never|no) ")
_NAME = re.compile(
    r"\b(?!The |This |These |In |On |For |As |At |Our |We |It |If |Each |Any |All |No |Such )"
    r"[A-Z][a-z]+(?: (?:[A-Z]\.|[A-Z][a-z]+|of|and)){0,3} [A-Z][a-z]+\b"
)
# Names in a list stand in any order.
_LIST = re.compile(r"(?:[\s,;&]|and|or|Inc\.?|Ltd\.?|Corp\.?|LLC|Co\.?|[A-Z][\w.]*)*")
_MONTH = re.compile(rf"\b(?:{MONTHS})(?= \d)")
_YEAR = re.compile(r"(?<![\d$,.#-])(?:19|20)\d\d(?![\d,%-]|\.\d)")


def changes(text: str, others: Sequence[str], draw: Random) -> list[Change]:
    """Every kind of change that a sentence offers, one of each; `others` are names to take."""
    found = []
    for kind, change in _KINDS.items():
        changed = change(text, draw)
        if changed and changed != text:
            found.append(Change(kind, changed))
    changed = _other_name(text, others, draw)
    return [*found, Change("name", changed)] if changed else found


def names_of(text: str) -> list[str]:
    """What looks like a name of two words or more."""
    return _NAME.findall(text)


def _digit(text: str, draw: Random) -> str:
    amount = _one(text, draw)
    if amount is None:
        return ""
    places = [place for place, char in enumerate(amount.text) if char.isdigit()]
    place = draw.choice(places)
    old = amount.text[place]
    low = 1 if place == places[0] else 0
    new = draw.choice([str(each) for each in range(low, 10) if str(each) != old])
    return _with(text, amount, amount.text[:place] + new + amount.text[place + 1 :])


def _scale(text: str, draw: Random) -> str:
    amount = _one(text, draw, lambda each: bool(each.scale))
    if amount is None:
        return ""
    scales = [each for each in ("thousand", "million", "billion") if each != amount.scale]
    return _with(text, amount, amount.text.replace(amount.scale, draw.choice(scales)))


def _unit(text: str, draw: Random) -> str:
    amount = _one(text, draw)
    if amount is None:
        return ""
    bare = amount.digits + amount.fraction
    if amount.percent:
        new = draw.choice([f"${bare}", f"{bare} million", f"{bare} basis points"])
    elif amount.currency:
        new = draw.choice([f"{bare}%", f"{bare} shares"])
    else:
        new = draw.choice([f"{bare}%", f"${bare}"])
    return _with(text, amount, new)


def _currency(text: str, draw: Random) -> str:
    amount = _one(text, draw, lambda each: bool(each.currency))
    if amount is None:
        return ""
    signs = [each for each in ("\u20ac", "\u00a3", "\u00a5", "C$") if each != amount.currency]
    return _with(text, amount, amount.text.replace(amount.currency, draw.choice(signs), 1))


def _sign(text: str, draw: Random) -> str:
    """A loss told as a gain or the other way round, where an amount follows or stands before."""
    found = amounts(text)
    swapped = []
    for pair in _LOSSES:
        for old, new in (pair.split(), pair.split()[::-1]):
            for match in re.finditer(rf"\b{old}\b", text):
                near = any(
                    0 <= each.start - match.end() < len(" per share of approximately ")
                    for each in found
                )
                # "income tax" and "income (loss)" are neither.
                if near and not re.match(r" tax| \(|es? or", text[match.end() :]):
                    swapped.append(text[: match.start()] + new + text[match.end() :])
    return draw.choice(swapped) if swapped else ""


def _period(text: str, draw: Random) -> str:
    options = []
    years = list(_YEAR.finditer(text))
    # Of two like amounts it makes no difference which is of which year.
    like = len({each.value for each in amounts(text)}) < len(amounts(text))
    for match in () if like else years:
        year = int(match[0]) + draw.choice([-2, -1, 1, 2])
        options.append(text[: match.start()] + str(year) + text[match.end() :])
    for match in _MONTH.finditer(text):
        month = draw.choice([each for each in MONTHS.split("|") if each != match[0]])
        options.append(text[: match.start()] + month + text[match.end() :])
    quarter = r"(?= (?:fiscal )?quarter| months?| half)"
    options += [
        text[: match.start()] + _cased(new, match[0]) + text[match.end() :]
        for pair in _PERIODS
        for old, new in (pair.split(), pair.split()[::-1])
        for match in re.finditer(
            rf"\b{old}\b(?= ended)" if old in {"quarter", "year"} else rf"\b{old}\b{quarter}", text
        )
    ]
    return draw.choice(options) if options else ""


def _swap(pairs: Sequence[str]) -> Callable[[str, Random], str]:
    def swap(text: str, draw: Random) -> str:
        options = [
            text[: match.start()] + _cased(new, match[0]) + text[match.end() :]
            for pair in pairs
            for old, new in (pair.split(), pair.split()[::-1])
            for match in re.finditer(rf"\b{old}\b", text, re.IGNORECASE)
        ]
        return draw.choice(options) if options else ""

    return swap


def _hedge(text: str, draw: Random) -> str:
    options = [
        text[: match.start()] + _cased(new, match[0]) + text[match.end() :]
        for old, new in (pair.split() for pair in _HEDGES)
        for match in re.finditer(rf"\b{old}\b(?! \d)", text)
    ]
    return draw.choice(options) if options else ""


def _negation(text: str, draw: Random) -> str:
    removed = [
        text[: match.start()] + text[match.end() :]
        for match in _DENIAL.finditer(text)
        if not re.match(r"(?:only|limited|later|more|less|longer|exceed)\b", text[match.end() :])
    ]
    if removed:
        return draw.choice(removed)
    added = [
        text[: match.end()] + "not " + text[match.end() :] for match in _AUXILIARY.finditer(text)
    ]
    return draw.choice(added) if added else ""


def _other_name(text: str, others: Sequence[str], draw: Random) -> str:
    own = list(_NAME.finditer(text))
    strange = [each for each in others if each not in text]
    if not own or not strange:
        return ""
    match = draw.choice(own)
    return text[: match.start()] + draw.choice(strange) + text[match.end() :]


def _exchanged_names(text: str, draw: Random) -> str:
    found = list(_NAME.finditer(text))
    pairs = [
        (one, other)
        for at, one in enumerate(found)
        for other in found[at + 1 :]
        if one[0] != other[0] and not _LIST.fullmatch(text[one.end() : other.start()])
    ]
    if not pairs:
        return ""
    one, other = draw.choice(pairs)
    between = text[one.end() : other.start()]
    return text[: one.start()] + other[0] + between + one[0] + text[other.end() :]


def _exchanged_numbers(text: str, draw: Random) -> str:
    found = amounts(text)
    pairs = [
        (one, other)
        for at, one in enumerate(found)
        for other in found[at + 1 :]
        if one.value != other.value and bool(one.percent) == bool(other.percent)
    ]
    if not pairs:
        return ""
    one, other = draw.choice(pairs)
    between = text[one.end : other.start]
    return text[: one.start] + other.text + between + one.text + text[other.end :]


def _one(
    text: str, draw: Random, wanted: Callable[[Amount], bool] = lambda _: True
) -> Amount | None:
    found = [each for each in amounts(text) if wanted(each)]
    return draw.choice(found) if found else None


def _with(text: str, amount: Amount, words: str) -> str:
    return text[: amount.start] + words + text[amount.end :]


def _cased(new: str, old: str) -> str:
    return new.capitalize() if old[0].isupper() else new


_KINDS: dict[str, Callable[[str, Random], str]] = {
    "digit": _digit,
    "scale word": _scale,
    "sign": _sign,
    "unit class": _unit,
    "currency": _currency,
    "period": _period,
    "direction verb": _swap(_DIRECTIONS),
    "negation": _negation,
    "modality": _hedge,
    "predicate": _swap(_OPPOSITES),
    "exchanged names": _exchanged_names,
    "exchanged numbers": _exchanged_numbers,
    **FALSEHOODS,
}
