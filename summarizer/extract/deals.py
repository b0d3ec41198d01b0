"""Deals that are agreed upon: whose business changes hands, as their steps tell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.extract.event_types import Typed
from summarizer.extract.statements import Zone
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.salience import Weighed

__all__ = ["deals"]

_DEAL_TYPES = frozenset({"acquisition", "change-in-control", "disposition"})
_STEPS_AFTER = 4
_STRENGTH = 2.4

# Kinds of agreement by which a business changes hands.
_OF_A_DEAL = lazy(
    r"\b(?:plan of (?:merger|reorganization)|merger agreement|(?:purchase|sale|share exchange"
    r"|business combination|combination|arrangement) agreement|purchase and sale agreement)\b"
)
# "It" is the registrant, however the filing calls it.
_IS_TARGET = lazy(
    r"\bwith and into it\b|\bit will (?:be merged|merge) with and into\b"
    r"|\bit (?:continuing|surviving) as an? (?:\w+[- ])*subsidiary of (?!it\b)"
    r"|\b(?:acquire|purchase) all (?:of )?(?:the )?(?:issued and )?(?:outstanding )?"
    r"(?:shares (?:of common stock )?of it|its (?:issued and )?outstanding)\b"
    r"|\b(?:each|every|all) (?:of )?(?:the )?(?:issued and )?(?:outstanding )?shares? of "
    r"(?:its |it )?common stock(?: of it)?\b[^;]{0,200}\bright to receive\b"
)
_IS_BUYER = lazy(
    r"\bit(?: has)?(?: will| would| shall| agreed to)(?: indirectly| cause [^;]{0,120}? to)?"
    r"(?: acquire| purchase| commence an? [^;]{0,160}\bto (?:acquire|purchase) all)\b"
    r"|(?:continuing|surviving|survive|continue)[^;]{0,40} as an? "
    r"(?:\w+[- ]){0,6}subsidiary of it\b"
    r"|\bwill become an? (?:\w+[- ]){0,4}subsidiary of it\b"
    r"|\bfor it to (?:acquire|purchase)\b|\bacquisition by it of\b"
)
_IS_SELLER = lazy(
    r"\bfor the sale\b(?! and purchase| by [^;]{0,60} to it\b)[^;]{0,180}?\b(?:of|by it)\b"
    r"|\bit(?: has)?(?: will| would| agreed to) sell\b"
    r"|\bagreed to (?:acquire|purchase) from it\b|\bwill (?:acquire|purchase) from it\b"
)
# What is sold so is no business.
_SECURITIES = lazy(
    r"\b(?:notes|debentures|warrants|preferred stock|securities purchase|private placement"
    r"|underwrit\w+|initial purchasers?|shares of its common stock)\b"
)
_SHARES = lazy(r"\bsell\b[^;]{0,60}\bshares of common stock\b")


def deals(filing: Filing, weighed: Sequence[Weighed], found: Iterable[Typed]) -> tuple[Typed, ...]:
    """What an agreement that is signed will bring about, where no sentence tells it as done.

    The registrant is bought, buys, or sells: the sentence of the agreement or one of those that
    follow it in its section says which.
    """
    found = tuple(found)
    told = {one.type for one in found} & _DEAL_TYPES
    signed = sorted(
        (one for one in found if one.type == "agreement-signed" and _is_deal(one)),
        key=lambda one: -one.strength,
    )
    if not signed:
        # Most filings sign no deal and need no pattern of their names.
        return ()
    naming = _naming(filing)
    for one in signed:
        its = one.statement
        for each in weighed:
            step = each.statement
            if step.key != its.key or not 0 <= step.nth - its.nth <= _STEPS_AFTER:
                continue
            type_ = _side(naming.sub("it", step.text).replace("it's", "its"))
            if type_ is None:
                continue
            # Whoever is bought may be said to merge with others, which is no purchase of its own.
            if type_ in told or (told and type_ != "change-in-control"):
                return ()
            return (Typed(step, type_, _STRENGTH, its),)
    return ()


def _is_deal(one: Typed) -> bool:
    low = one.statement.text.lower()
    return (
        one.statement.zone is Zone.ITEM
        and _OF_A_DEAL.search(low) is not None
        and _SECURITIES.search(low) is None
    )


def _side(text: str) -> str | None:
    """Which type the step tells of the registrant, called "it" throughout."""
    low = text.lower()
    if _SECURITIES.search(low) is not None and "right to receive" not in low:
        return None
    if _IS_BUYER.search(low) is not None:
        return "acquisition"
    if _IS_TARGET.search(low) is not None:
        return "change-in-control"
    sells = _IS_SELLER.search(low) is not None and _SHARES.search(low) is None
    return "disposition" if sells else None


def _naming(filing: Filing) -> re.Pattern[str]:
    """Every way in which the registrant is named: "the Company", or its name from the first on."""
    named = [r"[Tt]he (?:Company|Registrant|Corporation|Issuer)", r"\b[Ww]e\b"]
    if filing.registrant is not None:
        words = re.findall(r"[\w&'.-]+", filing.registrant.name)
        if words:
            rest = "".join(rf"(?:,? {re.escape(word)}" for word in words[1:])
            named.append(rf"\b{re.escape(words[0])}" + rest + ")?" * (len(words) - 1) + r"(?!\w)")
    return re.compile("|".join(f"(?:{one})" for one in named), re.IGNORECASE)
