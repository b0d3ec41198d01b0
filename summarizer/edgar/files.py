"""Bytes of one file, or the reason why there are none."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["is_there", "read_file", "read_stream"]

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
_MEGABYTE = 2**20


def is_there(path: str) -> bool:
    """Whether something lies at a path, readable or not.

    Raises:
        InputError: The way there is barred.
    """
    try:
        os.stat(path)  # noqa: PTH116 - a path is shown as it was given
    except PermissionError as error:
        raise _barred(path) from error
    except (OSError, ValueError):
        return False
    return True


def read_file(path: str, limit: int) -> bytes:
    """All bytes of a regular file.

    Raises:
        NotFoundError: There is no such file.
        InputError: It may not be read, is empty, larger than `limit`, or no regular file.
    """
    with _translated(path):
        status = os.stat(path)  # noqa: PTH116
    # A pipe opens only when a writer comes, so what it is has been asked before.
    _refuse_special(path, status, limit)
    with _translated(path), open(path, "rb") as file:  # noqa: PTH123
        data = file.read(limit + 1)
    return _bounded(data, path, limit)


@contextmanager
def _translated(path: str) -> Iterator[None]:
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotFoundError(f"no such file: {path!r}") from error
    except PermissionError as error:
        raise _barred(path) from error
    except OSError as error:
        raise InputError(f"{path!r} cannot be read: {error.strerror or error}") from error


def read_stream(stream: BinaryIO, limit: int) -> bytes:
    """All bytes of standard input, which is not read further than one byte beyond `limit`.

    Raises:
        InputError: It cannot be read, is empty or larger than `limit`.
    """
    try:
        data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"standard input cannot be read: {error}") from error
    return _bounded(data, "standard input", limit)


def _refuse_special(path: str, status: os.stat_result, limit: int) -> None:
    for is_kind, kind in _KINDS:
        if is_kind(status.st_mode):
            raise InputError(f"{path!r} is {kind}, not a file", "name the file itself")
    if status.st_size > limit:
        raise _too_large(path, limit)


def _bounded(data: bytes, name: str, limit: int) -> bytes:
    if len(data) > limit:
        raise _too_large(name, limit)
    if not data:
        raise InputError(f"{name!r} is empty")
    return data


def _too_large(name: str, limit: int) -> InputError:
    return InputError(f"{name!r} is larger than {limit / _MEGABYTE:,.0f} MB", "no filing is")


def _barred(path: str) -> InputError:
    return InputError(f"{path!r} may not be read", "check its permissions")
