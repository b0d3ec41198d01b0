"""Authorities that ask, charge, fine, forbid or refuse."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES"]

# Most rules ask for it by itself too: to look for one of so many takes a short pattern that they
# share, and theirs need not be compiled where none stands.
_AUTHORITY = (
    r"\b(?:securities and exchange commission|the commission|sec\b|department of \w+|doj\b|"
    r"justice department|attorneys? general|prosecutors?|federal trade commission|ftc\b|"
    r"finra\b|nasd\b|inspector general|grand jury|cfpb\b|epa\b|environmental protection|"
    r"nhtsa\b|fbi\b|federal agents|fda\b|food and drug|ferc\b|fcc\b|faa\b|osha\b|"
    r"msha\b|fdic\b|occ\b|comptroller|federal reserve|office of thrift|insurance "
    r"(?:commissioner|department)|regulators?\b|cms\b|medicare|customs|police|treasury|ofac\b|"
    r"competition (?:authority|commission|bureau)|"
    r"financial conduct|public (?:service|utilit\w+) commission|(?:banking|gaming|health|labor|tax|"
    r"state|city|county|federal|water|air) (?:\w+ )?(?:commission\w*|department|board|authorit\w+|"
    r"agency|regulators?|control)|ministry|european (?:commission|medicines)|ema\b|health canada|"
    r"congress\w*|senate|house (?:committee|subcommittee)|the agency|the department|the bureau)"
)
_APPLIED = (
    r"(?:applications?|approv\w*|permits?|clearance|nda\b|bla\b|pma\b|510\(k\)|licen[cs]es?|"
    r"petition|submission|filing|marketing|request|drug|device|product|rate increase|candidate)"
)

RULES = (
    Rule(
        "government-investigation",
        (
            "asked",
            "request",
            "demand",
            "seiz",
            "search",
            "looking into",
            "inquir",
            "investigat",
            "examin",
            "prob",
            "enforcement",
            "recommend",
            "charg",
            "subpoena",
            "testi",
        ),
        rf"{_AUTHORITY}.{{0,140}}?\b(?:(?:asked|asks|requested|demanded|required|"
        rf"directed)\b.{{0,60}}?\b(?:documents|records|information|testimony|interview\w*|produce|"
        rf"explain)|seized|searched|look(?:ed|"
        rf"ing|s) into|inquir(?:ing|ed)|(?:is|are|was|were|been|began|begun|started) (?:\w+ "
        rf")?investigating|prob(?:ed|ing)\b|has opened|opened an?|"
        rf"intends? to (?:recommend|bring|file)|considering (?:charges|an action|bringing)|"
        rf"charged|accused|indicted|arrested)",
        also=_AUTHORITY,
        but=r"closed|ended (?:its|the)|concluded (?:its|the)|no (?:further )?action|routine|"
        r"comment letter|"
        r"filed with|file number|review of (?:the )?(?:application|nda|bla|merger|transaction)|"
        r"hart-scott|premerger|second request|reference room|exchange act of|premarket|\bif |"
        r"anti-?trust|registration statement|tax (?:audit|return)|waiting period|fees charged|drug "
        r"application|inspection of (?:the )?(?:plant|facility)",
    ),
    Rule(
        "government-investigation",
        ("charge", "indict", "arrest", "criminal"),
        r"\b(?:indicted|charged|arrested|arraigned|accused)\b.{0,60}?\b(?:the company|registrant|"
        r"officer|chief|president|chairman|director|former|subsidiary|manager|employee|with "
        r"(?:fraud|conspiracy|bribery|theft|wire|insider))|\b(?:officer|chief \w+ officer|"
        r"president|chairman|director|subsidiary|manager|company)\b.{0,60}?\b(?:was|were|has been|"
        r"have been) (?:\w+ )?(?:indicted|charged with|arrested|arraigned)",
        but=r"\bif |cause\"|charged with (?:oversight|the|governance|respons)|fees|per share|"
        r"employment agree|"
        r"interest|expense",
        severity=Severity.CRITICAL,
    ),
    # ---- regulatory-order
    Rule(
        "regulatory-order",
        (
            "fine",
            "penalt",
            "order",
            "barred",
            "bars",
            "forbid",
            "forbade",
            "suspend",
            "prohibit",
            "undertak",
            "revok",
            "exclud",
            "stipulat",
            "consent",
            "directive",
            "restrict",
        ),
        rf"{_AUTHORITY}.{{0,140}}?\b(?:fined|penalt(?:y|ies)|ordered|orders|barred|bars|"
        rf"forb(?:ids|ade|idden)|suspended|revoked|excluded|imposed|prohibited|sanctioned|directed|"
        rf"restrict(?:ed|s)|censured|assessed)\b.{{0,120}}?\b(?:company|registrant|bank|subsidiary|"
        rf"licen[cs]e|permit|plant|{MONEY}|dividends?|imports?|sales?|stop|cease|unit|<registrant>|"
        rf"operations)\b|\b(?:company|registrant|bank|subsidiary|"
        rf"<registrant>)\b.{{0,100}}?\b(?:was|were|has been|been|"
        rf"agreed to pay|will pay|paid) (?:\w+ )?(?:fined|barred|ordered|excluded|sanctioned|"
        rf"{MONEY}|suspended)\b.{{0,120}}?"
        rf"{_AUTHORITY}",
        also=_AUTHORITY,
        but=r"\bif |investigation (?:was )?closed|approv\w*|in order to|purchase order|stock "
        r"exchange|nasdaq|"
        r"nyse|bankruptcy|court|clinical|trial|application|lifted|released|dividend reinvest|"
        r"refund|complete response|motion|trading|delist|registration statement|effective|mine|"
        r"withdrawn|granted|indemnif|acquisition|merger|customers?|filed with",
    ),
    Rule(
        "regulatory-order",
        ("licen", "permit", "import", "entity list", "sanctions", "tariff"),
        r"\b(?:licen[cs]e|permit|charter|registration|certificate|"
        r"authori[sz]ation)\b.{0,80}?\b(?:was|is|has "
        r"been|been|were) (?:\w+ )?(?:suspended|revoked|withdrawn|limited|restricted|cancel+ed)|"
        r"\b(?:detain\w*|stopp?ed|refus\w+ entry|held)\b.{0,60}?\b(?:at the border|by customs|"
        r"imports?|shipments at)",
        also=rf"{_AUTHORITY}|regulator|authorit|commission",
        but=r"auditor|accountant|software|\bif |registration statement",
        severity=Severity.HIGH,
    ),
    # ---- regulatory-rejection
    Rule(
        "regulatory-rejection",
        (
            "turned down",
            "refus",
            "not approve",
            "not be approved",
            "declin",
            "voted",
            "reject",
            "denied",
            "denies",
            "not grant",
            "not clear",
            "not accept",
            "not be reviewed",
            "not review",
            "not recommend",
            "against approval",
            "unable to approve",
        ),
        rf"{_AUTHORITY}.{{0,160}}?\b(?:turned down|refus(?:ed|es|al)|(?:did|could|would|will|can|"
        rf"does) not (?:\w+ )?(?:approve|grant|clear|accept|review|licen[cs]e|permit|recommend)|"
        rf"declin(?:ed|es) to|reject(?:ed|s|ion)|denied|denies|denial|against|"
        rf"disapprov\w+)\b.{{0,120}}?\b{_APPLIED}|"
        rf"\b{_APPLIED}\b.{{0,100}}?\b(?:was|were|has been|had been|is|cannot be|could not be|will "
        rf"not be|not be) (?:\w+ )?(?:turned down|refused|rejected|denied|approved|reviewed|"
        rf"disapproved)\b(?<!is approved)(?<!was approved)(?<!were approved)(?<!been "
        rf"approved)(?<!be approved)\b.{{0,100}}?"
        rf"{_AUTHORITY}",
        also=_AUTHORITY,
        but=r"rehearing|confidential treatment|passed upon|neither the|approved or disapproved|"
        r"no-action|"
        r"motion|stockholder|shareholder|capital plan|without (?:the )?approval|prior approval|"
        r"court|chapter 11|trading|listing|nasdaq|nyse|summary judgment|merger|customs entry|"
        r"inspection reports",
        keep=("denial",),
    ),
    Rule(
        "regulatory-rejection",
        ("goal date", "action date", "pdufa", "target date", "review period", "review clock"),
        r"\b(?:goal date|action date|pdufa|target date|review (?:period|clock|"
        r"time))\b.{0,100}?\b(?:extend\w*|"
        r"mov(?:ed|es)|postpon\w+|delay\w*|put back|later|push\w*|passed|miss\w*)|\b(?:extend\w*|"
        r"mov(?:ed|es)|postpon\w+|delay\w*|put back|push\w*|miss\w*)\b.{0,60}?\b(?:goal date|"
        r"action date|pdufa|target date|review (?:period|clock))",
        but=r"\bif |shortened|earlier",
        severity=Severity.LOW,
    ),
    Rule(
        "regulatory-rejection",
        ("further", "additional", "another", "new ", "more "),
        rf"{_AUTHORITY}.{{0,240}}?\b(?:approval|application|evidence|data)\b.{{0,160}}?\b(?:not "
        rf"(?:be )?"
        r"(?:enough|sufficient|adequate)|will need|needs?|requires?|must|insufficient|only "
        r"after)\b.{0,60}?\b(?:further|additional|another|new|more)\b.{0,40}?\b(?:study|trial|"
        r"studies|trials|data)\b",
        also=_AUTHORITY,
        but=r"phase 2|end-of-phase|protocol|ind\b|post-?(?:marketing|approval)",
    ),
    Rule(
        "regulatory-rejection",
        ("extend", "postpon", "put back", "delay"),
        rf"{_AUTHORITY}.{{0,120}}?\b(?:extended|postponed|put back|delayed|"
        rf"moved)\b.{{0,120}}?\b(?:date|"
        rf"decision|review|action|time)\b.{{0,120}}?\b(?:application|nda|bla|pma|submission|"
        rf"petition)\b",
        also=_AUTHORITY,
        but=r"\bif |effectiveness|registration statement|listing|offering|merger",
        severity=Severity.LOW,
    ),
    Rule(
        "regulatory-order",
        ("good manufacturing", "cgmp", "gmp"),
        rf"{_AUTHORITY}.{{0,200}}?\bletter\b|\bletter\b.{{0,200}}?\bgood manufacturing practice|"
        rf"\b(?:does "
        r"not|do not|did not|failed to|not in) (?:follow|meet|comply|conform|"
        r"compliance)\b.{0,60}?\b(?:good manufacturing|cgmp|gmp)",
        also=r"\b(?:plant|site|facility)\b",
        but=r"483|closed|no (?:further )?action|responded fully|resolved|application|complete "
        r"response",
        severity=Severity.HIGH,
    ),
    Rule(
        "regulatory-order",
        ("undertak", "agreed to", "agrees to", "promis", "signed"),
        r"\b(?:fdic|federal reserve|comptroller|\bocc\b|division of (?:finance|banking|banks)|"
        r"office of thrift|banking (?:department|commission\w*)|"
        r"regulators?)\b.{0,200}?\b(?:undertak\w+|"
        r"agree[ds]? "
        r"(?:not )?to|promis\w+|commit\w+|must|required to)\b.{0,80}?\b(?:stop|limit|not|keep|"
        r"raise|reduce|open no|obtain|refrain|maintain|cease)\b",
        but=r"approv\w* of the (?:merger|acquisition)|merger|acquisition|purchase and assumption|"
        r"warrant|"
        r"capital purchase program|notes|lifted|ended|terminated",
        severity=Severity.HIGH,
    ),
    Rule(
        "regulatory-order",
        ("took away", "taken away", "no new business", "shut out", "fined", "withdrew"),
        r"\b(?:took|taken) away (?:the|its|our)\b.{0,40}?\b(?:licen[cs]e|permit|charter|right)|"
        r"\b(?:take|do|accept) no (?:new|more|further) (?:business|applications?|orders)\b|"
        r"\b(?:state|board|commission|department|agency|authority|city|county|"
        r"bureau)\b.{0,80}?\bfined\b.{0,40}?\b(?:company|"
        r"registrant|bank|subsidiary|it\b|us\b|\$)",
        but=r"\bif |customer|supplier|board of directors",
    ),
    Rule(
        "government-investigation",
        ("warrant", "took away", "agents", "accused", "seiz"),
        rf"(?:{_AUTHORITY}|agents|officers|inspectors|investigators).{{0,120}}?\b(?:with (?:a|"
        rf"the) (?:search )?"
        r"warrant|took (?:away )?(?:\w+ ){0,4}(?:records|documents|computers|files))\b|\b(?:is|"
        r"are|was|were) accused of\b.{0,120}?\b(?:false|fraud|brib\w*|conspir\w*|obtaining|evad\w*|"
        r"launder\w*|violat\w*|steal\w*|concealing|price)",
        but=r"warrants? to purchase|stock|competitor|rival",
    ),
    Rule(
        "government-investigation",
        ("asked", "request", "letters"),
        rf"{_AUTHORITY}.{{0,100}}?\b(?:asked|requested|required|demanded|"
        rf"sought)\b.{{0,120}}?\b(?:for|to produce"
        r"|to provide|to explain)?\b.{0,20}?\b(?:data|documents|papers|records|information|"
        r"e-?mails|answers)\b",
        also=_AUTHORITY,
        but=r"comment letter|neither|merger|purchase of|registration statement|application|nda\b|"
        r"bla\b|premerger|merger|hart-scott|second "
        r"request|acquisition|periodic report|tax return|confidential treatment|clearance|"
        r"examination of",
    ),
    Rule(
        "regulatory-rejection",
        ("not ripe", "not ready", "until the company", "incomplete", "not complete", "not yet"),
        rf"{_AUTHORITY}.{{0,160}}?\bapplication\b.{{0,120}}?\b(?:not (?:ripe|ready|complete|"
        rf"approvable|sufficient)|"
        r"incomplete|cannot (?:be )?approv\w*)",
        also=_AUTHORITY,
        but=r"\bif |accepted",
        keep=("denial",),
    ),
)
