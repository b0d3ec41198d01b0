"""The registrant bought, merged away or taken over, whoever tells it."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_US = r"(?:the company|our company|the registrant|the corporation|the bank|<registrant>)"
_STOCK = (
    r"(?:common |ordinary |capital |class [ab] |issued and |issued |outstanding |each |all |"
    r"the )*(?:stock|shares?|units?)"
)
_HOLDERS = r"(?:stock|share|unit)holders"
_NOT_SOLD = (
    r"reincorporat|holding company reorganization|redomest|spin-?off|split-?off|preferred stock of|"
    r"purchase price allocation|restricted stock units? (?:of|held)|reverse (?:stock )?split"
)
_SELLER = (
    r"(?:wholly[- ]owned )?(?:direct |indirect )?subsidiary of (?:the )?(?:company|registrant|"
    r"<registrant>)"
)

RULES = (
    Rule(
        "change-in-control",
        ("right to receive",),
        rf"\b(?:each|every|all)\b.{{0,60}}?\b(?:shares?|units?)\b.{{0,40}}?\bof {_US}(?:'s)?\b"
        rf".{{0,260}}?\bright to receive\b|\b(?:each|every|all)\b.{{0,40}}?{_US}(?:'s)? {_STOCK}\b"
        rf".{{0,260}}?\bright to receive\b|\beach (?:\w+ ){{0,4}}?company (?:common )?(?:share|"
        rf"stock)\b.{{0,260}}?\bright to receive\b",
        also=r"\b(?:convert\w+|cancel\w*|exchang\w+|entitled)\b",
        but=_NOT_SOLD + r"|dividend|upon conversion|liquidat|restricted stock unit|performance",
        keep=("terms", "prior"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("will receive", "would receive", "to receive", "entitled to receive", "received"),
        rf"\b{_US}(?:'s)? (?:common )?{_HOLDERS}\b.{{0,60}}?\b(?:will|would|are to|entitled to|to) "
        rf"(?:be entitled to )?receive\b.{{0,120}}?(?:\$ ?\d|\bshares? of\b|\bcash\b)|"
        rf"\b{_HOLDERS} of {_US}\b.{{0,60}}?\b(?:will|would|are to|entitled to) (?:be entitled "
        rf"to )?receive\b.{{0,120}}?(?:\$ ?\d|\bshares? of\b|\bcash\b)",
        also=r"\b(?:merger|acqui\w+|combin\w+|transaction|deal|agreement)\b",
        but=_NOT_SOLD + r"|dividend|distribution|rights offering|liquidat|settlement|bankruptcy",
        keep=("terms", "prior"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("merge", "became", "become", "surviv", "is now a"),
        rf"\b(?:merged|merge|merger of [\w.,' -]{{2,40}}?) with and into {_US}(?!')|{_US}\b"
        rf".{{0,80}}?\b(?:became|has become|is now|becomes|becoming)\b.{{0,60}}?\bsubsidiary of\b|"
        rf"{_US} (?:has |have |was |were |will be |is )?(?:\w+ )?merged (?:with and )?into\b|{_US}\b"
        rf".{{0,60}}?\b(?:will|would|shall|to) (?:be )?merged? (?:with|into|with and into) (?:an? |the )?"
        rf"(?:\w+ )?(?:merger sub|(?:wholly[- ]owned )?subsidiary of (?!the company|the registrant))",
        but=_SELLER + r"|reincorporat|holding company (?:structure|reorganization)|redomest",
        keep=("terms", "prior"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("acqui", "buy", "purchas", "takeover", "take-over", "tender offer", "merge", "combin"),
        rf"\b(?:completed?s?|completion of|closing of|closed|announc\w+|consummat\w+|proposed|"
        rf"pending|planned|previously announced|definitive|agree\w*|agreement)\b.{{0,60}}?\b"
        rf"(?:acquisition|purchase|takeover|take-over|buyout) of (?:all (?:of )?)?(?:the )?"
        rf"(?:\w+ ){{0,3}}?{_US}(?!'s? (?!outstanding|common|issued|shares|stock)|'|\w|,? "
        rf"(?:bank|division|subsidiary|assets|products?|business|stock by|common stock by)) "
        rf"?\b(?:by|for|in|was|is|has|will|at|from|and|to|pursuant)\b",
        also=r"\b(?:merger|by|definitive|per share|tender|agreement)\b",
        but=_SELLER + r"|repurchase|assets of|certain assets|division|business of|notes|of shares "
        r"of|by (?:the company|the registrant|<registrant>)",
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("acquire", "buy ", "private"),
        rf"\b(?:to|will|would|agreed to|offers? to|offered to) (?:acquire|buy|purchase|take over) "
        rf"(?:all (?:of )?)?(?:the )?(?:outstanding )?(?:shares of |stock of )?(?:the "
        rf"parent company of )?{_US}(?!'s (?!(?:outstanding|common|issued|shares|stock)\b)|"
        rf"(?:'s)? (?:products?|bank\b|division|business|assets|services|software|shares in the "
        rf"open))|\b(?:take|taking|took|taken) (?:it|{_US}|us)? ?private\b|\bgo(?:ing|es)?[- ]"
        rf"private (?:transaction|merger|deal|agreement)",
        also=r"\b(?:definitive|agree\w*|merger|per share|\$ ?\d|offer|transaction|announc\w+)\b",
        but=_SELLER + r"|option to (?:acquire|purchase)|warrants?|10b5-1|from time to time|rights? "
        r"to (?:acquire|purchase|buy)|notes|products from|no (?:longer|intention)",
        keep=("terms", "prior"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("merger", "acquisition", "adopt"),
        rf"\b(?:{_HOLDERS} of {_US}|{_US}(?:'s)? (?:common )?{_HOLDERS}|our {_HOLDERS}|its "
        rf"{_HOLDERS})\b.{{0,120}}?\b(?:approv\w+|adopt\w*|vot\w+|consider\w*)\b.{{0,80}}?\b(?:the "
        rf"(?:\w+ )?merger|merger agreement|agreement and plan of merger|agreement by which|"
        rf"acquisition of {_US})|\b(?:merger|merger agreement|agreement and plan of merger)\b"
        rf".{{0,60}}?\b(?:was|were|has been|been) (?:\w+ )?(?:approved|adopted) by\b.{{0,60}}?"
        rf"(?:{_HOLDERS} of {_US}|{_US}(?:'s)? {_HOLDERS})",
        but=r"issuance of|issue of|reincorporat|both|each of|respective|holding company|share "
        r"issuance|business combination proposal|did not approve|not approved",
        keep=("terms", "prior"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("merger agreement", "plan of merger", "agreement of merger", "merger sub", "acquisition"),
        rf"\b(?:agreement and plan of (?:merger|reorganization)|merger agreement|agreement of "
        rf"merger)\b.{{0,200}}?\b(?:among|between|with)\b.{{0,160}}?(?:{_US}).{{0,300}}?\b(?:merger"
        rf" sub\w*|acquisition (?:sub\w*|corp\w*|inc\w*|co\w*)|acqui\w+ sub\w*|purchaser)\b"
        rf".{{0,120}}?\bsubsidiary of (?!(?:the )?(?:company|registrant|corporation|<registrant>|"
        rf"seller))|\b(?:among|between) {_US},? (?!(?:(?!and\b)[\w.&-]+ ){{1,5}}(?:merger|acquisition) sub)[^;]{{2,120}}?"
        rf"\band [\w .&-]{{2,40}}?(?:merger|acquisition) sub",
        but=r"reincorporat|holding company (?:structure|reorganization)|terminated the merger",
        keep=("terms", "prior", "compensation", "acquirer"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("own", "hold", "receiv", "issued"),
        r"\b(?:former|prior|existing|then)? ?(?:(?:share|stock|unit)holders|members|owners|holders"
        r"|equity ?holders) of (?!the company|the registrant)[\w.,'& -]{2,60}?\b(?:own\w*|hold"
        r"\w*|held|received?|control\w*)\b.{0,80}?\b(?:5[1-9]|[6-9]\d)(?:\.\d+)? ?(?:%|percent)"
        r".{0,40}?\b(?:our|the company's|the combined|outstanding|of the|issued)",
        but=r"quorum|votes cast|voted|present|tendered",
        severity=Severity.HIGH,
        items=("1", "2", "5", "1.01", "2.01", "3.02", "5.01", "8.01"),
        keep=("terms", "acquirer"),
    ),
    Rule(
        "change-in-control",
        ("shell",),
        r"\b(?:ceas\w+|no longer|stopped) (?:to be |being |was |be )?an? (?:\"?shell\"? "
        r"(?:company|corporation))",
        also=r"\b(?:acqui\w+|merger|exchange|result|transaction|combination)\b",
        but=r"if |may ",
        severity=Severity.HIGH,
        items=("2.01", "5.01", "5.06"),
        keep=("denial", "acquirer"),
    ),
    Rule(
        "change-in-control",
        ("to be acquired", "be acquired by", "acquired by", "sale of the company"),
        rf"\b(?:agree\w+|definitive|plans?|deal) to be (?:acquired|bought|purchased)\b|{_US} "
        rf"(?:has been|was|is being|will be|is to be|to be) (?:\w+ )?(?:acquired|bought|purchased)"
        rf" by\b|\bsale of the (?:whole |entire )?(?:company|corporation|registrant) (?:to|for)\b",
        but=_SELLER + r"|strategic alternatives|if |founded|in (?:19|20)\d\d(?!,)",
        unless=("buys",),
        keep=("terms", "prior"),
    ),
    Rule(
        "change-in-control",
        (
            "acquisition of",
            "purchase of",
            "combination with",
            "merger with",
            "acquires",
            "takeover",
        ),
        rf"\b(?:complet\w+|consummat\w+|clos(?:es|ed|ing)|announc\w+)\b.{{0,30}}?\b(?:acquisition|"
        rf"purchase|takeover|buyout) of <registrant>(?! (?:bank|division|products?|business|assets)\b)"
        rf"(?!')|\bacquires <registrant>(?!')|\b{_HOLDERS} of <registrant>\b.{{0,60}}?\b(?:now|have "
        rf"become)\b.{{0,40}}?{_HOLDERS} of\b",
        but=_SELLER + r"|shares of|common stock of|(?:by|from) <registrant>",
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("noteholders", "bondholders", "creditors", "lenders", "holders of the", "holders of our"),
        r"\b(?:noteholders|bondholders|creditors|lenders|holders of (?:the |our |its )?[\w' ]{0,30}?"
        r"(?:notes|bonds|debentures|debt|loans?))\b.{0,200}?\b(?:will own|own|will hold|hold|receive|"
        r"will receive)\b.{0,60}?\b(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent\b).{0,40}?\b(?:common|"
        r"equity|stock|shares|ownership)\b",
        but=r"tender|consent|quorum|principal amount of",
        severity=Severity.CRITICAL,
        keep=("terms", "acquirer"),
    ),
    Rule(
        "change-in-control",
        ("merger", "merge"),
        rf"\bmerger\b(?: \([^)]{{2,40}}\))? of {_US} with and into (?!an? (?:wholly[- ]owned )?subsidiary)",
        also=r"\b(?:subsidiary of|merger agreement|plan of merger|acquisition|by)\b",
        but=_SELLER + r"|reincorporat|redomest|holding company (?:structure|reorganization)",
        keep=("terms", "prior", "hypothetical"),
        unless=("buys",),
    ),
    Rule(
        "change-in-control",
        ("not own", "not already own"),
        r"\b(?:buy|acquire|purchase)\b.{0,30}?\ball\b.{0,40}?\b(?:shares|stock|units)\b.{0,60}?\b(?:does|do) "
        r"not (?:already |currently )?own\b",
        also=r"\b(?:agreement|signed|accepted|merger|definitive|offer)\b",
        but=r"joint venture|minority interest in|subsidiary",
        severity=Severity.HIGH,
        keep=("terms", "prior", "denial"),
    ),
)
