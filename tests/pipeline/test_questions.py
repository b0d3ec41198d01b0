"""The questions that are put to a model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarizer.chunk import o200k
from summarizer.domain.conversation import Outcome, Role
from summarizer.pipeline.questions import Failure, Questions

if TYPE_CHECKING:
    from tests.pipeline.conftest import Bench


def test_the_same_text_makes_the_same_question(questions: Questions) -> None:
    one, two = (
        questions.facts([("Item 5.", None)], whole=True, raised=("litigation",)) for _ in range(2)
    )
    assert one == two


def test_no_word_of_a_filing_stands_before_the_fence(questions: Questions) -> None:
    text = "Quillbrook Mills, Inc. sold its mill."
    question = questions.facts([(text, None)], whole=False, raised=())
    system, user = question.messages
    assert (system.role, user.role) == (Role.SYSTEM, Role.USER)
    lines = user.text.splitlines()
    assert lines[-2] == text
    assert lines[-1] == lines[-3]
    assert "Quillbrook Mills" not in "\n".join([system.text, *lines[:-2]]).replace(
        "Quillbrook Mills, Inc. received a notice", ""
    )


def test_what_a_question_counts_is_its_words_its_form_and_little_more(
    questions: Questions,
) -> None:
    short, long = (
        questions.facts([(text, None)], whole=True, raised=())
        for text in ("x", "x" + " word" * 700)
    )
    assert long.input_tokens - short.input_tokens == 1_000
    assert 0 < short.input_tokens - questions.static_tokens < 150


def test_what_a_part_is_known_to_count_is_not_counted_again(questions: Questions) -> None:
    count = o200k()
    exact = Questions(questions.prompts, questions._terms._replace(count=count))
    plain = exact.facts([("Item 5.", None), ("Item 6.", None)], whole=True, raised=())
    told = exact.facts([("Item 5.", 1_000), ("Item 6.", None)], whole=True, raised=())
    assert told.messages == plain.messages
    assert told.input_tokens == plain.input_tokens - count("Item 5.") + 1_000
    assert plain.input_tokens == exact.static_tokens + 4 + 3 + count(plain.messages[1].text)


def test_a_repair_goes_on_with_the_conversation(questions: Questions) -> None:
    first = questions.facts([("Item 5.", None)], whole=True, raised=())
    second = questions.repair(first, "{}", [Failure("point", 3, "a number differs")])
    assert second.messages[:2] == first.messages
    assert [each.role for each in second.messages[2:]] == [Role.ASSISTANT, Role.USER]
    assert "- point 3: a number differs" in second.messages[3].text
    assert (second.prompt, second.schema) == ("repair", first.schema)
    assert second.fingerprint != first.fingerprint
    assert second.input_tokens > first.input_tokens


def test_a_reply_in_the_wrong_form_is_quoted_what_is_wrong_with_it(questions: Questions) -> None:
    first = questions.facts([("Item 5.", None)], whole=True, raised=())
    again = questions.facts_reader().again(first, "no", "facts: Field required")
    assert "facts: Field required" in again.messages[3].text
    assert again.messages[2].text == "no"


def test_a_reader_tells_a_good_reply_from_a_bad_one(bench: Bench, questions: Questions) -> None:
    reader = questions.facts_reader()
    good = json.dumps(bench.reply(facts=[bench.fact(1, "one")]))
    assert reader.fault(good) is None
    assert reader.read(good).facts[0].quotes == ["one"]
    fault = reader.fault("{}")
    assert fault is not None
    assert fault[0] is Outcome.SCHEMA_VIOLATION
    unknown = json.dumps(bench.reply(flags=[bench.flag(1, "ruin", "x")]))
    assert reader.fault(unknown) is not None
    composed = questions.compose_reader()
    assert composed.fault(good) is not None


def test_composing_is_asked_about_facts_behind_a_fence(questions: Questions) -> None:
    question = questions.compose("[1] vital: It sold the mill.")
    lines = question.messages[1].text.splitlines()
    assert lines[-2] == "[1] vital: It sold the mill."
    assert question.schema.name == "compose"
    assert set(questions.prompts.fingerprints) == {"facts", "compose", "repair"}
