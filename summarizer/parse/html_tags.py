"""The tags of a page: where they stand, and what each of them does to the text around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.html_style import TagStyle, tag_style
from summarizer.parse.layout import BOLD, CENTERED
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["HEADING_TAGS", "SILENT", "Tag", "read_tag", "tags"]

_TAG = lazy(
    r"<(?:(/?)([a-zA-Z][\w:.-]*+)"
    r"((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+[^<>]*+)>"
    r"|!--\s{0,9}(?i:DOCTYPE)[^<>]*+>|!--.*?-->|[!?][^<>]*+>)",
    re.DOTALL,
)
# A comment that is never closed would be looked for up to the end again and again.
_TAG_WITHOUT_COMMENTS = lazy(_TAG.pattern.replace("|!--.*?-->", ""), _TAG.flags)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "wbr")
)
SILENT = frozenset(("script", "style", "head", "title", "ix:header", "template", "object"))
_BLOCKS = frozenset(
    (
        *("p", "div", "ul", "ol", "dl", "dt", "dd", "blockquote", "center", "address", "section"),
        *("html", "body", "article", "header", "footer", "main", "nav", "aside", "figure"),
        *("figcaption", "fieldset", "form", "legend", "option", "select", "caption", "thead"),
        *("tbody", "tfoot", "details", "summary"),
        *("document", "type", "sequence", "filename", "description", "text"),
    )
)
HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LOOK = dict.fromkeys(("b", "strong", "th", *HEADING_TAGS), BOLD) | {"center": CENTERED}


class Tag(NamedTuple):
    """What a tag as it is written does: found once, and looked up wherever it stands again.

    `hides` is whether its content is not seen, `block` whether it stands by itself, `nests`
    whether an end tag is to come; `sets` are the style bits that hold until then.
    """

    name: str
    slash: bool
    look: TagStyle
    hides: bool
    block: bool
    nests: bool
    sets: int


def read_tag(name: str, slash: bool, attributes: str, styles: dict[str, TagStyle]) -> Tag:  # noqa: FBT001
    """What a tag does, from its name in small letters and its attributes as written."""
    look = styles.get(attributes)
    if look is None:
        look = styles[attributes] = tag_style(attributes)
    return Tag(
        name,
        slash,
        look,
        not slash and (name in SILENT or (bool(look.hides) and name not in _VOID)),
        name in _BLOCKS,
        bool(name) and name not in _VOID and not attributes.endswith("/"),
        (_LOOK.get(name, 0) & ~look.clears) | look.sets,
    )


def tags(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Every tag, comment and declaration in order; groups are the slash, name and attributes."""
    last = start
    for match in _TAG.finditer(source, start, max(start, source.rfind("-->", start, end) + 3)):
        yield match
        last = match.end()
    yield from _TAG_WITHOUT_COMMENTS.finditer(source, last, end)
