from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer.domain.risk import Severity
from summarizer.errors import DataError
from summarizer.risk import catalogue
from summarizer.risk.catalogue import table


def test_the_catalogue_is_one_value() -> None:
    assert catalogue() is catalogue()
    assert len(catalogue().flags) == 36


def test_every_near_code_is_a_code() -> None:
    codes = {entry.code for entry in catalogue().flags}
    assert {near.code for entry in catalogue().flags for near in entry.near} <= codes
    assert set(table().must_raise) <= codes


def test_a_reason_holds_no_number_and_ends_as_a_sentence() -> None:
    for entry in catalogue().flags:
        assert re.search(r"\d", entry.raised_when) is None
        assert entry.raised_when.endswith(".")


def test_a_code_outside_the_catalogue_is_none() -> None:
    assert catalogue().flag("made-up") is None
    entry = catalogue().flag("going-concern")
    assert entry is not None
    assert entry.default is Severity.CRITICAL


def test_a_damaged_catalogue_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "flags.json"
    broken.write_text("{}", encoding="utf-8")
    with pytest.raises(DataError, match=r"'flags\.json' cannot be read"):
        table(broken)
