"""Intervals by resampling clusters: filings of one registrant are not independent."""

from __future__ import annotations

import random
from math import sqrt
from operator import mul
from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.evals.statistics.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from summarizer.evals.statistics.lanes import Column

__all__ = [
    "RESAMPLES",
    "SEED",
    "Difference",
    "Interval",
    "Ratios",
    "intervals",
    "quantile",
    "ratio_of",
    "tail_of",
]

RESAMPLES = 10_000
SEED = 20_240_613
_LEVEL = 0.95
_FEWEST = 2


class Interval(NamedTuple):
    """The range in which the metric would fall with other clusters, 95 times in 100."""

    low: float
    high: float


class Ratios(NamedTuple):
    """A metric of each cluster: what was gained, and what could be; sums make the metric.

    `parts` are metrics whose mean is wanted, as F1 by code is for macro F1; else there is one.
    """

    parts: tuple[tuple[Column, Column], ...]

    def value(self, weights: Sequence[int]) -> float | None:
        """The metric when each cluster counts so many times, or None if nothing can be scored."""
        return mean_of(
            ratio_of(sum(map(mul, weights, got)), sum(map(mul, weights, of)))
            for got, of in self.parts
        )


class Difference(NamedTuple):
    """How much better a second run is than a first, over the same clusters."""

    first: Ratios
    second: Ratios


Metric: TypeAlias = "Ratios | Difference"


def ratio_of(got: float, of: float) -> float | None:
    """A ratio, or None where there was nothing to gain."""
    return got / of if of else None


def mean_of(values: Iterable[float | None]) -> float | None:
    """The mean of those that could be scored, or None if none could."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def intervals(
    metrics: Mapping[str, Metric], clusters: int, *, resamples: int = RESAMPLES, seed: int = SEED
) -> dict[str, Interval | None]:
    """The interval of each metric, from the same resamples of the clusters for all.

    None where fewer than two clusters can be scored, or where most resamples cannot. The time it
    takes grows with resamples times clusters, and hardly with the number of metrics.
    """
    if clusters < _FEWEST:
        return dict.fromkeys(metrics)
    fixed = {name: value for name, each in metrics.items() if (value := _fixed(each)) is not None}
    moving = {name: each for name, each in metrics.items() if name not in fixed}
    found = _resampled(moving, clusters, resamples, seed) if moving else {}
    ranges = {
        name: _middle(values, _scored(metrics[name])) if len(values) > resamples / 2 else None
        for name, values in found.items()
    }
    return {
        name: Interval(fixed[name], fixed[name]) if name in fixed else ranges[name]
        for name in metrics
    }


def _resampled(
    metrics: Mapping[str, Metric], clusters: int, resamples: int, seed: int
) -> dict[str, list[float]]:
    """The values of each metric, of those resamples in which it has one."""
    lanes = Lanes([column for each in metrics.values() for column in _columns(each)], clusters)
    readers = [(_reader(each, lanes), list[float]()) for each in metrics.values()]
    chance = random.Random(seed)  # noqa: S311 - no secret: resamples must be the same each time
    for _ in range(resamples):
        sums = lanes.sums(sum(chance.choices(lanes.rows, k=clusters)), clusters)
        for read, values in readers:
            value = read(sums)
            if value is not None:
                values.append(value)
    return {name: values for name, (_, values) in zip(metrics, readers, strict=True)}


def _columns(metric: Metric) -> list[Column]:
    ratios = metric if isinstance(metric, Difference) else (metric,)
    return [column for each in ratios for part in each.parts for column in part]


def _reader(metric: Metric, lanes: Lanes) -> Callable[[Sequence[float]], float | None]:
    """What reads the value of a metric from the sums of a resample."""
    if isinstance(metric, Difference):
        before, after = _reader(metric.first, lanes), _reader(metric.second, lanes)
        return lambda sums: _less(after(sums), before(sums))
    places = [(lanes.place(got), lanes.place(of)) for got, of in metric.parts]
    if len(places) == 1:
        ((got, of),) = places
        return lambda sums: ratio_of(sums[got], sums[of])
    return lambda sums: mean_of(ratio_of(sums[got], sums[of]) for got, of in places)


def _less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _fixed(metric: Metric) -> float | None:
    """The value that a metric has however clusters weigh, where that is plain to see."""
    if isinstance(metric, Difference):
        return 0.0 if metric.first == metric.second else None
    if len(metric.parts) != 1:
        return None
    values = {got / of for got, of in zip(*metric.parts[0], strict=True) if of}
    return values.pop() if len(values) == 1 else None


def _scored(metric: Metric) -> int:
    """In how many clusters a metric can be scored."""
    ratios = metric if isinstance(metric, Difference) else (metric,)
    columns = [of for each in ratios for _, of in each.parts]
    return sum(any(row) for row in zip(*columns, strict=True))


def _middle(values: list[float], clusters: int) -> Interval:
    values.sort()
    tail = tail_of(clusters)
    return Interval(quantile(values, tail), quantile(values, 1 - tail))


def tail_of(clusters: int) -> float:
    """The share of resamples on either side that the interval leaves out.

    Resamples of few clusters vary too little: the plain percentile interval of 95% covers 89% for
    eleven. This is Hesterberg's expanded percentile interval ("What teachers should know about the
    bootstrap", 2015), with Student's quantile by its expansion around the normal one.

    >>> round(tail_of(11), 4), round(tail_of(1000), 3)
    (0.0097, 0.025)
    """
    if clusters < _FEWEST:
        return (1 - _LEVEL) / 2
    normal = NormalDist()
    z, free = normal.inv_cdf((1 + _LEVEL) / 2), clusters - 1
    student = (
        z
        + (z**3 + z) / (4 * free)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * free**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * free**3)
    )
    return normal.cdf(-student * sqrt(clusters / free))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share of sorted values lies, by linear interpolation."""
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)
