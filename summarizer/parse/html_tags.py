"""The tags of a page: where they stand, and what each of them does to the text around it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.html_style import TagStyle, tag_style
from summarizer.parse.layout import BOLD, CENTERED
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["HEADING_TAGS", "SILENT", "Act", "Tag", "read_tag", "tag_at", "tags"]

_AT_FIRST_SIGHT = lazy(r"<(?:!--|[^<>]*+>)")
_TAG = lazy(
    r"<(?:(/?)([a-zA-Z][\w:.-]*+)"
    r"((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+[^<>]*+)>"
    r"|!--\s{0,9}(?i:DOCTYPE)[^<>]*+>|!--.*?-->|[!?][^<>]*+>)",
    re.DOTALL,
)
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
# Tags that part words, and do something of their own.
_STRUCTURE = frozenset(("br", "hr", "li", "table", "tr", "td", "th", "pre", "page", *HEADING_TAGS))
_PLAIN = TagStyle()
_LOOK = dict.fromkeys(("b", "strong", "th", *HEADING_TAGS), BOLD) | {"center": CENTERED}


class Act:
    """What the scanner has to do at a tag: most tags are words' looks, which begin and end."""

    NOTHING, OPEN, CLOSE, BLOCK, BLOCK_END, START, END, SPECIAL = range(8)


class Tag(NamedTuple):
    """What a tag as it is written does: found once, and looked up wherever it stands again.

    `act` is one of `Act`; `hides` is whether its content is not seen, `block` whether it stands by
    itself, `nests` whether an end tag is to come; until then the style bits `sets` hold, and of
    those in force before it only `keeps`.
    """

    name: str
    act: int
    look: TagStyle
    hides: bool
    block: bool
    nests: bool
    sets: int
    keeps: int

    @property
    def slash(self) -> bool:
        """Whether it is an end tag."""
        return self.act in (Act.CLOSE, Act.BLOCK_END, Act.END)


@lru_cache(maxsize=8_192)
def read_tag(name: str, slash: bool, attributes: str) -> Tag:  # noqa: FBT001
    """What a tag does, from its name in small letters and its attributes as written."""
    block = name in _BLOCKS
    if slash:
        act = Act.END if name in _STRUCTURE else Act.BLOCK_END if block else Act.CLOSE
        return Tag(name, act, _PLAIN, False, block, False, 0, -1)  # noqa: FBT003
    look = tag_style(attributes) if attributes else _PLAIN
    void = name in _VOID
    hides = name in SILENT or (bool(look.hides) and not void)
    nests = bool(name) and not void and not attributes.endswith("/")
    if hides or look.pale or look.breaks:
        act = Act.SPECIAL
    elif block:
        act = Act.BLOCK
    elif name in _STRUCTURE:
        act = Act.START
    else:
        act = Act.OPEN if nests else Act.NOTHING
    sets = (_LOOK.get(name, 0) & ~look.clears) | look.sets
    return Tag(name, act, look, hides, block, nests, sets, ~look.clears)


def tags(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What looks like a tag at first sight, in order, and the beginning of each comment."""
    return _AT_FIRST_SIGHT.finditer(source, start, end)


def tag_at(source: str, position: int, end: int, commented: int) -> re.Match[str] | None:
    """The tag, comment or declaration that begins at a place; groups are slash, name, attributes.

    No comment ends behind `commented`, so that one that is never closed is looked for once.
    """
    return (_TAG if position < commented else _TAG_WITHOUT_COMMENTS).match(source, position, end)
