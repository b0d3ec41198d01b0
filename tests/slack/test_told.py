"""A summary with all that is told beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.edgar import read_source
from summarizer.errors import InputError
from summarizer.render import to_json
from summarizer.settings import Settings
from summarizer.slack.told import Told, read_told, subject_of, told_of, write_told


def test_what_is_told_comes_back_as_it_went(seeds: Path, told: Told) -> None:
    summarizer = assemble(Settings())
    filing = summarizer.parse(read_source(str(seeds / "immunogen-1997-03-18.txt")))
    again = told_of(told.summary, filing, "seed")
    assert again == told
    assert read_told(write_told(told, filing)) == told
    alone = read_told(to_json(told.summary, filing))
    assert (alone.summary, alone.around.title) == (
        told.summary,
        "ImmunoGen, Inc. · 8-K · 1997-03-18",
    )


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "x"}', "nonsense", "[" * 10_000])
def test_what_is_no_summary_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="summary"):
        read_told(text)


def test_a_subject_is_of_the_filing_and_of_who_tells(told: Told) -> None:
    made = told.summary.provenance
    assert subject_of("a", made) == subject_of("a", made)
    assert subject_of("a", made) != subject_of("b", made)
