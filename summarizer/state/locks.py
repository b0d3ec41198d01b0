"""What only one process may do at a time; the lock ends with its process, however that ends."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["exclusive"]


@contextmanager
def exclusive(path: Path, refusal: str = "") -> Iterator[None]:
    """Holds a lock file. Another holder is waited for, or refused where a `refusal` is given.

    Raises:
        UsageError: The file cannot be made, or another process holds it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
    except OSError as error:
        raise UsageError(f"cannot write to {str(path)!r}: {error.strerror or error}") from error
    with file:
        if not _locked(file, wait=not refusal):
            raise UsageError(refusal, "one process is enough: end the other, or let it be")
        yield


def _locked(file: BinaryIO, *, wait: bool) -> bool:
    """Whether the lock is ours; it is let go when the file is closed."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        mode = msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK
        try:
            msvcrt.locking(file.fileno(), mode, 1)
        except OSError:
            return False
        return True
    import fcntl  # noqa: PLC0415

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True
