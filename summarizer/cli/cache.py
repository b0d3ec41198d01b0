"""`summarizer cache`: the replies that were paid for and are kept."""

from __future__ import annotations

import click

from summarizer.cli.door import debug_option
from summarizer.cli.output import opened

__all__ = ["command"]


@click.group("cache", short_help="Show or clear the replies that are kept.")
@debug_option
def command() -> None:
    """Show or clear the replies of models that are kept."""


@command.command("info")
@debug_option
def tell() -> int:
    """Show how many replies are kept, and where."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.state.replies import Replies  # noqa: PLC0415

    settings = read_settings()
    with state(settings) as database, opened(None) as write:
        facts = Replies(database).facts()
        write(f"{facts.replies:,} replies, {facts.characters:,} characters, {settings.state}\n")
    return 0


@command.command("clear")
@debug_option
def clear() -> int:
    """Forget every reply: what is asked again is paid for again."""
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.settings import read_settings  # noqa: PLC0415
    from summarizer.state.replies import Replies  # noqa: PLC0415

    with state(read_settings()) as database, opened(None) as write:
        write(f"{Replies(database).clear():,} replies forgotten\n")
    return 0
