"""The report of a run."""

from __future__ import annotations

import re
from decimal import Decimal

from summarizer.batch.report import report_html
from summarizer.batch.standing import DONE, Standing
from summarizer.batch.tally import Tally

RUN = Standing(
    ended=DONE,
    sources=1_200,
    made=1_000,
    kept=200,
    failures={"input": 7, "<b>class": 1},
    kept_failures=2,
    refused=3,
    repeated=4,
    workers=2,
    begun="2026-01-02T03:04:05+00:00",
    seconds=20.0,
    first_failure=3,
)


def _tally() -> Tally:
    tally = Tally()
    tally.flags["going-concern", "critical"] = 5
    tally.flags["going-concern", "high"] = 2
    tally.sums["summaries"] = 1_192
    tally.cost = Decimal("1.50")
    tally.made_by = {"model": "offline", "catalog": "2026-01", "version": "1"}
    return tally


def _words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("</style>")[2]).split())


def test_the_report_tells_throughput_failures_flags_and_cost() -> None:
    words = _words(report_html(RUN, _tally(), [("slow.txt", 3.14159)], Decimal("0.5")))
    assert words.startswith("1,200 filings: 1,192 summaries, 8 failures Begun 2026-01-02T03:04:05")
    assert "Made a second 50.0" in words
    assert "input 7 7" in words
    assert "going-concern 7 7 critical 5, high 2" in words
    assert "This run, USD 0.5 All results, USD 1.5" in words
    assert words.endswith("Longest at work Source Seconds slow.txt 3.14")


def test_an_unknown_price_is_not_nothing() -> None:
    tally = _tally()
    tally.unpriced = 1
    assert "This run, USD unknown All results, USD unknown" in _words(
        report_html(RUN, tally, [], None)
    )


def test_names_are_text_and_the_page_asks_for_nothing() -> None:
    name = "<script>alert(1)</script>\u202e.txt"
    page = report_html(RUN._replace(made=0), _tally(), [(name, 1.0)], Decimal(0))
    assert "<script" not in page
    assert "<b>" not in page
    assert "\u202e" not in page
    assert re.findall(r"\b(?:src=|href=|url\(|@import|style=)", page) == []
    assert "default-src 'none'" in page
    assert "Made a second \u2013" in _words(page)
