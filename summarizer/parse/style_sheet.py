"""Style sheets of a page, as far as they can hide words: by class, by id, by the name of a tag.

Selectors of more than one element ("div .note") are passed over: whom they mean takes a tree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from summarizer.text.lazy import lazy

__all__ = ["Sheet", "sheet_of"]

_SHEET = lazy(r"<style\b[^<>]*+>(.*?)</style", re.DOTALL | re.IGNORECASE)
_OPENINGS = ("<style", "<STYLE", "<Style")
_COMMENT = lazy(r"/\*.*?\*/|<!--|-->", re.DOTALL)
# Rules for paper and the like hold where nobody looks at a screen; a nested block is passed over.
_AT_RULE = lazy(r"@[^{};]*+(?:;|\{(?:[^{}]|\{[^{}]*\})*+\})")
_RULE = lazy(r"([^{}]+)\{([^{}]*)\}")
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
    # Most pages have none, and plain letters are found fastest.
    if all(source.find(opening, start, end) < 0 for opening in _OPENINGS):
        return None
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for sheet in _SHEET.finditer(source, start, end):
        plain = _AT_RULE.sub("", _COMMENT.sub("", sheet[1]))
        for rule in list(_RULE.finditer(plain))[:_MOST_RULES]:
            declared = _declared(rule[2])
            for selector in rule[1].split(",") if declared else ():
                key = selector.strip().lower().removeprefix("*")
                if key and _SELECTOR.fullmatch(key):
                    said[key] |= declared
    return Sheet(dict(said)) if said else None


def _declared(block: str) -> dict[str, str]:
    """The declarations of a rule that can hide words."""
    pairs = (each.lower().partition(":") for each in block.split(";"))
    return {
        key.strip(): value.replace("!important", "").replace('"', "").strip()
        for key, _, value in pairs
        if key.strip() in _TELLING
    }
