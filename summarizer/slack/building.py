"""Settings to a bot and to a worker's desk: the one place in this room that joins its parts."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.assembly import archive, assemble
from summarizer.edgar.addresses import Addresses
from summarizer.edgar.identity import user_agent
from summarizer.errors import SummarizerError, UsageError
from summarizer.risk.catalogue import catalogue
from summarizer.settings import read_settings
from summarizer.slack.compared import compared
from summarizer.slack.crew import owner_name
from summarizer.slack.desk import Desk, Engines, Ledgers
from summarizer.slack.feeding import Feed
from summarizer.slack.front import Front
from summarizer.slack.logs import log
from summarizer.slack.notices import notice
from summarizer.slack.rules import dollars, rules_of
from summarizer.slack.serving import Bot
from summarizer.slack.web import Slack
from summarizer.slack.worker import Worker
from summarizer.state import opened
from summarizer.state.answers import Answers
from summarizer.state.jobs import Jobs
from summarizer.state.purse import Purse
from summarizer.state.subscriptions import Subscriptions

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

    from summarizer.pipeline import Summarizer
    from summarizer.settings import Secrets, Settings
    from summarizer.slack.rules import Rules

__all__ = ["bot_of", "check", "worker_of"]

# The front would rather say that it is busy than keep somebody waiting for the database.
_PATIENCE = 2.0


def check(settings: Settings, secrets: Secrets, *, http: bool) -> None:
    """Refuses settings with which the bot would fail later.

    Raises:
        UsageError: A token is missing, or a setting, the model or its price is not right.
    """
    needed = {
        "SLACK_BOT_TOKEN": secrets.bot_token,
        "SLACK_SIGNING_SECRET" if http else "SLACK_APP_TOKEN": (
            secrets.signing_secret if http else secrets.app_token
        ),
    }
    for name, value in needed.items():
        if not value:
            raise UsageError(f"{name} is not set", "docs/slack.md says where it is found")
    if settings.slack_log not in {"text", "json"}:
        raise UsageError(f"slack_log is {settings.slack_log!r}: it must be text or json")
    rules_of(settings)
    user_agent(settings.edgar_identity)
    if settings.model != "offline":
        _metered(settings)(1)


@contextmanager
def bot_of(settings: Settings, secrets: Secrets) -> Iterator[Bot]:
    """The front process's part of the bot.

    Raises:
        UsageError: The state database cannot be used.
    """
    database = opened(Path(settings.state), _PATIENCE)
    jobs = Jobs(database, owner_name("front", 0, time.time()))
    front = Front(
        jobs,
        Subscriptions(database),
        _rules(settings),
        _addresses(settings),
        frozenset(flag.code for flag in catalogue().flags),
        time.time,
    )
    slack = Slack(secrets.bot_token, settings.slack_url)
    answers = Answers(database)
    try:
        yield Bot(
            front, slack, answers, secrets, settings.slack_url, lambda name: Jobs(database, name)
        )
    finally:
        database.close()


@contextmanager
def worker_of(
    settings: Settings, secrets: Secrets, name: str, stop: threading.Event
) -> Iterator[tuple[Worker, Feed]]:
    """A worker of that name, and its eyes on the feed.

    Raises:
        UsageError: The state database or the model cannot be used.
    """
    database = opened(Path(settings.state))
    jobs, rules = Jobs(database, name), _rules(settings)
    subscriptions = Subscriptions(database)
    books = Ledgers(jobs, Answers(database), lambda: Purse(database, rules().caps), subscriptions)
    free = assemble(settings._replace(model="offline"))
    with archive(settings) as edgar:
        desk = Desk(
            slack=Slack(secrets.bot_token, settings.slack_url),
            books=books,
            engines=_engines(settings, free),
            archive=edgar,
            rules=rules,
            limit=settings.limit_bytes,
            now=time.time,
            compare=partial(compared, free),
        )
        feed = Feed(edgar, database, jobs, subscriptions, time.time, _warner(desk.slack))
        try:
            yield Worker(desk, settings.slack_jobs, stop), feed
        finally:
            database.close()


def _warner(slack: Slack) -> Callable[[str, str], None]:
    def warn(channel: str, words: str) -> None:
        try:
            slack.post(channel, notice(words))
        except SummarizerError as error:
            log("nobody warned", level=logging.ERROR, why=error.message)

    return warn


def _engines(settings: Settings, free: Summarizer) -> Engines:
    if settings.model == "offline":
        return Engines(free, None, free.provenance)
    metered = _metered(settings)
    return Engines(free, metered, metered(1).provenance)


def _metered(settings: Settings) -> Callable[[int], Summarizer]:
    from summarizer.model_assembly import Wishes  # noqa: PLC0415

    return lambda cap: assemble(settings, Wishes(max_cost=dollars(cap)))


def _rules(settings: Settings) -> Callable[[], Rules]:
    """The rules, read anew each time; the ones before hold while what is written is not right."""
    last = rules_of(settings)

    def rules() -> Rules:
        nonlocal last
        try:
            last = rules_of(read_settings())
        except UsageError as error:
            log("settings", level=logging.ERROR, why=error.message)
        return last

    return rules


def _addresses(settings: Settings) -> Addresses:
    return Addresses.of(settings.edgar_url, settings.edgar_data_url)
