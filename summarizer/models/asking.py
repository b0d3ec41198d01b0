"""One question to its answer: from the cache, or asked patiently, within the caps, accounted."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, Protocol

from summarizer.domain.conversation import (
    Attempt,
    Completion,
    Outcome,
    Question,
    Spending,
    TokenUsage,
)
from summarizer.models.digests import cache_key
from summarizer.models.patience import Patience
from summarizer.models.places import Places
from summarizer.models.prices import dollars
from summarizer.models.sent import Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.ports import Budget, ChatModel, Limiter, ReplyCache
    from summarizer.models.pacing import Clock
    from summarizer.models.prices import Tariff

__all__ = ["Asked", "Asker", "Desk", "Reader"]

_MALFORMED = {Outcome.NOT_JSON, Outcome.SCHEMA_VIOLATION}
_STOPPED = Completion(
    Outcome.INTERRUPTED, detail="an end was asked for before it was sent", is_billed=False
)
_UNHEARD = Completion(
    Outcome.INTERRUPTED, detail="all ended before it was answered", is_billed=None
)


class Reader(Protocol):
    """Knows what a reply must look like."""

    def fault(self, text: str, /) -> tuple[Outcome, str] | None:
        """What is wrong with the form of a reply, None if nothing is."""

    def again(self, question: Question, text: str, fault: str, /) -> Question:
        """The question put once more, with the faulty reply and what is wrong with it."""


_PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a model is asked with; `tariff` is None where prices are not known."""

    cache: ReplyCache
    budget: Budget
    limiter: Limiter
    clock: Clock
    tariff: Tariff | None
    patience: Patience = _PATIENCE
    jitter: Callable[[], float] = field(default=random.random)
    places: Places = field(default_factory=Places)


class Asked(NamedTuple):
    """What became of a question, and every attempt that it took."""

    completion: Completion
    attempts: tuple[Attempt, ...]


