"""What is worth saying of a periodic report, part by part: one sentence for each thing asked."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from summarizer.extract.likeness import content, overlap
from summarizer.extract.points import Chosen, said_of
from summarizer.extract.timing import own_date
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

_SAME = 0.7
_BETTER = 1.5
_VITAL, _OKAY = 3.0, 1.0
_LONG, _PER_WORD = 45, 0.05


def by_topic(filing: Filing, weighed: Sequence[Weighed], told: Sequence[str]) -> list[Chosen]:
    """The best sentence of each topic in the order of `TOPICS`, none that says what `told` says."""
    said = [content(text) for text in told]
    known = {value for text in told for value in _values(text)} - {Decimal()}
    places = _places(filing)
    usable = [
        (one, places[one.statement.key])
        for one in weighed
        if _is_usable(one) and not _is_stale(filing, one.statement.text)
    ]
    kept: list[Chosen] = []
    for topic in TOPICS:
        best = _best(filing, topic, usable)
        if best is None:
            continue
        point = said_of(filing, best._replace(weight=_VITAL if topic.vital else _OKAY))
        words = content(point.text)
        if overlap(words, said) <= _SAME and not _values(point.text) <= known:
            said.append(words)
            known |= _values(point.text) - {Decimal()}
            kept.append(point)
    return kept


def _values(text: str) -> set[Decimal]:
    """The amounts and percents of a sentence, for one that has no other is told; 0 for none."""
    return {one.value for one in numbers(text) if one.unit in _MEASURES} or {Decimal()}


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


def _best(filing: Filing, topic: Topic, usable: Sequence[tuple[Weighed, Place]]) -> Weighed | None:
    best: tuple[float, Weighed] | None = None
    for one, place in usable:
        if place not in topic.places or one.statement.nth >= topic.first:
            continue
        low = one.statement.text.lower()
        if not _compiled(topic.cue).search(low) or (topic.later and not _is_later(filing, one)):
            continue
        worth = _worth(topic, one, low)
        if best is None or worth > best[0]:
            best = (worth, one)
    return None if best is None else best[1]


def _worth(topic: Topic, one: Weighed, low: str) -> float:
    better = _BETTER if _compiled(topic.better).search(low) else 0.0
    early = 1.0 / (1 + 0.1 * one.statement.nth)
    excess = max(0, len(low.split()) - _LONG)
    return one.weight + better + early - _PER_WORD * excess


_OPENING = 45


def _is_later(filing: Filing, one: Weighed) -> bool:
    """Whether a sentence opens with a day after the period, and not years after it."""
    if filing.period is None:
        return False
    own = own_date(one.statement.text[:_OPENING])
    return own is not None and filing.period.isoformat() < own < _next_year(filing)


def _next_year(filing: Filing) -> str:
    assert filing.period is not None
    return filing.period.replace(year=filing.period.year + 1, day=1).isoformat()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
