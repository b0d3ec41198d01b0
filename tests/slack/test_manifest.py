"""What Slack is told of the app."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from summarizer.resources import data_root
from summarizer.slack.manifest import SCOPES, UNFURL_SCOPES, manifest

_URL = {"type": "string", "pattern": "^https://", "maxLength": 3_000}


def _closed(required: list[str], **properties: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def _text(least: int, most: int, **more: str) -> dict[str, Any]:
    return {"type": "string", "minLength": least, "maxLength": most, **more}


_SHORTCUT = _closed(
    ["name", "type", "callback_id", "description"],
    name=_text(1, 24),
    type={"enum": ["message", "global"]},
    callback_id=_text(1, 255),
    description=_text(1, 150),
)
_COMMAND = _closed(
    ["command", "description"],
    command=_text(2, 32, pattern="^/"),
    url=_URL,
    description=_text(1, 2_000),
    usage_hint=_text(1, 1_000),
    should_escape={"type": "boolean"},
)
_FLAG = {"type": "boolean"}
_EVENTS = {"type": "array", "maxItems": 100, "uniqueItems": True, "items": {"type": "string"}}
# The limits that Slack publishes for manifests of the second version, as far as they are used.
SCHEMA = _closed(
    ["display_information"],
    _metadata=_closed([], major_version={"const": 2}, minor_version={"type": "integer"}),
    display_information=_closed(
        ["name"],
        name=_text(1, 35),
        description=_text(1, 140),
        background_color=_text(4, 7, pattern="^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$"),
    ),
    features=_closed(
        [],
        app_home=_closed(
            [],
            home_tab_enabled=_FLAG,
            messages_tab_enabled=_FLAG,
            messages_tab_read_only_enabled=_FLAG,
        ),
        bot_user=_closed(["display_name"], display_name=_text(1, 80), always_online=_FLAG),
        shortcuts={"type": "array", "minItems": 1, "maxItems": 10, "items": _SHORTCUT},
        slash_commands={"type": "array", "minItems": 1, "maxItems": 50, "items": _COMMAND},
        unfurl_domains={
            "type": "array",
            "minItems": 1,
            "maxItems": 5,
            "items": _text(1, 255, pattern=r"^(?![.\-])([-a-z0-9.])+([a-z0-9])$"),
        },
    ),
    oauth_config=_closed([], scopes=_closed([], bot=_EVENTS)),
    settings=_closed(
        [],
        event_subscriptions=_closed([], request_url=_URL, bot_events=_EVENTS),
        interactivity=_closed(["is_enabled"], is_enabled=_FLAG, request_url=_URL),
        org_deploy_enabled=_FLAG,
        socket_mode_enabled=_FLAG,
        token_rotation_enabled=_FLAG,
    ),
)


@pytest.mark.parametrize("unfurl", [False, True])
@pytest.mark.parametrize("url", ["", "https://bot.example.com/"])
def test_a_manifest_keeps_to_slacks_schema(url: str, unfurl: bool) -> None:  # noqa: FBT001
    made = manifest(url, unfurl=unfurl)
    Draft7Validator(SCHEMA).validate(made)
    assert made["settings"]["socket_mode_enabled"] is (not url)


def test_the_file_that_ships_is_the_manifest() -> None:
    shipped = (data_root() / "slack" / "manifest.yaml").read_text("utf-8")
    assert yaml.safe_load(shipped) == manifest()


def test_over_http_everything_leads_to_one_address() -> None:
    made = manifest("https://bot.example.com")
    address = "https://bot.example.com/slack/events"
    assert made["features"]["slash_commands"][0]["url"] == address
    assert made["settings"]["event_subscriptions"]["request_url"] == address
    assert made["settings"]["interactivity"]["request_url"] == address


def test_no_scope_is_asked_for_that_nothing_needs(checkout: Path) -> None:
    """Each scope with a word that stands in the code which needs it."""
    needs = {
        "app_mentions:read": 'event("app_mention")',
        "channels:history": "conversations_history",
        "groups:history": "conversations_replies",
        "im:history": '"im"',
        "chat:write": "chat_postMessage",
        "commands": "app.command",
        "files:read": "files_info",
        "files:write": "files_getUploadURLExternal",
        "links:read": "link_shared",
        "links:write": "chat_unfurl",
    }
    assert set(needs) == {*SCOPES, *UNFURL_SCOPES}
    code = "".join(
        path.read_text("utf-8") for path in (checkout / "summarizer" / "slack").glob("*.py")
    )
    assert [scope for scope, word in needs.items() if word not in code] == []
    assert set(manifest()["oauth_config"]["scopes"]["bot"]) == set(SCOPES)
