"""Conversations written down, and models that repeat them by their digests."""

from __future__ import annotations

import json
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Completion, ModelIdentity, Question
from summarizer.errors import NotFoundError, UsageError
from summarizer.models.digests import conversation_digest
from summarizer.models.wire import completion_from, completion_record, question_record

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.ports import ChatModel

__all__ = ["RecordingModel", "ReplayModel"]


class RecordingModel:
    """A model whose lasting answers are written into a folder, one file a question.

    Raises:
        UsageError: The folder cannot be written to.
    """

    def __init__(self, model: ChatModel, folder: Path) -> None:
        self._model = model
        self._folder = folder
        self._error: OSError | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # Told of before anything is paid for.
            with TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise _unwritable(folder, error) from error

    @property
    def identity(self) -> ModelIdentity:
        """The recorded model's own."""
        return self._model.identity

    @property
    def deadline(self) -> float | None:
        """The recorded model's own."""
        return self._model.deadline

    def ask(self, question: Question, /) -> Completion:
        """The model's answer, written down unless asking again might change it.

        Once one could not be written down, nothing more is asked: it would be paid for and lost.

        Raises:
            UsageError: The folder cannot be written to.
        """
        if self._error is not None:
            raise _unwritable(self._folder, self._error)
        completion = self._model.ask(question)
        outcome = completion.outcome
        if not (outcome.is_transient or outcome.ends_asking):
            record = {
                "schema": "reply/1",
                "model": self.identity.name,
                "question": question_record(question),
                "completion": completion_record(completion),
            }
            path = _path(self._folder, question)
            part = path.with_suffix(".part")
            try:
                part.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
                part.replace(path)
            except OSError as error:
                self._error = error
                raise _unwritable(self._folder, error) from error
        return completion


class ReplayModel:
    """Repeats what is written down, and nothing else; costs nothing.

    A file `missing.json` may say, by prompts, what became of questions that nobody put when it was
    recorded: of repairs, say, that depend on what could not be proved.
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise UsageError(f"no folder of recorded replies {str(folder)!r}")
        self._folder = folder

    @property
    def identity(self) -> ModelIdentity:
        """Named by its folder."""
        return ModelIdentity(f"replay:{self._folder}")

    @property
    def deadline(self) -> None:
        """A recording answers."""

    def ask(self, question: Question, /) -> Completion:
        """The recorded answer.

        Raises:
            NotFoundError: None is recorded for exactly these words and this form.
            UsageError: The recording is damaged.
        """
        path = _path(self._folder, question)
        try:
            return completion_from(json.loads(path.read_text("utf-8"))["completion"])
        except FileNotFoundError as error:
            unasked = self._unasked(question.prompt)
            if unasked is not None:
                return unasked
            raise NotFoundError(
                f"no reply to prompt {question.prompt!r} is recorded as {path.name!r} in "
                f"{str(self._folder)!r}",
                "the words, the form or the filing changed: record again with --record",
            ) from error
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise _unreadable(path, error) from error

    def _unasked(self, prompt: str) -> Completion | None:
        path = self._folder / "missing.json"
        try:
            told = json.loads(path.read_text("utf-8"))
            return completion_from(told[prompt]) if prompt in told else None
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise _unreadable(path, error) from error


def _path(folder: Path, question: Question) -> Path:
    return folder / f"{conversation_digest(question)[:32]}.json"


def _unreadable(path: Path, error: Exception) -> UsageError:
    return UsageError(f"the recording {str(path)!r} cannot be read: {error!r}")


def _unwritable(folder: Path, error: OSError) -> UsageError:
    return UsageError(f"cannot write to {str(folder)!r}: {error.strerror or error}")
