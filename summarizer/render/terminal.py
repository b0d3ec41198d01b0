"""A summary for a terminal: plain lines, severity as a word, no line wider than asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.risk import Severity
from summarizer.domain.statement import Status
from summarizer.render.evidence import cite, place_words
from summarizer.render.telling import coverage_sentences, flag_reason, heading_words
from summarizer.render.words import clip, columns, fit, plain, wrap, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Event, Evidence, Flag, Summary
    from summarizer.render.evidence import Citations

__all__ = ["to_terminal"]

_QUOTE_LIMIT = 400
_LISTED_LIMIT = 200
_VALUE_WIDTH = 24
_BOLD, _RESET = "\x1b[1m", "\x1b[0m"
_COLOURS = {
    Severity.LOW: "\x1b[36m",
    Severity.MEDIUM: "\x1b[33m",
    Severity.HIGH: "\x1b[31m",
    Severity.CRITICAL: "\x1b[1;31m",
}


class _Sheet(NamedTuple):
    """What drawing needs to know everywhere; `shown` gathers the words that are on the page."""

    filing: Filing
    citations: Citations
    width: int
    colour: bool
    shown: list[str]

    def lines(self, text: str, *, first: str = "", rest: str = "") -> list[str]:
        """The text wrapped, and remembered as shown."""
        self.shown.append(text)
        return wrap(text, self.width, first=first, rest=rest)

    def cited(self, text: str, evidence: Sequence[Evidence]) -> str:
        """A statement with the numbers of its evidence behind it."""
        return f"{plain(text)} {self.citations.mark(evidence)}".rstrip()


def to_terminal(summary: Summary, filing: Filing, *, width: int = 80, colour: bool = False) -> str:
    """The summary as lines of at most `width` columns, ending in a newline.

    Nothing that the filing holds can move the cursor, colour the text or turn its direction.
    """
    sheet = _Sheet(filing, cite(summary), max(40, width), colour, [])
    parts = (
        _head(sheet, summary),
        _flags(sheet, summary),
        _points(sheet, summary),
        _figures(sheet, summary),
        _events(sheet, summary),
        _suggested(sheet, summary),
        _undecided(sheet, summary),
        _evidence(sheet),
        _coverage(sheet, summary),
    )
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _head(sheet: _Sheet, summary: Summary) -> list[str]:
    headline = sheet.cited(summary.headline.text, summary.headline.evidence)
    title = [_bold(sheet, line) for line in sheet.lines(heading_words(summary, sheet.filing))]
    return [*title, *sheet.lines(headline)]


def _flags(sheet: _Sheet, summary: Summary) -> list[str]:
    if not summary.risk_flags:
        return [_bold(sheet, "Risk flags: none raised")]
    return _titled(sheet, "Risk flags", (_flag(sheet, flag) for flag in summary.risk_flags))


def _flag(sheet: _Sheet, flag: Flag) -> Iterator[str]:
    margin = " " * 12
    word = f"{flag.severity.value.upper():<8}"
    if sheet.colour:
        word = f"{_COLOURS[flag.severity]}{word}{_RESET}"
    notes = ["update"] if flag.status is Status.UPDATE else []
    notes += ["disputed by the model"] if flag.disputed is not None else []
    noted = f" ({', '.join(notes)})" if notes else ""
    first, *more = sheet.lines(f"{flag.code}{noted}", first=margin, rest=margin)
    yield f"  {word}  {first.removeprefix(margin)}"
    yield from more
    if flag.evidence:
        first_piece, *others = flag.evidence
        quoted = f"“{clip(plain(first_piece.quote), _QUOTE_LIMIT)}” {_placed(sheet, first_piece)}"
        yield from sheet.lines(quoted, first=margin, rest=margin)
        if others:
            also = f"also {'; '.join(_placed(sheet, piece) for piece in others)}"
            yield from sheet.lines(also, first=margin, rest=margin)
    if reason := flag_reason(flag):
        yield from sheet.lines(reason, first=margin, rest=margin)
    if flag.disputed is not None and flag.disputed.reason:
        dispute = sheet.cited(f"Disputed: {flag.disputed.reason}", flag.disputed.evidence)
        yield from sheet.lines(dispute, first=margin, rest=margin)


def _placed(sheet: _Sheet, piece: Evidence) -> str:
    return f"{sheet.citations.mark((piece,))} {place_words(piece, sheet.filing)}".rstrip()


def _points(sheet: _Sheet, summary: Summary) -> list[str]:
    return _titled(
        sheet,
        "Points",
        (
            sheet.lines(sheet.cited(point.text, point.evidence), first="  · ", rest="    ")
            for point in summary.points
        ),
    )


def _figures(sheet: _Sheet, summary: Summary) -> list[str]:
    amounts = [fit(written(each.as_written, each.value), _VALUE_WIDTH) for each in summary.figures]
    widest = max((columns(text) for text in amounts), default=0)
    rows = []
    for text, figure in zip(amounts, summary.figures, strict=True):
        label = f"{figure.label}, {figure.period}" if figure.period else figure.label
        tag = f" ({_TAG_WORDS[figure.tag]})" if figure.tag else ""
        described = sheet.cited(f"{label}{tag}", figure.evidence)
        first = f"  {text}{' ' * (widest - columns(text))}  "
        rows.append(sheet.lines(described, first=first, rest=" " * (widest + 4)))
    return _titled(sheet, "Key figures", rows)


_TAG_WORDS = {"confirmed": "confirmed by its tag", "conflict": "in conflict with its tag"}


def _events(sheet: _Sheet, summary: Summary) -> list[str]:
    return _titled(sheet, "Events", (_event(sheet, event) for event in summary.events))


def _event(sheet: _Sheet, event: Event) -> list[str]:
    """An event's date and type, and its words unless they are on the page already."""
    told = f"{event.type}"
    if not any(plain(event.text) in text for text in sheet.shown):
        told = f"{told}: {event.text}"
    first = f"  {event.date or '(no date)':<10}  "
    return sheet.lines(sheet.cited(told, event.evidence), first=first, rest=" " * 14)


