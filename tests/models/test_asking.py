"""One question to its answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from summarizer.domain.conversation import Attempt, Completion, Outcome, Spending, TokenUsage
from summarizer.errors import UsageError
from summarizer.models.asking import Asked, Asker, Desk
from summarizer.models.memory import MemoryBudget, MemoryCache
from summarizer.models.pacing import MemoryLimiter, SystemClock
from summarizer.models.patience import Patience
from summarizer.models.places import Places
from summarizer.models.prices import Tariff
from summarizer.models.sent import Sent
from summarizer.turns import working

if TYPE_CHECKING:
    from tests.models.conftest import Kit, Watch

BUSY = Completion(Outcome.BUSY, detail="slow down", is_billed=False)
MakeDesk = Callable[..., Desk]
T = TypeVar("T")


@pytest.fixture
def watch(kit: Kit) -> Watch:
    """Time that passes only in sleep."""
    return kit.Watch()


@pytest.fixture
def desk(watch: Watch) -> MakeDesk:
    """A desk without caps; pauses are the longest that chance allows."""

    def make(**other: Any) -> Desk:  # noqa: ANN401 - a field of Desk each
        plain = Desk(
            MemoryCache(),
            MemoryBudget(),
            MemoryLimiter(requests=1_000, tokens=10_000_000, clock=watch),
            watch,
            Tariff(10, 1, 100),
            jitter=lambda: 1.0,
        )
        return replace(plain, **other)

    return make


def _outcomes(asked: Asked) -> list[str]:
    return [attempt.completion.outcome.value for attempt in asked.attempts]


def test_an_answer_is_accounted_with_cached_tokens_apart(kit: Kit, desk: MakeDesk) -> None:
    asked = Asker(kit.Double([kit.OK]), desk()).ask(kit.question(), kit.reader)
    (attempt,) = asked.attempts
    assert asked.completion == kit.OK
    assert attempt.tokens == TokenUsage(100, 7, 64)
    # 36 fresh tokens at 10, 64 remembered at 1, 7 written at 100.
    assert attempt.cost_usd == "0.0000001124"


def test_what_was_answered_before_is_not_asked_again_and_costs_nothing(
    kit: Kit, desk: MakeDesk
) -> None:
    model = kit.Double([kit.OK])
    asker = Asker(model, desk())
    asker.ask(kit.question(), kit.reader)
    again = asker.ask(kit.question(), kit.reader)
    assert (again.completion, len(model.asked)) == (kit.OK, 1)
    (attempt,) = again.attempts
    assert (attempt.is_cached, attempt.cost_usd, attempt.tokens) == (True, "0", TokenUsage())


def test_a_kept_reply_that_is_in_no_right_form_any_more_is_asked_for_again(
    kit: Kit, desk: MakeDesk
) -> None:
    ready = desk()
    model = kit.Double([kit.OK])
    asker = Asker(model, ready)
    key = asker.ask(kit.question(), kit.reader).attempts[0].key
    ready.cache.keep(key, Completion(Outcome.OK, '{"another": 1}'))
    assert asker.ask(kit.question(), kit.reader).completion == kit.OK
    assert len(model.asked) == 2


def test_a_busy_server_is_asked_again_after_growing_pauses(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    model = kit.Double([BUSY, BUSY, BUSY, kit.OK])
    asked = Asker(model, desk()).ask(kit.question(), kit.reader)
    assert _outcomes(asked) == ["busy", "busy", "busy", "ok"]
    assert watch.slept == [1.0, 2.0, 4.0]


def test_pauses_differ_by_chance_and_never_undercut_what_the_server_asks(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    model = kit.Double([BUSY, replace(BUSY, retry_after=7.5), kit.OK])
    Asker(model, desk(jitter=lambda: 0.0)).ask(kit.question(), kit.reader)
    assert watch.slept == [0.5, 7.5]


def test_patience_ends_by_attempts(kit: Kit, desk: MakeDesk) -> None:
    model = kit.Double([BUSY])
    asked = Asker(model, desk(patience=Patience(attempts=3))).ask(kit.question(), kit.reader)
    assert _outcomes(asked) == ["busy"] * 3


def test_patience_ends_before_a_pause_that_would_outlast_it(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    model = kit.Double([replace(BUSY, retry_after=3_600.0)])
    asked = Asker(model, desk(patience=Patience(total=60))).ask(kit.question(), kit.reader)
    assert (_outcomes(asked), watch.slept) == (["busy"], [])


@pytest.mark.parametrize(
    ("outcome", "attempts"),
    [
        (Outcome.CONNECTION, 6),
        (Outcome.SERVER_ERROR, 6),
        (Outcome.TIMEOUT, 2),
        (Outcome.EMPTY, 2),
        (Outcome.REFUSAL, 1),
        (Outcome.CONTENT_FILTER, 1),
        (Outcome.CUT_OFF, 1),
        (Outcome.TOO_LONG, 1),
        (Outcome.REJECTED, 1),
        (Outcome.OUT_OF_QUOTA, 1),
        (Outcome.DENIED, 1),
    ],
)
def test_each_outcome_is_tried_again_as_often_as_that_may_help(
    kit: Kit, desk: MakeDesk, outcome: Outcome, attempts: int
) -> None:
    model = kit.Double([Completion(outcome, is_billed=False)])
    asked = Asker(model, desk()).ask(kit.question(), kit.reader)
    assert (asked.completion.outcome, len(asked.attempts)) == (outcome, attempts)


@pytest.mark.parametrize("outcome", [Outcome.OUT_OF_QUOTA, Outcome.DENIED])
def test_no_quota_and_no_access_end_all_asking(kit: Kit, desk: MakeDesk, outcome: Outcome) -> None:
    model = kit.Double([Completion(outcome, is_billed=False)])
    asker = Asker(model, desk())
    asker.ask(kit.question("one"), kit.reader)
    second = asker.ask(kit.question("two"), kit.reader)
    assert (second.completion.outcome, second.attempts, len(model.asked)) == (outcome, (), 1)


@pytest.mark.parametrize(
    ("text", "outcome"), [("no", "not-json"), ('{"a": 1}', "schema-violation")]
)
def test_a_reply_in_the_wrong_form_is_asked_for_once_more(
    kit: Kit, desk: MakeDesk, text: str, outcome: str
) -> None:
    model = kit.Double([replace(kit.OK, text=text), kit.OK])
    asker = Asker(model, desk())
    asked = asker.ask(kit.question(), kit.reader)
    assert (_outcomes(asked), asked.completion) == ([outcome, "ok"], kit.OK)
    assert [each.text for each in model.asked[1].messages[-2:]] == [
        text,
        "not JSON" if text == "no" else "word: missing",
    ]
    # What was mended stands for the question that was asked.
    assert asker.ask(kit.question(), kit.reader).attempts[0].is_cached


def test_what_is_wrong_twice_is_left(kit: Kit, desk: MakeDesk) -> None:
    ready = desk()
    model = kit.Double([replace(kit.OK, text="no")])
    asker = Asker(model, ready)
    asked = asker.ask(kit.question(), kit.reader)
    assert (_outcomes(asked), asked.completion.outcome) == (["not-json"] * 2, Outcome.NOT_JSON)
    assert not asker.ask(kit.question(), kit.reader).attempts[0].is_cached


def test_a_server_that_reports_no_usage_has_an_unknown_cost(kit: Kit, desk: MakeDesk) -> None:
    model = kit.Double([replace(kit.OK, usage=None)])
    (attempt,) = Asker(model, desk()).ask(kit.question(), kit.reader).attempts
    assert (attempt.cost_usd, attempt.tokens) == (None, TokenUsage(100))


def test_without_a_price_the_cost_is_unknown_and_never_nothing(kit: Kit, desk: MakeDesk) -> None:
    (attempt,) = (
        Asker(kit.Double([kit.OK]), desk(tariff=None)).ask(kit.question(), kit.reader).attempts
    )
    assert attempt.cost_usd is None


def test_what_may_have_been_charged_counts_against_the_caps_in_full(
    kit: Kit, desk: MakeDesk
) -> None:
    budget = MemoryBudget()
    lost = Completion(Outcome.TIMEOUT, is_billed=None)
    (first, _) = (
        Asker(kit.Double([lost]), desk(budget=budget)).ask(kit.question(), kit.reader).attempts
    )
    assert first.cost_usd is None
    assert budget.taken == Spending(2, 300, 2 * (100 * 10 + 50 * 100))


@pytest.mark.parametrize(
    ("caps", "name"),
    [
        ({"calls": 0}, "--max-calls"),
        ({"tokens": 149}, "--max-tokens"),
        ({"cost": 5_999}, "--max-cost"),
    ],
)
def test_a_call_that_could_overrun_a_cap_is_not_sent(
    kit: Kit, desk: MakeDesk, caps: dict[str, int], name: str
) -> None:
    model = kit.Double([kit.OK])
    asker = Asker(model, desk(budget=MemoryBudget(**caps)))
    asked = asker.ask(kit.question(), kit.reader)
    assert (asked.completion.outcome, asked.completion.detail) == (
        Outcome.BUDGET,
        f"{name} is reached",
    )
    assert (asked.attempts, model.asked) == ((), [])


def test_with_room_for_it_a_call_is_sent(kit: Kit, desk: MakeDesk) -> None:
    budget = MemoryBudget(calls=1, tokens=150, cost=6_000)
    asked = Asker(kit.Double([kit.OK]), desk(budget=budget)).ask(kit.question(), kit.reader)
    assert asked.completion.outcome is Outcome.OK
    assert budget.taken == Spending(1, 107, 1_124)


def test_caps_hold_however_many_ask_at_the_same_time(kit: Kit, desk: MakeDesk) -> None:
    budget = MemoryBudget(tokens=1_000)
    together = threading.Barrier(4, timeout=5)

    class Slow:
        deadline = None
        identity = kit.Double([]).identity
        asked = 0
        most = 0

        def ask(self, _: object, /) -> Completion:
            Slow.asked += 1
            Slow.most = max(Slow.most, budget.taken.tokens)
            with suppress(threading.BrokenBarrierError):
                together.wait(0.05)
            return replace(kit.OK, usage=TokenUsage(100, 50))

    asker = Asker(Slow(), desk(budget=budget))
    with ThreadPoolExecutor(16) as pool:
        found = list(
            pool.map(
                lambda number: asker.ask(kit.question(f"part {number}"), kit.reader), range(40)
            )
        )
    answered = [each for each in found if each.completion.outcome is Outcome.OK]
    assert (len(answered), Slow.asked, budget.taken) == (6, 6, Spending(6, 900, 6 * 6_000))
    assert Slow.most <= 1_000


def test_a_model_that_breaks_leaves_the_caps_as_if_it_had_spent(kit: Kit, desk: MakeDesk) -> None:
    class Broken:
        deadline = None
        identity = kit.Double([]).identity

        def ask(self, _: object, /) -> Completion:
            raise LookupError("nothing recorded")

    budget = MemoryBudget()
    with pytest.raises(LookupError):
        Asker(Broken(), desk(budget=budget)).ask(kit.question(), kit.reader)
    assert budget.taken.calls == 1


def test_what_is_sent_is_known_before_it_is_answered(kit: Kit, desk: MakeDesk) -> None:
    sent, known = Sent(), list[Attempt]()

    class Watched:
        deadline = None
        identity = kit.Double([]).identity

        def ask(self, _: object, /) -> Completion:
            known.extend(sent.so_far())
            return kit.OK

    asker = Asker(Watched(), desk())
    asked = [asker.ask(kit.question(), kit.reader, sent) for _ in range(2)]
    told = [(each.completion.outcome, each.tokens, each.cost_usd) for each in known]
    assert told == [(Outcome.INTERRUPTED, TokenUsage(), None)]
    assert sent.so_far() == (*asked[0].attempts, *asked[1].attempts)
    assert [each.is_cached for each in sent.so_far()] == [False, True]


def test_an_answer_that_nobody_can_read_has_its_price(kit: Kit, desk: MakeDesk) -> None:
    class Broken:
        again = kit.reader.again

        def fault(self, text: str, /) -> tuple[Outcome, str] | None:
            raise ZeroDivisionError(text)

    sent, budget = Sent(), MemoryBudget()
    with pytest.raises(ZeroDivisionError):
        Asker(kit.Double([WORD]), desk(budget=budget)).ask(kit.question(), Broken(), sent)
    (attempt,) = sent.so_far()
    assert (attempt.completion, attempt.tokens) == (WORD, WORD.usage)
    assert budget.taken == PAID


class Meeting:
    """A model that answers so many together, and counts the most that it was ever asked by."""

    deadline = None

    def __init__(self, kit: Kit, number: int) -> None:
        self.identity, self.answer = kit.Double([]).identity, kit.OK
        self.together = threading.Barrier(number, timeout=30)
        self.lock, self.now, self.most = threading.Lock(), 0, 0

    def ask(self, _: object, /) -> Completion:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        self.together.wait()
        with self.lock:
            self.now -= 1
        return self.answer


@pytest.mark.parametrize("number", [1, 3])
def test_as_many_are_under_way_as_there_are_places_and_never_more(
    kit: Kit, desk: MakeDesk, number: int
) -> None:
    model = Meeting(kit, number)
    asker = Asker(model, desk(places=Places(number)))

    def ask(part: int) -> Asked:
        with working():
            return asker.ask(kit.question(f"part {part}"), kit.reader)

    with ThreadPoolExecutor(12) as pool:
        found = list(pool.map(ask, range(12)))
    assert {each.completion for each in found} == {kit.OK}
    assert model.most == number


def test_a_pace_that_cannot_be_kept_has_spent_nothing(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    class Locked(MemoryLimiter):
        def take(self, _: int, /) -> float:
            raise UsageError("the state database is locked")

    model, budget = kit.Double([kit.OK]), MemoryBudget()
    limiter = Locked(requests=1, tokens=1, clock=watch)
    asker = Asker(model, desk(budget=budget, limiter=limiter))
    with pytest.raises(UsageError, match="is locked"):
        asker.ask(kit.question(), kit.reader)
    assert (model.asked, budget.taken) == ([], Spending())


def test_places_are_given_back_after_failures(kit: Kit, desk: MakeDesk) -> None:
    class Broken:
        deadline = None
        identity = kit.Double([]).identity

        def ask(self, _: object, /) -> Completion:
            raise LookupError("nothing recorded")

    ready = desk(places=Places(1))
    for _ in range(3):
        with pytest.raises(LookupError):
            Asker(Broken(), ready).ask(kit.question(), kit.reader)
    assert Asker(kit.Double([kit.OK]), ready).ask(kit.question(), kit.reader).completion == kit.OK


def test_a_server_that_is_never_silent_and_never_done_is_given_up(kit: Kit, desk: MakeDesk) -> None:
    released = threading.Event()

    class Dripping:
        identity = kit.Double([]).identity
        deadline = 0.05

        def ask(self, _: object, /) -> Completion:
            released.wait(10)
            return kit.OK

    budget = MemoryBudget()
    asker = Asker(Dripping(), desk(budget=budget, patience=Patience(attempts=1)))
    (attempt,) = asker.ask(kit.question(tokens=70, output=30), kit.reader).attempts
    released.set()
    told = attempt.completion
    assert (told.outcome, told.is_billed) == (Outcome.TIMEOUT, None)
    assert told.detail == "the server was never silent and never done"
    # It may have been billed as much as was set aside for it.
    assert (attempt.seconds, budget.taken.tokens) == (0.05, 100)


@pytest.mark.parametrize(
    ("requests", "answers", "slept"),
    [(1_000, [BUSY, Completion(Outcome.OK, '{"word": "a"}')], 1.0), (1, [], 60.0)],
)
def test_another_is_sent_in_a_pause_or_while_the_pace_is_waited_for(
    kit: Kit, desk: MakeDesk, watch: Watch, requests: int, answers: list[Completion], slept: float
) -> None:
    meanwhile = list[Asked]()

    class Asking:
        now, wake = staticmethod(watch.now), staticmethod(watch.wake)

        def sleep(self, seconds: float, /) -> None:
            watch.sleep(seconds)
            if not meanwhile:
                meanwhile.append(asker.ask(kit.question("another"), kit.reader))

    clock = Asking()
    limiter = MemoryLimiter(requests=requests, tokens=10_000_000, clock=clock)
    asker = Asker(
        kit.Double([*answers, kit.OK]), desk(places=Places(1), clock=clock, limiter=limiter)
    )
    asker.ask(kit.question("one"), kit.reader)
    asker.ask(kit.question("two"), kit.reader)
    assert meanwhile[0].completion.outcome is Outcome.OK
    assert watch.slept[0] == slept


def test_nothing_more_is_made_ready_when_asking_has_ended_meanwhile(
    kit: Kit, desk: MakeDesk
) -> None:
    class Late(Places):
        """May be made ready when another question has been answered."""

        waited = False

        @contextmanager
        def ready(self) -> Iterator[None]:
            if not self.waited:
                self.waited = True
                asker.ask(kit.question("another"), kit.reader)
            with super().ready():
                yield

    budget = MemoryBudget()
    model = kit.Double([Completion(Outcome.OUT_OF_QUOTA, is_billed=False)])
    asker = Asker(model, desk(places=Late(), budget=budget))
    asked = asker.ask(kit.question("one"), kit.reader)
    assert (asked.completion.outcome, asked.attempts) == (Outcome.OUT_OF_QUOTA, ())
    assert (model.asked, budget.taken) == ([kit.question("another")], Spending(1))


class Queue(Places):
    """Places of which one is had only after another question was put."""

    def __init__(self, ahead: Callable[[], object]) -> None:
        super().__init__()
        self.ahead: list[Callable[[], object]] = [ahead]

    def out(
        self,
        send: Callable[[], T],
        deadline: float | None = None,
        *,
        before: Callable[[], None] = lambda: None,
    ) -> T:
        """Puts the other question first."""
        while self.ahead:
            self.ahead.pop()()
        return super().out(send, deadline, before=before)


def test_what_waits_for_a_place_is_not_sent_when_asking_has_ended_meanwhile(
    kit: Kit, desk: MakeDesk
) -> None:
    budget = MemoryBudget()
    places = Queue(lambda: asker.ask(kit.question("another"), kit.reader))
    model = kit.Double([Completion(Outcome.OUT_OF_QUOTA, is_billed=False)])
    asker = Asker(model, desk(places=places, budget=budget))
    asked = asker.ask(kit.question("one"), kit.reader)
    assert (asked.completion.outcome, asked.attempts) == (Outcome.OUT_OF_QUOTA, ())
    assert (model.asked, budget.taken) == ([kit.question("another")], Spending(1))


def test_what_waits_for_a_place_leaves_a_busy_server_alone_for_as_long_as_it_asks(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    busy = replace(BUSY, retry_after=20.0)
    places = Queue(lambda: asker.ask(kit.question("another"), kit.reader))
    model = kit.Double([busy, kit.OK])
    asker = Asker(model, desk(places=places, patience=Patience(attempts=1)))
    assert asker.ask(kit.question("one"), kit.reader).completion == kit.OK
    assert watch.slept == [20.0]


def test_a_pause_that_grows_meanwhile_is_kept_to_its_end(
    kit: Kit, desk: MakeDesk, watch: Watch
) -> None:
    class Growing:
        now, wake = staticmethod(watch.now), staticmethod(watch.wake)

        def sleep(self, seconds: float, /) -> None:
            watch.sleep(seconds)
            if len(watch.slept) == 1:
                asker.ask(kit.question("answered meanwhile"), kit.reader)

    places = Queue(lambda: asker.ask(kit.question("another"), kit.reader))
    places.ahead.append(lambda: None)
    busy = replace(BUSY, retry_after=20.0)
    asker = Asker(
        kit.Double([busy, replace(busy, retry_after=30.0), kit.OK]),
        desk(places=places, clock=Growing(), patience=Patience(attempts=1)),
    )
    assert asker.ask(kit.question("one"), kit.reader).completion == kit.OK
    assert watch.slept == [20.0, 30.0]


def test_a_pause_in_its_place_is_no_part_of_the_time_that_a_request_may_take(
    kit: Kit, desk: MakeDesk
) -> None:
    class Bounded(kit.Double):  # type: ignore[misc,name-defined]
        deadline = 0.1

    budget, model = MemoryBudget(), Bounded([replace(BUSY, retry_after=0.3), kit.OK])
    places = Queue(lambda: asker.ask(kit.question("another"), kit.reader))
    asker = Asker(
        model,
        desk(places=places, clock=SystemClock(), budget=budget, patience=Patience(attempts=1)),
    )
    assert asker.ask(kit.question("one"), kit.reader).completion == kit.OK
    assert [asked.messages[-1].text for asked in model.asked] == ["another", "one"]
    assert budget.taken.tokens == 107


def test_a_cap_is_used_up_by_those_who_wait_for_a_place(kit: Kit, desk: MakeDesk) -> None:
    budget = MemoryBudget(calls=6)
    asker = Asker(Meeting(kit, 2), desk(places=Places(2), budget=budget))

    def ask(part: int) -> Asked:
        with working():
            return asker.ask(kit.question(f"part {part}"), kit.reader)

    with ThreadPoolExecutor(12) as pool:
        found = [each.completion.outcome for each in pool.map(ask, range(12))]
    assert (found.count(Outcome.OK), found.count(Outcome.BUDGET)) == (6, 6)
    assert budget.taken.calls == 6


def test_no_more_is_set_aside_than_for_what_is_out_and_as_many_again(
    kit: Kit, desk: MakeDesk
) -> None:
    budget, most, done = MemoryBudget(), list[int](), count()

    class Counting:
        deadline = None
        identity = kit.Double([]).identity

        def ask(self, _: object, /) -> Completion:
            most.append(budget.taken.calls - next(done))
            return kit.OK

    asker = Asker(Counting(), desk(places=Places(1), budget=budget))

    def ask(part: int) -> Asked:
        with working():
            return asker.ask(kit.question(f"part {part}"), kit.reader)

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(ask, range(24)))
    assert len(most) == 24
    assert max(most) <= 2


def test_nothing_is_sent_after_a_stop_and_what_is_kept_is_given_still(
    kit: Kit, desk: MakeDesk
) -> None:
    model, budget = kit.Double([kit.OK]), MemoryBudget()
    asker = Asker(model, desk(budget=budget))
    asker.ask(kit.question("one"), kit.reader)
    asker.stop()
    stopped = asker.ask(kit.question("two"), kit.reader)
    assert (stopped.completion.outcome, stopped.attempts) == (Outcome.INTERRUPTED, ())
    assert asker.ask(kit.question("one"), kit.reader).completion == kit.OK
    assert (model.asked, budget.taken.calls) == ([kit.question("one")], 1)


WORD = Completion(Outcome.OK, '{"word": "yes"}', TokenUsage(100, 7))
PAID = Spending(1, 107, 100 * 10 + 7 * 100)


@pytest.mark.parametrize(
    ("answer", "first", "last", "taken"),
    [
        (WORD, "ok", "ok", PAID),
        (replace(WORD, text="no"), "not-json", "interrupted", PAID),
        (BUSY, "busy", "interrupted", Spending(1)),
    ],
)
def test_what_is_out_at_a_stop_is_awaited_and_paid_for_and_not_asked_again(
    kit: Kit, desk: MakeDesk, answer: Completion, first: str, last: str, taken: Spending
) -> None:
    class Last:
        deadline = None
        identity = kit.Double([]).identity

        def ask(self, _: object, /) -> Completion:
            out.append(asker.stop())
            return answer

    budget, out = MemoryBudget(), list[int]()
    asker = Asker(Last(), desk(budget=budget))
    asked = asker.ask(kit.question(), kit.reader)
    assert (out, asker.stop()) == ([1], 0)
    assert (_outcomes(asked), asked.completion.outcome.value) == ([first], last)
    assert budget.taken == taken


@pytest.mark.parametrize(
    ("requests", "answers"), [(1, []), (1_000, [replace(BUSY, retry_after=200.0)])]
)
def test_neither_the_pace_nor_a_pause_is_waited_for_after_a_stop(
    kit: Kit, desk: MakeDesk, watch: Watch, requests: int, answers: list[Completion]
) -> None:
    class Ending:
        now, wake = staticmethod(watch.now), staticmethod(watch.wake)

        def sleep(self, seconds: float, /) -> None:
            watch.sleep(seconds)
            asker.stop()

    clock, budget = Ending(), MemoryBudget()
    limiter = MemoryLimiter(requests=requests, tokens=10_000_000, clock=clock)
    limiter.take(1)
    model = kit.Double([*answers, kit.OK])
    asker = Asker(model, desk(clock=clock, limiter=limiter, budget=budget))
    asked = asker.ask(kit.question(), kit.reader)
    assert asked.completion.outcome is Outcome.INTERRUPTED
    assert (len(watch.slept), len(model.asked)) == (1, len(answers))
    assert budget.taken == Spending(len(answers))


def test_what_waits_for_a_place_is_not_sent_after_a_stop_though_a_cap_was_reached(
    kit: Kit, desk: MakeDesk
) -> None:
    def ahead() -> None:
        asker.ask(kit.question("another"), kit.reader)
        asker.stop()

    model, budget = kit.Double([kit.OK]), MemoryBudget(calls=1)
    asker = Asker(model, desk(places=Queue(ahead), budget=budget))
    asked = asker.ask(kit.question("one"), kit.reader)
    assert (asked.completion.outcome, asked.attempts) == (Outcome.INTERRUPTED, ())
    assert (model.asked, budget.taken) == ([], Spending())
