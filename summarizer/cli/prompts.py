"""`summarizer prompts`: the words that are said to a model, as they are written and as sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarizer.cli.asking import prompts_option
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.sources import read

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.domain.conversation import Question

__all__ = ["command"]


@click.group("prompts", short_help="Show the words that are said to a model.")
@debug_option
def command() -> None:
    """Show the words that are said to a model."""


@command.command("list")
@prompts_option
@debug_option
def list_prompts(prompts: Path | None) -> int:
    """List the prompts: name, fingerprint, purpose."""
    from summarizer.prompts import NAMES, load_prompt  # noqa: PLC0415

    with opened(None) as write:
        for name in NAMES:
            prompt = load_prompt(name, prompts)
            write(f"{name:8} {prompt.fingerprint}  {prompt.purpose}\n")
    return 0


@command.command("show")
@click.argument("name")
@prompts_option
@debug_option
def show(name: str, prompts: Path | None) -> int:
    """Show a prompt as it is written: its declaration and both templates."""
    from summarizer.prompts import load_prompt  # noqa: PLC0415

    prompt = load_prompt(name, prompts)
    with opened(None) as write:
        for file, words in prompt.words.items():
            write(f"--- {prompt.name}/{file}\n{words.rstrip()}\n\n")
    return 0


@command.command("render")
@click.argument("name", type=click.Choice(["facts"]))
@click.argument("source")
@click.option("--model", metavar="NAME", help="For which model: it tells how much is sent at once.")
@prompts_option
@debug_option
def render(name: str, source: str, model: str | None, prompts: Path | None) -> int:  # noqa: ARG001
    """Render a prompt with a filing, exactly as it would be sent.

    The prompts 'compose' and 'repair' are made of what a model has said:
    'summarizer calls show' has them.
    """
    from summarizer.assembly import assemble, planner  # noqa: PLC0415
    from summarizer.model_assembly import Wishes  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"model": model})
    if settings.model == "offline":
        settings = read_settings({"model": "scripted:nothing"})
    filing = assemble(read_settings({"model": "offline"})).parse(
        read(source, (), settings.limit_bytes)
    )
    with opened(None) as write:
        for question in planner(settings, Wishes(prompts=prompts, use_cache=False)).asked(filing):
            write(_shown(question))
    return 0


def _shown(question: Question) -> str:
    parts = [f"--- {each.role.value}\n{each.text}\n" for each in question.messages]
    head = f"=== {question.prompt} {question.fingerprint}, {question.input_tokens:,} tokens\n"
    return head + "\n".join(parts) + "\n"
