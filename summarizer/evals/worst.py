"""A bad case as a reader must see it: filing, label, output and reason side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError
from summarizer.evals.outputs import DONE
from summarizer.evals.scorers.events import pair_events
from summarizer.evals.scorers.facts import facts_found, statements
from summarizer.evals.scorers.figures import pair_figures
from summarizer.evals.scorers.shape import read_summary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.position import Span
    from summarizer.domain.risk import Catalogue
    from summarizer.domain.summary import Summary
    from summarizer.evals.labels import Label, LabelEvent, LabelFact, LabelFigure, LabelFlag
    from summarizer.evals.outputs import Output
    from summarizer.evals.scores import RowScores, Score
    from summarizer.evals.scoring import Ground
    from summarizer.evals.suites import Case

__all__ = ["BadCase", "Passage", "Wanted", "bad_case"]

_MOST_SHOWN = 20_000
_NOT_AT_HAND = "(the filing is not at hand)"


class Wanted(NamedTuple):
    """One thing of the label, whether the output has it, and the filing's own words for it."""

    what: str
    found: bool
    words: str


class Passage(NamedTuple):
    """A stretch of the filing's visible text, and whether a reader's evidence stands there."""

    text: str
    is_evidence: bool


class BadCase(NamedTuple):
    """One case: what was wanted, what was given, and what each score says.

    `filing` is its text from the front, as much as a page can show; `left` characters follow.
    """

    case: str
    registrant: str
    form: str
    wanted: tuple[Wanted, ...]
    given: tuple[tuple[str, str], ...]
    scores: tuple[tuple[str, Score], ...]
    reason: str
    filing: tuple[Passage, ...] = ()
    left: int = 0


def bad_case(
    row: RowScores,
    case: Case,
    output: Output,
    ground: Ground,
    primary: Sequence[str],
    catalogue: Catalogue,
) -> BadCase:
    """A case with all that a reader needs to see what went wrong."""
    summary, reason = None, output.reason
    if output.status == DONE:
        try:
            summary = read_summary(output.text, catalogue)
        except InputError as error:
            reason = str(error)
    return BadCase(
        row.case,
        case.label.registrant or "",
        row.form,
        tuple(_wanted(case.label, summary, ground)),
        tuple(_given(summary)) if summary else (),
        tuple((metric, row.scores[metric]) for metric in primary if metric in row.scores),
        reason,
        *_text(case.label, ground),
    )


def _text(label: Label, ground: Ground) -> tuple[tuple[Passage, ...], int]:
    """The filing's text, parted where evidence begins and ends, and how much of it is left out."""
    if ground.filing is None:
        return (), 0
    visible = ground.filing.visible
    shown, passages, at = visible.text[:_MOST_SHOWN], list[Passage](), 0
    for start, end in sorted(visible.range(span) for span in _spans(label)):
        if at < end:
            before, cited = shown[at : max(at, start)], shown[max(at, start) : end]
            passages += Passage(before, is_evidence=False), Passage(cited, is_evidence=True)
            at = end
    passages.append(Passage(shown[at:], is_evidence=False))
    return tuple(each for each in passages if each.text), len(visible.text) - len(shown)


def _spans(label: Label) -> Iterator[Span]:
    spans = (
        *(each.span for each in label.flags),
        *(each.span for each in label.events),
        *(each.span for each in label.facts),
        *(each.span for each in label.figures),
    )
    yield from (span for span in spans if span is not None)


def _wanted(label: Label, summary: Summary | None, ground: Ground) -> list[Wanted]:
    given = {flag.code for flag in summary.risk_flags} if summary else set()
    events = pair_events(label, summary.events if summary else ()).pairs
    figures = pair_figures(label, summary.figures if summary else (), ground.quotes).pairs
    told = facts_found(label, statements(summary))
    found_events, found_figures = {at for at, _ in events}, {at for at, _ in figures}
    return [
        *(
            Wanted(f"flag {each.code}, {each.severity}", each.code in given, _words(each, ground))
            for each in label.flags
        ),
        *(
            Wanted(
                f"event {each.type}, {each.date or 'undated'}",
                at in found_events,
                _words(each, ground),
            )
            for at, each in enumerate(label.events)
        ),
        *(
            Wanted(
                f"{each.importance} fact: {'; '.join(map(' or '.join, each.anchors))}",
                hit,
                _words(each, ground),
            )
            for each, hit in zip(label.facts, told, strict=True)
        ),
        *(
            Wanted(f"figure {each.value:,f} {each.unit}", at in found_figures, _words(each, ground))
            for at, each in enumerate(label.figures)
        ),
    ]


def _words(entry: LabelEvent | LabelFact | LabelFigure | LabelFlag, ground: Ground) -> str:
    if ground.filing is not None and entry.span is not None:
        return ground.filing.visible.quote(entry.span)
    return entry.quote or _NOT_AT_HAND


def _given(summary: Summary) -> list[tuple[str, str]]:
    return [
        ("headline", summary.headline.text),
        *(("point", each.text) for each in summary.points),
        *(("flag", f"{each.code}, {each.severity}") for each in summary.risk_flags),
        *(("undecided", each.code) for each in summary.undetermined),
        *(("event", f"{each.type}, {each.date or 'undated'}") for each in summary.events),
        *(("figure", f"{each.value:,f} {each.unit}: {each.label}") for each in summary.figures),
    ]
