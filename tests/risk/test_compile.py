from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml

from summarizer.risk.compile import compile_catalogue, main


@pytest.fixture
def room(checkout: Path, tmp_path: Path) -> Path:
    """A folder that holds the catalogue as people edit it, two below a project's root."""
    room = tmp_path / "package" / "risk"
    room.mkdir(parents=True)
    shutil.copy(checkout / "summarizer" / "risk" / "flags.yaml", room)
    return room


def test_the_compiled_catalogue_is_fresh(checkout: Path) -> None:
    folder = checkout / "summarizer" / "risk"
    source = (folder / "flags.yaml").read_text(encoding="utf-8")
    assert (folder / "flags.json").read_text(encoding="utf-8") == compile_catalogue(source)


def test_the_json_keeps_order_and_is_plain_ascii() -> None:
    assert compile_catalogue("b: [1, é]\na: '2.06'\n") == (
        '{\n "b": [\n  1,\n  "\\u00e9"\n ],\n "a": "2.06"\n}\n'
    )


def test_a_catalogue_may_hold_values_only() -> None:
    with pytest.raises(yaml.YAMLError):
        compile_catalogue("!!python/object/apply:os.getcwd []")


def test_the_catalogue_and_the_page_are_written(room: Path, checkout: Path) -> None:
    docs = room.parents[1] / "docs"
    docs.mkdir()
    assert main(room) == 0
    assert json.loads((room / "flags.json").read_text("utf-8"))["version"] == "2026-11"
    page = (docs / "risk-flags.md").read_text("utf-8")
    assert page == (checkout / "docs" / "risk-flags.md").read_text("utf-8")


def test_without_a_folder_of_pages_the_catalogue_alone_is_written(room: Path) -> None:
    assert main(room) == 0
    assert sorted(path.name for path in room.parents[1].rglob("*") if path.is_file()) == [
        "flags.json",
        "flags.yaml",
    ]
