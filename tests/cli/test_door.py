"""The door of the program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from summarizer._version import __version__
from summarizer.cli.door import COMMANDS, Door, door
from summarizer.errors import DataError, InputError, NotFoundError, UsageError

Run = Callable[..., Result]


def _process(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "summarizer", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


class _Failing(Door):
    """A door behind which one thing happens."""

    def __init__(self, failure: BaseException) -> None:
        super().__init__("summarizer")
        self.failure = failure

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:  # noqa: ARG002
        raise self.failure


def test_help_lists_the_commands_without_loading_them() -> None:
    program = (
        "import sys; from summarizer.cli import main; sys.argv = ['summarizer', '--help']\n"
        "try:\n    main()\n"
        "finally:\n    print(*sorted(sys.modules), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(ran.stderr.split())
    assert not loaded & {lazy.module for lazy in COMMANDS.values()}
    assert not {name for name in loaded if name.startswith("summarizer.render")}
    for name, lazy in COMMANDS.items():
        assert f"  {name:<9}  {lazy.help}\n" in ran.stdout


@pytest.mark.parametrize("name", list(COMMANDS))
def test_a_command_is_listed_as_it_describes_itself(name: str) -> None:
    command = door.get_command(click.Context(door), name)
    assert command is not None
    assert (command.name, command.short_help) == (name, COMMANDS[name].help)


def test_the_version_is_told(run: Run) -> None:
    ran = run("--version")
    assert (ran.exit_code, ran.stdout) == (0, f"summarizer {__version__}\n")


def test_the_version_is_told_before_anything_is_loaded(run: Run) -> None:
    program = (
        "import sys; from summarizer.cli import main; sys.argv = ['summarizer', '--version']\n"
        "main(); print('click' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == f"{run('--version').stdout}False\n"


@pytest.mark.parametrize(
    ("failure", "code", "line"),
    [
        (UsageError("no such way", "go another"), 2, "no such way (go another)"),
        (InputError("'a.txt' is empty"), 3, "'a.txt' is empty"),
        (NotFoundError("no such file: 'a.txt'"), 4, "no such file: 'a.txt'"),
        (DataError("the catalogue is damaged"), 1, "the catalogue is damaged"),
    ],
)
def test_a_failure_is_one_line_and_its_exit_code(
    failure: BaseException, code: int, line: str
) -> None:
    ran = CliRunner().invoke(_Failing(failure), ["anything"])
    assert (ran.exit_code, ran.stdout, ran.stderr) == (code, "", f"summarizer: {line}\n")


def test_an_interruption_ends_with_130() -> None:
    ran = CliRunner().invoke(_Failing(KeyboardInterrupt()), ["anything"])
    assert (ran.exit_code, ran.output.strip()) == (130, "")


INTERRUPTED_AT_IMPORT = """
import os, signal, sys

class Attribute:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)

class Finder:
    def find_spec(self, name, *_):
        if name == module:
            type("Made", (), {"attribute": Attribute()})

module, sys.argv[1:] = sys.argv[1], ["flags"]
sys.meta_path.insert(0, Finder())
from summarizer.cli import main
main()
"""


@pytest.mark.parametrize("module", ["click", "summarizer.cli.flags"])
def test_an_interruption_at_an_import_ends_with_130(checkout: Path, module: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED_AT_IMPORT, module]
    ran = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr.strip()) == (130, "", "")


def test_a_message_cannot_steer_the_terminal() -> None:
    ran = CliRunner().invoke(_Failing(InputError("'a\x1b[2J\n\u202eb'")), ["anything"])
    assert ran.stderr == "summarizer: 'a[2J b'\n"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["summarise"], "No such command 'summarise'"),
        (["summarize"], "Missing argument 'SOURCE...' (see 'summarizer summarize --help')"),
        (["summarize", "--modle"], "No such option"),
        (
            ["summarize", "a", "--format", "pdf"],
            "Invalid value for '--format': 'pdf' is not one of",
        ),
    ],
)
def test_a_wrong_call_is_one_line_that_leads_to_help(
    run: Run, arguments: list[str], line: str
) -> None:
    ran = run(*arguments)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"summarizer: {line}")
    assert ran.stderr.endswith("--help')\n")
    assert ran.stderr.count("\n") == 1


def test_no_command_at_all_shows_the_help(run: Run) -> None:
    ran = run()
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("Usage: summarizer [OPTIONS] COMMAND [ARGS]...\n")


def test_a_process_fails_in_one_line(tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    ran = _process("parse", missing)
    assert (ran.returncode, ran.stdout) == (4, b"")
    assert ran.stderr.startswith(b"summarizer: ")
    assert ran.stderr.count(b"\n") == 1


def test_debug_adds_the_traceback(tmp_path: Path) -> None:
    for arguments in (
        ("--debug", "parse", tmp_path / "missing.txt"),
        ("parse", tmp_path / "missing.txt", "--debug"),
    ):
        ran = _process(*arguments)
        assert ran.returncode == 4
        assert ran.stderr.startswith(b"Traceback (most recent call last):\n")
        assert ran.stderr.splitlines()[-1].startswith(b"summarizer: ")


def test_what_nobody_foresaw_is_one_line_too() -> None:
    program = (
        "import sys; from summarizer.cli import door; from summarizer.cli.door import Lazy, main\n"
        "door.COMMANDS['flags'] = Lazy('summarizer.no_such_module', '')\n"
        "sys.argv[1:] = [*sys.argv[1:], 'flags']\n"
        "main()\n"
    )
    quiet = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert quiet.returncode == 1
    assert quiet.stderr == (
        b"summarizer: unexpected ModuleNotFoundError: No module named "
        b"'summarizer.no_such_module' (run again with --debug to see where)\n"
    )
    loud = subprocess.run(
        [sys.executable, "-c", program, "--debug"], capture_output=True, check=False
    )
    assert loud.returncode == 1
    assert loud.stderr.startswith(b"Traceback (most recent call last):\n")


def test_a_reader_who_leaves_early_is_no_failure_to_tell_of(quill: Path) -> None:
    command = [sys.executable, "-m", "summarizer", "parse", "--format", "json", *[str(quill)] * 40]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
