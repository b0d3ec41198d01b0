"""What the bot says to one person: help, refusals, lists of watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.render.block_kit import link, sections, statement
from summarizer.slack.messages import Message, user
from summarizer.state.orders import Admission

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.errors import SummarizerError
    from summarizer.slack.wanted import Wanted
    from summarizer.state.subscriptions import Subscription

__all__ = [
    "NOTHING_NAMED",
    "PAUSED",
    "SPENT",
    "alert_failed",
    "elsewhere",
    "failed",
    "help_words",
    "notice",
    "refused",
    "watch_list",
    "watch_made",
    "watch_test",
]

PAUSED = "The bot is paused by its administrator. Nothing was asked; try again later."
SPENT = (
    "Today's budget is used up. It starts anew at midnight UTC; filings that were summarised "
    "before are still answered."
)
NOTHING_NAMED = (
    "I found no filing in that message. Name one as TICKER:FORM such as NVDA:8-K, by its accession "
    "number or a link to EDGAR, or upload its file."
)
_MOST_SHOWN = 40
_REFUSALS = {
    Admission.USER_TOO_FAST: "You asked for many filings in the last minute. Wait a moment.",
    Admission.CHANNEL_TOO_FAST: "This channel asked for many filings in the last minute. "
    "Wait a moment.",
}
_HELP = (
    "*Summarise a filing*",
    "• `{0} NVDA:8-K` the newest 8-K, `{0} NVDA:10-Q:2` the one before the newest 10-Q",
    "• `{0} 0000950103-24-000001` an accession number, or a link to EDGAR",
    "• mention me with a link, or upload a filing in a thread with me",
    "• on any message: _More actions_ > _Summarise this filing_",
    "*Be told of new ones*",
    "• `{0} watch NVDA 8-K flags>=high` here, or with `dm` to you alone",
    '• there are also `item=2.02`, `flag=going-concern`, `word="credit agreement"`',
    "• `{0} watches` lists, `{0} unwatch 3` ends one",
    "Every statement is proved by a quote of the filing; what was not read or not proved is said.",
)


def notice(text: str) -> Message:
    """A plain sentence, escaped."""
    return Message(text[:3_000], list(sections([statement(text, 1_500)])))


def help_words(command: str) -> Message:
    """What can be typed, with the command as it is called here."""
    lines = [line.format(statement(command, 40)) for line in _HELP]
    return Message("What you can ask for", list(sections(lines)))


def refused(verdict: Admission) -> Message:
    """Why an order was not taken."""
    return notice(_REFUSALS[verdict])


def elsewhere(channels: Sequence[str]) -> Message:
    """That the bot answers in other channels only."""
    named = ", ".join(f"<#{channel}>" for channel in channels[:20] if channel.isalnum())
    words = f"I am allowed to answer in these channels only: {named}"
    return Message("I am not allowed to answer here.", list(sections([words])))


def failed(error: SummarizerError) -> Message:
    """What went wrong, and what to do about it."""
    return notice(f"{error}.")


def watch_list(watches: Sequence[tuple[Subscription, Wanted]], command: str) -> Message:
    """What is watched for in a channel."""
    if not watches:
        return notice(f"Nothing is watched for here. Try: {command} watch NVDA 8-K flags>=high")
    lines = [
        f"*{watch.id}* {statement(wanted.said, 200)}, made by {user(watch.user)}"
        for watch, wanted in watches[:_MOST_SHOWN]
    ]
    if len(watches) > _MOST_SHOWN:
        lines.append(f"_and {len(watches) - _MOST_SHOWN} more, not shown here_")
    lines.append(f"`{statement(command, 40)} unwatch NUMBER` ends one.")
    return Message(f"{len(watches)} watches", list(sections(lines)))


def watch_made(watch: Subscription, wanted: Wanted, matches: Sequence[str], looked: int) -> Message:
    """That a watch was made, and what of the last filings it would have told."""
    where = "you alone" if watch.channel.startswith("D") else f"<#{watch.channel}>"
    lines = [f":bell: *Watch {watch.id}* is made: {statement(wanted.said, 200)}, told to {where}."]
    lines.append(f"Of the {looked} newest that could be meant, it would have told of:")
    lines += [f"• {statement(match, 200)}" for match in matches] or ["• none"]
    return Message(f"Watch {watch.id} is made", list(sections(lines)))


def alert_failed(watch: int, wanted: Wanted, url: str, error: SummarizerError) -> Message:
    """That a filing may be what somebody watches for, and could not be read."""
    said, shown = statement(wanted.said, 200), link(url, "a filing")
    words = f":bell: *Watch {watch}*: {said}. EDGAR names {shown} that could not be read: "
    return Message(f"Watch {watch}: not read", list(sections([words + statement(str(error))])))


def watch_test(watch: Subscription, wanted: Wanted) -> Message:
    """A word to the place where alerts will come, to see that it arrives."""
    said = statement(wanted.said, 200)
    words = f":bell: *Watch {watch.id}*: {said}. This is a test: alerts will come here."
    return Message(f"Watch {watch.id}: a test", list(sections([words])))
