"""Who asked for what, what became of it and what it cost; and how all of it is forgotten."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from summarizer.render.words import plain
from summarizer.slack.requests import request_from
from summarizer.slack.rules import dollars
from summarizer.slack.summarising import shown_source
from summarizer.slack.wanted import wanted_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.state.answers import Answers
    from summarizer.state.jobs import Jobs
    from summarizer.state.orders import Ended
    from summarizer.state.purse import Purse
    from summarizer.state.subscriptions import Subscriptions

__all__ = ["Forgotten", "audit_json", "audit_text", "forget"]

_COLUMNS = ("asked", "user", "channel", "kind", "about", "outcome", "USD")


class Forgotten(NamedTuple):
    """How much of a user there was."""

    requests: int
    watches: int


def audit_text(history: Sequence[Ended]) -> Iterator[str]:
    """The requests as a table, oldest first, with a sum at the end."""
    rows = [_COLUMNS, *(_row(each) for each in history)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    known = sum(each.cost or 0 for each in history)
    unknown = sum(each.cost is None for each in history)
    more = f", and {unknown} of unknown cost" if unknown else ""
    yield f"{len(history)} requests, {dollars(known)} USD{more}"


def audit_json(history: Sequence[Ended]) -> Iterator[str]:
    """The requests, one object a line, oldest first."""
    for each in history:
        asked, user, channel, kind, about, outcome, _ = _row(each)
        usd = None if each.cost is None else dollars(each.cost)
        yield json.dumps(
            {
                "schema": "slack-audit/1",
                "asked": asked,
                "user": user,
                "channel": channel,
                "kind": kind,
                "about": about,
                "outcome": outcome,
                "seconds": None
                if each.ended_at is None
                else round(each.ended_at - each.asked_at, 3),
                "cost_usd": usd,
            }
        )


def forget(
    user: str, jobs: Jobs, answers: Answers, purse: Purse, subscriptions: Subscriptions
) -> Forgotten:
    """Deletes what a user asked for and watches; what the days have cost stays, without a name."""
    answers.forget(user)
    purse.forget(user)
    return Forgotten(jobs.forget(user), subscriptions.forget(user))


def _row(each: Ended) -> tuple[str, ...]:
    request = request_from(each.request)
    wanted = wanted_from(request.wanted).said if request.wanted else ""
    about = shown_source(request) or wanted or f"answer {request.about}"
    asked = datetime.fromtimestamp(each.asked_at, UTC).isoformat(timespec="seconds")
    cost = "?" if each.cost is None else dollars(each.cost)
    outcome = each.outcome or each.status
    return asked, each.user, each.channel, each.kind, plain(about)[:60], outcome, cost
