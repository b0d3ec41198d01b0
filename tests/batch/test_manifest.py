"""Manifests: CSV and JSON Lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.batch.manifest import Line, is_manifest, manifest_lines
from summarizer.errors import NotFoundError


def _lines(tmp_path: Path, name: str, text: str | bytes) -> list[Line]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    prefix = f"{tmp_path}/"
    return [
        line._replace(source=line.source.removeprefix(prefix)) for line in manifest_lines(str(path))
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.csv", True),
        ("a.CSV", True),
        ("a.jsonl", True),
        ("a.ndjson", True),
        ("a.txt", False),
        ("csv", False),
    ],
)
def test_a_manifest_is_known_by_the_end_of_its_name(name: str, expected: bool) -> None:  # noqa: FBT001
    assert is_manifest(name) is expected


def test_a_column_is_chosen_by_its_head(tmp_path: Path) -> None:
    text = (
        'ticker,Accession Number,note\nABC,0000914760-99-000124,"a, b"\n\n'
        "XYZ,0000914760-99-000125,\n"
    )
    assert _lines(tmp_path, "a.csv", text) == [
        Line(2, "0000914760-99-000124"),
        Line(4, "0000914760-99-000125"),
    ]


def test_without_a_head_the_first_column_is_taken_from_the_first_line(tmp_path: Path) -> None:
    assert _lines(tmp_path, "a.csv", "\ufeff0000914760-99-000124\r\nsub/b.txt,x\r\n") == [
        Line(1, "0000914760-99-000124"),
        Line(2, "sub/b.txt"),
    ]


def test_a_nonsense_line_says_why_and_the_next_is_read(tmp_path: Path) -> None:
    text = 'path,source\nx,"never closed\nshort\nx,\nx,-\nx,a\0b\ny,good.txt\n'
    lines = _lines(tmp_path, "a.csv", text)
    assert [(line.number, line.wrong) for line in lines] == [
        (2, "it is not CSV: unexpected end of data"),
        (3, "it has no column 2"),
        (4, "it names no source"),
        (5, "standard input is no source of a run"),
        (6, lines[4].wrong),
        (7, ""),
    ]
    assert lines[4].wrong
    assert lines[-1].source == "good.txt"


def test_json_lines_are_strings_or_objects(tmp_path: Path) -> None:
    text = (
        b'"a.txt"\n{"accession": "0000914760-99-000124", "x": 1}\n{"x": 1}\n7\n'
        b"{nonsense\n\xff\n[[[[\n"
    )
    lines = _lines(tmp_path, "a.jsonl", text)
    needs = (
        "it names no source: it needs one of source, accession, accession_number, path, file, url"
    )
    assert lines == [
        Line(1, "a.txt"),
        Line(2, "0000914760-99-000124"),
        Line(3, "", needs),
        Line(4, "", needs),
        Line(5, "", "it is not JSON"),
        Line(6, "", "it is not JSON"),
        Line(7, "", "it is not JSON"),
    ]


def test_a_relative_path_starts_from_the_manifest(tmp_path: Path) -> None:
    (tmp_path / "named").touch()
    path = tmp_path / "a.csv"
    path.write_text("named\nsub/x.htm\ny.txt\nNVDA:8-K\nhttps://www.sec.gov/x.txt\n/abs/z.txt\n")
    assert [line.source for line in manifest_lines(str(path))] == [
        str(tmp_path / "named"),
        str(tmp_path / "sub" / "x.htm"),
        str(tmp_path / "y.txt"),
        "NVDA:8-K",
        "https://www.sec.gov/x.txt",
        "/abs/z.txt",
    ]


def test_a_manifest_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no such file"):
        list(manifest_lines(str(tmp_path / "a.csv")))
