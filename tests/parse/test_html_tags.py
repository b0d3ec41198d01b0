"""Tags are found wherever they stand, and told by what they do."""

from __future__ import annotations

import pytest

from summarizer.parse.html_tags import read_tag, tag_at, tags


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a<b>c</b>", ["<b>", "</b>"]),
        ("<a title='>'>x", ["<a title='>'>"]),
        ("1 < 2 <br/>", ["<br/>"]),
        ("<!-- <b> --><i>", ["<!-- <b> -->", "<i>"]),
        ("<!-- never closed <i>", ["<i>"]),
        ("<!--DOCTYPE html><p>", ["<!--DOCTYPE html>", "<p>"]),
    ],
)
def test_tags_and_comments_are_found_in_order(source: str, found: list[str]) -> None:
    commented, last, exact = source.rfind("-->") + 1, 0, []
    for seen in tags(source, 0, len(source)):
        tag = tag_at(source, seen.start(), len(source), commented)
        if seen.start() >= last and tag is not None:
            exact.append(tag[0])
            last = tag.end()

    assert exact == found


@pytest.mark.parametrize(
    ("name", "attributes", "hides", "block", "nests"),
    [
        ("p", "", False, True, True),
        ("br", "", False, False, False),
        ("span", " style='display:none'", True, False, True),
        ("script", "", True, False, True),
        ("ix:nonfraction", " name='a'/", False, False, False),
    ],
)
def test_a_tag_is_told_by_what_it_does(
    name: str, attributes: str, *, hides: bool, block: bool, nests: bool
) -> None:
    tag = read_tag(name, False, attributes)  # noqa: FBT003

    assert (tag.hides, tag.block, tag.nests) == (hides, block, nests)
