"""Colours in attributes, and words that have the colour of what is behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.parse.colours import Colours, colours


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ('style="color: white"', Colours(pale=True)),
        ('style="color:rgb(255, 255, 255)"', Colours(pale=True)),
        ('style="background-color:rgba(0,0,0,0);color:rgba(0,0,0,1)"', Colours()),
        ('style="background-color:rgb(255,255,255, 0.0);color:#000000"', Colours()),
        ('color="#fefefe"', Colours(pale=True)),
        ('style="background-color:#ffffff"', Colours()),
        ('style="background:#003366;color:#fff"', Colours(backed=True)),
        ('bgcolor="navy"', Colours(backed=True)),
        ('style="color:#cc0;background-color:#cccc00"', Colours(same=True, backed=True)),
        ('style="color:inherit;background:none"', Colours()),
        ('style="border-color:white"', Colours()),
        ('style="color:red"', Colours()),
    ],
)
def test_words_are_told_from_their_ground(attributes: str, found: Colours) -> None:
    assert colours(attributes)[:3] == found[:3]


def test_a_colour_has_one_number_however_it_is_written() -> None:
    written = ("navy", "#000080", "rgb(0, 0, 128)")

    assert len({colours(f'style="color:{each}"').ink for each in written}) == 1
    assert colours('style="color:black"').ink > 0
    assert colours('style="color:rebeccapurple"').ink == colours('bgcolor="rebeccapurple"').paper


@pytest.mark.parametrize(
    ("markup", "seen", "hidden"),
    [
        ('<p>A <span style="color:#fff">b c</span> d.</p>', "A d.", "b c"),
        ('<p>A <font color="white">b c</font> d.</p>', "A d.", "b c"),
        ('<p>A <span style="color:#123456;background:#123456">b</span> d.</p>', "A d.", "b"),
        ('<table bgcolor="navy"><tr><td style="color:white">b c</td></tr></table>', "b c", None),
        ('<p style="background:#036">A <b style="color:white">b c</b> d.</p>', "A b c d.", None),
        (
            '<table><tr><td bgcolor="navy">A <font color="#000080">b</font></td></tr></table>',
            "A",
            "b",
        ),
        ('<p style="background:black">A <b style="color:#000">b</b> d.</p>', "A d.", "b"),
        ('<p>A <b style="color:#000">b</b> d.</p>', "A b d.", None),
        (
            '<div bgcolor="navy"><p bgcolor="#fff">A <i style="color:white">b</i></p></div>',
            "A",
            "b",
        ),
        (
            '<div style="background:red"><p style="background:#fff;color:red">A b.</p></div>',
            "A b.",
            None,
        ),
        ('<p>A<hr style="color:#fff;background-color:#fff">d.</p>', "A d.", None),
    ],
)
def test_words_in_the_colour_of_the_page_are_hidden(
    read: Callable[..., Filing], markup: str, seen: str, hidden: str | None
) -> None:
    filing = read(f"<html><body>{markup}</body></html>")
    assert filing.visible.text == seen
    assert [(each.text, each.why) for each in filing.hidden] == (
        [(hidden, "colour of the background")] if hidden else []
    )
