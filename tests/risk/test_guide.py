from __future__ import annotations

import json
from pathlib import Path

from summarizer.risk.catalogue import catalogue, table
from summarizer.risk.guide import to_markdown

ROW = {
    "code": "mill-fire",
    "title": "Fire at a mill",
    "family": "works",
    "raise": "A mill burned.",
    "not": "A mill could burn.",
    "default": "medium",
    "severity": {"high": "the only mill"},
    "items": {"current": ["8.01"], "legacy": ["5"]},
    "cues": ["burned", "blaze"],
    "near": [{"code": "mill-flood", "rule": "water is not fire"}],
    "references": [],
}
PAGE = """\
## The works

### mill-fire

**Fire at a mill.** Default: medium.

- Raised: A mill burned.
- Not raised: A mill could burn.
- High: the only mill.
- Where: reported under 8.01; before August 2004 5.
- Typical words: 'burned', 'blaze'.
- Beside `mill-flood`: water is not fire.

## Items that must be answered

The subject of these items of Form 8-K is a flag. It is raised, or decided against
with the reason and its evidence, or said to be undetermined.

| items | flag |
|---|---|
| 9.99, 9 | `mill-fire` |
"""


def test_the_page_for_people_is_fresh(checkout: Path) -> None:
    page = checkout / "docs" / "risk-flags.md"
    assert page.read_text(encoding="utf-8") == to_markdown()


def test_the_page_tells_every_column_of_a_flag(tmp_path: Path) -> None:
    book = {
        "version": "made-up",
        "families": {"works": "The works"},
        "must_raise": {"mill-fire": ["9.99", "9"]},
        "sentences": {},
        "captions": [],
        "flags": [ROW],
    }
    path = tmp_path / "flags.json"
    path.write_text(json.dumps(book), encoding="utf-8")
    head, family, rest = to_markdown(path).partition("## The works")
    assert "what can be flagged, version made-up. This page" in head
    assert family + rest == PAGE


def test_every_flag_has_its_heading_under_its_family_once() -> None:
    lines = to_markdown().splitlines()
    told = [line.removeprefix("### ") for line in lines if line.startswith("### ")]
    families = list(table().families)
    assert told == [
        entry.code
        for entry in sorted(catalogue().flags, key=lambda entry: families.index(entry.family))
    ]
