"""HTML and inline XBRL to blocks: one pass over the tags, no tree, every position kept.

The cost is linear in the length of the source: each tag is looked at once, and an element that
hides its content is left at its own end tag by counting tags of its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.parse.html_page_tags import PageTags
from summarizer.parse.html_tables import OpenTables
from summarizer.parse.html_tags import Act, Tag, pieces
from summarizer.parse.html_unseen import Unseen
from summarizer.parse.layout import BACKED, CENTERED, GROUND, LOOKS, Layout
from summarizer.parse.plain_scan import scan_plain
from summarizer.text.folding import BLANKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.parse.html_style import TagStyle

__all__ = ["scan_html"]

_MOST_LOOKED_BACK = 60
_OPEN, _CLOSE = Act.OPEN, Act.CLOSE


class _Scanner:
    """The state of one pass: `style` holds the bits in force, `stack` the elements that are open.

    A stack entry is the name of an element and the style before it. `parted` is whether the words
    before are parted from those to come already, so that one more border does nothing.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.source = layout.source
        self.folding = layout.folding
        tables = self.tables = OpenTables(layout)
        # What the beginnings and ends of the parts of a table do beside parting words.
        self.starts: dict[str, Callable[[TagStyle, int], None]] = {
            "table": tables.begin_table,
            "tr": tables.begin_row,
            "td": tables.begin_cell,
            "th": tables.begin_head_cell,
        }
        self.ends: dict[str, Callable[[int], None]] = {
            "table": tables.end_table,
            **dict.fromkeys(("tr", "td", "th"), tables.end_cell),
        }
        self.style = 0
        self.opened_style = 0
        self.stack: list[tuple[str, int]] = []
        self.skip: Unseen | None = None
        self.preformatted = False
        self.soft = False
        self.parted = False

    def run(self, start: int, end: int) -> None:  # noqa: C901, PLR0915 - a call a tag would cost a tenth
        tags = PageTags(self.source, start, end)
        source, known, stack = self.source, tags.known, self.stack
        last, following = start, source.find("<", start, end)
        # The words from `last` on, where they need not be cut out of the source.
        words: str | None = None
        for piece in pieces(source, start, end):
            here = following
            following += len(piece) + 1
            if here < last:
                continue  # inside of a comment, or of a value between quotes
            inside, closed, behind = piece.partition(">")
            tag = known.get(inside) if closed else None
            if tag is not None:
                after, before, words = here + len(inside) + 2, words, behind
            else:
                before, words = words, None
                tag, after = tags.learn(inside, here, closed=bool(closed))
                if tag is None:
                    continue
            if self.skip is not None:
                self.skipped(tag, here)
                last = after
                continue
            if last < here:
                self.text(last, here, source[last:here] if before is None else before)
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
            self.text(last, end, source[last:end])
        self.finish(end)

    def block_tag(self, tag: Tag, here: int, _: int) -> None:
        if not self.parted:
            self.border(here)
        if tag.nests:
            self.stack.append((tag.name, self.style))
            self.style = (self.style & tag.keeps) | tag.sets

    def paragraph_tag(self, tag: Tag, here: int, _: int) -> None:
        if not self.parted:
            self.border(here)
        if tag.nests:
            self.open(tag)

    def start_tag(self, tag: Tag, here: int, after: int) -> None:
        self.block_tag(tag, here, after)
        self.begin(tag, here)

    def begin(self, tag: Tag, here: int) -> None:
        """What the beginning of an element does beside parting words."""
        if tag.name == "pre":
            self.preformatted = True
        else:
            self.starts[tag.name](tag.look, here)

    def block_end_tag(self, tag: Tag, here: int, _: int) -> None:
        if not self.parted:
            self.border(here, tag.marks)
        stack = self.stack
        if stack and stack[-1][0] == tag.name:
            self.style = stack.pop()[1]
        else:
            self.close(tag.name)

    def end_tag(self, tag: Tag, here: int, after: int) -> None:
        self.block_end_tag(tag, here, after)
        if tag.name == "pre":
            self.preformatted = False
        else:
            self.ends[tag.name](after)

    def close_tag(self, tag: Tag, _: int, __: int) -> None:
        self.close(tag.name)

    def text(self, start: int, end: int, words: str) -> None:
        if self.soft or self.preformatted:
            if self.preformatted:
                self.close_block()
                scan_plain(self.layout, start, end)
                self.parted = False
                return
            self.soften(words)
        folding = self.folding
        if words.isspace() or words in BLANKS:
            folding.widen(start, end)
            return
        begins = folding.opened < 0
        folding.add(start, end, words)
        if begins and folding.opened >= 0:
            self.opened_style = self.style
        self.parted = False

    def soften(self, words: str) -> None:
        """After one `<br>`: the words that follow go on with the sentence, or begin a new line."""
        words = words.lstrip()
        if words:
            self.soft = False
            if not words[0].islower() or self.opened_style & CENTERED:
                self.close_block()

    def close_block(self) -> None:
        self.soft = False
        table, row = self.tables.place()
        self.layout.close(self.opened_style & LOOKS, table, row)

    def border(self, position: int, marks: int = 0) -> None:
        """Parts the words before from those after; `marks` are style bits of the block it ends."""
        folding = self.folding
        if folding.opened >= 0:
            self.opened_style |= marks
            self.close_block()
        self.soft = False
        if folding.gap is None:
            folding.blank(position)
        self.parted = True

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
        self.begin_special(tag, here, after)
        if tag.nests:
            self.open(tag)
        if look.breaks == "after":
            self.page_break(after)

    def begin_special(self, tag: Tag, here: int, after: int) -> None:
        """What a tag of its name does anyway."""
        if tag.name == "br":
            self.line_break(tag, here, after)
        elif tag.name == "page":
            self.page_break(here)
        elif tag.parts:
            self.border(here)
            if tag.name == "pre" or tag.name in self.starts:
                self.begin(tag, here)

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
            if tag.parts:
                self.border(here)
            self.skip = Unseen.at(tag, after)

    def skipped(self, tag: Tag, here: int) -> None:
        if self.skip is not None and tag.name == self.skip.name:
            unseen, self.skip = self.skip, self.skip.after(tag)
            if self.skip is None:
                unseen.report(self.layout, here)

    def line_break(self, _: Tag, here: int, __: int) -> None:
        if self.soft:
            self.border(here)
        else:
            self.soft = self.folding.opened >= 0
            self.folding.blank(here)

    def finish(self, end: int) -> None:
        if self.skip is not None:
            self.skip.report(self.layout, end)
        self.border(end)
        self.tables.finish(end)


_ACTS: dict[int, Callable[[_Scanner, Tag, int, int], None]] = {
    Act.CLOSE: _Scanner.close_tag,
    Act.BREAK: _Scanner.line_break,
    Act.SPECIAL: _Scanner.special_tag,
    Act.BLOCK: _Scanner.block_tag,
    Act.BLOCK_END: _Scanner.block_end_tag,
    Act.PARAGRAPH: _Scanner.paragraph_tag,
    Act.START: _Scanner.start_tag,
    Act.END: _Scanner.end_tag,
}


def scan_html(layout: Layout, start: int, end: int) -> None:
    """Adds the visible blocks of `source[start:end]` to the layout, and notes what is hidden."""
    _Scanner(layout).run(start, end)
