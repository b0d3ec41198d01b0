"""Sources one after the other."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click
import pytest

from summarizer.cli.door import Session, door
from summarizer.cli.sources import Result, check_sources, read, treat_each
from summarizer.domain.filing import RawPart
from summarizer.errors import InputError, NotFoundError, SummarizerError, UsageError

ERRORS: dict[str, BaseException] = {
    "empty": InputError("'empty' is empty"),
    "missing": NotFoundError("no such file: 'missing'", "look again"),
    "deep": RecursionError(),
    "huge": MemoryError(),
}
CODES = {"strict": 7, "alarm": 8}


def _treat(source: str) -> Result:
    if source in ERRORS:
        raise ERRORS[source]
    return Result(f"<{source}>\n", CODES.get(source, 0))


def _run(*sources: str, as_json: bool = False, debug: bool = False) -> tuple[int, str]:
    written: list[str] = []
    session = Session()
    session.debug = debug
    with click.Context(door, obj=session):
        code = treat_each(sources, _treat, written.append, as_json=as_json)
    return code, "".join(written)


def test_results_come_in_the_order_of_the_sources() -> None:
    assert _run("b", "a", "c") == (0, "<b>\n<a>\n<c>\n")


def test_a_bad_source_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("a", "empty", "b") == (3, "<a>\n<b>\n")
    assert capsys.readouterr().err == "summarizer: 'empty' is empty\n"


def test_among_json_a_bad_source_is_a_line_in_its_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, text = _run("a", "missing", "b", as_json=True)
    assert (code, text.splitlines()) == (
        4,
        [
            "<a>",
            (
                '{"schema": "error/1", "source": "missing", "code": "not-found", "exit_code": 4, '
                '"message": "no such file: \'missing\' (look again)"}'
            ),
            "<b>",
        ],
    )
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("sources", "code"),
    [
        (["a", "b"], 0),
        (["a", "missing", "empty"], 4),
        (["empty", "missing"], 3),
        (["alarm", "empty"], 8),
        (["a", "strict", "alarm"], 7),
    ],
)
def test_the_exit_code_is_that_of_the_first_that_failed(sources: list[str], code: int) -> None:
    assert _run(*sources)[0] == code


def test_the_only_source_fails_at_the_door() -> None:
    with pytest.raises(InputError, match="'empty' is empty"):
        _run("empty", as_json=True)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("deep", "'deep' is nested too deeply to be read"),
        ("huge", "'huge' is too large to be read in memory"),
    ],
)
def test_a_source_that_exhausts_the_machine_is_no_readable_filing(
    source: str, message: str
) -> None:
    with pytest.raises(InputError) as told:
        _run(source)
    assert str(told.value) == message


def test_debugging_stops_at_the_first_failure() -> None:
    with pytest.raises(SummarizerError):
        _run("a", "empty", "b", debug=True)


def test_sources_that_cannot_be_told_apart_are_refused() -> None:
    with pytest.raises(UsageError, match="can be read once"):
        check_sources(["-", "a", "-"], ())
    with pytest.raises(UsageError, match="can be read once"):
        check_sources(["-"], ["-"])
    with pytest.raises(UsageError, match="needs one SOURCE"):
        check_sources(["a", "b"], ["c"])
    check_sources(["a", "-"], ())
    check_sources(["a"], ["b", "c"])


def test_a_source_is_read_with_its_exhibits(tmp_path: Path) -> None:
    for name in ("a.txt", "ex99.txt"):
        (tmp_path / name).write_text(f"words of {name}", "utf-8")
    submission = read(str(tmp_path / "a.txt"), [str(tmp_path / "ex99.txt")], 1_000)
    assert submission.parts == (
        RawPart("a.txt", b"words of a.txt"),
        RawPart("ex99.txt", b"words of ex99.txt"),
    )


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"FORM 8-K")))
    assert read("-", (), 1_000).parts[0].data == b"FORM 8-K"
