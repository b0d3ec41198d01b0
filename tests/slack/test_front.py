"""What becomes of what people do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summarizer.slack import notices
from summarizer.slack.front import Front, Said
from summarizer.slack.requests import Kind, Request, Upload, request_from
from summarizer.slack.rules import Rules
from summarizer.slack.serving import Bot
from summarizer.slack.wanted import Wanted
from summarizer.state.orders import Pace
from summarizer.state.purse import Caps

NUMBER = "0009999999-31-000001"
RULES = Rules(frozenset(), False, False, Pace(100, 100), Caps(1, 1), 1)  # noqa: FBT003
FILES: dict[str, Any] = {"files": [{"id": "F1", "name": "a.htm", "size": 5}]}

Make = Callable[..., Front]


@pytest.fixture
def make(parts: Bot) -> Make:
    """Makes a front with rules of its own."""

    def made(**changes: Any) -> Front:  # noqa: ANN401
        rules = RULES._replace(**changes)
        return replace(parts.front, rules=lambda: rules)

    return made


def _command(text: str, trigger: str = "t1", **more: str) -> dict[str, Any]:
    return {
        "command": "/filing",
        "text": text,
        "channel_id": "C1",
        "user_id": "U1",
        "trigger_id": trigger,
        "response_url": "https://hooks.slack.com/x",
    } | more


def _event(text: str = "", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"channel": "C1", "user": "U1", "ts": "1.2", "text": text} | more


def _request(front: Front, job: int) -> Request:
    found = front.jobs.find(job)
    assert found is not None
    return request_from(found.request)


def test_a_command_is_taken_and_kept_for_its_placeholder(make: Make) -> None:
    front = make()
    said = front.command(_command(NUMBER))
    assert said == Said(None, 1)
    assert _request(front, 1) == Request(NUMBER, reply_url="https://hooks.slack.com/x")
    assert front.jobs.claim(front.now()) is None


def test_the_same_command_is_taken_once(make: Make) -> None:
    front = make()
    front.command(_command(NUMBER))
    assert front.command(_command(NUMBER)) == Said()
    assert front.command(_command(NUMBER, "t2")) == Said(None, 2)


def test_help_and_mistakes_are_answered_at_once(make: Make) -> None:
    front = make()
    assert front.command(_command("help")) == Said(notices.help_words("/filing"))
    told = front.command(_command("sing")).message
    assert told is not None
    assert "'sing' names no filing on EDGAR" in told.text
    assert told.text.endswith("Type /filing help to see all.")


def test_a_paused_bot_says_so_once(make: Make) -> None:
    front = make(is_paused=True)
    assert front.command(_command(NUMBER)) == Said(notices.notice(notices.PAUSED))
    assert front.mention(_event(NUMBER), "E1") == Said(notices.notice(notices.PAUSED))
    assert front.mention(_event(NUMBER), "E1") == Said()
    assert front.jobs.waiting() == 0


def test_other_channels_are_named_where_the_bot_may_not_answer(make: Make) -> None:
    front = make(channels=frozenset({"C9"}))
    told = front.command(_command(NUMBER)).message
    assert told is not None
    assert "<#C9>" in str(told.blocks)
    assert front.command(_command(NUMBER, "t2", channel_id="C9")).job == 1


def test_too_many_requests_are_refused(make: Make) -> None:
    front = make(pace=Pace(1, 100))
    front.command(_command(NUMBER))
    told = front.command(_command(NUMBER, "t2")).message
    assert told is not None
    assert "many filings in the last minute" in told.text


def test_a_mention_is_answered_in_its_thread(make: Make) -> None:
    front = make()
    said = front.mention(_event(f"<@U0BOT> {NUMBER}"), "E1")
    job = front.jobs.find(said.job)
    assert job is not None
    assert (job.channel, job.thread, _request(front, 1).source) == ("C1", "1.2", NUMBER)
    assert front.mention(_event(f"<@U0BOT> {NUMBER}", ts="9.9"), "E1") == Said()


def test_a_mention_of_nothing_is_told_what_to_name_once(make: Make) -> None:
    front = make()
    assert front.mention(_event("<@U0BOT> hello"), "E1").message == notices.notice(
        notices.NOTHING_NAMED
    )
    assert front.mention(_event("<@U0BOT> hello"), "E1") == Said()


def test_a_mention_and_a_message_that_are_one_are_answered_once(make: Make) -> None:
    front = make()
    event = _event("<@U0BOT>", **FILES)
    assert front.mention(event, "E1").job == 1
    told = event | {"subtype": "file_share", "thread_ts": "1.2"}
    assert front.message(told, "E2") == Said()


def test_a_file_in_a_thread_with_the_bot_is_read_and_elsewhere_not(make: Make) -> None:
    front = make()
    file = _event(subtype="file_share", thread_ts="1.0", **FILES)
    assert front.message(file, "E1") == Said()
    front.mention(_event(NUMBER, thread_ts="1.0"), "E2")
    said = front.message(file | {"ts": "1.3"}, "E3")
    assert _request(front, said.job).uploads == (Upload("F1", "a.htm", 5),)
    assert front.message(_event("hello", thread_ts="1.0", ts="1.4"), "E4") == Said()


def test_in_a_conversation_with_the_bot_every_message_is_meant(make: Make) -> None:
    front = make()
    said = front.message(_event(NUMBER, channel="D1", channel_type="im"), "E1")
    assert _request(front, said.job).source == NUMBER


@pytest.mark.parametrize(
    "event",
    [
        _event(NUMBER, bot_id="B0BOT", channel_type="im"),
        _event(NUMBER, subtype="bot_message", channel_type="im"),
        _event(NUMBER, subtype="message_changed", channel_type="im"),
        _event(NUMBER, user="", channel_type="im"),
    ],
)
def test_bots_and_edits_are_not_answered(make: Make, event: dict[str, Any]) -> None:
    front = make()
    assert front.message(event, "E1") == Said()
    assert front.jobs.waiting() == 0


def test_a_shortcut_takes_a_messages_filing(make: Make) -> None:
    front = make()
    body = {
        "trigger_id": "t1",
        "channel": {"id": "C1"},
        "user": {"id": "U1"},
        "message": {"ts": "1.2", "text": f"look at {NUMBER}"},
        "response_url": "https://hooks.slack.com/x",
    }
    job = front.jobs.find(front.shortcut(body).job)
    assert job is not None
    assert (job.thread, _request(front, 1).source) == ("1.2", NUMBER)
    body["message"] = {"ts": "1.3", "text": "nothing"}
    assert front.shortcut(body).message == notices.notice(notices.NOTHING_NAMED)


def _button(name: str, value: str, trigger: str = "t1") -> dict[str, Any]:
    return {
        "trigger_id": trigger,
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "container": {"channel_id": "C1", "message_ts": "1.2"},
        "message": {"ts": "1.2"},
        "actions": [{"action_id": name, "value": value}],
        "response_url": "https://hooks.slack.com/x",
    }


def test_a_button_becomes_a_job_about_its_answer(make: Make) -> None:
    front = make()
    for number, name in enumerate(("full", "compare", "watch"), 1):
        assert front.button(_button(name, "7", name)) == Said()
        job = front.jobs.find(number)
        assert job is not None
        assert job.kind == {"full": Kind.FULL, "compare": Kind.COMPARE, "watch": Kind.WATCH}[name]
        assert _request(front, number).about == 7


def test_a_watch_is_made_listed_and_ended(make: Make) -> None:
    front = make()
    front.command(_command("watch QUIL 8-K flags>=high dm"))
    request = _request(front, 1)
    assert (request.wanted, request.message) == (
        Wanted(("QUIL",), ("8-K",), severity="high").to_json(),
        "U1",
    )
    made = front.subscriptions.add("C1", "U1", request.wanted, 1.0)
    told = front.command(_command("watches")).message
    assert told is not None
    assert "QUIL 8-K flags&gt;=high, made by" in str(told.blocks)
    ended = front.command(_command(f"unwatch {made.id}")).message
    assert ended is not None
    assert ended.text == "Watch 1 is ended: QUIL 8-K flags>=high."
    assert front.subscriptions.all() == ()


def test_nobody_ends_a_watch_of_another_channel(make: Make) -> None:
    front = make()
    made = front.subscriptions.add("C9", "U9", Wanted(("QUIL",)).to_json(), 1.0)
    told = front.button(_button("unwatch", str(made.id))).message
    assert told is not None
    assert "no watch 1 here" in told.text
    assert len(front.subscriptions.all()) == 1


def test_links_become_cards_where_that_is_allowed(make: Make) -> None:
    link = f"https://www.sec.gov/Archives/edgar/data/9999999/{NUMBER}.txt"
    links = [{"url": link}, {"url": "https://example.com"}, {"url": link}]
    event = {"channel": "C1", "user": "U1", "message_ts": "1.2", "links": links}
    make().links(event, "E1")
    front = make(unfurls=True)
    assert front.jobs.waiting() == 0
    front.links(event, "E2")
    front.links(event, "E2")
    front.links(event | {"message_ts": "Uxxxx-draft"}, "E3")
    assert front.jobs.waiting() == 1
    assert _request(front, 1).links == (link,)
