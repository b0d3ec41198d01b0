"""Words that may stand for each other in a summary: reviewed by hand, small on purpose.

A group holds lemmas that say the same of a registrant. No two groups of opposite sense share a
word, and nothing is here for being merely related: "elected" is not "appointed".
"""

from __future__ import annotations

__all__ = ["ABBREVIATIONS", "ALWAYS", "GROUPS", "same_words"]

# Words that claim no more than that the filing says something, and of whom it speaks.
ALWAYS = frozenset(
    [
        "announce",
        "say",
        "state",
        "report",
        "disclose",
        "describe",
        "filing",
        "company",
        "registrant",
        "corporation",
        "issuer",
        "according",
        "also",
    ]
)

GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "increase rise grow climb up higher",
        "decrease decline fall drop down lower reduce",
        "discontinue cease stop halt end",
        "begin start commence initiate",
        "complete finish close consummate",
        "acquire buy purchase",
        "acquisition purchase",
        "appoint name",
        "resign quit",
        "dismiss fire",
        "engage hire retain",
        "notify inform advise",
        "receive obtain",
        "delay postpone defer",
        "agreement contract",
        "lawsuit suit",
        "share stock",
        "auditor accountant",
        "employee worker",
        "job position",
        "approximately about roughly around",
        "exceed over above more",
        "show indicate",
        "expect anticipate",
        "intend plan",
        "violate breach",
        "fail failure",
    )
)

# An abbreviation stands for words that must all be in the evidence.
ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "ceo": ("chief", "executive", "officer"),
    "cfo": ("chief", "financial", "officer"),
    "coo": ("chief", "operating", "officer"),
    "cto": ("chief", "technology", "officer"),
    "sec": ("security", "exchange", "commission"),
    "fda": ("food", "drug", "administration"),
    "doj": ("department", "justice"),
    "ftc": ("federal", "trade", "commission"),
    "ipo": ("initial", "public", "offering"),
    "eps": ("earnings", "share"),
    "r&d": ("research", "development"),
    "u.s": ("united", "state"),
}

_GROUP_OF: dict[str, frozenset[str]] = {}
for _group in GROUPS:
    for _word in _group:
        _GROUP_OF[_word] = _GROUP_OF.get(_word, frozenset()) | _group


def same_words(lemma: str) -> frozenset[str]:
    """The lemmas that may stand for this one, itself among them.

    >>> sorted(same_words("resign"))
    ['quit', 'resign']
    """
    return _GROUP_OF.get(lemma, frozenset()) | {lemma}
