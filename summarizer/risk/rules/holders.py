"""Holders' rights, dividends and write-downs."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_CUT = (
    r"(?:suspend(?:ed|s|ing)?|suspension of|reduc(?:e|ed|es|ing|tion (?:of|in))|eliminat(?:e|ed|es|"
    r"ing|ion of)|discontinu(?:e|ed|es|ing|ance of|ation of)|omit(?:ted|s|ting)?|defer(?:red|s|"
    r"ring|ral of)?|cut(?:s|ting)?|cancel(?:l?ed|s)?|not (?:to )?(?:pay|declare)|pass(?:ed|ing)? "
    r"(?:on )?(?=the |its )|pass (?=the )|forgo|ceas(?:e|ed|"
    r"es|ing))"
)
_DIVIDEND = (
    r"(?:dividends?\b|(?:cash|quarterly|monthly|preferred|trust|unit) distributions?\b|"
    r"distributions? (?:on|to (?:its|our|the|unit|share|holders|common)|per))"
)

UNLESS = {
    "holder-rights-change": ("terms", "plan_ended"),
    "dividend-cut": ("terms", "covenant_terms", "other_party"),
    "impairment": ("non_gaap", "policy", "of_comparative"),
}

RULES = (
    # ---- holder-rights-change
    Rule(
        "holder-rights-change",
        (
            "rights agreement",
            "rights plan",
            "poison pill",
            "preferred share purchase right",
            "preferred stock purchase right",
            "one right for each",
        ),
        r"(?<!registration )(?<!investor )(?<!investors' )(?<!appreciation )(?<!subscription "
        r")(?<!voting )\brights (?:agreement|plan)\b|poison pill|"
        r"dividend (?:distribution )?of one (?:\w+ ){0,5}right|(?:share|stock) purchase rights?\b",
        also=r"\b(?:adopt\w*|enter\w*|amend\w*|extend\w*|declar\w+|approv\w+|dividend)\b",
        but=r"registration rights|investor(?:s'|s|'s)? rights|appreciation rights|employee|"
        r"expir\w+ of the rights|terminat|redeem|inapplicable|exempt|not (?:be )?(?:deemed|become)|"
        r"acquiring person.{0,40}?not|stockholders' rights? plan|co-sale|merger agreement|"
        r"of the merger",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "holder-rights-change",
        ("reverse stock split", "reverse share split", "reverse split", "share consolidation"),
        r"\b(?:effect\w*|approv\w+|implement\w*|announc\w+|authoriz\w+|will|amend\w+|"
        r"filed)\b.{0,120}?\breverse (?:stock |share )?split|\breverse (?:stock |"
        r"share )?split\b.{0,100}?\b(?:became|will|was|effective|approved)",
        but=r"adjusted (?:for|to)|gives? effect to|anti-?dilution|prior reverse|regain|will not be|"
        r"not (?:to )?(?:proceed|effect|implement)",
    ),
    Rule(
        "holder-rights-change",
        ("certificate of designation", "certificates of designation", "articles supplementary"),
        r"\b(?:certificates? of designations?|articles supplementary)\b",
        also=r"\b(?:senior|rank\w*|liquidation preference|consent (?:of|rights)|super-?voting|"
        r"votes per share|prior to)\b",
        but=r"junior participating|eliminat|rights agreement",
    ),
    Rule(
        "holder-rights-change",
        ("bylaw", "by-law"),
        r"\b(?:nominat(?:ions?|e|ing)|advance notice|special meetings?|written consent|"
        r"supermajority|super-majority|classified board|staggered|proxy (?:solicitations?|"
        r"contests?|cards?))\b",
        also=r"\b(?:amend\w*|adopt\w*|restat\w*|update\w*|requir\w*|"
        r"revis\w*)\b.{0,240}?\b(?:nominat|notice|requirement|disclos|prohibit|limit|eliminat|"
        r"stagger|classif|super-?majority)",
        but=r"declassif|no longer (?:is )?divided|proxy access|lower|reduc\w+ the (?:percentage|"
        r"threshold)|eliminat\w+ (?:the )?(?:classified|supermajority|super-majority)|"
        r"nominating (?:and|committee)|expand",
        items=("5.03", "3.03", "8.01", "5"),
        severity=Severity.LOW,
    ),
    Rule(
        "holder-rights-change",
        ("nominat", "proxy card", "proxies"),
        r"\b(?:update|revise|enhance|require|add|modify|expand|"
        r"impose)\w*\b.{0,120}?\b(?:disclosure|notification|procedural|information|notice|"
        r"requirements?)\b.{0,120}?\b(?:nominations?|nominees?|nominate|proxies|proxy)",
        items=("5.03", "3.03"),
        but=r"proxy access|committee",
        severity=Severity.LOW,
    ),
    Rule(
        "holder-rights-change",
        (
            "super-voting",
            "supervoting",
            "high-vote",
            "votes per share",
            "forced conversion",
            "mandatory conversion",
        ),
        r"\bsuper-?voting|\bhigh-?vote|\b(?:ten|10|twenty|20|\d{2,}) votes per share|\b(?:forced|"
        r"mandatory) conversion of",
        also=r"\b(?:issu\w+|adopt\w*|creat\w+|amend\w*|approv\w+|authoriz\w*|effect\w*)\b",
    ),
    Rule(
        "holder-rights-change",
        ("cancel", "extinguish", "receive no", "wiped out"),
        r"\b(?:common stock|equity interests|debentures|notes|shares|interests)\b.{0,60}?\b(?:are|"
        r"is|be|were|was) (?:cancel\w*|extinguish\w*)|\b(?:cancel\w*|"
        r"extinguish\w*)\b.{0,140}?\b(?:common stock|equity interests|debentures|notes|shares|"
        r"interests|stock)\b|\b(?:interests|common stock|shares) (?:cancel+ed|extinguished)\b",
        also=r"\b(?:plan|chapter 11|bankruptcy|reorganization|debentureholders|effective date|"
        r"without payment|debtors|discharged)\b",
        but=r"incentive plan|option plan|stock plan|treasury|repurchase|stock option|restricted stock|"
        r"merger consideration|effective time|purchase price",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "holder-rights-change",
        (
            "existing stockholders",
            "existing shareholders",
            "current shareholders",
            "current stockholders",
            "existing equity",
            "holders of existing",
            "holders of common stock",
            "existing common",
        ),
        r"\b(?:existing|current) (?:stock|share|equity )holders\b.{0,60}?\bwill (?:receive|hold|"
        r"own|retain)\b.{0,160}?\d+(?:\.\d+)? ?(?:%|percent)|\b(?:existing|holders of|"
        r"current)\b.{0,60}?\b(?:common stock|equity|interests)\b.{0,60}?\b(?:receive no|"
        r"will be cancel|be cancel|not receive)",
        also=r"\b(?:plan|new common stock|new equity|reorgani[sz]ed|recapitali[sz]ation|chapter|"
        r"cancel\w*)",
        but=r"merger",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "holder-rights-change",
        ("exchang", "convert", "equitiz", "will receive"),
        r"\b(?:notes?|debt|claims?|bonds|debentures|loans)\b.{0,100}?\b(?:exchanged|converted|"
        r"equitiz\w+|will receive)\b.{0,80}?\b(?:equity|common (?:stock|shares)|interests)\b|"
        r"\b(?:convert(?:s|ed|ing)?|equitiz(?:e|es|ed|ing))\b.{0,40}?\b(?:notes|debt|claims|bonds|"
        r"debentures|loans)\b",
        also=r"\b(?:restructuring support|plan of reorganization|prepackaged|chapter 11|"
        r"reorgani[sz]ed)",
        but=r"if |at the option",
        severity=Severity.CRITICAL,
    ),
    # ---- dividend-cut
    Rule(
        "dividend-cut",
        ("dividend", "distribution"),
        rf"\b{_CUT}\b.{{0,60}}?\b{_DIVIDEND}",
        but=r"distribution (?:agreement|center|channel|cost|network|date)|spin-?off|"
        r"conversion (?:rate|price)|dividends received|subject to|reduced by|"
        r"(?<!not to )declar\w+ (?:a|its)|equivalents|deferred (?:stock|compensation)|tax|withhold|"
        r"prior approval|liquidat|without (?:the )?(?:prior|approval)|restrict|cut-?off|"
        r"ceas\w+ to accrue|special (?:cash )?(?:dividend|distribution)",
    ),
    Rule(
        "dividend-cut",
        ("dividend", "distribution"),
        rf"\b{_DIVIDEND}.{{0,80}}?\b(?:is|are|was|were|be|been|has|have|will|"
        rf"will be) (?:\w+ )?(?:suspended|"
        r"reduced|eliminated|discontinued|omitted|deferred|cut\b|cancelled|canceled)",
        but=r"conversion (?:rate|price)|cut-?off|spin-?off|equivalents|deferred (?:stock|"
        r"compensation)",
    ),
    Rule(
        "dividend-cut",
        ("dividend", "distribution"),
        rf"\b(?:declar\w+|announc\w+|approv\w+|set)\b.{{0,80}}?\b{_DIVIDEND}.{{0,60}}?"
        rf"(?P<now>\$ ?[\d.]+\d).{{0,140}}?\b(?:compar\w+ (?:to|with)|versus|from|down from|"
        rf"previous|prior|last)\b.{{0,60}}?(?P<then>\$ ?[\d.]+\d)",
        but=r"special|extra|liquidat|split|increas|return of capital|month|royalty|net profits",
    ),
    Rule(
        "dividend-cut",
        ("repurchase", "buyback"),
        r"\b(?:suspend(?:ed|s|ing)?|suspension of|paus(?:e|ed|ing)|"
        r"halt(?:ed)?)\b.{0,60}?\b(?:share|stock)? ?(?:repurchases?|buybacks?)",
        also=r"\b(?:cash|liquidity|preserve|capital|program|suspend\w+)\b",
        but=r"10b5-1|blackout",
        severity=Severity.LOW,
    ),
    # ---- impairment
    Rule(
        "impairment",
        ("impairment",),
        r"\b(?:record\w*|recogni[sz]\w+|incurr?\w*|took|take|conclud\w+|determin\w+|expect\w*|"
        r"estimat\w+|includ\w+|result\w+|reflect\w*|due to|report\w*|requir\w+|"
        r"charges? of)\b.{0,140}?\bimpairments?\b",
        also=r"\bimpairments? (?:charges?|loss(?:es)?|of|was|is|will|related)|(?:goodwill|asset|"
        r"intangible|non-?cash|inventory) impairment|charge",
        but=r"compared (?:to|with) (?:an )?impairment|excluding (?:the )?impairment|"
        r"before impairment|no impairment|not impaired|test(?:ed|ing)? for|impairment test|"
        # The name of a line that adds up charges of several kinds.
        r", impairments?,? and other (?:\w+ )?(?:charges|items|costs)\b(?! of)|potential|annual impairment|without impairment|material impairment of (?:its|"
        r"the) ability",
    ),
    Rule(
        "impairment",
        ("impairment",),
        rf"{MONEY} (?:[\w-]+ ){{0,4}}?impairments?\b|\bimpairment (?:charge|loss)(?:es|s)? (?:of|totaling) "
        rf"(?:approximately |about )?{MONEY}|\bimpairment of (?:[\w-]+,? ){{1,6}}of (?:approximately )?{MONEY}",
        also=r"\b(?:record\w*|recogni[sz]\w+|incurr?\w*|took|result\w+|compris\w+|includ\w+|related to)\b",
        but=r"compared (?:to|with) (?:an? )?(?:[\w-]+ )*impairment|excluding|before impairment|"
        r"net of (?:\w+ )?impairment|accumulated impairment loss(?:es)? (?:of|was|were)|no impairment",
    ),
    Rule(
        "impairment",
        (
            "write-down",
            "write-off",
            "writedown",
            "writeoff",
            "wrote down",
            "wrote off",
            "written down",
            "written off",
            "write down",
            "write off",
        ),
        r"\b(?:record\w*|recogni[sz]\w+|incurr\w*|took|will|conclud\w+|determin\w+|expect\w*|"
        r"includ\w+|result\w+|reflect\w*|due to|report\w*|charges?|company|registrant|we|has|have|"
        r"been|be|was|were)\b.{0,100}?\b(?:write[- ]?(?:downs?|offs?)|wr(?:ote|itten) (?:down|"
        r"off))",
        also=r"\b(?:goodwill|assets?|inventor\w+|intangible|investments?|receivables?|value|costs|"
        r"charge|equipment|loan costs|ceiling|propert\w+|reserves)\b",
        but=r"excluding|before (?:the |any |such |these )?(?:impairment|write|charge|special|"
        r"unusual|"
        r"non)|no write|loans? (?:charged|written)|deferred financing|"
        r"debt issuance|unamortized|in-process|policy",
    ),
    Rule(
        "impairment",
        ("charge",),
        r"\bcharges?\b.{0,80}?\b(?:lower|reduc\w+|writ\w+|adjust\w*|"
        r"mark\w*)\b.{0,40}?\b(?:carrying|value|"
        r"goodwill|intangible)\b",
        also=r"\b(?:goodwill|trademarks?|intangible|assets?|inventor\w+|mine|plants?|propert\w+|"
        r"investment|"
        r"equipment|vessels?|licenses?)\b",
        but=r"non-?gaap|excluding|risk",
    ),
    Rule(
        "impairment",
        ("excess", "obsolete", "slow-moving"),
        rf"{MONEY} (?:\w+ ){{0,2}}?charges? (?:for|on|against|related to|relating to) (?:\w+ ){{0,2}}?(?:excess|"
        r"obsolete|slow-moving) (?:[\w-]+ ){0,4}?inventor(?:y|ies)\b",
        but=r"non-?gaap|excluding|compared (?:to|with)",
    ),
    Rule(
        "impairment",
        ("valuation allowance",),
        r"\b(?:record\w*|establish\w*|increas\w+|recogni[sz]\w+)\b.{0,80}?\bvaluation allowance\b",
        also=r"deferred tax|charge",
        but=r"revers|releas|decreas",
    ),
)
