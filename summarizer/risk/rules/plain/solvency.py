"""Insolvency, want of money, and dividends held back."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_STOP = (
    r"(?:stop(?:s|ped|ping)?|paus(?:e|ed|es|ing)|ceas(?:e|ed|es|ing)|halt(?:ed|s|ing)?|skip(?:s|"
    r"ped|ping)?|postpon(?:e|ed|es|ing)|halv(?:e|ed|es|ing)|lower(?:s|ed|ing)?|withh(?:old|eld)\w*|"
    r"h(?:old|eld) back|put off|do without|forgo(?:es|ne)?|trim(?:med|s)?|scrap(?:ped|s)?|"
    r"drop(?:ped|s)?|interrupt(?:ed|s)?)"
)

RULES = (
    Rule(
        "bankruptcy-insolvency",
        (
            "court",
            "creditors",
            "receiver",
            "administrator",
            "liquidat",
            "wound up",
            "winding",
            "dissol",
            "wind up",
            "insolven",
        ),
        r"\b(?:asked|applied to|petitioned|turned to|went "
        r"to)\b.{0,60}?\bcourt\b.{0,120}?\b(?:protect"
        r"\w*|reorgani[sz]\w*|insolven\w+|liquidat\w+|receiver|administrat\w+|creditors)|\bcourt\b"
        r".{0,80}?\b(?:placed|put)\b.{0,60}?\b(?:receivership|administration|liquidation|"
        r"insolven\w+)|\b(?:transferred|conveyed|assigned|turned over)\b.{0,60}?\ball (?:of "
        r")?(?:its|the) (?:\w+ )?(?:assets|property)\b.{0,80}?\b(?:creditors|assignee|trustee)",
        also=r"\b(?:company|registrant|subsidiar\w+|parent|its|our|<registrant>|bank)\b",
        but=r"customer|tenant|borrower|if ",
    ),
    Rule(
        "bankruptcy-insolvency",
        (
            "wound up",
            "winding-up",
            "winding up",
            "dissolv",
            "dissolution",
            "liquidat",
            "wind up",
            "wind down",
            "wind-down",
        ),
        r"\b(?:board|directors|stockholders|shareholders|unitholders|holders|partners|members)\b"
        r".{0,80}?\b(?:approved|voted|adopted|decided|resolved|recommend\w*|determined)\b.{0,120}?"
        r"\b(?:dissol\w+|liquidat\w+|w(?:ind|ound|inding)[- ](?:up|down))",
        also=r"\b(?:company|registrant|partnership|trust|corporation|fund|<registrant>|its "
        r"affairs)\b",
        but=r"subsidiary|liquidation preference|program|division|plant|segment|deemed liquidation|"
        r"pension|plan termination|product",
        severity=Severity.HIGH,
    ),
    Rule(
        "bankruptcy-insolvency",
        (
            "fdic",
            "receiver",
            "closed by",
            "commissioner",
            "superintendent",
            "conservator",
            "rehabilitat",
        ),
        r"\b(?:commissioner|superintendent|department|regulators?|comptroller|court|supervisor)\b"
        r".{0,80}?\b(?:closed|seized|took (?:over|control|possession|charge)|taken (?:over|control|"
        r"possession))\b.{0,80}?\b(?:bank|insurance|subsidiar\w+|company|association)|\bplaced\b"
        r".{0,40}?\b(?:receivership|conservatorship|rehabilitation)",
        also=r"\b(?:the company's|its|our|registrant's|the company|the bank|subsidiar\w+)\b",
        but=r"freddie|fannie|government action|acquir\w+ (?:certain|the deposits|all)|assum\w+|"
        r"purchase and assumption|failed bank",
    ),
    # ---- liquidity-strain
    Rule(
        "liquidity-strain",
        (
            "used up",
            "run out",
            "runs out",
            "ran out",
            "last until",
            "last only",
            "will last",
            "spent by",
            "gone by",
            "only until",
            "exhaust",
        ),
        r"\b(?:cash|funds|money|amount|balances?|resources|liquidity|"
        r"proceeds)\b.{0,140}?\b(?:used up|"
        r"runs? out|exhausted|spent|gone|lasts? (?:only|until|through|into|for|about|to)|only "
        r"until|only through)\b|\brun(?:s|ning)? out of (?:cash|money|funds)",
        but=r"at least|well into|beyond|exhausted (?:his|her|the appeal)|no longer|capital "
        r"expenditure|retention|deductible|"
        r"repurchase",
        severity=Severity.HIGH,
    ),
    Rule(
        "liquidity-strain",
        (
            "revolv",
            "line of credit",
            "credit line",
            "credit facilit",
            "commitment",
            "borrow",
            "credit agreement",
        ),
        r"\b(?:drew|drawn|borrowed|draws?|drawing)\b.{0,40}?\b(?:all|remaining|the rest|fully|full|"
        r"balance|entire|whole)\b.{0,120}?\b(?:revolv\w+|line|facilit\w+|commitment|"
        r"credit)\b.{0,120}?\b(?:precaution\w*|pandemic|covid\w*|uncertain\w*|preserve|"
        r"flexibility)",
        but=r"by the (?:registrant|company|borrower)|no longer needed|acquisition|refinanc|repay",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "liquidity-strain",
        ("commitment", "line", "facilit", "borrowing base", "limit", "availab", "borrow"),
        r"\b(?:commitments?|credit lines?|lines? of credit|(?:credit|loan|lending|borrowing) facilit\w+|borrowing "
        r"(?:base|limit)|availability)\b.{0,60}?\b(?:is|was|are|were|has been|been|will be) (?:\w+ "
        r")?(?:cut|reduced|lowered|frozen|withdrawn|cancel+ed|shrunk|halved|terminated|closed)\b|"
        r"\b(?:only|no more than|just) \$? ?[\d.,]+ ?(?:million|billion|thousand)? (?:can|could|"
        r"remains?|was|is|of)\b.{0,60}?\b(?:borrow\w*|availab\w*|undrawn)|\b(?:no (?:more|further) "
        r"(?:loans|advances|credit)|refus\w+ to (?:lend|advance|fund|make (?:further|any "
        r"more)))\b.{0,80}?\b(?:bank|lender|company|line)|\b(?:bank|lender)s?\b.{0,80}?\brefus\w+ "
        r"to (?:lend|advance|fund|make)",
        but=r"contemplated|upsiz|downsiz|pricing|were paid|new (?:credit|facility|revolv)|replac|"
        r"refinanc|at the (?:company's|request)|voluntar|no longer "
        r"(?:needed|required)|by the (?:registrant|borrower)|"
        r"manufactur|store|clos(?:e|ed|ing) (?:of|date)|production|prepa|upon|repaid in full|"
        r"terminated in connection|customers?",
    ),
    Rule(
        "liquidity-strain",
        ("payroll", "wages", "suppliers", "vendors", "bills"),
        r"\b(?:could not|cannot|unable to|did not|not able to|missed|delay\w*|late|behind|"
        r"stopped)\b.{0,60}?\b(?:payroll|wages|pay(?:ing|ments? to)? (?:its |some |certain "
        r")?(?:suppliers|vendors|employees|bills|staff))",
        but=r"if |(?:were|was|been) paid|customers'?|processing",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "liquidity-strain",
        ("enough", "sufficient", "adequate", "not cover", "less than", "fewer than"),
        r"\b(?:cash|funds|money|liquidity|resources)\b.{0,100}?\b(?:not enough|insufficient|"
        r"(?:will|do|does|would|is|are) not (?:be )?(?:enough|sufficient|cover|adequate|last)|"
        r"(?:less|fewer) than (?:\w+|\d+) (?:weeks|months|days))|\b(?:lacks?|without) (?:the "
        r")?(?:cash|money|funds) (?:to|needed|with which)",
        but=r"12 months|twelve months|no longer insufficient|payroll protection",
        keep=("denial",),
    ),
    Rule(
        "liquidity-strain",
        ("capital",),
        r"\bcapital\b.{0,120}?\b(?:(?:is|was|fell|are|were|remains?) (?:\w+ )?(?:below|short of|"
        r"under|less than|beneath))\b.{0,100}?\b(?:minimum|required|requirement|regulat\w+|"
        r"adequate\w*|well[- ]capitali[sz]ed|rule)",
        but=r"venture|expenditure|working capital|above|capitalization|market capital",
        severity=Severity.CRITICAL,
    ),
    # ---- dividend-cut
    Rule(
        "dividend-cut",
        ("dividend", "distribution"),
        rf"\b{_STOP}\b.{{0,60}}?\b(?:dividends?|distributions? (?:on|to|per)|(?:cash|quarterly|"
        rf"monthly|preferred|common|unit) distributions?)|\b(?:dividends?|(?:cash|quarterly|"
        rf"monthly|preferred|unit) distributions?)\b.{{0,60}}?\b(?:is|was|are|were|been|be) (?:\w+ "
        rf")?(?:halved|lowered|skipped|stopped|paused|withheld|held back|postponed|dropped)|"
        rf"\b(?:no|not (?:pay|declare) (?:a|any|the|its))\b (?:\w+ ){{0,3}}?(?:dividends?|"
        rf"distributions?) (?:will be|was|"
        rf"for the|this|on)",
        but=r"distribution (?:agreement|center|channel|network)|never paid|has not paid|no present|"
        r"special (?:cash )?(?:dividend|distribution)|foreseeable|restrict|prohibit|covenant|"
        r"liquidat|reinvest|conversion (?:rate|price)|spin-?off|"
        r"accrued|prior (?:written )?approval|without (?:the )?(?:prior|approval)|unless|right",
        keep=("denial",),
    ),
    Rule(
        "dividend-cut",
        ("buyback", "buying back", "repurchas", "buy back"),
        rf"\b{_STOP}\b.{{0,60}}?\b(?:buy(?:ing)?[- ]?backs?|repurchas(?:es|ing)|(?:share|stock) "
        rf"repurchases?)",
        also=r"\b(?:cash|liquidity|preserve|keep|until further|conserve)\b",
        but=r"10b5-1|blackout|merger",
        severity=Severity.LOW,
    ),
    # ---- impairment
    Rule(
        "impairment",
        ("charge", "carrying", "marked down", "mark down", "book value", "worth"),
        r"\b(?:charge|loss) of\b.{0,60}?\bto (?:reduce|lower|bring|write|mark|"
        r"cut)\b.{0,80}?\b(?:value|carrying|goodwill|assets?|inventor\w+|investment)|\bcarrying "
        r"(?:value|amount)\b.{0,140}?\b(?:exceed(?:s|ed)|not (?:be )?(?:fully )?recover\w+|reduced|"
        r"lowered|cut)|\bmark(?:ed|ing)? down\b.{0,60}?\b(?:value|carrying|goodwill|assets?|"
        r"inventor\w+|investment)|\b(?:goodwill|"
        r"intangibles?|investment|inventor\w+|property|plant|assets?)\b.{0,60}?\b(?:is|are|was|"
        r"were) (?:now )?(?:worth (?:less|nothing)|worthless|not recoverable)",
        also=r"\b(?:record\w*|conclud\w+|determin\w+|will|charge|took|decid\w+|expect\w*|"
        r"recogni[sz]"
        r"\w+|found)\b",
        but=r"test(?:ed|s|ing)? for|whenever|policy|estimates? are|if ",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("administrat", "to an end", "winding-up", "wound up", "receivers"),
        r"\b(?:administrators?|receivers?|liquidators?)\b.{0,80}?\b(?:took charge|took over|took "
        r"control|now manage|appointed)|\btook charge\b.{0,40}?\b(?:administrators?|receivers?|"
        r"liquidators?)|\b(?:bring|brought) (?:the company's|its|the registrant's|their) "
        r"(?:business|affairs|existence) to "
        r"an end\b",
        also=r"\b(?:company|registrant|subsidiary|court|insolvency|parent|board)\b",
        but=r"plan administrator|benefit|customer|tenant",
        severity=Severity.HIGH,
    ),
    Rule(
        "liquidity-strain",
        ("lasts", "will last", "enough for", "enough to", "used up"),
        r"\b(?:this|it|that|which|cash|money|funds|amount)\b.{0,40}?\b(?:lasts|will last|would "
        r"last)\b.{0,30}?\b(?:months?|weeks?|days?|until|to)\b|\bused up (?:its|the|"
        r"all)\b.{0,20}?\b(?:cash|money|funds)",
        but=r"shipment|inventory|stock|supply|at least|more than (?:12|twelve|two)|through (?:19|"
        r"20)\d\d|well into",
    ),
    Rule(
        "liquidity-strain",
        ("cease operations", "wind down", "winding down", "liquidate", "bankruptcy protection"),
        r"\b(?:next|coming|within) (?:several |few |two |three |four |\d+ )?(?:days|weeks)\b.{0,160}?\b(?:cease "
        r"operations|wind(?:ing)? down|liquidate|bankruptcy protection)\b",
        also=r"\b(?:capital|cash|fund\w*|financing)\b",
        severity=Severity.CRITICAL,
        keep=("hypothetical", "denial"),
    ),
    Rule(
        "liquidity-strain",
        ("net capital", "tier 1", "risk-based capital", "surplus", "capital of"),
        r"\b(?:net capital|tier 1|risk-based capital|surplus|capital)\b.{0,80}?\b(?:against|while|"
        r"where)\b.{0,60}?\b(?:rules?|required?|requires?|demands?|minimum)\b",
        also=r"\b(?:fell|had|brought|only|below|dropped|to \$)\b",
        but=r"above|exceed|excess|well[- ]capitali|working capital",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "dividend-cut",
        ("trust preferred", "preferred", "dividends"),
        r"\b(?:told|directed|ordered|required|instructed)\b.{0,60}?\b(?:make|pay|declare) no "
        r"(?:\w+ ){0,3}?(?:payments?|dividends?|distributions?)\b|\b(?:put off|postpone|skip|"
        r"defer)\b.{0,40}?\bcoupons?\b",
        but=r"if ",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "impairment",
        (
            "carrying",
            "no longer supported",
            "no longer recover",
            "book value",
            "write off",
            "written off",
        ),
        r"\b(?:out of|off|from) the (?:carrying|book) value\b|\b(?:goodwill|intangible|asset|"
        r"stock|inventory)\b.{0,80}?\bno longer (?:supported|recoverable|worth)\b|\bwill write "
        r"off\b.{0,60}?\$",
        but=r"policy|tested for|if ",
    ),
)
