"""Which parts of periodic reports are read, and what is worth saying of each, as patterns."""

from __future__ import annotations

import re
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PERIODIC_FORMS", "TOPICS", "Place", "Topic", "is_policy", "place_of"]

PERIODIC_FORMS = ("10-K", "10-Q", "20-F", "40-F")


class Place(StrEnum):
    """A part of a periodic report by what it holds; `LOOSE` is text outside the items."""

    BUSINESS = "business"
    DISCUSSION = "discussion"
    ACCOUNTS = "accounts"
    CONTROLS = "controls"
    LEGAL = "legal"
    OTHER = "other"
    LOOSE = "loose"


# Risk factors and exhibits are not here: they tell what may be, or what always is.
_ANNUAL: Mapping[str, Place] = MappingProxyType(
    {
        "1": Place.BUSINESS,
        "3": Place.LEGAL,
        "7": Place.DISCUSSION,
        "7A": Place.OTHER,
        "8": Place.ACCOUNTS,
        "9A": Place.CONTROLS,
        "9A(T)": Place.CONTROLS,
    }
)
_QUARTERLY: Mapping[tuple[str | None, str], Place] = MappingProxyType(
    {
        ("I", "1"): Place.ACCOUNTS,
        ("I", "2"): Place.DISCUSSION,
        ("I", "3"): Place.OTHER,
        ("I", "4"): Place.CONTROLS,
        ("II", "1"): Place.LEGAL,
        ("II", "3"): Place.OTHER,
        ("II", "5"): Place.OTHER,
    }
)


def place_of(form: str, part: str | None, items: tuple[str, ...]) -> Place | None:
    """What a section of a periodic report holds, or None for one that is not read.

    >>> place_of("10-Q", "II", ("1A",)) is None
    True
    """
    if form.startswith("10-Q"):
        found = [_QUARTERLY[part, item] for item in items if (part, item) in _QUARTERLY]
    else:
        found = [_ANNUAL[item] for item in items if item in _ANNUAL]
    return found[0] if found else None


# What is told of a period has a number in it, or one of these words; the rest explains.
_TOLD_BY = lazy(
    r"\d|\b(?:doubt|weakness|effective|default\w*|sufficient|sustain\w*|lawsuits?|class actions?"
    r"|alleg\w+"
    r"|complaints?|plaintiffs?|defendants?|court|subpoena|investigation|impairment|recall|delist\w*"
    r"|waiver|covenants?|terminated|resigned|provider|company|retailer|manufacturer|platform)\b",
    re.IGNORECASE,
)


def is_policy(sentence: str) -> bool:
    """Whether a sentence of a report can tell nothing of its period: how things are done.

    >>> is_policy("Inventories are stated at the lower of cost and net realizable value.")
    True
    """
    return _TOLD_BY.search(sentence) is None


class Topic(NamedTuple):
    """Something a reader asks of a report: where it stands, what tells it, what tells it best.

    `cue` and `better` are patterns over a lower-case sentence. `first` is how many sentences of a
    section are read.
    """

    name: str
    places: frozenset[Place]
    cue: str
    better: str
    vital: bool
    first: int = 400


_TOLD = frozenset({Place.DISCUSSION, Place.LOOSE})
_ANYWHERE = frozenset({Place.DISCUSSION, Place.ACCOUNTS, Place.LOOSE, Place.OTHER})
_MOVED = r"(?:increas|decreas|grew|gr[eo]w|declin|fell|rose|was|were|totaled)\w*"
_IN_TIME = r"(?:(?:during|for|in) [^;]{3,60}, )?"
_WHY = r"\b(?:primarily|due to|driven by|as a result of|attributable to|reflect\w*|because)\b"

