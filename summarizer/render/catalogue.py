"""The risk-flag catalogue for people and programs: the list, one flag whole, one flag as JSON."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.render.record import json_line
from summarizer.render.words import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.risk import Catalogue, FlagEntry
    from summarizer.render.record import Record

__all__ = ["catalogue_text", "flag_json", "flag_text"]

_WIDTH = 80
_ITEM_WORDS = {
    "current": "items of Form 8-K",
    "also": "also in items",
    "legacy": "items of Form 8-K before August 23, 2004",
    "periodic": "items of periodic reports",
}


def catalogue_text(catalogue: Catalogue) -> str:
    """The codes of the catalogue by family, each with its default severity and title."""
    lines = [f"Risk-flag catalogue {catalogue.version}: {len(catalogue.flags)} flags"]
    widest = max((len(flag.code) for flag in catalogue.flags), default=0)
    for family, flags in groupby(catalogue.flags, key=lambda flag: flag.family):
        lines += ["", family]
        for flag in flags:
            first = f"  {flag.code:<{widest}}  {flag.default.value:<8}  "
            lines += wrap(flag.title, _WIDTH, first=first, rest=" " * len(first))
    return "\n".join(lines) + "\n"


def flag_text(flag: FlagEntry) -> str:
    """Everything the catalogue says of one flag."""
    return "\n".join(_flag_lines(flag)) + "\n"


def flag_json(flag: FlagEntry, version: str) -> str:
    """Everything the catalogue of that version says of one flag, as `flag/1`."""
    record: Record = {
        "schema": "flag/1",
        "catalog": version,
        "code": flag.code,
        "title": flag.title,
        "family": flag.family,
        "raise": flag.raised_when,
        "not": flag.not_when,
        "default": flag.default.value,
        "severity": {rung.value: text for rung, text in flag.severity.items()},
        "items": {where: list(items) for where, items in flag.items.items()},
        "cues": list(flag.cues),
        "near": [near._asdict() for near in flag.near],
        "references": list(flag.references),
    }
    return json_line(record)


def _flag_lines(flag: FlagEntry) -> Iterator[str]:
    yield from wrap(f"{flag.code}: {flag.title}", _WIDTH)
    yield f"family {flag.family}, severity {flag.default.value} unless said otherwise below"
    yield ""
    yield from wrap(flag.raised_when, _WIDTH, first="Raised: ", rest="  ")
    yield from wrap(flag.not_when, _WIDTH, first="Not raised: ", rest="  ")
    if flag.severity:
        yield ""
        yield "Severity"
    for rung, text in flag.severity.items():
        yield from wrap(text, _WIDTH, first=f"  {rung.value:<8}  ", rest=" " * 12)
    if flag.near:
        yield ""
        yield "Easily confused with"
    for near in flag.near:
        yield from wrap(f"{near.code}: {near.rule}", _WIDTH, first="  ", rest="    ")
    yield ""
    for where, items in flag.items.items():
        if items:
            yield from wrap(f"{_ITEM_WORDS.get(where, where)}: {', '.join(items)}", _WIDTH)
    yield from wrap(f"Cues: {'; '.join(flag.cues)}", _WIDTH)
    if flag.references:
        yield from wrap(f"References: {'; '.join(flag.references)}", _WIDTH)
