"""What the bot would say, as a page."""

from __future__ import annotations

import re

import pytest

from summarizer.render.block_kit import section, table
from summarizer.slack.preview import blocks_html, page
from summarizer.slack.told import Told
from tests.slack.test_messages import HOSTILE, crowd


def test_a_page_shows_card_thread_window_and_alert(told: Told) -> None:
    shown = page(told)
    assert re.findall(r"<h2>(.*?)</h2>", shown) == [
        "In the channel",
        "In the thread",
        "The button Evidence",
        "An alert",
    ]
    assert "<strong>HIGH</strong> clinical-trial-setback" in shown
    assert '<span class="button">Full summary</span>' in shown


@pytest.mark.parametrize("show", ["card", "thread", "window", "alert"])
def test_a_part_is_shown_alone(told: Told, show: str) -> None:
    assert page(told, show).count("<h2>") == 1


def test_markup_of_slack_becomes_markup_of_a_page() -> None:
    text = "*bold* _slant_ `code` <https://www.sec.gov/x|a link> <@U1>\n>“quote”\nrest"
    assert blocks_html([section(text)]) == (
        '<div class="section"><strong>bold</strong> <em>slant</em> <code>code</code> '
        '<a href="https://www.sec.gov/x" rel="noreferrer">a link</a> <a>@U1</a>\n'
        '<span class="quote">“quote”</span>rest</div>'
    )


def test_nothing_of_a_filing_is_obeyed(told: Told) -> None:
    hostile = '<script>alert(1)</script> "><img src=x onerror=1> ' + HOSTILE
    shown = page(crowd(told, hostile, 3))
    assert "<script" not in shown
    assert "<img" not in shown
    assert "<script" not in blocks_html([table(("<script>",), [("<script>",)])])
