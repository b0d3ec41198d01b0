"""One worker process from its beginning to its end, and all that was in its hands."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import Future
from contextlib import suppress
from itertools import count
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.batch.answers import Answer, Failure, Fault, answer_from

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Greeting", "Life"]


class Greeting(NamedTuple):
    """What a process says first: what the user must know, or why it will treat nothing."""

    notices: tuple[str, ...] = ()
    fault: Fault | None = None


class _Task:
    """A source in hand: the key that was told for it, and the answer that is awaited."""

    def __init__(self) -> None:
        self.key = ""
        self.answer: Future[Answer] = Future()


class Life:
    """A process at work. One thread listens to it; any may give it a source and wait.

    Args:
        process: It runs `worker.serve`, and has its pipes to this process.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lock = Lock()
        self._tasks: dict[int, _Task] = {}
        self._numbers = count()
        self._greeting: Future[Greeting] = Future()
        self._out: Future[int] = Future()
        self.is_over = False
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()

    @classmethod
    def begun(cls, command: Sequence[str]) -> tuple[Life | None, Fault | None]:
        """A process that was started; none, and why, if it cannot be."""
        try:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="ascii",
                errors="replace",
                # An interruption at the keyboard is for the parent, which lets it finish.
                start_new_session=True,
            )
        except OSError as error:
            return None, Fault(f"no worker can be started: {error.strerror or error}")
        return cls(process), None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def greeting(self) -> Greeting:
        """What it said first, after waiting for it."""
        return self._greeting.result()

    def treat(self, source: str) -> Answer | None:
        """What became of a source; None if the process had ended before it was given it."""
        task = _Task()
        with self._lock:
            if self.is_over:
                return None
            number = next(self._numbers)
            self._tasks[number] = task
            is_given = self._given({"number": number, "source": source})
            if not is_given:
                del self._tasks[number]
        if not is_given:
            self._listener.join()
            return None
        return task.answer.result()

    def stop(self) -> Callable[[], int]:
        """Has the process begin nothing more and ask no model: what needs either is left.

        One that is not ready has nothing to finish, and is ended. What is given waits until it has
        told how many calls it has out.
        """
        if not self._greeting.done():
            self.kill()
        else:
            with self._lock:
                if not self.is_over:
                    self._given({"stop": True})
        return self._out.result

    def close(self) -> None:
        """Lets the process end when it has finished what it holds, and waits for that."""
        with self._lock:
            self._close_input()
        self._listener.join()

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()

    def _given(self, record: dict[str, object]) -> bool:
        """Whether the process still takes what it is given."""
        stream = self._process.stdin
        assert stream is not None
        try:
            stream.write(json.dumps(record) + "\n")
            stream.flush()
        except BrokenPipeError:
            return False
        return True

    def _close_input(self) -> None:
        assert self._process.stdin is not None
        # What a process that has died did not take cannot be written any more.
        with suppress(BrokenPipeError):
            self._process.stdin.close()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        with stream:
            for line in stream:
                # The last line of a process that was killed may be cut off.
                if line.endswith("\n"):
                    self._hear(json.loads(line))
        how = _ending(self._process.wait())
        if not self._greeting.done():
            fault = Fault("a worker ended before it was ready", how)
            self._greeting.set_result(Greeting(fault=fault))
        if not self._out.done():
            self._out.set_result(0)
        with self._lock:
            self.is_over = True
            self._close_input()
            left = tuple(self._tasks.values())
        death = Failure("worker-killed", f"its worker died of it, twice ({how})", 1)
        for task in left:
            task.answer.set_result(Answer("killed", task.key, death))

    def _hear(self, told: dict[str, Any]) -> None:
        if "out" in told:
            # Whoever is told to stop twice tells twice.
            if not self._out.done():
                self._out.set_result(told["out"])
            return
        if "number" not in told:
            fault = Fault(*told["fault"]) if "fault" in told else None
            if not self._greeting.done():
                self._greeting.set_result(Greeting(tuple(told.get("notices", ())), fault))
            return
        if "key" in told:
            self._tasks[told["number"]].key = told["key"]
            return
        with self._lock:
            task = self._tasks.pop(told["number"])
        if "answer" in told:
            task.answer.set_result(answer_from(told["answer"]))
        else:
            failure = Failure("unexpected", f"unexpected {told['unexpected']}", 1)
            task.answer.set_result(Answer("unexpected", task.key, failure))


def _ending(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"
