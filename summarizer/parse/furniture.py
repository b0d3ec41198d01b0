"""Page furniture: what belongs to the page and not to the text, told by shape and by repetition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.made import made
from summarizer.parse.numbered_feet import numbered_feet
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.layout import Layout, RawBlock

__all__ = ["Found", "find_furniture"]

# Marks with which a rule begins.
_MARKS = frozenset("-=_*~.#\u2022+|")
_RULE = lazy(r"(?:[-=_*~.#\u2022+|]\s*){3,}+")
_SHORTEST_RULE = 3
_END_MARK = lazy(r"#(?:\s*#)*")
_NUMBERED_PAGE = lazy(
    r"[-\s(\[]*(?:page|pg\.?)\s*[-:]?\s*([\divxlc]{1,5})(?:\s*(?:of|/)\s*\d{1,4}(?:\s*pages?)?)?[-\s)\].]*",
    re.IGNORECASE,
)
_BARE_NUMBER = lazy(r"[-\s(\[]*([A-F]-?\d{1,3}|\d{1,3}|[ivxlc]{1,6})[-\s)\].]*", re.IGNORECASE)
_NUMBER_BEGINS = frozenset("-([0123456789ABCDEFabcdefivxlIVXL")
_CONTINUED = lazy(r"[-\s(\[]*(?:more|continued)[-\s.)\]]*", re.IGNORECASE)
_BLANK_PAGE = gated(
    r"[\[(*\s]*(?:the\s+)?(?:remainder|rest|balance)\s+of\s+(?:this\s+|the\s+)?page[\w\s]{0,60}[\])*.\s]*"
    r"|[\[(*\s]*signatures?\s+(?:pages?\s+)?(?:to\s+)?follow(?:s|ing)?[\])*.\s]*"
    r"|[\[(*\s]*this\s+(?:page|space)[\w\s]{0,40}\bleft\s+blank[\w\s]{0,20}[\])*.\s]*",
    re.IGNORECASE,
)
_LINK_BEGINS = frozenset("bBrRtTiI")
_CONTENTS_LINKS = frozenset(
    ("table of contents", "back to table of contents", "return to table of contents", "index")
)
_ENDS_IN_PAGE = lazy(r".{0,80}\bpage\s+(\d{1,3})(?:\s+of\s+\d{1,3})?", re.IGNORECASE)
# "None." on three pages is said three times; a name ends in a full stop only where it is shortened.
_SAID = lazy(
    r"(?!.*\b(?:inc|co|corp|ltd|llc|l\.?p|n\.?a|s\.?a|no|cont'?d)\.$).*[.;:?!]$"
    r"|\W*(?:none|n/?a|not applicable|omitted|reserved)\W*$",
    re.IGNORECASE,
)
_CONTINUATION = "continuation mark"
_LONGEST = 90
_LONGEST_NUMBER = 24
_NEAR_BREAK = 2
_REPEATS = 3


class Found(NamedTuple):
    """A block that is furniture: its index, what it is, and the page label printed in it."""

    block: int
    why: str
    label: str | None = None


def find_furniture(layout: Layout, text: str) -> tuple[Found, ...]:
    """The blocks of a document that are furniture, in order.

    A lone number is a page number only beside a page break or in a run of numbers that count up;
    a repeated line is a running head only beside page breaks.
    """
    blocks = layout.blocks
    short = [
        (index, text[block.start : block.end])
        for index, block in enumerate(blocks)
        if block.end - block.start <= _LONGEST
    ]
    beside = _beside_breaks(layout, len(blocks))
    found = dict(_by_shape(short, blocks))
    found |= _bare_numbers(short, blocks, beside, found)
    for foot in numbered_feet(blocks, text, beside):
        for index in range(foot.first, foot.last):
            found[index] = Found(index, "page number", foot.label)
    found |= _running_heads(short, blocks, beside, found)
    return tuple(found[index] for index in sorted(found))


def _by_shape(
    short: Sequence[tuple[int, str]], blocks: Sequence[RawBlock]
) -> list[tuple[int, Found]]:
    found: list[tuple[int, Found]] = []
    continued = -9
    for index, words in short:
        if len(words) > 1 and _tells(words.lower()):
            one = _shaped(index, words, blocks)
            if one is None and index <= continued + 2:
                head = _ENDS_IN_PAGE.fullmatch(words)
                one = Found(index, "running head", head[1]) if head else None
            elif one is not None and one.why == _CONTINUATION:
                continued = index
        else:
            one = Found(index, "rule") if words[0] in _MARKS and _is_rule(words) else None
        if one is not None:
            found.append((index, one))
    return found


def _shaped(index: int, words: str, blocks: Sequence[RawBlock]) -> Found | None:
    """What a block is by its shape alone, or None."""
    page = _NUMBERED_PAGE.fullmatch(words)
    if page is not None and blocks[index].table < 0:
        return Found(index, "page number", page[1])
    if words.upper() in ("<PAGE>", "</PAGE>"):
        return Found(index, "page tag")
    if _is_rule(words):
        return Found(index, "rule")
    if _BLANK_PAGE.fullmatch(words):
        return Found(index, "blank page note")
    if _CONTINUED.fullmatch(words) and words.strip("- ") != words:
        return Found(index, _CONTINUATION)
    return None


def _is_rule(words: str) -> bool:
    return (
        len(words) >= _SHORTEST_RULE
        and words[0] in _MARKS
        and _RULE.fullmatch(words) is not None
        and not _END_MARK.fullmatch(words)
    )


def _tells(words: str) -> bool:
    """Whether one of the words that furniture is told by may stand in a block; most have none."""
    return (
        "page" in words
        or "pg" in words
        or "space" in words
        or "continued" in words
        or "more" in words
        or "signature" in words
    )


def _beside_breaks(layout: Layout, count: int) -> frozenset[int]:
    return frozenset(
        index
        for following, _ in layout.breaks
        for index in range(max(following - _NEAR_BREAK, 0), min(following + _NEAR_BREAK, count))
    )


def _bare_numbers(
    short: Sequence[tuple[int, str]],
    blocks: Sequence[RawBlock],
    beside: frozenset[int],
    known: dict[int, Found],
) -> dict[int, Found]:
    candidates = [
        (index, match[1])
        for index, words in short
        if len(words) <= _LONGEST_NUMBER
        and (words[0] in _NUMBER_BEGINS or not words[0].isascii())
        and _stands_alone(index, blocks)
        and index not in known
        and (match := _BARE_NUMBER.fullmatch(words)) is not None
    ]
    counting = _counting_up([label for _, label in candidates])
    return {
        index: Found(index, "page number", label)
        for place, (index, label) in enumerate(candidates)
        if index in beside or place in counting
    }


def _stands_alone(index: int, blocks: Sequence[RawBlock]) -> bool:
    """Whether a block has its row, or its place between empty lines, for itself."""
    table = blocks[index].table
    if table < 0:
        return blocks[index].blanks > 0
    return (index == 0 or blocks[index - 1].table != table) and (
        index + 1 == len(blocks) or blocks[index + 1].table != table
    )


def _counting_up(labels: Sequence[str]) -> frozenset[int]:
    """The places in runs of three or more whole numbers, each one more than that before it."""
    runs: set[int] = set()
    run: list[int] = []
    for place, label in enumerate(labels):
        if run and label.isdigit() and int(label) == int(labels[run[-1]]) + 1:
            run.append(place)
        else:
            run = [place] if label.isdigit() else []
        # Of a run that is known already only the last is new: it may be thousands of lines long.
        if len(run) >= _REPEATS:
            runs.update(run if len(run) == _REPEATS else (place,))
    return frozenset(runs)


def _running_heads(
    short: Sequence[tuple[int, str]],
    blocks: Sequence[RawBlock],
    beside: frozenset[int],
    known: dict[int, Found],
) -> dict[int, Found]:
    places: dict[str, list[int]] = {}
    for index, words in short:
        if index in beside or (words[0] in _LINK_BEGINS and words.lower() in _CONTENTS_LINKS):
            places.setdefault(words.lower(), []).append(index)
    heads: dict[int, Found] = {}
    for words, indexes in places.items():
        link = words in _CONTENTS_LINKS
        unknown = [index for index in indexes if index not in known]
        if len(unknown) >= (2 if link else _REPEATS) and not _SAID.match(words):
            for index in unknown:
                if link or blocks[index].table < 0:
                    heads[index] = made(Found, (index, "running head", None))
    return heads
