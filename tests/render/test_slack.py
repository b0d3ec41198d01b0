"""A summary as Block Kit."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Undetermined
from summarizer.domain.summary import Summary
from summarizer.render.slack import (
    alone,
    brief_card,
    card,
    escape,
    setting,
    severity_words,
    to_slack,
)


def _texts(message: dict[str, Any]) -> list[str]:
    blocks = message["blocks"]
    told = [block["text"]["text"] for block in blocks if "text" in block]
    return told + [each["text"] for block in blocks for each in block.get("elements", ())]


def _cells(message: dict[str, Any]) -> list[list[str]]:
    rows = [row for block in message["blocks"] for row in block.get("rows", ())]
    return [[cell["text"] for cell in row] for row in rows]


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
    "*Key figures*",
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
    lists = [*["section"] * 7, "table", *["section"] * 3]
    assert kinds == ["header", *lists[1:], "divider", "context", "context"]
    assert _texts(message)[:-2] == TEXTS
    assert _cells(message) == [
        ["Figure", "As written", "Period"],
        ["owed to lenders", "$41.5 million", "2009"],
        ["cash", "-2,100", "-"],
    ]
    assert _texts(message)[-1] == f"<{summary.filing.url}|the filing on EDGAR>"


def test_a_brief_card_names_each_flag_on_a_line_and_leaves_the_proof_to_others(
    summary: Summary, filing: Filing
) -> None:
    blocks = brief_card(summary, setting(summary, filing))
    told = _texts({"blocks": blocks})
    assert told[2].splitlines() == [
        (
            ":red_circle: *CRITICAL* bankruptcy-insolvency: Quillfeather Instruments filed a "
            "voluntary petition under Chapter 11."
        ),
        (
            ":white_circle: *LOW* restructuring-layoffs (update, disputed by the model): A plant, "
            "office or line is closed. (catalogue)"
        ),
    ]
    assert "*Events*" not in str(told)


def test_the_gravest_flag_comes_first(summary: Summary, filing: Filing) -> None:
    turned = replace(summary, risk_flags=summary.risk_flags[::-1])
    told = _texts(json.loads(to_slack(turned, filing)))
    assert told[3].startswith(severity_words(Severity.CRITICAL))


def test_a_summary_without_its_filing_shows_pages(summary: Summary) -> None:
    message: dict[str, Any] = {"blocks": card(summary, alone(summary))}
    assert _texts(message)[0] == "Quillfeather Instruments, Inc. · 8-K · 2009-05-04"
    assert _texts(message)[3].endswith("Chapter 11.” p. 2")


def test_evidence_stands_where_the_filing_has_it(summary: Summary, filing: Filing) -> None:
    around = setting(summary, filing)
    assert around.place(summary.risk_flags[0].evidence[0]) == "p. 2, Item 1.03"
    assert around.place(summary.risk_flags[0].evidence[0]._replace(start=9_000, end=9_001)) == ""


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
    flag = summary.risk_flags[1]._replace(
        reason=words,
        evidence=(summary.risk_flags[1].evidence[0]._replace(quote=f"{words}."),) * 2,
    )
    crowded = replace(
        summary,
        filing=summary.filing._replace(registrant=words),
        headline=summary.headline._replace(text=words),
        risk_flags=(flag,) * times,
        points=(summary.points[0]._replace(text=words),) * times,
        figures=(summary.figures[0]._replace(label=words, as_written=words),) * times,
        events=(summary.events[0]._replace(text=words),) * times,
        suggested=(summary.suggested[0]._replace(reason=words),) * times,
        undetermined=(Undetermined("code", words),) * times,
        coverage=summary.coverage._replace(not_at_hand=(words,) * times),
    )
    message = json.loads(to_slack(crowded, filing))
    assert len(message["blocks"]) <= 46
    assert len(json.dumps(message["blocks"], ensure_ascii=False)) <= 10_500
    assert len(message["blocks"][0]["text"]["text"]) <= 150
    assert max(len(told) for told in _texts(message)) <= 3_000
    assert min(len(told) for told in _texts(message)) >= 1
    assert len(message["blocks"][-2]["elements"]) <= 10


def test_what_is_cut_or_left_out_is_said(summary: Summary, filing: Filing) -> None:
    long = summary.points[0]._replace(text="word " * 300)
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
