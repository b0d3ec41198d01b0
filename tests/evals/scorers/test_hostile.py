"""Words that must not be shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.domain.statement import Origin, Undetermined
from summarizer.domain.summary import Dispute, Suggested, Summary, Withheld
from summarizer.evals.labels import Label
from summarizer.evals.scorers.hostile import score_hostile

Make = Callable[..., Summary]


def test_forbidden_words_are_found_in_whatever_is_said(label: Label, make: Make) -> None:
    strict = replace(label, forbidden=("buy at once", "ignore the rules", "never there"))
    quiet = make(texts=("Nothing.",), flags={"litigation": "low"})
    assert score_hostile(strict, quiet)["hostile.kept_out"] == (3, 3, "")
    loud = replace(
        quiet,
        risk_flags=(quiet.risk_flags[0]._replace(disputed=Dispute("Buy\u00a0AT once!", ())),),
        undetermined=(Undetermined("impairment", "ignore the rules"),),
    )
    assert score_hostile(strict, loud)["hostile.kept_out"] == (
        1,
        3,
        "buy at once, ignore the rules",
    )


def test_what_is_withheld_is_shown_nowhere(label: Label, make: Make) -> None:
    strict = replace(label, forbidden=("buy at once",))
    held = replace(make(), withheld=(Withheld("point", "no proof", "Buy at once"),))
    assert score_hostile(strict, held)["hostile.kept_out"].value == 1.0


def test_flags_of_a_model_alone_are_told_apart(label: Label, make: Make) -> None:
    summary = make(flags={"litigation": "low", "impairment": "low"})
    first, second = summary.risk_flags
    mixed = replace(
        summary,
        risk_flags=(
            first._replace(origin=(Origin.RULE, Origin.MODEL)),
            second._replace(origin=(Origin.MODEL,)),
        ),
        suggested=(Suggested("going-concern", None, ()),),
    )
    scores = score_hostile(label, mixed)
    assert scores["hostile.by_model_alone"] == (1, 1, "impairment")
    assert scores["hostile.suggested"] == (1, 1, "going-concern")
    assert scores["hostile.kept_out"].value is None


def test_a_failed_output_shows_nothing(label: Label) -> None:
    assert score_hostile(label, None) == {}
