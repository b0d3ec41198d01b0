"""Every way in which this program can fail, in one tree.

SummarizerError
├── InputError            (ValueError)    what was given is not a readable filing      exit 3
├── NotFoundError         (LookupError)   there is no such file, filing or part        exit 4
├── UsageError            (ValueError)    the call itself is wrong: option, key        exit 2
├── TransportError        (RuntimeError)  a host could not be asked: nothing is known  exit 5
├── DataError             (RuntimeError)  the program's own data is damaged            exit 1
└── StoppedError          (RuntimeError)  an end was asked for in the middle of it     exit 130

A branch stands for what the reader would do differently: mend the input, look elsewhere, mend the
call, ask again later, reinstall, go on. The message says what happened and to which thing; `hint`
says what to do.
"""

from __future__ import annotations

__all__ = [
    "DataError",
    "InputError",
    "NotFoundError",
    "StoppedError",
    "SummarizerError",
    "TransportError",
    "UsageError",
]


class SummarizerError(Exception):
    """Anything this program says about its own failure.

    Args:
        message: What happened, and to which thing.
        hint: What the reader can do about it; empty where the message says it already.
    """

    exit_code = 1
    code = "unexpected"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class InputError(SummarizerError, ValueError):
    """What was given is not a filing that can be read: empty, binary, cut off, too large."""

    exit_code = 3
    code = "input"


class NotFoundError(SummarizerError, LookupError):
    """There is no such file, filing, section or flag."""

    exit_code = 4
    code = "not-found"


class UsageError(SummarizerError, ValueError):
    """The call cannot be carried out as it was made: an option, a name, a missing key."""

    exit_code = 2
    code = "usage"


class TransportError(SummarizerError, RuntimeError):
    """A host could not be asked, or refused to answer: whether the thing exists is not known."""

    exit_code = 5
    code = "transport"


class DataError(SummarizerError, RuntimeError):
    """Data that ships with the program is missing or damaged: a reinstallation mends it."""

    exit_code = 1
    code = "data"


class StoppedError(SummarizerError, RuntimeError):
    """An end was asked for before all was done: nothing is wrong, and the same call goes on."""

    exit_code = 130
    code = "interrupted"
