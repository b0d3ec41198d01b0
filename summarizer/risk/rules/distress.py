"""Insolvency and liquidity."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import LENDER
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["RULES", "UNLESS"]


UNLESS = {
    "bankruptcy-insolvency": (
        "terms",
        "other_party",
        "of_another",
        "emerged",
        "agreement_terms",
        "acquirer",
    ),
    "liquidity-strain": ("terms", "non_gaap"),
}

RULES = (
    # ---- bankruptcy-insolvency
    Rule(
        "bankruptcy-insolvency",
        ("plan of reorganization", "plan of liquidation"),
        r"\b(?:fil(?:e|ed|es|ing)|submitted|propos\w+)\b.{0,80}?\bplan of (?:reorganization|"
        r"liquidation)\b.{0,160}?\bbankruptcy court\b",
        but=r"became effective|has been consummated|tax-free|section 368",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("petition",),
        r"\b(?:fil(?:e|ed|es|ing)|commenc\w+|submitted|intends?|"
        r"enter\w*)\b.{0,100}?\bpetitions?\b.{0,160}?\b(?:chapter|bankruptcy|title 11|relief|"
        r"reorganization|insolvency|receivership)|\binvoluntary (?:bankruptcy )?petition",
        but=r"petition for (?:review|rehearing|certiorari)",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("chapter 7", "chapter 11", "chapter 15"),
        r"\b(?:fil(?:e|ed|es|ing)|commenc\w+|reorganiz\w+|protection|plans?|cases?|proceedings?|"
        r"petition|solicit\w*|prepackaged|confirm\w*|convert\w*|relief|emerge\w*|debtors?|"
        r"under)\b.{0,120}?\bchapter (?:7|11|15)\b|\bchapter (?:7|11|15)\b.{0,80}?\b(?:cases?|plan|"
        r"petition|proceedings?|filing|trustee|debtors?)",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("bankruptcy", "insolvency", "receivership", "administration"),
        r"\b(?:filed|files|filing|will file|seek(?:s|ing)?|sought|entered|placed|"
        r"petitioned)\b.{0,50}?\b(?:for|into|in|under)\b.{0,40}?\b(?:bankruptcy|insolvency|"
        r"receivership|(?:voluntary )?administration)\b",
        but=r"customer|supplier|proof of claim|business administration|food and drug",
    ),
    Rule(
        "bankruptcy-insolvency",
        (
            "debtor-in-possession",
            "debtor in possession",
            "debtors-in-possession",
            "debtors in poss",
        ),
        r"\bdebtors?[- ]in[- ]possession\b",
        also=r"\b(?:company|registrant|us|our|we|subsidiar\w+|debtors|parent|financing|loan|"
        r"facility)\b|<registrant>",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("receiver", "conservator", "liquidator", "trustee"),
        r"\bappoint\w*\b.{0,80}?\b(?:receiver|conservator|liquidator|chapter (?:7|11) trustee|"
        r"trustee (?:for|to oversee|in))\b.{0,120}?|\b(?:receiver|conservator|liquidator|"
        r"trustee (?:for|to oversee) the liquidation)\b.{0,80}?\b(?:appointed|named|took)",
        also=r"\b(?:receiver|conservator|liquidat\w+|insolven\w+|bankruptcy|sipc|fdic|court)\b",
        but=r"successor trustee|indenture trustee|board of trustees",
    ),
    Rule(
        "bankruptcy-insolvency",
        (
            "liquidation",
            "dissolution",
            "dissolve",
            "wind up",
            "winding up",
            "wind down",
            "liquidate",
        ),
        r"\bplan of (?:complete )?(?:liquidation|dissolution)|\b(?:approv\w+|adopt\w+|authoriz\w+|"
        r"determin\w+|decid\w+|resolv\w+|intends?|will|commenc\w+|subject to|undergo\w*|"
        r"proceeding\w*)\b.{0,100}?\b(?:liquidat(?:e|ion)|dissol(?:ve|ution)|wind(?:ing)? (?:up|"
        r"down))\b.{0,40}?\b(?:of |the |its |and )*(?:company|registrant|corporation|affairs|"
        r"partnership|trust|sipc|proceeding|dissol\w+)",
        but=r"liquidation preference|upon (?:any|the)|in the event|series|preferred stock",
        severity=Severity.HIGH,
    ),
    Rule(
        "bankruptcy-insolvency",
        ("liquidat", "securities investor protection"),
        r"\b(?:is|was|been|placed|commenced|proceeding|"
        r"protective decree)\b.{0,140}?\b(?:liquidation|liquidat\w+)\b.{0,80}?\b(?:sipc|"
        r"securities investor|trustee|court|proceeding)|\b(?:sipc|"
        r"securities investor protection)\b.{0,160}?\b(?:proceeding|liquidat\w+|trustee|decree)",
        but=r"member (?:of )?sipc|liquidation preference",
    ),
    Rule(
        "bankruptcy-insolvency",
        (
            "restructuring support",
            "plan support agreement",
            "prepackaged",
            "pre-arranged",
            "lock-up agree",
        ),
        r"\b(?:restructuring support|plan support) agreement|\bpre-?packaged\b|"
        r"\bpre-?arranged (?:plan|bankruptcy|chapter)",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("benefit of creditors", "benefit of its creditors"),
        r"\b(?:made|make|executed|general|entered|authori[sz]\w+|approv\w+)\b.{0,60}?\bassignments? "
        r"(?:of [\w ,']{2,60}? )?for the benefit of (?:its |all |our |the )?(?:\w+ )?creditors",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("protection",),
        r"\b(?:filed|obtained|sought|granted|seek\w*|"
        r"applied)\b.{0,60}?\bprotection\b.{0,40}?\b(?:creditors|bankruptcy|insolvency|"
        r"companies' creditors|chapter)",
    ),
    # ---- liquidity-strain
    Rule(
        "liquidity-strain",
        ("sufficient", "enough", "adequate", "lack of", "lacks"),
        r"\b(?:does not|do not|did not|will not|would not|is not|are not|not (?:currently )?|"
        r"cannot|no longer)(?:currently |presently )?(?:have|be|has|provide|"
        r"generate)? ?(?:sufficient|enough|adequate)\b.{0,80}?\b(?:cash|liquidity|funds|"
        r"working capital|resources|capital|fund|meet|pay|repay)|\b(?:insufficient|inadequate|"
        r"lack of (?:sufficient|adequate)|lacks (?:the|sufficient)|"
        r"highly unlikely)\b.{0,200}?\b(?:cash|liquidity|funds|working capital|resources|capital)",
        but=r"lack of a quorum|sufficient (?:votes|shares|authorized)|not sufficient to (?:grant|"
        r"support)",
    ),
    Rule(
        "liquidity-strain",
        ("sufficient", "enough", "adequate", "runway", "only until", "only through"),
        r"\b(?:sufficient|enough|adequate|runway)\b.{0,140}?\b(?:only|until|through|into|"
        r"for (?:only )?(?:approximately |about |at least )?(?:the next )?(?:\w+|\d+) (?:weeks?|"
        r"months?|days))\b",
        also=r"\b(?:cash|liquidity|funds|capital|resources)\b",
        but=r"twelve|12|(?:1[3-9]|[2-9]\d)[- ]months?|(?:eighteen|twenty[- ]\w+|thirty) months|"
        r"year",
        unless=("ample",),
        keep=("denial",),
    ),
    Rule(
        "liquidity-strain",
        ("cash", "liquidity"),
        r"\b(?:cash|liquidity)\b.{0,100}?\b(?:to last|lasts?|will (?:fund|support|sustain)|(?:fund|"
        r"support|sustain) (?:its |our |the )?(?:\w+ )?operations) (?:only )?(?:into|through|until|"
        rf"to)\b.{{0,40}}?\b(?:quarter|{MONTH_NAMES})\b",
        but=r"twelve|12|year|at least|foreseeable",
        unless=("ample",),
    ),
    Rule(
        "liquidity-strain",
        ("additional capital", "additional financing", "additional fund", "additional equity"),
        r"\b(?:must|needs? to|requires?|will need|has to|have to|"
        r"will be required to)\b.{0,60}?\badditional (?:capital|financing|funds|funding|equity)",
        also=r"\b(?:in order to continue|to continue (?:its|our|as|operat)|immediate\w*|"
        r"near[- ]term|by the end of|before the end|within the next|cease operations|curtail|"
        r"sustain|beyond)\b",
    ),
    Rule(
        "liquidity-strain",
        ("availability", "borrowing base", "line of credit", "credit facility", "credit line"),
        r"\bno (?:remaining|further|additional|more)\b.{0,20}?\b(?:availability|borrowings?)|"
        r"\b(?:availability|borrowing base|line of credit|credit line|"
        r"credit facility)\b.{0,80}?\b(?:reduced|cut|terminated|exhausted|suspended|frozen|"
        r"fully drawn)\b.{0,80}?\b(?:by|to|from|the)",
        also=rf"\b(?:{LENDER}|availability|exhausted|drawn)\b",
        but=r"repaid|in connection with|new (?:credit|facility)|replac|refinanc|"
        r"upon (?:the )?(?:repayment|closing)|prepa|no longer (?:needed|required)|voluntar|"
        r"by the (?:company|registrant|borrower)\b|at (?:its|our) (?:option|election|request)",
        unless=("other_party",),
    ),
    Rule(
        "liquidity-strain",
        ("borrow", "drew", "draw", "capacity"),
        r"\b(?:borrow(?:ed|ing)|dr(?:ew|awn?|awing)(?: down)?)\b.{0,40}?\b(?:the (?:full|entire|"
        r"remaining)|all|substantially all|the balance|fully)\b.{0,100}?\b(?:available|"
        r"availability|revolv\w+|credit (?:facility|agreement|line)|line of credit|commitments?)\b|"
        r"\bno (?:\w+ )?capacity (?:\w+ ){0,2}?(?:remain\w*|under|is)\b",
        but=r"repa(?:y|id)|refinanc|acqui|purchase price|proceeds (?:were|was|of the (?:loan|"
        r"notes))|"
        r"redeem|available for|pay down",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "liquidity-strain",
        ("cash", "funds", "liquidity"),
        r"\b(?:has|have|had|holds?|remaining|only)\b.{0,40}?\b(?:cash|funds|"
        r"liquidity)\b.{0,40}?\b(?:for|to "
        r"(?:last|fund|cover|meet|operate))\b.{0,40}?\b(?:days|weeks|(?:one|two|three|four|five|"
        r"six|[1-6]) months?)\b",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "liquidity-strain",
        ("margin call", "declined to fund", "refused to fund", "lenders"),
        r"\bmargin calls?\b.{0,120}?\b(?:unable|not been able|cannot|could not|did not|failed|not "
        r"met)\b|\b(?:unable|not able|failed|did not)\b.{0,60}?\bmargin calls?|\b(?:lenders?|"
        r"banks?)\b.{0,80}?\b(?:declin\w+|refus\w+|ceas\w+|stopp\w+|no longer) (?:to )?(?:fund|"
        r"lend|advance|honor|make|provide)",
        but=r"if |customers?|borrowers?",
    ),
    Rule(
        "liquidity-strain",
        ("capital",),
        r"\b(?:fail\w*|below|deficien\w*|not (?:be )?in compliance|did not (?:meet|satisfy)|"
        r"less than|breach\w*|violat\w*)\b.{0,80}?\b(?:net|regulatory|risk-based|minimum|"
        r"tier [12]) capital\b|\b(?:net|regulatory|risk-based|minimum|"
        r"tier [12]) capital\b.{0,80}?\b(?:deficien\w+|below|not in compliance|shortfall)",
        but=r"venture|capital expenditure|in excess|exceed|net capital deficiency|going concern",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "liquidity-strain",
        ("undercapitalized", "under-capitalized"),
        r"\b(?:critically|significantly|is|was|are|became|considered|deemed|as|"
        r"to be)\b.{0,30}?\"?(?:significantly |critically )?under-?capitalized",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "liquidity-strain",
        ("exhaust", "run out of", "ran out of", "payroll", "cease operations"),
        r"\b(?:exhaust(?:ed|s|ing)?|run out of|ran out of|running out of|"
        r"depleted?)\b.{0,50}?\b(?:cash|funds|liquidity|working capital)|\b(?:unable|not able|"
        r"insufficient)\b.{0,40}?\b(?:meet|make|fund)\b.{0,30}?payroll",
        severity=Severity.CRITICAL,
    ),
)
