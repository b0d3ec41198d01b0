"""Tags are found wherever they stand, and told by what they do."""

from __future__ import annotations

import pytest

from summarizer.parse.html_tags import pieces, read_tag, tag_at, tag_written


def test_what_stands_behind_each_bracket_is_the_source_again() -> None:
    source = "words <p>one</p" + "<b>" * 200_000 + "<"
    found = list(pieces(source, 6, len(source)))

    assert found[:3] == ["p>one", "/p", "b>"]
    assert "".join(f"<{piece}" for piece in found) == source[6:]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<b>c</b>", "<b>"),
        ("<a title='>'>x", "<a title='>'>"),
        ("< 2 <br/>", None),
        ("<!-- <b> --><i>", "<!-- <b> -->"),
        ("<!-- never closed <i>", None),
        ("<!--DOCTYPE html><p>", "<!--DOCTYPE html>"),
    ],
)
def test_a_tag_or_comment_ends_at_its_own_bracket(source: str, found: str | None) -> None:
    match = tag_at(source, 0, len(source), source.rfind("-->") + 1)

    assert (match[0] if match else None) == found


@pytest.mark.parametrize("inside", ["!-- no --", "!----", "!DOCTYPE html", "?xml version='1.0'?"])
def test_a_comment_or_declaration_that_its_bracket_ends_does_nothing(inside: str) -> None:
    tag = tag_written(inside)

    assert tag is not None
    assert (tag.name, tag.act) == ("", 0)


@pytest.mark.parametrize("inside", ["a title='", "!-- no ", "!---", "!--", " 2 ", "a <b"])
def test_what_may_not_end_with_the_next_bracket_is_no_tag_yet(inside: str) -> None:
    assert tag_written(inside) is None


def test_tags_that_look_alike_are_one() -> None:
    one, two = tag_written("ix:nonFraction id='f-1'"), tag_written("ix:nonFraction id='f-2'")

    assert one is two
    assert tag_written("P style='display:none'") == read_tag("p", False, " style='display:none'")  # noqa: FBT003


@pytest.mark.parametrize(
    ("name", "attributes", "hides", "parts", "nests"),
    [
        ("p", "", False, True, True),
        ("br", "", False, True, False),
        ("span", " style='display:none'", True, False, True),
        ("script", "", True, False, True),
        ("ix:nonfraction", " name='a'/", False, False, False),
    ],
)
def test_a_tag_is_told_by_what_it_does(
    name: str, attributes: str, *, hides: bool, parts: bool, nests: bool
) -> None:
    tag = read_tag(name, False, attributes)  # noqa: FBT003

    assert (tag.hides, tag.parts, tag.nests) == (hides, parts, nests)
