"""What a summary would take, before anything is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.pipeline.planning import Planner

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.conversation import Question, TokenUsage
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench


def _planner(
    bench: Bench,
    *,
    bound: int = 16_000,
    is_kept: Callable[[Question], bool] = lambda _: False,
    price: int | None = 2,
) -> Planner:
    model = bench.Model(lambda _: bench.reply())

    def cost(usage: TokenUsage) -> int | None:
        return None if price is None else price * usage.total

    return Planner(
        bench.offline.rooms, bench.inquiry(model, bound=bound), is_kept, cost, is_exact=False
    )


def test_a_short_filing_takes_one_call_or_a_second_to_repair_it(
    bench: Bench, default_filing: Filing
) -> None:
    planner = _planner(bench)
    plan = planner.plan(default_filing)
    (question,) = planner.asked(default_filing)
    assert (plan.portions, plan.cached, plan.calls) == (1, 0, (1, 2))
    assert plan.input_tokens.least == question.input_tokens
    assert plan.static_tokens == bench.questions.static_tokens
    assert plan.static_tokens + plan.filing_tokens == question.input_tokens
    assert plan.output_tokens == (0, 16_000)
    assert plan.cost == (
        2 * plan.input_tokens.least,
        2 * (plan.input_tokens.most + plan.output_tokens.most),
    )


def test_what_is_planned_is_what_is_asked(bench: Bench, default_filing: Filing) -> None:
    model = bench.Model(lambda _: bench.reply())
    bench.summarize(model, default_filing)
    assert model.asked[0] == _planner(bench).asked(default_filing)[0]


def test_cached_calls_are_not_counted(bench: Bench, default_filing: Filing) -> None:
    plan = _planner(bench, is_kept=lambda _: True).plan(default_filing)
    assert (plan.cached, plan.calls.least, plan.input_tokens.least) == (1, 0, 0)
    assert (plan.static_tokens, plan.filing_tokens) == (0, 0)
    assert plan.cost is not None
    assert plan.cost.least == 0


def test_a_longer_filing_is_composed_too(bench: Bench) -> None:
    words = "\n\n".join(f"Mill number {number} was leased to a weaver." for number in range(300))
    filing = bench.read(f"Item 8.01. Other Events.\n\n{words}\n")
    plan = _planner(bench, bound=500).plan(filing)
    assert plan.portions > 4
    assert plan.calls == (plan.portions + 1, 2 * plan.portions + 2)


def test_an_unknown_price_is_unknown(bench: Bench, default_filing: Filing) -> None:
    assert _planner(bench, price=None).plan(default_filing).cost is None
