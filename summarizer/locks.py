"""What one process may do at a time, or so many; a lock ends with its process in any case."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, contextmanager
from threading import Condition, Lock
from typing import TYPE_CHECKING

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["Permits", "exclusive"]

_HINT = "one process is enough: end the other, or let it be"
_NUMBER = 20
# In seconds: how often one looks whether another process has given a permit back.
_LOOK = 0.005


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


class Permits:
    """So many permits for several processes together; those that a process has end with it.

    Args:
        folder: Where they were made; the same for all processes.
        number: How many there are.

    Raises:
        OSError: The file of one of them cannot be opened. None is made anew, for those who have the
            one that is gone would not see who has the new one.
    """

    @staticmethod
    def make(folder: Path, number: int) -> None:
        """Makes so many in a folder: a file each."""
        for file in _files(folder, number):
            file.touch()

    def __init__(self, folder: Path, number: int) -> None:
        with ExitStack() as opened:
            files = _files(folder, number)
            self._files = [opened.enter_context(file.open("r+b")) for file in files]
            self._opened = opened.pop_all()
        self._line = Lock()
        self._changed = Condition()
        self._held: list[int] = []
        # The last one given back is at the end: another process has looked for it least of all.
        self._others = list(range(number))

    def acquire(self) -> bool:
        """Takes one, after waiting until there is one."""
        # Of all who wait one looks: the others stand behind it.
        with self._line, self._changed:
            while not self._has_taken():
                # While this process has them all, no other can give one back.
                self._changed.wait(_LOOK if self._others else None)
        return True

    def release(self) -> None:
        """Gives one back."""
        with self._changed:
            number = self._held.pop()
            _give(self._files[number])
            self._others.append(number)
            self._changed.notify()

    def close(self) -> None:
        """Gives all back that this process has."""
        self._opened.close()

    def _has_taken(self) -> bool:
        for number in reversed(self._others):
            if _taken(self._files[number], wait=False):
                self._others.remove(number)
                self._held.append(number)
                return True
        return False


def _files(folder: Path, number: int) -> list[Path]:
    return [folder / f"permit-{each}" for each in range(number)]


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

    def _give(file: BinaryIO) -> None:
        file.seek(64)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _taken(file: BinaryIO, *, wait: bool) -> bool:
        """Whether the lock is ours; it is let go when the file is closed."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def _give(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
