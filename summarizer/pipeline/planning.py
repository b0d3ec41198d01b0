"""What a summary would take, before anything is asked: the first questions rendered and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import TokenUsage

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.conversation import Question
    from summarizer.domain.filing import Filing
    from summarizer.pipeline.asking import Inquiry
    from summarizer.pipeline.path import Rooms

__all__ = ["Plan", "Planner", "Range"]

# Composing is sent proved facts alone: so many tokens of them for each portion, at most.
_FACTS_OF_A_PORTION = 2_000


class Range(NamedTuple):
    """At least, and at most."""

    least: int
    most: int


class Plan(NamedTuple):
    """What one filing would take; `cost` is in units of cost and None where a price is unknown."""

    name: str
    sha256: str
    portions: int
    cached: int
    static_tokens: int
    filing_tokens: int
    calls: Range
    input_tokens: Range
    output_tokens: Range
    cost: Range | None
    is_exact: bool


class Planner(NamedTuple):
    """Plans without a call.

    `is_kept` says whether a question is answered from the cache, `cost` what tokens cost.
    """

    rooms: Rooms
    inquiry: Inquiry
    is_kept: Callable[[Question], bool]
    cost: Callable[[TokenUsage], int | None]
    is_exact: bool

    def plan(self, filing: Filing) -> Plan:
        """The least is every first question answered and proved; the most has every one repaired.

        A longer filing is composed, and that may be repaired too. What is cached is not counted.
        Portions that a server finds too long are not foreseen, nor are attempts that fail.
        """
        asked = self.asked(filing)
        fresh = [question for question in asked if not self.is_kept(question)]
        static = self.inquiry.questions.static_tokens
        sent, bound = sum(each.input_tokens for each in fresh), _output(asked)
        composing = _FACTS_OF_A_PORTION * len(asked) if len(asked) > 1 else 0
        composed = 1 if len(asked) > 1 else 0
        # A repair sends the question again, with the reply.
        repairs = sum(each.input_tokens for each in asked) + bound * len(asked)
        calls = Range(len(fresh) + composed, len(fresh) + len(asked) + 2 * composed)
        inputs = Range(sent, sent + repairs + composed * (2 * composing + bound))
        outputs = Range(0, bound * calls.most)
        return Plan(
            filing.source.name,
            filing.source.sha256,
            len(asked),
            len(asked) - len(fresh),
            static * len(fresh),
            sent - static * len(fresh),
            calls,
            inputs,
            outputs,
            self._cost(inputs, outputs),
            self.is_exact,
        )

    def asked(self, filing: Filing) -> list[Question]:
        """The first questions, exactly as they would be sent."""
        raised = tuple(flag.code for flag in self.rooms.assess(filing).flags)
        parts = self.inquiry.portions(filing)
        return [self.inquiry.question(part, whole=len(parts) == 1, raised=raised) for part in parts]

    def _cost(self, inputs: Range, outputs: Range) -> Range | None:
        least = self.cost(TokenUsage(inputs.least, outputs.least))
        most = self.cost(TokenUsage(inputs.most, outputs.most))
        return None if least is None or most is None else Range(least, most)


def _output(questions: list[Question]) -> int:
    return questions[0].output_tokens if questions else 0
