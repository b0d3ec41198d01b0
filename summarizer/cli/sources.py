"""Sources one after the other: a bad one is told of in its place, and the others go on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from summarizer.cli.door import Session, say
from summarizer.errors import InputError, SummarizerError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.cli.output import Write
    from summarizer.domain.filing import Submission

__all__ = ["Result", "check_sources", "read", "treat_each"]


class Result(NamedTuple):
    """What became of one source: its text, and the exit code it asks for.

    The text may be drawn late: when its turn has come, and what is before it is written.
    """

    text: str | Callable[[], str]
    exit_code: int = 0

    def drawn(self) -> Result:
        """The result with its text."""
        return self if isinstance(self.text, str) else Result(self.text(), self.exit_code)


def treat_each(
    sources: Sequence[str],
    treat: Callable[[str], Result],
    write: Write,
    *,
    as_json: bool,
    at_once: int = 1,
) -> int:
    """Writes the result of each source in order; gives the exit code of the first that failed.

    Among several, a source that fails is a line: `error/1` among JSON, else on standard error.

    Raises:
        SummarizerError: The only source failed.
    """
    from summarizer.pipeline.at_once import in_order  # noqa: PLC0415

    session = click.get_current_context().find_object(Session)
    is_raised = len(sources) == 1 or (session is not None and session.debug)
    codes = []
    treated = in_order(lambda source: _treated(source, lambda: treat(source)), sources, at_once)
    for source, early in zip(sources, treated, strict=True):
        found = _treated(source, early.drawn) if isinstance(early, Result) else early
        if isinstance(found, Result):
            write(str(found.text))
            codes.append(found.exit_code)
        elif is_raised:
            raise found.error
        else:
            _tell(found, write, as_json=as_json)
            codes.append(found.error.exit_code)
    return next((code for code in codes if code), 0)


def check_sources(sources: Sequence[str], exhibits: Sequence[str]) -> None:
    """Refuses a call whose sources cannot be told apart.

    Raises:
        UsageError: Standard input is named twice, or exhibits belong to more than one source.
    """
    if [*sources, *exhibits].count("-") > 1:
        raise UsageError("standard input ('-') can be read once", "name it once")
    if exhibits and len(sources) > 1:
        raise UsageError("--exhibit needs one SOURCE", "summarise the filings one by one")


def read(source: str, exhibits: Sequence[str], limit: int) -> Submission:
    """The bytes of a source, from here or from EDGAR, and of the exhibits named with it.

    Raises:
        InputError: It is nothing that can be read.
        NotFoundError: There is no such thing.
        TransportError: It is on EDGAR, which could not be asked.
    """
    from summarizer.edgar import read_source  # noqa: PLC0415

    def fetch(name: str) -> Submission | None:
        from summarizer.assembly import fetched  # noqa: PLC0415
        from summarizer.settings import read_settings  # noqa: PLC0415

        return fetched(name, read_settings({"limit_bytes": limit}))

    return read_source(source, exhibits, stdin=sys.stdin.buffer, limit=limit, fetch=fetch)


class _Failed(NamedTuple):
    """A source of which there is no result."""

    source: str
    error: SummarizerError


def _treated(source: str, treat: Callable[[], Result]) -> Result | _Failed:
    try:
        return _bounded(source, treat)
    except SummarizerError as error:
        return _Failed(source, error)


def _tell(failed: _Failed, write: Write, *, as_json: bool) -> None:
    source, error = failed
    if not as_json:
        say(str(error))
        return
    from summarizer.render import error_json  # noqa: PLC0415

    write(error_json(source, error.code, error.exit_code, str(error)))


def _bounded(source: str, treat: Callable[[], Result]) -> Result:
    """The result, or the one line that a source deserves which exhausts the machine."""
    try:
        return treat()
    except RecursionError as error:
        raise InputError(f"{source!r} is nested too deeply to be read") from error
    except MemoryError as error:
        raise InputError(f"{source!r} is too large to be read in memory") from error
