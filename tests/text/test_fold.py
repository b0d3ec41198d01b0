"""Folding evens out typography and changes no letter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.fold import fold

VECTORS = json.loads((Path(__file__).parents[2] / "docs" / "fold-vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS["plain"], ids=lambda vector: vector["rule"])
def test_plain_text_folds_as_published(vector: dict[str, str]) -> None:
    assert fold(vector["source"]) == vector["folded"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
