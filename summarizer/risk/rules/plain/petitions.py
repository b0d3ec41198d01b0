"""Courts of insolvency, debts unpaid and accounts withdrawn, in words beside the usual ones."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_BANKRUPTCY_LAW = (
    r"(?:title 11|bankruptcy code|bankruptcy courts?|bankruptcy (?:and|&) insolvency|insolvency "
    r"(?:act|law|code)|companies' creditors|ccaa\b|federal bankruptcy)"
)
_RECAST = (
    r"amend(?:ed)? and restate|discontinued operation|pooling|split|segment|reclassif|accounting "
    r"(?:standard|principle|policy)|adoption of|pro forma|clawback|recoup|constant currenc|"
    r"guidance|outlook|estimate"
)

RULES = (
    Rule(
        "bankruptcy-insolvency",
        ("title 11", "bankruptcy", "insolvency", "ccaa", "creditors'"),
        rf"\b(?:commenc\w+|fil(?:e|ed|es|ing)|initiat\w+|institut\w+|sought|seek\w*|entered|"
        rf"appl(?:y|ied))\b.{{0,180}}?\b{_BANKRUPTCY_LAW}",
        also=r"\b(?:voluntary|involuntary|cases?|proceedings?|petitions?|relief|reorgani[sz]\w+|"
        r"protection|restructur\w+|disclosure statement|plan)\b",
        but=r"proof of claim|adversary|objection|claims? against|customer|supplier|tenant|if |"
        r"purposes of|events? of default|bankruptcy code §|rights of creditors",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("order for relief", "liquidat", "monitor", "administrat", "receivership"),
        r"\border for relief\b|\bcreditors' voluntary (?:liquidation|winding[- ]up)\b|\b(?:placed|put|"
        r"pass\w+ into|enter\w+) (?:in|into)? ?(?:\w+ )?(?:liquidation|administration|receivership)\b|\b(?:court|judge)\b.{0,120}?\bappoint\w*\b.{0,60}?\b(?:monitor|"
        r"administrators?|provisional liquidators?)\b|\b(?:administrators|provisional liquidators?|"
        r"liquidators?) (?:were|was|have been|has been) appointed (?:to|over|of|for)\b",
        but=r"plan administrator|customer|benefit|deemed|preference|upon|business administration|drug "
        r"administration|under (?:the )?administration|if ",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("cease operations", "ceased operations", "ceasing operations", "ceased all operations"),
        r"\bceas(?:e|ed|ing) (?:all |its |substantially all )?operations\b.{0,160}?\b(?:petition|"
        r"bankruptcy|creditors|liquidat\w+|wind(?:ing)? (?:up|down)|dissol\w+|chapter)",
        but=r"plant|facility|division|could|may |product",
    ),
    Rule(
        "debt-default-acceleration",
        ("coupon", "interest payment", "semi-annual", "semiannual", "interest due"),
        r"\b(?:withh[eo]ld\w*|skip\w*|miss\w*|not (?:to )?(?:make|pay)|did not (?:make|pay)|forgo|"
        r"elect\w* not|fail\w* to (?:make|pay))\b.{0,100}?\b(?:coupons?|interest payments?|"
        r"semi-?annual (?:interest|coupon|payment)|interest due)",
        also=r"\b(?:notes?|bonds?|debentures?|indenture|grace|loan|credit)\b",
        but=r"trust preferred|junior subordinated|deferral right|permitted by|if |dividend",
    ),
    Rule(
        "debt-default-acceleration",
        ("call", "demand"),
        r"\b(?:banks?|lenders?|noteholders?|bondholders?|creditors?)\b.{0,40}?\b(?:call(?:ed|s)? "
        r"(?:in )?(?:its|the|our|their|these|all)|demand(?:ed|s|ing)?)\b.{0,80}?\b(?:loans?|notes?|"
        r"debt|re?payment|owing|owed|balance|paid)\b",
        but=r"if |may (?:call|demand)|right|margin|redeem|redemption|call option|due on demand|"
        r"payable on demand|customers?|earnings call|capital call",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "debt-default-acceleration",
        ("declar",),
        r"\b(?:declar\w+)\b.{0,60}?\b(?:all amounts|entire|whole|full|unpaid|outstanding|principal)\b"
        r".{0,80}?\b(?:immediately|due)\b",
        also=r"\b(?:notes?|loans?|debentures?|bonds?|lender|holders?|bank|trustee)\b",
        but=r"if |may |upon|could|dividend|right to",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "debt-default-acceleration",
        ("default interest", "default rate", "reservation of rights", "cross-accelerat"),
        r"\b(?:charg\w+|impos\w+|accru\w+|bear\w*|appl(?:y|ies|ied))\b.{0,60}?\bdefault "
        r"(?:interest|rate)|\breservation of rights\b.{0,200}?\bdefault",
        but=r"if |would|upon|shall|during the continuance|may ",
    ),
    Rule(
        "going-concern",
        ("going concern", "going-concern"),
        r"\b(?:doubts?|uncertaint\w+|uncertain|questions?)\b.{0,100}?\b(?:ability|whether|able|can|"
        r"capacity)\b.{0,100}?going[- ]concern|going[- ]concern\b.{0,60}?\b(?:in doubt|in "
        r"question|uncertain|doubtful)|\b(?:unable|not (?:be )?able|unlikely|inability) to "
        r"continue\b.{0,40}?going[- ]concern",
        but=r"alleviat|no (?:longer|substantial)|resolved|removed",
        keep=("denial",),
    ),
    Rule(
        "non-reliance-restatement",
        ("restat",),
        r"\b(?:will|must|has|have|had|is|are|to|would|plans?|intends?|expects?|decided)\b.{0,40}?"
        r"\brestat(?:e|ed|ing)\b.{0,60}?\b(?:accounts|books|figures|balance sheets?|net (?:income|"
        r"loss)|revenues?|profits?|sales|inventor\w+|10-[kq]s?|19\d\d|20\d\d)\b",
        also=r"\b(?:because|error\w*|mistak\w+|improper\w*|incorrect\w*|too (?:early|late|high|"
        r"low)|overstat\w+|understat\w+|correct\w*|misstat\w+|wrong\w*|previously|prior|reliance|"
        r"relied|irregular\w+)\b",
        but=_RECAST,
    ),
    Rule(
        "non-reliance-restatement",
        ("revis", "adjust", "correct"),
        r"\b(?:revis\w+|adjust\w+|correct\w+)\b.{0,80}?\b(?:previously|prior|earlier|already)\b"
        r".{0,60}?\b(?:results|earnings|reports|figures|revenues?|statements|accounts|10-[kq]s?)\b",
        also=r"\b(?:errors?|mistak\w+|improper\w*|incorrect\w*|misstat\w+|overstat\w+|"
        r"understat\w+|irregular\w+|misappli\w+)\b",
        but=_RECAST + r"|no obligation|undertake|risk",
    ),
    Rule(
        "non-reliance-restatement",
        ("disregard", "rely on", "rely upon", "place reliance", "reliance on", "unreliable"),
        r"\b(?:should|must|are (?:asked|advised|urged|cautioned|told)|to be)\b.{0,60}?\b(?:"
        r"disregard(?:ed)?|not (?:to )?(?:rely|place (?:any )?reliance)|unreliable|cease "
        r"rel\w+)\b",
        also=r"\b(?:financial statements?|10-[kq]s?|earnings|audit reports?|reports?|accounts|"
        r"results)\b.{0,200}?|\brestat",
        but=r"forward|undue|projection|forecast|guidance|offer|rumou?r|analyst|legend|"
        r"representations|third[- ]part|factual|substitute|proxy statement|prospectus",
        keep=("denial", "hypothetical"),
    ),
    Rule(
        "debt-default-acceleration",
        ("in breach of", "is now due", "are now due", "became due", "now due"),
        r"\b(?:company|registrant|we|it|subsidiary|borrower)\b.{0,40}?\b(?:is|are|was|were) in breach of\b.{0,40}?"
        r"\b(?:(?:loan|credit|note|financing) (?:agreement|facility)|indenture|mortgage)|\b(?:whole|entire|full|"
        r"all)\b.{0,40}?\b(?:loans?|notes?|debt|balance|amounts?)\b.{0,30}?\b(?:is|are|became) (?:now |"
        r"immediately )due\b",
        but=r"not in breach|if |would|may be|customer|tenant",
    ),
    Rule(
        "bankruptcy-insolvency",
        ("liquidators of", "receiver of", "administrators of", "liquidator of"),
        r"\b(?:liquidators?|receivers?|administrators?) of (?:the company|the registrant|<registrant>)\b",
        but=r"former|plan administrator|stock plan",
    ),
)
