"""Files that are there, and the ways in which they are not."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from summarizer.edgar.files import is_there, read_file, read_stream
from summarizer.errors import InputError, NotFoundError


def test_all_bytes_of_a_file_are_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\n\x00")
    assert read_file(str(path), 4) == b"a\r\n\x00"
    assert is_there(str(path))


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    for path in (str(tmp_path / "no"), "a\x00b", "x" * 5000, str(tmp_path / "no" / "a"), ""):
        assert not is_there(path)
    with pytest.raises(NotFoundError, match="no such file: 'nowhere/at/all'"):
        read_file("nowhere/at/all", 9)
    with pytest.raises(NotFoundError):
        read_file("a\x00b", 9)


def test_an_empty_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(InputError, match="a' is empty"):
        read_file(str(tmp_path / "a"), 9)
    with pytest.raises(InputError, match="is a folder, not a file"):
        read_file(str(tmp_path), 9)


def test_a_pipe_or_a_device_is_refused_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is a pipe, not a file"):
        read_file(str(tmp_path / "pipe"), 9)
    with pytest.raises(InputError, match="'/dev/zero' is a device, not a file"):
        read_file("/dev/zero", 9)


def test_a_file_above_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(InputError, match=r"large\.txt' is larger than 1 MB"):
        read_file(str(path), 2**20)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        read_file(str(path), 9)


def test_a_stream_is_read_no_further_than_its_limit() -> None:
    stream = io.BytesIO(b"x" * 100)
    with pytest.raises(InputError, match="'standard input' is larger than"):
        read_stream(stream, 10)
    assert stream.tell() == 11
    assert read_stream(io.BytesIO(b"x" * 10), 10) == b"x" * 10


def test_an_empty_or_closed_stream_is_refused() -> None:
    with pytest.raises(InputError, match="'standard input' is empty"):
        read_stream(io.BytesIO(), 10)
    closed = io.BytesIO(b"x")
    closed.close()
    with pytest.raises(InputError, match="standard input cannot be read"):
        read_stream(closed, 10)
