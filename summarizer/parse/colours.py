"""Colours as attributes name them: whether words have the colour of what is behind them."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.text.lazy import lazy

__all__ = ["Colours", "colours"]

_VALUE = r"(#[0-9a-f]{3,8}|rgba?\([\d.,\s%]{5,40}\)|[a-z]{3,20})"
_INK = lazy(rf"color(?<![-\w]color)\s*[:=]\s*[\"']?\s*{_VALUE}")
_PAPER = lazy(rf"(?:\bbackground(?:-color)?|\bbgcolor)\s*[:=]\s*[\"']?\s*{_VALUE}")
_NAMED = {"white": "ffffff", "black": "000000", "transparent": "", "none": "", "inherit": ""}
_WHITE = 0xF0
_NUMBER = lazy(r"\d{1,3}(?:\.\d{1,3})?")
_RGB = 3


class Colours(NamedTuple):
    """What a tag says of colour: the same for words and ground, near white, a ground of its own."""

    same: bool = False
    pale: bool = False
    backed: bool = False


def colours(lowered: str) -> Colours:
    """The colours in the attributes of a tag, in small letters.

    >>> colours(' style="color:#fff"')
    Colours(same=False, pale=True, backed=False)
    >>> colours(' bgcolor="navy" style="color:white"')
    Colours(same=False, pale=False, backed=True)
    >>> colours(' style="color:#FFF;background:white"'.lower()).same
    True
    """
    ink = _found(_INK, lowered)
    grounds = "background" in lowered or "bgcolor" in lowered
    paper = _found(_PAPER, lowered) if grounds else ""
    backed = bool(paper) and not _is_pale(paper)
    same = bool(ink) and ink == paper
    return Colours(same, _is_pale(ink) and not backed, backed)


def _found(pattern: re.Pattern[str], lowered: str) -> str:
    match = pattern.search(lowered)
    return _plain(match[1]) if match else ""


def _plain(written: str) -> str:
    """A colour as six hexadecimal digits, or by its name; empty for none."""
    if written.startswith("#"):
        digits = written[1:]
        return (
            "".join(each * 2 for each in digits[:3]) if len(digits) < len("rrggbb") else digits[:6]
        )
    if written.startswith("rgb"):
        parts = [float(each) for each in _NUMBER.findall(written)]
        # Fully transparent is no colour at all, whatever the other parts say.
        transparent = len(parts) > _RGB and parts[_RGB] == 0
        return "" if transparent else "".join(f"{min(int(each), 255):02x}" for each in parts[:_RGB])
    return _NAMED.get(written, written)


def _is_pale(colour: str) -> bool:
    if re.fullmatch(r"[0-9a-f]{6}", colour) is None:
        return False
    return all(int(colour[at : at + 2], 16) >= _WHITE for at in (0, 2, 4))
