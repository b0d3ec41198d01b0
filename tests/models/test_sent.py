"""What was sent about one thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Attempt, Completion, Outcome
from summarizer.models.sent import Sent

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def test_an_answer_takes_the_place_of_what_was_known_of_its_attempt(kit: Kit) -> None:
    out = Completion(Outcome.INTERRUPTED)
    one, other = (Attempt(kit.question(), out, "m", "k") for _ in range(2))
    sent = Sent()
    sent.add(one)
    sent.add(other)
    # Equal they are, and still two.
    answered = replace(other, completion=kit.OK)
    sent.put(answered, other)
    assert sent.so_far() == (one, answered)
