"""The CPU of whole processes, side by side: what a command costs before and beside its work.

Each line is the least of several runs, user and system time together, and its ratio to a Python
that does nothing: a ratio travels between machines, a second does not.
"""

from __future__ import annotations

import resource
import subprocess
import sys

from summarizer.resources import demo_filings

RUNS = 7

_FILINGS = [str(path) for path in demo_filings()]
_SUMMARIZER = (sys.executable, "-m", "summarizer")
COMMANDS: dict[str, tuple[str, ...]] = {
    "python, doing nothing": (sys.executable, "-c", ""),
    "python, importing click": (sys.executable, "-c", "import click"),
    "summarizer --version": (*_SUMMARIZER, "--version"),
    "summarizer --help": (*_SUMMARIZER, "--help"),
    "summarizer parse, one filing": (*_SUMMARIZER, "parse", _FILINGS[0]),
    "summarizer summarize, one filing": (*_SUMMARIZER, "summarize", _FILINGS[0]),
    "summarizer summarize, two filings": (*_SUMMARIZER, "summarize", *_FILINGS),
}


def cpu(command: tuple[str, ...]) -> float:
    """The least seconds of CPU that a command took in several runs."""
    return min(_once(command) for _ in range(RUNS))


def _once(command: tuple[str, ...]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Prints the table."""
    base = None
    for name, command in COMMANDS.items():
        seconds = cpu(command)
        base = base or seconds
        print(f"{name:<34} {seconds:6.3f} s {seconds / base:6.1f} x")


if __name__ == "__main__":
    main()
