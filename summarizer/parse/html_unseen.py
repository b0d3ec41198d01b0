"""Elements whose content is not seen: left at their own end tag, and reported with their words."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.parse.html_style import SAME_COLOUR
from summarizer.parse.html_tags import SILENT
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.parse.html_tags import Tag
    from summarizer.parse.layout import Layout

__all__ = ["Unseen"]

_HEADER = lazy(r"<ix:header\b(?:[^<]++|<(?!/ix:header\s*>))*+(?:</ix:header\s*>)?", re.IGNORECASE)
_MARKUP = lazy(r"<[^<>]*+>")


class Unseen(NamedTuple):
    """An element that is open and not seen: `why` is empty where that is not worth a word.

    `start` is where its content begins, `depth` counts the open tags of its name.
    """

    name: str
    why: str
    start: int
    depth: int

    @classmethod
    def at(cls, tag: Tag, start: int) -> Unseen:
        """The element that a start tag opens."""
        why = "" if tag.name in SILENT else tag.look.hides or SAME_COLOUR
        return cls(tag.name, why, start, 1)

    def after(self, tag: Tag) -> Unseen | None:
        """The element after a tag of its name in it, or None if that closes it."""
        if not (tag.slash or tag.nests):
            return self
        depth = self.depth + (-1 if tag.slash else 1)
        return self._replace(depth=depth) if depth else None

    def report(self, layout: Layout, end: int) -> None:
        """Notes the words; an inline XBRL header, hidden for good reason, is none."""
        if self.why:
            # What stands beside the header is hidden for no good reason.
            markup = _HEADER.sub(" ", layout.source[self.start : end])
            words = fold(html.unescape(_MARKUP.sub(" ", markup)))
            layout.hide(Span(self.start, end), self.why, words)
