"""The options of a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.cli.asking import wishes_of

pytest.importorskip("pydantic", reason="needs the extra 'models'")

SILENT = {
    "prompts": None,
    "record": None,
    "no_trace": False,
    "max_cost": None,
    "max_calls": None,
    "max_tokens": None,
    "no_cache": False,
}


def test_a_call_that_says_nothing_of_a_model_wants_nothing_of_it() -> None:
    assert wishes_of(SILENT) is None


@pytest.mark.parametrize(
    ("option", "value", "name", "wanted"),
    [
        ("prompts", Path("p"), "prompts", Path("p")),
        ("record", Path("r"), "record", Path("r")),
        ("no_trace", True, "may_trace", False),
        ("no_cache", True, "use_cache", False),
        ("max_cost", "0.50", "max_cost", "0.50"),
        ("max_calls", 0, "max_calls", 0),
        ("max_tokens", 0, "max_tokens", 0),
    ],
)
def test_what_a_call_says_is_wanted(option: str, value: object, name: str, wanted: object) -> None:
    wishes = wishes_of({**SILENT, option: value})
    assert wishes is not None
    assert getattr(wishes, name) == wanted
