"""The catalogue as a page for people."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summarizer.risk.catalogue import table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.domain.risk import FlagEntry
    from summarizer.risk.catalogue import Table

__all__ = ["to_markdown"]

_HEAD = """\
# Risk flags

The closed list of what can be flagged, version {version}. This page is made from
`summarizer/risk/flags.yaml` by `python -m summarizer.risk.compile`: edit there.

A flag says that a specific matter has happened, been decided, been notified or been announced for
the registrant. What may happen, what is denied, defined, resolved, merely recalled, or happens to
somebody else raises none. There is one flag a code and filing: the gravest matter, with the
evidence of all. Severity begins at the default and moves by the ladder of the flag.

| severity | meaning |
|---|---|
| low | worth knowing; unlikely to change the view of the registrant |
| medium | could change estimates, or needs following up |
| high | likely to change the value of the registrant, or trust in its management, materially |
| critical | threatens solvency, listing, reliance on the accounts, or the core product |
"""

_WHERE = {
    "current": "reported under",
    "also": "also under",
    "legacy": "before August 2004",
    "periodic": "in periodic reports",
}


def to_markdown(path: Path | None = None) -> str:
    """The whole catalogue in Markdown, family by family; of the file at `path` if one is given."""
    book = table() if path is None else table(path)
    families = chain.from_iterable(_family(book, family) for family in book.families)
    must = (f"| {', '.join(items)} | `{code}` |" for code, items in sorted(book.must_raise.items()))
    return "\n".join(
        (
            _HEAD.format(version=book.catalogue.version),
            *families,
            "## Items that must be answered",
            "",
            "The subject of these items of Form 8-K is a flag. It is raised, or decided against",
            "with the reason and its evidence, or said to be undetermined.",
            "",
            "| items | flag |",
            "|---|---|",
            *must,
            "",
        )
    )


def _family(book: Table, family: str) -> Iterator[str]:
    yield f"## {book.families[family]}\n"
    for entry in book.catalogue.flags:
        if entry.family == family:
            yield from _entry(entry)


def _entry(entry: FlagEntry) -> Iterator[str]:
    yield f"### {entry.code}\n"
    yield f"**{entry.title}.** Default: {entry.default}.\n"
    yield f"- Raised: {entry.raised_when}"
    yield f"- Not raised: {entry.not_when}"
    yield from (f"- {rung.capitalize()}: {text}." for rung, text in entry.severity.items())
    places = [
        f"{words} {', '.join(entry.items[where])}"
        for where, words in _WHERE.items()
        if entry.items.get(where)
    ]
    if places:
        yield f"- Where: {'; '.join(places)}."
    yield f"- Typical words: {', '.join(repr(cue) for cue in entry.cues)}."
    yield from (f"- Beside `{near.code}`: {near.rule}." for near in entry.near)
    yield f"- See: {', '.join(entry.references)}.\n" if entry.references else ""
