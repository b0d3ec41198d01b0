"""Pages that quote the program: its help for `docs/cli.md`, and one session for the README."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click
from click.testing import CliRunner

from summarizer.cli.door import COMMANDS, door

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["reference", "session"]


def reference() -> str:
    """Markdown that quotes the help of the program, of each of its commands, and of theirs."""
    root = click.Context(door, info_name="summarizer", **door.context_settings)
    parts = [_quoted("## summarizer", door.get_help(root))]
    for name in COMMANDS:
        command = door.get_command(root, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=root)
        parts.append(_quoted(f"## summarizer {name}", command.get_help(context)))
        parts.extend(_below(command, context))
    return "\n".join(parts)


def _below(command: click.Command, context: click.Context) -> Iterator[str]:
    """The help of the commands of a command that has some, hidden ones left out."""
    if not isinstance(command, click.Group):
        return
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None
        if inner.hidden:
            continue
        inside = click.Context(inner, info_name=name, parent=context)
        yield _quoted(f"### {inside.command_path}", inner.get_help(inside))


def _quoted(title: str, text: str) -> str:
    return f"{title}\n\n```\n{text.strip()}\n```\n"


def session(line: str) -> str:
    """Markdown that shows a command line and what it prints on standard output."""
    arguments = shlex.split(line)[1:]
    printed = CliRunner().invoke(door, arguments, catch_exceptions=False).stdout
    return f"```\n$ {line}\n{printed}```\n"
