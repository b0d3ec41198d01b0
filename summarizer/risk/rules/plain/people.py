"""Those who leave, those who quarrel, and those who deal with the registrant."""

from __future__ import annotations

from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import TOP

__all__ = ["RULES"]

_GOES = (
    r"(?:giv(?:e|es|ing|en) up|gave up|quit(?:s|ting)?\b|let go|lays? down|laid down|hand(?:s|ed|"
    r"ing)? over (?:the|his|her)|bow(?:s|ed|ing)? out|stand(?:s|ing)? down|stood down|asked to "
    r"leave|on (?:medical |personal |unpaid |administrative |paid )?leave|remov(?:ed|al) (?:\w+ "
    r"){0,4}?from (?:office|(?:his|her|the) (?:post|position|duties|role))|(?:employment|service|"
    r"tenure)\b.{0,40}?\b(?:ended|ends|will end|ceased)|(?:his|her) (?:post|position|office|role|"
    r"duties)\b.{0,40}?\b(?:end(?:s|ed)|ceased?)|relieved of|suspended (?:from|as|with)|has died|"
    r"\bdeath of\b|will not (?:return|continue|renew (?:his|her))|leaves? (?:the company|office|at|"
    r"on|its|to)|leaving (?:the company|office)|has left|vacat(?:ed|es|ing))"
)
_KIN = (
    r"(?:wife|husband|spouse|brother|sister|son|daughter|father|mother|cousin|nephew|niece|"
    r"(?:brother|sister|son|father|mother)-in-law|famil(?:y|ies))"
)
_HIGH = (
    r"(?:chair(?:man|woman|person|s)?\b|chief \w+(?: \w+)? officer|presidents?\b|directors?\b|"
    r"officers?\b|founders?\b|(?:controlling|principal|largest|majority|\d\d?(?:\.\d+)?%) (?:share|"
    r"stock|unit)?holders?|general partner)"
)
_DEAL = (
    r"(?:lent|lends?|loan(?:ed|s)?|borrow(?:ed|s)?|leas(?:e|ed|es)|rent(?:ed|s)?|bought|buys?|sold|"
    r"sells?|purchas(?:e|ed|es)|acquir(?:e|ed|es)|guarantee[ds]?|contract(?:s|ed)?|pays?|paid|"
    r"transfer(?:red|s)?|signed|agreement|invest(?:ed|s|ment)?|forg(?:ive|ave))"
)

