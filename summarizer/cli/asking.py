"""The options of a model: what each command that asks one, or might, takes alike."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.model_assembly import Wishes

__all__ = [
    "Asking",
    "Caps",
    "asking_options",
    "capped_options",
    "model_option",
    "prompts_option",
    "wishes_of",
]

C = TypeVar("C", bound="Callable[..., Any]")

model_option = click.option(
    "--model",
    metavar="NAME",
    help="What writes the summary: 'offline' (the default), 'openai:gpt-5-mini' or"
    " another provider:model, 'replay:DIR', 'scripted:FILE'.",
)
prompts_option = click.option(
    "--prompts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="A folder of prompts that go before the program's own.",
)


def _amount(_: click.Context, __: click.Parameter, dollars: str | None) -> str | None:
    """Refuses what is no amount of dollars, whether a model will be asked or not."""
    if dollars is not None:
        from summarizer.models.prices import cost_cap  # noqa: PLC0415

        cost_cap(dollars)
    return dollars


_TRACE = click.option(
    "--no-trace", is_flag=True, help="Send nothing to LangSmith, whatever is set."
)
_CAPS = (
    click.option(
        "--max-cost",
        metavar="USD",
        callback=_amount,
        help="Ask for no more than this; what is done is written.",
    ),
    click.option("--max-calls", metavar="N", type=click.IntRange(min=0), help="The same in calls."),
    click.option(
        "--max-tokens", metavar="N", type=click.IntRange(min=0), help="The same in tokens."
    ),
)
_OPTIONS = (
    prompts_option,
    click.option(
        "--record",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help="Write every reply into a folder, for --model replay:DIR.",
    ),
    _TRACE,
    *_CAPS,
    click.option("--no-cache", is_flag=True, help="Ask again what was answered before."),
)


class Caps(TypedDict):
    """What the options of `capped_options` say."""

    no_trace: bool
    max_cost: str | None
    max_calls: int | None
    max_tokens: int | None


class Asking(Caps):
    """What all these options say."""

    prompts: Path | None
    record: Path | None
    no_cache: bool


def asking_options(command: C) -> C:
    """Gives a command the options of `Asking`."""
    return _with(command, _OPTIONS)


def capped_options(command: C) -> C:
    """Gives a command the options of `Caps`."""
    return _with(command, (_TRACE, *_CAPS))


def _with(command: C, options: Sequence[Callable[[C], C]]) -> C:
    for option in reversed(options):
        command = option(command)
    return command


def wishes_of(call: Mapping[str, Any]) -> Wishes | None:
    """What a call wants of a model; None if it says nothing of one."""
    # A cap of 0 says something, an option that was not given does not.
    if all(call[name] is None or call[name] is False for name in Asking.__annotations__):
        return None
    from summarizer.model_assembly import Wishes  # noqa: PLC0415

    return Wishes(
        prompts=call["prompts"],
        record=call["record"],
        may_trace=not call["no_trace"],
        use_cache=not call["no_cache"],
        max_cost=call["max_cost"],
        max_calls=call["max_calls"],
        max_tokens=call["max_tokens"],
    )
