"""Where results go: standard output as they come, or a file that is whole or is not there."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias

import click

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = [
    "Write",
    "check_output",
    "indent_option",
    "opened",
    "output_option",
    "terminal_width",
]

Write: TypeAlias = "Callable[[str], None]"

_WIDTH = 80

output_option = click.option(
    "--output",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="Write to a file, whole or not at all.",
)
indent_option = click.option("--indent", is_flag=True, help="Indent JSON for people.")


@contextmanager
def opened(path: Path | None) -> Iterator[Write]:
    """A way to write text, as UTF-8 and with its line ends as they are.

    A file takes the place of an older one at the end, in one step, and only if anything was
    written and nothing failed.

    Raises:
        UsageError: The place cannot be written to, when opening, writing or ending.
    """
    if path is None:
        yield _writer(sys.stdout.buffer, "standard output")
    elif path.exists() and not path.is_file():
        with _told(str(path)):
            device = path.open("wb")
        with _closing(device):
            yield _writer(device, str(path))
    else:
        with _replacing(path) as write:
            yield write


def check_output(path: Path | None, sources: Sequence[str]) -> None:
    """Refuses, before anything is read, a place where no result can go.

    Raises:
        UsageError: It is a folder, is in no folder, or is one of the sources.
    """
    if path is None:
        return
    if path.is_dir():
        raise UsageError(f"cannot write to {str(path)!r}: it is a folder", "name a file in it")
    if not path.resolve().parent.is_dir():
        raise UsageError(f"cannot write to {str(path)!r}: there is no such folder", "make it first")
    for source in sources:
        if source != "-" and Path(source).exists() and path.exists() and path.samefile(source):
            raise UsageError(f"cannot write to {str(path)!r}: it is a source", "name another file")


def terminal_width() -> int | None:
    """How wide the terminal is that standard output goes to, at most 80; None if it is none."""
    stream = sys.stdout
    if not stream.isatty():
        return None
    try:
        return min(_WIDTH, os.get_terminal_size(stream.fileno()).columns or _WIDTH)
    except OSError:
        return _WIDTH


@contextmanager
def _replacing(path: Path) -> Iterator[Write]:
    target = path.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with _told(str(path)):
            stream = part.open("xb")
        with _closing(stream):
            yield _writer(stream, str(path))
            written = stream.tell()
            with _told(str(path)):
                os.fsync(stream.fileno())
        if written:
            with _told(str(path)):
                part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def _closing(stream: IO[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        # Every write was flushed: what is left to fail has been told of.
        with suppress(OSError):
            stream.close()


def _writer(stream: IO[bytes], name: str) -> Write:
    def write(text: str) -> None:
        with _told(name):
            stream.write(text.encode("utf-8", "backslashreplace"))
            stream.flush()

    return write


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Says which place could not be written to; a reader who left early is no such failure."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"cannot write to {name!r}: {error.strerror or error}") from error
