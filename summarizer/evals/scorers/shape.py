"""Whether an output is a summary at all: the shape of `summary/1` and its closed lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.evals.labels import EVENT_TYPES, UNITS
from summarizer.verify.stored import summary_from_json

if TYPE_CHECKING:
    from summarizer.domain.risk import Catalogue
    from summarizer.domain.summary import Summary

__all__ = ["read_summary", "shape_fault"]

_CURRENCY = 3


def read_summary(text: str, catalogue: Catalogue) -> Summary:
    """The summary that a stored output holds.

    Raises:
        InputError: It is none: another schema, a field of another kind, a word off the lists.
    """
    summary = summary_from_json(text)
    fault = shape_fault(summary, catalogue)
    if fault:
        raise InputError(fault)
    return summary


def shape_fault(summary: Summary, catalogue: Catalogue) -> str:
    """The first word of a summary that no closed list knows; empty if there is none."""
    codes = {flag.code for flag in catalogue.flags}
    told = [each.code for each in summary.risk_flags]
    told += [each.code for each in summary.undetermined]
    told += [each.code for each in summary.suggested]
    faults = (
        *(f"the catalogue has no flag {code!r}" for code in told if code not in codes),
        *(
            f"there is no event type {event.type!r}"
            for event in summary.events
            if event.type not in EVENT_TYPES
        ),
        *(
            f"{figure.unit!r} is no unit"
            for figure in summary.figures
            if figure.unit.removesuffix("/share") not in UNITS and not _is_currency(figure.unit)
        ),
    )
    return next(iter(faults), "")


def _is_currency(unit: str) -> bool:
    code = unit.removesuffix("/share")
    return len(code) == _CURRENCY and code.isascii() and code.isupper()
