"""The shape of outputs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Summary
from summarizer.errors import InputError
from summarizer.evals.scorers.shape import read_summary, shape_fault
from summarizer.render import to_json
from summarizer.risk import catalogue

Make = Callable[..., Summary]


def test_a_summary_is_read_as_it_was_written(offline: Summary, filing: Filing) -> None:
    assert read_summary(to_json(offline, filing), catalogue()) == offline


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "summary/2"}', "nonsense"])
def test_what_is_no_summary_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_summary(text, catalogue())


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"flags": {"bad-luck": "low"}}, "the catalogue has no flag 'bad-luck'"),
        ({"undetermined": ("bad-luck",)}, "the catalogue has no flag 'bad-luck'"),
        ({"events": (("party", None),)}, "there is no event type 'party'"),
        ({"figures": (("1", "apples", None, ""),)}, "'apples' is no unit"),
        ({"figures": (("1", "EUR", None, ""), ("1", "JPY/share", None, ""))}, ""),
    ],
)
def test_a_word_off_the_lists_is_a_fault(
    make: Make, filing: Filing, parts: dict[str, object], fault: str
) -> None:
    summary = make(**parts)
    assert shape_fault(summary, catalogue()) == fault
    if fault:
        with pytest.raises(InputError, match=fault):
            read_summary(to_json(replace(summary), filing), catalogue())
