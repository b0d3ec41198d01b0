"""The catalogue for people and programs."""

from __future__ import annotations

import json
from collections.abc import Callable

from summarizer.domain.risk import Catalogue, FlagEntry, Near, Severity
from summarizer.render.catalogue import catalogue_text, flag_json, flag_text

FLAG = FlagEntry(
    code="mill-fire",
    title="A mill has burnt",
    family="operations",
    raised_when="a mill of the registrant has burnt.",
    not_when="a fire drill.",
    default=Severity.HIGH,
    severity={Severity.HIGH: "one mill", Severity.CRITICAL: "every mill"},
    items={"current": ("8.01",), "legacy": ("5",), "periodic": ()},
    cues=("fire", "burnt"),
    near=(Near("mill-flood", "water instead of fire"),),
    references=("Release 1",),
)


def test_the_list_gives_code_severity_and_title_by_family() -> None:
    assert catalogue_text(Catalogue("2026-11", (FLAG,))) == (
        "Risk-flag catalogue 2026-11: 1 flags\n\n"
        "operations\n"
        "  mill-fire  high      A mill has burnt\n"
    )


def test_one_flag_is_told_whole() -> None:
    assert flag_text(FLAG) == (
        "mill-fire: A mill has burnt\n"
        "family operations, severity high unless said otherwise below\n\n"
        "Raised: a mill of the registrant has burnt.\n"
        "Not raised: a fire drill.\n\n"
        "Severity\n"
        "  high      one mill\n"
        "  critical  every mill\n\n"
        "Easily confused with\n"
        "  mill-flood: water instead of fire\n\n"
        "items of Form 8-K: 8.01\n"
        "items of Form 8-K before August 23, 2004: 5\n"
        "Cues: fire; burnt\n"
        "References: Release 1\n"
    )


def test_one_flag_is_one_line_of_json(schema_errors: Callable[[str, str], list[str]]) -> None:
    line = flag_json(FLAG, "2026-11")
    assert schema_errors("flag-1", line) == []
    assert line.count("\n") == 1
    record = json.loads(line)
    assert (record["schema"], record["catalog"], record["raise"]) == (
        "flag/1",
        "2026-11",
        "a mill of the registrant has burnt.",
    )
    assert record["severity"] == {"high": "one mill", "critical": "every mill"}
