"""Listings lost and control sold."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import EXCHANGE

__all__ = ["RULES"]


RULES = (
    Rule(
        "delisting-notice",
        ("regain compliance", "evidence compliance", "demonstrate compliance"),
        rf"{EXCHANGE}.{{0,120}}?\bgrant\w*\b.{{0,120}}?\b(?:second|additional|further|extension|"
        rf"\d+[- ](?:calendar[- ])?days?)\b.{{0,160}}?\b(?:regain|evidence|demonstrate) compliance",
        but=r"regained|has evidenced|terminat\w+ of the (?:merger|agreement)",
        severity=Severity.HIGH,
        keep=("prior", "hypothetical"),
    ),
    Rule(
        "delisting-notice",
        ("trading in", "trading of"),
        r"\btrading (?:in|of) (?:its|our|the company's|the|such)\b.{0,60}?\b(?:stock|shares|"
        r"securities|units|notes)\b.{0,20}?\b(?:will be|was|were|has been|had been|is|be) "
        r"(?:suspended|halted|stopped|discontinued)",
        also=rf"\b{EXCHANGE}",
        but=r"merger|closing of|effective time|transfer|pending (?:news|the announcement)|resum\w+|"
        r"matur\w+|redeem|redemption|simultaneous|until (?:the )?(?:release|announcement)",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "delisting-notice",
        ("nasdaq", "nyse", "exchange", "listing", "amex", "stock market"),
        rf"{EXCHANGE}.{{0,200}}?\b(?:remov(?:e|ed|al|ing)|struck|strike|suspend(?:ed)?|halt(?:ed)?|"
        rf"end(?:ed)? (?:the )?(?:listing|trading)|stop(?:ped)? trading)\b"
        r"(?:(?!\b(?:dividends?|distributions?|repurchases?|buybacks?)\b).){0,80}?\b(?:stock|"
        rf"shares|securities|listing|trading|list|units)\b|\b(?:stock|shares|securities|"
        rf"units)\b.{{0,80}}?\b(?:removed|struck|taken off|suspended|no longer (?:be )?(?:listed|"
        rf"trade))\b.{{0,80}}?{EXCHANGE}",
        but=r"merger|closing of|effective time|bonds? (?:matur|redeem)|notes|regain|securities and "
        r"exchange commission|transfer|option exchange|employee|exchange act|moved? (?:to|its)|"
        r"exchange offer|not be",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "delisting-notice",
        ("$1", "bid", "minimum", "required", "listing"),
        rf"\b(?:closed|traded|bid price|closing price|price|market value|equity|net worth|number "
        rf"of)\b.{{0,120}}?\b(?:below|under|less than|beneath|short of)\b.{{0,120}}?{EXCHANGE}|"
        rf"{EXCHANGE}.{{0,160}}?\b(?:closed|traded|bid price|closing price|price|market value|"
        rf"equity)\b.{{0,120}}?\b(?:below|under|less than|beneath|short of)\b",
        also=r"\b(?:notif\w+|told|letter|notice|wrote|advised|informed|rule|standard|requires?|"
        r"requirement|days)\b",
        but=r"regain|conversion price|exercise price|offering|placement|purchase price|reported on|"
        r"again",
        items=("3.01", "5", "8.01", "7.01"),
    ),
    Rule(
        "delisting-notice",
        ("delist", "deregist", "leave the", "give up its listing", "withdraw its"),
        r"\b(?:decid\w+|determin\w+|approv\w+|intends?|plans?|will|resolved|"
        r"voted)\b.{0,80}?\b(?:delist|"
        r"deregister|give up\b.{0,20}?\blisting|withdraw\b.{0,60}?\bfrom (?:listing|the exchange|"
        r"nasdaq|nyse)|leave (?:the )?(?:nasdaq|nyse|exchange)|(?:end|terminate|suspend)\b.{0,30}?"
        r"\breporting (?:obligations|duties))",
        but=r"merger|surviving|transfer\w* (?:its )?listing|debt securities|in connection with the "
        r"(?:closing|merger)|simultaneous|begin trading|list (?:its|on)",
        severity=Severity.HIGH,
    ),
    Rule(
        "change-in-control",
        ("acquire", "buy", "bought", "takeover", "take-over", "sold", "purchase"),
        r"\b(?:will|agreed to|has agreed to|is to|agreement to|deal to) be (?:bought|acquired|"
        r"purchased|taken (?:over|private)|sold)\b.{0,20}?\b(?:by|to|for)\b|\b(?:acquire|buy|"
        r"purchase)s? (?:all|every) "
        r"(?:of )?(?:the )?(?:company's|registrant's|<registrant>(?:'s)?|outstanding|"
        r"our)\b.{0,60}?\b(?:shares|stock|units)\b.{0,80}?\b(?:for|at|in)\b.{0,30}?\$",
        also=r"\b(?:company|registrant|<registrant>|we)\b",
        but=r"subsidiary of the company (?:will|to) be (?:sold)|division|segment|products?\b|notes|"
        r"repurchase|assets (?:to|will) be|self-tender|property|building|unit of|shares to be "
        r"sold by|secondary",
        keep=("prior",),
    ),
    Rule(
        "change-in-control",
        ("%", "percent", "majority", "control"),
        r"\b(?:bought|acquired|purchased|obtained|now (?:\w+ ){0,2}?(?:owns?|holds?|has|controls?)|owns|holds|"
        r"will (?:own|hold|have|control)|gives?|gave|took|takes)\b.{0,160}?\b(?:5[1-9]|"
        r"[6-9]\d)(?:\.\d+)? ?(?:%|percent\b).{0,80}?\b(?:votes?|voting|shares|stock|outstanding)|"
        r"\b(?:bought|acquired|purchased|obtained|sold|transferred|gives?|gave|"
        r"took)\b.{0,120}?\b(?:majority (?:of|interest|stake|share|position)|"
        r"control of|controlling (?:interest|block|stake))\b.{0,60}?\b(?:company|registrant|votes?|"
        r"voting|shares|"
        r"stock|<registrant>)",
        also=r"\b(?:company|registrant|<registrant>)\b",
        but=r"subsidiary|joint venture|limited liability company interest|the company (?:has |have "
        r")?"
        r"(?:bought|acquired|purchased|sold|now owns|owns|holds)|registrant (?:bought|acquired|"
        r"purchased|sold|owns)|votes cast|quorum|in person or by proxy|present|board of directors "
        r"consists",
        items=("1", "5.01", "1.01", "3.02", "8.01", "5"),
    ),
    Rule(
        "delisting-notice",
        ("remove its", "remove the", "take its"),
        r"\b(?:ask\w*|request\w*|appl\w+)\b.{0,40}?\b(?:nasdaq|nyse|exchange)\b.{0,40}?\bto "
        r"(?:remove|delist|take|strike)\b",
        but=r"merger|effective time|closing of",
        severity=Severity.HIGH,
    ),
    Rule(
        "delisting-notice",
        ("not satisfy", "not meet", "no longer satisf", "no longer meet", "fails to", "failed to"),
        rf"{EXCHANGE}.{{0,240}}?\b(?:does not|no longer|did not|fail\w* to) (?:satisf(?:y|ies)|"
        rf"meets?|compl(?:y|"
        r"ies))\b",
        but=r"regain|competitor|rival|conditions|merger",
        items=("3.01", "5", "8.01"),
        keep=("denial",),
    ),
    Rule(
        "change-in-control",
        ("control",),
        r"\b(?:now|together|thereby|thus) (?:have |has |hold |holds )?controls? (?:of )?(?:the "
        r"company|the registrant|<registrant>)\b",
        items=("1", "5.01", "5", "8.01"),
    ),
    Rule(
        "delisting-notice",
        ("registration", "reporting", "privately held", "non-reporting"),
        r"\b(?:terminat\w+|end|suspend\w*|withdraw\w*)\b.{0,40}?\b(?:its|our|the) (?:securities and exchange "
        r"commission|sec|exchange act) (?:registration|reporting)|\bbecome an? (?:privately held|non-"
        r"reporting|private) company\b.{0,80}?\b(?:deregist\w+|terminat\w+)|\b(?:deregist\w+|terminat\w+)\b"
        r".{0,120}?\bbecome an? (?:privately held|non-reporting|private) company",
        but=r"merger|acquired by|if |registration statement|effective time",
        severity=Severity.HIGH,
    ),
    Rule(
        "holder-rights-change",
        ("restrict",),
        r"\brestrict\w*\b.{0,60}?\b(?:transactions? (?:involving|in)|transfers? of|trading in|"
        r"acquisitions? of)\b.{0,200}?\b(?:shares|stock|securities|(?:share|stock)holders?|equity)\b",
        also=r"\b(?:order|certificate of incorporation|charter|articles|bylaws|net operating loss\w*|nols?)\b",
        but=r"lock-?up|insider|blackout|credit|indenture|covenants?|standstill|rule 144|securities act|"
        r"restricted stock|legend",
        items=("3.03", "1.03", "8.01", "5.03", "5"),
        severity=Severity.LOW,
    ),
    Rule(
        "delisting-notice",
        ("delisted",),
        r"\b(?:nasdaq|nyse|exchange|amex)\b.{0,20}?\bdelisted\b|\bdelisted by\b.{0,30}?\b(?:nasdaq|nyse|"
        r"exchange|amex)\b",
        but=r"if |merger|in (?:19|20)\d\d(?!,)|effective time|competitor",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "holder-rights-change",
        ("rank",),
        r"\branks? (?:senior|ahead|prior) (?:to|of)\b.{0,60}?\b(?:stock|shares|equity|securities)\b",
        also=r"\b(?:preferred|series|class|notes)\b",
        but=r"pari passu|indebtedness|debt securities|notes rank|creditors",
        items=("3.03", "5.03", "1.01", "3.02"),
    ),
)
