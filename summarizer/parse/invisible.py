"""Characters that no reader sees and a program would read: tag characters, zero-width messages.

Folding drops them; here they are found, so that they can be reported with their words.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from summarizer.domain.filing import Hidden
from summarizer.domain.position import Span
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["invisible"]

_TAGS = "\U000e0000-\U000e007f"
# Where there is no character of either kind there is nothing to look for: this is searched fast.
_ANY = lazy(r"[^\x00-\u200a\u2010-\u205f\u2065-\ufefe\uff00-\U000dffff]")
# A single zero-width character is typography; several side by side are a message.
_RUNS = lazy(f"(?P<tags>[{_TAGS}]+)|(?P<zero>[\u200b-\u200f\u2060-\u2064\ufeff]{{4,}})")
_ENTITY = r"&#(?:[xX]0{0,4}[eE]00[0-7][0-9a-fA-F]|0{0,4}9175\d\d|0{0,4}9176[0-3]\d);"
# Written twice, so that the pattern begins with letters: those are searched fast.
_ENTITIES = lazy(rf"{_ENTITY}(?:{_ENTITY})*+")
_BASE = 0xE0000


def invisible(source: str) -> Iterator[Hidden]:
    """Every run of tag characters with the words it spells, and of zero-width characters."""
    first = None if source.isascii() else _ANY.search(source)
    if first is not None:
        for match in _RUNS.finditer(source, first.start()):
            if match["tags"]:
                yield Hidden(Span(*match.span()), "tag characters", _spelled(match[0]))
            else:
                words = f"({len(match[0])} zero-width characters)"
                yield Hidden(Span(*match.span()), "zero-width characters", words)
    for match in _ENTITIES.finditer(source) if "&#" in source else ():
        words = _spelled(html.unescape(match[0]))
        yield Hidden(Span(*match.span()), "tag characters", words)


def _spelled(characters: str) -> str:
    """What tag characters spell: each stands for an ASCII character."""
    letters = (chr(ord(each) - _BASE) for each in characters)
    return " ".join("".join(each for each in letters if " " <= each <= "~").split())
