"""`summarizer flags`: the closed catalogue of what can be flagged, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarizer import render
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.errors import NotFoundError

if TYPE_CHECKING:
    from summarizer.domain.risk import Catalogue, FlagEntry

__all__ = ["command", "flag_entry"]


@click.command("flags", short_help="Show the risk-flag catalogue.")
@click.argument("code", required=False)
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or one JSON object a line.",
)
@debug_option
def command(code: str | None, shape: str) -> None:
    """Show the risk-flag catalogue, or all that it says of one CODE."""
    from summarizer.risk.catalogue import catalogue  # noqa: PLC0415

    listed = catalogue()
    chosen = listed.flags if code is None else (flag_entry(listed, code),)
    if shape == "json":
        text = "".join(render.flag_json(flag, listed.version) for flag in chosen)
    elif code is None:
        text = render.catalogue_text(listed)
    else:
        text = render.flag_text(chosen[0])
    with opened(None) as write:
        write(text)


def flag_entry(catalogue: Catalogue, code: str) -> FlagEntry:
    """What the catalogue says of a flag.

    Raises:
        NotFoundError: It has none of that code.
    """
    flag = catalogue.flag(code)
    if flag is not None:
        return flag
    from difflib import get_close_matches  # noqa: PLC0415

    near = get_close_matches(code, [each.code for each in catalogue.flags])
    hint = f"did you mean {near[0]}?" if near else "'summarizer flags' lists them"
    raise NotFoundError(f"the catalogue has no flag {code!r}", hint)
