"""Figures: the same value within what is stated, the same unit and sign, each paired once."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.scorers.mentions import numbers_in
from summarizer.evals.scorers.overlap import overlap
from summarizer.evals.scorers.pairs import pair, told
from summarizer.evals.scores import Score
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.summary import Figure, Summary
    from summarizer.evals.labels import Label, LabelFigure
    from summarizer.evals.scorers.pairs import Pairing

__all__ = ["pair_figures", "same_value", "score_figures", "stated_step", "written_step"]

# By what a number in a table may stand for more than it says.
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, 6, 9))

_STANDARD = re.compile(r"(?:(?:Q[1-4] |FY)?(?:19|20)\d\d)|(?:19|20)\d\d-\d\d-\d\d")


class _Wanted(NamedTuple):
    """A labelled figure with the worth of its last stated digit, if its words are at hand."""

    figure: LabelFigure
    step: Decimal | None


class _Given(NamedTuple):
    figure: Figure
    step: Decimal | None


def score_figures(
    label: Label, summary: Summary | None, quotes: Sequence[str | None]
) -> dict[str, Score]:
    """Precision, recall and F1 of figures, and how like those that match are worded.

    Args:
        label: What the reader kept.
        summary: The output; without one all is missed.
        quotes: The words of each labelled figure in the filing, None where it is not at hand.
    """
    figures = summary.figures if summary else ()
    pairing = pair_figures(label, figures, quotes)
    missed = [_words(label.figures[each]) for each in pairing.missed]
    wrong = [_words(figures[each]) for each in pairing.wrong]
    alike = [
        _shared_words(label.figures[one].label, figures[other].label)
        for one, other in pairing.pairs
        if label.figures[one].label
    ]
    scores = pairing.counts.scores("figures", told(missed, wrong))
    return scores | {"figures.wording": Score(sum(alike), len(alike))}


def pair_figures(
    label: Label, figures: tuple[Figure, ...], quotes: Sequence[str | None]
) -> Pairing:
    """Which figure of an output is which of the label; of equals, those from the same place."""
    wanted = [
        _Wanted(figure, stated_step(quote, figure.value))
        for figure, quote in zip(label.figures, quotes, strict=True)
    ]
    given = [_Given(figure, written_step(figure.as_written, figure.value)) for figure in figures]
    return pair(wanted, given, _likeness)


def stated_step(words: str | None, value: Decimal) -> Decimal | None:
    """What one unit of the last digit is worth of the number in the words that has this value.

    >>> from decimal import Decimal
    >>> stated_step("about $3.0 million", Decimal(3_000_000))
    Decimal('1E+5')
    """
    found = [] if words is None else numbers_in(fold(words))
    return next((each.step.normalize() for each in found if abs(each.value) == abs(value)), None)


def written_step(words: str, value: Decimal) -> Decimal | None:
    """What one unit of the last digit is worth of a figure as it is written, its scale applied.

    >>> written_step("2,987", Decimal(2_987_000))
    Decimal('1000')
    """
    return next(
        (
            each.step.normalize() * scale
            for scale in _SCALES
            for each in numbers_in(fold(words))
            if abs(each.value) * scale == abs(value)
        ),
        None,
    )


def same_value(one: Decimal, other: Decimal, steps: tuple[Decimal | None, Decimal | None]) -> bool:
    """Whether two values are equal within half a unit of the coarser digit that is stated."""
    if one == other:
        return True
    if steps[0] is None or steps[1] is None or (one < 0) != (other < 0):
        return False
    return abs(one - other) <= max(steps[0], steps[1]) / 2


def _likeness(wanted: _Wanted, given: _Given) -> float:
    one, other = wanted.figure, given.figure
    if one.unit != other.unit or not same_value(one.value, other.value, (wanted.step, given.step)):
        return 0.0
    if one.period and _STANDARD.fullmatch(one.period) and one.period != other.period:
        return 0.0
    return 1.0 + overlap(one.span, other.evidence)


def _shared_words(one: str, other: str) -> float:
    """Words in both over words in either: told of figures that match, and counted nowhere."""
    first, second = ({*fold(each).casefold().split()} for each in (one, other))
    return len(first & second) / len(first | second)


def _words(figure: LabelFigure | Figure) -> str:
    period = f" ({figure.period})" if figure.period else ""
    return f"{figure.value:,f} {figure.unit}{period}"
