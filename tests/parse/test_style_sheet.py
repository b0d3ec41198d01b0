"""Words hidden by a style sheet: by class, by id, by the name of a tag."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.parse.style_sheet import sheet_of

Read = Callable[..., Filing]


@pytest.mark.parametrize(
    ("sheet", "markup", "why"),
    [
        (".x { display: none }", '<span class="a x">b c</span>', "display:none"),
        (".X{visibility:hidden}", "<span class=X>b c</span>", "visibility"),
        ("#y{font-size:0px}", "<span id='y'>b c</span>", "font size"),
        ("i, b.z {opacity: 0}", '<b class="z">b c</b>', "opacity"),
        ("u{position:absolute;left:-9999px}", "<u>b c</u>", "off-screen"),
        (".x{color:#FFFFFF !important}", '<i class="x">b c</i>', "colour of the background"),
        (
            ".k{background-color:#123456} .w{color:#123456}",
            '<span class="k"><i class="w">b c</i></span>',
            "colour of the background",
        ),
        ("}.y{.x{display:none}", '<i class="x">b c</i>', "display:none"),
        (
            '@import "a@b.css"; @ @media print{u{}} .x{display:none}',
            '<i class="x">b c</i>',
            "display:none",
        ),
        ("/* .x */ .y{} <!-- .x{display:none} -->", '<i class="x">b c</i>', "display:none"),
    ],
)
def test_words_that_a_sheet_hides_are_dropped_and_reported(
    read: Read, sheet: str, markup: str, why: str
) -> None:
    page = f"<html><head><style>{sheet}</style></head><body><p>A {markup} d.</p></body></html>"
    filing = read(page)

    assert filing.visible.text == "A d."
    assert [(each.why, each.text) for each in filing.hidden] == [(why, "b c")]


@pytest.mark.parametrize(
    ("sheet", "markup"),
    [
        (".x{display:none}", '<span class="y">b c</span>'),
        ("p.x{display:none}", '<span class="x">b c</span>'),
        (".x{display:none}", '<span class="x" style="display:inline">b c</span>'),
        ("@media print{.x{display:none}}", '<span class="x">b c</span>'),
        ("div .x{display:none}", '<span class="x">b c</span>'),
        (".x{background:navy;color:white}", '<span class="x">b c</span>'),
        (".x{color:", '<span class="x">b c</span>'),
        ("/* never closed .x{display:none}", '<span class="x">b c</span>'),
        ("{display:none} }{ .x{.x{}", '<span class="x">b c</span>'),
    ],
)
def test_words_that_a_sheet_leaves_visible_are_read(read: Read, sheet: str, markup: str) -> None:
    page = f"<html><head><style>{sheet}</style></head><body><p>A {markup} d.</p></body></html>"

    assert read(page).visible.text == "A b c d."


def test_a_page_whose_sheets_hide_nothing_has_none() -> None:
    source = "<style>p{margin:0}</style><p>seen</p>"

    assert sheet_of(source, 0, len(source)) is None


@pytest.mark.parametrize("piece", ["<style>", "@", "@{", "/*", "a", "{", "}", "<style>a{b}"])
def test_a_sheet_of_one_piece_repeated_says_nothing(piece: str) -> None:
    # As long as this, a pattern that begins anew at every place would take hours.
    source = f"<style>{piece * 500_000}</style><p>seen</p>"

    assert sheet_of(source, 0, len(source)) is None
