"""A filing's portions put to a model."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier, Lock
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Completion, ModelIdentity, Outcome
from summarizer.models.sent import Sent

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench


def test_answers_come_in_the_order_of_the_filing(bench: Bench) -> None:
    words = "\n\n".join(f"Mill number {number} was leased to a weaver." for number in range(300))
    filing = bench.read(f"Item 8.01. Other Events.\n\n{words}\n")
    model = bench.Model(lambda _: bench.reply())
    sent = Sent()
    interview = bench.inquiry(model, bound=500).interview(filing, (), sent)
    starts = [answer.span.start for answer in interview.answers]
    assert len(starts) > 4
    assert starts == sorted(starts)
    assert not any(answer.whole for answer in interview.answers)
    assert len(sent.so_far()) == len(starts)


def test_one_answer_to_all_of_a_filing_is_whole(bench: Bench, default_filing: Filing) -> None:
    model = bench.Model(lambda _: bench.reply())
    (answer,) = bench.inquiry(model).interview(default_filing, (), Sent()).answers
    assert answer.whole
    assert answer.reply.facts == []


def test_what_gets_no_answer_is_told_with_its_place(bench: Bench, default_filing: Filing) -> None:
    model = bench.Model(lambda _: Completion(Outcome.REFUSAL))
    interview = bench.inquiry(model).interview(default_filing, (), Sent())
    (rest,) = interview.rests
    assert rest.gap.why == "model: refusal"
    assert rest.gap.end == default_filing.main.sections[-1].span.end or rest.gap.end > 0
    assert interview.answers == ()


def test_each_is_asked_about_in_order_by_several_at_a_time(bench: Bench) -> None:
    inquiry = bench.inquiry(bench.Model(lambda _: ""))
    assert inquiry.each(lambda number: number * 2, [3, 1, 2]) == [6, 2, 4]
    assert inquiry.each(lambda number: number * 2, []) == []


def test_filings_of_many_portions_have_no_more_calls_out_than_there_are_places(
    bench: Bench,
) -> None:
    words = "\n\n".join(f"Mill number {number} was leased to a weaver." for number in range(300))
    filing = bench.read(f"Item 8.01. Other Events.\n\n{words}\n")
    lock, first, now, most = Lock(), Barrier(2, timeout=30), count(), list[int]()
    out = set[int]()

    class Counting:
        deadline = None
        identity = ModelIdentity("double")

        def ask(self, _: object, /) -> Completion:
            with lock:
                number = next(now)
                out.add(number)
                most.append(len(out))
            if number < 2:
                first.wait()
            with lock:
                out.remove(number)
            return Completion(Outcome.OK, json.dumps(bench.reply()))

    inquiry = bench.inquiry(Counting(), bound=500, places=2)
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda _: inquiry.interview(filing, (), Sent()), range(3)))
    assert max(most) == 2
    assert [len(each.rests) for each in found] == [0, 0, 0]
