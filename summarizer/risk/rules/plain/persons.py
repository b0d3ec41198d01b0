"""Offices given up, quarrels on the board, and business with insiders, as filers tell them."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import OFFICE

__all__ = ["RULES"]

_INSIDER = (
    r"(?:(?:member|chair\w*|vice chair\w*) of (?:the|its|our|the company's) (?:\w+ )?board|"
    r"(?:our|its|the company's|a|an|the) (?:\w+ ){0,3}?(?:directors?|officers?|chair(?:man|woman|"
    r"person)?|president|founder|(?:majority|controlling|principal|largest|significant|sole) "
    r"(?:share|stock|unit)holder|chief \w+ officer)|directors? (?-i:[A-Z]))"
)
_OWNED_STOCK = r"of (?:the |our |its |the company's )?(?:outstanding |issued |company's )?(?:common|capital|voting|class)"

RULES = (
    Rule(
        "executive-departure",
        ("employment", "position", "service", "role"),
        rf"{OFFICE}.{{0,200}}?\b(?:employment|service|position|role|tenure)\b.{{0,60}}?\b(?:will "
        rf"(?:be )?(?:terminat\w+|end|conclude|cease)|(?:was|is|has been|is being) (?:terminated|"
        rf"eliminated|ended)|terminated|ended|ends) (?:on|effective|as of|in|immediately)\b",
        but=r"\bif |good reason|upon (?:a|any|his|her|the|their)|in the event|unless|previously "
        r"(?:reported|disclosed|announced)|agreement (?:will|was|is)|term of",
        items=("5.02", "6", "8.01", "7.01", "5"),
    ),
    Rule(
        "executive-departure",
        ("not stand", "not seek", "not be nominated", "not run", "declined to stand"),
        r"\b(?:two|three|four|five|several|both|each|messrs)\b.{0,240}?\b(?:not (?:to )?(?:stand|"
        r"seek|run|be (?:re-?)?nominated)|declin\w+ to (?:stand|seek|run))\b.{0,60}?\b(?:re-?"
        r"election|election|nomination)?|\bdirectors\b.{0,60}?\band\b.{0,160}?\bnot (?:stand|seek|"
        r"run)\b|(?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+,?) and (?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+)\b.{0,120}?\bnot (?:to )?"
        r"(?:stand|seek|run)\b",
        also=r"\b(?:directors?|board)\b",
        but=r"age limit|retirement (?:age|policy)|mandatory",
        items=("5.02", "6", "8.01", "5"),
        keep=("denial",),
    ),
    Rule(
        "executive-departure",
        ("mutual", "agreed that", "separation", "part ways", "parted ways", "no longer with"),
        rf"\b(?:mutual\w*|agreed|part(?:ed|ing)? (?:ways|company)|separation)\b.{{0,200}}?{OFFICE}"
        rf".{{0,200}}?\b(?:will (?:leave|depart|end|separate)|separat\w+ from|leav\w+|last day)\b|"
        rf"{OFFICE}.{{0,120}}?\b(?:part(?:ed|ing)? (?:ways|company)|is no longer with|no longer "
        rf"employed)\b",
        but=r"\bif |good reason|in the event|unless|previously (?:reported|disclosed|announced)",
        items=("5.02", "6", "8.01", "7.01", "5"),
    ),
    Rule(
        "executive-departure",
        ("died", "passed away", "death"),
        r"\b(?:member of (?:the|its|our) (?:\w+ ){0,2}?(?:committee|board)|director|trustee)\b.{0,80}?\b(?:"
        r"died|passed away)\b|\b(?:died|passed away|death of)\b.{0,80}?\b(?:member of (?:the|its|our) (?:"
        r"\w+ ){0,2}?(?:committee|board)|directors?)\b",
        but=r"until (?:his|her)|earlier|upon|in the event",
        items=("5.02", "6", "8.01", "3.01", "5"),
        severity=Severity.LOW,
    ),
    Rule(
        "executive-departure",
        ("employment of", "employment with"),
        rf"\bemployment of\b.{{0,140}}?{OFFICE}.{{0,140}}?\b(?:was|has been|is being|will be) (?:\w+ )?"
        rf"(?:terminated|ended)\b|{OFFICE}.{{0,100}}?\b(?:was|has been) (?:terminated|dismissed) (?:by the "
        rf"(?:company|board) )?(?:without cause|effective|on)\b",
        but=r"\bif |in the event|upon (?:a|any)|unless|previously (?:reported|disclosed|announced)|"
        r"agreement (?:was|has been) terminated",
        items=("5.02", "6", "8.01", "5"),
        keep=("denial",),
    ),
    # ---- governance-dispute
    Rule(
        "governance-dispute",
        ("not share", "does not support", "lost confidence", "no confidence", "not given", "conc"),
        r"\b(?:resign\w*|letter|stepp\w+ down|left|leav\w+)\b.{0,240}?\b(?:(?:do|does|did|could|"
        r"can) not (?:share|support|endorse|approve|trust)|(?:lost|no|lack of|losing) confidence|"
        r"not (?:been )?(?:given|provided|informed|consulted|kept informed)|concerns? (?:about|"
        r"over|with|as to|regarding))|\b(?:letter|he|she|they)\b.{0,60}?\b(?:states?|stated|says?|"
        r"said|wrote|writes|explains?)\b.{0,60}?\b(?:not (?:share|support|agree)|lost confidence|"
        r"disagree\w*)",
        also=r"\b(?:board|direction|management|company|decisions?|information|strategy)\b",
        but=r"auditor|accountant|accounting firm|no disagreement|not (?:the result|because|due|as "
        r"a result)",
        items=("5.02", "6"),
        keep=("denial",),
    ),
    Rule(
        "governance-dispute",
        ("nominat", "candidates", "nominees", "slate"),
        r"\b(?:will|intends? to|plans? to|has|have|had|gave notice|told|notified|informed|submitted"
        r"|delivered)\b.{0,120}?\bnominat\w+\b.{0,120}?\b(?:in opposition|oppos\w+|instead of|"
        r"against|to replace|its own|own (?:candidates|slate)|dissident)",
        but=r"bylaw|by-law|cooperation agreement|withdr[ae]w|standstill|settle",
    ),
    # ---- related-party-transaction
    Rule(
        "related-party-transaction",
        ("borrow", "loan", "lent", "note", "advance", "credit", "purchase", "sold", "sale", "leas"),
        rf"\b(?:borrow(?:ed|ing|s)?|loan(?:ed|s)?|lent|advances?|advanced|promissory note|credit "
        rf"(?:line|agreement|facility)|line of credit|notes? payable|guarant(?:y|ee|eed))\b"
        rf".{{0,140}}?\b(?:from|with|by|of|to|in favor of)\b.{{0,60}}?\b{_INSIDER}",
        also=r"\$ ?\d|\b(?:promissory|interest|unsecured|secured|matur\w+|due)\b",
        but=r"officers' certificate|signed by|committee|approved by|board of directors approved|"
        r"stock option|award|no (?:director|officer|loan)|indemnif|banking relationship|ordinary "
        r"course|change (?:in|of) control|agent",
        items=("1.01", "2.01", "2.03", "8.01", "5", "3.02"),
    ),
    Rule(
        "related-party-transaction",
        ("holder", "director", "chair", "president", "officer", "founder"),
        rf"\b{_INSIDER}.{{0,100}}?\b(?:made available|lent|loaned|advanced|extended|agreed to "
        rf"(?:lend|advance|provide|make)|provided|purchased|bought|sold|leased)\b.{{0,80}}?\b(?:to "
        rf"(?:us|the company|the registrant|the bank)|loan|credit|facility|from (?:us|the "
        rf"company)|\$ ?\d)",
        also=r"\b(?:loan|line|credit|notes?|property|building|land|lease|assets?|shares|funds|\$)",
        but=r"10b5-1|open market|option|award|said|commented|signed|indemnif|served|elected|"
        r"appointed|underwrit|common stock in the|tender|committee|beneficial",
        items=("1.01", "2.01", "2.03", "8.01", "5", "3.02"),
    ),
    Rule(
        "related-party-transaction",
        ("of which", "in which"),
        rf"\b(?:agreement|contract|lease|loan|note|purchas\w+|sold|sale|acquir\w+|services?)\b"
        rf".{{0,140}}?,? (?:an? [\w ]{{2,30}}? )?(?:of|in) which (?:\w+ ){{0,3}}?(?:{_INSIDER}|"
        rf"directors?|officers?|chairman|president)\b.{{0,80}}?\b(?:is|are|was|were|holds?|owns?|"
        rf"has|have|serves?)\b",
        but=r"no |committee of which|subsidiary|biograph|underwrit|the board of directors of which",
        items=("1.01", "2.01", "2.03", "8.01", "5", "3.02", "5.02"),
    ),
    Rule(
        "related-party-transaction",
        ("own", "hold", "control"),
        rf"\b(?:chief \w+ officer|chair(?:man|woman|person)|president|director|founder)s?\b"
        rf".{{0,120}}?\b(?:owns?|holds?|controls?)\b.{{0,30}}?\b(?:all|most|half|a majority|a "
        rf"controlling|\d\d?(?:\.\d+)? ?(?:%|percent)|part)\b.{{0,20}}?\b(?:interests?|equity|"
        rf"membership|units|shares|stock|of it)\b(?! {_OWNED_STOCK})",
        but=rf"{_OWNED_STOCK}|beneficial|no |voting|tender|outstanding",
        items=("1.01", "2.01", "2.03"),
        severity=Severity.MEDIUM,
    ),
    Rule(
        "related-party-transaction",
        ("owner of", "holder of", "owns", "holds"),
        r"\b(?:is the (?:record |beneficial |registered )?(?:owner|holder) of|(?:currently )?(?:beneficially "
        r")?(?:owns|holds))\b.{0,140}?\b(?:[1-9]\d)(?:\.\d+)? ?(?:%|percent\b).{0,80}?\b(?:outstanding|common "
        r"stock|voting)\b",
        also=r"\b(?:company|registrant|our|<registrant>)\b",
        but=r"subsidiar|joint venture|limit|exceed|in excess|more than|would|convert|merger|tender|voting "
        r"agreement|(?:company|registrant|we|<registrant>) (?:currently )?(?:owns|holds)|quorum",
        items=("1.01", "2.01", "2.03"),
        severity=Severity.HIGH,
    ),
    Rule(
        "related-party-transaction",
        ("management",),
        r"\b(?:sale|sell|sold|purchase|bid)\b.{0,160}?\bmanagement (?:team )?(?:bidder|buyer|"
        r"purchaser|buy-?out)\b|\b(?:purchase|sale) agreement\b.{0,60}?\bwith\b.{0,40}?"
        r"\bmanagement (?:team|bidder)\b",
        but=r"underwrit|change (?:in|of) control",
    ),
)
