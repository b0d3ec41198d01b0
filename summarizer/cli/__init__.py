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
    except KeyboardInterrupt:
        # The door knows what to do with one that comes when it is there.
        sys.exit(INTERRUPTED)
