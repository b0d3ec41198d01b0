"""Telling what a filing says of its own form from what it says of the registrant."""

from __future__ import annotations

import re

from summarizer.extract.clauses.patterns import INSERTED
from summarizer.extract.sifted import Patterns, possible
from summarizer.extract.words.notices import NOTICE_HEADINGS
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy

__all__ = [
    "is_notice",
    "mentions_form",
    "mentions_release",
    "opens_notices",
    "tells_about_registrant",
]

_LONGEST_HEADING = 120
_PORTRAIT = lazy(
    r"^(?:(?:Its|Our|The Company's) (?:\w+ )?subsidiary,? [^;]{0,60}\bis an?\b|"
    r"[A-Z][^;]{0,80}?(?:\([^()]{1,60}\),? )?(?:is|are) (?:a|an|the|one of"
    r"|among).{0,60}?\b(?:lead|global|world|divers|provid|manufactur|develop|specialt|bank"
    r"|holding|supplier|independent|publicly|full-service|innovat|pharmaceutical|biotech|biopharma"
    r"|company|technolog)|[^.]{0,60}\b(?:headquartered|based) in\b|(?:Founded|Established"
    r"|Headquartered|Based) in\b|[A-Z][^;]{0,80}? \([A-Z]{2,8}[^()]{0,20}: ?[A-Z.]{1,6}\),? (?:is"
    r"|are|develops|provides|offers|makes)\b)"
)
_PHONE, _ADDRESS = (
    lazy(r"-(?:(?:(?<=\(\d{3}\)\d{3}-)|(?<=\(\d{3}\) \d{3}-))\d{4}|(?<=\b\d{3}-\d{3}-)\d{4}\b)"),
    lazy(r"\S@\S"),
)
_CONTACT = lazy(r"(?:investor|media|press)?\s*contacts?\b", re.IGNORECASE)
_REFERS = gated(
    r"^(?:see\b|(?:the|this|such|all) (?:foregoing |following |above )?(?:information|disclosures?"
    r"|descriptions?|discussion|text|statements?|reports?) )[^;]{0,200}\b(?:items? \d"
    r"|exhibits? \d)",
    re.IGNORECASE,
)
_MERELY_FILED = gated(
    r"\b(?:is|are|has been|have been|was|were|being) (?:hereby |being "
    r"|also )?(?:incorporated (?:herein|by|into)|(?:attached|furnished|filed|included"
    r"|annexed) (?:herewith|hereto|herein|by reference|with this|as (?:an )?exhibit))",
    re.IGNORECASE,
)
# "Attached as Exhibit 99.1 is a copy of …", the other way about.
_ATTACHED_IS = lazy(
    r"(?:attached|furnished|filed|included|annexed)\b[^;]{0,40}\bexhibits? [^;]{0,120}?"
    r"\b(?:is|are) (?:a (?:copy|form)|copies|(?:the )?(?:full )?text|the forms?|forms)\b",
    re.IGNORECASE,
)
_OF_A_COPY = lazy(
    r"(?:a copy|copies|the (?:full )?text|the (?:press|news|earnings) release)\b", re.IGNORECASE
)
# "…, a copy of which is attached hereto as Exhibit 10.1" beside what the sentence tells.
_ASIDE = lazy(
    r"[,(] ?(?:and )?(?:(?:a copy|copies|the (?:full )?text|the form)s? of )?(?:each of )?which"
    r"(?: \w+){0,3} (?:is|are|has been|have been|was|were)(?: being)? (?:hereby |also )?"
    r"(?:incorporated|attached|furnished|filed|included|annexed)\b[^,;.()]*(?:\.\d+[^,;.()]*)*"
    r"(?=[,;.)]|$)",
    re.IGNORECASE,
)
_BARE_RELEASE = lazy(r"[^;]{0,120}\b(?:press|news|earnings) release\W*$", re.IGNORECASE)
_ANNOUNCES = lazy(
    r"\b(?:announcing|reporting|stating|announced|reported) (?:that|its|the)\b", re.IGNORECASE
)
_LEADERS = (6 * ".", 6 * "_", 8 * "-", 8 * "=")
_SIGNED = lazy(r"^\s*(?:/s/|By:|Dated?:|Name:|Title:)", re.IGNORECASE)


def is_notice(sentence: str) -> bool:
    """Whether a sentence speaks of the filing's form alone: never worth a point.

    >>> is_notice("The information shall not be deemed filed.")
    True
    >>> is_notice("The merger was completed on September 8, 2000.")
    False
    """
    sentence = _without_attachment(sentence)
    return (
        _holds_one(Patterns.NOTICES, sentence)
        or _REFERS.match(sentence) is not None
        or _is_merely_filed(sentence)
        or _gives_contact(sentence)
        or any(map(sentence.__contains__, _LEADERS))
        or _SIGNED.match(sentence) is not None
    )


def _holds_one(patterns: Patterns, sentence: str) -> bool:
    """Whether a sentence matches one of some patterns that are words alone: one that may, does."""
    return any(True for _ in possible(patterns, evened(sentence)))


def _gives_contact(sentence: str) -> bool:
    return (
        _CONTACT.match(sentence) is not None
        or ("-" in sentence and _PHONE.search(sentence) is not None)
        or ("@" in sentence and _ADDRESS.search(sentence) is not None)
    )


_NAMES_ALONE = lazy(
    r"\b(?:releases?|presentations?|statements?|letters?|slides|agreements?|exhibits?)\W*$",
    re.IGNORECASE,
)


def _without_attachment(sentence: str) -> str:
    """The sentence without the clause that what it names is attached, if it tells more."""
    if INSERTED.search(sentence) is None:
        return sentence
    told = INSERTED.sub("", sentence)
    return sentence if _NAMES_ALONE.search(told) else told


def mentions_form(sentence: str) -> bool:
    """Whether a sentence mentions an exhibit, a website or a reference beside what it tells."""
    return _holds_one(Patterns.MENTIONS, sentence)


_RELEASE = gated(r"\b(?:press|news|earnings) release\b", re.IGNORECASE)


def mentions_release(sentence: str) -> bool:
    """Whether a sentence names a release."""
    return _RELEASE.search(sentence) is not None


def opens_notices(heading: str) -> bool:
    """Whether the text under a heading is about the registrant at large or about the text itself.

    >>> opens_notices("About Example Corp.")
    True
    """
    low = heading.lower().lstrip("*#-_ .\"'")
    return low.startswith(NOTICE_HEADINGS) and len(heading) < _LONGEST_HEADING


def tells_about_registrant(sentence: str) -> bool:
    """Whether a sentence portrays the registrant, as the last paragraph of a release does.

    >>> tells_about_registrant("Example Corp. (NASDAQ: EXMP) is a leading provider of examples.")
    True
    """
    return _PORTRAIT.match(sentence) is not None


def _is_merely_filed(sentence: str) -> bool:
    """Whether a sentence says only that something is attached, and announces nothing beside."""
    if _ATTACHED_IS.match(sentence) is not None:
        return _ANNOUNCES.search(sentence) is None
    if _MERELY_FILED.search(sentence) is None:
        return False
    told = _ASIDE.sub("", sentence)
    if _MERELY_FILED.search(told) is None and _BARE_RELEASE.match(told) is None:
        return False
    return _OF_A_COPY.match(sentence) is not None or _ANNOUNCES.search(sentence) is None
