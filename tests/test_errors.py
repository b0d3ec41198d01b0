"""The tree of errors: told of, exported, whole after a journey between processes."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from summarizer import errors
from summarizer.errors import (
    DataError,
    InputError,
    NotFoundError,
    StoppedError,
    SummarizerError,
    TransportError,
    UsageError,
)

# What a module's `__getattr__` must raise, and how a program ends.
PYTHON_ASKS_FOR = ("AttributeError", "SystemExit")
TREE = (DataError, InputError, NotFoundError, StoppedError, TransportError, UsageError)


def _all(branch: type[SummarizerError]) -> set[type[SummarizerError]]:
    return {branch}.union(*(_all(each) for each in branch.__subclasses__()))


def test_every_error_is_defined_in_the_tree_and_exported() -> None:
    assert {error.__name__ for error in _all(SummarizerError)} == set(errors.__all__)


def test_the_drawing_shows_every_error_with_its_builtin_and_exit_code() -> None:
    drawn = re.findall(r"── (\w+)\s+\((\w+)\).*exit (\d+)", errors.__doc__ or "")
    assert sorted(drawn) == sorted(
        (error.__name__, error.__bases__[1].__name__, str(error.exit_code)) for error in TREE
    )


@pytest.mark.parametrize(
    ("error", "builtin", "exit_code", "code"),
    [
        (SummarizerError, Exception, 1, "unexpected"),
        (DataError, RuntimeError, 1, "data"),
        (UsageError, ValueError, 2, "usage"),
        (InputError, ValueError, 3, "input"),
        (NotFoundError, LookupError, 4, "not-found"),
        (TransportError, RuntimeError, 5, "transport"),
        (StoppedError, RuntimeError, 130, "interrupted"),
    ],
)
def test_an_error_ends_the_program_as_its_branch_says(
    error: type[SummarizerError], builtin: type[Exception], exit_code: int, code: str
) -> None:
    assert (error.exit_code, error.code) == (exit_code, code)
    assert issubclass(error, builtin)


def test_the_hint_stands_in_brackets_after_the_message() -> None:
    assert (
        str(InputError("'a.pdf' is a PDF", "give the .htm")) == "'a.pdf' is a PDF (give the .htm)"
    )


def test_an_error_without_a_hint_is_its_message() -> None:
    assert str(NotFoundError("no file 'a.txt'")) == "no file 'a.txt'"


@pytest.mark.parametrize("error", [SummarizerError, *TREE])
def test_an_error_survives_pickling(error: type[SummarizerError]) -> None:
    again = pickle.loads(pickle.dumps(error("what", "hint")))  # noqa: S301
    assert (type(again), again.message, again.hint) == (error, "what", "hint")


def test_a_room_raises_only_errors_of_the_tree(checkout: Path) -> None:
    """An error of Python's may be raised where the same module catches and translates it."""
    rooms = [each for each in (checkout / "summarizer").rglob("*.py") if each.parts[-2] != "domain"]
    texts = {room.relative_to(checkout): room.read_text("utf-8") for room in rooms}
    foreign = {
        f"{room}: {name}"
        for room, text in texts.items()
        for name in re.findall(r"^\s+raise ([A-Z]\w+)", text, re.MULTILINE)
        if name not in {*errors.__all__, *PYTHON_ASKS_FOR}
        and re.search(rf"^\s+except [^\n]*\b{name}\b", text, re.MULTILINE) is None
    }
    assert foreign == set()
