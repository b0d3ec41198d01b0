"""The bot as a whole, as a process between Slack and EDGAR."""

from __future__ import annotations

from collections.abc import Callable

from tests.slack.conftest import Bot, until
from tests.slack.edgar import accession

Make = Callable[..., Bot]


def test_a_command_gets_a_placeholder_that_becomes_the_answer(make_bot: Make) -> None:
    bot = make_bot().start().ready()
    assert bot.type(accession(1)) == {}
    (answer,) = bot.answered()
    assert answer["edits"] == 1
    text = str(answer["blocks"])
    assert "bankruptcy-insolvency" in text
    assert "<!channel>" not in text
    until(lambda: bot.slack.posted("C0ROOM", thread=answer["ts"]))
    assert bot.slack.refused == []
    assert bot.end() == 0
