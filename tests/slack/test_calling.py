"""One call of Slack's Web API: how it fails."""

from __future__ import annotations

import pytest

from summarizer.errors import InputError, NotFoundError, TransportError, UsageError
from summarizer.slack.notices import notice
from summarizer.slack.web import Slack
from tests.slack.mock import TOKEN, Fault, MockSlack


@pytest.fixture
def web(slack: MockSlack) -> Slack:
    """The API of the mock."""
    return Slack(TOKEN, f"{slack.url}/api/")


@pytest.mark.parametrize(
    ("fault", "error", "why"),
    [
        (Fault("token_revoked"), UsageError, "refuses the bot's token: token_revoked"),
        (Fault("missing_scope", extra={"needed": "chat:write"}), UsageError, "'chat:write'"),
        (Fault("channel_not_found"), NotFoundError, "channel_not_found .*invite"),
        (Fault("is_archived"), NotFoundError, "the channel is archived"),
        (Fault("internal_error", 500), TransportError, "answered with 500"),
        (Fault("", 503), TransportError, "answered with 503"),
        (Fault("msg_too_long"), InputError, "does not take it: msg_too_long"),
    ],
)
def test_failures_are_told_apart(
    web: Slack, slack: MockSlack, fault: Fault, error: type[Exception], why: str
) -> None:
    slack.faults["chat.postMessage"].append(fault)
    with pytest.raises(error, match=why) as told:
        web.post("C0ROOM", notice("PRIVATE WORDS"))
    assert "PRIVATE" not in str(told.value)
    assert TOKEN not in str(told.value)


def test_a_slack_that_is_away_is_no_answer(web: Slack, slack: MockSlack) -> None:
    slack.is_down = True
    with pytest.raises(TransportError, match="could not be asked"):
        web.post("C0ROOM", notice("hello"))
