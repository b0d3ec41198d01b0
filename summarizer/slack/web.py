"""Slack's Web API as the workers use it: one call at a time.

A call is not repeated here where it could have been carried out: whoever makes it again looks
first whether its message is there (`find`).
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from summarizer.errors import InputError, NotFoundError, TransportError
from summarizer.slack.calling import called
from summarizer.slack.messages import EVENT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from http.client import HTTPMessage
    from typing import IO, Any

    from slack_sdk.web import SlackResponse

    from summarizer.render.record import Record
    from summarizer.slack.messages import Message

__all__ = ["Identity", "Place", "Slack", "place_of"]

_TIMEOUT = 15
_HOSTS = (".slack.com", ".slack-gov.com")
_WAITS = 3
_PAGE, _PAGES = 200, 5
# A message that was sent just before its job was noted is not missed.
_BEFORE = 5.0


class Identity(NamedTuple):
    """Who the bot is in its workspace."""

    team: str
    user: str
    bot: str


class Place(NamedTuple):
    """Where a message stands."""

    channel: str
    ts: str

    def __str__(self) -> str:
        return f"{self.channel}/{self.ts}"


def place_of(text: str) -> Place | None:
    """The place that `str` wrote, None if it is empty."""
    channel, _, ts = text.partition("/")
    return Place(channel, ts) if ts else None


class Slack:
    """One workspace, spoken to with one token; threads may share it.

    Args:
        token: The bot's; it goes to `base_url` and to Slack's own hosts, and nowhere else.
        base_url: Where the API is.
    """

    def __init__(self, token: str, base_url: str) -> None:
        self._token = token
        self._host = urlsplit(base_url).netloc
        quiet = logging.getLogger("summarizer.slack.sdk")
        quiet.setLevel(logging.CRITICAL)
        self._client = WebClient(
            token,
            base_url=base_url,
            timeout=_TIMEOUT,
            logger=quiet,
            retry_handlers=[RateLimitErrorRetryHandler(max_retry_count=_WAITS)],
        )

    def identity(self) -> Identity:
        """Who the token belongs to."""
        told = called(self._client.auth_test)
        return Identity(told["team_id"], told["user_id"], told.get("bot_id") or "")

    def post(
        self, channel: str, message: Message, *, thread: str = "", mark: Record | None = None
    ) -> Place:
        """Puts a message into a channel, or to a user alone; it unfurls nothing."""
        told = called(
            self._client.chat_postMessage,
            channel=channel,
            text=message.text,
            blocks=message.blocks,
            thread_ts=thread or None,
            metadata=mark,
            unfurl_links=False,
            unfurl_media=False,
        )
        return Place(told["channel"], told["ts"])

    def update(self, place: Place, message: Message, mark: Record | None = None) -> None:
        """Puts a message in the place of another; to do it again changes nothing."""
        called(
            self._client.chat_update,
            channel=place.channel,
            ts=place.ts,
            text=message.text,
            blocks=message.blocks,
            metadata=mark,
        )

    def delete(self, place: Place) -> None:
        """Takes a message of the bot away; one that is gone already is no matter."""
        try:
            called(self._client.chat_delete, channel=place.channel, ts=place.ts)
        except NotFoundError:
            return

    def whisper(self, channel: str, user: str, message: Message, thread: str = "") -> None:
        """Says something to one user of a channel, which nobody else sees."""
        called(
            self._client.chat_postEphemeral,
            channel=channel,
            user=user,
            text=message.text,
            blocks=message.blocks,
            thread_ts=thread or None,
        )

    def reply(self, url: str, message: Message) -> None:
        """Answers a command to its user alone, through the address that came with it."""
        self._check_host(url)
        body = {"response_type": "ephemeral", "replace_original": False}
        body |= {"text": message.text, "blocks": message.blocks}
        data = json.dumps(body).encode()
        self._sent(Request(url, data, {"Content-Type": "application/json"}))  # noqa: S310 - checked

    def open_window(self, trigger: str, view: Record) -> None:
        """Opens a window for the user who pulled the trigger, within three seconds of it."""
        called(self._client.views_open, trigger_id=trigger, view=view)

    def unfurl(self, place: Place, cards: Mapping[str, list[Record]]) -> None:
        """Puts cards under the links of a message."""
        unfurls: dict[str, Any] = {url: {"blocks": blocks} for url, blocks in cards.items()}
        called(self._client.chat_unfurl, channel=place.channel, ts=place.ts, unfurls=unfurls)

    def find(self, channel: str, key: str, since: float, thread: str = "") -> Place | None:
        """The bot's message that carries the key of a job, if it is there."""
        cursor = ""
        ask: Callable[..., SlackResponse] = self._client.conversations_history
        more: dict[str, Any] = {"channel": channel, "oldest": f"{since - _BEFORE:.6f}"}
        if thread:
            ask, more = self._client.conversations_replies, more | {"ts": thread}
        for _ in range(_PAGES):
            page = called(
                ask, **more, limit=_PAGE, include_all_metadata=True, cursor=cursor or None
            )
            for each in page["messages"]:
                mark = each.get("metadata") or {}
                if mark.get("event_type") == EVENT and mark["event_payload"].get("job") == key:
                    return Place(channel, each["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
        return None

    def upload(self, place: Place, name: str, title: str, data: bytes) -> None:
        """Puts a file into the thread of a message."""
        slot = called(self._client.files_getUploadURLExternal, filename=name, length=len(data))
        url = slot["upload_url"]
        self._check_host(url)
        self._sent(Request(url, data, {"Content-Type": "application/octet-stream"}))  # noqa: S310
        called(
            self._client.files_completeUploadExternal,
            files=[{"id": slot["file_id"], "title": title}],
            channel_id=place.channel,
            thread_ts=place.ts,
        )

    def download(self, file: str, limit: int) -> tuple[str, bytes]:
        """The name and the bytes of a file that somebody uploaded.

        Raises:
            InputError: It is larger than `limit`, or lies outside Slack.
        """
        told = called(self._client.files_info, file=file)["file"]
        name = str(told.get("name") or "upload")
        url = told.get("url_private_download") or ""
        if not url or told.get("is_external"):
            raise InputError(f"{name!r} does not lie on Slack", "upload the file itself")
        self._check_host(url)
        if int(told.get("size") or 0) > limit:
            raise _too_large(name, limit)
        headers = {"Authorization": f"Bearer {self._token}"}
        data = self._sent(Request(url, headers=headers), limit + 1)  # noqa: S310 - checked
        if len(data) > limit:
            raise _too_large(name, limit)
        return name, data

    def _check_host(self, url: str) -> None:
        """Refuses an address that is not Slack's: it came from outside.

        Raises:
            InputError: It is another's.
        """
        parts = urlsplit(url)
        own = parts.netloc == self._host
        slacks = parts.scheme == "https" and f".{parts.hostname or ''}".endswith(_HOSTS)
        if not (own or slacks):
            raise InputError("Slack named an address that is not Slack's", "nothing was sent to it")

    def _sent(self, request: Request, most: int = 65_536) -> bytes:
        try:
            with _OPENER.open(request, timeout=_TIMEOUT) as answer:
                data: bytes = answer.read(most)
                return data
        except HTTPError as error:
            error.close()
            raise TransportError(f"Slack answered with {error.code}", "try again later") from error
        except (URLError, OSError) as error:
            raise TransportError(f"Slack could not be reached: {error}", "try again") from error


class _StayHere(HTTPRedirectHandler):
    """Follows nobody elsewhere: a token would go with it."""

    def redirect_request(
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        """Nothing: the answer is an error."""


_OPENER = build_opener(_StayHere)


def _too_large(name: str, limit: int) -> InputError:
    return InputError(f"{name!r} is larger than {limit / 2**20:,.0f} MB", "no filing is")
