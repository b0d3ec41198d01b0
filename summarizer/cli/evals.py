"""`summarizer evals`: how good the summaries are, on filings that people have read."""

from __future__ import annotations

from importlib import import_module

import click

from summarizer.cli.door import Lazy, debug_option

__all__ = ["EVALS", "command"]

EVALS: dict[str, Lazy] = {
    "run": Lazy(
        "summarizer.cli.evals_run", "Summarise labelled filings; keep and score the outputs."
    ),
    "score": Lazy("summarizer.cli.evals_score", "Score kept outputs again, asking nothing."),
    "compare": Lazy(
        "summarizer.cli.evals_compare", "Pair two runs: what moved, and by more than chance?"
    ),
    "gate": Lazy(
        "summarizer.cli.evals_gate", "Hold a run against the baseline; exit 100 if it fails."
    ),
    "judge": Lazy(
        "summarizer.cli.evals_judge", "Ask a model which labelled facts kept outputs tell."
    ),
    "report": Lazy("summarizer.cli.evals_report", "Draw a run as one HTML page."),
    "label": Lazy("summarizer.cli.evals_label", "Start a label file from the offline draft."),
    "check": Lazy("summarizer.cli.evals_check", "Check label files: quotes stand, codes exist."),
    "agree": Lazy("summarizer.cli.evals_agree", "Measure two labellers of the same filings."),
}


class _Evals(click.Group):
    """A group whose commands are imported when called for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order in which a reader needs them."""
        return list(EVALS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, imported now."""
        lazy = EVALS.get(cmd_name)
        if lazy is None:
            return None
        found = import_module(lazy.module).command
        assert isinstance(found, click.Command)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing one of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, lazy.help) for name, lazy in EVALS.items()])


@click.command("evals", cls=_Evals, short_help="Score summaries against labelled filings.")
@debug_option
def command() -> None:
    """Score summaries against filings that people have read and labelled.

    A suite is a folder of labelled cases. Every score is printed with the range
    in which it would fall with other filings, and no suite is averaged with
    another.
    """
