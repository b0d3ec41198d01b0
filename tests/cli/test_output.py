"""Where results go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarizer.cli.output import check_output, opened, terminal_width
from summarizer.errors import InputError, UsageError


def test_a_file_is_whole_and_keeps_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with opened(path) as write:
        write("a\r\n")
        write("é\n")
        assert not path.exists()
    assert path.read_bytes() == b"a\r\n\xc3\xa9\n"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_a_failure_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("older", "utf-8")
    with pytest.raises(InputError), opened(path) as write:  # noqa: PT012 - both are the point
        write("newer")
        raise InputError("broken")
    assert path.read_text("utf-8") == "older"
    assert [each.name for each in tmp_path.iterdir()] == ["out.txt"]


def test_nothing_written_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("older", "utf-8")
    with opened(path):
        pass
    assert path.read_text("utf-8") == "older"


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_text("older", "utf-8")
    link.symlink_to(target)
    with opened(link) as write:
        write("newer")
    assert link.is_symlink()
    assert target.read_text("utf-8") == "newer"


def test_a_device_is_written_to_and_not_replaced() -> None:
    with opened(Path(os.devnull)) as write:
        write("gone")
    assert not Path(os.devnull).is_file()


def test_standard_output_is_utf_8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    with opened(None) as write:
        write("é\r\n\ud800")
    assert capsysbinary.readouterr().out == b"\xc3\xa9\r\n\\ud800"


def test_a_place_where_nothing_can_go_is_refused_before_work_begins(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("filing", "utf-8")
    for path, why in (
        (tmp_path, "it is a folder (name a file in it)"),
        (tmp_path / "no" / "out.txt", "there is no such folder (make it first)"),
        (source, "it is a source (name another file)"),
    ):
        with pytest.raises(UsageError) as told:
            check_output(path, ["-", str(source)])
        assert str(told.value) == f"cannot write to {str(path)!r}: {why}"


def test_any_other_place_will_do(tmp_path: Path) -> None:
    check_output(None, ["a.txt"])
    check_output(tmp_path / "out.txt", ["a.txt", "-"])


def test_a_file_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250)
    with pytest.raises(UsageError, match="cannot write"), opened(path) as write:
        write("words")


def test_what_is_no_terminal_has_no_width() -> None:
    assert terminal_width() is None


def test_a_full_device_is_told_of() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    with pytest.raises(UsageError) as told, opened(full) as write:
        write("words")
    assert str(told.value) == "cannot write to '/dev/full': No space left on device"
