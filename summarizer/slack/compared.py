"""What changed between two filings, in a message: the gravest first, the rest as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare import Read, compare
from summarizer.domain.comparison import FlagStatus
from summarizer.render.block_kit import Room, context, section, sections, statement
from summarizer.render.comparison_html import comparison_page
from summarizer.render.comparison_telling import amount_words, opening_sentences, title_words
from summarizer.render.slack import severity_words
from summarizer.slack.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.comparison import Comparison, FigureComparison, FlagComparison
    from summarizer.domain.filing import Filing
    from summarizer.pipeline import Summarizer

__all__ = ["Compared", "compared", "compared_words"]

_ROOM = 8_500
_MOST = 15
_FLAGS = {
    FlagStatus.NEW: "new",
    FlagStatus.CONTINUING: "still raised",
    FlagStatus.CLEARED: "cleared",
    FlagStatus.UNDETERMINED: "not decided by the later text",
}


class Compared(NamedTuple):
    """All that differs, and a page that shows it."""

    comparison: Comparison
    page: str


def compared(free: Summarizer, before: Filing, after: Filing) -> Compared:
    """Two filings side by side; flags and figures are those of the rules, no model is asked."""
    reads = (Read(before, free.summarize(before)), Read(after, free.summarize(after)))
    comparison = compare(*reads)
    return Compared(comparison, comparison_page(comparison, (before, after)))


def compared_words(comparison: Comparison) -> Message:
    """Flags, figures and how much of the text changed; what is left out is said."""
    room, title = Room(_ROOM), title_words(comparison)
    remarks = opening_sentences(comparison, mechanical=False)
    blocks = [
        section(f"*Compared:* {statement(title)}"),
        *sections(_listed("Risk flags", [_flag(each) for each in comparison.flags], room)),
        *sections(_listed("Figures", [_figure(each) for each in comparison.figures], room)),
        context([*remarks, "The page shows every change with its place in both filings."], 2_000),
    ]
    return Message(f"Compared: {statement(title)}", blocks)


def _listed(title: str, lines: Sequence[str], room: Room) -> Iterator[str]:
    yield f"*{title}*" if lines else f"*{title}:* none"
    shown = 0
    for line in lines[:_MOST]:
        if not room.take(line):
            break
        shown += 1
        yield line
    if shown < len(lines):
        yield f"_and {len(lines) - shown} more, not shown here_"


def _flag(each: FlagComparison) -> str:
    flag = each.after or each.before
    grave = f"{severity_words(flag.severity)} " if flag else ""
    return f"{grave}{statement(each.code)}: {_FLAGS[each.status]}"


def _figure(each: FigureComparison) -> str:
    return f"• {statement(each.label)}, {each.status.value}: {statement(amount_words(each))}"
