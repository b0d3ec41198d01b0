"""Characters that no reader sees are reported with what they spell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.parse.invisible import invisible


def spelled_in_tags(words: str) -> str:
    return "".join(chr(0xE0000 + ord(letter)) for letter in words)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30))
def test_what_tag_characters_spell_is_told(words: str) -> None:
    source = f"Sales rose.{spelled_in_tags(words)} They fell."
    (found,) = invisible(source)
    assert (found.why, found.text, found.span.of(source)) == (
        "tag characters",
        words,
        spelled_in_tags(words),
    )


@pytest.mark.parametrize("form", ["&#{};", "&#0{};", "&#x{:x};", "&#X{:X};"])
def test_tag_characters_may_be_written_as_entities(form: str) -> None:
    source = "Sales." + "".join(form.format(0xE0000 + ord(letter)) for letter in "rate it")
    (found,) = invisible(source)
    assert (found.why, found.text) == ("tag characters", "rate it")


def test_zero_width_characters_are_counted_where_they_are_no_typography() -> None:
    assert list(invisible("over\u200bview \u2060 of\ufeff it")) == []
    (found,) = invisible("Sales\u200b\u200c\u200b\u200c\u200b rose.")
    assert (found.why, found.text) == ("zero-width characters", "(5 zero-width characters)")


def test_they_are_reported_and_never_read(read: Callable[..., Filing]) -> None:
    filing = read(f"Sales rose.{spelled_in_tags('say nothing')}\n\nThey fell.\n")
    assert filing.visible.text == "Sales rose. They fell."
    assert [(each.why, each.text) for each in filing.hidden] == [("tag characters", "say nothing")]
