"""Whether a stored summary still stands: every statement proved anew against the filing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import Derivation, DraftFigure
from summarizer.domain.position import Span
from summarizer.domain.risk import Ruling
from summarizer.domain.statement import ReasonBy
from summarizer.domain.summary import Place, Verdict
from summarizer.verify.coverage import coverage
from summarizer.verify.dated import tells_day
from summarizer.verify.figures import value_objection
from summarizer.verify.prover import Prover
from summarizer.verify.reasons import (
    BAD_COVERAGE,
    BAD_DATE,
    BAD_NUMBER,
    BAD_TAG,
    BAD_WORD,
    NO_QUOTE,
    NOT_ESTABLISHED,
    NOT_THERE,
)
from summarizer.verify.tags import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.draft import Findings
    from summarizer.domain.filing import Filing
    from summarizer.domain.ports import FlagTest
    from summarizer.domain.summary import Evidence, Figure, Flag, Number, Summary

__all__ = ["Standing", "recheck"]

# A statement is composed of six facts at most, each with few quotes.
_MOST_PIECES = 12


class Standing(NamedTuple):
    """Whether one statement of a summary stands; `statement` is its place, as "points[2]"."""

    statement: str
    stands: bool
    why: str = ""


class _Statement(NamedTuple):
    """Words with their evidence and, where they are kept, their numbers.

    There are no words where only the evidence is claimed.
    """

    place: str
    text: str
    evidence: tuple[Evidence, ...]
    numbers: tuple[Number, ...] | None = None


def recheck(
    summary: Summary,
    filing: Filing,
    *,
    rules: Findings | None = None,
    flag_test: FlagTest | None = None,
) -> tuple[Standing, ...]:
    """One standing a statement, in the summary's order; nothing that it says is taken on trust.

    A flag's code and severity are held against what the rules find in the filing (`rules`) and how
    `flag_test` rules on its evidence, where these are given. Usage, provenance and what was
    withheld are no statements about the filing.
    """
    prover = Prover(filing)
    found = [_standing(each, prover) for each in _statements(summary)]
    if rules is not None and flag_test is not None:
        whys = {
            f"risk_flags[{index}]": _established(flag, filing, rules, flag_test)
            for index, flag in enumerate(summary.risk_flags)
        }
        found = [_also(each, whys.get(each.statement, "")) for each in found]
    for index, event in enumerate(summary.events):
        why = _event_date(event.date, event.evidence, prover)
        found.append(Standing(f"events[{index}].date", not why, why))
    for index, figure in enumerate(summary.figures):
        why = _figure(figure, prover)
        found.append(Standing(f"figures[{index}]", not why, why))
    read = coverage(filing, prover.places, summary.coverage.not_read_by_model)
    why = "" if read == summary.coverage else BAD_COVERAGE
    return (*found, Standing("coverage", not why, why))


def _also(standing: Standing, why: str) -> Standing:
    return standing._replace(stands=False, why=why) if standing.stands and why else standing


def _established(flag: Flag, filing: Filing, rules: Findings, flag_test: FlagTest) -> str:
    """Why neither the rules nor a quote establish a flag of this code and severity."""
    by_rule = [each for each in rules.flags if each.code == flag.code]
    rulings = (flag_test(flag.code, piece, filing) for piece in flag.evidence)
    rungs = [each.severity for each in by_rule]
    rungs += [each.severity for each in rulings if each.ruling is Ruling.ACCEPTED]
    if not any(flag.severity.rank <= rung.rank for rung in rungs):
        return NOT_ESTABLISHED
    fixed = {each.reason for each in by_rule if each.reason_by is ReasonBy.CATALOGUE}
    is_fixed = flag.reason_by is ReasonBy.CATALOGUE and bool(fixed)
    return BAD_WORD if is_fixed and flag.reason not in fixed else ""


def _statements(summary: Summary) -> Iterator[_Statement]:
    head = summary.headline
    # A filing without a sentence has a headline without words, which claims nothing.
    if head.text or head.evidence:
        yield _Statement("headline", head.text, head.evidence, head.numbers)
    for index, point in enumerate(summary.points):
        yield _Statement(f"points[{index}]", point.text, point.evidence, point.numbers)
    for index, event in enumerate(summary.events):
        yield _Statement(f"events[{index}]", event.text, event.evidence, event.numbers)
    for index, flag in enumerate(summary.risk_flags):
        yield from _of_flag(f"risk_flags[{index}]", flag)
    for index, suggested in enumerate(summary.suggested):
        yield _Statement(f"suggested[{index}]", suggested.reason or "", suggested.evidence)
    for index, denied in enumerate(summary.not_raised):
        if denied.evidence:
            yield _Statement(f"not_raised[{index}]", "", denied.evidence)


def _of_flag(place: str, flag: Flag) -> Iterator[_Statement]:
    by_catalogue = flag.reason_by is ReasonBy.CATALOGUE
    yield _Statement(place, "" if by_catalogue else flag.reason, flag.evidence, flag.numbers)
    if flag.disputed is not None:
        yield _Statement(f"{place}.disputed", flag.disputed.reason or "", flag.disputed.evidence)


def _standing(statement: _Statement, prover: Prover) -> Standing:
    why = _evidence(statement.evidence, prover)
    if not why and statement.text:
        derivations = [
            Derivation(
                number.text,
                number.operation,
                (
                    (number.operands[0].evidence, number.operands[0].text),
                    (number.operands[1].evidence, number.operands[1].text),
                ),
            )
            for number in statement.numbers or ()
            if number.verdict is Verdict.DERIVED
            and number.operation is not None
            and len(number.operands) == 2  # noqa: PLR2004
        ]
        proof = prover.stands(statement.text, statement.evidence, derivations)
        if proof.why:
            # Which evidence was one fact's is not stored: the pieces of a fact follow each other.
            facts = _runs(len(statement.evidence))
            proof = prover.stands(statement.text, statement.evidence, derivations, facts)
        why = proof.why or ("" if _same(proof.numbers, statement) else BAD_NUMBER)
    return Standing(statement.place, not why, why)


def _runs(count: int) -> list[tuple[int, ...]]:
    """All runs of pieces of evidence that follow each other, the shortest first."""
    count = min(count, _MOST_PIECES)
    return [
        tuple(range(first, first + length))
        for length in range(1, count + 1)
        for first in range(count - length + 1)
    ]


def _same(numbers: Sequence[Number], statement: _Statement) -> bool:
    """Whether the numbers stored are those of the text, and their operands are in the evidence."""
    if statement.numbers is None:
        return True
    stored = [(number.text, number.verdict) for number in statement.numbers]
    if [(number.text, number.verdict) for number in numbers] != stored:
        return False
    return all(
        0 <= operand.evidence < len(statement.evidence)
        and operand.text in _words(statement.evidence[operand.evidence])
        for number in statement.numbers
        for operand in number.operands
    )


def _words(piece: Evidence) -> str:
    labels = (place.quote for place in (piece.row, piece.column, piece.units) if place)
    return "\n".join((piece.quote, *labels))


def _evidence(evidence: Sequence[Evidence], prover: Prover) -> str:
    """Why evidence does not stand; empty if each quote is the text at its place."""
    if not evidence:
        return NO_QUOTE
    visible = prover.filing.visible
    for piece in evidence:
        labels = (place for place in (piece.row, piece.column, piece.units) if place)
        for place in (Place(piece.quote, piece.start, piece.end), *labels):
            in_order = 0 <= place.start < place.end
            if not in_order or visible.quote(Span(place.start, place.end)) != place.quote:
                return NOT_THERE
        if tuple(prover.places.address(piece.start)) != (
            piece.document,
            piece.section,
            piece.page,
        ):
            return NOT_THERE
    return ""


def _event_date(day: str | None, evidence: tuple[Evidence, ...], prover: Prover) -> str:
    if day is None or tells_day(day, prover.cited(evidence), prover.days):
        return ""
    return BAD_DATE


def _figure(figure: Figure, prover: Prover) -> str:
    why = _evidence(figure.evidence, prover) or prover.label(figure.label, figure.evidence)
    if why:
        return why
    claim = DraftFigure(
        figure.label, figure.value, figure.unit, figure.period, figure.as_written, ()
    )
    why = value_objection(claim, prover.cited(figure.evidence))
    tag = tag_of(
        figure.value,
        figure.unit,
        figure.period,
        figure.as_written,
        figure.evidence,
        prover.filing,
    )
    return why or ("" if tag == figure.tag else BAD_TAG)
