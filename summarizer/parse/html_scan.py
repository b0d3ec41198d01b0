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
_OPEN, _CLOSE, _PART = Act.OPEN, Act.CLOSE, Act.PART
_STRUCTURE, _BREAK = Act.STRUCTURE, Act.BREAK


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
        # What the beginnings and ends of `Act.STRUCTURE` do beside parting words.
        self.starts: dict[str, Callable[[TagStyle, int], None]] = {
            "table": tables.begin_table,
            "tr": tables.begin_row,
            "td": tables.begin_cell,
            "th": tables.begin_head_cell,
            "pre": self.begin_typed,
        }
        self.ends: dict[str, Callable[[int], None]] = {
            "table": tables.end_table,
            **dict.fromkeys(("tr", "td", "th"), tables.end_cell),
            "pre": self.end_typed,
        }
        self.style = 0
        self.opened_style = 0
        self.stack: list[tuple[str, int]] = []
        self.skip: Unseen | None = None
        self.preformatted = False
        self.soft = False
        self.parted = False

    def run(self, start: int, end: int) -> None:  # noqa: C901, PLR0912, PLR0915 - a call a tag costs a tenth
        tags = PageTags(self.source, start, end)
        source, known, stack = self.source, tags.known, self.stack
        last, following = start, source.find("<", start, end)
        for piece in pieces(source, start, end):
            here = following
            following += len(piece) + 1
            if here < last:
                continue  # inside of a comment, or of a value between quotes
            inside, closed, _ = piece.partition(">")
            step, after = known.get(inside) if closed else None, here + len(inside) + 2
            if step is None:
                step, after = tags.learn(inside, here, closed=bool(closed))
                known = tags.known
                if step is None:
                    continue
            act, name, sets, keeps, tag = step
            if self.skip is not None:
                self.skipped(tag, here)
                last = after
                continue
            if last < here:
                self.text(last, here, source[last:here])
            last = after
            if act & _PART and not self.parted:
                self.border(here, tag.marks)
            if act & _OPEN:
                stack.append((name, self.style))
                self.style = (self.style & keeps) | sets
            elif act & _CLOSE:
                self.style = stack.pop()[1] if stack and stack[-1][0] == name else self.close(name)
            if act & _STRUCTURE:
                if act & _CLOSE:
                    self.ends[name](after)
                else:
                    self.starts[name](tag.look, here)
            elif act >= _BREAK:
                _ACTS[act](self, tag, here, after)
        self.finish(last, end)

    def begin_typed(self, _: TagStyle, __: int) -> None:
        self.preformatted = True

    def end_typed(self, _: int) -> None:
        self.preformatted = False

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
            if tag.name in self.starts:
                self.starts[tag.name](tag.look, here)

    def on_paper(self, tag: Tag) -> bool:
        """Whether words have the colour of what is behind them: white where there is none."""
        style = (self.style & tag.keeps) | tag.sets
        same = style >> GROUND == tag.look.ink
        return tag.nests and (same or (tag.look.pale and not style & BACKED))

    def paragraph(self, tag: Tag, _: int, __: int) -> None:
        self.open(tag)

    def open(self, tag: Tag) -> None:
        stack = self.stack
        if tag.name == "p" and stack and stack[-1][0] == "p":
            self.style = stack.pop()[1]
        stack.append((tag.name, self.style))
        self.style = (self.style & tag.keeps) | tag.sets

    def close(self, name: str) -> int:
        """Closes an element, with those inside it that were never closed, if it is open at all.

        Returns:
            The style that is in force then.
        """
        stack = self.stack
        for back in range(len(stack) - 2, max(-1, len(stack) - _MOST_LOOKED_BACK), -1):
            if stack[back][0] == name:
                style = stack[back][1]
                del stack[back:]
                return style
        return self.style

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

    def finish(self, last: int, end: int) -> None:
        if self.skip is not None:
            self.skip.report(self.layout, end)
        elif last < end:
            self.text(last, end, self.source[last:end])
        self.border(end)
        self.tables.finish(end)
        # Two of them hold the scanner: it would stay until cycles are looked for, which is seldom.
        self.starts.clear()
        self.ends.clear()


_ACTS: dict[int, Callable[[_Scanner, Tag, int, int], None]] = {
    Act.BREAK: _Scanner.line_break,
    Act.PARAGRAPH | Act.PART: _Scanner.paragraph,
    Act.SPECIAL: _Scanner.special_tag,
}


def scan_html(layout: Layout, start: int, end: int) -> None:
    """Adds the visible blocks of `source[start:end]` to the layout, and notes what is hidden."""
    _Scanner(layout).run(start, end)
