"""A run as one HTML page that needs no network and runs no script; charts are drawn in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.telling import many, number, range_words
from summarizer.render.pages import page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.evals.compare import Comparison
    from summarizer.evals.manifests import Manifest
    from summarizer.evals.report import SuiteReport
    from summarizer.evals.tables import Line
    from summarizer.evals.worst import BadCase

__all__ = ["Bar", "bars", "report_page"]

_WIDTH = 320
_HIGHEST = 1.0
_FILTERS = (("number", number), ("range", range_words), ("many", many))


class Bar(NamedTuple):
    """A metric as it is drawn, in pixels: its value, its interval, and the keyword floor."""

    metric: str
    value: float
    low: float | None
    high: float | None
    floor: float | None
    told: str


def report_page(
    manifest: Manifest,
    reports: Sequence[SuiteReport],
    worst: Mapping[str, Sequence[BadCase]],
    comparisons: Sequence[Comparison] = (),
) -> str:
    """The page.

    Args:
        manifest: What was run.
        reports: One a suite.
        worst: The cases to show in full, by suite.
        comparisons: What moved since another run, where one is held against it.
    """
    values = {
        "manifest": manifest,
        "reports": reports,
        "worst": worst,
        "comparisons": comparisons,
        "headline": tuple(dict.fromkeys(metric for each in reports for metric in each.primary)),
        "bars": bars,
        "width": _WIDTH,
    }
    return page("summarizer.evals", "report", values, filters=_FILTERS)


def bars(lines: Sequence[Line], metrics: Sequence[str]) -> tuple[Bar, ...]:
    """The metrics among the lines that run from 0 to 1, in the order asked for."""
    by_name = {line.metric: line for line in lines}
    chosen = (by_name[metric] for metric in metrics if metric in by_name)
    return tuple(
        Bar(
            line.metric,
            _place(line.value),
            _place(line.interval.low) if line.interval else None,
            _place(line.interval.high) if line.interval else None,
            None if line.floor is None else _place(line.floor),
            number(line.value),
        )
        for line in chosen
        if line.value is not None and 0 <= line.value <= _HIGHEST
    )


def _place(value: float) -> float:
    return round(min(max(value, 0.0), _HIGHEST) * _WIDTH, 1)
