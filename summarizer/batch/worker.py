"""The inside of a worker process: sources come in by a pipe, answers leave by another.

Standard input and output are the two pipes; whatever else would print or read is led elsewhere.
Interruptions are left to the parent: a worker finishes what it holds and ends when its input does.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import IO, TYPE_CHECKING

from summarizer.batch.answers import Answer, Fault, answer_line
from summarizer.batch.treating import treat
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from summarizer.batch.treating import Bench

__all__ = ["serve"]


def serve(prepare: Callable[[], Bench], *, debug: bool = False) -> None:
    """Answers source after source, until there are no more.

    What nobody foresaw ends the process; its last line says what it was.

    Args:
        prepare: Makes the bench; what is wrong with the call is said in place of "ready".
        debug: Show tracebacks on standard error.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    sources, answers = _pipes()
    line = _Line(answers)
    sys.excepthook = line.last_words(debug=debug)
    try:
        bench = prepare()
    except UsageError as error:
        line.say(json.dumps({"fault": [error.message, error.hint]}) + "\n")
        return
    line.say(json.dumps({"ready": True}) + "\n")
    for text in sources:
        source = str(json.loads(text)["source"])
        try:
            answer = treat(source, bench, line.note)
        except UsageError as error:
            answer = Answer("fault", "", fault=Fault(error.message, error.hint))
        line.say(answer_line(answer))


class _Line:
    """The way to the parent; it knows under which key the source at hand will be stored."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream
        self.key = ""

    def note(self, key: str) -> None:
        """Tells the key, so that the parent can say where this process ended."""
        self.key = key
        self.say(json.dumps({"key": key}) + "\n")

    def say(self, text: str) -> None:
        """One line, at once."""
        try:
            self.stream.write(text)
            self.stream.flush()
        except BrokenPipeError:
            # Nobody listens any more. What is in the buffer would fail again on the way out.
            os._exit(0)

    def last_words(
        self, *, debug: bool
    ) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
        """A hook that answers for a source whose treatment ends the process."""

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if debug:
                sys.__excepthook__(kind, error, trace)
            words = f"{kind.__name__}: {error}"
            self.say(json.dumps({"unexpected": words}) + "\n")

        return hook


def _pipes() -> tuple[IO[str], IO[str]]:
    sources, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return (
        os.fdopen(sources, "r", encoding="ascii", newline="\n"),
        os.fdopen(answers, "w", encoding="ascii", newline="\n"),
    )
