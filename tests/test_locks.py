"""What only one process may do at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.locks import exclusive

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
