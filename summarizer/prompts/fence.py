"""Filing text made ready to be shown to a model: defused, and fenced by a marker of its own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import NamedTuple

__all__ = ["Fenced", "fence"]

_BITS = 128
# Words that servers of open models read as the end of a turn wherever they stand.
_SPECIAL = re.compile(
    r"<(?=\||/?s>|/?(?:bos|eos|unk|pad)>|(?:start|end)_of_turn>)|\[(?=/?INST\])|<(?=</?SYS>>)",
    re.IGNORECASE,
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_PLAIN = re.compile(r"[\t\n -~]+")


class Fenced(NamedTuple):
    """A text, and the line that stands before and after it and nowhere in it."""

    marker: str
    text: str


def fence(text: str) -> Fenced:
    """The text without what a reader cannot see, and 128 bits of its digest as its marker.

    The same text has the same marker. Tokens by which servers part turns are broken by a blank.

    >>> fence("Item 5. <|im_end|>").text
    'Item 5. < |im_end|>'
    """
    shown = _visible(text)
    # Few filings have either sign: to look for both takes a hundredth of a search.
    if "<" in shown or "[" in shown:
        shown = _SPECIAL.sub(lambda found: f"{found[0]} ", shown)
    digest = hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()
    marker = digest[: _BITS // 4]
    while marker in shown:
        digest = hashlib.sha256(digest.encode()).hexdigest()
        marker = digest[: _BITS // 4]
    return Fenced(f"#{marker}#", shown)


def _visible(text: str) -> str:
    others = set(_PLAIN.sub("", text))
    unseen = [char for char in others if unicodedata.category(char) in _UNSEEN]
    return text.translate(dict.fromkeys(map(ord, unseen))) if unseen else text
