"""The visible text of a document, extracted plainly by code that shares nothing with the parser.

Python's own HTML parser reads the markup; typewriter text is what is left when EDGAR's tags are
taken out. Only letters and digits are compared, so that no rule of folding has to be known here.
"""

from __future__ import annotations

import html
import re
import unicodedata
from html.parser import HTMLParser

__all__ = ["visible_words", "words_of"]

_MARKUP = re.compile(r"<(?:html|body|div|p|font|br|td|span|center|title|h\d)\b", re.IGNORECASE)
_EDGAR = re.compile(
    r"</?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d*|R\d*|TEXT|PRE|B|I|U|LEGEND|ARTICLE|MULTIPLIER)>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d+|#x[0-9a-f]+);?", re.IGNORECASE)
_UNSEEN = frozenset(("script", "style", "head", "title", "ix:header", "template", "object"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "wbr")
)
_NONE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_BLOCKS = re.compile(
    r"(?:p|div|br|hr|t[drh]|table|thead|tbody|tfoot|caption|[uod]l|li|d[td]|h[1-6]|center|pre|page"
    r"|blockquote|body|html|title|address|section|form|document|type|sequence|filename|description"
    r"|text|article|header|footer|main|nav|aside|figure|figcaption|fieldset|legend|option|select"
    r"|details|summary)"
)


class _Page(HTMLParser):
    """Collects the words that are seen; `skipped` are the open tags of an unseen element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.skipped: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.skipped:
            if tag == self.skipped[0] and tag not in _VOID:
                self.skipped.append(tag)
            return
        style = " ".join(value or "" for name, value in attrs if name == "style")
        if tag not in _VOID and (tag in _UNSEEN or _NONE.search(style)):
            self.skipped.append(tag)
        elif _BLOCKS.fullmatch(tag):
            self.words.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if not self.skipped and _BLOCKS.fullmatch(tag):
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self.skipped:
            if tag == self.skipped[0]:
                self.skipped.pop()
        elif _BLOCKS.fullmatch(tag):
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.words.append(data)


def visible_words(body: str) -> list[str]:
    """The words of one document's text in the order in which they stand in the file."""
    if _MARKUP.search(body[:65_536]):
        page = _Page()
        page.feed(body)
        page.close()
        return words_of("".join(page.words))
    return words_of(_ENTITY.sub(lambda found: html.unescape(found[0]), _EDGAR.sub(" ", body)))


def words_of(text: str) -> list[str]:
    """Every run of letters and digits, ligatures and other compatible characters parted."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).replace("\u200b", ""))