RULES = (
    Rule(
        "executive-departure",
        (
            "give",
            "gave",
            "giving",
            "quit",
            "let go",
            "laid",
            "lay",
            "hand",
            "bow",
            "stand",
            "stood",
            "asked to",
            "leave",
            "leaving",
            "remov",
            "employment",
            "service",
            "tenure",
            "died",
            "death",
            "left",
            "relieved",
            "vacat",
            "suspended",
            "not return",
            "not continue",
            "position",
            "post",
        ),
        rf"{_GOES}.{{0,160}}?{TOP}|{TOP}.{{0,160}}?{_GOES}",
        but=r"\bif (?:the executive|executive|mr|ms|he|she|his|her)|good reason|in the event (?:of|"
        r"that)|previously (?:reported|disclosed|announced)|until (?:his|her|their) (?:earlier "
        r")?(?:successor|death)|fees? paid|other than for|employment agreement (?:ended|ends|will "
        r"end)|prior to (?:joining|his|her)|served as|before joining|served on|accountants?\b|"
        r"audit(?:or|ing) firm|\bleft (?:us|them|it|no|the (?:company|board) with)\b|whose "
        r"(?:departure|retirement|resignation)",
    ),
    Rule(
        "executive-departure",
        (
            "remov",
            "dismiss",
            "terminat",
            "give up",
            "gave up",
            "giving up",
            "quit",
            "let go",
            "leave",
            "end",
            "laid down",
            "relieved",
        ),
        rf"\b(?:mr|ms|mrs|dr|messrs)\b\.?.{{0,100}}?(?:{_GOES}|\b(?:was|were|been) (?:removed|"
        rf"dismissed|terminated|relieved|asked to (?:leave|resign)))|\b(?:board|committee|company|"
        rf"registrant)\b.{{0,60}}?\b(?:removed|dismissed|terminated|relieved|"
        rf"suspended)\b.{{0,20}}?\b(?:mr|ms|"
        rf"mrs|"
        rf"dr)\b",
        but=r"\bif (?:mr|ms|dr|he|she)|good reason|in the event|upon (?:a |any )?terminat|"
        r"previously "
        r"(?:reported|disclosed)|other than for|agreement (?:ended|ends)|prior to (?:joining|his|"
        r"her)|served (?:as|on)|before joining|without cause",
        items=("5.02", "6"),
    ),
    # ---- governance-dispute
    Rule(
        "governance-dispute",
        (
            "differ",
            "protest",
            "object",
            "dissent",
            "could not agree",
            "quarrel",
            "dispute",
            "conflict",
        ),
        r"\b(?:resign\w*|left|leav\w+|quit|withdr[ae]w\w*|declin\w+|refus\w+|will not "
        r"stand)\b.{0,200}?\b(?:differences? (?:of (?:opinion|view)s? )?(?:with|over|about|on|as "
        r"to)|in protest|object(?:ed|s|ion|ions)|dissent\w*|could (?:not|no longer) (?:agree|"
        r"support)|disput\w+|not (?:agree|"
        r"support)\b.{0,20}?\bwith)|\b(?:in protest|objected to)\b.{0,120}?\b(?:resign\w*|left|"
        r"leav\w+|quit)",
        also=r"\bdirectors?\b|\bboard\b|\bchair",
        but=r"\bno (?:differences|dispute|disagreement)|accountant|auditor",
    ),
    Rule(
        "governance-dispute",
        (
            "slate",
            "nominees",
            "replace",
            "unseat",
            "rival",
            "own candidates",
            "solicit",
            "unsolicited",
            "hostile",
            "opposed by",
            "oppose",
        ),
        r"\b(?:its|his|her|their|own|rival|opposing|competing|alternative|opposition) (?:own "
        r")?(?:\w+ )?(?:slate|nominees|candidates)\b|\b(?:replace|unseat|remove|"
        r"oust)\b.{0,40}?\b(?:directors|board|members of the board)|"
        r"\bsolicit\w*\b.{0,60}?\b(?:proxies|votes|consents)\b.{0,80}?"
        r"\b(?:against|oppos\w+|replace|remove|elect (?:its|his|their|four|three|two|five|six))",
        also=r"\b(?:holder|fund|group|partners|capital|investors?|shareholder|stockholder|"
        r"dissident|"
        r"solicit\w*)\b",
        but=r"board's (?:own )?(?:slate|nominees)|all (?:of )?(?:the|its) nominees|bylaw|by-law|"
        r"settle\w*|withdr[ae]w\w*|elected all|management's nominees|standstill|company's nominees",
    ),
    Rule(
        "governance-dispute",
        (
            "voted down",
            "turned down",
            "failed",
            "not carried",
            "fell short",
            "not pass",
            "voted against",
            "rejected",
            "withheld",
            "defeated",
            "not adopted",
            "not approve",
        ),
        r"\b(?:proposals?|amendments?|resolutions?|plans?|nominees?|elections?|say[- ]on[- ]pay|"
        r"compensation|directors?|measures?)\b.{0,120}?\b(?:voted down|turned down|failed(?: to "
        r"pass)?|not (?:carried|adopted|approved|passed|elected)|fell short|did not pass|rejected|"
        r"defeated)\b|\b(?:stock|share|unit)?holders\b.{0,60}?\b(?:voted down|turned down|rejected|"
        r"defeated|voted against|did not (?:approve|adopt))\b|\bmore votes (?:were )?(?:withheld|"
        r"against)\b.{0,30}?\bthan (?:for|in favor|cast for)",
        also=r"\b(?:votes?|voted|meeting|holders|proposal|majority)\b",
        but=r"if |failed to (?:vote|attend|return)|fail\w* to (?:elect|receive) a quorum",
        keep=("denial",),
    ),
    Rule(
        "governance-dispute",
        ("code of ethics", "code of conduct", "code of business", "ethics code"),
        r"\b(?:waiv\w+|exempt\w+|excus\w+|permission|allowed|except\w+)\b.{0,120}?\b(?:code of "
        r"(?:\w+ )?(?:ethics|conduct)|ethics code)|\bcode of (?:\w+ )?(?:ethics|"
        r"conduct)\b.{0,120}?\b(?:waived|exempted|waiver (?:was|of))",
        but=r"no waiver|did not|not (?:constitute|result|involve|relate)|amend\w*|will disclose|"
        r"any "
        r"waivers?|future",
        items=("5.05", "10", "8.01"),
    ),
    # ---- related-party-transaction
    Rule(
        "related-party-transaction",
        (
            "chair",
            "chief",
            "president",
            "director",
            "officer",
            "founder",
            "holder",
            "general partner",
        ),
        rf"\b(?:whose (?:\w+ ){{0,3}}?(?:owner|member|partner|holder|manager|president|head|"
        rf"chairman|director|shareholder|stockholder)|which is (?:\w+ )?(?:owned|controlled|run|"
        rf"managed)|(?:owned|controlled|run|managed|held) (?:\w+ )?(?:by|"
        rf"with))\b.{{0,120}}?\b(?:chairs? the board|"
        rf"{_HIGH}|{_KIN})\b|\b{_HIGH}(?:'s|')? (?:\w+ ){{0,2}}?{_KIN}\b|\b{_KIN} "
        rf"of\b.{{0,60}}?\b{_HIGH}|\b{_HIGH}\b.{{0,60}}?\bowns? (?:\d|half|all|most|a (?:majority|"
        rf"third|quarter|controlling|part))",
        also=rf"\b{_DEAL}\b",
        but=r"\bno (?:family|transaction)|no director|biograph|voting agreement|lock-?up|"
        r"beneficially "
        r"owned by (?:all|each)|family relationship|certificate|subsidiary of the|will be acquired|"
        r"tender and support|standard form|was granted|option|restricted stock unit|effective time|merger consideration",
    ),
    Rule(
        "related-party-transaction",
        (
            "lent",
            "lend",
            "loan",
            "borrow",
            "lease",
            "guarant",
            "bought",
            "sold",
            "purchased",
            "acquired",
        ),
        rf"\b(?:lent|lends|loaned|borrow(?:ed|s)|leas(?:ed|es)|guarante(?:ed|es)|bought|sold|"
        rf"purchased|acquired|rents?)\b.{{0,120}}?\b(?:from|to|by|with|of)\b.{{0,80}}?\b(?:its|"
        rf"our|the company's|the bank's|the registrant's) (?:\w+ ){{0,3}}?{_HIGH}",
        but=r"committee|stock option|award|10b5-1|open market|board of directors|officers' "
        r"certificate|signed by|"
        r"indemnif|\bshares (?:\w+ ){0,3}?(?:from|of common)|outstanding common stock|"
        r"chief \w+ officer (?:said|stated|commented)|underwrit|appointed|elected|resign",
    ),
    Rule(
        "governance-dispute",
        ("oppose", "cannot agree", "can not agree", "could not agree", "cannot support"),
        r"\b(?:they|he|she|who|letters?)\b.{0,40}?\b(?:oppos(?:e|es|ed)|can ?not (?:agree|"
        r"support)|could (?:not|no longer) (?:agree|support|accept))\b",
        also=r"\b(?:board|decision|way|policy|company|management|accounts?|plan)\b",
        items=("6", "5.02"),
        keep=("denial",),
    ),
    Rule(
        "executive-departure",
        ("left the board", "leaves the board", "leave the board", "left as", "will leave"),
        r"\b(?:left|leaves|will leave|leaving|quit) (?:the|its|our) board\b",
        but=r"term (?:ends|expires)|in (?:19|20)\d\d(?! the)|end of (?:his|her) term|annual "
        r"meeting",
        items=("5.02", "6"),
    ),
    Rule(
        "related-party-transaction",
        ("interests belong", "belongs to", "belong to", "whose owner", "wholly owned by"),
        rf"\b(?:belongs? to|whose owner is|owned entirely by|wholly owned by)\b.{{0,60}}?\b{_HIGH}",
        also=r"\b(?:lease|building|land|agreement|sold|bought|loan|lent|rent|contract|company|"
        r"partners)\b",
        but=r"subsidiar|no ",
    ),
    Rule(
        "executive-departure",
        ("resigned from", "resigns from", "left the", "departed"),
        r"\b(?:resigned|resigns|departed) from (?:the )?(?:company|registrant|bank|<registrant>)\b",
        but=r"board of (?!the company)|previously (?:disclosed|reported|announced)|in the event|"
        r"\bif ",
        items=("5.02", "6"),
    ),
)
