"""What the bot says in a channel."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from summarizer.domain.statement import Undetermined
from summarizer.domain.summary import Suggested, Withheld
from summarizer.render.slack import Setting
from summarizer.slack import evidence
from summarizer.slack.messages import (
    ACTIONS,
    Message,
    alert,
    answer,
    metadata,
    placeholder,
    preview_card,
    user,
)
from summarizer.slack.told import Told
from tests.slack.block_limits import message_faults, window_faults

HOSTILE = "<!channel> <@U0ALICE> @here :bell: <https://evil.test|pay> `x` *b* \u202e\x1b[31m\ud800"


def crowd(told: Told, words: str, times: int) -> Told:
    """The same with this text wherever a text is, so many times."""
    summary = told.summary
    piece = summary.headline.evidence[0]._replace(quote=f"{words}.")
    flag = summary.risk_flags[0]._replace(code=words, reason=words, evidence=(piece,) * times)
    figure = summary.figures[0]._replace(label=words, as_written=words, period=words)
    crowded = replace(
        summary,
        filing=summary.filing._replace(registrant=words, url=words, cik="0000000001"),
        headline=summary.headline._replace(text=words, evidence=(piece,) * times),
        points=(summary.points[0]._replace(text=words, evidence=(piece,)),) * times,
        events=(summary.events[0]._replace(text=words, type=words, date=words),) * times,
        figures=(figure,) * times,
        risk_flags=(flag,) * times,
        suggested=(Suggested(words, words, (piece,) * times),) * times,
        undetermined=(Undetermined(words, words),) * times,
        withheld=(Withheld("point", words, "WITHHELD WORDS"),) * times,
    )
    places = {(piece.start, piece.end): words}
    return Told(crowded, Setting(words, (words,) * times, places), "source")


def check(message: Message) -> None:
    """Our limits and those that the SDK knows."""
    assert message_faults(message.blocks, message.text) == []
    for block in message.blocks:
        parsed = Block.parse(json.loads(json.dumps(block)))
        assert parsed is not None
        parsed.validate_json()


@example(text="0" * 10, times=20, stuffing="`")
@given(text=st.text(max_size=600), times=st.integers(0, 20), stuffing=st.sampled_from("&<a @`*"))
def test_any_summary_gives_messages_that_slack_takes(
    told: Told, text: str, times: int, stuffing: str
) -> None:
    crowded = crowd(told, text + stuffing * 450, times)
    check(answer(crowded, 10**9, "U0ALICE"))
    check(alert(crowded, 10**9, 10**6, text))
    check(preview_card(crowded))
    for message in evidence.thread(crowded):
        check(message)
    view = evidence.window(crowded)
    assert window_faults(view) == []
    whole: dict[str, Any] = json.loads(json.dumps(view))
    View(**whole).validate_json()


@given(words=st.text(max_size=300))
def test_a_placeholder_is_one_that_slack_takes(words: str) -> None:
    check(placeholder(words, words))


@pytest.mark.parametrize("times", [1, 30])
def test_nothing_in_a_filing_pings_links_or_fakes(told: Told, times: int) -> None:
    crowded = crowd(told, HOSTILE, times)
    shown = [answer(crowded, 1, "U0ALICE"), alert(crowded, 1, 2, HOSTILE), preview_card(crowded)]
    shown += evidence.thread(crowded)
    text = json.dumps([[m.text, *_markup(m.blocks)] for m in shown], ensure_ascii=False)
    text += json.dumps(_markup(evidence.window(crowded)["blocks"]), ensure_ascii=False)
    for live in ("<!", "<@U0ALICE> @", "<https://evil", "@here", ":bell: &lt;", "\u202e", "\x1b"):
        assert live not in text
    assert "WITHHELD WORDS" not in text
    actions = [
        each["action_id"]
        for message in shown
        for block in message.blocks
        if block["type"] == "actions"
        for each in _list(block["elements"])
    ]
    assert set(actions) <= set(ACTIONS)


def _list(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value


def _markup(blocks: Any) -> list[str]:  # noqa: ANN401
    """All text that Slack reads for markup; cells and headers are plain text."""
    texts = [block["text"] for block in blocks if block["type"] == "section"]
    texts += [each for b in blocks if b["type"] == "context" for each in b["elements"]]
    assert all(text["verbatim"] for text in texts)
    return [text["text"] for text in texts]


def test_an_answer_has_its_buttons(told: Told) -> None:
    buttons = _list(answer(told, 7, "U0ALICE").blocks[-1]["elements"])
    assert [(each["action_id"], each["value"]) for each in buttons] == [
        ("evidence", "7"),
        ("full", "7"),
    ]
    facts = told.summary.filing._replace(cik="0000855654")
    known = told._replace(summary=replace(told.summary, filing=facts))
    more = _list(answer(known, 7, "U0ALICE").blocks[-1]["elements"])
    assert [each["action_id"] for each in more] == ["evidence", "full", "compare", "watch"]


def test_a_user_is_named_only_by_an_id() -> None:
    assert user("U0ALICE") == "<@U0ALICE>"
    assert user("<!here>") == "&lt;!here&gt;"


def test_a_message_is_marked_with_its_job() -> None:
    assert metadata("k") == {"event_type": "filing_summary", "event_payload": {"job": "k"}}
