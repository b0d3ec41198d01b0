"""What is worth saying of a periodic report, part by part: one sentence for each thing asked."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.extract.likeness import content, overlap
from summarizer.extract.points import Chosen, said_of
from summarizer.extract.words.periodic import TOPICS, Place, place_of
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass, numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.salience import Weighed
    from summarizer.extract.words.periodic import Topic

__all__ = ["by_topic"]

_SAME = 0.85
_BETTER = 1.5
_VITAL, _OKAY = 3.0, 1.0
_LONG, _PER_WORD = 45, 0.05


def by_topic(filing: Filing, weighed: Sequence[Weighed], told: Sequence[str]) -> list[Chosen]:
    """The best sentence of each topic in the order of `TOPICS`, none that says what `told` says."""
    said = [content(text) for text in told]
    known = {value for text in told for value in _known_by(text)} - {Decimal()}
    places = _places(filing)
    usable = [
        (one, places[one.statement.key])
        for one in weighed
        if _is_usable(one) and not _is_stale(filing, one.statement.text)
    ]
    kept: list[Chosen] = []
    for topic in TOPICS:
        is_told = False
        for one in _ranked(topic, usable)[:_TRIED]:
            point = said_of(filing, one._replace(weight=_VITAL if topic.vital else _OKAY))
            words, values = content(point.text), _values(point.text)
            is_told = is_told or values <= known
            # What is told already is worth a sentence only for its reason.
            if (is_told and not _WHY.search(point.text)) or overlap(words, said) > _SAME:
                continue
            if told and _NET.match(point.text) and values.isdisjoint(known):
                continue
            said.append(words)
            known |= values - {Decimal()}
            kept.append(point)
            break
    return kept


_TRIED = 5
_WHY = lazy(
    r"\b(?:due to|driven by|as a result of|attribut\w+ to|because|reflect\w*)\b", re.IGNORECASE
)


# A net result that the accounts do not give is that of a part or of another time.
_NET = lazy(r"net (?:income|loss|earnings)\b", re.IGNORECASE)


def _known_by(text: str) -> set[Decimal]:
    """The amounts and percents of a sentence, and by how much each differs from the next one."""
    values = [abs(one.value) for one in numbers(text) if one.unit is UnitClass.MONEY]
    return _values(text) | {abs(one - other) for one, other in pairwise(values)}


def _values(text: str) -> set[Decimal]:
    """The sizes of the amounts and percents of a sentence; 0 for none."""
    return {abs(one.value) for one in numbers(text) if one.unit in _MEASURES} or {Decimal()}


_MEASURES = {UnitClass.MONEY, UnitClass.MONEY_PER_SHARE, UnitClass.PERCENT}


def _places(filing: Filing) -> dict[tuple[int, int], Place]:
    form = "" if filing.form is None else filing.form.base
    return {
        (document, number): place_of(form, section.part, section.items) or Place.LOOSE
        for document, each in enumerate(filing.documents)
        for number, section in enumerate(each.sections)
    }


# What is feared, assumed or always true is no news of the period.
_NO_NEWS = lazy(
    r"\b(?:may(?! \d)|might|could|would|should|if|whether|from time to time|in the ordinary course"
    r"|critical audit matter|our audit|we audited|generally accepted|accounting (?:standard"
    r"|policy|policies|principle))\b",
    re.IGNORECASE,
)
_LEANING = lazy(r"^(?:This|These|Such|It|They|That|He|She|Also|Additionally|In addition|However)\b")


def _is_usable(one: Weighed) -> bool:
    statement = one.statement
    return not (
        statement.heading
        or statement.ragged
        or statement.voice
        or _LEANING.match(statement.text)
        or _NO_NEWS.search(statement.text)
    )


def _is_stale(filing: Filing, sentence: str) -> bool:
    """Whether all the dates of a sentence lie in years before that of the period."""
    years = [one.year for one in dates(sentence) if one.year is not None]
    return filing.period is not None and bool(years) and max(years) < filing.period.year


def _ranked(topic: Topic, usable: Sequence[tuple[Weighed, Place]]) -> list[Weighed]:
    """The sentences that tell of a topic, the best first."""
    found: list[tuple[float, Weighed]] = []
    for one, place in usable:
        if place not in topic.places or one.statement.nth >= topic.first:
            continue
        low = one.statement.text.lower()
        if lazy(topic.cue).search(low):
            found.append((_worth(topic, one, low), one))
    found.sort(key=lambda pair: (-pair[0], pair[1].statement.start))
    return [one for _, one in found]


def _worth(topic: Topic, one: Weighed, low: str) -> float:
    better = _BETTER if lazy(topic.better).search(low) else 0.0
    early = 1.0 / (1 + 0.1 * one.statement.nth)
    excess = max(0, len(low.split()) - _LONG)
    return one.weight + better + early - _PER_WORD * excess
