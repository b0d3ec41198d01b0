"""A model's replies to a draft."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from summarizer.domain.draft import Derivation, DraftFlag, DraftHeadline, DraftPoint, Quote
from summarizer.domain.position import Span
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status
from summarizer.pipeline.drafting import (
    composed,
    fact_quotes,
    facts_as_points,
    joined,
    overlaid,
    said,
)
from summarizer.pipeline.questions import Failure
from summarizer.prompts.replies import ComposeReply, FactsReply
from summarizer.verify.reasons import BAD_VALUE

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench

NEAR = Span(5, 900)


def _quote(text: str) -> Quote:
    return Quote(text, near=NEAR)


def test_a_point_rests_on_the_quotes_of_the_facts_it_cites_fact_by_fact(bench: Bench) -> None:
    reply = FactsReply.model_validate(
        bench.reply(
            facts=[bench.fact(1, "one", "uno"), bench.fact(2, "two"), bench.fact(3, "three")],
            points=[bench.point(7, "It is so.", 3, 1, 99, 1)],
        )
    )
    what = said(reply, NEAR, {})
    assert what.statements == {
        ("point", 7): DraftPoint(
            "It is so.",
            Importance.VITAL,
            (_quote("three"), _quote("one"), _quote("uno")),
            (),
            ((0,), (1, 2)),
        )
    }


def test_a_statement_rests_on_six_facts_at_most(bench: Bench) -> None:
    facts = [bench.fact(number, f"quote {number}") for number in range(9)]
    reply = FactsReply.model_validate(
        bench.reply(facts=facts, points=[bench.point(1, "x", *range(9))])
    )
    (point,) = said(reply, NEAR, {}).draft().points
    assert [quote.text for quote in point.quotes] == [f"quote {number}" for number in range(6)]


def test_a_statement_without_facts_has_no_quotes_and_so_no_proof(bench: Bench) -> None:
    reply = FactsReply.model_validate(bench.reply(points=[bench.point(1, "x", 4)]))
    assert said(reply, NEAR, {}).draft().points[0].quotes == ()


def test_a_number_that_is_worked_out_says_from_which_quotes(bench: Bench) -> None:
    derived = {
        "number": "$2 million",
        "operation": "difference",
        "first_fact": 2,
        "first": "$5 million",
        "second_fact": 1,
        "second": "$3 million",
    }
    stray = {**derived, "first_fact": 9}
    headline = {"text": "It rose $2 million.", "facts": [1, 2], "derived": [derived, stray]}
    reply = FactsReply.model_validate(
        bench.reply(
            facts=[bench.fact(1, "it was", "it was $3 million"), bench.fact(2, "now $5 million")],
            headline=headline,
        )
    )
    drafted = said(reply, NEAR, {}).statements["headline", 0]
    assert isinstance(drafted, DraftHeadline)
    assert drafted.derivations == (
        Derivation("$2 million", "difference", ((2, "$5 million"), (1, "$3 million"))),
    )


def test_figures_events_flags_and_objections_keep_what_the_model_gave(bench: Bench) -> None:
    figure = {
        **bench.figure(1, "loans", "-4200000", "USD", "(4.2)", "(4.2)"),
        "row": "Loans",
        "column": "2019",
        "units": "",
    }
    reply = FactsReply.model_validate(
        bench.reply(
            figures=[figure],
            events=[bench.event(1, "other", "It met.", "2019-05-06")],
            flags=[bench.flag(1, "litigation", "It was sued.", status="update")],
            disputes=[{"code": "going-concern", "quote": "It is sound.", "reason": "sound"}],
        )
    )
    draft = said(reply, NEAR, {}).draft()
    assert draft.origin is Origin.MODEL
    assert draft.figures[0].value == Decimal(-4_200_000)
    quote = draft.figures[0].quotes[0]
    assert (quote.row, quote.column, quote.units) == (_quote("Loans"), _quote("2019"), None)
    assert (draft.events[0].type, draft.events[0].date) == ("other", "2019-05-06")
    assert draft.findings.flags == (
        DraftFlag(
            "litigation",
            Severity.HIGH,
            Status.UPDATE,
            "It was sued.",
            ReasonBy.MODEL,
            (_quote("It was sued."),),
        ),
    )
    assert [(each.code, each.why) for each in draft.findings.not_raised] == [
        ("going-concern", "sound")
    ]


def test_facts_of_a_part_are_statements_of_their_own(bench: Bench) -> None:
    reply = FactsReply.model_validate(
        bench.reply(
            facts=[bench.fact(1, "one", statement="First."), bench.fact(1, "two")],
            points=[bench.point(1, "never", 1)],
            headline={"text": "never", "facts": [1], "derived": []},
            flags=[bench.flag(1, "litigation", "It was sued.")],
        )
    )
    what = facts_as_points(reply, NEAR)
    assert list(what.statements) == [("point", 1), ("flag", 1)]
    assert what.draft().points == (DraftPoint("First.", Importance.VITAL, (_quote("one"),)),)
    assert fact_quotes(reply.facts, NEAR) == {1: (_quote("one"),)}


def test_a_repair_replaces_what_failed_and_nothing_else(bench: Bench) -> None:
    first = FactsReply.model_validate(
        bench.reply(
            facts=[bench.fact(1, "one")],
            points=[bench.point(1, "good", 1), bench.point(2, "bad", 1), bench.point(3, "ugly", 1)],
        )
    )
    second = FactsReply.model_validate(
        bench.reply(
            facts=[bench.fact(5, "five")],
            points=[bench.point(1, "changed", 1), bench.point(2, "better", 1, 5)],
        )
    )
    known = fact_quotes(first.facts, NEAR)
    failures = [Failure("point", 2, "why"), Failure("point", 3, "why")]
    whole = overlaid(said(first, NEAR, {}), said(second, NEAR, known), failures)
    points = whole.draft().points
    assert [each.text for each in points] == ["good", "better", "ugly"]
    assert points[1].quotes == (_quote("one"), _quote("five"))


def test_parts_are_joined_without_losing_what_has_the_same_number(bench: Bench) -> None:
    parts = [
        facts_as_points(FactsReply.model_validate(bench.reply(facts=[bench.fact(1, text)])), NEAR)
        for text in ("one", "two")
    ]
    assert [each.text for each in joined(parts).draft().points] == ["one.", "two."]


def test_what_is_composed_cites_proved_facts(bench: Bench) -> None:
    reply = ComposeReply.model_validate(
        {
            "headline": {"text": "Both.", "facts": [2, 1], "derived": []},
            "points": [bench.point(1, "One.", 1)],
        }
    )
    draft = composed(reply, {1: (_quote("one"),), 2: (_quote("two"),)}).draft()
    assert draft.headline == DraftHeadline(
        "Both.", (_quote("two"), _quote("one")), (), ((0,), (1,))
    )
    assert [each.text for each in draft.points] == ["One."]


@pytest.mark.parametrize(
    ("value", "read"), [("-4.2e6", "-4200000"), ("0", "0"), ("12.5", "12.5"), ("$1,000", "1000")]
)
def test_a_number_is_read_as_models_write_it(bench: Bench, value: str, read: str) -> None:
    figure = bench.figure(1, "loans", value, "USD", "1,000", "loans of 1,000")
    reply = FactsReply.model_validate(bench.reply(figures=[figure]))
    assert said(reply, NEAR, {}).draft().figures[0].value == Decimal(read)


@pytest.mark.parametrize("value", ["", "NaN", "Infinity", "much", "1e999999999", "9" * 100])
def test_a_value_that_is_no_number_costs_its_figure_and_nothing_else(
    bench: Bench, default_filing: Filing, value: str
) -> None:
    quote = "its credit agreement, of which $4.2 million is outstanding"
    good = bench.figure(1, "outstanding", "4200000", "USD", "$4.2 million", quote)
    bad = {**good, "id": 2, "label": "is outstanding", "value": value}
    model = bench.Model(lambda _: bench.reply(figures=[good, bad]))
    summary = bench.summarize(model, default_filing)
    assert [each.label for each in summary.figures if each.origin is Origin.MODEL] == [
        "outstanding"
    ]
    assert [each.reason for each in summary.withheld] == [BAD_VALUE]
