"""A run as one page."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from summarizer.evals.compare import Alignment, compare_suite
from summarizer.evals.engine import Engine
from summarizer.evals.manifests import Manifest
from summarizer.evals.page import Bar, bars, report_page
from summarizer.evals.report import suite_reports
from summarizer.evals.scores import FlagMoves, RowScores, Score
from summarizer.evals.statistics.bootstrap import Interval
from summarizer.evals.tables import Line
from summarizer.evals.worst import BadCase, Passage, Wanted
from summarizer.risk import catalogue

Row = Callable[..., RowScores]
Browser: TypeAlias = Any
MANIFEST = Manifest(Engine("offline", "c", "k", "abc"), "dev", {"s": ""}, {}, (), 1, "2026-01-01")


@pytest.fixture
def page(row: Row) -> str:
    moves = FlagMoves(missed=(("auditor-change", "low"),), wrong=(("impairment", "high"),))
    rows = [
        row(
            "a",
            scores={"flags.f1": (0, 4), "flags.filing_f1": (0, 1)},
            moves=moves,
            floor={"flags.f1": Score(1, 4)},
        ),
        row("b", scores={"flags.f1": (2, 2)}),
    ]
    better = [
        row("a", scores={"flags.f1": (4, 4), "flags.filing_f1": (1, 1)}),
        row("b", scores={"flags.f1": (2, 2)}),
    ]
    reports = suite_reports(rows, {"s": ("flags.f1",)}, catalogue(), resamples=50)
    bad = BadCase(
        "a",
        "<script>alert(1)</script>",
        "8-K",
        (Wanted("flag auditor-change, low", found=False, words="It \u202ewas dismissed & left."),),
        (("headline", "Nothing."),),
        (("flags.f1", Score(0, 4, "missed: auditor-change")),),
        "",
        (Passage("Before, ", is_evidence=False), Passage("<b>dismissed</b>", is_evidence=True)),
        1234,
    )
    cases = Alignment(("a", "b"))
    moved = compare_suite("s", cases, (better, rows), ("flags.f1",), resamples=50)
    return report_page(MANIFEST, reports, {"s": [bad]}, [moved])


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_needs_nothing_else(page: str) -> None:
    tags = _Tags()
    tags.feed(page)
    assert (tags.open, tags.links) == ([], ["#s"])
    assert {"svg", "table", "details"} <= tags.seen
    assert "script" not in tags.seen


def test_what_the_filing_says_is_text_and_no_markup(page: str) -> None:
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page
    assert "was dismissed &amp; left." in page


def test_it_tells_scores_confusions_cases_and_moves(page: str) -> None:
    for words in (
        "Scores of offline",
        "keywords only",
        "Flags taken for others",
        "<td>auditor-change</td><td>impairment</td>",
        "missed: flag auditor-change, low",
        "Before, <mark>&lt;b&gt;dismissed&lt;/b&gt;</mark>",
        "and 1,234 characters more",
        "2 cases of 2 registrants",
        "what moved since the run before",
        "lost auditor-change in a",
        "a: flags.filing_f1 1.000 to 0.000",
    ):
        assert words in page


def test_bars_are_metrics_from_nought_to_one() -> None:
    lines = [
        Line("a", 0.5, Interval(0.25, 0.75), 3, 0.1),
        Line("b", 12.0, None, 3),
        Line("c", None, None, 0),
        Line("d", 1.0, None, 3),
    ]
    assert bars(lines, ["d", "a", "b", "c", "none"]) == (
        Bar("d", 320.0, None, None, None, "1.000"),
        Bar("a", 160.0, 80.0, 240.0, 32.0, "0.500"),
    )


def test_a_browser_draws_the_page(page: str, tmp_path: Path, chromium: Browser) -> None:
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    chromium.set_window_size(1280, 900)
    chromium.get(path.as_uri())
    assert chromium.title == "Scores of offline"
    assert chromium.get_log("browser") == []
    bar, mark = (chromium.find_element("css selector", each) for each in ("rect.bar", ".floor"))
    assert bar.rect["width"] == pytest.approx(320 / 3, abs=0.1)
    assert mark.rect["x"] > bar.rect["x"]
    assert chromium.find_element("css selector", "td.n").is_displayed()


def test_a_bad_case_is_opened_beside_its_filing(
    page: str, tmp_path: Path, chromium: Browser
) -> None:
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    chromium.set_window_size(1280, 900)
    chromium.get(path.as_uri())
    evidence = chromium.find_element("css selector", ".filing mark")
    assert not evidence.is_displayed()
    chromium.find_elements("css selector", "details summary")[-1].click()
    assert evidence.is_displayed()
    assert evidence.text == "<b>dismissed</b>"
    places = [each.rect for each in chromium.find_elements("css selector", ".sides > div")]
    assert len({each["y"] for each in places}) == 1
    assert [each["x"] for each in places] == sorted({each["x"] for each in places})


def test_a_narrow_window_needs_no_scrolling_sideways(
    page: str, tmp_path: Path, chromium: Browser
) -> None:
    path = tmp_path / "report.html"
    path.write_text(page, "utf-8")
    chromium.set_window_size(500, 900)
    chromium.get(path.as_uri())
    script = "return document.documentElement.scrollWidth <= innerWidth"
    assert chromium.execute_script(script)
