"""One filing's path with a model."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarizer.domain.conversation import Completion, Outcome
from summarizer.domain.statement import Origin
from summarizer.errors import StoppedError
from summarizer.pipeline.at_once import meanwhile
from summarizer.turns import waiting

if TYPE_CHECKING:
    from summarizer.domain.conversation import Question
    from summarizer.domain.draft import Draft, Findings
    from summarizer.domain.filing import Filing
    from summarizer.pipeline.asking import Inquiry
    from tests.pipeline.conftest import Bench, Reply, Say, Speaker

NOTICE = (
    "On May 6, 2019, Quillbrook Mills, Inc. received a notice from Harrow Bank that it is in "
    "default under its credit agreement"
)
EMPLOYS = "Quillbrook Mills, Inc. employs 310 people at its mill in Alder Vale"


@pytest.fixture
def good(bench: Bench) -> Reply:
    """A reply in which everything is so."""
    return bench.reply(
        facts=[bench.fact(1, NOTICE), bench.fact(2, EMPLOYS, importance="okay")],
        figures=[
            bench.figure(
                1,
                "outstanding under its credit agreement",
                "4200000",
                "USD",
                "$4.2 million",
                "its credit agreement, of which $4.2 million is outstanding",
            )
        ],
        events=[bench.event(1, "debt-default", NOTICE, "2019-05-06")],
        flags=[bench.flag(1, "debt-default-acceleration", NOTICE)],
        headline={
            "text": "Quillbrook Mills, Inc. received a notice that it is in default under its "
            "credit agreement.",
            "facts": [1],
            "derived": [],
        },
        points=[
            bench.point(
                1, "Harrow Bank sued Quillbrook Mills, Inc. under its credit agreement.", 1
            ),
            bench.point(2, f"{EMPLOYS}.", 2, importance="okay"),
        ],
    )


def test_a_filing_of_one_portion_costs_one_call(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    good = {**good, "points": good["points"][1:]}
    model = bench.Model(lambda _: good)
    summary = bench.summarize(model, default_filing)
    assert model.prompts() == ["facts"]
    assert summary.withheld == ()
    assert (summary.headline.text, summary.headline.origin) == (
        good["headline"]["text"],
        Origin.MODEL,
    )
    assert [(each.text, each.origin) for each in summary.points] == [(f"{EMPLOYS}.", Origin.MODEL)]
    assert [(str(each.value), each.origin) for each in summary.figures] == [
        ("4200000", Origin.MODEL)
    ]
    assert [(each.type, each.date) for each in summary.events] == [("debt-default", "2019-05-06")]
    assert [(flag.code, flag.origin) for flag in summary.risk_flags] == [
        ("debt-default-acceleration", (Origin.RULE, Origin.MODEL))
    ]
    assert summary.provenance.model_status == "ok"
    assert (summary.usage.calls, summary.usage.attempts, summary.usage.input_tokens) == (
        1,
        1,
        1_000,
    )
    assert summary.usage.cost_usd == "0.000002"


def test_the_filing_stands_last_behind_words_that_never_change(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    model = bench.Model(lambda _: good)
    bench.summarize(model, default_filing)
    bench.summarize(model, bench.read("Item 8.01. Other Events.\n\nNothing happened at all.\n"))
    first, second = (question for question in model.asked if question.prompt == "facts")
    assert first.messages[0] == second.messages[0]
    assert first.schema == second.schema
    assert bench.questions.static_tokens > 1_024
    assert "Harrow Bank" not in first.messages[0].text
    assert "The text is the whole filing" in first.messages[1].text
    assert "have raised: debt-default-acceleration." in first.messages[1].text
    marker = first.messages[1].text.rstrip().rpartition("\n")[2]
    assert marker not in first.messages[0].text


def test_what_is_not_proved_is_asked_for_once_more_with_the_reason(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    mended = bench.reply(points=[bench.point(1, f"{NOTICE}.", 1)])
    model = bench.Model(lambda asked: good if asked.prompt == "facts" else mended)
    summary = bench.summarize(model, default_filing)
    assert model.prompts() == ["facts", "repair"]
    assert "- point 1: " in model.asked[1].messages[-1].text
    assert model.asked[1].messages[:2] == model.asked[0].messages
    assert [each.text for each in summary.points] == [f"{NOTICE}.", f"{EMPLOYS}."]
    assert summary.withheld == ()


def test_what_stays_unproved_is_withheld_and_the_rules_part_stands_in_its_place(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    wrong = {
        **good,
        "headline": {
            "text": "Quillbrook Mills, Inc. is bankrupt and owes $42 million.",
            "facts": [1],
            "derived": [],
        },
    }
    model = bench.Model(lambda _: wrong)
    summary = bench.summarize(model, default_filing)
    assert model.prompts() == ["facts", "repair"]
    assert summary.headline.origin is Origin.RULE
    assert ("headline", wrong["headline"]["text"]) in [
        (each.kind, each.text) for each in summary.withheld
    ]


def test_a_model_can_dispute_a_flag_and_not_remove_it(bench: Bench, default_filing: Filing) -> None:
    quote = "The board of directors met on May 7, 2019 and did not agree on a new plan"
    dispute = {"code": "debt-default-acceleration", "quote": quote, "reason": f"{quote}."}
    summary = bench.summarize(
        bench.Model(lambda _: bench.reply(disputes=[dispute])), default_filing
    )
    (flag,) = summary.risk_flags
    assert flag.origin == (Origin.RULE,)
    assert flag.disputed is not None
    assert flag.disputed.evidence[0].quote == quote


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (Outcome.CONNECTION, "connection"),
        (Outcome.OUT_OF_QUOTA, "out-of-quota"),
        (Outcome.BUSY, "busy"),
        (Outcome.TIMEOUT, "timeout"),
        (Outcome.REFUSAL, "refusal"),
        (Outcome.CONTENT_FILTER, "content-filter"),
    ],
)
def test_without_one_usable_reply_the_offline_summary_stands_and_says_why(
    bench: Bench, default_filing: Filing, outcome: Outcome, status: str
) -> None:
    offline = bench.offline.summarize(default_filing)
    model = bench.Model(lambda _: Completion(outcome, is_billed=False))
    summary = bench.summarize(model, default_filing)
    assert summary.provenance.model_status == status
    assert (summary.headline, summary.points, summary.risk_flags) == (
        offline.headline,
        offline.points,
        offline.risk_flags,
    )
    assert [gap.why for gap in summary.coverage.not_read_by_model] == [f"model: {outcome.value}"]


def test_a_reply_that_is_never_in_form_leaves_the_offline_summary(
    bench: Bench, default_filing: Filing
) -> None:
    model = bench.Model(lambda _: "I am sorry, but")
    summary = bench.summarize(model, default_filing)
    assert model.prompts() == ["facts", "repair"]
    assert summary.provenance.model_status == "not-json"
    assert summary.usage.attempts == 2


def _long(paragraphs: int) -> str:
    months = "January March May July August October December".split()
    said = (
        f"On {months[number % 7]} {number % 28 + 1}, 2018, Quillbrook Mills, Inc. leased mill "
        f"number {number + 100} in Alder Vale for {number + 200} looms of its own make."
        for number in range(paragraphs)
    )
    return "Item 8.01. Other Events.\n\n" + "\n\n".join(said) + "\n\n" + DEFAULT_PARAGRAPH


DEFAULT_PARAGRAPH = f"{NOTICE}, of which $4.2 million is outstanding.\n"


def _quoting(bench: Bench, question: Question) -> Reply:
    """Says of each part what its first leasing sentence says."""
    text = question.messages[1].text
    start = text.find("Quillbrook Mills, Inc. leased mill")
    quote = text[start : text.index(" in Alder Vale", start)] if start >= 0 else NOTICE
    return bench.reply(facts=[bench.fact(1, " ".join(quote.split()))])


def test_a_longer_filing_is_read_in_parts_and_composed_from_what_was_proved(
    bench: Bench,
) -> None:
    filing = bench.read(_long(60))

    def say(question: Question) -> Reply:
        if question.prompt == "facts":
            return _quoting(bench, question)
        found = re.search(
            r"^\[(\d+)\] vital: (Quillbrook Mills, Inc\. leased mill number 1\d\d)\.$",
            question.messages[-1].text,
            re.MULTILINE,
        )
        assert found is not None
        number, words = int(found[1]), found[2]
        return {
            "headline": {"text": f"{words}.", "facts": [number], "derived": []},
            "points": [bench.point(1, f"{words}.", number)],
        }

    model = bench.Model(say)
    summary = bench.summarize(model, filing, bound=700)
    parts = model.prompts().count("facts")
    assert parts > 2
    assert model.prompts()[parts:] == ["compose"]
    assert all("one part of a longer filing" in q.messages[1].text for q in model.asked[:parts])
    assert summary.headline.origin is Origin.MODEL
    assert summary.headline.text.startswith("Quillbrook Mills, Inc. leased mill number 1")
    assert [each.text for each in summary.points] == [summary.headline.text]
    assert summary.coverage.not_read_by_model == ()


def test_where_composing_fails_the_proved_facts_are_the_points(bench: Bench) -> None:
    filing = bench.read(_long(60))

    def say(question: Question) -> Reply | Completion:
        if question.prompt == "facts":
            return _quoting(bench, question)
        return Completion(Outcome.REFUSAL)

    summary = bench.summarize(bench.Model(say), filing, bound=700)
    told = [each.text for each in summary.points if each.origin is Origin.MODEL]
    assert "Quillbrook Mills, Inc. leased mill number 100." in told
    assert summary.provenance.model_status == "ok"


def test_some_parts_that_fail_are_told_by_their_places(bench: Bench) -> None:
    filing = bench.read(_long(60))

    def say(question: Question) -> Reply | Completion:
        if "mill number 100" in question.messages[1].text:
            return Completion(Outcome.CONTENT_FILTER)
        return bench.reply()

    summary = bench.summarize(bench.Model(say), filing, bound=700)
    (gap,) = summary.coverage.not_read_by_model
    assert gap.why == "model: content-filter"
    assert "mill number 100" in filing.source.text[gap.start : gap.end]
    assert summary.provenance.model_status == "ok"
    assert summary.coverage.share == 1


@pytest.mark.parametrize("outcome", [Outcome.CUT_OFF, Outcome.TOO_LONG])
def test_what_is_too_long_is_asked_about_in_shorter_pieces(bench: Bench, outcome: Outcome) -> None:
    filing = bench.read(_long(60))

    def say(question: Question) -> Reply | Completion:
        if question.prompt == "facts" and len(question.messages[1].text) > 4_000:
            return Completion(outcome, is_billed=False)
        if question.prompt == "facts":
            return _quoting(bench, question)
        return Completion(Outcome.REFUSAL)

    model = bench.Model(say)
    summary = bench.summarize(model, filing)
    answered = [
        question.messages[1].text
        for question in model.asked
        if question.prompt == "facts" and len(question.messages[1].text) <= 4_000
    ]
    assert summary.coverage.not_read_by_model == ()
    assert all(
        any(f"mill number {number} in" in " ".join(text.split()) for text in answered)
        for number in range(100, 160)
    )


def test_what_is_too_long_however_short_it_gets_is_a_gap(bench: Bench) -> None:
    filing = bench.read(_long(20))
    model = bench.Model(lambda _: Completion(Outcome.TOO_LONG, is_billed=False))
    summary = bench.summarize(model, filing)
    assert summary.provenance.model_status == "too-long"
    assert summary.coverage.not_read_by_model != ()
    assert len(model.asked) < 60


def test_a_cap_that_is_reached_leaves_the_rest_to_the_rules(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    model = bench.Model(lambda _: good)
    summary = bench.summarize(model, default_filing, calls=0)
    assert (model.asked, summary.provenance.model_status) == ([], "budget")
    assert [flag.code for flag in summary.risk_flags] == ["debt-default-acceleration"]


def test_a_cap_that_is_reached_before_the_repair_keeps_what_was_said(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    summary = bench.summarize(bench.Model(lambda _: good), default_filing, calls=1)
    assert summary.provenance.model_status == "budget"
    assert summary.headline.origin is Origin.MODEL
    assert summary.usage.attempts == 1


def test_a_stop_while_a_filing_is_asked_about_finishes_what_needs_no_other_call(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    enough = {**good, "points": good["points"][1:]}
    model, inquiry = _stopping(bench, lambda _: enough)
    summary = bench.summarize(model, default_filing, inquiry=inquiry)
    assert (model.prompts(), summary.provenance.model_status) == (["facts"], "ok")
    assert summary.headline.origin is Origin.MODEL


def test_a_stop_before_the_repair_leaves_the_filing_and_keeps_what_was_paid_for(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    model, inquiry = _stopping(bench, lambda _: good)
    with pytest.raises(StoppedError):
        bench.summarize(model, default_filing, inquiry=inquiry)
    (told,) = bench.told
    assert [attempt.completion.outcome for attempt in told.attempts] == [Outcome.OK]
    # The answer is not asked for again: another stop comes before the same repair.
    with pytest.raises(StoppedError):
        bench.summarize(model, default_filing, inquiry=inquiry)
    assert [attempt.is_cached for attempt in bench.told[1].attempts] == [True]
    assert model.prompts() == ["facts"]


def test_a_stop_before_all_portions_are_asked_about_leaves_the_filing(bench: Bench) -> None:
    model, inquiry = _stopping(bench, lambda question: _quoting(bench, question), bound=700)
    extracted = list[str]()

    def extract(filing: Filing, findings: Findings) -> Draft:
        extracted.append(filing.source.name)
        return rooms.extract(filing, findings)

    rooms = bench.offline.rooms
    bench.offline = replace(bench.offline, rooms=rooms._replace(extract=extract))
    busy = threading.Event()

    def hold() -> bool:
        with waiting():
            return busy.wait(10)

    held = meanwhile(hold)
    with pytest.raises(StoppedError):
        bench.summarize(model, bench.read(_long(60)), inquiry=inquiry)
    (told,) = bench.told
    assert 1 <= len(model.asked) == len(told.attempts) <= 2
    # Nobody computes any more what the rules would have said.
    busy.set()
    assert held.result()
    meanwhile(int).result()
    assert extracted == []


def test_what_was_sent_is_told_where_nobody_foresaw_what_comes_of_one_portion(
    bench: Bench,
) -> None:
    lock, asked = threading.Lock(), list[int]()

    def say(question: Question) -> Reply:
        with lock:
            asked.append(len(asked))
            number = asked[-1]
        if number == 1:
            raise ZeroDivisionError("nobody foresaw this")
        return _quoting(bench, question)

    with pytest.raises(ZeroDivisionError):
        bench.summarize(bench.Model(say), bench.read(_long(60)), bound=700)
    (told,) = bench.told
    outcomes = [attempt.completion.outcome for attempt in told.attempts]
    assert len(outcomes) == len(asked) > 1
    assert outcomes.count(Outcome.INTERRUPTED) == 1
    assert {*outcomes} == {Outcome.OK, Outcome.INTERRUPTED}


def test_whoever_goes_tells_what_was_sent_and_it_is_told_once(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    def say(_: Question) -> Reply:
        path.leave()
        return good

    path = bench.path(bench.inquiry(bench.Model(say)))
    assert path.summarize(default_filing).headline is not None
    (told,) = bench.told
    outcomes = [attempt.completion.outcome for attempt in told.attempts]
    assert (outcomes, told.verdicts) == ([Outcome.INTERRUPTED], ())
    path.leave()
    assert bench.told == [told]


def _stopping(bench: Bench, say: Say, bound: int = 16_000) -> tuple[Speaker, Inquiry]:
    """A model that is not to be asked any more from when it is asked first."""

    def stop(question: Question) -> Reply | str | Completion:
        inquiry.asker.stop()
        return say(question)

    model = bench.Model(stop)
    inquiry = bench.inquiry(model, bound=bound)
    return model, inquiry


def test_the_ledger_is_told_every_attempt_and_every_verdict(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    bench.summarize(bench.Model(lambda _: good), default_filing)
    (told,) = bench.told
    assert [attempt.question.prompt for attempt in told.attempts] == ["facts", "repair"]
    verdicts = {(each.kind, each.verdict) for each in told.verdicts}
    assert {("headline", "shown"), ("point", "withheld"), ("flag", "shown")} <= verdicts


def test_the_rules_say_what_they_say_while_the_model_is_asked(
    bench: Bench, default_filing: Filing, good: Reply
) -> None:
    asked = threading.Event()
    patient: list[bool] = []

    def say(_: Question) -> Reply:
        asked.set()
        return good

    def extract(filing: Filing, findings: Findings) -> Draft:
        patient.append(asked.wait(10))
        return rooms.extract(filing, findings)

    rooms = bench.offline.rooms
    bench.offline = replace(bench.offline, rooms=rooms._replace(extract=extract))
    summary = bench.summarize(bench.Model(say), default_filing)
    assert patient == [True]
    assert summary.headline.origin is Origin.MODEL
