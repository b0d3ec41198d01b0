"""What the attributes of a tag say about how its element looks and whether it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.colours import Colours, colours
from summarizer.parse.layout import BACKED, BOLD, CENTERED, GROUND, LOOKS
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re

__all__ = ["SAME_COLOUR", "TagStyle", "tag_style", "tells_of_looks"]

SAME_COLOUR = "colour of the background"
_NO_COLOURS = Colours()

# Each pattern is searched only where a word of it stands: attributes are many and mostly plain.
_HIDING = (
    ("display:none", "display", lazy(r"display\s*:\s*none")),
    ("visibility", "visibility", lazy(r"visibility\s*:\s*(?:hidden|collapse)")),
    (
        "font size",
        "font-size",
        lazy(
            r"font-size\s*:\s*(?:(?:[01](?:\.\d+)?|\.\d+)\s*(?:px|pt)|0?\.[01]\d*\s*r?em"
            r"|\d(?:\.\d+)?\s*%|0(?:\.0+)?\s*(?:em|;|[\"']|$))"
        ),
    ),
    (
        "opacity",
        "opacity",
        lazy(r"opacity\s*:\s*(?:0+(?:\.0\d*)?|\.0\d*|\d%)\s*(?:;|[\"')]|$)"),
    ),
    ("opacity", "transparent", lazy(r"(?<![\w-])color\s*:\s*transparent")),
    (
        "opacity",
        "rgba",
        lazy(r"(?<![\w-])color\s*:\s*rgba\([^)]*[,/]\s*(?:0+(?:\.0\d*)?|\.0\d*)\s*\)"),
    ),
    ("font size", "font:", lazy(r"font:\s*(?:[a-z]+\s+)*0(?:px|pt|em)?(?=[/\s])")),
    ("off-screen", ":-", lazy(r"(?:text-indent|left|top|margin-left)\s*:\s*-\d{4,}")),
    ("off-screen", ": -", lazy(r"(?:text-indent|left|top|margin-left)\s*:\s*-\d{4,}")),
)
_HIDDEN = lazy(r"(?:^|\s)hidden(?:\s|=|/|$)")
_VALUE = lazy(r"\"[^\"]*\"|'[^']*'")
_BOLD = lazy(r"font-weight\s*:\s*(?:bold|[6-9]00)|font\s*:[^;\"']*\bbold\b")
_NORMAL = lazy(r"font-weight\s*:\s*(?:normal|[1-5]00)")
_CENTER = lazy(r"align\s*[:=]\s*[\"']?center")
_LEFT = lazy(r"align\s*[:=]\s*[\"']?(?:left|right|justify)")
_BREAK = lazy(r"(?:page-)?break-(before|after)\s*:\s*(?:always|page)")
_COLSPAN = lazy(r"colspan\s*=\s*[\"']?\s*(\d{1,4})")
_ROWSPAN = lazy(r"rowspan\s*=\s*[\"']?\s*(\d{1,4})")


# Attributes in which none of these stands say nothing that `tag_style` reads.
_TELLING = ("align", "font", "style", "span", "color", "background", "hidden", "break-")
_HIDING_WORDS = ("display", "visibility", "opacity", "transparent", ":-", ": -")


class TagStyle(NamedTuple):
    """Style bits that a tag sets and clears, why it hides its content, where it breaks a page.

    `pale` is whether its words are white: hidden, unless something around them is coloured. `ink`
    and `paper` are the colours of its words and its ground, 0 where it says none.
    """

    sets: int = 0
    clears: int = 0
    hides: str = ""
    breaks: str = ""
    colspan: int = 1
    rowspan: int = 1
    pale: bool = False
    ink: int = 0
    paper: int = 0


def tells_of_looks(attributes: str) -> bool:
    """Whether attributes may say how an element looks; where not, they can be left away.

    >>> tells_of_looks(" id='f-1' name='us-gaap:Assets'"), tells_of_looks(" style='color:red'")
    (False, True)
    """
    lowered = attributes.lower()
    return any(map(lowered.__contains__, _TELLING)) or (
        ":" in lowered and any(map(lowered.__contains__, _HIDING_WORDS))
    )


def tag_style(attributes: str) -> TagStyle:
    """Reads the attributes of one tag.

    >>> tag_style(' style="text-align:center;font-weight:bold"').sets == BOLD | CENTERED
    True
    """
    lowered = attributes.lower()
    page_break = _BREAK.search(lowered) if "break-" in lowered else None
    spans = "span" in lowered
    shades = colours(lowered) if "color" in lowered or "background" in lowered else _NO_COLOURS
    sets, clears = _look(lowered)
    if shades.paper:
        clears |= BACKED | ~LOOKS
    ground = (BACKED if shades.backed else 0) | shades.paper << GROUND
    return TagStyle(
        sets | ground,
        clears,
        hides=_hides(lowered) or (SAME_COLOUR if shades.same else ""),
        breaks=page_break[1] if page_break else "",
        colspan=_count(_COLSPAN, lowered, 100) if spans else 1,
        rowspan=_count(_ROWSPAN, lowered, 1000) if spans else 1,
        pale=shades.pale,
        ink=shades.ink,
        paper=shades.paper,
    )


def _look(lowered: str) -> tuple[int, int]:
    """The style bits that are set, and those that are cleared."""
    sets = clears = 0
    if "font" in lowered:
        sets = BOLD if ("bold" in lowered or "weight" in lowered) and _BOLD.search(lowered) else 0
        clears = BOLD if "weight" in lowered and _NORMAL.search(lowered) else 0
        sets &= ~clears
    if "align" in lowered:
        sets |= CENTERED if _CENTER.search(lowered) else 0
        clears |= CENTERED if _LEFT.search(lowered) else 0
    return sets, clears


def _hides(lowered: str) -> str:
    if "hidden" in lowered and _HIDDEN.search(_VALUE.sub("", lowered)):
        return "hidden attribute"
    if ":" in lowered:
        for why, word, shape in _HIDING:
            if word in lowered and shape.search(lowered):
                return why
    return ""


def _count(pattern: re.Pattern[str], lowered: str, most: int) -> int:
    match = pattern.search(lowered)
    return max(1, min(most, int(match[1]))) if match else 1
