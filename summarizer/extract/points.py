"""What is worth saying beside the headline: at most seven sentences, whole or cut."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftPoint
from summarizer.domain.statement import Importance
from summarizer.extract.clauses.cut import Cut, has_verb, opened
from summarizer.extract.clauses.cuts import drop_enumeration, drop_formal, lean, shorten
from summarizer.extract.clauses.heads import (
    drop_asides,
    drop_heads,
    reported,
)
from summarizer.extract.evidence import quote, quotes_of
from summarizer.extract.likeness import content, overlap
from summarizer.extract.lists import items_of, lead_of
from summarizer.extract.repeats import (
    SAME,
    adds_little,
    adds_number,
    gist,
    is_retold,
    released,
    repeats_amounts,
    without_announcements,
)
from summarizer.extract.salience import signs
from summarizer.extract.speech import speech
from summarizer.extract.worth import measure, worth
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.flagged import Flagged
    from summarizer.extract.lists import Item, Range
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["MOST_POINTS", "Chosen", "choose", "covering", "points", "said_of"]

MOST_POINTS = 7
_MOST_WORDS = 225
_LONGEST = 60
_LEAST_WEIGHT = 0.2
_VITAL = 2.0
_ALL = 0.85
_CONSIDERED, _REPEATED = 40, 0.5
_EASY, _COST = 42, 0.03
_PER_NUMBER, _MOST_NUMBERS = 8, 4


class Chosen(NamedTuple):
    """A sentence chosen, and how it will be said."""

    weighed: Weighed
    text: str
    quotes: tuple[Quote, ...]


def choose(
    filing: Filing, weighed: Sequence[Weighed], said: str, lead: Weighed | None = None
) -> tuple[Chosen, ...]:
    """The sentences worth saying beside the headline `said`, weightiest first, none said twice."""
    chosen: list[Chosen] = []
    told = [content(said)] if said else []
    left = _MOST_WORDS
    ranked = _later(_ranked(filing, weighed, told, lead), said, lead)
    kept = without_announcements([said, *(point.text for _, point in ranked)])
    for value, point in ranked:
        if point.text not in kept:
            continue
        if len(chosen) == MOST_POINTS or (value < _LEAST_WEIGHT and chosen):
            break
        words = gist(point.text)
        count = len(point.text.split())
        if (
            count > left
            or overlap(words, told) > (_ALL if adds_number(words, told) else SAME)
            or overlap(words, [frozenset().union(*told)]) > _ALL
            or repeats_amounts(point.text, [said, *(one.text for one in chosen)])
        ):
            continue
        chosen.append(point)
        told.append(words)
        left -= count
    return tuple(chosen)


def _later(
    ranked: Sequence[tuple[float, Chosen]], said: str, lead: Weighed | None
) -> list[tuple[float, Chosen]]:
    """The ranking in which the sentence of the headline comes later, if it adds little to it."""
    rest = [pair for pair in ranked if pair[1].weighed != lead]
    for value, one in ranked:
        if one.weighed == lead:
            least = value - (_LITTLE if adds_little(one.text, said) else 0.0)
            later = (at for at, pair in enumerate(rest) if pair[0] < least)
            rest.insert(next(later, len(rest)), (least, one))
    return rest


_LITTLE = 2.0


def _ranked(
    filing: Filing,
    weighed: Sequence[Weighed],
    told: Sequence[frozenset[str]],
    lead: Weighed | None,
) -> list[tuple[float, Chosen]]:
    """The most promising sentences as they will be said, best first: length costs."""
    release = released(weighed)
    best = sorted(
        (one for one in weighed if not one.statement.heading and not is_retold(one, release)),
        key=lambda one: (-worth(one), one.statement.start),
    )[:_CONSIDERED]
    said = [point for one in best if _stands(point := _say(filing, one))]
    valued = [
        (_worth(point) - _REPEATED * overlap(content(point.text), told), point) for point in said
    ]
    best_first = sorted(valued, key=lambda pair: (-pair[0], pair[1].weighed.statement.start))
    ranked = _varied(best_first, lead)
    return list({point.text: (value, point) for value, point in reversed(ranked)}.values())[::-1]


def _stands(point: Chosen) -> bool:
    """Whether a point says something by itself: no row, no lead without list or number."""
    text = point.text
    if text.endswith(":"):
        return any(map(str.isdigit, text))
    if ": " in text and len(point.quotes) > 1:
        return True
    return text.rstrip("\"')")[-1:] in _STOPS or has_verb(_BRACKETED.sub("", text))


_STOPS = frozenset(".!?")
_BRACKETED = lazy(r"\([^()]*\)|\b(?:related|discontinued|diluted|continued)\b")


def _varied(
    ranked: Sequence[tuple[float, Chosen]], lead: Weighed | None
) -> list[tuple[float, Chosen]]:
    """The ranking in which what measures the same result again comes later."""
    seen = Counter([] if lead is None else [measure(lead)])
    varied: list[tuple[float, Chosen]] = []
    for value, point in ranked:
        result = measure(point.weighed)
        varied.append((value - (_AGAIN * min(2, seen[result]) if result else 0.0), point))
        if result:
            seen[result] += 1
    return sorted(varied, key=lambda pair: (-pair[0], pair[1].weighed.statement.start))


_AGAIN = 1.2


def _worth(point: Chosen) -> float:
    money = f" {point.text}".count(" $")
    easy = _EASY + _PER_NUMBER * min(_MOST_NUMBERS, money)
    excess = max(0, len(point.text.split()) - easy)
    return worth(point.weighed) - _COST * excess


def _say(filing: Filing, weighed: Weighed) -> Chosen:
    """How a sentence is said: with the list that it leads up to, or with that it is an item of."""
    statement = weighed.statement
    start, end = lead_of(filing, statement) or (statement.start, statement.end)
    items = items_of(filing, (start, end))
    if not items:
        return said_of(filing, weighed)
    told = drop_asides(drop_heads(filing.visible.text[start:end]))
    kept = _fitting(items, _LONGEST_LIST - told.words)
    if not kept or not _belongs(statement, (start, end), kept):
        return said_of(filing, weighed)
    listed = "; ".join(item.text for item in kept)
    places = [(start, end), *(place for item in kept for place in item.ranges)]
    more = min(max(0.0, signs(listed)), _MOST_MORE) if start == statement.start else 0.0
    heavier = weighed._replace(weight=weighed.weight + _LISTED + more)
    return Chosen(heavier, f"{told.text} {listed}", tuple(quote(filing, *one) for one in places))


def _belongs(statement: Statement, lead: Range, kept: Sequence[Item]) -> bool:
    """Whether a list says a sentence: its lead, or an item of it that is kept."""
    inside = any(a < statement.end and statement.start < b for one in kept for a, b in one.ranges)
    return statement.start == lead[0] or inside


def _fitting(items: Sequence[Item], words: int) -> list[Item]:
    """The most telling items that fit, in their order."""
    ranked = sorted(range(len(items)), key=lambda at: (-signs(items[at].text), at))
    kept: list[int] = []
    for at in ranked:
        count = len(items[at].text.split())
        if count <= words:
            kept.append(at)
            words -= count
    return [items[at] for at in sorted(kept)]


_LONGEST_LIST, _LISTED, _MOST_MORE = 66, 1.2, 2.0


def said_of(filing: Filing, weighed: Weighed) -> Chosen:
    """How a sentence is said: speech with its speaker, else whole or cut at clause borders."""
    statement = weighed.statement
    spoken = speech(statement.text)
    if spoken is not None:
        who = statement.text[slice(*spoken.who)]
        words = " ".join(statement.text[a:b].strip() for a, b in spoken.words)
        return Chosen(
            weighed, f'{who}: "{words}"', (quote(filing, statement.start, statement.end),)
        )
    cut = _cut(statement.text)
    return Chosen(weighed, cut.text, quotes_of(filing, statement, cut))


def _cut(sentence: str) -> Cut:
    told = reported(sentence)
    base = told if told is not None and has_verb(told.text) else drop_heads(sentence)
    base = drop_formal(drop_asides(base))
    if base.words <= _LONGEST:
        return lean(base, _EASY)
    return shorten(base, _LONGEST) or drop_enumeration(base, _LONGEST) or base


def covering(
    chosen: Sequence[Chosen],
    lead: tuple[int, int] | None,
    weighed: Sequence[Weighed],
    flagged: Sequence[Flagged],
    filing: Filing,
    most: int = MOST_POINTS,
) -> tuple[Chosen, ...]:
    """The choice with a point for each flag that neither the headline nor a point proves.

    The least of the others make room, so that there are never more than `most`. `lead` is the
    folded range of the sentence that the headline was made of.
    """
    kept = list(chosen)
    spoken = [(one.weighed.statement.start, one.weighed.statement.end) for one in kept]
    spoken += [] if lead is None else [lead]
    for code in dict.fromkeys(flag.code for flag, _ in flagged):
        places = [place for flag, place in flagged if flag.code == code]
        if any(_meet(place, said) for place in places for said in spoken):
            continue
        proofs = [one for place in places for one in weighed if _holds(one, place)]
        proof = max(proofs, key=lambda one: not one.statement.ragged, default=None)
        if proof is None:
            continue
        point = _say(filing, proof._replace(flag=max(proof.flag, 0)))
        if any(point.text == one.text for one in kept):
            continue
        if len(kept) >= most:
            kept.pop(_least(kept))
        kept.append(point)
        spoken.append((proof.statement.start, proof.statement.end))
    return tuple(kept)


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _holds(one: Weighed, place: tuple[int, int]) -> bool:
    return _meet((one.statement.start, one.statement.end), place)


def _least(kept: Sequence[Chosen]) -> int:
    """The index of the last point that proves no flag, of the last point where all do."""
    plain = [index for index, one in enumerate(kept) if one.weighed.flag < 0]
    return plain[-1] if plain else len(kept) - 1


def points(chosen: Sequence[Chosen]) -> tuple[DraftPoint, ...]:
    """The chosen sentences as points: vital first, then what is good to have, each in its order."""
    ranked = sorted(chosen, key=lambda one: _importance(one) is not Importance.VITAL)
    return tuple(
        DraftPoint(opened(_LIST_END.sub("", one.text)), _importance(one), one.quotes)
        for one in ranked
    )


_LIST_END = lazy(r"[;,](?: and| or)?$")


def _importance(chosen: Chosen) -> Importance:
    grave = chosen.weighed.flag >= 0
    return Importance.VITAL if grave or chosen.weighed.weight >= _VITAL else Importance.OKAY
