"""The tags of one page: what each does there, by its style sheets and the colours of grounds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from summarizer.parse.html_tags import Act, read_tag, tag_at, tag_written
from summarizer.parse.style_sheet import sheet_of

if TYPE_CHECKING:
    from summarizer.parse.html_tags import Tag

__all__ = ["PageTags", "Step"]

# A tag behind what the scanner asks of each: its act, its name, the style bits it sets and keeps.
Step: TypeAlias = "tuple[int, str, int, int, Tag]"

_MOST_KNOWN = 8_192
# What tags do on all pages without style sheets and coloured grounds; few programs write filings.
_KNOWN: dict[str, Step] = {}


class PageTags:
    """What is known of the tags of a page; most of them are written alike.

    `known` are steps by all that stands between the brackets of a tag, of those that end with the
    next closing bracket; other pages may have learned them.
    """

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source, self._start, self._end = source, start, end
        self._sheet = sheet_of(source, start, end)
        self._papers: set[int] = set()
        self.known: dict[str, Step] = _KNOWN if self._sheet is None else {}

    def learn(self, inside: str, here: int, *, closed: bool) -> tuple[Step | None, int]:
        """The tag or comment that begins at a place, and where it ends; None if none does.

        `inside` is what stands behind its bracket up to the next closing one, if it is `closed`,
        or up to the next tag.
        """
        at_first_sight = after = here + len(inside) + 2
        tag = tag_written(inside) if closed and self._sheet is None else None
        # Where a comment or an open quote ends is for what stands behind it to say, on each page.
        is_sure = tag is not None or self._sheet is not None
        if tag is None:
            exact = self._exact(here) if closed or inside.startswith("!") else None
            if exact is None:
                return None, here
            tag, after = exact
        if self._papers or tag.look.paper:
            tag = self._coloured(tag)
        step = (tag.act, tag.name, tag.sets, tag.keeps, tag)
        if is_sure and closed and after == at_first_sight:
            if len(self.known) >= _MOST_KNOWN:
                self.known.clear()
            self.known[inside] = step
        return step, after

    @cached_property
    def _commented(self) -> int:
        """Where the last comment ends, for the few pages that have one."""
        return self._source.rfind("-->", self._start, self._end) + 1

    def _exact(self, here: int) -> tuple[Tag, int] | None:
        match = tag_at(self._source, here, self._end, self._commented)
        if match is None:
            return None
        slash, name, attributes = (group or "" for group in match.groups())
        if self._sheet is not None:
            attributes = self._sheet.of(name, attributes) + attributes
        return read_tag(name.lower(), bool(slash), attributes), match.end()

    def _coloured(self, tag: Tag) -> Tag:
        """A tag that has to be looked at whenever its words may have the colour behind them."""
        look = tag.look
        if look.paper and look.paper not in self._papers:
            # Tags that were learned before may stand on this ground later.
            self._papers.add(look.paper)
            self.known = {}
        if look.ink in self._papers and tag.act and not tag.slash:
            return tag._replace(act=Act.SPECIAL)
        return tag
