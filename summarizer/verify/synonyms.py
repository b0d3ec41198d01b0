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
        # A comparison, a rounding: the numbers themselves are held against the evidence.
        "compare",
        "comparison",
        "roughly",
        "respective",
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
        "violate breach violation",
        "fail failure",
        "enter sign execute",
        "shareholder stockholder",
        "primarily mainly largely chiefly principally mostly",
        "currently now presently",
        "require oblige obligate requirement",
        "additional further extra",
        "former previous prior",
        "chairman chair chairperson chairwoman",
        "annual yearly annually",
        "permit allow",
        "amend modify",
        "approve authorize",
        "assist help aid",
        "utilize use",
        "sufficient enough adequate",
        "lawsuit litigation",
        "employee staff personnel workforce",
        "transaction deal",
        "debt indebtedness",
        "counterbalance offset",
        "large big",
        "buy repurchase",
        "repurchase buyback",
        "partially partly",
        "attributable due",
        # The same as a verb and as a noun.
        "resign resignation",
        "appoint appointment",
        "acquire acquisition",
        "terminate termination end",
        "sell sale",
        "pay payment",
        "repay repayment",
        "approve approval",
        "complete completion",
        "grow growth",
        "retire retirement",
        "depart departure leave",
        "dismiss dismissal",
        "elect election",
        "close closure",
        "settle settlement",
        "invest investment",
        "develop development",
        "issue issuance",
        "redeem redemption",
        "amend amendment",
        "convert conversion",
        "expand expansion",
        "suspend suspension",
        "extend extension",
        "expire expiration",
        "reduce reduction",
        "improve improvement",
        "establish establishment",
        "decide decision",
        "distribute distribution",
        "merge merger",
        "restate restatement",
        "impair impairment",
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
    ['quit', 'resign', 'resignation']
    """
    return _GROUP_OF.get(lemma, frozenset()) | {lemma}
