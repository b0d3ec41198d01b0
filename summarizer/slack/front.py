"""What becomes of what people do: an order is taken or refused, at once and without the network.

Everything here is quick: Slack waits three seconds for an acknowledgement, and users less.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.errors import UsageError
from summarizer.slack import notices
from summarizer.slack.commands import Help, Summarise, Unwatch, Watch, Watches, read_command
from summarizer.slack.logs import log
from summarizer.slack.requests import Kind, Request, Upload, key_of
from summarizer.slack.sources import source_in
from summarizer.slack.wanted import wanted_from
from summarizer.state.orders import Admission, Order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.edgar.addresses import Addresses
    from summarizer.slack.messages import Message
    from summarizer.slack.rules import Rules
    from summarizer.state.jobs import Jobs
    from summarizer.state.subscriptions import Subscriptions

__all__ = ["Front", "Said"]

# For so long the front keeps a job to itself, to put its placeholder into the channel.
_HOLD = 60.0
_UNFURLS = 5


class Said(NamedTuple):
    """What is answered at once: a word to the user, a job whose placeholder is to be put up."""

    message: Message | None = None
    job: int = 0


@dataclass(frozen=True, slots=True)
class Front:
    """Takes orders into the queue."""

    jobs: Jobs
    subscriptions: Subscriptions
    rules: Callable[[], Rules]
    addresses: Addresses
    known_flags: frozenset[str]
    now: Callable[[], float]

    def command(self, body: Mapping[str, Any]) -> Said:
        """A slash command."""
        name, channel, user = (str(body[key]) for key in ("command", "channel_id", "user_id"))
        try:
            command = read_command(str(body.get("text") or ""), self.addresses, self.known_flags)
        except UsageError as error:
            return Said(notices.notice(f"{error}. Type {name} help to see all."))
        match command:
            case Help():
                return Said(notices.help_words(name))
            case Watches():
                return Said(self._watches(channel, user, name))
            case Unwatch(number):
                return Said(self.unwatch(number, channel, user))
            case Watch(wanted, to_user):
                kind, where = Kind.WATCH, user if to_user else channel
                request = Request(wanted=wanted.to_json(), message=where)
            case Summarise(source):
                kind, request = Kind.SUMMARISE, Request(source)
        request = _replying(request, body)
        key = key_of("command", str(body["trigger_id"]))
        said = self._take(Order(key, kind, channel, user, request.to_json()))
        if kind is Kind.WATCH and said == Said():
            return Said(notices.notice("Looking at what was filed lately …"))
        return said

    def mention(self, event: Mapping[str, Any], receipt: str) -> Said:
        """A message that speaks to the bot, or a file in a thread or conversation with it."""
        channel, user, ts = (str(event.get(key) or "") for key in ("channel", "user", "ts"))
        if not user or event.get("bot_id"):
            return Said()
        request = _request_in(event, self.addresses)
        thread = str(event.get("thread_ts") or ts)
        key = key_of("message", channel, ts)
        order = Order(key, Kind.SUMMARISE, channel, user, request.to_json(), thread, receipt)
        if not (request.source or request.uploads):
            return self._refuse(order, notices.notice(notices.NOTHING_NAMED))
        return self._take(order)

    def message(self, event: Mapping[str, Any], receipt: str) -> Said:
        """A message that the bot sees: it is meant if it is said to it alone or in its thread."""
        subtype = event.get("subtype")
        if subtype not in {None, "file_share"} or event.get("bot_id"):
            return Said()
        if event.get("channel_type") == "im":
            return self.mention(event, receipt)
        thread = str(event.get("thread_ts") or "")
        is_meant = subtype == "file_share" and thread and event.get("files")
        if is_meant and self.jobs.knows_thread(str(event["channel"]), thread):
            return self.mention(event, receipt)
        return Said()

    def shortcut(self, body: Mapping[str, Any]) -> Said:
        """A message of which somebody wants the filing summarised."""
        message = body["message"]
        channel, user = str(body["channel"]["id"]), str(body["user"]["id"])
        request = _replying(_request_in(message, self.addresses), body)
        if not (request.source or request.uploads):
            return Said(notices.notice(notices.NOTHING_NAMED))
        thread = str(message.get("thread_ts") or message["ts"])
        key = key_of("shortcut", str(body["trigger_id"]))
        return self._take(Order(key, Kind.SUMMARISE, channel, user, request.to_json(), thread))

    def button(self, body: Mapping[str, Any]) -> Said:
        """A button beneath an answer, but the one that opens a window."""
        action = body["actions"][0]
        name, value = str(action["action_id"]), _number(action.get("value"))
        place = body.get("container") or {}
        channel = str(place.get("channel_id") or body["channel"]["id"])
        user = str(body["user"]["id"])
        if name == "unwatch":
            return Said(self.unwatch(value, channel, user))
        root = str((body.get("message") or {}).get("thread_ts") or place.get("message_ts") or "")
        kind = {"full": Kind.FULL, "compare": Kind.COMPARE, "watch": Kind.WATCH}[name]
        request = _replying(Request(about=value, message=root or channel), body)
        key = key_of("button", str(body["trigger_id"]), name)
        return self._take(Order(key, kind, channel, user, request.to_json(), root))

    def links(self, event: Mapping[str, Any], receipt: str) -> Said:
        """Links in a message somewhere: cards are put under them where that is allowed."""
        rules = self.rules()
        channel, user = str(event.get("channel") or ""), str(event.get("user") or "")
        if rules.is_paused or not rules.unfurls or not rules.allows(channel):
            return Said()
        urls = [str(link.get("url") or "") for link in event.get("links") or ()]
        known = tuple(url for url in dict.fromkeys(urls) if source_in(url, self.addresses))
        ts = str(event.get("message_ts") or "")
        # What is only being typed has no message yet.
        if known and ts.replace(".", "").isdigit():
            request = Request(links=known[:_UNFURLS], message=ts).to_json()
            key = key_of("links", channel, ts)
            self.jobs.admit(
                Order(key, Kind.UNFURL, channel, user, request, "", receipt),
                self.now(),
                rules.pace,
            )
        return Said()

    def unwatch(self, number: int, channel: str, user: str) -> Message:
        """Ends a watch of the channel, or of the user."""
        watch = self.subscriptions.find(number)
        if watch is None or not {watch.channel, watch.user} & {channel, user}:
            return notices.notice(f"There is no watch {number} here; 'watches' lists them.")
        self.subscriptions.remove(number)
        return notices.notice(f"Watch {number} is ended: {wanted_from(watch.wanted).said}.")

    def _watches(self, channel: str, user: str, command: str) -> Message:
        found = [
            (watch, wanted_from(watch.wanted))
            for watch in self.subscriptions.all()
            if watch.channel == channel or (watch.user == user and watch.channel.startswith("D"))
        ]
        return notices.watch_list(found, command)

    def _take(self, order: Order) -> Said:
        rules = self.rules()
        if rules.is_paused:
            return self._refuse(order, notices.notice(notices.PAUSED))
        if not rules.allows(order.channel):
            return self._refuse(order, notices.elsewhere(sorted(rules.channels)))
        is_placed = order.kind == Kind.SUMMARISE
        hold = _HOLD if is_placed else 0.0
        verdict, job = self.jobs.admit(order, self.now(), rules.pace, hold)
        log("noted", request=order.key, kind=order.kind, user=order.user, verdict=verdict.value)
        if verdict is Admission.TAKEN:
            return Said(job=job if is_placed else 0)
        return Said() if verdict is Admission.KNOWN else Said(notices.refused(verdict))

    def _refuse(self, order: Order, message: Message) -> Said:
        """Says why an order is not taken, once."""
        return Said(message) if self.jobs.receive(order, self.now()) else Said()


def _request_in(message: Mapping[str, Any], addresses: Addresses) -> Request:
    """The filing that a message holds: its files before a link, for they are what was put there."""
    uploads = tuple(
        Upload(str(file["id"]), str(file.get("name") or "upload"), _number(file.get("size")))
        for file in message.get("files") or ()
        if isinstance(file, dict) and file.get("id")
    )
    if uploads:
        return Request(uploads=uploads)
    return Request(source_in(str(message.get("text") or ""), addresses))


def _replying(request: Request, body: Mapping[str, Any]) -> Request:

    return replace(request, reply_url=str(body.get("response_url") or ""))


def _number(value: object) -> int:
    text = str(value or "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0  # noqa: PLR2004
