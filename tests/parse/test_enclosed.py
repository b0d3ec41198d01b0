"""What stands between an opening tag and the closing one after it."""

from __future__ import annotations

import re

import pytest

from summarizer.parse.enclosed import enclosed

_BEGIN, _END = re.compile(r"<u\b([^<>]*+)>"), re.compile(r"</u>")


def _inside(source: str, start: int = 0) -> list[tuple[str, str]]:
    found = enclosed(source, _BEGIN, _END, start, len(source))
    return [(begun[1], inside) for begun, inside in found]


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        ("<u a>b</u>c<u>d</u>", [(" a", "b"), ("", "d")]),
        ("<u>a<u>b</u>c</u>", [("", "a<u>b")]),
        ("<u>a</u><u>b", [("", "a")]),
        ("</u><u>a", []),
        ("", []),
    ],
)
def test_it_runs_to_the_next_closing_tag(source: str, inside: list[tuple[str, str]]) -> None:
    assert _inside(source) == inside


def test_only_the_stretch_that_is_asked_for_is_looked_at() -> None:
    assert _inside("<u>a</u><u>b</u>", start=8) == [("", "b")]


class _Looks:
    """A pattern that keeps where it was asked to look."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern, self.begun = pattern, list[int]()

    def search(self, source: str, start: int, end: int) -> re.Match[str] | None:
        self.begun.append(start)
        return self.pattern.search(source, start, end)


def test_a_missing_end_is_looked_for_once() -> None:
    source, closing = "<u>" * 1_000, _Looks(_END)

    assert not list(enclosed(source, _BEGIN, closing, 0, len(source)))  # type: ignore[arg-type]
    assert closing.begun == [3]
