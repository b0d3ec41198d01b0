"""Financing and dilution."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_FINANCING = (
    r"(?:financing|private placement|placement|investment|offering|funding|equity line|"
    r"securities purchase agreement|subscription|rights offering|loan commitment)"
)
_EQUITY = (
    r"(?:shares of (?:\w+[ ,'-]+){0,5}?(?:common|preferred|ordinary|stock)|common (?:stock|shares)|"
    r"preferred (?:stock|shares)|ordinary shares|common units|convertible|warrants?\b|"
    r"american depositary)"
)
_SOLD = (
    r"(?:\bs(?:old|ell|ells|elling|ale)\b|\bissu(?:ed?|es|ing|ance)\b|\bplac(?:ed|ement)\b|"
    r"\bpurchas(?:ed?|es|ing)\b|\bclos(?:ed|ing)\b|\bcomplet(?:ed|ion)\b|\breceiv(?:e|ed)\b|"
    r"\bsubscri\w+|\binvestment\b)"
)
_PLAN = (
    r"stock option|incentive plan|employee stock|restricted stock unit|\brsus?\b|"
    r"performance (?:share|unit)|\baward|grant(?:ed)? (?:to|of)|equity plan|stock plan|vest(?:s|ed|"
    r"ing)?\b|savings plan|dividend reinvest|rights agreement|stock split|repurchase|buyback|"
    r"tender offer|spin-?off|pro rata distribution|(?:intention|intends?|proposes?|"
    r"plans?) to (?:offer|commence)|capped call|selling (?:stock|share)holder|"
    r"capital stock consists"
)

UNLESS = {
    "conditional-financing": ("terms", "deal_terms"),
    "dilutive-issuance": ("straight_debt", "existing_terms", "court_plan", "not_sold"),
}

RULES = (
    # ---- conditional-financing
    Rule(
        "conditional-financing",
        ("installment", "instalment", "tranche", "closings", "stages"),
        rf"\b(?:two|three|four|five|several|multiple|series of|\d) (?:separate |"
        rf"equal |monthly |quarterly |weekly |additional )*(?:installments|instalments|tranches|"
        rf"closings|stages)\b|{_FINANCING}.{{0,80}}?\bin (?:installments|tranches)",
        also=rf"\b(?:{_FINANCING}|investors?|shares|stock|notes|purchase price)\b",
        but=r"purchase price (?:will|is|shall) be pa|acquisition|merger|severance|salary|term loan|"
        r"credit facility|principal installments|lease",
    ),
    Rule(
        "conditional-financing",
        ("tranche", "closing", "installment", "instalment"),
        r"\b(?:second|third|fourth|subsequent|additional|remaining|final|later) (?:tranche|closing|"
        r"installment|instalment)s?\b.{0,160}?\b(?:subject to|condition\w*|upon|expected|will|"
        r"contingent|provided|scheduled|not (?:yet )?(?:occurred|closed))",
        also=rf"\b(?:{_FINANCING}|investors?|purchasers?|shares|stock|notes)\b",
        but=r"acquisition|merger|over-?allotment|credit facility|term loan|lease|"
        r"additional closing conditions",
    ),
    Rule(
        "conditional-financing",
        ("balance", "remainder", "remaining"),
        rf"\b(?:balance|remainder|remaining (?:\w+ )?(?:amount|portion|{MONEY}|shares|"
        rf"funds))\b.{{0,60}}?"
        r"\b(?:(?:expect\w*|to be|will be|anticipat\w+|subject to)\b.{0,40}?\b(?:receiv\w+|funded|"
        r"paid|purchased|closed?|invested|advanced)|payable\b.{0,80}?\b(?:subject to|upon|if|"
        r"when))",
        also=rf"\b(?:{_FINANCING}|investors?|agreement with)\b",
        but=r"acquisition|merger|purchase price|severance|credit facility",
    ),
    Rule(
        "conditional-financing",
        ("offering", "placement", "financing"),
        r"\b(?:withdr[ae]w\w*|withdrawal of|postpon\w+|abandon\w+|cancel(?:led|ed|ling|lation of)|"
        r"not (?:to )?proceed with|terminat(?:ed|ion of|es|ing)|"
        r"determined not to)\b.{0,80}?\b(?:public|private|rights|debt|equity|notes?|proposed|stock|"
        r"planned|initial|secondary|unit)(?: \w+)? (?:offering|placement|financing)|"
        r"\b(?:withdr[ae]w\w*|postpon\w+|cancel(?:led|ed))\b.{0,60}?\b(?:offering|"
        r"sale) of (?:[\w%.]+ ){0,4}(?:notes|stock|shares|units|debentures)\b",
        but=r"tender offer|employee|merger|periodic offering|after (?:the )?(?:\w+ )?(?:offering|"
        r"completion)|following|upon|plan of|"
        r"deregist",
        severity=Severity.HIGH,
    ),
    Rule(
        "conditional-financing",
        ("offering", "placement", "financing"),
        r"\b(?:offering|placement|financing)\b.{0,60}?\b(?:has been|have been|was|were|is being) "
        r"(?:\w+ )?(?:terminated|withdrawn|postponed|cancel+ed|abandoned)\b",
        but=r"tender offer|exchange offer|employee|merger|after the|deregist|unsold|program",
        severity=Severity.HIGH,
    ),
    Rule(
        "conditional-financing",
        ("obligation to", "obligations to", "commitment to"),
        r"\b(?:obligations?|commitment) to (?:fund|purchase|lend|close|advance|invest)\b.{0,80}?"
        r"\b(?:depends?|subject to|conditioned|contingent)\b",
        but=r"customary|acqui|merger|accuracy of|representations|seller|properties",
    ),
    Rule(
        "conditional-financing",
        ("best efforts", "best-efforts", "non-binding", "nonbinding", "not binding"),
        r"\b(?:non-?binding|not binding|best[- ]efforts)\b.{0,100}?\b(?:term sheet|commitment|"
        r"offering|placement|financing|letter of intent|basis)|\b(?:offering|placement|financing|"
        r"commitment)\b.{0,80}?\b(?:non-?binding|best[- ]efforts)\b",
        also=rf"\b(?:{_FINANCING}|shares|notes|lender|investor)\b",
        but=r"acqui|merger|commercially|reasonable best efforts|certificates|pass-through|"
        r"credit facility|revolving|term loan|accordion|advisory vote",
    ),
    Rule(
        "conditional-financing",
        ("subject to", "conditioned", "contingent"),
        rf"\b{_FINANCING}\b.{{0,100}}?\b(?:subject to|conditioned (?:up)?on|"
        rf"contingent (?:up)?on)\b.{{0,120}}?"
        r"\b(?:(?:stock|share|unit)holder approval|approval (?:of|by) (?:the |its |"
        r"our )?(?:\w+ )?(?:stock|share)holders|court approval|regulatory approval|due diligence|"
        r"minimum (?:of|amount|subscription)|milestones?|definitive (?:agreement|documentation)|"
        r"effectiveness of)",
        but=r"acqui|merger|business combination|tender|exchange offer|customary closing conditions",
    ),
    Rule(
        "conditional-financing",
        ("milestone",),
        r"\b(?:purchas\w+|fund\w*|draw\w*|advance\w*|invest\w*|"
        r"disburs\w*)\b.{0,80}?\bupon (?:the )?(?:achievement|satisfaction|"
        r"attainment) of\b.{0,60}?\b(?:milestones?|conditions?)",
        but=r"royalt|licen[cs]e|collaborat|acqui|earn-?out",
    ),
    # ---- dilutive-issuance
    Rule(
        "dilutive-issuance",
        ("sell up to", "purchase up to", "sale of up to", "issue up to"),
        r"\b(?:sell|purchase|sale of|issue) up to\b.{0,100}?\b(?:shares|common stock|common shares|"
        r"units)",
        also=r"\b(?:purchase|sales|distribution|subscription|investment|equity) agreement\b",
        but=_PLAN + r"|proposed|merger|acquire all|notes due",
        keep=("hypothetical",),
    ),
    Rule(
        "dilutive-issuance",
        (
            "private placement",
            "privately placed",
            "4(2)",
            "4(a)(2)",
            "regulation d",
            "regulation s",
            "unregistered",
            "not been registered",
            "not being registered",
            "registered direct",
            "pipe ",
        ),
        rf"{_SOLD}.{{0,240}}?{_EQUITY}|{_EQUITY}.{{0,240}}?{_SOLD}",
        also=r"private(?:ly)? plac|4\(a?\)?\(?2\)|regulation [ds]\b|rule 50\d|unregistered|"
        r"not (?:been|being) registered|registered direct|\bpipe\b",
        but=_PLAN,
        keep=("prior",),
    ),
    Rule(
        "dilutive-issuance",
        (
            "securities purchase",
            "stock purchase",
            "share purchase",
            "subscription",
            "unit purchase",
            "investment agreement",
            "underwriting agreement",
            "equity line",
            "standby equity",
            "at-the-market",
            "at the market",
            "sales agreement",
            "equity distribution",
            "offering",
            "investment",
        ),
        rf"\b(?:securities|stock|share|unit|note) purchase agreements?|subscription agreements?|"
        r"investment agreement|underwriting agreement|equity line|standby equity|"
        r"at[- ]the[- ]market|(?:equity )?sales agreement|equity distribution agreement|"
        rf"(?:public )?offering\b|{MONEY} investment",
        also=rf"(?:\bs(?:old|ell|elling|ale)\b|\bissu(?:ed?|ing|ance)\b|\b(?:clos|complet|"
        rf"pric)ed\b)"
        rf".{{0,160}}?{_EQUITY}",
        but=_PLAN + r"|acquire all|outstanding (?:capital )?stock of|of the seller|senior notes|"
        r"(?:filed|file) a registration statement|proposed|merger|pro forma|gives? effect",
    ),
    Rule(
        "dilutive-issuance",
        ("agreed to buy", "agreed to purchase", "agreed to invest", "will purchase", "to invest"),
        rf"\b(?:agreed to|will|committed to) (?:buy|purchase|invest)\b.{{0,60}}?(?:{MONEY}|"
        rf"\b\d[\d,]+).{{0,80}}?\b(?:{_EQUITY}|newly issued|new shares)",
        but=_PLAN + r"|all (?:of )?(?:the )?(?:issued and )?outstanding|acquisition|merger|from "
        r"(?:the )?(?:selling|existing)|senior notes|properties|assets of",
    ),
    Rule(
        "dilutive-issuance",
        ("units",),
        r"\b(?:sale|sold|sell|issued|closed|placement)\b.{0,100}?\b\d[\d,.]*(?: million)? units\b",
        also=r"\b(?:accredited|investors?|warrants?|private|purchasers?|subscrib\w+)\b",
        but=_PLAN + r"|apartment|residential|rental|common units|partnership|storage",
    ),
    Rule(
        "dilutive-issuance",
        ("convertible",),
        r"\b(?:issu(?:ed(?! and outstanding| an? (?:\w+ ){0,2}?(?:release|statement)\b)|"
        r"es|ing|ance of)|sold|sale of|sell|closed|complet\w+|priced|"
        r"agreed to|signed|entered into|term sheet)\b.{0,200}?\bconvertible (?:[\w%.-]+ "
        r"){0,4}?(?:notes?|debentures?|preferred|"
        r"bonds?|securities|debt|loans?)|\b(?:notes?|debentures?|preferred (?:stock|"
        r"shares))\b.{0,80}?\b(?:are|is|be) (?:\w+ )?convertible (?:into|at|,|by)",
        but=_PLAN
        + r"|amortiz\w+|redemption|conversion of (?:all|the)|not convertible|prepa(?:id|y)|pro forma|gives? effect",
        keep=("prior",),
    ),
    Rule(
        "dilutive-issuance",
        ("shares of", "shares"),
        rf"(?:\bwill issue|\bissued|\bto issue|\bissuance of|\bagreed to issue|\bissue to|"
        rf"\bwill receive|\breceived)\b.{{0,160}}?\b(?:\d[\d,.]*(?: million)?|additional|"
        rf"approximately)\b.{{0,40}}?\b(?:{_EQUITY}|shares)",
        also=r"\b(?:merger|acqui\w+|former (?:stock|share)holders|seller|earn-?out|consideration|"
        r"in exchange for|services|satisfaction of|conversion of)",
        but=_PLAN + r"|convertible into cash|each share of|registration statement on form s-4|"
        r"right to receive|exchange ratio",
        items=("3.02",),
        severity=Severity.LOW,
    ),
    Rule(
        "dilutive-issuance",
        ("restricted", "unregistered"),
        r"\b(?:will receive|will issue|to issue|issued|agreed to issue|"
        r"receive)\b.{0,80}?\b\d[\d,.]*(?: million)? (?:restricted |"
        r"unregistered )?shares of (?:restricted|unregistered)\b.{0,60}?\b(?:common|stock)|"
        r"\b\d[\d,.]*(?: million)? (?:restricted|unregistered) shares",
        also=r"merger|acqui|sharehold|stockhold|consideration|exchange",
        but=r"restricted stock (?:unit|award)|vest|grant(?:ed)?\b|each share of",
        severity=Severity.LOW,
    ),
    Rule(
        "dilutive-issuance",
        ("warrant",),
        rf"\b(?:issu(?:ed?|es|ing|ance)|sold|sell|granted|deliver\w*|"
        rf"sale of)\b.{{0,120}}?\bwarrants?\b.{{0,80}}?\b(?:to (?:purchase|acquire)|exercisable|"
        rf"preferred|common)|{_EQUITY}.{{0,30}}? and warrants\b",
        also=r"\b(?:shares?|stock|lender|investors?|purchasers?)\b",
        but=_PLAN + r"|warrants that|represents and|public warrants",
    ),
)
