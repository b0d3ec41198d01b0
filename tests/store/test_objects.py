"""The store: one object a key, whole or not there."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest
from fsspec.implementations.local import LocalFileSystem

from summarizer.errors import UsageError
from summarizer.store import Store, open_store
from summarizer.store.frame import framed

KEY = "abc" + "0" * 61
OTHER = "abc" + "1" * 61


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


def _object(folder: Path, key: str = KEY) -> Path:
    return folder / key[:3] / f"{key[3:]}.jsonl"


def _plain(folder: Path) -> Store:
    """A store on a file system that cannot link."""
    return Store(LocalFileSystem(), str(folder))


@pytest.fixture(params=["linking", "plain", "memory"])
def store(request: pytest.FixtureRequest, folder: Path) -> Store:
    if request.param == "memory":
        return open_store(f"memory://{folder}")
    return open_store(folder) if request.param == "linking" else _plain(folder)


def test_what_is_created_is_read_back_and_never_overwritten(store: Store) -> None:
    assert store.read(KEY) is None
    assert store.create(KEY, "one\n")
    assert not store.create(KEY, "two\n")
    assert store.read(KEY) == "one\n"
    assert store.read(OTHER) is None


def test_what_is_removed_can_be_made_anew(store: Store) -> None:
    store.create(KEY, "one\n")
    store.remove(KEY)
    store.remove(KEY)
    assert store.read(KEY) is None
    assert store.create(KEY, "two\n")
    assert store.read(KEY) == "two\n"


@pytest.mark.parametrize("length", [0, 1, 50, len(framed("one\n")) - 1])
@pytest.mark.parametrize("make", [open_store, _plain])
def test_a_torn_object_is_not_read_and_is_made_anew(
    folder: Path, length: int, make: type[Store]
) -> None:
    store = make(folder)  # type: ignore[arg-type, call-arg]
    store.create(OTHER, "other\n")
    _object(folder).write_bytes(framed("one\n")[:length])
    assert store.read(KEY) is None
    assert store.create(KEY, "two\n")
    assert store.read(KEY) == "two\n"


def test_nothing_is_left_lying_beside_the_objects(folder: Path) -> None:
    store = open_store(folder)
    store.create(KEY, "one\n")
    store.create(KEY, "two\n")
    assert [path for path in folder.rglob("*") if path.is_file()] == [_object(folder)]


def test_what_killed_processes_left_is_swept_away(folder: Path) -> None:
    store = open_store(folder)
    store.sweep()
    store.create(KEY, "one\n")
    (folder / "parts" / "1-2-3").write_bytes(b"half")
    store.sweep()
    assert list((folder / "parts").iterdir()) == []
    assert store.read(KEY) == "one\n"


def test_a_folder_that_is_taken_away_is_made_again(folder: Path) -> None:
    store = open_store(folder)
    store.create(KEY, "one\n")
    _object(folder).unlink()
    _object(folder).parent.rmdir()
    assert store.create(KEY, "two\n")
    assert store.read(KEY) == "two\n"


class _Linkless(LocalFileSystem):  # type: ignore[misc]
    """A file system whose files have one name, as on many memory cards."""

    cachable = False

    def link(self, src: str, dst: str, **_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM), src, None, dst)


def test_where_files_cannot_be_linked_they_are_created_in_place(folder: Path) -> None:
    files = _Linkless()
    store = Store(files, str(folder), files)
    assert store.create(KEY, "one\n")
    assert not store.create(KEY, "two\n")
    assert store.read(KEY) == "one\n"


class _Full(LocalFileSystem):  # type: ignore[misc]
    """A file system that is full after a few bytes."""

    cachable = False

    def open(self, path: str, mode: str = "rb", **_: object) -> IO[bytes]:
        if mode == "rb":
            return Path(path).open("rb")
        Path(path).write_bytes(b"few")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)


@pytest.mark.parametrize("linking", [True, False])
def test_a_full_disk_is_one_line_and_leaves_nothing_to_read(folder: Path, linking: bool) -> None:  # noqa: FBT001
    files = _Full()
    store = Store(files, str(folder), files if linking else None)
    with pytest.raises(UsageError) as told:
        store.create(KEY, "one\n")
    assert str(told.value) == (
        f"the store {str(folder)!r} cannot be written to: No space left on device "
        "(what is stored stays: mend it and start again)"
    )
    assert store.read(KEY) is None


def test_a_place_that_is_no_folder_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("not a folder")
    with pytest.raises(UsageError, match="cannot be written to"):
        open_store(tmp_path / "store").create(KEY, "one\n")


def test_an_address_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UsageError, match="there is no way to the store 'nowhere://results'"):
        open_store("nowhere://results")


RACE = """
import sys
sys.path.append(sys.argv[1])
from pathlib import Path
from summarizer.store import open_store
store = open_store(Path(sys.argv[2]))
sys.stdin.read()
for number in range(60):
    if store.create(f"{number:064x}", f"{sys.argv[3]} {number}\\n"):
        print(number)
"""


def test_of_many_processes_one_creates_each_object(checkout: Path, folder: Path) -> None:
    command = [sys.executable, "-c", RACE, str(checkout), str(folder)]
    runners = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name in "abcd"
    ]
    for runner in runners:
        assert runner.stdin is not None
        runner.stdin.close()
        runner.stdin = None
    won = {
        name: runner.communicate()[0].split() for name, runner in zip("abcd", runners, strict=True)
    }
    assert sorted(int(number) for numbers in won.values() for number in numbers) == list(range(60))
    store = open_store(folder)
    for name, numbers in won.items():
        for number in numbers:
            assert store.read(f"{int(number):064x}") == f"{name} {number}\n"
