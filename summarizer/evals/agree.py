"""Two readers of the same filings: how far they agree, and where they do not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.labels import UNSCORED
from summarizer.evals.scorers.counts import Counts
from summarizer.evals.scorers.figures import same_value, stated_step
from summarizer.evals.scorers.flags import gravest
from summarizer.evals.scorers.pairs import pair
from summarizer.evals.statistics.agreement import cohen_kappa, krippendorff_alpha
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.risk import Severity
    from summarizer.evals.labels import Label, LabelEvent, LabelFigure
    from summarizer.evals.suites import Case

__all__ = ["Agreement", "Dispute", "agree"]

_FIELDS = ("form", "registrant", "period", "items")


class Dispute(NamedTuple):
    """One thing on which the readers differ: what each has, or nothing."""

    case: str
    what: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two readers agree on the cases that both have read.

    `alpha` is over all pairs of filing and code; `kappas` are by code, None where both readers
    never or always have it. `f1` takes the first reader as the truth.
    """

    cases: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    alpha: float | None
    kappas: dict[str, float | None]
    f1: dict[str, float | None]
    severity: float | None
    disputes: tuple[Dispute, ...]


def agree(first: Sequence[Case], second: Sequence[Case], codes: Sequence[str]) -> Agreement:
    """Alpha and kappa on flags, F1 on flags, events, figures and fields, and every difference.

    Args:
        first: One reader's cases.
        second: The other's, paired by their names.
        codes: Every code that a reader could have given; the unscored one is left out.
    """
    one, two = {case.id: case.label for case in first}, {case.id: case.label for case in second}
    both = [(name, one[name], two[name]) for name in one if name in two]
    flags = {
        code: [(_has(a, code), _has(b, code)) for _, a, b in both]
        for code in codes
        if code != UNSCORED
    }
    used = [code for code, pairs in flags.items() if any(a or b for a, b in pairs)]
    graded = [pair for _, a, b in both for pair in _severities(a, b)]
    return Agreement(
        cases=tuple(name for name, _, _ in both),
        only_first=tuple(name for name in one if name not in two),
        only_second=tuple(name for name in two if name not in one),
        alpha=krippendorff_alpha([pair for pairs in flags.values() for pair in pairs]),
        kappas={code: cohen_kappa(flags[code]) for code in used},
        f1=_f1([(a, b) for _, a, b in both]),
        severity=sum(a == b for a, b in graded) / len(graded) if graded else None,
        disputes=tuple(each for name, a, b in both for each in _disputes(name, a, b)),
    )


def _has(label: Label, code: str) -> bool:
    return any(flag.code == code for flag in label.flags)


def _graded(label: Label) -> dict[str, Severity]:
    return gravest((flag.code, flag.severity) for flag in label.flags)


def _severities(a: Label, b: Label) -> list[tuple[Severity, Severity]]:
    one, two = _graded(a), _graded(b)
    return [(severity, two[code]) for code, severity in one.items() if code in two]


def _f1(pairs: Sequence[tuple[Label, Label]]) -> dict[str, float | None]:
    counts = {"flags": Counts(), "events": Counts(), "figures": Counts(), "fields": Counts()}
    for a, b in pairs:
        for name, each in _counts(a, b).items():
            counts[name] = Counts(*(sum(two) for two in zip(counts[name], each, strict=True)))
    return {name: each.f1().value for name, each in counts.items()}


def _counts(a: Label, b: Label) -> dict[str, Counts]:
    codes_a, codes_b = _graded(a).keys(), _graded(b).keys()
    alike = sum(_field(a, name) == _field(b, name) for name in _FIELDS)
    differ = len(_FIELDS) - alike
    return {
        "flags": Counts(len(codes_a & codes_b), len(codes_b - codes_a), len(codes_a - codes_b)),
        "events": pair(a.events, b.events, _same_event).counts,
        "figures": pair(a.figures, b.figures, _same_figure).counts,
        "fields": Counts(alike, differ, differ),
    }


def _field(label: Label, name: str) -> object:
    if name == "registrant":
        return fold(label.registrant or "").casefold().rstrip(".,; ")
    return {"form": label.form, "period": label.period, "items": label.items}[name]


def _same_event(a: LabelEvent, b: LabelEvent) -> float:
    return float(a.type == b.type and a.date == b.date)


def _same_figure(a: LabelFigure, b: LabelFigure) -> float:
    steps = stated_step(a.quote, a.value), stated_step(b.quote, b.value)
    return float(a.unit == b.unit and same_value(a.value, b.value, steps))


def _disputes(name: str, a: Label, b: Label) -> list[Dispute]:
    found = [
        Dispute(name, field, str(_field(a, field)), str(_field(b, field)))
        for field in _FIELDS
        if _field(a, field) != _field(b, field)
    ]
    one, two = _graded(a), _graded(b)
    found += [
        Dispute(name, f"flag {code}", one.get(code, "") or "-", two.get(code, "") or "-")
        for code in dict.fromkeys((*one, *two))
        if one.get(code) != two.get(code)
    ]
    events = pair(a.events, b.events, _same_event)
    found += [Dispute(name, "event", _told(a.events[at]), "-") for at in events.missed]
    found += [Dispute(name, "event", "-", _told(b.events[at])) for at in events.wrong]
    figures = pair(a.figures, b.figures, _same_figure)
    found += [Dispute(name, "figure", _amount(a.figures[at]), "-") for at in figures.missed]
    found += [Dispute(name, "figure", "-", _amount(b.figures[at])) for at in figures.wrong]
    return found


def _told(event: LabelEvent) -> str:
    return f"{event.type} {event.date or 'undated'}"


def _amount(figure: LabelFigure) -> str:
    return f"{figure.value:,f} {figure.unit}"
