"""Listing and control."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import EXCHANGE

__all__ = ["RULES", "UNLESS"]


UNLESS = {
    "delisting-notice": ("relisted", "terms", "of_another"),
    "change-in-control": ("terms", "compensation", "acquirer", "court_plan"),
}

RULES = (
    # ---- delisting-notice
    Rule(
        "delisting-notice",
        ("notif", "notice", "letter", "determin", "advised", "informed"),
        rf"\b(?:notif\w+|notices?|letters?|determin\w+|advised|informed)\b.{{0,240}}?{EXCHANGE}|"
        rf"{EXCHANGE}.{{0,160}}?\b(?:notif\w+|notices?|letters?|determin\w+|advised|informed)\b",
        also=r"not (?:currently )?in compliance|non-?compliance|deficien|fail|no longer (?:meets?|"
        r"compl|satisf|eligible)|below the|delist|minimum (?:closing )?bid|does not (?:meet|comply|"
        r"satisfy)|not (?:met|satisf|compl)|continued listing|fallen below|falls? short|less than",
        but=r"regained compliance|in connection with the (?:merger|closing|consummation)|"
        r"requested that|written notice of|voluntar|compliance with the continued listing criteria "
        r"has|(?:has|had|have) been cured|(?:is|was) (?:now |again )?in compliance with (?:all|the)",
    ),
    Rule(
        "delisting-notice",
        (
            "delist",
            "removed from listing",
            "removal from listing",
            "suspend trading",
            "trading halt",
            "suspension of trading",
            "trading suspen",
            "halted",
        ),
        r"\b(?:will be|was|were|has been|have been|is being|to be|be|decided to|intends? to|"
        r"determin\w+ to|decision to|commenc\w+|initiat\w+|voluntar\w+) (?:\w+ )?delist(?:ed|"
        r"ing)?\b|\bdelist(?:ed|ing) (?:determination|proceedings?|of (?:its|our|the))|"
        r"\b(?:removed|removal) from listing|\bsuspen\w+ (?:of )?trading|"
        r"\btrading\b.{0,40}?\b(?:halted|suspended)\b.{0,80}?",
        but=r"regain|in connection with the (?:merger|closing|consummation)|not be delisted|"
        r"as a result of the (?:merger|closing|consummation)|employee|401\(k\)|benefit plan|"
        r"blackout",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "delisting-notice",
        ("deregister", "form 25", "form 15", "going dark"),
        r"\b(?:fil(?:e|ed|ing)|intends?|will|decided|approv\w+)\b.{0,120}?\b(?:form (?:25|15)\b|"
        r"deregist\w+)",
        also=r"deregist|delist|suspend|voluntar|reporting obligation|reduce|cost",
        but=r"merger|surviving|debt securities|unsold|post-effective",
    ),
    Rule(
        "delisting-notice",
        ("over-the-counter", "pink sheets", "otc bulletin board", "otc market", "otcqb", "otcbb"),
        r"\b(?:mov\w+|transfer\w*|begin|commenc\w+|now|will|expect\w*)\b.{0,100}?\b(?:trad\w+|"
        r"quot\w+)\b.{0,100}?\b(?:over-the-counter|pink sheets|otc)",
        also=r"delist|suspend|nasdaq|nyse|exchange|no longer",
        but=r"uplist|from the otc",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "delisting-notice",
        ("rule", "listing standard", "listing requirement"),
        r"\b(?:not (?:currently )?in compliance|no longer (?:in compliance|complies|compliant|"
        r"meets|satisfies)|out of compliance|fails? to (?:comply|satisfy|meet))\b.{0,80}?"
        rf"{EXCHANGE}.{{0,40}}?\b(?:rules?|standards?|requirements?)\b",
        but=r"regained compliance",
    ),
    Rule(
        "delisting-notice",
        ("regain compliance",),
        rf"\b(?:in order|in an effort|efforts?|plan\w*|period|until|time|seek\w*|"
        rf"intends?)\b.{{0,40}}?\bregain compliance\b.{{0,80}}?{EXCHANGE}",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "delisting-notice",
        ("registration of", "withdraw", "voluntar"),
        r"\b(?:terminat\w*|withdr\w+|end|suspend)\b.{0,40}?\bregistration of (?:its|the|our) "
        r"(?:\w+ )?"
        rf"(?:common|ordinary|shares|class|stock)|\b(?:withdr\w+|remov\w+)\b.{{0,80}}?\bfrom "
        rf"(?:listing|{EXCHANGE}|the {EXCHANGE})",
        also=r"\b(?:determin\w+|decid\w+|intends?|approv\w+|will|elected|authoriz\w+)\b",
        but=r"merger|acquisition|registration statement|transfer\w* (?:the |its |our )?listing",
    ),
    # ---- change-in-control
    Rule(
        "change-in-control",
        (
            "merge with and into",
            "merged with and into",
            "merging with and into",
            "merger of",
            "merge into",
            "merged into",
            "merge with",
            "merged with",
        ),
        r"\bmerg(?:e|ed|er|ing)\b.{0,120}?\b(?:with and )?into (?:the )?(?:company|"
        r"registrant)\b(?!')|\b(?:company|registrant) (?:will|would|shall|"
        r"is to) (?:be )?merged? with and into\b|\bwith and into <registrant>(?!')|"
        r"<registrant> (?:will|would|shall|is to) (?:be )?merged? with and into",
        but=r"(?:wholly[- ]owned )?subsidiary of the (?:company|registrant),? (?:will|would|shall|"
        r"with)|reincorporat|was merged|delaware corporation for the purpose of changing",
        keep=("terms",),
    ),
    Rule(
        "change-in-control",
        ("surviv", "subsidiary of"),
        r"\bthe (?:company|registrant)\b.{0,60}?\b(?:will |to |would |shall )?(?:surviv\w+|"
        r"continu\w+|bec[ao]m\w+)\b.{0,100}?\bsubsidiary of\b|<registrant>.{0,60}?\b(?:surviv\w+|"
        r"bec[ao]m\w+)\b.{0,80}?\bsubsidiary of\b",
        but=r"subsidiary of (?:the company|the registrant|<registrant>)",
        keep=("terms",),
    ),
    Rule(
        "change-in-control",
        ("acquire", "acquisition of", "tender offer", "purchase"),
        r"\b(?:to|will|would|shall|agreed to|pursuant to which|offer to|commence\w*|"
        r"proposes? to)\b.{0,80}?\b(?:acquire|purchase)\b.{0,60}?\b(?:all|any and all|100%|"
        r"each)\b.{0,40}?\b(?:issued and )?outstanding\b.{0,60}?\bof (?:the company|the registrant|"
        r"<registrant>)|\btender offer\b.{0,100}?\b(?:for|to (?:purchase|"
        r"acquire))\b.{0,60}?\b(?:all|any and all)\b.{0,80}?\b(?:of (?:the company|the registrant|"
        r"<registrant>)|company common)|\bto acquire <registrant>|\bagreement (?:to|"
        r"under which it will) be acquired\b|<registrant> to be acquired by|\b(?:company|"
        r"registrant) (?:to|will|has agreed to) be acquired by",
        but=r"the company'?s? (?:offer|tender)|self-tender|notes\b|repurchase|exchange offer",
        keep=("terms",),
    ),
    Rule(
        "change-in-control",
        ("change in control of", "change of control of", "control of the"),
        r"\b(?:result\w*|constitut\w+|effect\w*|occur\w*|was|been|acquired|obtain\w+|transfer\w*|"
        r"took)\b.{0,80}?\b(?:a )?(?:change (?:in|of) )?control of (?:the )?(?:company|registrant|"
        r"<registrant>)\b(?!'| (?:\w+ )?(?:services?|products?|software|goods|assets))|\bchange "
        r"(?:in|of) control of (?:the )?(?:company|"
        r"registrant)\b.{0,60}?\b(?:occurred|has|was|took)",
        but=r"(?-i:\bmay\b)|\bcould\b|\bwould\b|\bif |agreement\b.{0,40}?change in control|"
        r"not (?:constitute|result)",
    ),
    Rule(
        "change-in-control",
        ("majority of", "% of the", "percent of the", "controlling interest"),
        r"\b(?:acquir(?:ed|es|ing|e)|purchas(?:ed|es|ing|e)|now (?:own|hold)s?|became the (?:owner|"
        r"holder)|beneficially owns?|transfer\w*|sold)\b.{0,140}?\b(?:(?:a )?majority|"
        r"5[1-9](?:\.\d+)?%|[6-9]\d(?:\.\d+)?%|controlling interest).{0,80}?\b(?:outstanding|"
        r"voting|issued|common|shares|stock)",
        items=("5.01", "1"),
    ),
    Rule(
        "change-in-control",
        ("converted into the right to receive", "right to receive"),
        r"\beach (?:issued and )?(?:outstanding )?share of (?:the )?(?:company|registrant|"
        r"<registrant>)(?:'s)?\b.{0,160}?\bconverted into (?:and (?:become|"
        r"represent) )?(?:the )?right to receive\b",
        keep=("terms",),
    ),
)
