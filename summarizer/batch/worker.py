"""The inside of a worker process: sources come in by a pipe, answers leave by another.

Each source has a number, which its answer bears, so that several may be in hand at a time.

Standard input and output are the two pipes; whatever else would print or read is led elsewhere.
Interruptions are left to the parent: a worker finishes what it holds and ends when its input does.
Told to stop, it begins nothing more and asks no model, tells how many calls are out, and answers
for what it has in hand. So it does where the parent was killed: what is out is paid for, and stored
though nobody listens.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import IO, TYPE_CHECKING

from summarizer.batch.answers import Answer, Fault, answer_record
from summarizer.batch.treating import treat
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future
    from types import TracebackType

    from summarizer.batch.treating import Bench

__all__ = ["serve"]


def serve(prepare: Callable[[], Bench], *, lanes: int = 1, debug: bool = False) -> None:
    """Answers source after source, so many at a time, until there are no more.

    What nobody foresaw is an answer as well; its traceback is shown under `debug` alone.

    Args:
        prepare: Makes the bench; what is wrong with the call is said in place of "ready".
        lanes: How many sources are treated at a time.
        debug: Show tracebacks on standard error.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    sources, answers = _pipes()
    line = _Line(answers, debug=debug)
    sys.excepthook = line.last_words
    try:
        bench = prepare()
    except UsageError as error:
        line.say({"fault": [error.message, error.hint]})
        return
    line.unheard = bench.stop
    line.say({"ready": True, "notices": list(bench.summarizer.notices)})
    with ThreadPoolExecutor(lanes) as pool:
        for text in sources:
            told = json.loads(text)
            if "stop" in told:
                line.say({"out": bench.stop()})
                continue
            task = int(told["number"])
            done = pool.submit(treat, str(told["source"]), bench, partial(line.note, task))
            done.add_done_callback(partial(line.answer, task))


def _none() -> int:
    """Where nothing has begun there is nothing to stop, and no call out."""
    return 0


class _Line:
    """The way to the parent, for whichever thread has something to say.

    `unheard` is called when nobody listens any more.
    """

    def __init__(self, stream: IO[str], *, debug: bool) -> None:
        self._stream = stream
        self._debug = debug
        self._lock = Lock()
        self.unheard: Callable[[], int] = _none

    def note(self, number: int, key: str) -> None:
        """Tells under which key a source will be stored, so that it is known if all ends there."""
        self.say({"number": number, "key": key})

    def answer(self, number: int, done: Future[Answer]) -> None:
        """Tells what became of a source."""
        error = done.exception()
        if error is None:
            self.say({"number": number, "answer": answer_record(done.result())})
        elif isinstance(error, UsageError):
            fault = Answer("fault", "", fault=Fault(error.message, error.hint))
            self.say({"number": number, "answer": answer_record(fault)})
        else:
            if self._debug:
                traceback.print_exception(error)
            self.say({"number": number, "unexpected": f"{type(error).__name__}: {error}"})

    def say(self, record: Mapping[str, object]) -> None:
        """One line, at once."""
        try:
            with self._lock:
                self._stream.write(json.dumps(record) + "\n")
                self._stream.flush()
        except BrokenPipeError:
            # What is in the buffer would fail again on the way out.
            _lead(self._stream.fileno(), os.devnull, os.O_WRONLY)
            self.unheard()

    def last_words(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Says in place of "ready" what nobody foresaw."""
        if self._debug:
            sys.__excepthook__(kind, error, trace)
        self.say({"fault": [f"unexpected {kind.__name__}: {error}", "--debug shows where"]})


def _pipes() -> tuple[IO[str], IO[str]]:
    sources, answers = os.dup(0), os.dup(1)
    _lead(0, os.devnull, os.O_RDONLY)
    os.dup2(2, 1)
    return (
        os.fdopen(sources, "r", encoding="ascii", newline="\n"),
        os.fdopen(answers, "w", encoding="ascii", newline="\n"),
    )


def _lead(number: int, path: str, flags: int) -> None:
    """Has a file descriptor lead to another file."""
    opened = os.open(path, flags)
    os.dup2(opened, number)
    os.close(opened)
