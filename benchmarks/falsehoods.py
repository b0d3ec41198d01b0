"""More ways to make a true sentence false: limits, ranges, conditions, quantifiers, half names.

These came from reading what a model gets wrong, not from what the proof looks for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.statements import MONTHS, amounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

__all__ = ["FALSEHOODS", "NUMERIC"]

_NUMBER = r"(?=(?:US)?\$?\d)"
_ESTIMATE = re.compile(
    rf"\b(?:approximately|about|roughly|nearly|almost) {_NUMBER}(?!\S+ [ap]\.?m)"
)
_LIMIT = re.compile(rf"\b(?:up to|at least|at most|more than|less than|not more than) {_NUMBER}")
_BETWEEN = re.compile(r"\bbetween (\$?[\d.,]+(?: (?:million|billion))?%?) and (\$?[\d.,]+)")
_SPAN = re.compile(
    r"(?<![\d$] )(?<!from )(\$?\d[\d.,]*(?: (?:million|billion))?%?) to (?=\$?\d[\d.,]*\d?)"
)
_PLUS = re.compile(r"\b(?:plus|minus) (?=\d+(?:\.\d+)?%)")
_POINTS = re.compile(r"(?<=\d) (?:basis points|percentage points)")
_CONDITION = re.compile(
    r"(?<! is)(?<! are)(?<! be)(?<! was)(?<! were)(?<!typically)(?<! or)"
    r",? (?:subject to|provided that|unless|if) [^,.;()]{8,120}(?=[.,])"
)
_EXCEPTION = re.compile(
    r"(?: when)?,? (?:except for|other than|excluding|with the exception of)"
    r" [^,.;()]{3,60}(?=[,.;])(?! was| were)"
)
_QUANTIFIERS = (
    "some all",
    "certain all",
    "many all",
    "most all",
    "several all",
    "one both",
    "any every",
    "a portion of|all of",
    "part of|all of",
    "substantially all|all",
    "a majority of|all",
)
_MOVED = re.compile(
    r"\b(?:increased|decreased|rose|fell|declined|reduced) (to|by) (?=(?:approximately )?\$?\d)"
)
_PREFIX = re.compile(
    r"\b(?:non-|[Uu]n(?=secured|audited|registered|restricted|vested|able to))(?=\w)"
)
_DATE = re.compile(rf"\b(?:{MONTHS}) \d\d?, (?:19|20)\d\d")
_NAME = re.compile(r"\b[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})+\b")
_GENERIC = frozenset("Current Annual Quarterly Report Form Upon Exhibit Item".split())
_STARTS = frozenset("The This These In On For As At Our We It If Each Any All No Such By".split())
_ITEMS = (
    "revenue",
    "revenues",
    "net sales",
    "net income",
    "net loss",
    "gross profit",
    "operating income",
    "operating expenses",
    "cost of sales",
    "interest expense",
    "total assets",
    "capital expenditures",
    "cash and cash equivalents",
)
_FISCAL = re.compile(r"\bfiscal (?:years? )?(?=(?:19|20)\d\d)")
_FUTURE = re.compile(
    r"(?<=[a-z] )(?<!are )(?<!is )(?<!was )(?<!were )(?<!be )(?<!been )(?<!or )(?<!and )"
    r"(?<!by )(?<!ly )(?<!which )(?<!that )(?:has |have )?(acquired|issued|approved|completed|"
    r"terminated|repaid|declared|closed|received|filed) (?=(?:the|a|an|its|our) |\$|\d)"
)
_BASES = {
    "approved": "approve",
    "acquired": "acquire",
    "issued": "issue",
    "completed": "complete",
    "terminated": "terminate",
    "declared": "declare",
    "closed": "close",
    "received": "receive",
    "filed": "file",
    "repaid": "repay",
}
# Digits of other scripts that look like ours, and a letter that does.
_LOOKALIKES = {"0": "\u0660", "1": "l", "5": "\uff15", "2": "\u00b2", "3": "\u0417", "8": "\u07c8"}
# Each number with the word for the next.
_SPELLED = dict(
    zip(
        map(str, range(2, 12)),
        "three four five six seven eight nine ten eleven twelve".split(),
        strict=False,
    )
)


def _cut(pattern: re.Pattern[str]) -> Callable[[str, Random], str]:
    """A piece of the sentence left out."""

    def cut(text: str, draw: Random) -> str:
        found = list(pattern.finditer(text))
        if not found:
            return ""
        match = draw.choice(found)
        changed = text[: match.start()] + text[match.end() :]
        return changed[0].upper() + changed[1:]

    return cut


def _swap(pairs: tuple[str, ...]) -> Callable[[str, Random], str]:
    def swap(text: str, draw: Random) -> str:
        options = []
        for pair in pairs:
            old, new = pair.split("|") if "|" in pair else pair.split()
            options += [
                text[: match.start()] + new + text[match.end() :]
                for match in re.finditer(rf"\b{old}\b(?! other)", text)
            ]
        return draw.choice(options) if options else ""

    return swap


def _limit(text: str, draw: Random) -> str:
    found = list(_LIMIT.finditer(text))
    if not found:
        return ""
    match = draw.choice(found)
    others = {"up to ": "at least ", "at least ": "up to ", "more than ": "less than "}
    new = draw.choice(["", others.get(match[0], "")])
    return text[: match.start()] + new + text[match.end() :]


def _range_end(text: str, _: Random) -> str:
    match = _BETWEEN.search(text)
    if match:
        return text[: match.start()] + text[match.start(2) :]
    match = _SPAN.search(text)
    # "increased 5% to $3 million" is a change, not a range.
    if match is None or match[1].endswith("%") != bool(re.match(r"[\d.,]+%", text[match.end() :])):
        return ""
    lead = text[max(0, match.start() - 30) : match.start()]
    if re.search(r"increas|decreas|rose|fell|declin|grew|from|ratio|reduc", lead):
        return ""
    return text[: match.start()] + text[match.end() :]


def _points(text: str, draw: Random) -> str:
    found = list(_POINTS.finditer(text))
    if not found:
        return ""
    match = draw.choice(found)
    return f"{text[: match.start()]}%{text[match.end() :]}"


def _by_to(text: str, draw: Random) -> str:
    found = list(_MOVED.finditer(text))
    if not found:
        return ""
    match = draw.choice(found)
    new = "by" if match[1] == "to" else "to"
    return text[: match.start(1)] + new + text[match.end(1) :]


def _dates(text: str, draw: Random) -> str:
    # Of two like amounts it makes no difference which is of which day.
    if len({each.value for each in amounts(text)}) < len(amounts(text)):
        return ""
    found = list(_DATE.finditer(text))
    pairs = [(a, b) for at, a in enumerate(found) for b in found[at + 1 :] if a[0] != b[0]]
    # "as of A and B" names both and orders neither.
    pairs = [
        (a, b)
        for a, b in pairs
        if text[a.end() : b.start()] not in {" and ", " or ", ", and ", ", "}
    ]
    if not pairs:
        return ""
    one, other = draw.choice(pairs)
    return (
        text[: one.start()]
        + other[0]
        + text[one.end() : other.start()]
        + one[0]
        + text[other.end() :]
    )


def _half_name(text: str, draw: Random) -> str:
    """One word of a name put for a word of another name in the sentence."""
    names = [
        match
        for match in _NAME.finditer(text)
        if match[0].split()[0] not in _STARTS
        and match.start() > 0
        and not _GENERIC.intersection(match[0].split())
    ]
    pairs = [(a, b) for a in names for b in names if not set(a[0].split()) & set(b[0].split())]
    if not pairs:
        return ""
    one, other = draw.choice(pairs)
    old, new = one[0].split()[-1], other[0].split()[0]
    return text[: one.end() - len(old)] + new + text[one.end() :]


def _line_item(text: str, draw: Random) -> str:
    """What an amount is of, exchanged for another line of the accounts."""
    if not amounts(text):
        return ""
    there = [match for item in _ITEMS for match in re.finditer(rf"\b{item}\b", text, re.IGNORECASE)]
    if not there:
        return ""
    match = draw.choice(there)
    others = [each for each in _ITEMS if each[:6] != match[0].lower()[:6]]
    inside = [each for each in others if re.search(rf"\b{each}\b", text, re.IGNORECASE)]
    new = draw.choice(inside or others)
    new = new[0].upper() + new[1:] if match[0][0].isupper() else new
    return text[: match.start()] + new + text[match.end() :]


def _calendar(text: str, draw: Random) -> str:
    found = list(_FISCAL.finditer(text))
    if not found:
        return ""
    match = draw.choice(found)
    return f"{text[: match.start()]}calendar {text[match.end() :]}"


def _future(text: str, draw: Random) -> str:
    found = [each for each in _FUTURE.finditer(text) if each[1] in _BASES]
    if not found:
        return ""
    match = draw.choice(found)
    return f"{text[: match.start()]}will {_BASES[match[1]]} {text[match.end() :]}"


def _lookalike(text: str, draw: Random) -> str:
    found = [each for each in amounts(text) if set(each.text) & set(_LOOKALIKES)]
    if not found:
        return ""
    amount = draw.choice(found)
    place = draw.choice([at for at, char in enumerate(amount.text) if char in _LOOKALIKES])
    # The look-alike stands where another digit was: the number that is read is not the filing's.
    wrong = draw.choice([char for key, char in _LOOKALIKES.items() if key != amount.text[place]])
    changed = amount.text[:place] + wrong + amount.text[place + 1 :]
    return text[: amount.start] + changed + text[amount.end :]


def _in_words(text: str, draw: Random) -> str:
    """A small amount with a scale, told in words and one off."""
    found = [
        each
        for each in amounts(text)
        if each.scale and not each.fraction and each.digits in _SPELLED
    ]
    if not found:
        return ""
    amount = draw.choice(found)
    word = _SPELLED[amount.digits]
    tail = " dollars" if amount.currency == "$" else ""
    return f"{text[: amount.start]}{word} {amount.scale}{tail}{text[amount.end :]}"


NUMERIC = (
    "limit",
    "estimate",
    "range to one end",
    "spread",
    "points to percent",
    "by for to",
    "look-alike digit",
    "in words",
    "line item",
)
FALSEHOODS: dict[str, Callable[[str, Random], str]] = {
    "limit": _limit,
    "estimate": _cut(_ESTIMATE),
    "range to one end": _range_end,
    "spread": _cut(_PLUS),
    "points to percent": _points,
    "by for to": _by_to,
    "look-alike digit": _lookalike,
    "in words": _in_words,
    "line item": _line_item,
    "condition": _cut(_CONDITION),
    "exception": _cut(_EXCEPTION),
    "quantifier": _swap(_QUANTIFIERS),
    "prefix": _cut(_PREFIX),
    "exchanged dates": _dates,
    "half a name": _half_name,
    "fiscal for calendar": _calendar,
    "past to future": _future,
}
