"""What Slack is told of the app: its commands, events and the fewest scopes that they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.slack.app import SHORTCUT
from summarizer.slack.http import PATH

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SCOPES", "UNFURL_SCOPES", "manifest"]

# Each scope with what it is for; none is asked for beyond these.
SCOPES: Mapping[str, str] = {
    "app_mentions:read": "to see messages that speak to the bot",
    "channels:history": "to see uploads in its threads, and to find its own messages again",
    "chat:write": "to answer",
    "commands": "the slash command and the shortcut",
    "files:read": "to read a filing that is uploaded",
    "files:write": "to upload the full summary",
    "groups:history": "the same as channels:history, in private channels that it is invited to",
    "im:history": "the same, in direct messages to it",
}
UNFURL_SCOPES: Mapping[str, str] = {
    "links:read": "to see links to EDGAR",
    "links:write": "to put cards under them",
}
_DOMAIN = "sec.gov"


def manifest(url: str = "", *, unfurl: bool = False) -> dict[str, Any]:
    """The manifest of the app.

    Args:
        url: Where Slack reaches the bot over HTTP; Socket Mode where it is empty.
        unfurl: Whether links to EDGAR become cards.
    """
    address = f"{url.rstrip('/')}{PATH}" if url else ""
    request = {"request_url": address} if url else {}
    events = ["app_mention", "message.channels", "message.groups", "message.im"]
    scopes = [*SCOPES, *(UNFURL_SCOPES if unfurl else ())]
    return {
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": {
            "name": "Filings",
            "description": "Summarises SEC filings and proves every statement by the filing",
            "background_color": "#1d3557",
        },
        "features": _features(address) | ({"unfurl_domains": [_DOMAIN]} if unfurl else {}),
        "oauth_config": {"scopes": {"bot": scopes}},
        "settings": {
            "event_subscriptions": {
                **request,
                "bot_events": [*events, *(["link_shared"] if unfurl else [])],
            },
            "interactivity": {"is_enabled": True, **request},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": False,
        },
    }


def _features(address: str) -> dict[str, Any]:
    shortcut = {
        "name": "Summarise this filing",
        "type": "message",
        "callback_id": SHORTCUT,
        "description": "Summarises the filing that a message links to or holds",
    }
    command = {
        "command": "/filing",
        "description": "Summarise a filing, or watch for new ones",
        "usage_hint": "NVDA:8-K | watch NVDA 8-K flags>=high | watches | help",
        "should_escape": False,
    }
    return {
        "app_home": {
            "home_tab_enabled": False,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "filings", "always_online": True},
        "shortcuts": [shortcut],
        "slash_commands": [command | ({"url": address} if address else {})],
    }
