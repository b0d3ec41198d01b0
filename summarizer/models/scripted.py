"""A model that says what a file tells it to: for trying things out, and for tests."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from summarizer.domain.conversation import Completion, ModelIdentity, Question
from summarizer.errors import UsageError
from summarizer.models.wire import completion_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["Line", "ScriptedModel", "read_script"]

_FIELDS = {"reply", "outcome", "usage", "finish", "detail", "when", "prompt", "repeat", "seconds"}


@dataclass(frozen=True, slots=True)
class Line:
    """One answer, given to the first question that it is meant for, or to all such."""

    completion: Completion
    when: str = ""
    prompt: str = ""
    is_repeated: bool = False
    seconds: float = 0.0

    def fits(self, question: Question) -> bool:
        """Whether it is meant for this question."""
        last = question.messages[-1].text
        return self.when in last and self.prompt in {"", question.prompt}


class ScriptedModel:
    """Gives each question the first line of a script that is meant for it and left over."""

    def __init__(self, lines: Sequence[Line], name: str = "scripted") -> None:
        self._left = list(lines)
        self._name = name
        self._lock = Lock()

    @property
    def identity(self) -> ModelIdentity:
        """Named by its file."""
        return ModelIdentity(self._name)

    @property
    def deadline(self) -> None:
        """A script answers."""

    def ask(self, question: Question, /) -> Completion:
        """The line that is meant for the question.

        Raises:
            UsageError: The script has none left.
        """
        line = self._next(question)
        time.sleep(line.seconds)
        return line.completion

    def _next(self, question: Question) -> Line:
        with self._lock:
            for place, line in enumerate(self._left):
                if line.fits(question):
                    if not line.is_repeated:
                        del self._left[place]
                    return line
        raise UsageError(f"{self._name!r} has no line left for prompt {question.prompt!r}")


def read_script(path: Path) -> ScriptedModel:
    """The model that a file of JSON lines describes.

    A line has `reply` (the words, or an object that is sent as JSON), and may have `outcome`,
    `usage`, `finish`, `detail`, `prompt` (only for that prompt), `when` (only if the last message
    holds these words), `repeat` (for every question it is meant for, not the first alone) and
    `seconds` (which the answer takes).

    Raises:
        UsageError: The file cannot be read, or a line of it.
    """
    name = f"scripted:{path}"
    lines = []
    try:
        for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            if text.strip():
                lines.append(_line(json.loads(text), number))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"the script {str(path)!r} cannot be read: {error}") from error
    return ScriptedModel(lines, name)


def _line(raw: Mapping[str, Any], number: int) -> Line:
    unknown = raw.keys() - _FIELDS
    if unknown:
        raise ValueError(f"line {number} has {', '.join(sorted(unknown))}, which means nothing")
    reply = raw.get("reply", "")
    text = reply if isinstance(reply, str) else json.dumps(reply)
    completion = completion_from({**raw, "text": text})
    return Line(
        completion,
        str(raw.get("when", "")),
        str(raw.get("prompt", "")),
        bool(raw.get("repeat")),
        float(raw.get("seconds", 0.0)),
    )
