"""What was fetched, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.domain.identity import AccessionNumber
from summarizer.edgar.shelf import Kept, Shelf, write_whole
from summarizer.errors import UsageError

NUMBER = AccessionNumber.parse("0009999999-31-000007")
BODY = b"x" * 50_000


def test_a_filing_is_kept_under_its_number(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.filing(NUMBER, "a.txt") is None
    shelf.keep_filing(NUMBER, "a.txt", b"words")
    assert shelf.filing(NUMBER, "a.txt") == b"words"
    assert shelf.place(NUMBER, "a.txt") == tmp_path / "filings" / "0009999999-31-000007" / "a.txt"


def test_nothing_but_the_file_is_left(tmp_path: Path) -> None:
    Shelf(tmp_path).keep_filing(NUMBER, "a.txt", b"words")
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a.txt"]


def test_a_page_is_kept_with_its_tag_until_it_is_replaced(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.page("https://a.test/x") is None
    shelf.keep_page("https://a.test/x", Kept(b"{}\n\n{}", '"1"'))
    assert shelf.page("https://a.test/x") == Kept(b"{}\n\n{}", '"1"')
    shelf.keep_page("https://a.test/x", Kept(b"", '"2"'))
    assert shelf.page("https://a.test/x") == Kept(b"", '"2"')
    assert shelf.page("https://a.test/y") is None


@pytest.mark.parametrize("content", [b"", b"no json\nbody", b"[]\nbody", b'{"url": "other"}\nbody'])
def test_a_page_that_was_not_written_here_is_not_served(tmp_path: Path, content: bytes) -> None:
    shelf = Shelf(tmp_path)
    shelf.keep_page("https://a.test/x", Kept(b"body", '"1"'))
    (place,) = (tmp_path / "pages").iterdir()
    place.write_bytes(content)
    assert shelf.page("https://a.test/x") is None


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b", "a\\b", "a\0b"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="is no name for a file"):
        Shelf(tmp_path).keep_filing(NUMBER, name, b"words")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "filings").write_bytes(b"a file where a folder should be")
    with pytest.raises(UsageError, match=r"cannot write to .*SUMMARIZER_CACHE"):
        Shelf(tmp_path).keep_filing(NUMBER, "a.txt", b"words")


def test_a_file_that_cannot_be_put_in_place_leaves_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(UsageError, match="cannot write to"):
        write_whole(tmp_path / "a.txt", b"words")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.place(NUMBER, "a.txt").mkdir(parents=True)
    with pytest.raises(UsageError, match="cannot read"):
        shelf.filing(NUMBER, "a.txt")


def test_a_full_disk_is_one_clear_line_and_nothing_half_written_is_read(small_disk: Path) -> None:
    shelf, kept = Shelf(small_disk), list[AccessionNumber]()
    with pytest.raises(UsageError, match=r"No space left on device .*SUMMARIZER_CACHE"):
        _fill(shelf, kept)
    assert 0 < len(kept) < 6
    assert [shelf.filing(number, "a.txt") for number in kept] == [BODY] * len(kept)
    assert shelf.filing(_number(len(kept)), "a.txt") is None
    assert not list(small_disk.rglob("*.part"))


def _fill(shelf: Shelf, kept: list[AccessionNumber]) -> None:
    for number in map(_number, range(20)):
        shelf.keep_filing(number, "a.txt", BODY)
        kept.append(number)


def _number(number: int) -> AccessionNumber:
    return AccessionNumber.parse(f"0009999999-31-{number:06}")
