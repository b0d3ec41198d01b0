"""What was fetched, on disk: whole or not there, and nowhere but in its own folder."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.identity import AccessionNumber

__all__ = ["Kept", "Shelf", "write_whole"]

_HINT = "make room or allow it, or name another folder: SUMMARIZER_CACHE"


class Kept(NamedTuple):
    """A page as it was when it was asked for, and the tag by which to ask whether it still is."""

    body: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of what one host gave: filings for good, by their numbers; pages until they change.

    Files appear in one step, so that several processes can share it and none reads half of one.
    """

    folder: Path

    def place(self, accession: AccessionNumber, name: str) -> Path:
        """Where a file of a filing lies, if it does."""
        return self.folder / "filings" / accession.text / _harmless(name)

    def filing(self, accession: AccessionNumber, name: str) -> bytes | None:
        """A file of a filing; None if it is not here."""
        return _content(self.place(accession, name))

    def keep_filing(self, accession: AccessionNumber, name: str, body: bytes) -> None:
        """Keeps a file of a filing for good.

        Raises:
            UsageError: The folder cannot be written to.
        """
        write_whole(self.place(accession, name), body, _HINT)

    def page(self, url: str) -> Kept | None:
        """A page with its tag; None if it is not here."""
        content = _content(self._page_place(url))
        if content is None:
            return None
        head, _, body = content.partition(b"\n")
        try:
            said = json.loads(head)
        except ValueError:
            return None
        if not isinstance(said, dict) or said.get("url") != url:
            return None
        return Kept(body, str(said.get("etag", "")))

    def keep_page(self, url: str, page: Kept) -> None:
        """Keeps a page in place of an older one.

        Raises:
            UsageError: The folder cannot be written to.
        """
        head = json.dumps({"url": url, "etag": page.etag}).encode()
        write_whole(self._page_place(url), head + b"\n" + page.body, _HINT)

    def _page_place(self, url: str) -> Path:
        return self.folder / "pages" / hashlib.sha256(url.encode()).hexdigest()


def write_whole(path: Path, body: bytes, hint: str = "") -> None:
    """Writes a file so that it is whole as soon as it is there.

    Raises:
        UsageError: It cannot be written.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise UsageError(
            f"cannot write to {str(path)!r}: {error.strerror or error}", hint
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(f"cannot read {str(path)!r}: {error.strerror or error}", _HINT) from error


def _harmless(name: str) -> str:
    """The name, which leads nowhere else; names are checked where they come in."""
    if name in {"", ".", ".."} or {"/", "\\", "\0"} & set(name):
        raise UsageError(f"{name!r} is no name for a file")
    return name
