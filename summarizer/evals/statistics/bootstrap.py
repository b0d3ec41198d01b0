"""Intervals by resampling clusters: filings of one registrant are not independent."""

from __future__ import annotations

import random
from operator import mul
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "RESAMPLES",
    "SEED",
    "Difference",
    "Interval",
    "Ratios",
    "Weighed",
    "intervals",
    "quantile",
    "ratio_of",
]

RESAMPLES = 10_000
SEED = 20_240_613
_LEVEL = 0.95
_FEWEST = 2


class Interval(NamedTuple):
    """The range that holds the middle 95% of resampled values."""

    low: float
    high: float


class Weighed(Protocol):
    """Anything that has a value when each cluster counts so many times."""

    def value(self, weights: Sequence[int], /) -> float | None:
        """The value, or None if nothing can be scored."""


class Ratios(NamedTuple):
    """A metric of each cluster: what was gained, and what could be; sums make the metric.

    `parts` are metrics whose mean is wanted, as F1 by code is for macro F1; else there is one.
    """

    parts: tuple[tuple[tuple[float, ...], tuple[float, ...]], ...]

    def value(self, weights: Sequence[int]) -> float | None:
        """The metric when each cluster counts so many times, or None if nothing can be scored."""
        values = [
            each
            for got, of in self.parts
            if (each := ratio_of(sum(map(mul, weights, got)), sum(map(mul, weights, of))))
            is not None
        ]
        return sum(values) / len(values) if values else None


class Difference(NamedTuple):
    """How much better a second run is than a first, over the same clusters."""

    first: Ratios
    second: Ratios

    def value(self, weights: Sequence[int]) -> float | None:
        """The second less the first, or None if one of them cannot be scored."""
        first, second = self.first.value(weights), self.second.value(weights)
        return None if first is None or second is None else second - first


def ratio_of(got: float, of: float) -> float | None:
    """A ratio, or None where there was nothing to gain."""
    return got / of if of else None


def intervals(
    metrics: Mapping[str, Weighed], clusters: int, *, resamples: int = RESAMPLES, seed: int = SEED
) -> dict[str, Interval | None]:
    """The interval of each metric, from the same resamples of the clusters for all.

    None where fewer than two clusters can be scored, or where a resample cannot.
    """
    if clusters < _FEWEST:
        return dict.fromkeys(metrics)
    fixed = {name: value for name, each in metrics.items() if (value := _fixed(each)) is not None}
    found: dict[str, list[float]] = {name: [] for name in metrics if name not in fixed}
    for weights in _resamples(clusters, resamples, seed) if found else ():
        for name, values in found.items():
            value = metrics[name].value(weights)
            if value is not None:
                values.append(value)
    ranges = {
        name: _middle(values) if len(values) > resamples / 2 else None
        for name, values in found.items()
    }
    return {
        name: Interval(fixed[name], fixed[name]) if name in fixed else ranges[name]
        for name in metrics
    }


def _fixed(metric: Weighed) -> float | None:
    """The value that a metric has however clusters weigh, where that is plain to see."""
    if isinstance(metric, Difference):
        return 0.0 if metric.first == metric.second else None
    if not isinstance(metric, Ratios) or len(metric.parts) != 1:
        return None
    values = {got / of for got, of in zip(*metric.parts[0], strict=True) if of}
    return values.pop() if len(values) == 1 else None


def _resamples(clusters: int, resamples: int, seed: int) -> Iterator[list[int]]:
    chance = random.Random(seed)  # noqa: S311 - no secret: resamples must be the same each time
    places = range(clusters)
    for _ in range(resamples):
        weights = [0] * clusters
        for place in chance.choices(places, k=clusters):
            weights[place] += 1
        yield weights


def _middle(values: list[float]) -> Interval:
    values.sort()
    tail = (1 - _LEVEL) / 2
    return Interval(quantile(values, tail), quantile(values, 1 - tail))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share of sorted values lies, by linear interpolation."""
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)
