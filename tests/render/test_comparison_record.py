"""A comparison as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

from summarizer.domain.comparison import Comparison
from summarizer.render import comparison_json

Errors = Callable[[str, str], list[str]]


def test_a_comparison_keeps_to_its_schema(
    two_years: Comparison, amended: Comparison, schema_errors: Errors
) -> None:
    for comparison in (two_years, amended):
        for mechanical in (False, True):
            assert schema_errors("diff-1", comparison_json(comparison, mechanical=mechanical)) == []


def test_what_only_moved_on_is_counted_and_listed_when_asked_for(two_years: Comparison) -> None:
    quiet, whole = (
        json.loads(comparison_json(two_years, mechanical=mechanical))
        for mechanical in (False, True)
    )
    assert quiet["counts"] == whole["counts"]
    assert quiet["counts"]["mechanical"] == 2
    for record, kinds in ((quiet, 0), (whole, 2)):
        listed = [change for each in record["sections"] for change in each["changes"]]
        assert sum(change["kind"] == "mechanical" for change in listed) == kinds


def test_an_edit_holds_its_words_and_their_place_in_the_quote(two_years: Comparison) -> None:
    record = json.loads(comparison_json(two_years))
    changes = [change for each in record["sections"] for change in each["changes"]]
    change = next(each for each in changes if each["edits"] and "matures" in each["after"]["quote"])
    (edit,) = change["edits"]
    assert (edit["kind"], edit["before"]["text"], edit["after"]["text"]) == (
        "date",
        "June 30, 2026",
        "June 30, 2027",
    )
    for side in ("before", "after"):
        place = slice(edit[side]["start"], edit[side]["end"])
        assert change[side]["quote"][place] == edit[side]["text"]


def test_what_is_amended_is_named(amended: Comparison) -> None:
    record = json.loads(comparison_json(amended))
    assert record["amends"] == "Current Report on Form 8-K filed on March 3, 2025"
    assert (record["before"]["form"], record["after"]["form"]) == ("8-K", "8-K/A")
