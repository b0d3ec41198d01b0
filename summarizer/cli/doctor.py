"""`summarizer doctor`: what holds here, where it came from, and how a model behaves."""

from __future__ import annotations

import platform
import re
from typing import TYPE_CHECKING, Unpack

import click

from summarizer._version import __version__
from summarizer.cli.asking import Caps, capped_options, model_option
from summarizer.cli.door import debug_option
from summarizer.cli.output import opened
from summarizer.cli.verdict import BUDGET, NOT_ASKED
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.cli.output import Write
    from summarizer.model_assembly import Wishes
    from summarizer.settings import Settings

__all__ = ["command"]

_USER = re.compile(r"(?<=//)[^/@]+(?=@)")
_MARKS = {True: "yes", False: "no", None: "not known"}


@click.command("doctor", short_help="Tell what is set, and how a model's server behaves.")
@model_option
@capped_options
@debug_option
def command(model: str | None, **caps: Unpack[Caps]) -> int:
    """Tell every setting and where it came from; then ask the model, if one is set.

    A few small questions find out whether it answers, enforces a schema, keeps
    the limit of a reply and reports what it used. They are charged as any
    others are.
    """
    from summarizer.settings import read_settings  # noqa: PLC0415

    settings = read_settings({"model": model})
    with opened(None) as write:
        write(f"summarizer {__version__}, Python {platform.python_version()}\n\n")
        _settings(settings, write)
        code = _checked("state", lambda: _state(settings), write)
        if settings.model == "offline":
            write("model: offline, the rules alone: nobody is asked\n")
            return code
        from summarizer.model_assembly import Wishes  # noqa: PLC0415

        wishes = Wishes(
            may_trace=not caps["no_trace"],
            max_cost=caps["max_cost"],
            max_calls=caps["max_calls"],
            max_tokens=caps["max_tokens"],
        )
        code = code or _checked("price", lambda: _price(settings), write)
        return code or _examined(settings, wishes, write)


def _settings(settings: Settings, write: Write) -> None:
    from summarizer.render.words import plain  # noqa: PLC0415
    from summarizer.settings import KEYS  # noqa: PLC0415

    for key in KEYS:
        value = _USER.sub("...", str(getattr(settings, key.name))) or "-"
        write(f"{key.name:18} {plain(value):40} {settings.origins[key.name]}\n")
    write("\n")


def _checked(name: str, words: Callable[[], str], write: Write) -> int:
    """Writes what was found, or what is wrong; gives the exit code that it asks for."""
    from summarizer.render.words import plain  # noqa: PLC0415

    try:
        write(f"{name}: {plain(words())}\n")
    except SummarizerError as error:
        write(f"{name}: {plain(str(error))}\n")
        return error.exit_code
    return 0


def _state(settings: Settings) -> str:
    from summarizer.assembly import state  # noqa: PLC0415
    from summarizer.state.replies import Replies  # noqa: PLC0415

    with state(settings) as database:
        facts = Replies(database).facts()
    return f"{settings.state} can be used; replies kept: {facts.replies:,}"


def _price(settings: Settings) -> str:
    from summarizer.model_assembly.examining import price_line  # noqa: PLC0415

    return price_line(settings)


def _examined(settings: Settings, wishes: Wishes, write: Write) -> int:
    from summarizer.model_assembly.examining import examine  # noqa: PLC0415
    from summarizer.render.words import plain  # noqa: PLC0415

    try:
        found = examine(settings, wishes)
    except SummarizerError as error:
        write(f"model: {plain(str(error))}\n")
        return error.exit_code
    where = f" at {_USER.sub('...', settings.openai_base_url)}" if settings.openai_base_url else ""
    write(f"tracing: {'LangSmith is sent prompts and replies' if found.is_traced else 'off'}\n")
    write(f"model: {plain(settings.model + where)}\n")
    for trait in found.traits:
        write(f"  {trait.name:28} {_MARKS[trait.holds]:10} {plain(trait.words)}\n")
    if found.failure:
        return BUDGET if found.is_capped else NOT_ASKED
    write(f"  {'tokens are counted':28} {found.counting}\n")
    write(f"  {'it will be asked':28} {found.mode}\n")
    return 0
