"""What one process may do at a time, or so many."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import UsageError
from summarizer.locks import Permits, exclusive

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLDER = """
import sys; from pathlib import Path; from summarizer.locks import exclusive
with exclusive(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def _taken(holder: str) -> str:
    return f"process {holder} has it"


def test_a_second_process_is_told_who_holds_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "lock"
    with exclusive(path), pytest.raises(UsageError) as told, exclusive(path, _taken, "wait"):
        raise AssertionError
    assert str(told.value) == f"process {os.getpid()} has it (wait)"


def test_a_lock_is_free_again_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with exclusive(tmp_path / "lock", _taken):
            assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_a_lock_ends_with_its_process_however_that_ends(tmp_path: Path, checkout: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(
        command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(UsageError, match=f"process {process.pid} "), exclusive(path, _taken):
            raise AssertionError
        process.kill()
        process.wait()
        with exclusive(path, _taken):
            pass


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="cannot write to"), exclusive(tmp_path / "file" / "lock"):
        raise AssertionError


KEEPER = """
import sys; from pathlib import Path; from summarizer.locks import Permits
permits = Permits(Path(sys.argv[1]), 3)
permits.acquire(), permits.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Permits, Permits]]:
    """Of three permits; each opens the files anew, as two processes do."""
    Permits.make(tmp_path, 3)
    with closing(Permits(tmp_path, 3)) as one, closing(Permits(tmp_path, 3)) as other:
        yield one, other


def test_processes_have_so_many_permits_together(two: tuple[Permits, Permits]) -> None:
    lock, now, most = threading.Lock(), 0, 0

    def hold(number: int) -> None:
        nonlocal now, most
        permits = two[number % 2]
        permits.acquire()
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.02)
        with lock:
            now -= 1
        permits.release()

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(hold, range(24)))
    assert (now, most) == (0, 3)


def test_one_process_has_all_permits_while_the_other_wants_none(
    two: tuple[Permits, Permits],
) -> None:
    one, other = two
    assert [one.acquire() for _ in range(3)] == [True, True, True]
    with ThreadPoolExecutor(1) as pool:
        wanted = pool.submit(other.acquire)
        time.sleep(0.05)
        assert not wanted.done()
        one.release()
        assert wanted.result(10)


def test_the_permits_of_a_process_end_with_it_however_that_ends(
    tmp_path: Path, checkout: Path, two: tuple[Permits, Permits]
) -> None:
    permits, _ = two
    keeper = subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(tmp_path)],
        cwd=checkout,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert keeper.stdout is not None
    assert keeper.stdout.readline() == b"held\n"
    assert permits.acquire()
    with ThreadPoolExecutor(2) as pool:
        wanted = [pool.submit(permits.acquire) for _ in range(2)]
        time.sleep(0.05)
        assert not any(each.done() for each in wanted)
        keeper.kill()
        keeper.communicate()
        assert all(each.result(10) for each in wanted)


def test_a_permit_that_is_gone_is_not_made_anew(
    tmp_path: Path, two: tuple[Permits, Permits]
) -> None:
    (tmp_path / "permit-1").unlink()
    with pytest.raises(FileNotFoundError):
        Permits(tmp_path, 3)
    one, other = two
    assert [one.acquire(), other.acquire(), one.acquire()] == [True, True, True]
