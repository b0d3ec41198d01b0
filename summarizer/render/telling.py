"""Sentences that every format for people shares: what was read, what was not, what it cost."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from summarizer.domain.filing import SectionKind
from summarizer.domain.statement import ReasonBy
from summarizer.render.words import counted, grouped, long_date

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Coverage, Flag, Summary

__all__ = [
    "coverage_sentences",
    "exhibits_inside",
    "flag_reason",
    "heading_words",
    "share_words",
    "withheld_counts",
]


def heading_words(summary: Summary, filing: Filing) -> str:
    """The first line: registrant, form, date, items and the exhibits that are inside."""
    facts = summary.filing
    day = facts.period or facts.filed
    parts = [facts.registrant or facts.name, facts.form, _day_words(day), _items_words(facts.items)]
    line = " · ".join(part for part in parts if part)
    exhibits = exhibits_inside(filing)
    if not exhibits:
        return line
    return f"{line} with {'Exhibit' if len(exhibits) == 1 else 'Exhibits'} {', '.join(exhibits)}"


def exhibits_inside(filing: Filing) -> tuple[str, ...]:
    """The numbers of the exhibits that are at hand, in order, each once."""
    sections = (section for document in filing.documents for section in document.sections)
    found = (each.exhibit for each in sections if each.kind is SectionKind.EXHIBIT)
    return tuple(dict.fromkeys(number for number in found if number))


def coverage_sentences(summary: Summary, filing: Filing) -> tuple[str, ...]:
    """What was read and what was not, what was left out, who said it; no word of the filing."""
    coverage = summary.coverage
    first = (
        f"{_read_words(coverage)}: {_extent_words(filing)}. "
        f"Left out as not proved: {len(summary.withheld)}. Model: {_model_words(summary)}."
    )
    return first, *_gap_sentences(coverage), *_absence_sentences(summary, filing)


def withheld_counts(summary: Summary) -> tuple[tuple[str, str, int], ...]:
    """What kind of statement was withheld, why and how often; none of the words."""
    counts = Counter((each.kind, each.reason) for each in summary.withheld)
    return tuple((kind, reason, count) for (kind, reason), count in counts.items())


def flag_reason(flag: Flag) -> str:
    """A flag's reason with its author named, or nothing where it only repeats the evidence."""
    if any(flag.reason and flag.reason in piece.quote for piece in flag.evidence):
        return ""
    author = {ReasonBy.CATALOGUE: "catalogue", ReasonBy.MODEL: "model"}.get(flag.reason_by)
    return f"{flag.reason} ({author})" if author and flag.reason else flag.reason


def share_words(coverage: Coverage) -> str:
    """The share that was read, in whole percent, never rounded up to all of it.

    >>> from summarizer.domain.summary import Coverage
    >>> share_words(Coverage(characters=1000, read=999))
    '99%'
    """
    if not coverage.characters:
        return "100%"
    return f"{coverage.read * 100 // coverage.characters}%"


def _day_words(day: str | None) -> str:
    return long_date(date.fromisoformat(day)) if day else ""


def _items_words(items: tuple[str, ...]) -> str:
    if not items:
        return ""
    return f"{'Item' if len(items) == 1 else 'Items'} {', '.join(items)}"


def _read_words(coverage: Coverage) -> str:
    total = f"{grouped(coverage.characters)} characters at hand"
    if coverage.read >= coverage.characters:
        return f"Read all {total}"
    return f"Read {grouped(coverage.read)} of {total} ({share_words(coverage)})"


def _extent_words(filing: Filing) -> str:
    pages = sum(len(document.pages) for document in filing.documents)
    documents = len(filing.documents)
    exhibits = len(exhibits_inside(filing))
    extent = [counted(len(filing.source.parts), "file")]
    if documents > len(filing.source.parts):
        extent.append(counted(documents, "document"))
    if exhibits:
        extent.append(f"{counted(exhibits, 'exhibit')} inside")
    if pages:
        extent.append(counted(pages, "page"))
    return ", ".join(extent)


def _model_words(summary: Summary) -> str:
    made = summary.provenance
    if made.model_status in {"ok", "offline"}:
        return made.model
    return f"{made.model} ({made.model_status})"


def _gap_sentences(coverage: Coverage) -> tuple[str, ...]:
    kinds = (("Not read", coverage.not_read), ("Not read by the model", coverage.not_read_by_model))
    sentences = []
    for name, gaps in kinds:
        sizes: dict[str, int] = {}
        for gap in gaps:
            sizes[gap.why] = sizes.get(gap.why, 0) + gap.end - gap.start
        sentences += [
            f"{name}: {counted(size, 'character')} of the source ({why})."
            for why, size in sizes.items()
        ]
    return tuple(sentences)


def _absence_sentences(summary: Summary, filing: Filing) -> tuple[str, ...]:
    sentences = [
        f"Not proved ({counted(count, kind)}): {reason}."
        for kind, reason, count in withheld_counts(summary)
    ]
    if summary.coverage.not_at_hand:
        sentences.append(f"Named but not at hand: {', '.join(summary.coverage.not_at_hand)}.")
    if summary.coverage.hidden:
        hidden = counted(summary.coverage.hidden, "character")
        sentences.append(f"Hidden in the filing and not read: {hidden}.")
    sentences += [f"Warning: {notice.message}." for notice in filing.warnings]
    return tuple(sentences)
