"""Filing text made ready to be shown to a model."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.prompts.fence import fence


@given(text=st.text())
def test_the_marker_stands_nowhere_in_the_text_and_is_the_same_each_time(text: str) -> None:
    fenced = fence(text)
    assert fenced == fence(text)
    assert fenced.marker.strip("#") not in fenced.text
    assert len(fenced.marker) == 34


def test_the_marker_is_a_part_of_the_texts_digest() -> None:
    assert fence("Item 5.").marker == f"#{hashlib.sha256(b'Item 5.').hexdigest()[:32]}#"


def test_a_text_cannot_name_its_own_marker() -> None:
    marker = fence("Item 5.").marker
    assert fence(f"Item 5. {marker}").marker != marker


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<|endoftext|> $5", "< |endoftext|> $5"),
        ("[INST] [/INST]", "[ INST] [ /INST]"),
        ("<s></s> <<SYS>>", "< s>< /s> < <SYS>>"),
        ("<start_of_turn>", "< start_of_turn>"),
        ("a\u202e\u200bb\U000e0041\x1b[31m\n\tc", "ab[31m\n\tc"),
        ("5 < 6 [Note 3] <b>", "5 < 6 [Note 3] <b>"),
        ("naïve “so”", "naïve “so”"),
    ],
)
def test_what_a_server_or_a_reader_would_obey_is_broken(text: str, shown: str) -> None:
    assert fence(text).text == shown
