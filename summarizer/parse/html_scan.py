"""HTML and inline XBRL to blocks: one pass over the tags, no tree, every position kept.

The cost is linear in the length of the source: each tag is looked at once, and an element that
hides its content is left at its own end tag by counting tags of its name.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.parse.html_style import SAME_COLOUR, TagStyle
from summarizer.parse.html_tables import OpenTables
from summarizer.parse.html_tags import HEADING_TAGS, SILENT, Tag, read_tag, tags
from summarizer.parse.layout import BACKED, CENTERED, HEADING, LIST, Layout
from summarizer.parse.plain_scan import scan_plain
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

__all__ = ["scan_html"]

_MARKUP = lazy(r"<[^<>]*+>")
_MOST_LOOKED_BACK = 60
_MOST_KNOWN = 100_000


class _Skip(NamedTuple):
    """An element whose content is not seen: `why` is empty where that is not worth a word."""

    name: str
    why: str
    start: int
    depth: int


class _Scanner:
    """The state of one pass: `style` holds the bits in force, `stack` the elements that are open.

    A stack entry is the name of an element and the style before it.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.source = layout.source
        self.folding = layout.folding
        self.tables = OpenTables(layout)
        self.style = 0
        self.opened_style = 0
        self.stack: list[tuple[str, int]] = []
        self.skip: _Skip | None = None
        self.styles: dict[str, TagStyle] = {"": _PLAIN, "/": _PLAIN}
        self.known: dict[str, Tag] = {}
        self.preformatted = False
        self.soft = False

    def run(self, start: int, end: int) -> None:
        last = start
        known = self.known
        for match in tags(self.source, start, end):
            here, after = match.span()
            if here > last and self.skip is None:
                self.text(last, here)
            last = after
            tag = known.get(match[0]) or self.learn(match)
            if self.skip is not None:
                self.skipped(tag, here)
            elif tag.slash:
                self.end_tag(tag, here, after)
            elif tag.name:
                self.start_tag(tag, here, after)
        if last < end and self.skip is None:
            self.text(last, end)
        self.finish(end)

    def learn(self, match: re.Match[str]) -> Tag:
        """What a tag as it is written does; most tags of a page are written alike."""
        slash, name, attributes = match.groups()
        tag = read_tag((name or "").lower(), bool(slash), attributes or "", self.styles)
        if len(self.known) < _MOST_KNOWN:
            self.known[match[0]] = tag
        return tag

    def text(self, start: int, end: int) -> None:
        if self.preformatted:
            self.close_block()
            scan_plain(self.layout, start, end)
            return
        if self.soft:
            self.soften(start, end)
        folding = self.folding
        if folding.opened >= 0:
            folding.add(start, end)
        else:
            folding.add(start, end)
            if folding.opened >= 0:
                self.opened_style = self.style

    def soften(self, start: int, end: int) -> None:
        """After one `<br>`: the words that follow go on with the sentence, or begin a new line."""
        words = self.source[start:end].lstrip()
        if words:
            self.soft = False
            if not words[0].islower() or self.opened_style & CENTERED:
                self.close_block()

    def close_block(self) -> None:
        self.soft = False
        if self.folding.opened >= 0:
            self.layout.close(self.opened_style, *self.tables.place())

    def border(self, position: int) -> None:
        self.close_block()
        self.folding.blank(position)

    def page_break(self, position: int) -> None:
        self.border(position)
        self.layout.page_break(position)

    def start_tag(self, tag: Tag, here: int, after: int) -> None:
        look = tag.look
        if tag.hides or (look.pale and self.on_paper(tag)):
            self.begin_skip(tag, here, after)
            return
        if look.breaks == "before":
            self.page_break(here)
        if tag.name in _STARTS:
            _STARTS[tag.name](self, look, here)
        elif tag.block:
            self.border(here)
        if tag.nests:
            self.open(tag)
        if look.breaks == "after":
            self.page_break(after)

    def on_paper(self, tag: Tag) -> bool:
        """Whether nothing around white words is coloured, so that they cannot be seen."""
        return tag.nests and not (self.style | tag.sets) & BACKED

    def open(self, tag: Tag) -> None:
        stack = self.stack
        if tag.name == "p" and stack and stack[-1][0] == "p":
            self.style = stack.pop()[1]
        stack.append((tag.name, self.style))
        self.style = (self.style & ~tag.look.clears) | tag.sets

    def end_tag(self, tag: Tag, here: int, after: int) -> None:
        name = tag.name
        if name in _ENDS:
            _ENDS[name](self, here, after)
        elif tag.block:
            self.border(here)
        stack = self.stack
        if stack and stack[-1][0] == name:
            self.style = stack.pop()[1]
            return
        for back in range(len(stack) - 2, max(-1, len(stack) - _MOST_LOOKED_BACK), -1):
            if stack[back][0] == name:
                self.style = stack[back][1]
                del stack[back:]
                return

    def begin_skip(self, tag: Tag, here: int, after: int) -> None:
        if not tag.nests:
            return
        if tag.block or tag.name in _STARTS:
            self.border(here)
        why = "" if tag.name in SILENT else tag.look.hides or SAME_COLOUR
        self.skip = _Skip(tag.name, why, after, 1)

    def skipped(self, tag: Tag, here: int) -> None:
        skip = self.skip
        if skip is None or tag.name != skip.name or not (tag.slash or tag.nests):
            return
        depth = skip.depth + (-1 if tag.slash else 1)
        self.skip = skip._replace(depth=depth) if depth else None
        if not depth:
            self.report(skip, here)

    def report(self, skip: _Skip, end: int) -> None:
        """Hidden words are reported; an inline XBRL header, hidden for good reason, is not."""
        if skip.why:
            markup = self.source[skip.start : end]
            if "<ix:header" not in markup.lower():
                words = fold(html.unescape(_MARKUP.sub(" ", markup)))
                self.layout.hide(Span(skip.start, end), skip.why, words)

    def line_break(self, _: TagStyle, here: int) -> None:
        if self.soft:
            self.border(here)
        else:
            self.soft = self.folding.opened >= 0
            self.folding.blank(here)

    def begin_table(self, _: TagStyle, here: int) -> None:
        self.border(here)
        self.tables.begin_table(here)

    def end_table(self, here: int, after: int) -> None:
        self.border(here)
        self.tables.end_table(after)

    def begin_row(self, _: TagStyle, here: int) -> None:
        self.border(here)
        self.tables.begin_row()

    def begin_cell(self, look: TagStyle, here: int) -> None:
        self.border(here)
        self.tables.begin_cell(look, head=False)

    def begin_head_cell(self, look: TagStyle, here: int) -> None:
        self.border(here)
        self.tables.begin_cell(look, head=True)

    def end_cell(self, here: int, _: int) -> None:
        self.border(here)
        self.tables.end_cell()

    def begin_preformatted(self, _: TagStyle, here: int) -> None:
        self.border(here)
        self.preformatted = True

    def end_preformatted(self, here: int, _: int) -> None:
        self.border(here)
        self.preformatted = False

    def begin_block(self, _: TagStyle, here: int) -> None:
        self.border(here)

    def end_heading(self, here: int, _: int) -> None:
        self.opened_style |= HEADING
        self.border(here)

    def end_list_item(self, here: int, _: int) -> None:
        self.opened_style |= LIST
        self.border(here)

    def page_tag(self, _: TagStyle, here: int) -> None:
        self.page_break(here)

    def finish(self, end: int) -> None:
        if self.skip is not None:
            self.report(self.skip, end)
        self.border(end)
        self.tables.finish(end)


_PLAIN = TagStyle()
_STARTS: dict[str, Callable[[_Scanner, TagStyle, int], None]] = {
    "br": _Scanner.line_break,
    "table": _Scanner.begin_table,
    "tr": _Scanner.begin_row,
    "td": _Scanner.begin_cell,
    "th": _Scanner.begin_head_cell,
    "pre": _Scanner.begin_preformatted,
    "page": _Scanner.page_tag,
    **dict.fromkeys(("hr", "li", *HEADING_TAGS), _Scanner.begin_block),
}
_ENDS: dict[str, Callable[[_Scanner, int, int], None]] = {
    "table": _Scanner.end_table,
    "tr": _Scanner.end_cell,
    **dict.fromkeys(("td", "th"), _Scanner.end_cell),
    "pre": _Scanner.end_preformatted,
    "li": _Scanner.end_list_item,
    **dict.fromkeys(HEADING_TAGS, _Scanner.end_heading),
}


def scan_html(layout: Layout, start: int, end: int) -> None:
    """Adds the visible blocks of `source[start:end]` to the layout, and notes what is hidden."""
    _Scanner(layout).run(start, end)
