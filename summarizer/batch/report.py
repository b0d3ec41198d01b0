"""A run as one web page: how it went, what failed and why, which flags were raised, what it cost.

The page holds no script and asks nothing of any network; its security policy allows its own style
sheet, by digest, and nothing else.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined

from summarizer.render.words import decimal_text, grouped, unseen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jinja2 import Template

    from summarizer.batch.standing import Standing
    from summarizer.batch.tally import Tally

__all__ = ["report_html"]


def report_html(
    standing: Standing, tally: Tally, slowest: Sequence[tuple[str, float]], cost: Decimal | None
) -> str:
    """The report of a run that is through.

    Args:
        standing: How many sources, and what became of them.
        tally: What their results hold.
        slowest: Sources that took longest, with their seconds.
        cost: What this run cost, in dollars; None if a price is unknown.
    """
    style = _resource("report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template().render(
        style=style,
        digest=digest,
        standing=standing,
        tally=tally,
        sums=tally.sums,
        flags=tally.by_code(),
        slowest=slowest,
        cost=None if cost is None else decimal_text(cost),
    )


@functools.cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: unseen(value) if type(value) is str else value,
    )
    environment.filters |= {"grouped": grouped}
    return environment.from_string(_resource("report.html.j2"))


def _resource(name: str) -> str:
    return files("summarizer.batch").joinpath(name).read_text(encoding="utf-8")
