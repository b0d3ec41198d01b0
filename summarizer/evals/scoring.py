"""Kept outputs to scores, without asking anything again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError, SummarizerError
from summarizer.evals.filings import NotAtHand, find_filing
from summarizer.evals.keywords import keyword_flags
from summarizer.evals.outputs import DONE, NOT_RUN, Outputs
from summarizer.evals.partial import end_of_reading, within_reading
from summarizer.evals.scorers.events import score_events
from summarizer.evals.scorers.facts import score_facts
from summarizer.evals.scorers.fields import score_fields
from summarizer.evals.scorers.figures import score_figures
from summarizer.evals.scorers.flags import flag_moves, raised_by, score_flags
from summarizer.evals.scorers.grounding import score_grounding
from summarizer.evals.scorers.hostile import score_hostile
from summarizer.evals.scorers.length import score_length
from summarizer.evals.scorers.numbers import score_numbers
from summarizer.evals.scorers.operations import score_operations
from summarizer.evals.scorers.shape import read_summary
from summarizer.evals.scores import FlagMoves, RowScores, Score
from summarizer.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from summarizer.domain.filing import Filing
    from summarizer.domain.risk import Catalogue
    from summarizer.domain.summary import Summary
    from summarizer.evals.filings import Places
    from summarizer.evals.labels import Label
    from summarizer.evals.manifests import Asked, Manifest
    from summarizer.evals.outputs import Output
    from summarizer.evals.scorers.flags import RaisedFlags
    from summarizer.evals.suites import Case, Suite

__all__ = ["Ground", "era_of", "ground_of", "same_summary", "score_output", "score_run"]

_ERAS = (("2004-08-23", "to August 2004"), ("2014-01-01", "2004 to 2013"))
_NOW = "since 2014"


class Ground(NamedTuple):
    """What outputs of one case are held against: its filing, and what cues alone make of it."""

    filing: Filing | None
    quotes: tuple[str | None, ...]
    floor: RaisedFlags | None


def score_run(
    manifest: Manifest,
    suites: Mapping[str, Suite],
    folder: Path,
    places: Places,
    catalogue: Catalogue,
) -> Iterator[RowScores]:
    """The scores of everything a run asked, in its order; each filing is read once.

    What was not run has its row too, with the reason and no score.

    Raises:
        InputError: An output is damaged, or a case is no longer in its suite.
    """
    outputs = Outputs(folder / "outputs")
    cases = {(suite.name, case.id): case for suite in suites.values() for case in suite.cases}
    held: tuple[str, str, Ground] | None = None
    first: str | None = None
    for asked in manifest.asked:
        suite, case = suites[asked.suite], cases.get((asked.suite, asked.case))
        if case is None:
            raise InputError(
                f"suite {asked.suite!r} has no case {asked.case!r} any more", "run it anew"
            )
        if asked.key is None:
            yield _row(case, asked, NOT_RUN, {"schema.valid": Score(0, 0, asked.reason)})
            continue
        if held is None or held[:2] != (asked.suite, asked.case):
            held = (asked.suite, asked.case, ground_of(case, suite, places, catalogue))
            first = None
        output = outputs.read(asked.key)
        row = _scored(case, asked, output, held[2], suite.words, catalogue)
        if first is not None:
            row.scores["operations.same"] = Score(same_summary(first, output.text), 1)
        first = first or output.text
        yield row


def ground_of(case: Case, suite: Suite, places: Places, catalogue: Catalogue) -> Ground:
    """The filing of a case and the words of its labelled figures, as far as they are at hand."""
    found = find_filing(case, suite, places)
    quotes = tuple(figure.quote for figure in case.label.figures)
    if isinstance(found, NotAtHand):
        return Ground(None, quotes, None)
    try:
        filing = parse(found.submission)
    except SummarizerError:
        return Ground(None, quotes, None)
    return Ground(
        filing,
        tuple(
            filing.visible.quote(figure.span) if figure.span else figure.quote
            for figure in case.label.figures
        ),
        keyword_flags(filing, catalogue),
    )


def score_output(
    case: Case, summary: Summary | None, ground: Ground, words: int
) -> dict[str, Score]:
    """Every score of one output; a failed one gains nothing and is left out of nothing."""
    label = case.label
    visible = ground.filing.visible if ground.filing else None
    seen = _seen(label, summary, ground)
    return (
        score_fields(label, seen)
        | score_flags(label, raised_by(seen) if seen else None)
        | score_events(label, seen)
        | score_figures(label, seen, ground.quotes)
        | score_facts(label, summary, words)
        | score_grounding(label, summary, visible)
        | score_numbers(summary)
        | score_length(summary, words)
        | score_hostile(label, summary)
    )


def same_summary(one: str, other: str) -> bool:
    """Whether two outputs say the same; what they cost may differ."""
    if one == other:
        return True
    try:
        records = [json.loads(text) for text in (one, other)]
        return all(isinstance(each, dict) for each in records) and (
            records[0] | {"usage": None} == records[1] | {"usage": None}
        )
    except ValueError:
        return False


def era_of(period: str | None) -> str:
    """The stretch of years a filing is from; Form 8-K was numbered anew in August 2004."""
    if period is None:
        return "undated"
    return next((name for end, name in _ERAS if period < end), _NOW)


def _scored(
    case: Case, asked: Asked, output: Output, ground: Ground, words: int, catalogue: Catalogue
) -> RowScores:
    summary, reason = None, output.reason
    if output.status == DONE:
        try:
            summary = read_summary(output.text, catalogue)
        except InputError as error:
            reason = str(error)
    scores = {"schema.valid": Score(summary is not None, 1, "" if summary else reason)}
    scores |= score_output(case, summary, ground, words)
    scores |= score_operations(summary, output.seconds)
    seen = _seen(case.label, summary, ground)
    moves = flag_moves(case.label, raised_by(seen) if seen else None)
    return _row(case, asked, output.status, scores, moves, ground.floor)


def _seen(label: Label, summary: Summary | None, ground: Ground) -> Summary | None:
    """Of a summary, what the reader of a partial label can have seen."""
    visible = ground.filing.visible if ground.filing else None
    end = end_of_reading(label, visible)
    return summary if summary is None else within_reading(label, summary, end)


def _row(
    case: Case,
    asked: Asked,
    status: str,
    scores: dict[str, Score],
    moves: FlagMoves | None = None,
    floor: RaisedFlags | None = None,
) -> RowScores:
    return RowScores(
        suite=asked.suite,
        case=asked.case,
        cluster=case.cluster,
        form=case.label.form or "unknown",
        era=era_of(case.label.period),
        repeat=asked.repeat,
        status=status,
        scores=scores,
        moves=moves or FlagMoves(),
        floor=score_flags(case.label, floor) if floor else {},
    )
