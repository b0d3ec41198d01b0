"""How a server behaves, found out by a few small questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarizer.domain.conversation import (
    Completion,
    FinishReason,
    Message,
    Outcome,
    Role,
    TokenUsage,
)
from summarizer.models.asking import Asker, Desk
from summarizer.models.memory import MemoryBudget, MemoryCache
from summarizer.models.pacing import MemoryLimiter
from summarizer.models.patience import Patience
from summarizer.models.prices import Tariff
from summarizer.models.probing import LURE, Probe, probe

if TYPE_CHECKING:
    from tests.models.conftest import Kit

STOP, USAGE = FinishReason.STOP, TokenUsage(40, 9)
GOOD = Completion(Outcome.OK, '{"word": "K7Q2"}', USAGE, STOP)
LURED = Completion(Outcome.OK, f'{{"word": "{LURE}"}}', USAGE, STOP)
CUT = Completion(Outcome.CUT_OFF, "", TokenUsage(40, 24), FinishReason.LENGTH)
REFUSED = Completion(Outcome.FORMAT_UNSUPPORTED, detail="no schemas here", is_billed=False)


def _probe(kit: Kit, *completions: Completion, **caps: int) -> Probe:
    clock = kit.Watch()
    desk = Desk(
        MemoryCache(),
        MemoryBudget(**caps),
        MemoryLimiter(requests=100, tokens=10**6, clock=clock),
        clock,
        Tariff(10, 1, 100),
        Patience(attempts=1),
    )
    asker = Asker(kit.Double(completions), desk)
    return probe(asker, lambda task: (Message(Role.USER, task),), len)


def _holds(found: Probe) -> dict[str, bool | None]:
    return {trait.name: trait.holds for trait in found.traits}


def test_a_server_that_does_all_it_should(kit: Kit) -> None:
    found = _probe(kit, GOOD, CUT)
    assert {*_holds(found).values()} == {True}
    assert (found.failure, len(found.attempts)) == (None, 2)


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (LURED, "answers outside it"),
        (Completion(Outcome.OK, "Blue.", USAGE, STOP), "answers in words"),
        (Completion(Outcome.OK, '["K7Q2"]', USAGE, STOP), "answers outside it"),
    ],
)
def test_a_server_that_takes_a_schema_and_does_not_look_at_it(
    kit: Kit, first: Completion, words: str
) -> None:
    found = _probe(kit, first, CUT)
    assert _holds(found)["enforces a schema"] is False
    assert words in found.traits[1].words


def test_a_server_that_refuses_schemas_is_asked_in_the_next_way(kit: Kit) -> None:
    found = _probe(kit, REFUSED, REFUSED, GOOD, CUT)
    assert _holds(found)["enforces a schema"] is False
    assert _holds(found)["answers"] is True
    assert len(found.attempts) == 4


def test_a_server_that_says_more_than_it_may(kit: Kit) -> None:
    found = _probe(kit, GOOD, Completion(Outcome.OK, '{"word": "one"}', TokenUsage(40, 400), STOP))
    assert _holds(found)["keeps the limit of a reply"] is False


def test_a_server_that_counts_nothing(kit: Kit) -> None:
    bare = Completion(Outcome.OK, '{"word": "K7Q2"}')
    found = _holds(_probe(kit, bare))
    assert found["reports usage"] is False
    assert found["reports why it stopped"] is False
    assert found["keeps the limit of a reply"] is None


def test_a_server_that_cannot_be_asked_is_asked_no_more(kit: Kit) -> None:
    denied = Completion(Outcome.DENIED, detail="no such key", is_billed=False)
    found = _probe(kit, denied)
    assert (found.failure, len(found.attempts)) == (denied, 1)
    assert _holds(found) == {"answers": False}


def test_a_refusal_leaves_open_what_it_does_with_schemas(kit: Kit) -> None:
    found = _probe(kit, Completion(Outcome.REFUSAL, "I will not.", USAGE, STOP), CUT)
    assert _holds(found)["enforces a schema"] is None


def test_a_busy_server_is_not_waited_for(kit: Kit) -> None:
    busy = Completion(Outcome.BUSY, detail="slow down", is_billed=False)
    found = _probe(kit, busy)
    assert (found.failure, len(found.attempts)) == (busy, 1)


def test_a_question_beyond_a_cap_is_not_put_and_what_was_found_out_is_told(kit: Kit) -> None:
    found = _probe(kit, GOOD, CUT, calls=1)
    assert len(found.attempts) == 1
    assert (_holds(found)["answers"], _holds(found)["keeps the limit of a reply"]) == (True, None)
    assert found.failure is not None
    assert (found.failure.outcome, found.failure.detail) == (
        Outcome.BUDGET,
        "--max-calls is reached",
    )


@pytest.mark.parametrize("cap", [{"calls": 0}, {"tokens": 500}, {"cost": 1_000}])
def test_nothing_is_asked_that_could_take_more_than_a_cap(kit: Kit, cap: dict[str, int]) -> None:
    found = _probe(kit, GOOD, **cap)
    assert (found.attempts, _holds(found)) == ((), {"answers": False})
    assert found.failure is not None
    assert found.failure.outcome is Outcome.BUDGET
