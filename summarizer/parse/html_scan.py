"""HTML and inline XBRL to blocks: one pass over the tags, no tree, every position kept.

The cost is linear in the length of the source: each tag is looked at once, and an element that
hides its content is left at its own end tag by counting tags of its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.parse.html_tables import OpenTables
from summarizer.parse.html_tags import HEADING_TAGS, Act, Tag, read_tag, tag_at, tags
from summarizer.parse.html_unseen import Unseen
from summarizer.parse.layout import BACKED, CENTERED, GROUND, HEADING, LIST, LOOKS, Layout
from summarizer.parse.plain_scan import scan_plain
from summarizer.parse.style_sheet import sheet_of

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from summarizer.parse.html_style import TagStyle
    from summarizer.parse.style_sheet import Sheet

__all__ = ["scan_html"]

_MOST_LOOKED_BACK = 60
_MOST_KNOWN = 100_000
_LOOKS_ONLY = frozenset({Act.OPEN, Act.BLOCK, Act.START})
_OPEN, _CLOSE = Act.OPEN, Act.CLOSE


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
        self.skip: Unseen | None = None
        self.known: dict[str, Tag] = {}
        self.papers: set[int] = set()
        self.sheet: Sheet | None = None
        self.preformatted = False
        self.soft = False

    def run(self, start: int, end: int) -> None:  # noqa: C901 - a call a tag would cost a tenth
        self.sheet = sheet_of(self.source, start, end)
        known, stack, last = self.known, self.stack, start
        commented = self.source.rfind("-->", start, end) + 1
        for match in tags(self.source, start, end):
            here, after = match.span()
            if here < last:
                continue  # inside of a comment, or of a value between quotes
            tag = known.get(match[0])
            if tag is None:
                exact = tag_at(self.source, here, end, commented)
                if exact is None:
                    continue
                tag, after = self.learn(exact, match[0]), exact.end()
            if self.skip is not None:
                self.skipped(tag, here)
                last = after
                continue
            if here > last:
                self.text(last, here)
            last = after
            act = tag.act
            # Tags that only change how words look are the most: they cost no call.
            if act == _OPEN:
                stack.append((tag.name, self.style))
                self.style = (self.style & tag.keeps) | tag.sets
            elif act == _CLOSE and stack and stack[-1][0] == tag.name:
                self.style = stack.pop()[1]
            elif act:
                _ACTS[act](self, tag, here, after)
        if last < end and self.skip is None:
            self.text(last, end)
        self.finish(end)

    def learn(self, match: re.Match[str], written: str) -> Tag:
        """What a tag as it is written does; most tags of a page are written alike."""
        slash, name, attributes = match.groups()
        tag = read_tag((name or "").lower(), bool(slash), self.styled(name, attributes or ""))
        tag = self.coloured(tag)
        if len(self.known) < _MOST_KNOWN and match[0] == written:
            self.known[written] = tag
        return tag

    def styled(self, name: str | None, attributes: str) -> str:
        """The attributes of a tag with what the page's style sheet says of it."""
        return self.sheet.of(name or "", attributes) + attributes if self.sheet else attributes

    def coloured(self, tag: Tag) -> Tag:
        """A tag that has to be looked at whenever its words may have the colour behind them."""
        look = tag.look
        if look.paper and look.paper not in self.papers:
            # Tags that were learned before may stand on this ground later.
            self.papers.add(look.paper)
            self.known.clear()
        if look.ink in self.papers and tag.act in _LOOKS_ONLY:
            return tag._replace(act=Act.SPECIAL)
        return tag

    def block_tag(self, tag: Tag, here: int, _: int) -> None:
        self.border(here)
        if tag.nests:
            self.open(tag)

    def block_end_tag(self, tag: Tag, here: int, _: int) -> None:
        self.border(here)
        self.close(tag.name)

    def start_tag(self, tag: Tag, here: int, _: int) -> None:
        _STARTS[tag.name](self, tag.look, here)
        if tag.nests:
            self.open(tag)

    def end_tag(self, tag: Tag, here: int, after: int) -> None:
        _ENDS.get(tag.name, _Scanner.end_block)(self, here, after)
        self.close(tag.name)

    def close_tag(self, tag: Tag, _: int, __: int) -> None:
        self.close(tag.name)

    def text(self, start: int, end: int) -> None:
        folding = self.folding
        if self.soft or self.preformatted:
            if self.preformatted:
                self.close_block()
                scan_plain(self.layout, start, end)
                return
            self.soften(start, end)
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
            self.layout.close(self.opened_style & LOOKS, *self.tables.place())

    def border(self, position: int) -> None:
        folding = self.folding
        if folding.opened >= 0:
            self.close_block()
        self.soft = False
        if folding.gap is None:
            folding.blank(position)

    def page_break(self, position: int) -> None:
        self.border(position)
        self.layout.page_break(position)

    def special_tag(self, tag: Tag, here: int, after: int) -> None:
        """A tag that hides what is in it, or breaks the page."""
        look = tag.look
        if tag.hides or (look.ink and self.on_paper(tag)):
            self.begin_skip(tag, here, after)
            return
        if look.breaks == "before":
            self.page_break(here)
        if tag.block or tag.name in _STARTS:
            _STARTS.get(tag.name, _Scanner.begin_block)(self, look, here)
        if tag.nests:
            self.open(tag)
        if look.breaks == "after":
            self.page_break(after)

    def on_paper(self, tag: Tag) -> bool:
        """Whether words have the colour of what is behind them: white where there is none."""
        style = (self.style & tag.keeps) | tag.sets
        same = style >> GROUND == tag.look.ink
        return tag.nests and (same or (tag.look.pale and not style & BACKED))

    def open(self, tag: Tag) -> None:
        stack = self.stack
        if tag.name == "p" and stack and stack[-1][0] == "p":
            self.style = stack.pop()[1]
        stack.append((tag.name, self.style))
        self.style = (self.style & tag.keeps) | tag.sets

    def close(self, name: str) -> None:
        """Closes an element, with those inside it that were never closed, if it is open at all."""
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
        if tag.nests:
            if tag.block or tag.name in _STARTS:
                self.border(here)
            self.skip = Unseen.at(tag, after)

    def skipped(self, tag: Tag, here: int) -> None:
        if self.skip is not None and tag.name == self.skip.name:
            unseen, self.skip = self.skip, self.skip.after(tag)
            if self.skip is None:
                unseen.report(self.layout, here)

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

    def end_block(self, here: int, _: int) -> None:
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
            self.skip.report(self.layout, end)
        self.border(end)
        self.tables.finish(end)


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


_ACTS: dict[int, Callable[[_Scanner, Tag, int, int], None]] = {
    Act.CLOSE: _Scanner.close_tag,
    Act.BLOCK: _Scanner.block_tag,
    Act.BLOCK_END: _Scanner.block_end_tag,
    Act.START: _Scanner.start_tag,
    Act.END: _Scanner.end_tag,
    Act.SPECIAL: _Scanner.special_tag,
}


def scan_html(layout: Layout, start: int, end: int) -> None:
    """Adds the visible blocks of `source[start:end]` to the layout, and notes what is hidden."""
    _Scanner(layout).run(start, end)