TOPICS = (
    Topic(
        "revenue",
        _TOLD,
        r"^the (?:\w+ )?(?:increase|decrease|growth|decline) in (?:\w+ ){0,3}(?:revenues?|sales)\b"
        rf"[^;]*{_WHY}"
        rf"|^{_IN_TIME}(?:(?:our|the|company's|total|consolidated|net|worldwide) )*(?:revenues?"
        rf"|sales)\b"
        rf"[^;]{{0,90}}\b{_MOVED}\b[^;]{{0,80}}\d",
        _WHY,
        vital=True,
    ),
    Topic(
        "profit",
        _TOLD,
        rf"^{_IN_TIME}(?:(?:our|the|company's|total|consolidated|we (?:had|recorded"
        rf"|reported) a?) )*(?:net"
        r" (?:income|loss|earnings)|operating (?:income|loss|profit)|gross (?:profit|margin)"
        rf"|(?:income|loss) from operations)\b[^;]{{0,90}}\b{_MOVED}\b[^;]{{0,80}}\d",
        _WHY,
        vital=True,
    ),
    Topic(
        "liquidity",
        _ANYWHERE,
        r"^(?!.*\b(?:operating|investing|financing) activities\b)"
        r"(?:.*\b(?:we|the company|cash|our|principal)\b[^;]{0,120}\bcash\b[^;]{0,60}\$ ?\d"
        r"|.*\b(?:sufficient|adequate)\b[^;]{0,160}\b(?:12|twelve)[ -]months?\b)",
        r"^(?:as of|at) |\b(?:sufficient|adequate|compared (?:to|with)|available)\b",
        vital=True,
    ),
    Topic(
        "orders",
        _ANYWHERE,
        r"\b(?:rpo|remaining performance obligations?|(?:order )?backlog|annual recurring revenue"
        r"|net bookings)\b[^;]{0,60}\b(?:was|were|totaled|increased|decreased|grew|declined|fell"
        r"|rose)\b"
        r"[^;]{0,60}\$ ?\d",
        r"\b(?:compared|increase|decrease|respectively)\b",
        vital=False,
    ),
    Topic(
        "costs",
        _TOLD,
        rf"^{_IN_TIME}(?:(?:our|the|total|consolidated) )*(?:sg&a|sd&a|selling, [^;]{0, 40}"
        r"administrative|general and administrative|operating expenses|research and development|r&d"
        rf"|cost of (?:sales|revenues?))\b[^;]{{0,60}}\b{_MOVED}\b[^;]{{0,80}}\d",
        _WHY,
        vital=False,
    ),
    Topic(
        "controls",
        frozenset({Place.CONTROLS}),
        r"\b(?:not effective|material weakness(?:es)? (?:in|related|that|exist|were|was))\b",
        r"\bconcluded\b",
        vital=True,
    ),
    Topic(
        "legal",
        frozenset({Place.LEGAL, Place.ACCOUNTS, Place.LOOSE}),
        r"\b(?:complaint|lawsuit|class action|alleg\w+|plaintiffs?|jury|arbitration)\b",
        r"\b(?:filed|court|alleg\w+|damages|settle\w*)\b",
        vital=False,
    ),
    Topic(
        "outlook",
        _TOLD,
        r"\b(?:we|the company|management) (?:currently |also |now )?(?:expects?|anticipates?"
        r"|estimates?)\b"
        r"[^;]{0,140}(?:\$ ?\d|\d ?(?:%|percent)|\bnext\b|\bquarter\b|\b20\d\d\b)",
        r"\b(?:net sales|revenues?|earnings|capital expenditures|cash flows?|operating losses"
        r"|margin)\b",
        vital=False,
    ),
    Topic(
        "business",
        frozenset({Place.BUSINESS}),
        r"^(?!.*\bfiscal year\b).*\b(?:is|are|provides?|develops?|manufactur\w+|operates?|offers?"
        r"|designs?|engaged in"
        r"|sells?|owns?|delivers?|builds?|pioneered)\b",
        r"\b(?:leading|leader|provider|company|platform|retailer|manufacturer|products|services)\b",
        vital=False,
        first=12,
    ),
)
