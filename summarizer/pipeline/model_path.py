"""One filing's path with a model: facts first, then what follows from them; all of it proved.

The rules' draft is made in any case. A model's draft betters it, part by part, and never takes a
flag of the rules away.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import Outcome
from summarizer.domain.draft import Draft, Quote
from summarizer.domain.position import Span
from summarizer.domain.statement import Importance, Origin
from summarizer.errors import StoppedError
from summarizer.models import Sent, usage_of
from summarizer.pipeline.at_once import meanwhile
from summarizer.pipeline.drafting import (
    composed,
    fact_quotes,
    facts_as_points,
    joined,
    overlaid,
    said,
    unproved,
)
from summarizer.pipeline.hints import hint
from summarizer.pipeline.verdicts import StatementVerdict, verdicts
from summarizer.turns import working
from summarizer.verify.proofs import Proofs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.domain.conversation import Attempt, Completion, Question
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Gap, Point, Provenance, Summary, Usage
    from summarizer.pipeline.asking import Answer, Inquiry, Interview
    from summarizer.pipeline.drafting import Said
    from summarizer.pipeline.path import Rooms
    from summarizer.pipeline.questions import Failure

__all__ = ["ModelPath", "Told"]

# A flag that the rules do not establish is told of as it is: no other quote need be looked for.
_EXCUSED = ("no rule establishes the flag from the sentence quoted",)


class Told(NamedTuple):
    """What asking about one filing came to: for the ledger."""

    filing: Filing
    attempts: tuple[Attempt, ...]
    verdicts: tuple[StatementVerdict, ...]


@dataclass(frozen=True, slots=True)
class ModelPath:
    """The path with a model, ready to be walked, filing after filing.

    `tell` is given what each filing took and what became of each statement; `account` makes of a
    filing's attempts the usage that its summary shows.
    """

    rooms: Rooms
    inquiry: Inquiry
    provenance: Provenance
    tell: Callable[[Told], None]
    account: Callable[[Sequence[Attempt]], Usage] = usage_of
    _walks: set[_Walk] = field(default_factory=set, init=False, repr=False)

    def summarize(self, filing: Filing) -> Summary:
        """What is proved of a filing, by the rules and by the model.

        Raises:
            StoppedError: The model would have to be asked, and may not be any more.
            SummarizerError: The model is a recording or a script that holds no answer.
        """
        with working():
            walk = _Walk(self, filing)
            self._walks.add(walk)
            try:
                return walk.summary()
            finally:
                self._walks.discard(walk)

    def leave(self) -> None:
        """Tells what was sent about filings whose summaries nobody awaits any more."""
        for walk in tuple(self._walks):
            walk.leave()


class _Walk:
    """One filing on its way: what has been asked, and what the rules say."""

    def __init__(self, path: ModelPath, filing: Filing) -> None:
        self._path = path
        self._filing = filing
        self._inquiry = path.inquiry
        self._findings = path.rooms.assess(filing)
        # A repair leaves most of what was said as it was, and all of what the rules say.
        self._proofs = Proofs(filing)
        # The model need not be waited for: the first question holds no more than which flags stand.
        self._rules = meanwhile(self._by_rule)
        self._sent = Sent()
        self._is_told = False
        self._lock = Lock()
        self._unanswered: set[Outcome] = set()
        self._gaps: tuple[Gap, ...] = ()
        self._proved: tuple[Said, Summary] | None = None

    def summary(self) -> Summary:
        try:
            what, summary = self._made()
        except BaseException:
            # Whatever came between: what was sent has its price.
            self.leave()
            raise
        self._tell(verdicts(what, summary) if what is not None else ())
        return summary

    def leave(self) -> None:
        """Tells what was sent so far; of no effect on a walk that is told."""
        self._tell(())

    def _made(self) -> tuple[Said | None, Summary]:
        raised = tuple(flag.code for flag in self._findings.flags)
        interview = self._inquiry.interview(self._filing, raised, self._sent)
        self._gaps = tuple(rest.gap for rest in interview.rests)
        for rest in interview.rests:
            self._note(rest.completion)
        what = None if self._is_stopped else self._said(interview)
        if self._is_stopped:
            self._rules.cancel()
            raise StoppedError("an end was asked for before the model had said all")
        summary = self._verified(what)
        provenance = replace(self._path.provenance, model_status=self._status(interview))
        usage = self._path.account(self._sent.so_far())
        return what, replace(summary, provenance=provenance, usage=usage)

    @property
    def _is_stopped(self) -> bool:
        return Outcome.INTERRUPTED in self._unanswered

    def _tell(self, told: tuple[StatementVerdict, ...]) -> None:
        with self._lock:
            is_told, self._is_told = self._is_told, True
        if not is_told:
            self._path.tell(Told(self._filing, self._sent.so_far(), told))

    def _by_rule(self) -> Draft:
        return self._path.rooms.extract(self._filing, self._findings)

    def _said(self, interview: Interview) -> Said | None:
        answers = interview.answers
        if not answers:
            return None
        if len(answers) == 1 and answers[0].whole:
            return self._repaired(answers[0], said(answers[0].reply, answers[0].span, {}))
        parts = self._inquiry.each(
            lambda answer: self._repaired(answer, facts_as_points(answer.reply, answer.span)),
            answers,
        )
        facts = joined(parts)
        return facts if self._is_stopped else self._composed(facts)

    def _repaired(self, answer: Answer, first: Said) -> Said:
        """What a reply says after what was not proved of it has been asked for once more."""
        failures = self._failures(first)
        if not failures:
            return first
        question = self._inquiry.questions.repair(answer.question, answer.text, failures)
        completion = self._heard(question)
        if completion is None:
            return first
        reply = self._inquiry.questions.facts_reader().read(completion.text)
        if not answer.whole:
            second = facts_as_points(reply, answer.span)
        else:
            second = said(reply, answer.span, fact_quotes(answer.reply.facts, answer.span))
        return overlaid(first, second, failures)

    def _composed(self, facts: Said) -> Said:
        """Headline and points that follow from the proved facts; the facts themselves if none."""
        proved = [point for point in self._verified(facts).points if point.origin is Origin.MODEL]
        if not proved:
            return facts
        proved.sort(key=lambda point: point.importance is not Importance.VITAL)
        numbered = dict(enumerate(proved[: _most(proved, self._inquiry.bound)], 1))
        question = self._inquiry.questions.compose(_listed(numbered))
        reader = self._inquiry.questions.compose_reader()
        asked = self._inquiry.asker.ask(question, reader, self._sent)
        if asked.completion.outcome is not Outcome.OK:
            self._note(asked.completion)
            return facts
        known = {number: _quotes(point) for number, point in numbered.items()}
        first = composed(reader.read(asked.completion.text), known)
        return _on_top(self._recomposed(question, asked.completion.text, first, known), facts)

    def _recomposed(
        self,
        question: Question,
        text: str,
        first: Said,
        known: Mapping[int, tuple[Quote, ...]],
    ) -> Said:
        failures = self._failures(first)
        if not failures:
            return first
        reader = self._inquiry.questions.compose_reader()
        again = self._inquiry.questions.repair(question, text, failures)
        asked = self._inquiry.asker.ask(again, reader, self._sent)
        if asked.completion.outcome is not Outcome.OK:
            self._note(asked.completion)
            return first
        return overlaid(first, composed(reader.read(asked.completion.text), known), failures)

    def _heard(self, question: Question) -> Completion | None:
        completion = self._inquiry.ask(question, self._sent)
        if completion.outcome is Outcome.OK:
            return completion
        self._note(completion)
        return None

    def _note(self, completion: Completion) -> None:
        self._unanswered.add(completion.outcome)

    def _failures(self, what: Said) -> tuple[Failure, ...]:
        if self._is_stopped:
            return ()
        failures = unproved(what, self._verified(what), _EXCUSED)
        return tuple(
            each._replace(why=hint(what.statements[each.kind, each.id], each.why))
            for each in failures
        )

    def _verified(self, what: Said | None) -> Summary:
        if what is not None and self._proved is not None and self._proved[0] is what:
            # Nothing was said since: it need not be proved again.
            return self._proved[1]
        rules = self._rules.result()
        drafts: Sequence[Draft] = (rules,) if what is None else (rules, what.draft())
        rooms = self._path.rooms
        summary = rooms.verify(
            drafts,
            self._proofs,
            rooms.flag_test,
            provenance=self._path.provenance,
            not_read_by_model=self._gaps,
        )
        if what is not None:
            self._proved = (what, summary)
        return summary

    def _status(self, interview: Interview) -> str:
        """One word for it: ok, budget, or why no reply at all can be used."""
        outcomes = [rest.completion.outcome for rest in interview.rests]
        if Outcome.BUDGET in self._unanswered:
            return Outcome.BUDGET.value
        if interview.answers or not outcomes:
            return "ok"
        ending = (outcome for outcome in outcomes if outcome.ends_asking)
        return next(ending, outcomes[0]).value


def _on_top(composition: Said, facts: Said) -> Said:
    """What was composed, in the place of the facts; events, figures, flags and objections stay."""
    others = {key: each for key, each in facts.statements.items() if key[0] != "point"}
    return composition._replace(
        statements={**composition.statements, **others}, disputes=facts.disputes
    )


def _quotes(point: Point) -> tuple[Quote, ...]:
    return tuple(Quote(each.quote, Span(each.start, each.end)) for each in point.evidence)


def _listed(facts: Mapping[int, Point]) -> str:
    blocks = []
    for number, fact in facts.items():
        quotes = (f'"{piece.quote}"' for piece in fact.evidence)
        blocks.append("\n".join((f"[{number}] {fact.importance.value}: {fact.text}", *quotes)))
    return "\n\n".join(blocks)


def _most(facts: Sequence[Point], bound: int) -> int:
    """How many of the facts fit into one question, at three characters a token."""
    room = bound * 3
    for count, fact in enumerate(facts):
        room -= len(fact.text) + sum(len(piece.quote) + 4 for piece in fact.evidence) + 20
        if room < 0:
            return max(count, 1)
    return len(facts)
