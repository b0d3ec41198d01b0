"""What an administrator allows."""

from __future__ import annotations

import pytest

from summarizer.errors import UsageError
from summarizer.settings import Settings
from summarizer.slack.rules import Rules, rules_of
from summarizer.state.orders import Pace
from summarizer.state.purse import Caps


def test_settings_become_rules() -> None:
    settings = Settings(slack_channels="C1, C2", slack_paused="Yes", slack_budget_user="0.50")
    rules = rules_of(settings)
    caps = Caps(10_000_000, 500_000)
    assert rules == Rules(
        channels=frozenset({"C1", "C2"}),
        is_paused=True,
        unfurls=False,
        pace=Pace(10, 60),
        caps=caps,
        job_cap=1_000_000,
    )
    assert (rules.allows("C1"), rules.allows("C3")) == (True, False)
    assert rules_of(Settings()).allows("C3")


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("slack_paused", "maybe", "yes or no"),
        ("slack_budget_day", "much", "an amount of dollars"),
        ("slack_budget_job", "-1", "an amount of dollars"),
        ("slack_budget_user", "inf", "an amount of dollars"),
    ],
)
def test_what_is_no_rule_is_refused(name: str, value: str, why: str) -> None:
    with pytest.raises(UsageError, match=f"{name} is '{value}': it must be {why}"):
        rules_of(Settings(**{name: value}))  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["#filings", "C1, general", "<#C1>"])
def test_a_channel_by_name_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="it must be ids such as C0123ABCD"):
        rules_of(Settings(slack_channels=value))
