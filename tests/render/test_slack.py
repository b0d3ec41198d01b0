"""A summary as Block Kit."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.statement import Undetermined
from summarizer.domain.summary import Summary
from summarizer.render.slack import escape, to_slack


def _texts(message: dict[str, Any]) -> list[str]:
    blocks = message["blocks"]
    told = [block["text"]["text"] for block in blocks if "text" in block]
    return told + [each["text"] for block in blocks for each in block.get("elements", ())]


TEXTS = [
    "Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · Item 1.03 with Exhibit 99.1",
    "*Quillfeather Instruments filed a voluntary petition under Chapter 11.*",
    "*Risk flags*",
    """:red_circle: *CRITICAL* bankruptcy-insolvency
“Quillfeather Instruments filed a voluntary petition under Chapter 11.” p. 2, Item 1.03""",
    """:white_circle: *LOW* restructuring-layoffs (update, disputed by the model)
A plant, office or line is closed. (catalogue)
“The plant in Osterby closes on June 1, 2009.” Exhibit 99.1
and 1 more piece of evidence""",
    "*Points*\n• It owes its lenders $41.5 million &lt;!channel&gt; &amp; others.",
    "*Key figures*\n• $41.5 million: owed to lenders, 2009\n• -2,100: cash",
    """*Events*
• 2009-05-04 bankruptcy: Quillfeather Instruments filed a voluntary petition under Chapter 11.
• (no date) restructuring: The plant in Osterby closes on June 1, 2009.""",
    """*Suggested by the model, not established*
• liquidity-strain: It owes its lenders $41.5 million &lt;!channel&gt; &amp; others.""",
    "*Not decided by the text at hand*\n• results-deterioration: The results are not at hand.",
]


def test_a_summary_is_one_message(summary: Summary, filing: Filing) -> None:
    message = json.loads(to_slack(summary, filing))
    assert message["text"] == f"{TEXTS[0]}: {TEXTS[1].strip('*')}"
    kinds = [block["type"] for block in message["blocks"]]
    assert kinds == ["header", *["section"] * 9, "divider", "context"]
    assert _texts(message)[:-1] == TEXTS


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("<@U0123>", "&lt;@\u2060U0123&gt;"),
        ("@here", "@\u2060here"),
        ("<https://example.test|pay>", "&lt;https:\u2060//example.test|pay&gt;"),
        ("&lt;!here&gt;", "&amp;lt;!here&amp;gt;"),
        (":rotating_light:", ":\u2060rotating_light:"),
        ("mailto:a@b.test", "mailto\u2060:a@\u2060b.test"),
        ("at\n>once", "at &gt;once"),
    ],
)
def test_words_of_a_filing_neither_mention_nor_link(hostile: str, harmless: str) -> None:
    assert escape(hostile) == harmless


def test_slack_is_told_to_leave_plain_words_alone(summary: Summary, filing: Filing) -> None:
    message = json.loads(to_slack(summary, filing))
    texts = [block["text"] for block in message["blocks"] if block["type"] == "section"]
    texts += [each for block in message["blocks"] for each in block.get("elements", ())]
    assert {(text["type"], text["verbatim"]) for text in texts} == {("mrkdwn", True)}
    assert (message["unfurl_links"], message["unfurl_media"]) == (False, False)


@given(text=st.text(max_size=4_000), times=st.integers(1, 40), stuffing=st.sampled_from("&<a @"))
def test_any_summary_keeps_within_slacks_limits(
    summary: Summary, filing: Filing, text: str, times: int, stuffing: str
) -> None:
    words = text + stuffing * 3_000
    flag = replace(
        summary.risk_flags[1],
        reason=words,
        evidence=(replace(summary.risk_flags[1].evidence[0], quote=f"{words}."),) * 2,
    )
    crowded = replace(
        summary,
        filing=replace(summary.filing, registrant=words),
        headline=replace(summary.headline, text=words),
        risk_flags=(flag,) * times,
        points=(replace(summary.points[0], text=words),) * times,
        figures=(replace(summary.figures[0], label=words, as_written=words),) * times,
        events=(replace(summary.events[0], text=words),) * times,
        suggested=(summary.suggested[0]._replace(reason=words),) * times,
        undetermined=(Undetermined("code", words),) * times,
        coverage=replace(summary.coverage, not_at_hand=(words,) * times),
    )
    message = json.loads(to_slack(crowded, filing))
    assert len(message["blocks"]) <= 50
    assert len(message["blocks"][0]["text"]["text"]) <= 150
    assert max(len(told) for told in _texts(message)) <= 3_000
    assert min(len(told) for told in _texts(message)) >= 1
    assert len(message["blocks"][-1]["elements"]) <= 10


def test_what_is_cut_or_left_out_is_said(summary: Summary, filing: Filing) -> None:
    long = replace(summary.points[0], text="word " * 300)
    crowded = replace(summary, points=(long,) * 14, risk_flags=summary.risk_flags * 7)
    told = "\n".join(_texts(json.loads(to_slack(crowded, filing))))
    assert "word … _(cut: 1,499 characters in all)_" in told
    assert "_and 2 more lines, not shown here_" in told
    assert "_and 2 more flags, not shown here_" in told


def test_withheld_and_hidden_words_are_not_shown(summary: Summary, filing: Filing) -> None:
    shown = to_slack(summary, filing)
    assert "SECRET" not in shown
    assert "OBEY" not in shown


def test_a_message_is_one_line_unless_it_is_for_people(summary: Summary, filing: Filing) -> None:
    assert to_slack(summary, filing).count("\n") == 1
    assert to_slack(summary, filing, indent=True).count("\n") > 50
