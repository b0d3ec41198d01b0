"""Socket Mode: a connection that the bot opens, so that nobody needs to reach it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError

from summarizer.errors import UsageError
from summarizer.slack.logs import log

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from slack_bolt.async_app import AsyncApp

__all__ = ["connected"]

_LONGEST_WAIT = 30.0
_LOOK = 5.0
_REFUSED = {
    "account_inactive",
    "invalid_auth",
    "not_allowed_token_type",
    "not_authed",
    "token_revoked",
}


@asynccontextmanager
async def connected(bolt: AsyncApp, app_token: str, stop: asyncio.Event) -> AsyncIterator[None]:
    """Envelopes reach the app while the block lasts; a lost connection is opened again.

    Args:
        bolt: The app.
        app_token: What opens a connection.
        stop: Set when nobody wants one any more.

    Raises:
        UsageError: Slack refuses the app-level token.
    """
    # The client's own methods are untyped.
    client: Any = AsyncSocketModeHandler(bolt, app_token).client
    minding = asyncio.create_task(_mind(client))
    try:
        client.wss_uri = await _address(client, stop)
        if client.wss_uri:
            await client.connect()
            log("connected")
        yield
    finally:
        minding.cancel()
        await client.close()


async def _address(client: Any, stop: asyncio.Event) -> str:  # noqa: ANN401 - untyped
    """Where to connect; that Slack is away is waited for. Empty if an end comes first."""
    wait = 1.0
    while not stop.is_set():
        try:
            return str(await client.issue_new_wss_url())
        except SlackApiError as error:
            reason = str(error.response.get("error") or "")
            if reason in _REFUSED:
                raise UsageError(
                    f"Slack refuses the app-level token: {reason}",
                    "set SLACK_APP_TOKEN to one with the scope connections:write",
                ) from error
            log("no connection", level=logging.WARNING, why=reason)
        except (SlackClientError, ClientError, OSError, TimeoutError) as error:
            log("no connection", level=logging.WARNING, why=type(error).__name__)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(wait * 2, _LONGEST_WAIT)
    return ""


async def _mind(client: Any) -> None:  # noqa: ANN401 - untyped
    """Has a lost connection opened at a new address: an old one is good for one attempt."""
    was_connected = True
    while True:
        await asyncio.sleep(_LOOK)
        is_connected = await client.is_connected()
        if not is_connected:
            client.wss_uri = None
        if is_connected != was_connected:
            log("connected" if is_connected else "connection lost", level=logging.WARNING)
        was_connected = is_connected
