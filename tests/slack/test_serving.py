"""The bot as a whole, as a process between Slack and EDGAR."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.request import urlopen

import pytest

from tests.slack.conftest import Bot, has_buttons, signature, until
from tests.slack.edgar import accession, filing
from tests.slack.mock import OTHER_TOKEN, SECRET, TOKEN

Make = Callable[..., Bot]


def _mention(number: int, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"type": "app_mention", "text": f"<@U0BOT> {accession(number)}"} | more


def _parents(bot: Bot) -> list[dict[str, Any]]:
    """The messages of the room that are in no thread."""
    return [each for each in bot.slack.posted("C0ROOM") if "thread_ts" not in each]


def test_people_get_what_they_ask_for(make_bot: Make) -> None:
    bot = make_bot(SUMMARIZER_SLACK_UNFURL="yes").start().ready()
    slack = bot.slack
    assert bot.type(accession(1)) == {}
    (answer,) = bot.answered()
    assert answer["edits"] == 1
    assert "bankruptcy-insolvency" in str(answer["blocks"])
    until(lambda: bot.slack.posted("C0ROOM", thread=answer["ts"]))

    file = slack.add_file("quill.txt", filing(7))
    shared = {"type": "message", "subtype": "file_share", "thread_ts": answer["ts"]}
    assert bot.happens(shared | {"files": [{"id": file, "name": "quill.txt", "size": 9}]}) == 200
    bot.happens(_mention(2))
    message = {"ts": "77.7", "text": f"look at {accession(3)}"}
    shortcut = {"type": "message_action", "callback_id": "summarise_filing"}
    bot.interacts(shortcut | {"message": message})
    bot.answered(number=4)

    bot.presses(answer, "evidence")
    bot.presses(answer, "full")
    bot.presses(answer, "compare")
    bot.presses(answer, "watch")
    until(lambda: slack.windows and len(slack.uploads) == 1 and "Watch 1" in str(slack.replies))
    assert "filed 3 of form '8-K', not 4" in until(lambda: _said(bot, "filed 3"))
    link = f"https://www.sec.gov/Archives/edgar/data/9999999/{accession(1)}.txt"
    bot.happens({"type": "link_shared", "links": [{"url": link}], "message_ts": "5.5"})
    until(lambda: slack.unfurls)

    _watched(bot)
    assert slack.refused == []
    assert bot.end() == 0
    _nothing_leaked(bot)


def _watched(bot: Bot) -> None:
    """The watch that is made tells of the next filing, and is ended."""
    until(lambda: "slack 8-K" in _looks(bot))
    bot.edgar.feed = [9, 3, 2, 1]
    until(lambda: [each for each in _parents(bot) if "Watch 1*: 9999999 8-K" in str(each)])
    assert "Nothing is watched" not in str(bot.type("watches"))
    assert "is ended" in str(bot.type("unwatch 1"))


def _said(bot: Bot, words: str) -> str:
    return next((each["text"] for each in bot.slack.replies if words in each["text"]), "")


def _looks(bot: Bot) -> str:
    with sqlite3.connect(bot.folder / "state.db") as connection:
        return str(connection.execute("SELECT watch FROM looks").fetchall())


def _nothing_leaked(bot: Bot) -> None:
    for secret in (TOKEN, SECRET, "voluntary petition", "look at"):
        assert secret not in bot.log
    for line in bot.log.splitlines():
        json.loads(line)
    audit = bot.run("audit")
    assert "U0ALICE" in audit.stdout
    gone = bot.run("forget", "U0ALICE")
    assert gone.stdout.startswith("U0ALICE: ")
    assert "U0ALICE" not in bot.run("audit").stdout


def test_bad_requests_do_no_harm(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    now = str(int(time.time()))
    refused = [
        bot.send(b"a=b", X_Slack_Signature="v0=" + "0" * 64)[0],
        bot.send(b"a=b", X_Slack_Signature="")[0],
        bot.send(b"a=b", X_Slack_Request_Timestamp="soon")[0],
        bot.send(b"a=b", X_Slack_Request_Timestamp="1", X_Slack_Signature=signature(b"a=b", "1"))[
            0
        ],
    ]
    assert refused == [401] * 4
    odd = b"payload=%7Bnot+json"
    headers = {"X_Slack_Signature": signature(odd, now), "X_Slack_Request_Timestamp": now}
    assert bot.send(odd, **headers)[0] == 400
    assert "names no filing on EDGAR" in str(bot.type("sing a song"))
    assert "Summarise a filing" in str(bot.type("help"))
    bot.type(accession(404_404))
    bot.type(accession(1), channel_id="C0NOWHERE")
    until(lambda: len(bot.slack.replies) == 2)
    assert "no filing of that number on EDGAR" in str(bot.slack.replies)
    assert "the bot is not in this channel" in str(bot.slack.replies)
    for _ in range(10):
        assert bot.happens(_mention(2), name="EvSame") == 200
    file = bot.slack.add_file("huge.txt", b"x", size=300 * 2**20)
    big = {"files": [{"id": file, "name": "huge.txt", "size": 300 * 2**20}]}
    bot.happens({"type": "message", "subtype": "file_share", "channel_type": "im"} | big)
    until(lambda: "huge.txt" in str(bot.slack.whispers))
    bot.answered()
    assert sum(has_buttons(each) for each in bot.slack.posted("C0ROOM")) == 1
    until(lambda: _health(bot) == {"ok": True, "waiting": 0, "workers": 1, "wanted": 1})
    assert bot.end() == 0


def _health(bot: Bot) -> Any:  # noqa: ANN401
    with urlopen(f"http://127.0.0.1:{bot.port}/healthz", timeout=5) as told:
        return json.load(told)


def test_whoever_dies_everybody_is_answered_once(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    bot.edgar.slow = 1.0
    bot.type(accession(11))
    until(lambda: any(accession(11) in path for path in bot.edgar.asked))
    (worker,) = bot.workers()
    os.kill(worker, signal.SIGKILL)
    until(lambda: bot.workers() not in ([], [worker]))
    bot.answered()
    bot.type(accession(12))
    until(lambda: any(accession(12) in path for path in bot.edgar.asked))
    bot.end(signal.SIGKILL)
    bot.edgar.slow = 0.0
    # The lease of the dead one's worker has to run out, or its worker to notice.
    bot.start().ready()
    bot.answered(number=2)
    time.sleep(1.0)
    assert [each["edits"] >= 1 for each in _parents(bot)] == [True, True]
    assert bot.end() == 0


@pytest.mark.full
def test_two_bots_on_one_database_answer_once(make_bot: Make) -> None:
    first, second = make_bot().start(), make_bot()
    second.extra = {"SUMMARIZER_STATE": str(first.folder / "state.db")}
    second.start()
    first.ready()
    second.ready()
    with ThreadPoolExecutor(8) as pool:
        for number in range(21, 25):
            for bot in (first, second, first, second):
                pool.submit(bot.happens, _mention(number, ts=f"{number}.1"), f"Ev{number}")
    first.answered(number=4)
    time.sleep(1.0)
    roots = [each["thread_ts"] for each in first.slack.posted("C0ROOM") if has_buttons(each)]
    assert sorted(roots) == ["21.1", "22.1", "23.1", "24.1"]
    assert (first.end(), second.end()) == (0, 0)


@pytest.mark.full
def test_a_slack_that_is_away_for_a_while_loses_nothing(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    bot.edgar.slow = 0.5
    bot.type(accession(31))
    until(lambda: any(accession(31) in path for path in bot.edgar.asked))
    bot.slack.is_down = True
    bot.type(accession(32))
    time.sleep(5.0)
    bot.slack.is_down = False
    bot.answered(number=2)
    assert len(_parents(bot)) == 2
    assert bot.end() == 0


@pytest.mark.full
def test_a_token_that_is_revoked_ends_the_bot_and_the_job_waits(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    bot.edgar.slow = 0.5
    bot.type(accession(41))
    until(lambda: any(accession(41) in path for path in bot.edgar.asked))
    bot.slack.token = OTHER_TOKEN
    assert bot.process is not None
    assert bot.process.wait(40) == 2
    assert "Slack refuses the bot's token" in bot.log
    bot.slack.token = TOKEN
    bot.start().ready()
    bot.answered()
    assert bot.end() == 0


@pytest.mark.full
def test_a_locked_database_is_said_and_not_waited_for(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    with sqlite3.connect(bot.folder / "state.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        assert "I am busy" in str(bot.type(accession(51)))
        assert time.monotonic() - began < 3.0
        assert bot.happens(_mention(52), name="EvLocked") == 500
        other.execute("ROLLBACK")
    assert bot.happens(_mention(52), name="EvLocked") == 200
    bot.answered()
    assert bot.end() == 0


@pytest.mark.full
def test_what_cannot_be_finished_when_the_bot_ends_is_done_by_the_next(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    bot.edgar.slow = 30.0
    bot.type(accession(61))
    until(lambda: any(accession(61) in path for path in bot.edgar.asked))
    assert bot.end() == 0
    bot.edgar.slow = 0.0
    bot.start().ready()
    bot.answered()
    assert len(_parents(bot)) == 1
    assert bot.end() == 0
