"""A comparison for a terminal: what is new first, each change with its place in both filings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.comparison import ChangeKind, FigureStatus
from summarizer.render.comparison_telling import (
    amount_words,
    count_words,
    opening_sentences,
    section_title,
    severity_words,
    title_words,
)
from summarizer.render.contrast import marked
from summarizer.render.evidence import place_words
from summarizer.render.words import clip, grouped, plain, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.comparison import (
        Change,
        Comparison,
        FigureComparison,
        FlagComparison,
        SectionComparison,
    )
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence

__all__ = ["comparison_text"]

_QUOTE_LIMIT = 500
_MOST_FIGURES, _MOST_CHANGES = 40, 60
_BOLD, _RED, _GREEN, _RESET = "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[0m"
_SIGNS = {
    ChangeKind.ADDED: "+",
    ChangeKind.REMOVED: "-",
    ChangeKind.CHANGED: "~",
    ChangeKind.FIGURES: "#",
    ChangeKind.MOVED: ">",
    ChangeKind.MECHANICAL: "=",
}
_KEY = "+ added, - removed, ~ changed, # other figures, > moved: [-first-]{+second+}"


class _Sheet(NamedTuple):
    """What drawing needs to know everywhere."""

    before: Filing
    after: Filing
    width: int
    colour: bool
    mechanical: bool

    def places(self, before: Sequence[Evidence], after: Sequence[Evidence]) -> str:
        """Where something stands in the first filing and where in the second."""
        one = place_words(before[0], self.before) if before else ""
        other = place_words(after[0], self.after) if after else ""
        return one if one == other else " → ".join(part for part in (one, other) if part)


def comparison_text(
    comparison: Comparison,
    filings: tuple[Filing, Filing],
    *,
    width: int = 80,
    colour: bool = False,
    mechanical: bool = False,
) -> str:
    """The comparison as lines of at most `width` columns, ending in a newline.

    Long quotes are cut, and of very many changes in a section the first are shown, with the
    number of the rest; JSON and HTML hold all.
    """
    sheet = _Sheet(*filings, max(40, width), colour, mechanical)
    parts = (
        _head(sheet, comparison),
        _flags(sheet, comparison.flags),
        _figures(sheet, comparison.figures),
        *(_section(sheet, section) for section in comparison.sections),
    )
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _head(sheet: _Sheet, comparison: Comparison) -> list[str]:
    title = [_bold(sheet, line) for line in wrap(title_words(comparison), sheet.width)]
    sentences = opening_sentences(comparison, mechanical=sheet.mechanical)
    told = [line for sentence in sentences for line in wrap(sentence, sheet.width)]
    key = [] if comparison.is_empty else wrap(_KEY, sheet.width)
    return [*title, *told, *key]


def _flags(sheet: _Sheet, flags: Sequence[FlagComparison]) -> list[str]:
    if not flags:
        return [_bold(sheet, "Risk flags: none in either filing")]
    rows = (line for flag in flags for line in _flag(sheet, flag))
    return [_bold(sheet, "Risk flags"), *rows]


def _flag(sheet: _Sheet, flag: FlagComparison) -> Iterator[str]:
    margin = " " * 16
    word = f"  {flag.status.value.upper():<12}  "
    yield from wrap(f"{flag.code} ({severity_words(flag)})", sheet.width, first=word, rest=margin)
    before = flag.before.evidence if flag.before else flag.counterpart
    after = flag.after.evidence if flag.after else flag.counterpart
    for name, pieces, filing in (("first", before, sheet.before), ("second", after, sheet.after)):
        told = f"{name}: {_quoted(pieces[0], filing)}" if pieces else f"{name}: nothing answers it"
        yield from wrap(told, sheet.width, first=margin, rest=margin + "  ")
    if flag.why:
        yield from wrap(f"ruled: {flag.why}", sheet.width, first=margin, rest=margin + "  ")


def _figures(sheet: _Sheet, figures: Sequence[FigureComparison]) -> list[str]:
    if not figures:
        return []
    rows = [line for figure in figures[:_MOST_FIGURES] for line in _figure(sheet, figure)]
    return [_bold(sheet, "Figures changed"), *rows, *_rest(sheet, len(figures) - _MOST_FIGURES)]


def _figure(sheet: _Sheet, figure: FigureComparison) -> list[str]:
    revised = ", for the same period" if figure.status is FigureStatus.REVISED else ""
    place = sheet.places(figure.before.evidence, figure.after.evidence)
    told = f"{figure.label}: {amount_words(figure)}{revised} [{place}]"
    return wrap(told, sheet.width, first="  ", rest="    ")


def _section(sheet: _Sheet, section: SectionComparison) -> list[str]:
    shown = [
        change
        for change in section.changes
        if sheet.mechanical or change.kind is not ChangeKind.MECHANICAL
    ]
    if not shown:
        return []
    title = wrap(section_title(section), sheet.width)
    counts = wrap(count_words(section.counts, section.same), sheet.width)
    rows = (line for change in shown[:_MOST_CHANGES] for line in _change(sheet, change))
    rest = _rest(sheet, len(shown) - _MOST_CHANGES)
    return [*(_bold(sheet, line) for line in title), *counts, *rows, *rest]


def _change(sheet: _Sheet, change: Change) -> Iterable[str]:
    before = [change.before] if change.before else []
    after = [change.after] if change.after else []
    place = sheet.places(before, after)
    quote = (after or before)[0].quote
    if change.edits and change.before and change.after:
        quote = marked(change.before.quote, change.after.quote, change.edits)
    words = clip(plain(quote), _QUOTE_LIMIT * (3 if change.edits else 1))
    told = f"{words} [{place}]" if place else words
    lines = wrap(told, sheet.width, first=f"  {_SIGNS[change.kind]} ", rest="    ")
    return _coloured(sheet, change.kind, lines)


def _coloured(sheet: _Sheet, kind: ChangeKind, lines: Sequence[str]) -> Iterator[str]:
    """The lines in colour; what is bracketed keeps its colour over the end of a line."""
    if not sheet.colour:
        yield from lines
        return
    carried = {ChangeKind.ADDED: _GREEN, ChangeKind.REMOVED: _RED}.get(kind, "")
    for line in lines:
        text = line.replace("[-", f"{_RED}[-").replace("{+", f"{_GREEN}{{+")
        text = text.replace("-]", f"-]{_RESET}").replace("+}", f"+}}{_RESET}")
        yield f"{carried}{text}{_RESET}"
        opened, closed = max(text.rfind(_RED), text.rfind(_GREEN)), text.rfind(_RESET)
        if opened > closed:
            carried = text[opened : opened + len(_RED)]
        elif closed >= 0:
            carried = ""


def _rest(sheet: _Sheet, number: int) -> list[str]:
    if number <= 0:
        return []
    told = f"… and {grouped(number)} more: --format json or html lists all"
    return wrap(told, sheet.width, first="  ", rest="    ")


def _quoted(piece: Evidence, filing: Filing) -> str:
    return f"“{clip(plain(piece.quote), _QUOTE_LIMIT)}” [{place_words(piece, filing)}]"


def _bold(sheet: _Sheet, text: str) -> str:
    return f"{_BOLD}{text}{_RESET}" if sheet.colour and text else text
