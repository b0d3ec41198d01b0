"""What a number is called, read as a noun: names of two parts, subjects, changes, ranges."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.extract.words.labels import COMPOUNDS
from summarizer.text.dates import dates
from summarizer.text.lazy import gated, lazy

__all__ = ["Change", "change", "subject", "tied", "undated", "unranged", "untied"]

# No filing has this character: it holds the words of a name together.
_TIE = "\ue000"
_COMPOUND = gated(COMPOUNDS, re.IGNORECASE)
_LONGEST = 9


def tied(text: str) -> str:
    """A text of the same length in which a known name is one word.

    >>> untied(tied("Research and development expenses").split()[0])
    'Research and development'
    """
    if _COMPOUND.search(text) is None:
        return text
    return _COMPOUND.sub(lambda found: found[0].replace(" ", _TIE), text)


def untied(text: str) -> str:
    """The text as it was before its names were tied."""
    return text.replace(_TIE, " ")


# A noun up to its verb: "The total price payable by the buyer is".
_SUBJECT = lazy(
    r"(?:^|[.;:\u2022\u25aa] )(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts) )*(?P<noun>(?!(?:[Oo]n|[Ii]n|[Aa]t"
    r"|[Ff]or|[Aa]s|[Oo]f|[Ii]f|[Tt]h(?:is|ese|ere)|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)\b)[A-Za-z]"
    r"[^,;:.$\d\"]{2,140}?),? (?:is|was|were|are|will be|totall?ed|amounted to)"
    r"(?: (?:approximately|about|nearly))? $"
)
# What a noun leaves out or takes in, between commas.
_ASIDE = lazy(
    r"(?: [-\u2013] [\w ]{3,30})?, (?:excluding|including|net of|exclusive of) [^,;$]{3,80},"
)
_BORDER = lazy(r" (?:pursuant|under|in connection|payable|of|for|by|(?<!pursuant )to|from)\b")


def subject(ahead: str) -> str:
    """The noun that a number is, where its clause says so; cut at a border where it is long.

    >>> subject("The total price payable by the buyer is ")
    'total price payable by the buyer'
    """
    found = _SUBJECT.search(_ASIDE.sub("", ahead))
    if found is None:
        return ""
    noun = found["noun"].rpartition(" that ")[2]
    if len(noun.split()) <= _LONGEST:
        return noun
    heads = [noun[: border.start()] for border in _BORDER.finditer(noun)]
    return max((one for one in heads if len(one.split()) <= _LONGEST), key=len, default="")


class Change(NamedTuple):
    """By how much something rose or fell: the words before, and the word that says which."""

    of: str
    how: str


# Of a pattern that may begin with nothing, what it needs is looked for first.
_WAYS = tuple(
    f" {way}" for way in "increase decrease decline improvement growth reduction up down".split()
)
_CHANGED = lazy(
    r"(?: (?:of|was|were|to))?(?: \(?[$\u20ac\u00a3][\d.,]+(?: (?:million|billion|thousand))?\)?)?"
    r"(?:,? (?:as )?compared (?:to|with) [^;]{3,60}?)?,?"
    r" (?:(?:representing|reflecting|or) )?(?:an? )?(?P<how>increase|decrease|decline|improvement"
    r"|growth|reduction|up|down)(?: of)?(?: (?:approximately|about))?"
    r"(?: [$\u20ac\u00a3][\d.,]+(?: (?:million|billion|thousand))?,? or)? $"
)


def change(ahead: str) -> Change | None:
    """What a number says the change of, where it stands behind the amount that changed; else None.

    >>> change("Net sales of $311 million, an increase of $48 million or ")
    Change(of='Net sales', how='increase')
    """
    if not any(map(ahead.__contains__, _WAYS)):
        return None
    found = _CHANGED.search(ahead)
    return (
        None if found is None or not found.start() else Change(ahead[: found.start()], found["how"])
    )


_FIRST_BOUND = lazy(
    r"(?: (?:of|between))?(?: (?:approximately|about))? [$\u20ac\u00a3]?[\d.,]+%?"
    r"(?: (?:million|billion|thousand|percent))? ?(?:-|to|and)(?: (?:approximately|about))? ?$"
)
_RANGED = lazy(r"\b(?:ranges?|between|guidance|outlook)\b[^;]{0,40}$", re.IGNORECASE)
# Without such a word nothing is ranged: of a pattern that may begin with nothing, it goes first.
_NAMES_RANGE = gated(r"range|between|guidance|outlook", re.IGNORECASE)


def unranged(ahead: str) -> str:
    """The words before the second number of a range, without the first: both are of one thing.

    >>> unranged("revenue in the range of $68 million to ")
    'revenue in the range'
    """
    if _NAMES_RANGE.search(ahead) is None:
        return ahead
    found = _FIRST_BOUND.search(ahead)
    if found is None or _RANGED.search(ahead[: found.start() + 8]) is None:
        return ahead
    return ahead[: found.start()]


_LEADS_TO_DAY = lazy(
    r",? ?(?:(?:for|in|at|as of|on|during) )?(?:the )?(?:(?:first|second|third|fourth|three|six"
    r"|nine|twelve|fiscal|full) ){0,2}(?:(?:months|quarter|year|weeks) )?(?:ended |ending |of )?$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 60


def undated(text: str, start: int, end: int) -> str:
    """A stretch of a text without its dates and what leads up to them: when, and not what."""
    kept, place = "", start
    for mention in dates(text):
        if place <= mention.start and mention.end <= end:
            last = max(place, mention.start - _LONGEST_LEAD)
            kept += text[place:last] + _LEADS_TO_DAY.sub("", text[last : mention.start])
            place = mention.end
    return kept + text[place:end]
