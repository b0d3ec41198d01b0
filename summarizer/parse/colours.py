"""Colours as attributes name them: whether words have the colour of what is behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re

__all__ = ["Colours", "colours"]

_VALUE = r"(#[0-9a-f]{3,8}|rgba?\([\d.,\s%]{5,40}\)|[a-z]{3,20})"
_INK = lazy(rf"color(?<![-\w]color)\s*[:=]\s*[\"']?\s*{_VALUE}")
_PAPER = lazy(rf"(?:\bbackground(?:-color)?|\bbgcolor)\s*[:=]\s*[\"']?\s*{_VALUE}")
_NAMED = {
    "transparent": "",
    "none": "",
    "inherit": "",
    "initial": "",
    "white": "ffffff",
    "black": "000000",
    "gray": "808080",
    "grey": "808080",
    "silver": "c0c0c0",
    "lightgray": "d3d3d3",
    "lightgrey": "d3d3d3",
    "navy": "000080",
    "blue": "0000ff",
    "darkblue": "00008b",
    "green": "008000",
    "lime": "00ff00",
    "teal": "008080",
    "aqua": "00ffff",
    "cyan": "00ffff",
    "maroon": "800000",
    "red": "ff0000",
    "purple": "800080",
    "magenta": "ff00ff",
    "fuchsia": "ff00ff",
    "olive": "808000",
    "yellow": "ffff00",
    "orange": "ffa500",
    "beige": "f5f5dc",
    "ivory": "fffff0",
    "snow": "fffafa",
}
_WHITE = 0xF0
_NUMBER = lazy(r"\d{1,3}(?:\.\d{1,3})?")
_RGB = 3
_SIX = lazy(r"[0-9a-f]{6}")
_DEPTH = 24


class Colours(NamedTuple):
    """What a tag says of colour: the same for words and ground, near white, a ground of its own.

    `ink` and `paper` are the colours themselves, as numbers above 0; 0 where none is said.
    """

    same: bool = False
    pale: bool = False
    backed: bool = False
    ink: int = 0
    paper: int = 0


def colours(lowered: str) -> Colours:
    """The colours in the attributes of a tag, in small letters.

    >>> colours(' style="color:#fff"').pale
    True
    >>> colours(' bgcolor="navy" style="color:white"')[:3]
    (False, False, True)
    >>> colours(' style="color:#FFF;background:white"'.lower()).same
    True
    """
    ink = _found(_INK, lowered)
    grounds = "background" in lowered or "bgcolor" in lowered
    paper = _found(_PAPER, lowered) if grounds else ""
    backed = bool(paper) and not _is_pale(paper)
    same = bool(ink) and ink == paper
    return Colours(same, _is_pale(ink) and not backed, backed, _number(ink), _number(paper))


def _number(colour: str) -> int:
    """A colour as a number above 0, the same for the same colour; 0 for none."""
    if not colour:
        return 0
    if _SIX.fullmatch(colour):
        return int(colour, 16) + 1
    # A name that is not in the table is at least like itself.
    return (1 << _DEPTH) + crc32(colour.encode())


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
    if _SIX.fullmatch(colour) is None:
        return False
    return all(int(colour[at : at + 2], 16) >= _WHITE for at in (0, 2, 4))
