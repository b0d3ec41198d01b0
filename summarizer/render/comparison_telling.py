"""Sentences about a comparison that every format for people shares."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summarizer.domain.comparison import ChangeKind
from summarizer.render.words import decimal_text, grouped, long_date, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.comparison import (
        Comparison,
        FigureComparison,
        FlagComparison,
        SectionComparison,
        Side,
    )

__all__ = [
    "amount_words",
    "count_words",
    "opening_sentences",
    "percent_words",
    "section_title",
    "severity_words",
    "side_words",
    "title_words",
]

_COUNTED = {
    ChangeKind.ADDED: "added",
    ChangeKind.REMOVED: "removed",
    ChangeKind.CHANGED: "changed",
    ChangeKind.FIGURES: "with other figures",
    ChangeKind.MOVED: "moved",
}
_SUPPRESSED = "dates, periods, page numbers or punctuation alone"


def title_words(comparison: Comparison) -> str:
    """Which two filings are compared, the earlier one first."""
    one, other = comparison.before.filing, comparison.after.filing
    if one.registrant == other.registrant and one.registrant:
        days = f"{_filing_words(comparison.before)} → {_filing_words(comparison.after)}"
        return f"{one.registrant}: {days}"
    return f"{side_words(comparison.before)} → {side_words(comparison.after)}"


def side_words(side: Side) -> str:
    """One of the filings: who, which form, which day."""
    name = side.filing.registrant
    return f"{name}, {_filing_words(side)}" if name else _filing_words(side)


def opening_sentences(comparison: Comparison, *, mechanical: bool) -> tuple[str, ...]:
    """What became of all paragraphs and rows, what amends what, and what to beware of."""
    amended = comparison.amends
    amends = [f"The second filing amends the first: “{amended}”."] if amended else []
    cautions = [f"Caution: {each.message}." for each in comparison.warnings]
    return (*amends, *_count_sentences(comparison, mechanical=mechanical), *cautions)


def count_words(counts: Mapping[ChangeKind, int], same: int) -> str:
    """How many paragraphs and rows became what, in a few words."""
    told = [
        f"{grouped(counts[kind])} {word}" for kind, word in _COUNTED.items() if counts.get(kind)
    ]
    moved_on = counts.get(ChangeKind.MECHANICAL, 0)
    told += [f"{grouped(moved_on)} moved on"] if moved_on else []
    told += [f"{grouped(same)} the same"] if same else []
    return ", ".join(told)


def section_title(section: SectionComparison) -> str:
    """What a section is called in the later filing; in both, if they number it differently."""
    before, after = section.before, section.after
    if before is None or after is None:
        name, word = (after, "only in the second") if after else (before, "only in the first")
        assert name is not None
        return f"{_section_name(name.label, name.title)} ({word})"
    if before.label == after.label:
        return _section_name(after.label, after.title)
    names = (_section_name(before.label, before.title), _section_name(after.label, after.title))
    return " → ".join(names)


def severity_words(flag: FlagComparison) -> str:
    """How grave a flag is, and how grave it was if that differs."""
    grave = [each.severity.value for each in (flag.before, flag.after) if each is not None]
    return " → ".join(dict.fromkeys(grave))


def amount_words(figure: FigureComparison) -> str:
    """Both values as they are written, and the change in percent where that says something."""
    percent = percent_words(figure)
    told = " → ".join(
        written(side.as_written, side.value) for side in (figure.before, figure.after)
    )
    return f"{told} ({percent})" if percent else told


def percent_words(figure: FigureComparison) -> str:
    """The change in percent with its sign; empty where that says nothing."""
    percent = figure.percent
    if percent is None:
        return ""
    return f"{'+' if percent > 0 else ''}{decimal_text(percent)}%"


def _filing_words(side: Side) -> str:
    facts = side.filing
    day = facts.period or facts.filed
    told = [facts.form or "", long_date(date.fromisoformat(day)) if day else ""]
    return " of ".join(part for part in told if part) or facts.name


def _section_name(label: str, title: str) -> str:
    if not title or label.casefold() == title.casefold():
        return label[:1].upper() + label[1:]
    return f"{label}. {title}"


def _count_sentences(comparison: Comparison, *, mechanical: bool) -> tuple[str, ...]:
    if comparison.is_empty:
        same = f"{grouped(comparison.same)} paragraphs and rows are the same"
        return (f"No differences: all {same}.",)
    counts = {**comparison.counts, ChangeKind.MECHANICAL: 0}
    first = f"Paragraphs and rows: {count_words(counts, comparison.same)}."
    moved_on = comparison.counts[ChangeKind.MECHANICAL]
    if not moved_on:
        return (first,)
    shown = "Shown too" if mechanical else "Not shown (--all shows them)"
    return first, f"{shown}: {grouped(moved_on)} that differ in {_SUPPRESSED}."
