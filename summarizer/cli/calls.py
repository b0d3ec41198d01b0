"""`summarizer calls`: the ledger of what was said to a model, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import opened

if TYPE_CHECKING:
    from summarizer.state.calls import KeptCall

__all__ = ["command"]


@click.group("calls", short_help="Show what was said to a model, and what came back.")
@debug_option
def command() -> None:
    """Show what was said to a model, and what came back."""


@command.command("list")
@click.option(
    "--count",
    metavar="N",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="How many of the newest.",
)
@debug_option
def list_calls(count: int) -> int:
    """List the newest calls, newest first: one a line, its number first."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.state.calls import Calls  # noqa: PLC0415

    with state(read_settings()) as database, opened(None) as write:
        for kept in Calls(database).newest(count):
            write(_line(kept))
    return 0


@command.command("show")
@click.argument("number", metavar="ID", type=int)
@debug_option
def show(number: int) -> int:
    """Show a call: the exact messages, the raw reply, the verdict on each statement."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.model_assembly.ledger import Ledger  # noqa: PLC0415
    from summarizer.render.words import plain  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.state.calls import Calls  # noqa: PLC0415

    with state(read_settings()) as database, opened(None) as write:
        kept = Calls(database).call(number)
        record = Ledger(database).record(kept.call)
        write(_line(kept))
        for message in record["question"]["messages"]:
            write(f"\n--- {message['role']}\n{_lines(message['text'])}\n")
        completion = record["completion"]
        write(f"\n--- reply: {completion['outcome']} {plain(completion['detail'])}\n")
        write(f"{_lines(completion['text'])}\n\n--- verdicts\n")
        for each in record["verdicts"]:
            why = f" ({each['why']})" if each["why"] else ""
            write(f"{each['verdict']:10} {each['kind']:8} {plain(each['text'])}{why}\n")
    return 0


def _line(kept: KeptCall) -> str:
    from summarizer.render.words import plain  # noqa: PLC0415

    call = kept.call
    cost = "unknown" if call.cost_usd is None else f"${call.cost_usd}"
    return (
        f"{kept.id:6}  {plain(call.model)}  {call.prompt}  {call.outcome}  "
        f"{call.input_tokens:,}+{call.output_tokens:,} tokens  {call.seconds:.1f} s  {cost}  "
        f"{plain(call.filing)}\n"
    )


def _lines(text: str) -> str:
    """Words of a filing or a model, line by line, with nothing in them that a terminal obeys."""
    from summarizer.render.words import plain  # noqa: PLC0415

    return "\n".join(plain(line) for line in text.split("\n"))
