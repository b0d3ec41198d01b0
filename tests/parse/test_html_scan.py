"""HTML is scanned in one pass: what is seen becomes blocks, what is hidden is reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.position import Span
from summarizer.parse.html_scan import scan_html
from summarizer.parse.layout import BOLD, CENTERED, HEADING, Layout
from summarizer.text.folding import Folding

Laid = Callable[[str], tuple[Layout, list[str]]]


def test_block_tags_part_words_and_inline_tags_join_them(laid: Laid) -> None:
    assert laid("<p>B<b>USINESS</b></p><div>one</div>two<ul><li>three</ul>")[1] == [
        "BUSINESS",
        "one",
        "two",
        "three",
    ]


def test_words_after_an_inline_xbrl_tag_are_kept(laid: Laid) -> None:
    source = '<p>Date: <ix:nonNumeric name="dei:X"><span>May 4</span></ix:nonNumeric>, 2021</p>'

    assert laid(source)[1] == ["Date: May 4, 2021"]


def test_one_line_break_goes_on_with_a_sentence_and_two_end_it(laid: Laid) -> None:
    assert laid("<p>The registrant<br>announced.<br>Item 5<br><br>and more</p>")[1] == [
        "The registrant announced.",
        "Item 5",
        "and more",
    ]


def test_comments_scripts_and_the_head_are_not_seen(laid: Laid) -> None:
    source = (
        "<html><head><title>t</title></head><!-- no --><body><p>yes</p>"
        "<script>if (a<b) no()</script><style>p{}</style><!--DOCTYPE html PUBLIC> <p>too</body>"
    )

    assert laid(source)[1] == ["yes", "too"]


def test_a_comment_that_is_never_closed_hides_nothing_after_its_tag(laid: Laid) -> None:
    assert laid("<p>one</p><!-- lost <p>two</p>")[1] == ["one", "<!-- lost", "two"]


@pytest.mark.parametrize(
    ("hiding", "why"),
    [
        ('style="display:none"', "display:none"),
        ('style="visibility: hidden"', "visibility"),
        ("hidden", "hidden attribute"),
        ('style="font-size:0px"', "font size"),
        ('style="font-size:1pt"', "font size"),
        ('style="opacity:0"', "opacity"),
        ('style="opacity: .02"', "opacity"),
        ('style="color:transparent"', "opacity"),
        ('style="color:rgba(0, 0, 0, 0)"', "opacity"),
        ('style="font:0/0 serif"', "font size"),
        ('style="position:absolute;left:-9999px"', "off-screen"),
    ],
)
def test_hidden_words_are_dropped_and_reported(laid: Laid, hiding: str, why: str) -> None:
    source = f"<p>seen</p><div {hiding}>not <div>to be</div> seen</div><p>again</p>"
    layout, words = laid(source)

    assert words == ["seen", "again"]
    assert [(hidden.why, hidden.text) for hidden in layout.hidden] == [(why, "not to be seen")]
    assert layout.hidden[0].span.of(source) == "not <div>to be</div> seen"


@pytest.mark.parametrize(
    "style",
    [
        "font-size:10pt",
        "font-size:0.9em",
        "opacity:0.9",
        "left:-1px",
        "background-color:transparent",
        "color:rgba(0,0,0,0.87)",
        "font:10pt serif",
    ],
)
def test_words_that_can_be_seen_are_not_called_hidden(laid: Laid, style: str) -> None:
    layout, words = laid(f'<p style="{style}">seen</p>')

    assert (words, layout.hidden) == (["seen"], [])


def test_an_inline_xbrl_header_is_dropped_without_a_word(laid: Laid) -> None:
    source = '<div style="display:none"><ix:header>facts</ix:header></div><p>seen</p>'
    layout, words = laid(source)

    assert (words, layout.hidden) == (["seen"], [])


def test_words_hidden_beside_an_inline_xbrl_header_are_reported(laid: Laid) -> None:
    source = '<div style="display:none"><ix:header>facts</ix:header>OBEY me</div><p>seen</p>'
    layout, words = laid(source)

    assert words == ["seen"]
    assert [each.text for each in layout.hidden] == ["OBEY me"]


def test_style_is_that_of_the_first_words_and_ends_with_its_element(laid: Laid) -> None:
    layout, _ = laid(
        '<p style="text-align:center"><b>One</b> more</p><p>Two <b>bold</b></p><h2>Three</h2>'
        '<div style="font-weight:700"><span style="font-weight:normal">Four</span></div>'
    )

    assert [block.style for block in layout.blocks] == [BOLD | CENTERED, 0, BOLD | HEADING, 0]


def test_cells_stand_in_their_table_and_row(laid: Laid) -> None:
    layout, words = laid(
        "<table><tr><td>a</td><td colspan=2>b</td></tr><tr><td><table><tr><td>in</td></tr></table>"
        "</td><td></td></tr></table>"
    )

    assert words == ["a", "b", "in"]
    assert [(block.table, block.row) for block in layout.blocks] == [(0, 0), (0, 0), (1, 0)]
    assert [(cell.row, cell.first, cell.last, cell.colspan) for cell in layout.tables[0].cells] == [
        (0, 0, 1, 1),
        (0, 1, 2, 2),
        (1, 2, 3, 1),
        (1, 3, 3, 1),
    ]
    assert layout.tables[1].outer == 0


def test_page_breaks_are_noted_before_the_block_that_follows(laid: Laid) -> None:
    layout, _ = laid('<p>one</p><hr style="page-break-after:always"><p>two</p>')

    assert [following for following, _ in layout.breaks] == [1]


def test_preformatted_text_keeps_its_lines(laid: Laid) -> None:
    assert laid("<body><pre>one\n  two   three\n</pre></body>")[1] == ["one", "two three"]


def test_a_hundred_thousand_open_elements_are_scanned(laid: Laid) -> None:
    assert laid("<div>" * 100_000 + "deep" + "</span>" * 1000)[1] == ["deep"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<br>",
                "<table>",
                "<tr>",
                "<td>",
                "</td>",
                "</table>",
                "<div hidden>",
                "</div>",
                "<!--",
                "-->",
                "<",
                ">",
                '"',
                "'",
                "&amp;",
                "word",
                " x\n",
                "<pre>",
                "</pre>",
                "<script>",
                "</script>",
                "<p style='display:none",
                "\x00",
                "<th ",
            ]
        ),
        max_size=60,
    )
)
def test_any_markup_gives_blocks_that_do_not_overlap(pieces: list[str]) -> None:
    source = "".join(pieces)
    folding = Folding(source)
    layout = Layout(source, folding)
    scan_html(layout, 0, len(source))
    visible = folding.finish()

    places = [place for block in layout.blocks for place in (block.start, block.end)]
    assert places == sorted(places)
    assert all(visible.text[b.start : b.end].strip() for b in layout.blocks)
    assert all(Span(0, len(source)).holds(hidden.span) for hidden in layout.hidden)
