"""Bolt's app: its listeners hand everything to the front, and acknowledge what it says."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from summarizer.errors import UsageError
from summarizer.slack import notices
from summarizer.slack.front import Said
from summarizer.slack.logs import log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from slack_bolt.async_app import AsyncAck

    from summarizer.slack.front import Front
    from summarizer.slack.web import Identity

__all__ = ["SHORTCUT", "Hands", "Who", "bolt_app"]

SHORTCUT = "summarise_filing"
_BUSY = "I am busy and could not note that. Try again in a minute."
_BUTTONS = re.compile("full|compare|watch|unwatch")


class Who(NamedTuple):
    """Who the bot is, its token, and where the API is."""

    identity: Identity
    token: str
    base_url: str


class Hands(Protocol):
    """What goes on beside an acknowledgement; nothing of it is waited for."""

    async def think(self, call: Callable[[], Said]) -> Said:
        """What the front says; it is asked away from the loop that acknowledges."""

    def place(self, job: int) -> None:
        """Puts up the placeholder of a job."""

    def open_evidence(self, job: int, trigger: str, body: Mapping[str, Any]) -> None:
        """Opens the window with the evidence of an answer."""

    def whisper(self, said: Said, event: Mapping[str, Any]) -> None:
        """Tells the user of an event something."""

    def reply(self, said: Said, url: str) -> None:
        """Tells something through the address that came with a payload."""


def bolt_app(front: Front, hands: Hands, secret: str, who: Who) -> AsyncApp:
    """The app with all its listeners.

    Args:
        front: Takes the orders.
        hands: Does the rest.
        secret: The signing secret; empty in Socket Mode, which signs nothing.
        who: Who the bot is.
    """
    quiet = logging.getLogger("slack_bolt.summarizer")
    app = AsyncApp(
        logger=quiet,
        name="summarizer",
        client=AsyncWebClient(base_url=who.base_url, logger=quiet),
        authorize=_authorizing(who),
        signing_secret=secret or "none",
        request_verification_enabled=bool(secret),
        # An event that could not be noted is not acknowledged: Slack will send it again.
        process_before_response=True,
    )
    app.error(_failed)
    app.command(re.compile(r"/.+"))(_command(front, hands))
    app.message_shortcut(SHORTCUT)(_shortcut(front, hands))
    app.action("evidence")(_evidence(hands))
    app.action(_BUTTONS)(_button(front, hands))
    app.event("app_mention")(_event(hands, front.mention))
    app.event("message")(_event(hands, front.message))
    app.event("link_shared")(_event(hands, front.links))
    app.event(re.compile(".+"))(_nothing)
    return app


def _authorizing(who: Who) -> Callable[[], Awaitable[AuthorizeResult]]:
    """Says who the bot is without asking Slack each time."""

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None,
            team_id=who.identity.team,
            bot_user_id=who.identity.user,
            bot_id=who.identity.bot,
            bot_token=who.token,
        )

    return authorize


def _command(front: Front, hands: Hands) -> Callable[..., Awaitable[None]]:
    async def command(ack: AsyncAck, body: dict[str, Any]) -> None:
        try:
            said = await hands.think(lambda: front.command(body))
        except UsageError as error:
            log("not noted", level=logging.ERROR, why=error.message)
            said = Said(notices.notice(_BUSY))
        if said.message is None:
            await ack()
        else:
            words = said.message
            await ack(text=words.text, blocks=words.blocks, response_type="ephemeral")
        if said.job:
            hands.place(said.job)

    return command


def _shortcut(front: Front, hands: Hands) -> Callable[..., Awaitable[None]]:
    async def shortcut(ack: AsyncAck, body: dict[str, Any]) -> None:
        said = await hands.think(lambda: front.shortcut(body))
        await ack()
        hands.reply(said, str(body.get("response_url") or ""))
        if said.job:
            hands.place(said.job)

    return shortcut


def _button(front: Front, hands: Hands) -> Callable[..., Awaitable[None]]:
    async def button(ack: AsyncAck, body: dict[str, Any]) -> None:
        said = await hands.think(lambda: front.button(body))
        await ack()
        hands.reply(said, str(body.get("response_url") or ""))

    return button


def _evidence(hands: Hands) -> Callable[..., Awaitable[None]]:
    async def evidence(ack: AsyncAck, body: dict[str, Any]) -> None:
        await ack()
        value = str(body["actions"][0].get("value") or "")
        job = int(value) if value.isascii() and value.isdigit() else 0
        hands.open_evidence(job, str(body["trigger_id"]), body)

    return evidence


def _event(
    hands: Hands, take: Callable[[Mapping[str, Any], str], Said]
) -> Callable[..., Awaitable[None]]:
    async def event(event: dict[str, Any], body: dict[str, Any]) -> None:
        receipt = str(body.get("event_id") or "")
        said = await hands.think(lambda: take(event, receipt))
        hands.whisper(said, event)
        if said.job:
            hands.place(said.job)

    return event


async def _nothing() -> None:
    """Events that mean nothing here are acknowledged."""


async def _failed(error: Exception) -> BoltResponse:
    """What nobody foresaw: nothing of what was said is logged, and Slack may send it again."""
    log("not taken", level=logging.ERROR, error=type(error).__name__)
    return BoltResponse(status=500, body="")
