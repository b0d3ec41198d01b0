"""A summary as one web page."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.render.html import to_html

ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "div", "main", "aside", "h1", "h2", "h4"),
    *("p", "span", "a", "ul", "li", "code", "blockquote", "table", "thead", "tbody", "tr", "th"),
    *("td", "progress", "details", "summary", "mark", "br"),
}
HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "<img src=x onerror=alert(1)>",
    "<form action=https://example.test><input name=key></form>",
    "<link rel=stylesheet href=https://example.test/x.css>",
    "{{ 7 * 7 }}{% include 'x' %}",
    "</aside></div><iframe src=https://example.test>",
]


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def attributes(self, name: str) -> Iterator[str]:
        for _, attributes in self.tags:
            value = attributes.get(name)
            if value is not None:
                yield value


def _policy(page: _Page) -> str:
    return next(
        attributes["content"] or ""
        for _, attributes in page.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )


def test_every_statement_leads_to_its_evidence_and_back(summary: Summary, filing: Filing) -> None:
    page = _Page(to_html(summary, filing))
    ids = list(page.attributes("id"))
    links = [link for link in page.attributes("href") if link.startswith("#")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links} <= set(ids)
    assert {f"e{number}" for number in range(1, 5)} <= set(ids)
    assert {f"#c{number}" for number in range(1, 5)} <= set(links)
    assert page.open == []


def test_the_policy_allows_this_style_sheet_and_nothing_else(
    summary: Summary, filing: Filing
) -> None:
    text = to_html(summary, filing)
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert _policy(_Page(text)) == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_the_page_needs_nothing_from_elsewhere(summary: Summary, filing: Filing) -> None:
    page = _Page(to_html(summary, filing))
    assert {tag for tag, _ in page.tags} <= ALLOWED
    assert not set(page.attributes("src")) | set(page.attributes("style"))
    outside = [link for link in page.attributes("href") if not link.startswith("#")]
    assert outside == [summary.filing.url]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_of_a_filing_are_only_words(summary: Summary, filing: Filing, hostile: str) -> None:
    visible = replace(
        filing.visible,
        text=hostile.ljust(len(filing.visible.text), ".")[: len(filing.visible.text)],
    )
    told = replace(
        summary,
        headline=summary.headline._replace(text=hostile),
        filing=summary.filing._replace(registrant=hostile, name=hostile),
        withheld=(summary.withheld[0]._replace(text=hostile),),
    )
    hidden = (filing.hidden[0]._replace(text=hostile),)
    page = _Page(to_html(told, replace(filing, visible=visible, hidden=hidden)))
    assert {tag for tag, _ in page.tags} <= ALLOWED
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert " ".join(page.words).count(hostile) >= 4


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "http://example.test"])
def test_only_a_secure_address_is_a_link(summary: Summary, filing: Filing, url: str) -> None:
    told = replace(summary, filing=summary.filing._replace(url=url))
    page = _Page(to_html(told, filing))
    assert [link for link in page.attributes("href") if not link.startswith("#")] == []


def test_withheld_and_hidden_words_stand_behind_a_closed_disclosure(
    summary: Summary, filing: Filing
) -> None:
    text = to_html(summary, filing)
    closed = re.findall(r"<details>.*?</details>", text, re.DOTALL)
    proved = next(each for each in closed if "<summary>not proved (2)</summary>" in each)
    hidden = next(each for each in closed if "<summary>hidden in the filing (1)</summary>" in each)
    assert proved.count("SECRET") == text.count("SECRET") == 2
    assert hidden.count("OBEY") == text.count("OBEY") == 1


def test_characters_that_steer_or_hide_are_dropped(summary: Summary, filing: Filing) -> None:
    told = replace(summary, headline=summary.headline._replace(text="net\u202e lo\x1b\u200bss"))
    assert ">net loss</a>" in to_html(told, filing)


def test_severity_is_a_word_and_numbers_have_their_verdict(
    summary: Summary, filing: Filing
) -> None:
    text = to_html(summary, filing)
    assert '<span class="severity">critical</span> <code>bankruptcy-insolvency</code>' in text
    assert '<div class="ledger">Numbers: $41.5 million: verbatim</div>' in text


def test_an_empty_summary_is_a_page_too(quiet: Summary, filing: Filing) -> None:
    page = _Page(to_html(quiet, replace(filing, hidden=(), warnings=())))
    assert "None raised." in page.words
    assert page.open == []


@given(text=st.text(max_size=60))
def test_any_words_make_a_page_that_holds_together(
    summary: Summary, filing: Filing, text: str
) -> None:
    told = replace(
        summary,
        headline=summary.headline._replace(text=text),
        points=(summary.points[0]._replace(text=text),),
    )
    page = _Page(to_html(told, filing))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= ALLOWED


@pytest.mark.parametrize(
    ("value", "shown"), [("41500000", "41,500,000"), ("-0.5", "-0.5"), ("-1234.5", "-1,234.5")]
)
def test_a_value_is_written_for_people(
    summary: Summary, filing: Filing, value: str, shown: str
) -> None:
    figure = summary.figures[0]._replace(value=Decimal(value))
    assert f"<td>{shown} USD</td>" in to_html(replace(summary, figures=(figure,)), filing)
