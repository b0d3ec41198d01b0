"""How long one question may take."""

from __future__ import annotations

import pytest

from summarizer.domain.conversation import Completion, Outcome
from summarizer.models.patience import Patience

PATIENCE = Patience(attempts=5, first=1.0, longest=4.0)


@pytest.mark.parametrize(
    ("outcome", "pauses"),
    [
        (Outcome.BUSY, [1.0, 2.0, 4.0, 4.0, None]),
        (Outcome.TIMEOUT, [1.0, None]),
        (Outcome.FORMAT_UNSUPPORTED, [0.0, 0.0, None]),
        (Outcome.OK, [None]),
        (Outcome.DENIED, [None]),
    ],
)
def test_pauses_grow_until_asking_again_is_of_no_use(
    outcome: Outcome, pauses: list[float | None]
) -> None:
    made = [PATIENCE.pause(Completion(outcome), n + 1, 1.0) for n in range(len(pauses))]
    assert made == pauses


def test_a_pause_is_shorter_by_chance_and_never_than_the_server_asks() -> None:
    assert PATIENCE.pause(Completion(Outcome.BUSY), 1, 0.0) == 0.5
    assert PATIENCE.pause(Completion(Outcome.BUSY, retry_after=9.0), 1, 0.0) == 9.0
