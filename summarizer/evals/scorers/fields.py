"""Fields of the cover: form, registrant, period and items, each right, wrong, left out, made up."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from summarizer.domain.identity import FormType
from summarizer.evals.scorers.counts import Counts
from summarizer.evals.scores import Score
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from summarizer.domain.summary import Summary
    from summarizer.evals.labels import Label

__all__ = ["FIELDS", "Outcome", "field_outcomes", "score_fields"]

FIELDS = ("form", "registrant", "period", "items")


class Outcome(StrEnum):
    """What became of a field: `skipped` where neither label nor output says anything."""

    MATCH = "match"
    MISMATCH = "mismatch"
    OMISSION = "omission"
    INVENTION = "invention"
    SKIPPED = "skipped"


_COUNTS = {
    Outcome.MATCH: Counts(1, 0, 0),
    Outcome.MISMATCH: Counts(0, 1, 1),
    Outcome.OMISSION: Counts(0, 0, 1),
    Outcome.INVENTION: Counts(0, 1, 0),
    Outcome.SKIPPED: Counts(),
}


def score_fields(label: Label, summary: Summary | None) -> dict[str, Score]:
    """Precision, recall and F1 over all fields, and of each the share that is right."""
    outcomes = field_outcomes(label, summary)
    counts = Counts(
        *(
            sum(column)
            for column in zip(*(_COUNTS[each] for each in outcomes.values()), strict=True)
        )
    )
    told = ", ".join(f"{name}: {outcome}" for name, outcome in outcomes.items())
    scores = counts.scores("fields", told)
    for name, outcome in outcomes.items():
        of = 0 if outcome is Outcome.SKIPPED else 1
        scores[f"fields.{name}"] = Score(outcome is Outcome.MATCH, of, outcome.value)
    return scores


def field_outcomes(label: Label, summary: Summary | None) -> dict[str, Outcome]:
    """What became of each field; without a summary all is left out."""
    facts = summary.filing if summary else None
    return {
        "form": _outcome(_form(label.form), _form(facts.form if facts else None)),
        "registrant": _outcome(_name(label.registrant), _name(facts.registrant if facts else None)),
        "period": _outcome(label.period, facts.period if facts else None),
        "items": _outcome(label.items or None, (facts.items or None) if facts else None),
    }


def _outcome(wanted: object, given: object) -> Outcome:
    if wanted is None:
        return Outcome.SKIPPED if given is None else Outcome.INVENTION
    if given is None:
        return Outcome.OMISSION
    return Outcome.MATCH if wanted == given else Outcome.MISMATCH


def _form(form: str | None) -> str | None:
    return str(FormType.parse(form)) if form else None


def _name(name: str | None) -> str | None:
    """A name folded, without case and final punctuation."""
    return fold(name).casefold().rstrip(".,; ") if name else None
