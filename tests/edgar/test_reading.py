"""What a source stands for."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from summarizer.domain.filing import RawPart, Submission
from summarizer.edgar import LIMIT, read_source
from summarizer.errors import InputError, NotFoundError, UsageError


def test_a_path_is_a_submission_named_without_its_folders(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"FORM 8-K")
    assert read_source(str(tmp_path / "a.txt"), stdin=None) == Submission(
        "a.txt", (RawPart("a.txt", b"FORM 8-K"),)
    )


def test_exhibits_follow_in_the_order_given(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_bytes(name.encode())
    exhibits = [str(tmp_path / "c"), str(tmp_path / "b")]
    submission = read_source(str(tmp_path / "a"), exhibits, stdin=None)
    assert [part.name for part in submission.parts] == ["a", "c", "b"]


def test_a_dash_is_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_source("-", stdin=io.BytesIO(b"x")).parts == (RawPart("-", b"x"),)
    with pytest.raises(UsageError, match="no standard input"):
        read_source("-", stdin=None)


def test_an_existing_path_is_tried_before_the_dash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-").write_bytes(b"a file")
    assert read_source("-", stdin=io.BytesIO(b"x")).parts == (RawPart("-", b"a file"),)


def test_what_is_no_path_is_fetched_and_takes_exhibits_too(tmp_path: Path) -> None:
    (tmp_path / "ex99").write_bytes(b"b")
    filed = Submission("n.txt", (RawPart("n.txt", b"a"),), "https://edgar.test/n.txt")

    def named(source: str) -> Submission | None:
        return filed if source == "PEAR:8-K" else None

    fetched = read_source("PEAR:8-K", [str(tmp_path / "ex99")], fetch=named)
    assert fetched == Submission(
        "n.txt", (RawPart("n.txt", b"a"), RawPart("ex99", b"b")), "https://edgar.test/n.txt"
    )
    with pytest.raises(NotFoundError, match="no such file: 'APPLE:8-K'"):
        read_source("APPLE:8-K", fetch=named)


def test_an_existing_path_is_tried_before_anything_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("PEAR:8-K").write_bytes(b"a file")
    assert read_source("PEAR:8-K", fetch=lambda _: None).parts == (RawPart("PEAR:8-K", b"a file"),)


def test_a_path_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFoundError) as caught:
        read_source("nowhere/a.txt", stdin=None)
    assert (caught.value.hint, caught.value.exit_code) == ("", 4)


def test_a_missing_exhibit_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(NotFoundError, match="no such file: 'nowhere'"):
        read_source(str(tmp_path / "a"), ["nowhere"], stdin=None)


def test_a_folder_of_several_filings_is_for_batch(tmp_path: Path) -> None:
    (tmp_path / "a.htm").write_bytes(b"a")
    with pytest.raises(UsageError, match="is a folder and not one filing"):
        read_source(str(tmp_path), stdin=None)


def test_a_folder_with_an_index_page_is_one_filing(tmp_path: Path) -> None:
    folder = tmp_path / "000999999901000042"
    folder.mkdir()
    (folder / "m.htm").write_bytes(b"main")
    (folder / "x-index.htm").write_text(
        '<table summary="Document Format Files"><tr><td>1</td><td>FORM 8-K</td>'
        '<td><a href="m.htm">m.htm</a></td><td>8-K</td><td>4</td></tr></table>'
    )
    assert read_source(f"{folder}/", stdin=None) == Submission(
        "000999999901000042", (RawPart("m.htm", b"main", "8-K", "FORM 8-K"),)
    )


def test_all_files_together_stay_within_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 6)
    with pytest.raises(InputError, match="and its exhibits are larger than 10 bytes"):
        read_source(str(tmp_path / "a"), [str(tmp_path / "a")], stdin=None, limit=10)
    with pytest.raises(InputError, match="is larger than"):
        read_source(str(tmp_path / "a"), stdin=None, limit=5)
    assert LIMIT == 200 * 2**20
