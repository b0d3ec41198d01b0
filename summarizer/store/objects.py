"""The store itself: a folder, or whatever else `fsspec` opens, that holds one object a key."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from fsspec.core import url_to_fs
from fsspec.implementations.local import LocalFileSystem

from summarizer.errors import UsageError
from summarizer.store.frame import framed, unframed

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FileSystem", "Store", "open_store"]

# Keys are hexadecimal: 4,096 folders, so that twenty million objects are 4,900 a folder.
_SHARD = 3
_PARTS = "parts"
_TRIES = 5
_NO_LINKS = frozenset({errno.EPERM, errno.EMLINK, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV})


class FileSystem(Protocol):
    """What the store asks of a file system; `fsspec` has no types of its own."""

    def open(self, path: str, mode: str) -> IO[bytes]:
        """A stream to or from an object; mode `xb` refuses one that is there."""

    def cat_file(self, path: str) -> bytes:
        """All bytes of an object."""

    def makedirs(self, path: str, exist_ok: bool) -> None:  # noqa: FBT001 - fsspec's own
        """Makes a folder, where there are folders."""

    def rm_file(self, path: str) -> None:
        """Removes an object."""

    def ls(self, path: str, detail: bool) -> list[str]:  # noqa: FBT001 - fsspec's own
        """The objects in a folder."""


class _Linking(Protocol):
    def link(self, existing: str, new: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Store:
    """Objects by key; what is read is whole, and what was created is never overwritten.

    `linking` is the file system once more if it can give a file a second name: then an object
    appears whole, in one step. Elsewhere it is written in mode `xb`, in place: an object store
    shows it when it is whole, and what a folder shows torn is known by its last line.
    """

    files: FileSystem
    root: str
    linking: _Linking | None = None
    _made: set[str] = field(default_factory=set)
    _serial: Iterator[int] = field(default_factory=count)

    def read(self, key: str) -> str | None:
        """What is stored under a key; None if nothing is, or a torn object.

        Raises:
            UsageError: The store cannot be read.
        """
        with self._told("read"), suppress(FileNotFoundError):
            return unframed(self.files.cat_file(self._path(key)))
        return None

    def create(self, key: str, text: str) -> bool:
        """Stores a text under a key, whole or not at all; False if there is an object already.

        A torn object is no object: it is removed and made anew.

        Raises:
            UsageError: The store cannot be written to.
        """
        stored = framed(text)
        for _ in range(_TRIES):
            try:
                with self._told("written to"):
                    self._put(self._path(key), stored)
            except FileExistsError:
                if self.read(key) is not None:
                    return False
                self.remove(key)
            except FileNotFoundError:
                # Its folder was taken away from under it.
                self._made.clear()
            else:
                return True
        raise UsageError(f"the store {self.root!r} does not keep what is written to it")

    def remove(self, key: str) -> None:
        """Forgets what is stored under a key, if anything is.

        Raises:
            UsageError: The store cannot be written to.
        """
        with self._told("written to"), suppress(FileNotFoundError):
            self.files.rm_file(self._path(key))

    def sweep(self) -> None:
        """Removes what killed processes left behind; only for whoever alone uses the store."""
        with self._told("written to"), suppress(FileNotFoundError):
            for path in self.files.ls(f"{self.root}/{_PARTS}", detail=False):
                with suppress(FileNotFoundError):
                    self.files.rm_file(path)

    def _path(self, key: str) -> str:
        return f"{self.root}/{key[:_SHARD]}/{key[_SHARD:]}.jsonl"

    def _put(self, path: str, stored: bytes) -> None:
        self._folder(path.rpartition("/")[0])
        if self.linking is None:
            self._write(path, stored)
            return
        self._folder(f"{self.root}/{_PARTS}")
        number = f"{os.getpid()}-{threading.get_ident()}-{next(self._serial)}"
        part = f"{self.root}/{_PARTS}/{number}"
        self._write(part, stored)
        try:
            self.linking.link(part, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self._write(path, stored)
        finally:
            with suppress(OSError):
                self.files.rm_file(part)

    def _write(self, path: str, stored: bytes) -> None:
        stream = self.files.open(path, "xb")
        try:
            with stream:
                stream.write(stored)
        except FileExistsError:
            # An object store refuses when the stream is closed.
            raise
        except OSError:
            with suppress(OSError):
                self.files.rm_file(path)
            raise

    def _folder(self, path: str) -> None:
        if path not in self._made:
            self.files.makedirs(path, exist_ok=True)
            self._made.add(path)

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        try:
            yield
        except (FileExistsError, FileNotFoundError):
            raise
        except OSError as error:
            raise UsageError(
                f"the store {self.root!r} cannot be {what}: {error.strerror or error}",
                "what is stored stays: mend it and start again",
            ) from error


def open_store(place: Path | str) -> Store:
    """The store in a folder, or at an address that `fsspec` knows ("memory://...").

    Raises:
        UsageError: No file system is known for the address.
    """
    if isinstance(place, Path):
        local = LocalFileSystem()
        return Store(local, os.path.abspath(place), local)  # noqa: PTH100 - links are kept
    try:
        files, root = url_to_fs(place)
    except (ImportError, ValueError) as error:
        raise UsageError(f"there is no way to the store {place!r}: {error}") from error
    return Store(files, root, files if isinstance(files, LocalFileSystem) else None)
