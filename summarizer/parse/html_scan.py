"""HTML and inline XBRL to blocks: one pass over the tags, no tree, every position kept.

The cost is linear in the length of the source: each tag is looked at once, and an element that
hides its content is left at its own end tag by counting tags of its name.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.parse.html_style import TagStyle, tag_style
from summarizer.parse.html_tables import OpenTables
from summarizer.parse.layout import BOLD, CENTERED, HEADING, LIST, Layout
from summarizer.parse.plain_scan import scan_plain
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["scan_html"]

_TAG = re.compile(
    r"<(?:(/?)([a-zA-Z][\w:.-]*+)"
    r"((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+[^<>]*+)>"
    r"|!--\s{0,9}DOCTYPE[^<>]*+>|!--.*?-->|[!?][^<>]*+>)",
    re.DOTALL | re.IGNORECASE,
)
# A comment that is never closed would be looked for up to the end again and again.
_TAG_WITHOUT_COMMENTS = re.compile(_TAG.pattern.replace("|!--.*?-->", ""), _TAG.flags)
_MARKUP = re.compile(r"<[^<>]*+>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "wbr")
)
_SILENT = frozenset(("script", "style", "head", "title", "ix:header", "template", "object"))
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
_LOOK = dict.fromkeys(("b", "strong", "th", *_HEADINGS), BOLD) | {"center": CENTERED}
_MOST_LOOKED_BACK = 60


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
        self.preformatted = False
        self.soft = False

    def run(self, start: int, end: int) -> None:
        last = start
        for match in _tags(self.source, start, end):
            here = match.start()
            if here > last and self.skip is None:
                self.text(last, here)
            last = match.end()
            slash, name, attributes = match.groups()
            if name is not None:
                name = name.lower()
                if self.skip is not None:
                    self.skipped(name, slash, match)
                elif slash:
                    self.end_tag(name, here, last)
                else:
                    self.start_tag(name, attributes, here, last)
        if last < end and self.skip is None:
            self.text(last, end)
        self.finish(end)

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

    def start_tag(self, name: str, attributes: str, here: int, after: int) -> None:
        look = self.styles.get(attributes)
        if look is None:
            look = self.styles[attributes] = tag_style(attributes)
        if name in _SILENT or look.hides:
            self.begin_skip(name, attributes, look, (here, after))
            return
        if look.breaks == "before":
            self.page_break(here)
        action = _STARTS.get(name)
        if action is not None:
            action(self, look, here)
        elif name in _BLOCKS:
            self.border(here)
        if name not in _VOID and not attributes.endswith("/"):
            self.nest(name, look)
        if look.breaks == "after":
            self.page_break(after)

    def nest(self, name: str, look: TagStyle) -> None:
        """Enters an element: its style holds until its end tag."""
        stack = self.stack
        if name == "p" and stack and stack[-1][0] == "p":
            self.style = stack.pop()[1]
        stack.append((name, self.style))
        if name in _LOOK:
            self.style |= _LOOK[name]
        self.style = (self.style & ~look.clears) | look.sets

    def end_tag(self, name: str, here: int, after: int) -> None:
        action = _ENDS.get(name)
        if action is not None:
            action(self, here, after)
        elif name in _BLOCKS:
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

    def begin_skip(
        self, name: str, attributes: str, look: TagStyle, place: tuple[int, int]
    ) -> None:
        if name in _VOID or attributes.endswith("/"):
            return
        if name in _BLOCKS or name in _STARTS:
            self.border(place[0])
        self.skip = _Skip(name, "" if name in _SILENT else look.hides, place[1], 1)

    def skipped(self, name: str, slash: str, match: re.Match[str]) -> None:
        skip = self.skip
        if skip is None or name != skip.name or match[3].endswith("/"):
            return
        depth = skip.depth + (-1 if slash else 1)
        self.skip = skip._replace(depth=depth) if depth else None
        if not depth:
            self.report(skip, match.start())

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
    **dict.fromkeys(("hr", "li", *_HEADINGS), _Scanner.begin_block),
}
_ENDS: dict[str, Callable[[_Scanner, int, int], None]] = {
    "table": _Scanner.end_table,
    "tr": _Scanner.end_cell,
    **dict.fromkeys(("td", "th"), _Scanner.end_cell),
    "pre": _Scanner.end_preformatted,
    "li": _Scanner.end_list_item,
    **dict.fromkeys(_HEADINGS, _Scanner.end_heading),
}


def scan_html(layout: Layout, start: int, end: int) -> None:
    """Adds the visible blocks of `source[start:end]` to the layout, and notes what is hidden."""
    _Scanner(layout).run(start, end)


def _tags(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    last = start
    for match in _TAG.finditer(source, start, max(start, source.rfind("-->", start, end) + 3)):
        yield match
        last = match.end()
    yield from _TAG_WITHOUT_COMMENTS.finditer(source, last, end)
