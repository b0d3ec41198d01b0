"""The door of the program: which commands there are, and how every failure leaves it.

A failure is one line on standard error and an exit code; a traceback is shown under `--debug`
alone.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from summarizer._version import __version__
from summarizer.cli import INTERRUPTED
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["COMMANDS", "Door", "Lazy", "Session", "debug_option", "door", "main", "say"]


class Lazy(NamedTuple):
    """A command before it is loaded: the module that holds it, and its line in the list."""

    module: str
    help: str


COMMANDS: dict[str, Lazy] = {
    "summarize": Lazy("summarizer.cli.summarize", "Summarise filings and prove every statement."),
    "parse": Lazy("summarizer.cli.parse", "Show how a filing was read: outline, text or JSON."),
    "chunks": Lazy("summarizer.cli.chunks", "Cut filings into token-bounded chunks."),
    "verify": Lazy("summarizer.cli.verify", "Check whether a stored summary still stands."),
    "diff": Lazy("summarizer.cli.diff", "Compare two filings, section by section."),
    "fetch": Lazy("summarizer.cli.fetch", "Download filings from EDGAR."),
    "watch": Lazy("summarizer.cli.watch", "Summarise new filings as they appear on EDGAR."),
    "plan": Lazy("summarizer.cli.plan", "Tell calls, tokens and cost, without a call."),
    "prompts": Lazy("summarizer.cli.prompts", "Show the words that are said to a model."),
    "calls": Lazy("summarizer.cli.calls", "Show what was said to a model, and what came back."),
    "cache": Lazy("summarizer.cli.cache", "Show or clear the replies that are kept."),
    "flags": Lazy("summarizer.cli.flags", "Show the risk-flag catalogue."),
    "batch": Lazy("summarizer.cli.batch", "Summarise many filings, resumably."),
    "slack": Lazy("summarizer.cli.slack", "Run the Slack bot."),
    "evals": Lazy("summarizer.cli.evals", "Score summaries against labelled filings."),
    "doctor": Lazy("summarizer.cli.doctor", "Tell what is set, and how a model's server behaves."),
}


class Session:
    """What holds for one call of the program, whichever command it is."""

    def __init__(self) -> None:
        self.debug = False


class Door(click.Group):
    """A group whose commands are imported when called for, and whose failures are one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order in which a reader needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, imported now."""
        lazy = COMMANDS.get(cmd_name)
        if lazy is None:
            return None
        command = import_module(lazy.module).command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing one of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, lazy.help) for name, lazy in COMMANDS.items()])

    def main(self, *args: Any, **extra: Any) -> NoReturn:  # noqa: ANN401
        """Runs a command line and leaves with its exit code."""
        session = Session()
        extra |= {"standalone_mode": False, "obj": session}
        extra["prog_name"] = extra.get("prog_name") or "summarizer"
        try:
            code = super().main(*args, **extra)
        except click.Abort:
            code = INTERRUPTED
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            code = error.exit_code
        except click.UsageError as error:
            say(_usage_words(error))
            code = error.exit_code
        except SummarizerError as error:
            if session.debug:
                sys.excepthook(type(error), error, error.__traceback__)
            say(str(error))
            code = error.exit_code
        sys.exit(code or 0)


def say(message: str) -> None:
    """One line on standard error, with nothing in it that a terminal would obey."""
    from summarizer.render.words import plain  # noqa: PLC0415

    line = f"summarizer: {plain(message)}\n"
    stream = sys.stderr.buffer
    stream.write(line.encode("utf-8", "backslashreplace"))
    stream.flush()


def _usage_words(error: click.UsageError) -> str:
    message = error.format_message().removesuffix(".")
    if error.ctx is None:
        return message
    return f"{message} (see '{error.ctx.command_path} --help')"


def _note_debug(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001
    session = context.find_object(Session)
    if wanted and session is not None:
        session.debug = True
        sys.excepthook = sys.__excepthook__


debug_option = click.option(
    "--debug",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_note_debug,
    help="Show tracebacks.",
)


@click.command(
    "summarizer",
    cls=Door,
    context_settings={"terminal_width": 80, "help_option_names": ["-h", "--help"]},
    epilog="""\b
Exit codes:
  0    done
  1    unexpected
  2    the call is wrong: an option, a missing key
  3    the input is not a readable filing
  4    no such file or filing
  5    a model or EDGAR could not be asked
  6    budget reached, partial result written
  7    incomplete under --strict
  8    --fail-on met, or a statement no longer stands
  130  interrupted
""",
)
@click.version_option(__version__, prog_name="summarizer", message="%(prog)s %(version)s")
@debug_option
def door() -> None:
    """Summarise SEC filings, and prove every statement against the filing's own words.

    A SOURCE is an existing file, "-" for standard input, or a filing on EDGAR:
    its accession number, its address, or TICKER:FORM[:N], the N-th newest of a
    form. Results go to standard output, everything else to standard error.
    """


def main() -> NoReturn:
    """The `summarizer` command."""
    sys.excepthook = _unexpected
    try:
        door.main()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            # Python would wait for every request that is under way.
            os._exit(INTERRUPTED)
        raise


def _unexpected(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    """Says in one line what nobody foresaw; Python itself then leaves with 1."""
    say(f"unexpected {kind.__name__}: {error} (run again with --debug to see where)")
