"""The blocks of Slack."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.render.block_kit import Room, context, filled, header, link, statement, table


def test_an_address_with_anything_odd_in_it_becomes_no_link() -> None:
    assert link("https://www.sec.gov/a?b=1&c=2", "here") == (
        "<https://www.sec.gov/a?b=1&amp;c=2|here>"
    )
    for odd in ("javascript:alert(1)", "https://a.test/x y", "https://a.test/<b>", "https://a"):
        assert link(odd, "<here>") == "&lt;here&gt;"


@pytest.mark.parametrize("stuffing", ["&", "word ", "@a", "<!channel>"])
def test_a_statement_is_short_whatever_has_to_be_escaped(stuffing: str) -> None:
    told = statement(stuffing * 3_000)
    assert len(told) <= 660
    assert "_(cut: " in told


def test_lines_fill_texts_that_fit_a_section() -> None:
    texts = list(filled(["x" * 1_000] * 7))
    assert [len(text) for text in texts] == [2_001, 2_001, 2_001, 1_000]


def test_cells_are_plain_text_and_never_empty() -> None:
    made: dict[str, Any] = table(("Figure", "Value"), [("<!here> debt", "")])
    assert made["rows"][1] == [
        {"type": "raw_text", "text": "<!here> debt"},
        {"type": "raw_text", "text": "-"},
    ]


def test_small_print_that_is_left_out_is_said() -> None:
    made: dict[str, Any] = context(["short", "long " * 100, "more"], 100)
    assert made["elements"][0]["text"] == "short\n_and 2 more remarks, not shown here_"


def test_a_header_is_short_and_never_empty() -> None:
    empty: dict[str, Any] = header("\u202e")
    long: dict[str, Any] = header("word " * 90)
    assert empty["text"]["text"] == "Filing"
    assert len(long["text"]["text"]) <= 150


def test_a_room_is_taken_until_it_is_full() -> None:
    room = Room(10)
    assert [room.take("1234"), room.take("1234"), room.take("12")] == [True, False, True]
