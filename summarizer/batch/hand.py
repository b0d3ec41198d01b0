"""A worker seen from outside: a process that takes one source at a time, and can die of it."""

from __future__ import annotations

import json
import subprocess
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Protocol

from summarizer.batch.answers import Answer, Failure, Fault, answer_from

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Hand", "WorkerProcess"]


class Hand(Protocol):
    """Whatever treats one source after another; a process, or later a call to a model."""

    def ready(self) -> Fault | None:
        """Waits until it can treat a source; why it never will, if so."""

    def treat(self, source: str) -> Answer:
        """What became of a source; a worker that died of it is an answer too."""

    def close(self) -> None:
        """Lets it end when it has finished what it holds."""

    def kill(self) -> None:
        """Ends it at once."""


class WorkerProcess:
    """A worker process, which is started again when it has died.

    Args:
        command: What starts a process that runs `worker.serve`.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[str] | None = None
        self._is_ready = False
        self._fault: Fault | None = None

    def ready(self) -> Fault | None:
        """Waits until the process is ready; why there is none, if so."""
        if self._process is not None and self._process.poll() is not None:
            # It died between two sources: of neither.
            self._ended("")
        self._start()
        if self._process is None or self._is_ready:
            return self._fault
        line = _whole_line(self._process.stdout)
        if line:
            told = json.loads(line)
            self._is_ready = "ready" in told
            self._fault = self._fault or (None if self._is_ready else Fault(*told["fault"]))
        else:
            death = self._ended("").failure
            how = death.message if death is not None else ""
            self._fault = self._fault or Fault("a worker ended before it was ready", how)
        return self._fault

    def treat(self, source: str) -> Answer:
        """What became of a source: `killed` if the process ended without an answer."""
        fault = self.ready()
        process = self._process
        if fault is not None or process is None:
            return Answer("fault", "", fault=fault)
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps({"source": source}) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            return self._ended("")
        return self._answer(process.stdout)

    def close(self) -> None:
        """Lets the process end when it has finished what it holds."""
        if self._process is not None:
            self._ended("")

    def kill(self) -> None:
        """Ends the process at once, and every one that would follow it."""
        self._fault = Fault("the worker was ended")
        process = self._process
        if process is not None:
            process.kill()

    def _start(self) -> None:
        if self._process is not None or self._fault is not None:
            return
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="ascii",
                errors="replace",
                # An interruption at the keyboard is for the parent, which lets it finish.
                start_new_session=True,
            )
        except OSError as error:
            self._fault = Fault(f"no worker can be started: {error.strerror or error}")

    def _answer(self, stream: IO[str] | None) -> Answer:
        key = ""
        while line := _whole_line(stream):
            told = json.loads(line)
            if "status" in told:
                return answer_from(line)
            if "unexpected" in told:
                self._ended(key)
                return Answer("unexpected", key, _unforeseen(told["unexpected"]))
            key = told["key"]
        return self._ended(key)

    def _ended(self, key: str) -> Answer:
        process, self._process, self._is_ready = self._process, None, False
        assert process is not None
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        return Answer("killed", key, _death(process.wait()))


def _whole_line(stream: IO[str] | None) -> str:
    line = stream.readline() if stream is not None else ""
    return line if line.endswith("\n") else ""


def _death(code: int) -> Failure:
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    return Failure("worker-killed", f"its worker died of it, twice ({how})", 1)


def _unforeseen(words: str) -> Failure:
    return Failure("unexpected", f"unexpected {words}", 1)
