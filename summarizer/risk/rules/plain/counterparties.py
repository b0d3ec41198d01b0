"""What a lender, a partner or a regulator does to the registrant, told as its act or its letter."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_JOINT = (
    r"(?:collaborat\w+|licen[cs]e|licen[cs]ing|alliance|supply|distribution|services?|"
    r"manufacturing|development|commerciali[sz]ation|marketing|partnership|franchise|concession)"
)
_REGULATORS = (
    r"(?:fdic|federal deposit insurance corporation|\bocc\b|comptroller of the currency|"
    r"federal reserve|\bots\b|office of thrift supervision|\bsec\b|securities and exchange "
    r"commission|\bepa\b|environmental protection agency|\bftc\b|federal trade commission|cfpb|"
    r"finra|(?:state|insurance|banking) (?:commissioner|department|regulators?)|department of "
    r"(?:insurance|banking|financial \w+|environmental \w+))"
)

RULES = (
    Rule(
        "change-in-control",
        ("combined company",),
        r"\b(?:holders|owners|members|equityholders)\b.{0,60}?\bwill (?:own|hold|have|receive)\b"
        r".{0,40}?\b(?:5[1-9]|[6-9]\d)(?:\.\d+)?(?:%| percent\b).{0,60}?\bcombined company",
        but=r"(?:company|registrant|our|<registrant>)(?:'s)? (?:current |existing |public )?(?:"
        r"stock|share|unit)?holders\b.{0,40}?\bwill",
    ),
    Rule(
        "debt-default-acceleration",
        ("margin call",),
        r"\bmargin calls?\b.{0,80}?\b(?:not (?:been )?met|not been able to meet|(?:was|were|is|are) "
        r"unable to meet|fail\w* to meet|did not meet|cannot meet)",
        but=r"\bif\b|\bmay\b|has met all",
        keep=("denial",),
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("payment", "bribe", "kickback", "gift"),
        r"\b(?:found|determin\w+|conclud\w+|discover\w+|uncovered|learned)\b.{0,120}?\b(?:made|"
        r"paid|gave|offered|approved|accepted|took)\b.{0,40}?\b(?:payments?|bribes?|kickbacks?|"
        r"gifts?)\b.{0,40}?\b(?:to|from)\b.{0,40}?\b(?:agents?|officials?|officers?|employees|"
        r"vendors?|suppliers?|inspectors?)",
        also=r"\b(?:committee|counsel|investigation|review|company|employees?|manager)\b",
        but=r"severance|dividend|retention",
    ),
    Rule(
        "customer-contract-loss",
        ("not be extended", "not be renewed", "not extend", "not renew", "not exercise"),
        r"\b(?:contract|task order|subcontract|agreement|award|programs?)\b.{0,60}?\bwill not be "
        r"(?:extended|renewed)\b|\b(?:notif\w+|inform\w+|advis\w+)\b.{0,80}?\bwill not (?:be )?"
        r"(?:extend|renew|exercise)\w*\b.{0,60}?\b(?:contract|task order|option|award)",
        but=r"employment|rights (?:plan|agreement)|credit|loan|facility|replac|lease|consulting|"
        r"letter of intent|merger|tender|offer",
    ),
    Rule(
        "liquidity-strain",
        (
            "further advances",
            "make advances",
            "make loans",
            "make further",
            "make additional",
            "obligation to",
            "obligations to",
            "commitment to",
            "not fund",
        ),
        r"\b(?:terminat\w+|suspend\w+|end(?:ed|s)|cancel+ed|refus\w+|declin\w+|ceas\w+)\b.{0,50}?"
        r"\b(?:lenders?'?s?|bank'?s?|banks'?|agent'?s?|its|their)\b.{0,30}?\b(?:obligations?|"
        r"commitments?|duty)\b.{0,30}?\bto (?:make|fund|lend|advance|extend)\b|\b(?:lenders?|"
        r"banks?|agent)\b.{0,60}?\b(?:will|would|has|have) (?:not (?:make|fund|advance|extend)|"
        r"(?:ceased|stopped|refused|declined) (?:to )?(?:mak|fund|advanc|extend)\w*)\b.{0,30}?"
        r"\b(?:advances?|loans?|borrowings?|credit|draws?)",
        but=r"\bif\b|\bmay\b|upon the (?:closing|effective)|in connection with|repaid|refinanc|new "
        r"(?:credit|facility)|at (?:its|our|the company's) (?:option|election|request)|voluntar|"
        r"are terminated and|borrowers?\b.{0,20}\bcustomers?",
        severity=Severity.HIGH,
        unless=("agreement_terms",),
    ),
    Rule(
        "customer-contract-loss",
        (" end the", " end its", " end our", " exit the", "withdraw from", "discontinue the"),
        rf"\b(?:notice|notif\w+|inform\w+|advis\w+|letter|told)\b.{{0,120}}?\b(?:end|exit|"
        rf"withdraw from|discontinue|cancel|not (?:to )?(?:continue|extend|renew))\b.{{0,60}}?"
        rf"\b{_JOINT}\b.{{0,40}}?\b(?:agreement|arrangement|contract|relationship|\w*)",
        but=r"\bif\b|\bmay\b|credit agreement|employment|merger|mutual|to the (?:company's )?"
        r"employees|own decision",
    ),
    Rule(
        "regulatory-order",
        (" an order", " the order", "of orders", "consent order", "cease and desist order"),
        rf"\b(?:consent\w*|stipulat\w+|agreed)\b.{{0,60}}?\b(?:entry|issuance)\b.{{0,40}}?"
        rf"\borders?\b.{{0,80}}?\b{_REGULATORS}|\b{_REGULATORS}.{{0,60}}?\b(?:issued|entered|"
        rf"imposed)\b.{{0,40}}?\borders? (?:against|requiring|directing|to|under)",
        but=r"lifted|terminat\w+ (?:of )?the order|registration statement|effective|exempti\w+|"
        r"orders? (?:approving|granting)|approv\w+|confidential treatment",
    ),
)
