"""One run a folder: a lock that the system itself lifts when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["locked"]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Makes the folder if it must, and keeps every other run out of it.

    Raises:
        UsageError: Another run is at work in it, or it cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / "lock").open("a+b")
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"cannot run in {str(folder)!r}: {reason}") from error
    with stream:
        if not _take(stream):
            stream.seek(0)
            holder = stream.read(20).decode("ascii", "replace").strip() or "unknown"
            raise UsageError(
                f"another run is at work in {str(folder)!r} (process {holder})",
                "wait for it, or give --run another folder",
            )
        stream.truncate(0)
        stream.write(f"{os.getpid()}\n".encode())
        stream.flush()
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(stream: BinaryIO) -> bool:
        # Beyond the number of the process, which others must be able to read.
        stream.seek(64)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
