"""Whose matter a sentence tells: the registrant's, or that of the other side of its deal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.risk.rule import compiled
from summarizer.text.calendar_words import MONTH_NAMES
from summarizer.text.lazy import gated, lazy
from summarizer.text.remembered import remembered

if TYPE_CHECKING:
    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading

__all__ = ["buys", "of_deal_company", "of_rivals"]

_DEAL_ITEMS = frozenset(("1.01", "2.01", "2", "8.01", "5", "7.01"))
_NAME = r"(?-i:([A-Z][\w&'-]+(?: (?!Corp|Inc|Ltd|LLC|Company|Sub)[A-Z][\w&'-]+){0,2}))"
_BOUGHT = (
    rf"\b(?:acquires?|acquired|acquiring|purchased?|purchasing|bought|buy|acquisition of|"
    rf"purchase of|merge(?:d|r)? (?:into|with)|combin\w+ with)\b (?:all |substantially all |"
    rf"the |of |outstanding |issued |shares |stock |capital |common |assets |equity |interests |"
    rf"in |and )*{_NAME}"
)
# Words in capitals that begin no company's name.
_NO_COMPANY = (
    r"(?:the|company|registrant|common|class|series|item|exhibit|agreement|merger|notes?|shares?|"
    rf"board|section|form|{MONTH_NAMES}|"
    r"parent|purchaser|buyer|sub|senior|convertible|preferred|units?|warrants?|"
    r"act|commission|north|south|new|united|american|national|first|general)\Z"
)
_COMMON_BEGINNING = r"(?:north|south|new|united|american|national|first|general) \w+"
_LEAST_NAME = 2
_TOLD_OF = lazy(r"(?: \w+\.?){0,2},? (?:which|that|whose)\b", re.IGNORECASE)
_SELF = (
    r"\b(?:company|registrant|corporation|we|us|our|its (?:board|lenders?|subsidiary)|"
    r"debtors?)\b|<registrant>"
)
# A matter that another company brings to the registrant is the registrant's.
_BROUGHT = frozenset(
    (
        "change-in-control",
        "conditional-financing",
        "customer-contract-loss",
        "deal-terminated-delayed",
        "dilutive-issuance",
        "litigation",
        "related-party-transaction",
    )
)
_RIVALS = (
    r"\b(?:competitors|rivals|peers|(?:several|some|many|other|certain|two|three) (?:of (?:our|its|"
    r"the company's) )?(?:producers|operators|carriers|retailers|manufacturers|companies)|"
    r"(?:our|its|the company's|a) (?:\w+ ){0,2}?(?:competitor|rival|peer)|(?:others|companies|"
    r"participants) in (?:the|our|its) industry)\b|\A\W*industry:"
)


_BUYER = (
    r"<registrant>[^()\"]{0,80}\((?:[^()]{0,60}?\bor )?\W*(?:the )?\W*(?:parent|buyer|purchaser|"
    r"acquir[oe]r)\W*\)"
)
_RIVAL_STEMS = (
    "competitor",
    "rival",
    "peer",
    "industry",
    "companies",
    "producers",
    "operators",
    "carriers",
    "retailers",
    "manufacturers",
)


def of_deal_company(sighting: Sighting) -> bool:
    """Whether the words are said of a company that the registrant buys, and of nobody else."""
    if sighting.rule.code in _BROUGHT:
        return False
    others = _deal_companies(sighting.reading)
    if others is None:
        return False
    before = sighting.text[: sighting.start + len(sighting.match[0])]
    named = [found.end() for found in others.finditer(before)]
    if not named:
        return False
    # "The Company acquired X, which had closed": the last that is named is the one spoken of.
    spoken = before[named[-1] :] if _TOLD_OF.match(before[named[-1] :]) else before
    return not _own(sighting, spoken)


def of_rivals(sighting: Sighting) -> bool:
    """Whether the words are said of the industry or of those who compete with the registrant.

    What a rival brings to the registrant, a suit or a bid, is the registrant's matter.
    """
    if sighting.rule.code in _BROUGHT:
        return False
    before = sighting.text[: sighting.start + 1]
    lower = before.lower()
    if not any(map(lower.__contains__, _RIVAL_STEMS)):
        return False
    rivals = [found.end() for found in compiled(_RIVALS).finditer(before)]
    return bool(rivals) and not _own(sighting, before[rivals[-1] :])


def buys(sighting: Sighting) -> bool:
    """Whether the filing calls its registrant the side that buys."""
    return _is_buyer(sighting.reading)


@remembered
def _is_buyer(reading: Reading) -> bool:
    text = reading.filing.visible.text
    return reading.registrant.pattern(_BUYER, text).search(text) is not None


def _own(sighting: Sighting, words: str) -> bool:
    return sighting.reading.registrant.pattern(_SELF, words).search(words) is not None


def _short(name: str) -> str:
    """The first word of a name, or all of a name that begins as many do; empty if it is none."""
    first = name.split(maxsplit=1)[0].removesuffix("'s")
    if len(first) > _LEAST_NAME and not compiled(_NO_COMPANY).match(first):
        return first
    return name.removesuffix("'s") if compiled(_COMMON_BEGINNING).match(name) else ""


@remembered
def _deal_companies(reading: Reading) -> re.Pattern[str] | None:
    """The names of companies that the registrant buys, as one pattern; None if there is none."""
    found: dict[str, None] = {}
    for statement in reading.statements:
        if statement.exhibit is not None or _DEAL_ITEMS.isdisjoint(statement.items):
            continue
        for match in compiled(_BOUGHT).finditer(statement.text):
            name = _short(match[1])
            own = reading.registrant.pattern("<registrant>", match[1])
            if name and own.search(match[1]) is None:
                found[name] = None
    return gated(rf"\b(?:{'|'.join(found)})\b") if found else None
