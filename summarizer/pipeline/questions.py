"""The questions that are put to a model about a filing, and how their replies are read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from summarizer.chunk import joined
from summarizer.domain.conversation import Message, Question, ReplySchema, Role
from summarizer.prompts import fence
from summarizer.prompts.replies import ComposeReply, FactsReply
from summarizer.prompts.schema import read_reply, strict_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.domain.conversation import Outcome
    from summarizer.domain.ports import TokenCounter
    from summarizer.domain.risk import Catalogue
    from summarizer.prompts import Prompt
    from summarizer.prompts.schema import Read

__all__ = ["Failure", "Prompts", "Questions", "ReplyReader", "Terms"]

R = TypeVar("R", FactsReply, ComposeReply)

_BETWEEN = "\n\n"
# What a server adds to each message, and to the conversation, by the published recipe.
_PER_MESSAGE = 4
_PER_CONVERSATION = 3
_SEVERITIES = (
    ("low", "worth knowing; unlikely to change the view of the registrant"),
    ("medium", "could change estimates, or needs following up"),
    ("high", "likely to change the value of the registrant, or trust in its management, a lot"),
    ("critical", "threatens solvency, listing, reliance on the accounts, or the core product"),
)


class Prompts(NamedTuple):
    """The prompts of the path."""

    facts: Prompt
    compose: Prompt
    repair: Prompt

    @property
    def fingerprints(self) -> dict[str, str]:
        """The fingerprint of each by its name."""
        return {each.name: each.fingerprint for each in self}


class Terms(NamedTuple):
    """The closed words, the counter, and how long a reply may be, in tokens."""

    catalogue: Catalogue
    event_types: Sequence[str]
    count: TokenCounter
    output_tokens: int


class Failure(NamedTuple):
    """A statement that was not proved: what it is, its id, and why."""

    kind: str
    id: int
    why: str


class Questions:
    """Makes questions; the same filing text makes the same question, byte for byte."""

    def __init__(self, prompts: Prompts, terms: Terms) -> None:
        self.prompts = prompts
        self._terms = terms
        self._choices = {
            "code": [entry.code for entry in terms.catalogue.flags],
            "event_type": list(terms.event_types),
        }
        self._facts = strict_schema("facts", FactsReply, self._choices)
        self._compose = strict_schema("compose", ComposeReply, self._choices)
        self._static = prompts.facts.system(_static(terms))
        self._counted: dict[str, int] = {}
        # A reply is looked at when it comes, and read when it is used.
        self.read = lru_cache(maxsize=64)(self._read_afresh)

    @property
    def static_tokens(self) -> int:
        """What every question about a filing counts before a word of the filing: paid each time."""
        return self._known(self._static) + self._known(self._facts.document) + _PER_MESSAGE

    def facts(
        self, parts: Sequence[tuple[str, int | None]], *, whole: bool, raised: Sequence[str]
    ) -> Question:
        """What do these parts say? Of a whole filing, headline and points are asked for too.

        Args:
            parts: Each with what it counts, if that is known. A blank line is set between two.
            whole: Whether they are all of the filing.
            raised: The flags that the rules raise.
        """
        text = _BETWEEN.join(part for part, _ in parts)
        fenced = fence(text)
        user = self.prompts.facts.user(
            {
                "whole": whole,
                "raised": list(raised),
                "marker": fenced.marker,
                "text": fenced.text,
            }
        )
        messages = (Message(Role.SYSTEM, self._static), Message(Role.USER, user))
        tokens = self._tokens(messages[:1]) + _PER_MESSAGE + self._around(text, parts, user)
        return self._question(messages, self._facts, self.prompts.facts, tokens)

    def compose(self, text: str) -> Question:
        """What headline and points follow from these facts?"""
        fenced = fence(text)
        messages = self.prompts.compose.render({}, {"marker": fenced.marker, "text": fenced.text})
        return self._question(messages, self._compose, self.prompts.compose, self._tokens(messages))

    def repair(self, question: Question, reply: str, failures: Sequence[Failure]) -> Question:
        """The statements that were not proved, asked for once more."""
        return self._again(question, reply, "", failures)

    def mend(self, question: Question, reply: str, fault: str) -> Question:
        """The whole reply, asked for once more in the right form."""
        return self._again(question, reply, fault, ())

    def facts_reader(self) -> ReplyReader[FactsReply]:
        """Reads replies to `facts`, and to its repairs."""
        return ReplyReader(self, FactsReply)

    def compose_reader(self) -> ReplyReader[ComposeReply]:
        """Reads replies to `compose`, and to its repairs."""
        return ReplyReader(self, ComposeReply)

    def _again(
        self, question: Question, reply: str, fault: str, failures: Sequence[Failure]
    ) -> Question:
        fenced = fence(fault)
        values = {
            "malformed": fenced.text,
            "failures": [failure._asdict() for failure in failures],
            "marker": fenced.marker,
        }
        added = (Message(Role.ASSISTANT, reply), *self.prompts.repair.render({}, values))
        return replace(
            question,
            messages=(*question.messages, *added),
            prompt=self.prompts.repair.name,
            fingerprint=f"{question.fingerprint}+{self.prompts.repair.fingerprint}",
            input_tokens=question.input_tokens + self._tokens(added),
        )

    def _question(
        self, messages: tuple[Message, ...], schema: ReplySchema, prompt: Prompt, tokens: int
    ) -> Question:
        """A question whose messages count so many tokens."""
        tokens += _PER_CONVERSATION + self._known(schema.document)
        return Question(
            messages, schema, prompt.name, prompt.fingerprint, tokens, self._terms.output_tokens
        )

    def _tokens(self, messages: Iterable[Message]) -> int:
        """What messages count."""
        return sum(
            _PER_MESSAGE + (self._known if role is Role.SYSTEM else self._terms.count)(text)
            for role, text in messages
        )

    def _around(self, text: str, parts: Sequence[tuple[str, int | None]], message: str) -> int:
        """What a message counts around a text, in whose parts nothing is counted that is known."""
        above, found, below = message.partition(f"\n{text}\n")
        count = self._terms.count
        if not found:
            return count(message)
        tokens = joined(count, _BETWEEN, parts)
        return joined(count, "\n", [(above, None), (text, tokens), (below, None)])

    def _read_afresh(self, text: str, reply: type[FactsReply | ComposeReply]) -> Read:
        return read_reply(text, reply, self._choices)

    def _known(self, text: str) -> int:
        """What a text counts that comes again and again."""
        if text not in self._counted:
            self._counted[text] = self._terms.count(text)
        return self._counted[text]


@dataclass(frozen=True, slots=True)
class ReplyReader(Generic[R]):
    """Knows what a reply must look like, and what it says."""

    questions: Questions
    reply: type[R]

    def fault(self, text: str, /) -> tuple[Outcome, str] | None:
        """What is wrong with the form of a reply, None if nothing is."""
        return self.questions.read(text, self.reply).fault

    def again(self, question: Question, text: str, fault: str, /) -> Question:
        """The question put once more, with the faulty reply and what is wrong with it."""
        return self.questions.mend(question, text, fault)

    def read(self, text: str) -> R:
        """What a reply says in which `fault` finds nothing."""
        found = self.questions.read(text, self.reply).reply
        assert isinstance(found, self.reply)
        return found


def _static(terms: Terms) -> dict[str, object]:
    flags = [
        {
            "code": entry.code,
            "title": entry.title,
            "default": entry.default.value,
            "raised_when": entry.raised_when,
            "not_when": entry.not_when,
            "severity": [(rung.value, words) for rung, words in entry.severity.items()],
            "near": [near._asdict() for near in entry.near],
        }
        for entry in terms.catalogue.flags
    ]
    return {"flags": flags, "severities": _SEVERITIES, "event_types": list(terms.event_types)}
