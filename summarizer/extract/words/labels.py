"""Words that lead up to a number, part what it is called from the rest, or say nothing of it."""

from __future__ import annotations

__all__ = ["BREAKS", "COMPOUNDS", "GENERIC", "LINKS", "STOP", "VERBS", "WEAK"]

STOP = frozenset(
    "a an the its their his her our of to at in for with by on from as and or but than that"
    " which is are was were be been will would shall may has have had equal approximately"
    " about up additional aggregate no less more over under nearly least some total received"
    " receive paid pay payable reported sold sell issued issue purchased entitled now also".split()
)
# Words directly before a number that lead to what it counts.
LINKS = frozenset(
    "of to at in for with by on equal approximately about up nearly over under than least no"
    " less more be been is are was were an a the aggregate totaling totalling additional"
    " exceed exceeding increased decreased declined grew rose fell totaled amounted increase"
    " decrease reached remain remains was set from growing improved roughly only unchanged"
    " came come comes year-over-year also representing should will would may could must"
    " between".split()
)
BREAKS = frozenset(
    "is are was were be been will would shall may has have had and or but which that who"
    " whose if when while receive received receives paid pay pays sold sell issued issue"
    " entered provides provide provided announced announcing reported declared authorized"
    " approved increased decreased reduced acquired completed closed delivered offered"
    " including borrowed granted compared from than to we it he she they recognized recorded"
    " incurred raised him her them during primarily due respectively bears bear constituting"
    " representing consists consisted owns owned represents held makes made posted earned drew"
    " lent buys bought expects expect estimates anticipates now fined fixed named brought told"
    " accounted redeemed repaid raise raised includes contains requires must can could should"
    " might excludes excluded".split()
)
# Words that say nothing of what a number counts when they stand alone.
WEAK = frozenset(
    "share shares price amount amounts total sum lesser greater value rate number salary"
    " payment proposed represented repaid assumption for against vest versus up reimburse"
    " continued exceeding year month excess result maximum minimum closing principal example"
    " company registrant issuance annual stock remaining above below accrue accrues holders"
    " available expected defined exchange used".split()
)
# Words that need another to say what is measured.
GENERIC = frozenset(
    "principal amount aggregate amounts total value sum number rate price maximum minimum"
    " initial outstanding".split()
)
# Names of two parts that "and" does not part.
COMPOUNDS = (
    r"\b(?:selling, general,? and administrative|general and administrative"
    r"|(?:research|technology|product) and development|(?:sales|advertising|selling) and marketing"
    r"|depreciation and amortization|depreciation, depletion and amortization"
    r"|(?:principal|interest) and (?:interest|other)|property,? (?:plant,? )?and equipment"
    r"|cash(?:,| and) cash equivalents(?:,? and (?:restricted cash|(?:marketable |short-term )?"
    r"(?:securities|investments)))?|loans and leases|oil and gas)\b"
)
# What a sentence goes on to say of a number that it has told: no part of its name.
VERBS = (
    r"excludes?\b|excluded\b|includes?\b|included\b|reflects?\b|reflected\b|represents?\b"
    r"|represented\b|compares?\b|compared\b|exceed(?:s|ed)?\b|increased\b|decreased\b|declined\b"
    r"|rose\b|grew\b|fell\b|was\b|were\b|has\b|have\b|had\b|remain(?:s|ed)?\b|consist(?:s|ed)?\b"
    r"|driven\b|up\b|down\b|year-over-year\b|year over year\b|including\b"
)
