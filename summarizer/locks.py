"""What only one process may do at a time; the lock ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["exclusive"]

_HINT = "one process is enough: end the other, or let it be"
_NUMBER = 20


@contextmanager
def exclusive(
    path: Path, refusal: Callable[[str], str] | None = None, hint: str = _HINT
) -> Iterator[None]:
    """Holds a lock file, which bears the number of its process.

    Args:
        path: The file; its folder is made if it is not there.
        refusal: What to say to a second process of the number of the first; without it, the
            second one waits.
        hint: What that process can do.

    Raises:
        UsageError: The file cannot be made, or another process holds it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b")
    except OSError as error:
        raise UsageError(f"cannot write to {str(path)!r}: {error.strerror or error}") from error
    with file:
        if not _taken(file, wait=refusal is None):
            assert refusal is not None
            file.seek(0)
            holder = file.read(_NUMBER).decode("ascii", "replace").strip() or "unknown"
            raise UsageError(refusal(holder), hint)
        file.truncate(0)
        file.write(f"{os.getpid()}\n".encode())
        file.flush()
        yield


if sys.platform == "win32":
    import msvcrt

    def _taken(file: BinaryIO, *, wait: bool) -> bool:
        # Beyond the number of the process, which others must be able to read.
        file.seek(64)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(file: BinaryIO, *, wait: bool) -> bool:
        """Whether the lock is ours; it is let go when the file is closed."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
