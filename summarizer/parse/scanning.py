"""Which scanner reads a document: told from its text, not from the name of its file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.parse.layout import Layout
from summarizer.parse.plain_scan import scan_markdown, scan_plain
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.position import Span
    from summarizer.text.folding import Folding

__all__ = ["scan"]

_HTML = lazy(
    r"<!--|<(?:!doctype\s+html|html|body|div|p|font|br|td|span|center|h[1-4]|title)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_ESCAPE = lazy(r"\\[$_*#&~|<>\[\]()`.+!-]")
_MARKDOWN = lazy(r"^(?:#{1,6} \S|\|(?: ?:?-+:? ?\|)+\s*$)|\*\*\S[^*\n]{0,200}\*\*", re.MULTILINE)
_HEAD = 65_536


def scan(source: str, span: Span, folding: Folding) -> Layout:
    """The blocks of one document, read as HTML, Markdown or typewriter text."""
    layout = Layout(source, folding)
    scanner = _scanner(source, span.start, min(span.end, span.start + _HEAD))
    folding.decode_escapes(markdown=scanner is scan_markdown)
    folding.blank(span.start)
    scanner(layout, span.start, span.end)
    folding.blank(span.end)
    layout.close(0)
    return layout


def _scanner(source: str, start: int, end: int) -> Callable[[Layout, int, int], None]:
    if _has_markup(source, start, end):
        # To know HTML takes ten modules: whoever meets none goes without.
        from summarizer.parse.html_scan import scan_html  # noqa: PLC0415

        return scan_html
    head = source[start:end]
    if ("\\" in head and _ESCAPE.search(head)) or _is_marked(head):
        return scan_markdown
    return scan_plain


def _has_markup(source: str, start: int, end: int) -> bool:
    """Whether a tag of HTML stands in a text; typewriter text has few signs that could begin it."""
    at = source.find("<", start, end)
    while at >= 0 and not _HTML.match(source, at, end):
        at = source.find("<", at + 1, end)
    return at >= 0


def _is_marked(head: str) -> bool:
    """Whether two marks of Markdown stand in a text; in most there is no beginning of one."""
    begun = head[:1] in "#|" or "\n#" in head or "\n|" in head or "**" in head
    return begun and len(_MARKDOWN.findall(head)) > 1
