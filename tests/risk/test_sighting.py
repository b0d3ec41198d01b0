from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.risk.sighting import Sighting

Sight = Callable[[Filing, str], Sighting]


def test_a_sighting_knows_its_place_and_the_words_before(
    made: Callable[..., Filing], sight: Sight
) -> None:
    seen = sight(made(("8.01", "The mill at Eastmoor was closed in May.")), "closed")
    assert (seen.start, seen.end) == (25, 31)
    assert seen.text == "The mill at Eastmoor was closed in May."
    assert seen.before(4) == "was closed"
