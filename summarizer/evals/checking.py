"""Whether a label keeps to the format: quotes stand at their ranges, words are of the lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.labels import EVENT_TYPES, UNITS
from summarizer.evals.scorers.anchors import Statement, states
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.position import Span
    from summarizer.domain.risk import Catalogue
    from summarizer.evals.labels import Label, LabelEvent, LabelFact, LabelFigure, LabelFlag

__all__ = ["Fault", "check_label"]

_CURRENCY = 3


class Fault(NamedTuple):
    """Something that does not keep to the format; a doubt is for a person to decide."""

    where: str
    words: str
    is_doubt: bool = False


def check_label(label: Label, filing: Filing | None, catalogue: Catalogue) -> tuple[Fault, ...]:
    """Every fault of a label; quotes are looked up where the filing is at hand."""
    return (
        *_head(label),
        *_codes(label, catalogue),
        *_lists(label),
        *_quotes(label, filing),
        *_anchors(label, filing),
    )


def _head(label: Label) -> Iterator[Fault]:
    for name in ("form", "registrant"):
        if getattr(label, name) is None:
            yield Fault(name, "is missing")
    if not _is_day(label.period):
        yield Fault("period", f"{label.period!r} is no ISO date")


def _codes(label: Label, catalogue: Catalogue) -> Iterator[Fault]:
    raised = [flag.code for flag in label.flags]
    places = (
        ("risk_flags", raised),
        ("tempting_but_wrong", label.tempting),
        ("undetermined", label.undetermined),
    )
    for name, codes in places:
        for code in codes:
            if catalogue.flag(code) is None:
                yield Fault(name, f"the catalogue has no flag {code!r}")
            if codes.count(code) > 1:
                yield Fault(name, f"{code!r} stands there twice")
    for code in raised:
        if code in label.tempting or code in label.undetermined:
            yield Fault("risk_flags", f"{code!r} is raised and also not")


def _lists(label: Label) -> Iterator[Fault]:
    for at, event in enumerate(label.events):
        if event.type not in EVENT_TYPES:
            yield Fault(f"events[{at}]", f"there is no event type {event.type!r}")
        if event.date is not None and not _is_day(event.date):
            yield Fault(f"events[{at}]", f"{event.date!r} is no ISO date")
    for at, figure in enumerate(label.figures):
        if figure.unit not in UNITS and not _is_currency(figure.unit):
            yield Fault(f"figures[{at}]", f"{figure.unit!r} is no unit")


def _quotes(label: Label, filing: Filing | None) -> Iterator[Fault]:
    for where, entry in _entries(label):
        if entry.quote is None and entry.span is None:
            yield Fault(where, "has neither quote nor range")
        if filing is None:
            continue
        size = len(filing.source.text)
        if entry.span is None:
            if fold(entry.quote or "") not in filing.visible.text:
                yield Fault(where, "the quote is not in the filing")
        elif entry.span.end > size:
            yield Fault(where, f"its range ends at {entry.span.end}, the filing at {size}")
        elif not _stands(entry.quote, entry.span, filing):
            words = filing.visible.quote(entry.span)
            yield Fault(where, f"at its range stands {words!r}")


def _stands(quote: str | None, span: Span, filing: Filing) -> bool:
    words = filing.visible.quote(span)
    return bool(words) if quote is None else words == fold(quote)


def _anchors(label: Label, filing: Filing | None) -> Iterator[Fault]:
    for at, fact in enumerate(label.facts):
        if not fact.anchors or not all(all(anchor) for anchor in fact.anchors):
            yield Fault(f"key_facts[{at}]", "has an empty anchor, or none")
            continue
        words = fact.quote
        if words is None and filing is not None and fact.span is not None:
            words = filing.visible.quote(fact.span)
        if words is not None and not states(Statement(words), fact.anchors):
            words = "its quote does not hold all its anchors"
            yield Fault(f"key_facts[{at}]", words, is_doubt=True)


def _entries(
    label: Label,
) -> Iterator[tuple[str, LabelEvent | LabelFact | LabelFigure | LabelFlag]]:
    named: tuple[tuple[str, Sequence[LabelEvent | LabelFact | LabelFigure | LabelFlag]], ...] = (
        ("events", label.events),
        ("key_facts", label.facts),
        ("figures", label.figures),
        ("risk_flags", label.flags),
    )
    for name, entries in named:
        for at, entry in enumerate(entries):
            yield f"{name}[{at}]", entry


def _is_day(text: str | None) -> bool:
    try:
        return text is not None and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_currency(unit: str) -> bool:
    code = unit.removesuffix("/share")
    return len(code) == _CURRENCY and code.isascii() and code.isupper()
