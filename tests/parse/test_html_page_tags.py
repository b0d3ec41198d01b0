"""What a tag does on a page is learned where it first stands."""

from __future__ import annotations

import pytest

from summarizer.parse.html_page_tags import PageTags
from summarizer.parse.html_tags import Act


def learned(source: str, inside: str) -> tuple[PageTags, int, int]:
    tags = PageTags(source, 0, len(source))
    here = source.index(f"<{inside}")
    step, after = tags.learn(inside, here, closed=source[here + len(inside) + 1 :][:1] == ">")
    return tags, step[0] if step is not None else -1, after - here


def test_a_tag_that_ends_with_the_next_bracket_is_known_from_then_on() -> None:
    tags, act, length = learned("one <b id='x1'>two</b>", "b id='x1'")

    assert (act, length) == (Act.OPEN, 11)
    assert tags.known["b id='x1'"][0] == Act.OPEN


def test_what_one_page_has_learned_another_knows_that_has_no_style_sheet() -> None:
    learned("<u id='x2'>", "u id='x2'")
    styled = "<style>p{display:none}</style>"

    assert "u id='x2'" in PageTags("<p>", 0, 3).known
    assert PageTags(styled, 0, len(styled)).known == {}


@pytest.mark.parametrize("inside", ["!-- x3 ", "a title='x3"])
def test_where_a_comment_or_an_open_quote_ends_each_page_says_for_itself(inside: str) -> None:
    open_one, closed_one = f"<{inside}>one<b>", f"<{inside}>one-->two'><b>"

    assert learned(open_one, inside)[2] == len(inside) + 2
    tags, _, length = learned(closed_one, inside)
    assert length > len(inside) + 2
    assert inside not in tags.known


def test_a_tag_with_a_bracket_in_its_value_is_looked_at_each_time() -> None:
    tags, act, length = learned("<a title='>'>x", "a title='")

    assert (act, length) == (Act.OPEN, 13)
    assert "a title='" not in tags.known


def test_a_bracket_that_begins_no_tag_is_none() -> None:
    tags, act, length = learned("1 < 2 <b>", " 2 ")

    assert (act, length) == (-1, 0)
    assert " 2 " not in tags.known


def test_a_comment_goes_on_to_its_end_over_other_tags() -> None:
    _, act, length = learned("<!-- a <b> --> <i>", "!-- a ")

    assert (act, length) == (Act.NOTHING, 14)


def test_a_style_sheet_speaks_for_the_tags_of_its_page() -> None:
    source = "<style>.note{display:none}</style><p class='note'>x"

    assert learned(source, "p class='note'")[1] == Act.SPECIAL
    assert learned(source.replace("none", "block"), "p class='note'")[1] == Act.PARAGRAPH | Act.PART


def test_a_ground_makes_words_of_its_colour_worth_a_look() -> None:
    source = "<td bgcolor='red'><font color='red'>"
    tags, _, _ = learned(source, "td bgcolor='red'")
    font, _ = tags.learn("font color='red'", 18, closed=True)

    assert font is not None
    assert font[0] == Act.SPECIAL
    assert "td bgcolor='red'" in tags.known
    assert learned(source, "td bgcolor='red'")[0].known is not learned("<p>", "p")[0].known
    assert learned(source, "font color='red'")[1] == Act.OPEN
