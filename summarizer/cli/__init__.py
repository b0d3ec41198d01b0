"""The command line: one command a file, each loaded when it is called for."""

from __future__ import annotations

import sys

from summarizer._version import __version__

__all__ = ["INTERRUPTED", "main"]

# The exit code of whoever was interrupted.
INTERRUPTED = 130


def main() -> None:
    """The `summarizer` command."""
    if sys.argv[1:] == ["--version"]:
        # Scripts ask for it, and to read a command line takes twice as long as to start Python.
        sys.stdout.write(f"summarizer {__version__}\n")
        return
    try:
        from summarizer.cli.collector import seldom_collected  # noqa: PLC0415

        with seldom_collected():
            from summarizer.cli.door import main as enter  # noqa: PLC0415

            enter()
    except BaseException as error:
        # The door knows what to do with an interruption, but not before it is there.
        if _is_interruption(error):
            sys.exit(INTERRUPTED)
        raise


def _is_interruption(error: BaseException | None) -> bool:
    """Whether an interruption is behind it: of one while a class is made, Python makes another.

    Large packages make many while they are imported.
    """
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None
