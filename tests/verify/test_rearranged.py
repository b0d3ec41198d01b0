from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Quote
from summarizer.domain.filing import Filing
from summarizer.verify.prover import Prover
from summarizer.verify.rearranged import rearranged
from summarizer.verify.reasons import BAD_ROLE, BAD_SUBJECT

SOLD = "Velmar sold a mill for $4 million and Osier leased a plant for $9 million."
OWN = frozenset({"tallow", "creek"})


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("Osier sold a mill for $4 million and Osier leased a plant for $9 million.", BAD_ROLE),
        ("Osier leased a mill.", BAD_ROLE),
        ("Velmar sold a mill for $9 million.", BAD_SUBJECT),
        ("A mill was sold by Velmar for $4 million.", ""),
    ],
)
def test_words_that_all_occur_must_stand_as_they_do_there(
    make: Callable[..., Filing], claim: str, why: str
) -> None:
    prover = Prover(make(SOLD))
    cited = prover.cited(prover.sources((Quote(SOLD),)).evidence)

    assert rearranged(claim, cited, OWN) == why
