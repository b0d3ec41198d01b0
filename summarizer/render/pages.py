"""Web pages that stand by themselves: no script, no network, one style sheet, known by digest."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined

from summarizer.render.words import grouped, unseen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template

__all__ = ["page"]


def page(package: str, name: str, values: Mapping[str, object]) -> str:
    """A page of a package: its template `NAME.html.j2` with its style sheet `NAME.css`.

    The template is given `style` and the style's `digest` for its security policy; whatever it
    writes is escaped, and cleaned of characters that steer or hide.
    """
    style = _resource(package, f"{name}.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template(package, name).render({"style": style, "digest": digest, **values})


@functools.cache
def _template(package: str, name: str) -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: unseen(value) if type(value) is str else value,
    )
    environment.filters |= {"grouped": grouped}
    return environment.from_string(_resource(package, f"{name}.html.j2"))


def _resource(package: str, name: str) -> str:
    return files(package).joinpath(name).read_text(encoding="utf-8")
