"""What an administrator allows; read anew for each order, so that a change holds at once."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import UsageError
from summarizer.state.orders import Pace
from summarizer.state.purse import Caps
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.settings import Settings

__all__ = ["MILLIONTHS", "Rules", "dollars", "rules_of"]

MILLIONTHS = 1_000_000
_CHANNEL = lazy(r"[CDG][A-Z0-9]{1,30}")
_WORDS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


class Rules(NamedTuple):
    """Channels that are answered in (all, if none is named), pace, and what may be spent."""

    channels: frozenset[str]
    is_paused: bool
    unfurls: bool
    pace: Pace
    caps: Caps
    job_cap: int

    def allows(self, channel: str) -> bool:
        """Whether the bot answers in a channel."""
        return not self.channels or channel in self.channels


def rules_of(settings: Settings) -> Rules:
    """The rules that the settings hold.

    Raises:
        UsageError: One is neither yes nor no, no amount, or no channel's id.
    """
    return Rules(
        channels=_channels(settings.slack_channels),
        is_paused=_switch("slack_paused", settings.slack_paused),
        unfurls=_switch("slack_unfurl", settings.slack_unfurl),
        pace=Pace(settings.slack_user_rate, settings.slack_channel_rate),
        caps=Caps(
            _amount("slack_budget_day", settings.slack_budget_day),
            _amount("slack_budget_user", settings.slack_budget_user),
        ),
        job_cap=_amount("slack_budget_job", settings.slack_budget_job),
    )


def dollars(amount: int) -> str:
    """Millionths of a dollar as dollars.

    >>> dollars(1_250_000)
    '1.25'
    """
    return format((Decimal(amount) / MILLIONTHS).normalize(), "f")


def _channels(value: str) -> frozenset[str]:
    named = value.replace(",", " ").split()
    if wrong := [name for name in named if not _CHANNEL.fullmatch(name)]:
        raise UsageError(f"slack_channels names {wrong[0]!r}: it must be ids such as C0123ABCD")
    return frozenset(named)


def _switch(name: str, value: str) -> bool:
    try:
        return _WORDS[value.lower()]
    except KeyError:
        raise UsageError(f"{name} is {value!r}: it must be yes or no") from None


def _amount(name: str, value: str) -> int:
    try:
        amount = Decimal(value)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise UsageError(f"{name} is {value!r}: it must be an amount of dollars")
    return int(amount * MILLIONTHS)
