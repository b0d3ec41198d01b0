"""The bot as a whole: the front that acknowledges, the crew that works, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import web

from summarizer.errors import SummarizerError, TransportError, UsageError
from summarizer.slack.app import Who, bolt_app
from summarizer.slack.crew import Crew
from summarizer.slack.guard import Guard
from summarizer.slack.hands import FrontHands
from summarizer.slack.http import web_app
from summarizer.slack.logs import log
from summarizer.slack.socket import connected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.settings import Secrets
    from summarizer.slack.front import Front
    from summarizer.slack.web import Identity, Slack
    from summarizer.state.answers import Answers
    from summarizer.state.jobs import Jobs

__all__ = ["Bot", "Terms", "serve"]

_DAY = 86_400.0
_LONGEST_WAIT = 30.0
# A request that is being acknowledged is finished, and no more.
_LAST_REQUESTS = 3.0


@dataclass(frozen=True, slots=True)
class Terms:
    """How the bot is reached and works: over HTTP at a port, or by Socket Mode without one."""

    port: int | None
    host: str
    workers: int
    command: Sequence[str]


@dataclass(frozen=True, slots=True)
class Bot:
    """All that the front process works with."""

    front: Front
    slack: Slack
    answers: Answers
    secrets: Secrets
    base_url: str
    jobs_of: Callable[[str], Jobs]

    @property
    def jobs(self) -> Jobs:
        """The queue as the front sees it."""
        return self.front.jobs


def serve(bot: Bot, terms: Terms) -> int:
    """Runs the bot until it is asked to end; gives its exit code.

    Raises:
        UsageError: Slack refuses a token, or the port is taken.
    """
    return asyncio.run(_serve(bot, terms))


async def _serve(bot: Bot, terms: Terms) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    identity = await _identity(bot.slack, stop)
    if identity is None:
        return 0
    hands = FrontHands(bot.slack, bot.jobs, bot.answers, time.time)
    crew = Crew(terms.command, terms.workers, _mourner(bot), _doubter(bot.slack), time.time)
    async with AsyncExitStack() as stack:
        stack.callback(bot.jobs.release)
        stack.callback(hands.close)
        who = Who(identity, bot.secrets.bot_token, bot.base_url)
        secret = bot.secrets.signing_secret if terms.port is not None else ""
        bolt = bolt_app(bot.front, hands, secret, who)
        stack.push_async_callback(crew.send_home)
        working = asyncio.create_task(crew.work())
        tidying = asyncio.create_task(_tidy(bot.jobs))
        stack.callback(tidying.cancel)
        if terms.port is None:
            await stack.enter_async_context(connected(bolt, bot.secrets.app_token, stop))
        else:
            guard = Guard(secret, time.time)
            app = web_app(bolt, guard, lambda: _health(bot, crew, terms))
            await _listen(app, terms, stack)
        log("ready", team=identity.team, workers=terms.workers)
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait([stopping, working], return_when=asyncio.FIRST_COMPLETED)
        log("ending")
        stopping.cancel()
    if working.done() and not working.cancelled() and not stop.is_set():
        raise UsageError("Slack refuses the bot's token", "set SLACK_BOT_TOKEN anew")
    return 0


async def _identity(slack: Slack, stop: asyncio.Event) -> Identity | None:
    """Who the bot is; that Slack is away is waited for. None if an end comes first."""
    wait = 1.0
    while not stop.is_set():
        try:
            return await asyncio.to_thread(slack.identity)
        except TransportError as error:
            log("slack is away", level=logging.WARNING, why=error.message)
        try:
            await asyncio.wait_for(stop.wait(), wait)
        except TimeoutError:
            wait = min(wait * 2, _LONGEST_WAIT)
    return None


async def _listen(app: web.Application, terms: Terms, stack: AsyncExitStack) -> None:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_LAST_REQUESTS)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    assert terms.port is not None
    try:
        await web.TCPSite(runner, terms.host, terms.port).start()
    except OSError as error:
        raise UsageError(
            f"nothing can listen on {terms.host}:{terms.port}: {error.strerror or error}",
            "name another --http port",
        ) from error


async def _tidy(jobs: Jobs) -> None:
    """Forgets receipts that are a week old, once a day."""
    while True:
        await asyncio.sleep(_DAY)
        try:
            await asyncio.to_thread(jobs.tidy, time.time() - 7 * _DAY)
        except UsageError as error:
            log("database", level=logging.ERROR, why=error.message)


def _mourner(bot: Bot) -> Callable[[str], None]:
    def mourn(name: str) -> None:
        try:
            freed = bot.jobs_of(name).bury(time.time())
        except UsageError as error:
            # Its leases will run out by themselves.
            log("database", level=logging.ERROR, why=error.message)
        else:
            log("jobs freed", worker=name, count=freed)

    return mourn


def _doubter(slack: Slack) -> Callable[[], bool]:
    def refused() -> bool:
        """Whether nothing can be done any more, because Slack refuses the token."""
        try:
            slack.identity()
        except TransportError:
            return False
        except SummarizerError:
            return True
        return False

    return refused


def _health(bot: Bot, crew: Crew, terms: Terms) -> Mapping[str, Any]:
    try:
        waiting = bot.jobs.waiting()
    except UsageError:
        return {"ok": False, "why": "the database cannot be used"}
    at_work = crew.size
    return {"ok": at_work > 0, "waiting": waiting, "workers": at_work, "wanted": terms.workers}
