"""The same said otherwise: true restatements of sentences, made by rules of their own."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.statements import MONTHS, amounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from benchmarks.statements import Amount

__all__ = ["Restatement", "money", "restatements"]


class Restatement(NamedTuple):
    """A true statement: how it was made, its words, and whether its numbers are at stake."""

    kind: str
    text: str
    is_number: bool = False


_DATE = rf"(?:{MONTHS}) \d\d?, (?:19|20)\d\d"
_LEAD = re.compile(rf"((?:On|As of|At|Effective) {_DATE}|In (?:19|20)\d\d), ([^;]+)\.")
_TANGLED = re.compile(r" that | when | as of | which | who | and |; | if |:|\d\)")
_DEFINED = re.compile(r" ?\((?:the |each an? |an? |collectively,? (?:the )?)?\"[^\"()]{2,60}\"\)")
_VERBS = (
    "appointed|approved|acquired|completed|issued|adopted|amended|received|terminated|filed|"
    "executed|granted|sold|purchased|repurchased|accepted|declared|elected|engaged|dismissed|"
    "signed|announced"
)
_ACTIVE = re.compile(
    rf"(?P<lead>On {_DATE}, )?(?P<who>[Tt]he Company|(?:[A-Z]\w+ ){{1,3}}(?:Inc\.|Corp\.|LLC)) "
    rf"(?P<verb>{_VERBS}) (?P<what>(?:the|a|an|its|[\d,]+) [^,;.()]{{3,70}}?)"
    r"(?P<rest>(?: (?:to|from|for|with|under|pursuant to|effective) [^;]{3,150})?)\."
)
_LIMITED = re.compile(
    r"(?:up to|at least|more than|less than|excess of|over|under|exceed|least|minimum|maximum|"
    r"below|above|greater than|fewer than|nearly|almost|between|from)[a-z ]{0,20}$",
    re.IGNORECASE,
)
_SAME = (
    "increased|rose",
    "decreased|fell",
    "decreased|declined",
    "approximately|about",
    "approximately|roughly",
    "purchased|bought",
    "resigned|stepped down",
    "appointed|named",
    "commenced|began",
    "commenced|started",
    "terminated|ended",
    "entered into|signed",
    "announced|disclosed",
    "announced|said",
    "Chief Executive Officer|CEO",
    "Chief Financial Officer|CFO",
    "shares of common stock|common shares",
    "in excess of|more than",
    "prior to|before",
    "subsequent to|after",
    "pursuant to|under",
    "twelve months|12 months",
    "agreement|contract",
    "stockholders|shareholders",
    "shareholders|stockholders",
    "Board of Directors|board",
    "expects|anticipates",
    "anticipates|expects",
    "intends|plans",
    "employees|workers",
    "obtained|received",
    "repurchase program|buyback program",
    "to repurchase|to buy back",
    "completed|finished",
    "notified|informed",
    "United States|U.S.",
    "primarily due to|mainly because of",
    "currently|now",
    "additional|further",
    "requires|obliges",
    "partially|partly",
    "as well as|and",
)


def restatements(text: str, draw: Random) -> list[Restatement]:
    """What a sentence says, said in other ways: at most one of each kind."""
    found = []
    for kind, say, is_number in _KINDS:
        said = say(text, draw)
        if said and said != text:
            found.append(Restatement(kind, said, is_number))
    return found


def money(value: Decimal, digits: int, scale: str = "") -> str:
    """An amount of dollars, rounded half up to so many places of its scale."""
    number = value / {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9}[scale]
    rounded = number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return f"${rounded:,}" + (f" {scale}" if scale else "")


def _rescaled(text: str, draw: Random) -> str:
    options = []
    for each in amounts(text):
        if each.percent:
            other = " percent" if "%" in each.percent else "%"
            options.append((each, each.digits + each.fraction + other))
        elif each.scale == "million" and each.currency == "$":
            options.append((each, f"${each.value.quantize(Decimal(1)):,}"))
        elif each.scale == "billion" and each.currency == "$":
            options.append((each, f"${(each.value / 10**6).normalize():,f} million"))
        elif each.currency == "$" and not each.scale and each.value % 10**5 == 0 < each.value:
            millions = f"{(each.value / 10**6).normalize():,f}"
            options.append((each, f"${millions} million"))
    return _chosen(text, options, draw)


def _rounded(text: str, draw: Random) -> str:
    options = []
    for each in amounts(text):
        if _LIMITED.search(text[: each.start]):
            continue
        million = 10**6
        if each.percent and len(each.fraction) > len(".x"):
            shorter = Decimal(each.digits + each.fraction).quantize(Decimal("0.1"), ROUND_HALF_UP)
            options.append((each, f"{shorter}{each.percent}"))
        elif each.currency == "$" and not each.scale and each.value > million:
            if each.value % (million // 10):
                options.append((each, money(each.value, 1, "million")))
        elif each.currency == "$" and each.scale == "million" and len(each.fraction) > len(".x"):
            options.append((each, money(each.value, 1, "million")))
    return _chosen(text, options, draw)


def _chosen(text: str, options: list[tuple[Amount, str]], draw: Random) -> str:
    if not options:
        return ""
    amount, words = draw.choice(options)
    return text[: amount.start] + words + text[amount.end :]


def _reordered(text: str, _: Random) -> str:
    match = _LEAD.fullmatch(text)
    if match is None or _TANGLED.search(match[2]):
        return ""
    lead = match[1][0].lower() + match[1][1:]
    return f"{match[2][0].upper()}{match[2][1:]} {lead}."


def _trimmed(text: str, _: Random) -> str:
    return _DEFINED.sub("", text)


def _passive(text: str, _: Random) -> str:
    match = _ACTIVE.fullmatch(_trimmed(text, _))
    if match is None or _TANGLED.search(match["what"]):
        return ""
    what, who = match["what"], match["who"]
    first = what.split(" of ")[0].split(" to ")[0]
    be = "were" if re.match(r"[\d,]+ ", what) or re.search(r"[^s]s$", first) else "was"
    who = who[0].lower() + who[1:] if who.startswith("The ") else who
    said = f"{what} {be} {match['verb']} by {who}{match['rest']}."
    lead = match["lead"] or ""
    return lead + said if lead else said[0].upper() + said[1:]


def _synonym(text: str, draw: Random) -> str:
    options = []
    for old, new in (pair.split("|") for pair in _SAME):
        for match in re.finditer(rf"\b{re.escape(old)}\b(?!-)", text):
            if old == "approximately" and not re.match(r" \$?\d", text[match.end() :]):
                continue
            options.append(text[: match.start()] + new + text[match.end() :])
    return draw.choice(options) if options else ""


_KINDS: tuple[tuple[str, Callable[[str, Random], str], bool], ...] = (
    ("rescaled", _rescaled, True),
    ("rounded", _rounded, True),
    ("reordered", _reordered, False),
    ("trimmed", _trimmed, False),
    ("active to passive", _passive, False),
    ("synonym", _synonym, False),
)
