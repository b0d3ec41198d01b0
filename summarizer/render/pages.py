"""Web pages that stand by themselves: no script, no network, one style sheet, known by digest."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING, TypeAlias

from jinja2 import Environment, StrictUndefined

from summarizer.render.words import grouped, unseen, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import Template

__all__ = ["Filters", "page"]

Filters: TypeAlias = "tuple[tuple[str, Callable[..., object]], ...]"


def page(
    package: str,
    name: str,
    values: Mapping[str, object],
    *,
    filters: Filters = (),
    rules: str = "",
) -> str:
    """A page of a package: its template `NAME.html.j2` with its style sheet `NAME.css`.

    The template is given `style` and the style's `digest` for its security policy; whatever it
    writes is escaped, and cleaned of characters that steer or hide.

    Args:
        package: Where the two files lie.
        name: What they are called.
        values: What the template names.
        filters: What the template calls by name, beside `grouped` and `written`.
        rules: What this one page adds to its style sheet.
    """
    style = f"{_resource(package, f'{name}.css')}{rules}"
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template(package, name, filters).render({"style": style, "digest": digest, **values})


@functools.cache
def _template(package: str, name: str, filters: Filters) -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: unseen(value) if type(value) is str else value,
    )
    environment.filters |= {"grouped": grouped, "written": written, **dict(filters)}
    return environment.from_string(_resource(package, f"{name}.html.j2"))


def _resource(package: str, name: str) -> str:
    return files(package).joinpath(name).read_text(encoding="utf-8")
