"""The command line's reference, made of what `--help` prints, for `docs/cli.md`."""

from __future__ import annotations

import click

from summarizer.cli.door import COMMANDS, door

__all__ = ["reference"]


def reference() -> str:
    """Markdown that quotes the help of the program and of each of its commands."""
    root = click.Context(door, info_name="summarizer", **door.context_settings)
    parts = [_quoted("summarizer", door.get_help(root))]
    for name in COMMANDS:
        command = door.get_command(root, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=root)
        parts.append(_quoted(f"summarizer {name}", command.get_help(context)))
    return "\n".join(parts)


def _quoted(title: str, text: str) -> str:
    return f"## {title}\n\n```\n{text.strip()}\n```\n"
