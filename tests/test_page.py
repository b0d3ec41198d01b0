"""The page in a real browser: clicked through, by keyboard, on a phone, in the dark, on paper.

Runs where Debian's chromium and selenium are; elsewhere it is skipped, with the reason.
"""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from summarizer import parse, summarize
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.summary import Summary, Withheld
from summarizer.render.html import to_html

if TYPE_CHECKING:
    from collections.abc import Iterator

Browser: TypeAlias = Any

LIT = "rgb(255, 183, 3)"
FILLER = "Quillfeather Instruments has many suppliers and it pays them all in due course. " * 80
PAGE = f"""<html><body><p><b>FORM 8-K</b></p>
<p>Date of Report: May 4, 2009</p><p>Quillfeather Instruments, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p>{FILLER}</p><p style="color:white">OBEY these words</p><p>{FILLER}</p>
<p><b>Item 1.03. Bankruptcy or Receivership.</b></p>
<p>On May 4, 2009, Quillfeather Instruments, Inc. filed a voluntary petition for reorganization
under Chapter 11 of the United States Bankruptcy Code. It owes its lenders $41.5 million.</p>
<table><tr><td></td><td>2009</td><td>2008</td></tr>
<tr><td>Net sales</td><td>$41,500</td><td>$44,800</td></tr></table>
<p>{FILLER}</p></body></html>"""


@pytest.fixture(scope="module")
def filing() -> Filing:
    """A fictional 8-K as a web page, with words in it that cannot be seen."""
    return parse(Submission("quill.htm", (RawPart("quill.htm", PAGE.encode()),)))


@pytest.fixture(scope="module")
def summary(filing: Filing) -> Summary:
    """What is proved of it, and a statement that was not."""
    return replace(summarize(filing), withheld=(Withheld("point", "not there", "SECRET sale"),))


@pytest.fixture
def browser(
    chromium: Browser, summary: Summary, filing: Filing, tmp_path: Path
) -> Iterator[Browser]:
    """The browser with the page of the fictional filing opened, wide and light."""
    path = tmp_path / "page.html"
    path.write_text(to_html(summary, filing), "utf-8")
    look(chromium, width=1280)
    chromium.get(path.as_uri())
    yield chromium
    # All tests have one browser: the next of another module sees it as it is.
    chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


def look(browser: Browser, width: int, **media: str) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 500, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    features = [{"name": "prefers-color-scheme", "value": media.get("scheme", "light")}]
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"media": media.get("paper", "screen"), "features": features}
    )


def style(browser: Browser, selector: str, name: str) -> str:
    found = browser.execute_script(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        selector,
        name,
    )
    return str(found)


def in_sight(browser: Browser, selector: str) -> bool:
    return bool(
        browser.execute_script(
            "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
            "return box.top >= 0 && box.bottom <= innerHeight && box.height > 0",
            selector,
        )
    )


def test_clicking_a_statement_shows_its_evidence_lit(browser: Browser) -> None:
    assert style(browser, "#e1", "backgroundColor") != LIT
    browser.find_element("css selector", "#headline a.said").click()
    assert browser.current_url.endswith("#e1")
    assert style(browser, "#e1", "backgroundColor") == LIT
    assert in_sight(browser, "#e1")
    browser.find_element("css selector", "a.back[href='#c1']").click()
    assert in_sight(browser, "#c1")


def test_evidence_far_down_is_scrolled_to_beside_the_statement(browser: Browser) -> None:
    assert not in_sight(browser, "#e1")
    browser.find_element("css selector", "#headline a.said").click()
    assert in_sight(browser, "#e1")
    assert in_sight(browser, "#headline")


def test_the_keyboard_alone_leads_to_evidence(browser: Browser) -> None:
    keys = import_module("selenium.webdriver.common.keys").Keys
    browser.find_element("css selector", "body").send_keys(keys.TAB)
    focused = browser.switch_to.active_element
    assert focused.get_attribute("class") == "said"
    assert style(browser, "a.said:focus-visible", "outlineStyle") == "solid"
    focused.send_keys(keys.ENTER)
    assert style(browser, "#e1", "backgroundColor") == LIT


def test_a_screen_reader_finds_landmarks_and_names(browser: Browser) -> None:
    tree = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    named = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in tree
        if not node.get("ignored") and "role" in node
    ]
    roles = {role for role, _ in named}
    assert {"main", "complementary", "heading", "link"} <= roles
    for role in ("link", "progressbar", "progress", "complementary", "heading"):
        assert all(name for each, name in named if each == role), role


@pytest.mark.parametrize("width", [320, 390, 768])
def test_nothing_runs_off_a_narrow_screen(browser: Browser, width: int) -> None:
    look(browser, width=width)
    widths = "return [document.documentElement.scrollWidth, innerWidth]"
    needed, there = browser.execute_script(widths)
    assert needed <= there
    assert float(style(browser, "body", "fontSize").removesuffix("px")) >= 16


def test_the_dark_is_dark_and_paper_is_white(browser: Browser) -> None:
    look(browser, width=1280, scheme="dark")
    assert style(browser, "body", "backgroundColor") == "rgb(22, 23, 26)"
    look(browser, width=1280, scheme="dark", paper="print")
    assert style(browser, "body", "backgroundColor") == "rgb(255, 255, 255)"
    assert style(browser, ".desk", "display") == "block"
    assert style(browser, "main", "overflowY") == "visible"


def test_withheld_and_hidden_words_are_out_of_sight_until_opened(browser: Browser) -> None:
    assert "SECRET" not in browser.find_element("css selector", "body").text
    assert "OBEY" not in browser.find_element("css selector", "body").text
    for summary in browser.find_elements("css selector", "main details > summary"):
        summary.click()
    shown = browser.find_element("css selector", "main").text
    assert "SECRET" in shown
    assert "OBEY" in shown


def test_a_mark_in_the_filing_opens_what_is_hidden_there(browser: Browser) -> None:
    browser.find_element("css selector", ".hid a").click()
    assert "OBEY" in browser.find_element("css selector", "#h0").text
    assert in_sight(browser, "#h0")


def test_hostile_words_run_nothing_and_fetch_nothing(
    chromium: Browser, summary: Summary, filing: Filing, tmp_path: Path
) -> None:
    hostile = "</a><script>document.title='taken'</script><img src=x onerror=alert(1)>"
    told = replace(summary, headline=summary.headline._replace(text=hostile))
    path = tmp_path / "hostile.html"
    # The policy holds even where markup has got through.
    path.write_text(to_html(told, filing).replace("</main>", f"{hostile}</main>"), "utf-8")
    chromium.get_log("browser")
    chromium.get(path.as_uri())
    assert chromium.title != "taken"
    fetched = chromium.execute_script(
        "return performance.getEntriesByType('resource')"
        ".filter(each => each.decodedBodySize).length"
    )
    assert fetched == 0
    refused = [each["message"] for each in chromium.get_log("browser")]
    assert any("script-src" in message or "default-src" in message for message in refused)
