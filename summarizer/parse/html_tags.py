"""The tags of a page: where they stand, and what each of them does to the text around it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.html_style import TagStyle, tag_style, tells_of_looks
from summarizer.parse.layout import BOLD, CENTERED, HEADING, LIST
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SILENT", "Act", "Tag", "pieces", "read_tag", "tag_at", "tag_written"]

_STRETCH = 1 << 18
# The inside of a tag that ends with the next ">", whatever stands behind it: its quotes are closed.
_CLOSED = lazy(r"(/?)([a-zA-Z][\w:.-]*+)((?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+')*+)")
# The same of a comment that goes no further, and of a declaration.
_CLOSED_ASIDE = lazy(r"!--.*--|[!?](?!--).*", re.DOTALL)
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
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Tags that open and close the parts of a table, or change how the text in them is read.
_STRUCTURE = frozenset(("table", "tr", "td", "th", "pre"))
# Tags that part words.
_PARTING = _BLOCKS | _STRUCTURE | {"br", "hr", "li", "page", *_HEADINGS}
_PLAIN = TagStyle()
_LOOK = dict.fromkeys(("b", "strong", "th", *_HEADINGS), BOLD) | {"center": CENTERED}
_MARKS = dict.fromkeys(_HEADINGS, HEADING) | {"li": LIST}


class Act:
    """What the scanner has to do at a tag, as bits.

    An element begins or ends (`OPEN`, `CLOSE`), words are parted before that (`PART`), a part of a
    table or a stretch of typewriter text begins or ends after that (`STRUCTURE`). What begins with
    `BREAK` takes a look of its own.
    """

    NOTHING, OPEN, CLOSE, PART, STRUCTURE, BREAK, PARAGRAPH, SPECIAL = 0, 1, 2, 4, 8, 16, 32, 64


class Tag(NamedTuple):
    """What a tag as it is written does: found once, and looked up wherever it stands again.

    `act` is one of `Act`; `hides` is whether its content is not seen, `parts` whether it parts the
    words before it from those after, `nests` whether an end tag is to come; until then the style
    bits `sets` hold, and of those in force before it only `keeps`. The bits `marks` of an end tag
    hold for the whole block that it ends.
    """

    name: str
    act: int
    look: TagStyle
    hides: bool = False
    parts: bool = False
    nests: bool = False
    sets: int = 0
    keeps: int = -1
    marks: int = 0

    @property
    def slash(self) -> bool:
        """Whether it is an end tag."""
        return bool(self.act & Act.CLOSE)


@lru_cache(maxsize=8_192)
def tag_written(inside: str) -> Tag | None:
    """What a tag does, from all between its brackets; None where it may not end with the next one.

    >>> tag_written("/B").name, tag_written("!-- a --").name, tag_written("a title='")
    ('b', '', None)
    """
    match = _CLOSED.fullmatch(inside)
    if match is None:
        return read_tag("", False, "") if _CLOSED_ASIDE.fullmatch(inside) else None  # noqa: FBT003
    slash, name, attributes = match.groups()
    # Most kinds of tags are those of tagged figures, which differ in what says nothing of looks.
    if not tells_of_looks(attributes):
        attributes = "/" if attributes.endswith("/") else ""
    return read_tag(name.lower(), bool(slash), attributes)


@lru_cache(maxsize=8_192)
def read_tag(name: str, slash: bool, attributes: str) -> Tag:  # noqa: FBT001
    """What a tag does, from its name in small letters and its attributes as written."""
    parts = name in _PARTING
    if slash:
        act = Act.CLOSE | _borders(name)
        return Tag(name, act, _PLAIN, parts=parts, marks=_MARKS.get(name, 0))
    look = tag_style(attributes) if attributes else _PLAIN
    void = name in _VOID
    hides = name in SILENT or (bool(look.hides) and not void)
    nests = bool(name) and not void and not attributes.endswith("/")
    special = hides or look.pale or bool(look.breaks) or name == "page"
    act = Act.SPECIAL if special else _act(name, nests=nests)
    sets = (_LOOK.get(name, 0) & ~look.clears) | look.sets
    return Tag(name, act, look, hides, parts, nests, sets, ~look.clears)


def _act(name: str, *, nests: bool) -> int:
    """What a start tag does that hides nothing and breaks no page."""
    if name == "br":
        return Act.BREAK
    if name == "p" and nests:
        return Act.PARAGRAPH | Act.PART
    return (Act.OPEN if nests else 0) | _borders(name)


def _borders(name: str) -> int:
    """What an element does at either of its ends to the words around it."""
    return (Act.PART if name in _PARTING else 0) | (Act.STRUCTURE if name in _STRUCTURE else 0)


def pieces(source: str, start: int, end: int) -> Iterator[str]:
    """What stands behind each "<" of `source[start:end]`, up to the next one."""
    return chain.from_iterable(_stretches(source, source.find("<", start, end), end))


def _stretches(source: str, start: int, end: int) -> Iterator[list[str]]:
    """The pieces of a stretch at a time, so that not all of them are held at once."""
    while start >= 0:
        following = source.find("<", start + _STRETCH, end) if start + _STRETCH < end else -1
        yield source[start + 1 : following if following >= 0 else end].split("<")
        start = following


def tag_at(source: str, position: int, end: int, commented: int) -> re.Match[str] | None:
    """The tag, comment or declaration that begins at a place; groups are slash, name, attributes.

    No comment ends behind `commented`, so that one that is never closed is looked for once.
    """
    return (_TAG if position < commented else _TAG_WITHOUT_COMMENTS).match(source, position, end)
