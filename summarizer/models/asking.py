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
from summarizer.models.places import Places
from summarizer.models.prices import dollars

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.ports import Budget, ChatModel, Limiter, ReplyCache
    from summarizer.models.pacing import Clock
    from summarizer.models.prices import Tariff

__all__ = ["Asked", "Asker", "Desk", "Patience", "Reader"]

# Asking again mends these rarely: so often and no more.
_MOST_ATTEMPTS = {Outcome.EMPTY: 2, Outcome.TIMEOUT: 2, Outcome.FORMAT_UNSUPPORTED: 3}
_MALFORMED = {Outcome.NOT_JSON, Outcome.SCHEMA_VIOLATION}
_STOPPED = Completion(
    Outcome.INTERRUPTED, detail="an end was asked for before it was sent", is_billed=False
)


class Reader(Protocol):
    """Knows what a reply must look like."""

    def fault(self, text: str, /) -> tuple[Outcome, str] | None:
        """What is wrong with the form of a reply, None if nothing is."""

    def again(self, question: Question, text: str, fault: str, /) -> Question:
        """The question put once more, with the faulty reply and what is wrong with it."""


class Patience(NamedTuple):
    """How long one question may take, and how the pauses between attempts grow, in seconds."""

    attempts: int = 6
    total: float = 300.0
    first: float = 1.0
    longest: float = 30.0


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
    # Pauses differ by chance, so that those who were refused together do not come back together.
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

    def ask(self, question: Question, reader: Reader) -> Asked:
        """The answer, or the outcome that stands in its place.

        A reply in the wrong form is asked for once more. Only a reply in the right form is kept.
        """
        key = cache_key(self._model.identity, question)
        kept = self._desk.cache.find(key)
        if kept is not None and reader.fault(kept.text) is None:
            attempt = Attempt(question, kept, self.name, key, is_cached=True)
            return Asked(kept, (attempt,))
        asked = self._patiently(question, key, reader)
        if asked.completion.outcome in _MALFORMED:
            completion = asked.completion
            second = reader.again(question, completion.text, completion.detail)
            mended = self._patiently(second, cache_key(self._model.identity, second), reader)
            asked = Asked(mended.completion, (*asked.attempts, *mended.attempts))
        if asked.completion.outcome is Outcome.OK:
            self._desk.cache.keep(key, asked.completion)
        return asked

    def _patiently(self, question: Question, key: str, reader: Reader) -> Asked:
        desk, attempts = self._desk, list[Attempt]()
        begun = desk.clock.now()
        while True:
            with desk.places.ready():
                attempt = None if self._end() else self._attempt(question, key, reader)
            if attempt is None:
                ended = self._end()
                assert ended is not None
                return Asked(ended, tuple(attempts))
            attempts.append(attempt)
            completion = attempt.completion
            pause = self._pause(completion, len(attempts))
            left = desk.patience.total - (desk.clock.now() - begun)
            if pause is None or pause >= left:
                return Asked(completion, tuple(attempts))
            if completion.outcome is Outcome.BUSY:
                desk.limiter.refused(pause)
            desk.clock.sleep(pause)

    def _attempt(self, question: Question, key: str, reader: Reader) -> Attempt | None:
        """One request, reserved before and settled after; None if none may be sent any more."""
        desk, most = self._desk, self._most(question)
        cap = desk.budget.reserve(most)
        if cap:
            self._ended = Completion(Outcome.BUDGET, detail=f"{cap} is reached", is_billed=False)
            return None
        spent = Spending()
        try:
            self._await_pace(most.tokens)
            # Whoever is interrupted from here on cannot know whether it was sent meanwhile.
            spent = most
            sent = self._sent(question)
            if sent is None:
                spent = Spending()
                return None
            completion, seconds = sent
            completion = _read(completion, reader)
            tokens, cost = self._charged(completion, question)
            spent = Spending(1, tokens.total, most.cost if cost is None else cost)
            if completion.is_billed is None:
                spent = most
        finally:
            desk.budget.settle(most, spent)
        if completion.outcome is Outcome.OK:
            desk.limiter.served()
        told = None if cost is None else dollars(cost)
        return Attempt(question, completion, self.name, key, seconds, cost_usd=told, tokens=tokens)

    def _sent(self, question: Question) -> tuple[Completion, float] | None:
        """What comes of sending it, and the seconds that took; None if it is not sent any more."""

        def send() -> tuple[Completion, float] | None:
            if not self._goes_out():
                return None
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

    def _pause(self, completion: Completion, attempts: int) -> float | None:
        """How long to wait before asking again; None if that is of no use."""
        patience, outcome = self._desk.patience, completion.outcome
        most = min(patience.attempts, _MOST_ATTEMPTS.get(outcome, patience.attempts))
        if not outcome.is_transient or attempts >= most:
            return None
        if outcome is Outcome.FORMAT_UNSUPPORTED:
            return 0.0
        grown = min(patience.first * 2.0 ** (attempts - 1), patience.longest)
        jittered = grown * (0.5 + self._desk.jitter() / 2)
        return max(jittered, completion.retry_after or 0.0)


def _read(completion: Completion, reader: Reader) -> Completion:
    """The completion with its outcome as its words make it."""
    if completion.outcome is not Outcome.OK:
        return completion
    found = reader.fault(completion.text)
    if found is None:
        return completion
    outcome, words = found
    return replace(completion, outcome=outcome, detail=words)
