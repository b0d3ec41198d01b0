"""One run a folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.batch.lock import locked
from summarizer.errors import UsageError

HOLD = """
import sys
sys.path.append(sys.argv[1])
from pathlib import Path
from summarizer.batch.lock import locked
with locked(Path(sys.argv[2])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_run_is_told_who_holds_the_folder(tmp_path: Path) -> None:
    with locked(tmp_path / "run"), pytest.raises(UsageError) as told, locked(tmp_path / "run"):
        pass
    assert str(told.value) == (
        f"another run is at work in {str(tmp_path / 'run')!r} (process {os.getpid()}) "
        "(wait for it, or give --run another folder)"
    )


def test_a_folder_is_free_again_after_its_run(tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path):
            pass


def test_a_killed_run_leaves_its_folder_free(tmp_path: Path, checkout: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(checkout), str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(UsageError, match=f"process {holder.pid}"), locked(tmp_path):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with locked(tmp_path):
            pass


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot run in"), locked(tmp_path / "file" / "run"):
        pass
