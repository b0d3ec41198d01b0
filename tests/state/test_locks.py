"""What only one process may do at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.state.locks import exclusive

HOLDER = """
import sys; from pathlib import Path; from summarizer.state.locks import exclusive
with exclusive(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_lock_is_refused_while_it_is_held_and_free_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "lock"
    with (
        exclusive(path),
        pytest.raises(UsageError, match="it is taken"),
        exclusive(path, "it is taken"),
    ):
        raise AssertionError
    with exclusive(path, "it is taken"):
        pass


def test_a_lock_ends_with_its_process_however_that_ends(tmp_path: Path, checkout: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(
        command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(UsageError, match="it is taken"), exclusive(path, "it is taken"):
            raise AssertionError
        process.kill()
        process.wait()
        with exclusive(path, "it is taken"):
            pass


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="cannot write to"), exclusive(tmp_path / "file" / "lock"):
        raise AssertionError
