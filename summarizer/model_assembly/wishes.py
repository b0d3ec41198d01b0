"""What a call of the program wants of a model."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - part of a value
from typing import NamedTuple

__all__ = ["Wishes"]


class Wishes(NamedTuple):
    """What one call of the program wants of a model, beside the settings.

    `run` names what several processes do together: its caps hold for all of them, and the usage of
    a summary tells what its answers took, whichever of them asked. `together` is a folder in which
    they share how many calls are out, and how many those are.
    """

    prompts: Path | None = None
    record: Path | None = None
    may_trace: bool = True
    use_cache: bool = True
    max_cost: str | None = None
    max_calls: int | None = None
    max_tokens: int | None = None
    run: str = ""
    together: tuple[str, int] | None = None
