"""Style sheets of a page, as far as they can hide words: by class, by id, by the name of a tag.

Selectors of more than one element ("div .note") are passed over: whom they mean takes a tree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.enclosed import enclosed
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Sheet", "sheet_of"]

_OPENING = lazy(r"<style\b[^<>]*+>", re.IGNORECASE)
_CLOSING = lazy(r"</style", re.IGNORECASE)
# An open comment runs to the end of its sheet.
_COMMENT = lazy(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
# Rules for paper and the like hold where nobody looks at a screen; a nested block is passed over.
_AT_RULE = lazy(r"@[^{};]*+(?:;|\{(?:[^{}]|\{[^{}]*\})*+\})?")
_SELECTOR = lazy(r"([a-z][\w:-]*)?([.#][\w-]+)?")
_CLASS = lazy(r"\bclass\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_ID = lazy(r"\bid\s*=\s*[\"']?([\w-]+)")
_PARTED = lazy(r"[;\"']")
_TELLING = frozenset(
    ("display", "visibility", "font-size", "opacity", "color", "background", "background-color")
) | {"text-indent", "left", "top", "margin-left"}
_MOST_RULES = 2_000


class Sheet(NamedTuple):
    """What is said of elements: declarations by selector, such as "p", ".note", "td.note"."""

    said: dict[str, dict[str, str]]

    def of(self, name: str, attributes: str) -> str:
        """A style attribute with what the sheet says of a tag and the tag does not say itself."""
        own, tag = attributes.lower(), name.lower()
        found, mark = _CLASS.search(own), _ID.search(own)
        marks = [f".{each}" for each in ("".join(found.groups("")) if found else "").split()]
        marks += [f"#{mark[1]}"] if mark else []
        declared: dict[str, str] = {}
        for key in (tag, *marks, *(f"{tag}{each}" for each in marks)):
            declared |= self.said.get(key, {})
        said = {each.partition(":")[0].strip() for each in _PARTED.split(own)}
        rest = ";".join(f"{key}:{value}" for key, value in declared.items() if key not in said)
        return f' style="{rest}"' if rest else ""


def sheet_of(source: str, start: int, end: int) -> Sheet | None:
    """The style sheets of a page as one; None where it has none that could hide a word."""
    if source.find("{", start, end) < 0:
        return None
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for _, sheet in enclosed(source, _OPENING, _CLOSING, start, end):
        plain = _AT_RULE.sub("", _COMMENT.sub("", sheet))
        for selectors, block in islice(_rules(plain), _MOST_RULES):
            declared = _declared(block)
            for selector in selectors.split(",") if declared else ():
                key = selector.strip().lower().removeprefix("*")
                if key and _SELECTOR.fullmatch(key):
                    said[key] |= declared
    return Sheet(dict(said)) if said else None


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors of each rule, and what stands between its braces."""
    for rule in sheet.split("}")[:-1]:
        before, brace, block = rule.rpartition("{")
        selectors = before.rpartition("{")[2]
        if brace and selectors:
            yield selectors, block


def _declared(block: str) -> dict[str, str]:
    """The declarations of a rule that can hide words."""
    pairs = (each.lower().partition(":") for each in block.split(";"))
    return {
        key.strip(): value.replace("!important", "").replace('"', "").strip()
        for key, _, value in pairs
        if key.strip() in _TELLING
    }
