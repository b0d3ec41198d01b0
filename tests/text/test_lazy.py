"""A lazy pattern is used like a compiled one."""

from __future__ import annotations

import re

from summarizer.text.lazy import lazy


def test_a_lazy_pattern_finds_what_a_compiled_one_finds() -> None:
    pattern, compiled = (
        lazy(r"(?P<word>b+)", re.IGNORECASE),
        re.compile(r"(?P<word>b+)", re.IGNORECASE),
    )

    assert pattern.findall("abBcb") == compiled.findall("abBcb") == ["bB", "b"]
    assert pattern.sub("-", "abBcb") == "a-c-"
    assert [match["word"] for match in pattern.finditer("abBcb")] == ["bB", "b"]
    assert pattern.pattern == compiled.pattern
    assert pattern.flags == compiled.flags


def test_a_pattern_that_is_never_used_is_never_compiled() -> None:
    lazy("(")


def test_a_lazy_pattern_keeps_what_it_has_compiled() -> None:
    pattern = lazy("a")
    first = pattern.search

    assert pattern.search is first
