"""An object as it lies in the store."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.store.frame import framed, unframed

TEXT = '{"headline": "Net loss of €5"}\n'


@given(st.text())
def test_what_is_framed_comes_back(text: str) -> None:
    assert unframed(framed(text)) == text


@pytest.mark.parametrize("length", range(len(framed(TEXT))))
def test_a_torn_object_is_known_wherever_it_is_torn(length: int) -> None:
    assert unframed(framed(TEXT)[:length]) is None


@given(st.integers(0, len(framed(TEXT)) - 1), st.integers(1, 255))
def test_a_changed_byte_is_known(place: int, change: int) -> None:
    stored = bytearray(framed(TEXT))
    stored[place] ^= change
    assert unframed(bytes(stored)) is None


def test_the_text_can_be_read_without_the_program() -> None:
    assert framed(TEXT).decode().splitlines()[0] == TEXT.strip()
