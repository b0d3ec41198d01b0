from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk.reading import read
from summarizer.risk.votes import voted_down


@pytest.mark.parametrize(
    ("text", "rung"),
    [
        ("Advisory vote on executive pay: For 4,100; Against 5,200; Abstain 30.", Severity.LOW),
        ("Advisory vote on executive pay: For 1,100; Against 5,200.", Severity.MEDIUM),
        ("The stock plan had 1,000 votes for and 2,000 votes against.", Severity.MEDIUM),
    ],
)
def test_more_votes_against_than_for_are_a_dispute(
    made: Callable[..., Filing], text: str, rung: Severity
) -> None:
    seen = [(one.rule.severity, one.text) for one in voted_down(read(made(("5.07", text))))]
    assert seen == [(rung, text)]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("5.07", "The plan: For 5,200; Against 4,100."),
        ("5.07", "Stockholder proposal on mail ballots: For 1,100; Against 5,200."),
        ("8.01", "The plan: For 1,100; Against 5,200."),
    ],
)
def test_proposals_that_pass_or_are_holders_own_say_nothing(
    made: Callable[..., Filing], item: str, text: str
) -> None:
    assert list(voted_down(read(made((item, text))))) == []