class Asker:
    """Asks one model; safe to use from several threads.

    Once an outcome says that no other question will be answered either (no quota, no access, a cap
    that is reached), nothing is sent any more; nor once it is told to stop.
    """

    def __init__(self, model: ChatModel, desk: Desk) -> None:
        self._model = model
        self._desk = desk
        self._ended: Completion | None = None
        self._is_stopped = False
        self._out = 0
        self._lock = Lock()
        self._quiet_until = float("-inf")

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.identity.name

    def stop(self) -> int:
        """Sends nothing more, and tells how many are out: those are awaited.

        What waits to be sent does so no longer: whatever would have to be is INTERRUPTED.
        """
        with self._lock:
            self._is_stopped = True
        self._desk.clock.wake()
        return self._out

    def charged(self, attempt: Attempt) -> Attempt:
        """An attempt with the tokens and the cost that its answer has, were it not remembered."""
        tokens, cost = self._charged(attempt.completion, attempt.question)
        told = None if cost is None else dollars(cost)
        return replace(attempt, tokens=tokens, cost_usd=told)

    def ask(self, question: Question, reader: Reader, sent: Sent | None = None) -> Asked:
        """The answer, or the outcome that stands in its place.

        A reply in the wrong form is asked for once more. Only a reply in the right form is kept.

        Args:
            question: What is asked.
            reader: Knows what the reply must look like.
            sent: Where each attempt is noted from when it is sent, for whoever may not come to hear
                what becomes of it.
        """
        sent = Sent() if sent is None else sent
        key = cache_key(self._model.identity, question)
        kept = self._desk.cache.find(key)
        if kept is not None and reader.fault(kept.text) is None:
            attempt = Attempt(question, kept, self.name, key, is_cached=True)
            sent.add(attempt)
            return Asked(kept, (attempt,))
        asked = self._patiently(question, key, reader, sent)
        if asked.completion.outcome in _MALFORMED:
            completion = asked.completion
            second = reader.again(question, completion.text, completion.detail)
            key_of_second = cache_key(self._model.identity, second)
            mended = self._patiently(second, key_of_second, reader, sent)
            asked = Asked(mended.completion, (*asked.attempts, *mended.attempts))
        if asked.completion.outcome is Outcome.OK:
            self._desk.cache.keep(key, asked.completion)
        return asked

    def _patiently(self, question: Question, key: str, reader: Reader, sent: Sent) -> Asked:
        desk, attempts = self._desk, list[Attempt]()
        begun = desk.clock.now()
        while True:
            with desk.places.ready():
                attempt = None if self._end() else self._attempt(question, key, reader, sent)
            if attempt is None:
                ended = self._end()
                assert ended is not None
                return Asked(ended, tuple(attempts))
            attempts.append(attempt)
            completion = attempt.completion
            pause = desk.patience.pause(completion, len(attempts), desk.jitter())
            left = desk.patience.total - (desk.clock.now() - begun)
            if pause is None or pause >= left:
                return Asked(completion, tuple(attempts))
            if completion.outcome is Outcome.BUSY:
                desk.limiter.refused(pause)
            desk.clock.sleep(pause)

    def _attempt(self, question: Question, key: str, reader: Reader, sent: Sent) -> Attempt | None:
        """One request, reserved before and settled after; None if none may be sent any more."""
        desk, most = self._desk, self._most(question)
        cap = desk.budget.reserve(most)
        if cap:
            self._ended = Completion(Outcome.BUDGET, detail=f"{cap} is reached", is_billed=False)
            return None
        spent, known = Spending(), Attempt(question, _UNHEARD, self.name, key, cost_usd=None)
        try:
            self._await_pace(most.tokens)
            # Whoever is interrupted from here on cannot know whether it was sent meanwhile.
            spent = most
            answered = self._answered(question, lambda: sent.add(known))
            if answered is None:
                spent = Spending()
                return None
            completion, seconds = answered
            tokens, cost = self._charged(completion, question)
            spent = Spending(1, tokens.total, most.cost if cost is None else cost)
            if completion.is_billed is None:
                spent = most
        finally:
            desk.budget.settle(most, spent)
        told = None if cost is None else dollars(cost)
        unread = replace(
            known, completion=completion, seconds=seconds, cost_usd=told, tokens=tokens
        )
        # Its price is known, whatever comes of reading it.
        sent.put(unread, known)
        attempt = replace(unread, completion=_read(completion, reader))
        sent.put(attempt, unread)
        if attempt.completion.outcome is Outcome.OK:
            desk.limiter.served()
        return attempt

    def _answered(
        self, question: Question, note: Callable[[], None]
    ) -> tuple[Completion, float] | None:
        """What comes of sending it, and the seconds that took; None if it is not sent any more."""

        def send() -> tuple[Completion, float] | None:
            if not self._goes_out():
                return None
            note()
            begun = self._desk.clock.now()
            try:
                completion = self._model.ask(question)
            finally:
                with self._lock:
                    self._out -= 1
            self._heed(completion)
            return completion, self._desk.clock.now() - begun

        deadline = self._model.deadline
        try:
            return self._desk.places.out(send, deadline, before=self._keep_quiet)
        except TimeoutError:
            assert deadline is not None
            words = "the server was never silent and never done"
            return Completion(Outcome.TIMEOUT, detail=words, is_billed=None), deadline

    def _goes_out(self) -> bool:
        """Whether one more is out from here on."""
        with self._lock:
            # A cap ends what is not yet set aside; whatever else does, what is not yet sent.
            if (ended := self._end()) and ended.outcome is not Outcome.BUDGET:
                return False
            self._out += 1
            return True

    def _end(self) -> Completion | None:
        """Why nothing is sent any more; None as long as it is."""
        return _STOPPED if self._is_stopped else self._ended

    def _await_pace(self, tokens: int) -> None:
        """Waits until the pace lets a request through, or is of no interest any more."""
        while not self._is_stopped and (wait := self._desk.limiter.take(tokens)) > 0:
            self._desk.clock.sleep(wait)

    def _keep_quiet(self) -> None:
        """Waits while a server wants to be left alone: what was ready by then knows no pause."""
        clock = self._desk.clock
        # What is answered meanwhile may demand more.
        while not self._is_stopped and (left := self._quiet_until - clock.now()) > 0:
            clock.sleep(left)

    def _heed(self, completion: Completion) -> None:
        """Has what is ready to be sent wait, or stay unsent, as an answer demands."""
        if completion.outcome.ends_asking:
            self._ended = completion
            return
        pause = completion.retry_after or 0.0
        if completion.outcome is Outcome.BUSY and pause < self._desk.patience.total:
            self._quiet_until = max(self._quiet_until, self._desk.clock.now() + pause)

    def _most(self, question: Question) -> Spending:
        usage = TokenUsage(question.input_tokens, question.output_tokens)
        tariff = self._desk.tariff
        return Spending(1, usage.total, tariff.cost(usage) if tariff else 0)

    def _charged(self, completion: Completion, question: Question) -> tuple[TokenUsage, int | None]:
        """The tokens of an attempt, counted here where the server tells none, and their cost."""
        if completion.is_billed is False:
            return TokenUsage(), 0
        usage, tariff = completion.usage, self._desk.tariff
        if usage is None:
            sent = question.input_tokens if completion.is_billed else 0
            return TokenUsage(sent), 0 if tariff is not None and not any(tariff) else None
        return usage, tariff.cost(usage) if tariff else None


def _read(completion: Completion, reader: Reader) -> Completion:
    """The completion with its outcome as its words make it."""
    if completion.outcome is not Outcome.OK:
        return completion
    found = reader.fault(completion.text)
    if found is None:
        return completion
    outcome, words = found
    return replace(completion, outcome=outcome, detail=words)
