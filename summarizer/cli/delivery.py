"""Where the summaries of a watch go: a line of JSON, a page of Markdown, or a command's input."""

from __future__ import annotations

import shlex
import subprocess
from typing import TYPE_CHECKING

from summarizer import render
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.cli.output import Write
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Summary

__all__ = ["SHAPES", "delivery", "words_of"]

SHAPES = ("json", "markdown")


def delivery(shape: str, words: tuple[str, ...], write: Write) -> Callable[[Summary, Filing], None]:
    """How a summary is told: written in its shape, or given to a command as standard input.

    What is given back raises UsageError if the command cannot be started or fails.
    """

    def told(summary: Summary, filing: Filing) -> None:
        draw = render.to_markdown if shape == "markdown" else render.to_json
        text = draw(summary, filing)
        if words:
            _run(words, text)
        else:
            write(text if shape == "json" else f"{text}\n")

    return told


def words_of(command: str | None) -> tuple[str, ...]:
    """A command line in words, as a shell would part it; no shell ever sees it.

    Raises:
        UsageError: It is empty, or its quotes do not pair.
    """
    if command is None:
        return ()
    try:
        words = tuple(shlex.split(command))
    except ValueError as error:
        raise UsageError(f"--run {command!r} cannot be read: {error}") from error
    if not words:
        raise UsageError("--run names no command")
    return words


def _run(words: tuple[str, ...], text: str) -> None:
    try:
        ended = subprocess.run(  # noqa: S603 - the caller's own command, without a shell
            words, input=text.encode("utf-8", "backslashreplace"), check=False
        )
    except OSError as error:
        raise UsageError(f"{words[0]!r} cannot be run: {error.strerror or error}") from error
    if ended.returncode:
        raise UsageError(f"{shlex.join(words)!r} failed with {ended.returncode}")
