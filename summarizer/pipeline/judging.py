"""A model as judge of a summary, for evals: it sees statements and quotes, never the filing.

Its verdicts are opinions: they gate nothing, and its agreement with people has to be measured
before they are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import Outcome, Question
from summarizer.prompts import fence
from summarizer.prompts.replies import JudgeReply
from summarizer.prompts.schema import read_reply, strict_schema

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.domain.conversation import Attempt, Completion, ReplySchema
    from summarizer.domain.ports import TokenCounter
    from summarizer.domain.summary import Summary
    from summarizer.models import Asked, Asker
    from summarizer.prompts import Prompt
    from summarizer.prompts.replies import JudgedFactReply

__all__ = ["UNJUDGED", "Judge", "Judged", "JudgedFact", "judged_statements"]

UNJUDGED = "none"

_VERDICTS = (
    ("held", "a statement says it, with every name, number, date and condition that the fact has"),
    (
        "partly",
        "a statement says it, and a name, number, date or condition of the fact is not there",
    ),
    ("missing", "no statement says it"),
)
_RESTING = frozenset(("held", "partly"))
_ROOM = 4_000


class JudgedFact(NamedTuple):
    """A verdict on one fact: "held", "partly" or "missing", by which statements, and why.

    It is `UNJUDGED` where the reply has none, or has one that rests on no statement there is.
    """

    text: str
    verdict: str
    statements: tuple[str, ...]
    reason: str


class Judged(NamedTuple):
    """The verdicts on facts, and the words of statements that go beyond their quotes.

    `completion` says how asking went: without an answer there are no verdicts. `attempts` are what
    it took.
    """

    facts: tuple[JudgedFact, ...]
    beyond: tuple[tuple[str, str], ...]
    completion: Completion
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """Asks one model for its opinion of summaries."""

    asker: Asker
    prompt: Prompt
    count: TokenCounter

    def judge(self, facts: Sequence[str], summary: Summary) -> Judged:
        """Which of the facts a summary holds; facts that the reply leaves out are not judged."""
        statements = judged_statements(summary)
        asked = self._ask(self._question(facts, statements))
        if asked.completion.outcome is not Outcome.OK:
            return Judged((), (), *asked)
        reply = read_reply(asked.completion.text, JudgeReply, {}).reply
        assert isinstance(reply, JudgeReply)
        verdicts = {each.id: each for each in reversed(reply.facts)}
        texts = {number: text for number, (text, _) in enumerate(statements, 1)}
        judged = tuple(
            _fact(fact, verdicts.get(number), texts) for number, fact in enumerate(facts, 1)
        )
        # What the judge quotes must stand in the statement that it accuses.
        beyond = tuple(
            (texts[each.id], each.words)
            for each in reply.beyond
            if each.words.strip() and each.words in texts.get(each.id, "")
        )
        return Judged(judged, beyond, *asked)

    def fault(self, text: str, /) -> tuple[Outcome, str] | None:
        """What is wrong with the form of a reply, None if nothing is."""
        return read_reply(text, JudgeReply, {}).fault

    def again(self, question: Question, text: str, fault: str, /) -> Question:  # noqa: ARG002
        """The question as it was: a judge is not told how to come to another verdict."""
        return question

    def _ask(self, question: Question) -> Asked:
        return self.asker.ask(question, self)

    def _question(
        self, facts: Sequence[str], statements: Sequence[tuple[str, tuple[str, ...]]]
    ) -> Question:
        everything = "\n".join([*facts, *(text for text, _ in statements)])
        values = {
            "facts": [{"id": n, "text": fence(text).text} for n, text in enumerate(facts, 1)],
            "statements": [
                {"id": n, "text": fence(text).text, "quotes": [fence(q).text for q in quotes]}
                for n, (text, quotes) in enumerate(statements, 1)
            ],
            "marker": fence(everything).marker,
        }
        messages = self.prompt.render({"verdicts": _VERDICTS}, values)
        schema = _schema()
        tokens = sum(self.count(each.text) for each in messages) + self.count(schema.document)
        return Question(messages, schema, self.prompt.name, self.prompt.fingerprint, tokens, _ROOM)


def _fact(fact: str, verdict: JudgedFactReply | None, texts: Mapping[int, str]) -> JudgedFact:
    if verdict is None:
        return JudgedFact(fact, UNJUDGED, (), "no verdict")
    named = tuple(texts[each] for each in verdict.statements if each in texts)
    if verdict.verdict in _RESTING and not named:
        # Nobody can look up what it rests on: it is not the opposite verdict either.
        why = f"{verdict.verdict}, by no statement: {verdict.reason}"
        return JudgedFact(fact, UNJUDGED, (), why)
    return JudgedFact(fact, verdict.verdict, named, verdict.reason)


@cache
def _schema() -> ReplySchema:
    return strict_schema("judge", JudgeReply, {})


def judged_statements(summary: Summary) -> list[tuple[str, tuple[str, ...]]]:
    """What a judge is shown of a summary: headline, points and events, each with its quotes."""
    said = [(summary.headline.text, summary.headline.evidence)]
    said += [(point.text, point.evidence) for point in summary.points]
    said += [(event.text, event.evidence) for event in summary.events]
    return [(text, tuple(each.quote for each in evidence)) for text, evidence in said]