def _suggested(sheet: _Sheet, summary: Summary) -> list[str]:
    return _titled(
        sheet,
        "Suggested by the model, not established",
        (
            sheet.lines(
                _because(sheet, each.code, each.reason, each.evidence), first="  ", rest="    "
            )
            for each in summary.suggested
        ),
    )


def _undecided(sheet: _Sheet, summary: Summary) -> list[str]:
    undetermined = _titled(
        sheet,
        "Not decided by the text at hand",
        (
            sheet.lines(_because(sheet, each.code, each.why, ()), first="  ", rest="    ")
            for each in summary.undetermined
        ),
    )
    not_raised = _titled(
        sheet,
        "Looked for and not raised",
        (
            sheet.lines(
                _because(sheet, each.code, each.why, each.evidence), first="  ", rest="    "
            )
            for each in summary.not_raised
        ),
    )
    parted = [""] if undetermined and not_raised else []
    return [*undetermined, *parted, *not_raised]


def _because(sheet: _Sheet, code: str, why: str | None, evidence: Sequence[Evidence]) -> str:
    return sheet.cited(f"{code}: {why}" if why else code, evidence)


def _evidence(sheet: _Sheet) -> list[str]:
    """Where each piece of evidence stands, and its words unless they are on the page already."""
    digits = len(str(len(sheet.citations.pieces)))
    rows = []
    for number, piece in enumerate(sheet.citations.pieces, start=1):
        quote = plain(piece.quote)
        seen = any(quote in text for text in sheet.shown)
        place = place_words(piece, sheet.filing)
        where = ", ".join(part for part in (place, f"characters {piece.start}-{piece.end}") if part)
        told = where if seen else f"{where}: “{clip(quote, _LISTED_LIMIT)}”"
        first = f"  {f'[{number}]':<{digits + 2}} "
        rows.append(wrap(told, sheet.width, first=first, rest=" " * (digits + 5)))
    return _titled(sheet, "Evidence", rows)


def _coverage(sheet: _Sheet, summary: Summary) -> list[str]:
    sentences = coverage_sentences(summary, sheet.filing)
    return [line for sentence in sentences for line in wrap(sentence, sheet.width)]


def _titled(sheet: _Sheet, title: str, rows: Iterable[Iterable[str]]) -> list[str]:
    lines = [line for row in rows for line in row]
    return [_bold(sheet, title), *lines] if lines else []


def _bold(sheet: _Sheet, text: str) -> str:
    return f"{_BOLD}{text}{_RESET}" if sheet.colour and text else text
