"""Accounts, auditors, controls and conduct."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import AUDITOR, FIRM

__all__ = ["RULES"]

_RESULT = (
    r"(?:net (?:income|loss|earnings|sales)|revenues?|earnings|income|profits?|inventor(?:y|ies)|"
    r"liabilit\w+|expenses?|accruals?|results|financial statements|accounts|balance sheet|"
    r"cost of (?:goods )?s(?:ales|old))"
)
_PERIOD = r"(?:quarters?|fiscal|years?|10-[kq]\b|interim|previously|issued|annual report)"
_RECAST = (
    r"discontinued operation|pooling|stock split|segment|accounting standard|adoption of|pro forma|"
    r"clawback|recoup|incentive|risk of|could|insurance"
)
_ENDS = (
    r"(?:(?:end(?:ed|s|ing)?|clos(?:e|ed|ing)|conclud(?:ed|ing)|sever(?:ed|ing)) (?:the|its|"
    r"their|his) (?:engagement|relationship|appointment|services)|(?:engagement|relationship|"
    r"appointment) (?:of|with|as)\b.{0,80}?\b(?:ended|ends|came to an end|was ended|lapsed)|"
    r"(?:no longer|not) (?:act|serve|be able to act|audit|stand|propose|wish|continue)|"
    r"ceased to be (?:independent|registered)|lost (?:its|their) (?:independence|registration|"
    r"licen[cs]e)|(?:registration|licen[cs]e)\b.{0,40}?\brevoked|\breplac(?:e|ed|es|ing)\b|"
    r"let (?:\w+ ){0,4}go|part(?:ed|ing) (?:ways|company)|gave (?:up|notice)|"
    r"withdr[ae]w\w* from|quit\b|step(?:ped|ping) down|independence (?:was|is|had been) "
    r"(?:impaired|lost))"
)
_INQUIRER = (
    r"(?:committee|board|outside (?:counsel|lawyers)|independent (?:counsel|lawyers|directors)|"
    r"general counsel|internal audit\w*|company|registrant|law firm|forensic \w+|directors|"
    r"trustees|management|<registrant>)"
)
_INQUIRES = (
    r"(?:look(?:ed|s|ing)? into|inquir(?:y|ies|ed|ing|es)|enquir(?:y|ies|ed|ing)|"
    r"examin(?:ed?|es|ing|ation)|review(?:ed|s|ing)?|prob(?:e|ed|es|ing)|investigat\w+|"
    r"established|found|learned|discover\w+|determin\w+|conclud\w+)"
)
_CONDUCT = (
    r"(?:back-?dat\w+|fictitious|sham\b|bogus|invent(?:ed|ing)|did not exist|fabricat\w+|falsif\w+|"
    r"forg(?:ed|ery)|side (?:letters?|agreements?)|commissions?\b.{0,80}?\bofficials?|"
    r"officials?\b.{0,60}?\b(?:in return|orders|payments?)|bribe\w*|kickbacks?|whistle-?blower|"
    r"dates? (?:on|at) which\b.{0,40}?\boptions?|measurement dates?|(?:past|historical|prior) (?:stock )?"
    r"option grants?|grant(?:ing)? (?:dates?|practices)\b(?=.{0,40}?\b(?:past|historical|prior|options))|"
    r"improper\w*|irregular\w*|mis-?us(?:e|ed) of|personal expenses|expense reports|diverted|"
    r"siphon\w*|kept (?:two|false)|false (?:invoices?|entries|records|documents|statements)|"
    r"conceal\w*|hid(?:den)?\b|misled|channel[- ]stuffing|wrongdoing|misconduct|"
    r"(?:anonymous|employee) (?:letter|complaint|tip|report)|hotline)"
)

RULES = (
    Rule(
        "non-reliance-restatement",
        ("relian", "disregard", "relied"),
        r"\b(?:can ?not|should (?:not|no longer)|must not|not to|no longer|no)\b.{0,40}?\b(?:place|"
        r"put|have)?\b.{0,20}?\breliance\b.{0,30}?\b(?:be placed )?on\b|\breliance (?:should|must|"
        r"can) (?:not|no longer)|\b(?:should|to) disregard\b|\b(?:can ?not|can no longer) be "
        r"relied",
        also=r"financial statement|audit report|accounts|10-[kq]|annual report|previously issued|"
        r"figures|results|interim",
        but=r"forward|undue",
        keep=("denial",),
    ),
    Rule(
        "non-reliance-restatement",
        (
            "too high",
            "too low",
            "overstat",
            "understat",
            "misstat",
            "incorrect",
            "wrong",
            "mistake",
        ),
        rf"\b{_RESULT}\b.{{0,140}}?\b(?:was|were|been|is|are) (?:\w+ ){{0,2}}?(?:too (?:high|low)|"
        rf"overstated|understated|misstated|incorrect(?:ly)?|wrong(?:ly)?)\b|\b(?:overstat|"
        rf"understat|misstat)\w+\b.{{0,60}}?\b{_RESULT}\b|\bmistakes?\b.{{0,100}}?\b{_RESULT}\b",
        also=rf"\b{_PERIOD}\b",
        but=_RECAST + r"|(?:the company |we )?(?:currently )?(?:estimat\w+|believ\w+)\b",
    ),
    Rule(
        "non-reliance-restatement",
        ("corrected", "amended 10-", "amend its", "re-issue", "reissue", "amend the company"),
        r"\b(?:corrected (?:financial )?statements|re-?issue(?:d)?\b.{0,40}?\bfinancial "
        r"statements|amend\b.{0,60}?\bform 10-[kq]\b.{0,120}?\b(?:errors?|correct))",
        but=_RECAST,
    ),
    Rule(
        "non-reliance-restatement",
        ("withdr",),
        r"\b(?:withdr(?:aw|ew|awn|awing)\w*)\b.{0,80}?\b(?:reports?|opinions?)\b|\b(?:reports?|"
        r"opinions?)\b.{0,100}?\b(?:was|were|is|are|been) withdrawn",
        also=rf"{AUDITOR}|{FIRM}|audit|financial statements",
        but=r"internal control over financial reporting only|fairness|8-k|legal opinion",
        items=("4.01", "4.02", "4", "5", "8.01"),
    ),
    Rule(
        "auditor-change",
        (
            "engagement",
            "relationship",
            "independen",
            "registration",
            "replac",
            "longer",
            "auditor",
            "accountant",
            "act as",
        ),
        rf"{_ENDS}.{{0,160}}?(?:{AUDITOR}|{FIRM})|(?:{AUDITOR}|{FIRM}).{{0,160}}?{_ENDS}",
        but=r"chief accounting|officer of the company|employment|disagreement|furnish|ratif|"
        r"prior to (?:its|the) (?:resignation|dismissal)|director\b(?!s)|prepa(?:y|id)",
        items=("4", "4.01"),
    ),
    Rule(
        "auditor-change",
        ("audit",),
        rf"{_ENDS}.{{0,100}}?{AUDITOR}|{AUDITOR}.{{0,100}}?(?:ceased to be independent|"
        rf"(?:no longer|not) (?:act|serve|audit|stand)|lost (?:its|their) (?:independence|"
        rf"registration))",
        but=r"chief accounting|employment|disagreement|ratif|agent|committee member|director|"
        r"lender",
    ),
    Rule(
        "material-weakness",
        ("internal control", "disclosure control", "controls over"),
        r"\b(?:internal controls?|disclosure controls|controls over)\b.{0,160}?\b(?:did not "
        r"(?:operate|function|work|meet|satisfy)|were not (?:operating|working|functioning|"
        r"adequate|properly)|was not (?:operating|working|functioning|adequate)|(?:was|were|is|"
        r"are) (?:\w+ )?(?:inadequate|deficient|ineffective)|fail(?:ed|s) to (?:operate|meet)|fell "
        r"short)",
        but=r"inherent|designed to|significant deficienc|did not identify|remedied|remediated",
        keep=("denial",),
    ),
    Rule(
        "material-weakness",
        ("deficienc", "weakness"),
        r"\b(?:deficienc(?:y|ies)|weakness(?:es)?)\b.{0,120}?\b(?:most (?:serious|severe|grave)|"
        r"gravest|highest) (?:\w+ )?(?:category|class|kind|degree|level)",
        also=r"control",
        but=r"not (?:of )?the most",
    ),
    Rule(
        "going-concern",
        ("doubt", "question"),
        r"\b(?:serious(?:ly)?|grave(?:ly)?|considerable|real|substantial(?:ly)?|strong|major|"
        r"significant(?:ly)?) (?:doubts?|doubtful|questions?|in doubt|questionable)\b.{0,200}?"
        r"\b(?:going[- ]concern|(?:stay|remain|continue)(?:s|ing)? in (?:business|operation|"
        r"existence)|continue (?:its |our |to |as |normal )?(?:business|operat\w+|exist\w*)|"
        r"keep (?:operating|going|trading)|carry on|survive)",
        unless=("past_doubt",),
        keep=("hypothetical",),
    ),
    Rule(
        "late-filing",
        (
            "10-k",
            "10-q",
            "annual report",
            "quarterly report",
            "periodic report",
            "financial statem",
        ),
        r"\b(?:form 10-[kq]|annual reports?|quarterly reports?|periodic reports?|required "
        r"(?:audited )?(?:financial )?statements)\b.{0,160}?\b(?:(?:will|would|can|could) not be "
        r"(?:filed|ready|complete|submitted)|(?:will|would) be (?:late|delayed|filed late)|needs? "
        r"(?:\w+ ){0,3}(?:days|weeks|time)|(?:has|have) not (?:yet )?been filed|(?:was|were) not "
        r"filed|remains? unfiled|(?:is|are) (?:\w+ )?(?:overdue|late|past due)|held back|put off|"
        r"miss\w*)",
        but=r"acquired|if (?:the|it|we)\b|incorporated by reference|proxy",
    ),
    Rule(
        "late-filing",
        ("financial statements", "the statements", "statements of"),
        r"\b(?:has|have|had|was|were) not (?:been )?(?:able|in a position) to file\b.{0,100}?"
        r"\bstatements\b.{0,120}?\b(?:within|by|in) the (?:time|date|period|deadline|due)|"
        r"\bstatements\b.{0,160}?\b(?:not|never) (?:been )?(?:filed|completed|available)\b.{0,80}?"
        r"\b(?:deadline|due date|time allowed|within the (?:time|period))",
        keep=("denial", "acquired_accounts"),
    ),
    Rule(
        "late-filing",
        ("did not file", "not filed", "not file"),
        r"\b(?:did|has|have|will|can|could|had) not (?:yet )?(?:be able to )?(?:filed?)\b.{0,120}?"
        r"\b(?:10-[kq]|annual report|quarterly report|periodic report)",
        but=r"incorporated by reference|if (?:the|it|we)\b|acquired|disagree",
        keep=("denial",),
    ),
    Rule(
        "fraud-or-internal-investigation",
        (
            "looking into",
            "inquir",
            "enquir",
            "examin",
            "review",
            "prob",
            "investigat",
            "establish",
            "found",
            "learned",
            "discover",
            "determin",
            "conclud",
        ),
        rf"\b{_INQUIRER}\b.{{0,120}}?\b{_INQUIRES}\b.{{0,160}}?\b{_CONDUCT}|\b(?:inquiry|enquiry|"
        rf"review|investigation|examination)\b.{{0,40}}?\b(?:by|of|led by|for) (?:the |its )?"
        rf"{_INQUIRER}\b.{{0,200}}?\b{_CONDUCT}",
        but=r"if (?:the )?(?:executive|employee)|\bcause\b.{0,60}?\b(?:means|defined|includes)|"
        r"clawback|plaintiff|complaint alleg|policy on|polic(?:y|ies) (?:against|prohibit)|"
        r"intellectual property|trade secret|appropriate measurement|valuation",
        keep=("hypothetical",),
    ),
    Rule(
        "fraud-or-internal-investigation",
        (
            "officials",
            "did not exist",
            "fictitious",
            "taken $",
            "stole",
            "theft",
            "invented",
            "diverted",
            "pocketed",
            "backdated",
            "back-dated",
            "fabricated",
        ),
        r"\b(?:payments?|commissions?|money|cash|gifts|\$ ?[\d.,]+)\b.{0,140}?\b(?:went|paid|"
        r"passed|given|made|on) (?:on )?to\b.{0,20}?\bofficials\b|\b(?:invoices|customers|sales|"
        r"revenues?|contracts|receivables|inventory)\b.{0,80}?\b(?:did not exist|fictitious|"
        r"invented|fabricated|backdated|back-dated)|\b(?:fictitious|invented|fabricated|"
        r"back-?dated) (?:\w+ )?(?:invoices|customers|sales|revenues?|contracts|receivables|"
        r"inventory|documents)|\b(?:employee|teller|"
        r"officer|manager|controller|treasurer|cashier|bookkeeper|executive|"
        r"branch)\b.{0,120}?\b(?:had "
        r"(?:taken|stolen|diverted)|stole|took|embezzled|pocketed|diverted) (?:\w+ ){0,3}?(?:\$|"
        r"funds|money|cash)|\btheft (?:by|of)\b.{0,60}?\b(?:employee|officer|manager)",
        but=r"shoplift|robbery|alleg|identity theft",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("review", "inquiry", "investigation"),
        rf"\b(?:begun|began|opened|started|commenced|launched|ordered|undertaken|undertaking) "
        rf"(?:an? |its )?(?:\w+ )?(?:review|inquiry|investigation)\b.{{0,200}}?\b(?:{_CONDUCT}|"
        rf"accounting|conduct|practices)",
        but=r"strategic|pricing|government|commission|department",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "going-concern",
        ("doubtful", "uncertain whether", "questionable", "in question"),
        r"\b(?:doubtful|uncertain|questionable|in question)\b.{0,40}?\b(?:whether|that|"
        r"if)\b.{0,80}?\b(?:carry on|go on|continue (?:in|as|its|to)|survive|stay in|remain in|"
        r"keep (?:going|operating))",
        but=r"customer|borrower",
        keep=("hypothetical",),
        unless=("past_doubt",),
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("own account", "accounts of his", "accounts of her", "personal account", "own use"),
        r"\b(?:moved|transferred|wired|sent|paid|diverted|deposited)\b.{0,80}?\b(?:accounts? of (?:his|her|"
        r"their) own|(?:his|her|their) own (?:accounts?|use|benefit)|personal (?:bank )?accounts?)\b",
        also=r"\b(?:employee|officer|manager|controller|treasurer|president|director|bookkeeper|executive)s?\b",
        but=r"if |retirement|ira\b|401",
    ),
)
