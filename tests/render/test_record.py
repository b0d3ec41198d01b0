"""JSON as every record is written."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing
from summarizer.render.record import error_json, json_line, part_records, standing_json


@given(st.text(st.characters(), max_size=100))
def test_any_text_comes_back_from_one_line(text: str) -> None:
    line = json_line({"text": text})
    assert len(line.splitlines()) == 1
    assert json.loads(line.encode()) == {"text": text}


@pytest.mark.parametrize("awkward", ["\x1b", "\x85", "\x9b", "\u2028", "\u202e", "\ud800"])
def test_what_ends_a_line_or_steers_a_terminal_is_escaped(awkward: str) -> None:
    assert json_line({"a": awkward}) == f'{{"a": "\\u{ord(awkward):04x}"}}\n'


def test_words_stay_readable() -> None:
    assert json_line({"a": "Zürich 日本 €5"}) == '{"a": "Zürich 日本 €5"}\n'


def test_people_may_have_it_indented() -> None:
    assert json_line({"a": 1}, indent=True) == '{\n  "a": 1\n}\n'


def test_an_error_says_what_which_and_what_to_do(
    schema_errors: Callable[[str, str], list[str]],
) -> None:
    line = error_json("a.txt", "input", 3, "'a.txt' is empty")
    assert schema_errors("error-1", line) == []
    assert line == (
        '{"schema": "error/1", "source": "a.txt", "code": "input", "exit_code": 3, '
        '"message": "\'a.txt\' is empty"}\n'
    )


@pytest.mark.parametrize("stands", [True, False])
def test_a_standing_says_why_only_where_it_fell(
    schema_errors: Callable[[str, str], list[str]], *, stands: bool
) -> None:
    line = standing_json("points[2]", "" if stands else "a word", stands=stands)
    assert schema_errors("verify-1", line) == []
    assert json.loads(line)["why"] == (None if stands else "a word")


def test_a_source_names_its_files(filing: Filing) -> None:
    assert part_records(filing) == [
        {"name": "quill.txt", "sha256": "ab" * 32, "start": 0, "end": 335}
    ]
