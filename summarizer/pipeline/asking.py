"""A filing's portions put to a model: each is answered, cut shorter, or told as a gap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from summarizer.domain.conversation import Outcome
from summarizer.domain.summary import Gap
from summarizer.pipeline.at_once import in_order
from summarizer.pipeline.portions import halves, portions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.chunk import Chunk, ContextPiece
    from summarizer.domain.conversation import Completion, Question
    from summarizer.domain.filing import Filing
    from summarizer.domain.position import Span
    from summarizer.models import Asker, Sent
    from summarizer.pipeline.portions import Portion
    from summarizer.pipeline.questions import Questions
    from summarizer.prompts.replies import FactsReply

__all__ = ["Answer", "Inquiry", "Interview", "Rest"]

T = TypeVar("T")
U = TypeVar("U")


class Answer(NamedTuple):
    """What a model said of a portion; `whole` if that was all of the filing."""

    question: Question
    text: str
    reply: FactsReply
    span: Span
    whole: bool


class Rest(NamedTuple):
    """A portion of which a model said nothing that can be used, and why."""

    gap: Gap
    completion: Completion


class Interview(NamedTuple):
    """All that was answered, and all that was not."""

    answers: tuple[Answer, ...]
    rests: tuple[Rest, ...]


@dataclass(frozen=True, slots=True)
class Inquiry:
    """How filings are put to a model: `bound` tokens of a filing at once, so many at a time."""

    questions: Questions
    asker: Asker
    cut: Callable[[Filing, int], tuple[Chunk, ...]]
    lay_out: Callable[[tuple[ContextPiece, ...], str], str]
    bound: int
    concurrency: int = 4

    def portions(self, filing: Filing) -> tuple[Portion, ...]:
        """What of a filing is sent together, in the order of the filing."""
        return portions(self.cut(filing, self.bound), self.bound)

    def question(self, portion: Portion, *, whole: bool, raised: Sequence[str]) -> Question:
        """What is asked about a portion."""
        return self.questions.facts(portion.parts(self.lay_out), whole=whole, raised=raised)

    def interview(self, filing: Filing, raised: Sequence[str], sent: Sent) -> Interview:
        """Everything that a model says of a filing; the order is that of the filing.

        Args:
            filing: What is asked about.
            raised: The codes of the flags that the rules raise.
            sent: Where each attempt is noted.
        """
        all_of_it = self.portions(filing)
        whole = len(all_of_it) == 1
        found = self.each(
            lambda portion: self._about(filing, portion, raised, sent, whole=whole), all_of_it
        )
        return _joined(found)

    def each(self, ask: Callable[[T], U], what: Sequence[T]) -> list[U]:
        """Asks about each at the same time, as far as is allowed; gives the answers in order."""
        return list(in_order(ask, what, self.concurrency))

    def ask(self, question: Question, sent: Sent) -> Completion:
        """Asks for facts, or for facts again."""
        return self.asker.ask(question, self.questions.facts_reader(), sent).completion

    def _about(
        self, filing: Filing, portion: Portion, raised: Sequence[str], sent: Sent, *, whole: bool
    ) -> Interview:
        question = self.question(portion, whole=whole, raised=raised)
        completion = self.ask(question, sent)
        if completion.outcome is Outcome.OK:
            reply = self.questions.facts_reader().read(completion.text)
            answer = Answer(question, completion.text, reply, portion.span, whole)
            return Interview((answer,), ())
        shorter = halves(portion, filing, self.cut) if completion.outcome.is_of_size else ()
        if not shorter:
            span = portion.span
            gap = Gap(span.start, span.end, f"model: {completion.outcome.value}")
            return Interview((), (Rest(gap, completion),))
        return _joined([self._about(filing, each, raised, sent, whole=False) for each in shorter])


def _joined(interviews: Sequence[Interview]) -> Interview:
    return Interview(
        tuple(each for one in interviews for each in one.answers),
        tuple(each for one in interviews for each in one.rests),
    )
