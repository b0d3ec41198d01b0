"""Courts and arbitrators."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_CLAUSE = (
    r"in accordance with the rules|arbitration rules|binding arbitration|jury trial|governing law|"
    r"final judgments? for the payment|judgment default|indemnif|waive|"
    r"judgment of (?:the )?(?:company|management|board)|business judgment|"
    r"in its (?:sole )?judgment|release of claims|general release|registration statement|"
    r"settlement (?:date|of (?:the )?(?:conversion|awards?|options?|warrants?|forward|shares|any))|"
    r"net settlement|cash settlement|physical settlement|pension|exercise of judgment|"
    r"court approv\w+ (?:of )?the plan|disputes? arising|severance|uses? of judgment|"
    r"significant judgments?|seek injunctive|entitled to injunct|equitable relief"
)

UNLESS = {
    "litigation": (
        "terms",
        "won",
        "pays_registrant",
        "cause",
        "compensation_clause",
        "routine_suits",
    ),
}

RULES = (
    # ---- litigation
    Rule(
        "litigation",
        ("complaint", "lawsuit", "class action", "derivative action", "suit ", "counterclaim"),
        r"\b(?:complaints?|lawsuits?|class actions?|derivative actions?|suits?|actions?|"
        r"counterclaims?)\b.{0,100}?\b(?:filed|commenced|brought|alleg\w+|served|naming|seek\w*|"
        r"initiated)\b|\b(?:filed|commenced|brought|served|initiated|"
        r"named (?:as )?(?:an? )?(?:\w+ )?defendants?)\b.{0,120}?\b(?:complaint|lawsuit|"
        r"class action|derivative (?:action|suit)|suit|counterclaim)",
        also=r"\b(?:court|against|defendant|plaintiff|alleg\w+|captioned|(?:northern|southern|eastern|"
        r"western|central|middle) district)\b",
        but=_CLAUSE
        + r"|securities and exchange commission|\bsec\b|department of justice|attorney general|"
        r"federal trade commission|bankruptcy|whistleblower|complaint procedures",
    ),
    Rule(
        "litigation",
        ("verdict", "judgment", "injunction", "ruled", "ruling", "affirmed", "reversed", "invalid"),
        r"\b(?:jury|court|judge|arbitrat\w+|tribunal|panel|itc|international trade commission|"
        r"circuit)\b.{0,160}?\b(?:verdict|entered (?:a |an |final |summary )*judgment|enjoin\w*|"
        r"award\w*\b.{0,60}?\b(?:plaintiffs?|claimants?|damages|against)|(?:granted|issued|"
        r"entered)\b.{0,60}?\binjunction|rul(?:ed|ing)\b.{0,60}?\b(?:against|that|invalid)|"
        r"found\b.{0,60}?\b(?:liable|invalid|infring\w+|against)|revers(?:ed|al)|invalid\w*|"
        r"den(?:ied|ying))|\b(?:verdict|judgment)\b.{0,60}?\b(?:against|in the amount|"
        r"in favor of (?:the )?plaintiff)",
        also=r"\b(?:company|registrant|subsidiary|patents?|against|damages|plaintiff|us\b|our|its|"
        r"defendants?)\b",
        but=_CLAUSE + r"|bankruptcy|listing|nasdaq|nyse|sec\b|confirm\w+ (?:order|the plan)",
        severity=Severity.HIGH,
    ),
    Rule(
        "litigation",
        ("settle",),
        rf"\b(?:settle(?:ment|d|s)?|agreed to (?:pay|settle)|"
        rf"resolv\w+)\b.{{0,140}}?\b(?:litigation|lawsuits?|class actions?|claims?|plaintiffs?|"
        rf"disputes?|arbitration|actions?)\b.{{0,160}}?(?:{MONEY}|\bpay\w*|contribut\w+)|"
        rf"{MONEY}.{{0,100}}?\bsettle(?:ment|d)?\b.{{0,80}}?\b(?:litigation|lawsuit|class action|"
        rf"claims|dispute|arbitration|plaintiff)",
        but=_CLAUSE
        + r"|securities and exchange commission|\bsec\b|department of justice|attorney general|"
        r"insurance carriers? (?:will|paid)|investigation",
    ),
    Rule(
        "litigation",
        ("arbitrat",),
        r"\b(?:received|filed|commenced|initiated|served|submitted)\b.{0,100}?\b(?:demand|request|"
        r"notice|claim|statement of claim)\b.{0,30}?\b(?:for |of |in )?arbitration|"
        r"\barbitrat(?:ion|or|ors)\b.{0,80}?\b(?:award(?:ed)?\b.{0,80}?\b(?:against|claimants?|"
        r"plaintiffs?)|(?:ruled|found) against)",
        but=_CLAUSE,
    ),
    Rule(
        "litigation",
        ("patent", "infring"),
        r"\b(?:filed|alleg\w+|claim\w*|sued)\b.{0,120}?\b(?:infring\w+|patent (?:suit|"
        r"infringement))\b|\bpatents?\b.{0,100}?\b(?:held|found|ruled|declared|is|"
        r"are) (?:to be )?(?:invalid|unenforceable|not infringed)",
        also=r"\b(?:court|against|suit|complaint|district|lawsuit)\b",
        but=_CLAUSE,
    ),
)
