"""One call of Slack's Web API, each of its failures told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.error import URLError

from slack_sdk.errors import SlackApiError, SlackClientError

from summarizer.errors import InputError, NotFoundError, TransportError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from slack_sdk.web import SlackResponse

    from summarizer.errors import SummarizerError

__all__ = ["called"]

_TOKEN = {
    "account_inactive",
    "invalid_auth",
    "not_authed",
    "org_login_required",
    "team_access_not_granted",
    "token_expired",
    "token_revoked",
}
_AWAY = {"fatal_error", "internal_error", "ratelimited", "request_timeout", "service_unavailable"}
_GONE = {
    "cant_update_message": "that message is not the bot's to change",
    "channel_not_found": "there is no such channel, or the bot is not in it: /invite it",
    "file_deleted": "the file was deleted",
    "file_not_found": "there is no such file, or the bot may not see it",
    "is_archived": "the channel is archived",
    "message_not_found": "the message was deleted",
    "not_in_channel": "the bot is not in this channel: /invite it",
    "user_not_in_channel": "the user is not in this channel",
}


def called(call: Callable[..., SlackResponse], **values: Any) -> Mapping[str, Any]:  # noqa: ANN401
    """What a call of the Web API gives.

    Raises:
        TransportError: Slack is away or asks to wait: nothing is known of the call.
        NotFoundError: The channel or message is gone, or the bot is not in it.
        UsageError: The token or a permission is not there: an administrator must act.
        InputError: Slack does not take what was sent.
    """
    try:
        told = call(**values)
    except SlackApiError as error:
        raise _refusal(error) from error
    except (SlackClientError, URLError, OSError, ValueError) as error:
        why = getattr(error, "reason", None) or type(error).__name__
        raise TransportError(f"Slack could not be asked: {why}", "try again later") from error
    assert isinstance(told.data, dict)
    return told.data


def _refusal(error: SlackApiError) -> SummarizerError:
    """What Slack's word for a failure means; nothing of what was sent is in it."""
    told = error.response
    reason = str(told.get("error") or "") if isinstance(told.data, dict) else ""
    if reason in _TOKEN:
        return UsageError(
            f"Slack refuses the bot's token: {reason}",
            "set SLACK_BOT_TOKEN to the one of the app's page",
        )
    if reason == "missing_scope":
        needed = str(told.get("needed") or "one more")
        return UsageError(
            f"the bot lacks the permission {needed[:100]!r}",
            "an administrator must install it again with the scopes of its manifest",
        )
    if reason in _GONE:
        return NotFoundError(f"Slack says {reason}", _GONE[reason])
    if not reason or reason in _AWAY:
        return TransportError(f"Slack answered with {told.status_code}", "try again later")
    return InputError(f"Slack does not take it: {reason[:60]}", "tell the bot's administrator")
