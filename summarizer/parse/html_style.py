"""What the attributes of a tag say about how its element looks and whether it can be seen."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.parse.layout import BOLD, CENTERED

__all__ = ["TagStyle", "tag_style"]

_HIDING = (
    ("display:none", re.compile(r"display\s*:\s*none", re.IGNORECASE)),
    ("visibility", re.compile(r"visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)),
    (
        "font size",
        re.compile(
            r"font-size\s*:\s*(?:(?:[01](?:\.\d+)?|\.\d+)\s*(?:px|pt)|0?\.[01]\d*\s*r?em"
            r"|\d(?:\.\d+)?\s*%|0(?:\.0+)?\s*(?:em|;|[\"']|$))",
            re.IGNORECASE,
        ),
    ),
    ("opacity", re.compile(r"opacity\s*:\s*0*\.?0+\s*(?:;|[\"']|$)", re.IGNORECASE)),
    (
        "off-screen",
        re.compile(r"(?:text-indent|left|top|margin-left)\s*:\s*-\d{4,}", re.IGNORECASE),
    ),
)
_HIDDEN = re.compile(r"(?:^|\s)hidden(?:\s|=|/|$)")
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")
_HINT = re.compile(
    r"none|hidden|collapse|opacity|font-size\s*:\s*[01.]|:\s*-\d{4}|bold|weight|center|break|span",
    re.IGNORECASE,
)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|font\s*:[^;\"']*\bbold\b", re.IGNORECASE)
_NORMAL = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_CENTER = re.compile(r"text-align\s*:\s*center|align\s*=\s*[\"']?center", re.IGNORECASE)
_LEFT = re.compile(
    r"text-align\s*:\s*(?:left|justify|right)|align\s*=\s*[\"']?(?:left|right|justify)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?:page-)?break-(before|after)\s*:\s*(?:always|page)", re.IGNORECASE)
_COLSPAN = re.compile(r"colspan\s*=\s*[\"']?\s*(\d{1,4})", re.IGNORECASE)
_ROWSPAN = re.compile(r"rowspan\s*=\s*[\"']?\s*(\d{1,4})", re.IGNORECASE)


class TagStyle(NamedTuple):
    """Style bits that a tag sets and clears, why it hides its content, where it breaks a page."""

    sets: int = 0
    clears: int = 0
    hides: str = ""
    breaks: str = ""
    colspan: int = 1
    rowspan: int = 1


_NONE = TagStyle()


def tag_style(attributes: str) -> TagStyle:
    """Reads the attributes of one tag.

    >>> tag_style(' style="text-align:center;font-weight:bold"').sets == BOLD | CENTERED
    True
    """
    if _HINT.search(attributes) is None:
        return _NONE if "align" not in attributes.lower() else TagStyle(clears=_cleared(attributes))
    page_break = _BREAK.search(attributes)
    return TagStyle(
        sets=(BOLD if _BOLD.search(attributes) else 0)
        | (CENTERED if _CENTER.search(attributes) else 0),
        clears=_cleared(attributes),
        hides=_hides(attributes),
        breaks=page_break[1].lower() if page_break else "",
        colspan=_count(_COLSPAN, attributes, 100),
        rowspan=_count(_ROWSPAN, attributes, 1000),
    )


def _hides(attributes: str) -> str:
    if "hidden" in attributes and _HIDDEN.search(_VALUE.sub("", attributes)):
        return "hidden attribute"
    return next((why for why, pattern in _HIDING if pattern.search(attributes)), "")


def _cleared(attributes: str) -> int:
    return (BOLD if _NORMAL.search(attributes) else 0) | (
        CENTERED if _LEFT.search(attributes) else 0
    )


def _count(pattern: re.Pattern[str], attributes: str, most: int) -> int:
    match = pattern.search(attributes)
    return max(1, min(most, int(match[1]))) if match else 1
