"""Customers, deals and jobs."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["RULES"]

_PARTNER = (
    r"(?:customers?|distributors?|licensors?|licensees?|partners?|collaborators?|suppliers?|"
    r"landlord|agency|department|client|buyer|retailer|franchisor|franchisee|utility|manufacturer|"
    r"purchaser|hospital|carrier|airline|army|navy|air force|government|county|city|state)"
)
_TIE = (
    r"(?:contracts?|supply|orders?|licen[cs]es?|collaboration|distribution|agreements?|business|"
    r"purchases|lease|account|award|program|work|rights|partnership|alliance|franchise)"
)
_DEAL = (
    r"(?:merger|acquisition|combination|purchase of|sale of|(?:planned|proposed|pending|agreed) "
    r"(?:sale|purchase|deal|transaction|takeover|merger|acquisition|joint venture)|deal|"
    r"transaction|joint venture|takeover|divestiture|buyout)"
)

RULES = (
    Rule(
        "customer-contract-loss",
        (
            "customer",
            "contract",
            "licens",
            "agreement",
            "supply",
            "order",
            "distribut",
            "partner",
            "collaborat",
            "agency",
            "purchase",
        ),
        rf"\b{_PARTNER}\b.{{0,120}}?\b(?:told|notified|informed|advised|wrote|decided|elected|"
        rf"chose|chosen|announced|gave notice|given notice|will|intends|has)\b.{{0,120}}?\b(?:not "
        rf"(?:to )?(?:renew|extend|continue|exercise|place)|end (?:the|its|their|this|all)|ended "
        rf"(?:the|its|their|this|all)|end(?:s|ing)? (?:the|its) |stop(?:ped|s)? (?:buying|ordering|"
        rf"using|selling)|move[ds]? (?:its|the|"
        rf"their|all|this)|switch(?:ed)?|take\b.{{0,30}}?\b(?:in-?house|elsewhere)|"
        rf"give\b.{{0,60}}?\bto (?:another|a (?:different|rival|competing))|cancel\w*|terminat\w*|"
        rf"withdraw\w*|another (?:supplier|"
        rf"vendor|bidder|company)|bring\b.{{0,40}}?\bin-?house|reduc(?:e|ed|ing) (?:its|their))",
        also=rf"\b{_TIE}\b",
        but=r"\bif |acqui|merger|credit|loan|lender|may (?:terminate|end|cancel)|employment|new "
        r"customer|"
        r"awarded the company|terminate the rights|notes",
        keep=("denial",),
    ),
    Rule(
        "customer-contract-loss",
        (
            "lost",
            "losing",
            "not selected",
            "not be renewed",
            "not been renewed",
            "will end",
            "ended",
            "was not renewed",
            "stop work",
            "not awarded",
        ),
        rf"\b(?:lost|losing|loses)\b.{{0,60}}?\b(?:contract|customer|licen[cs]e|bid|rebid|re-bid|"
        rf"distribution|franchise|account|award|supplier)|\b(?:was|were) not (?:selected|awarded|"
        rf"chosen)\b.{{0,80}}?\b{_TIE}|\b(?:contract|licen[cs]e|collaboration|supply agreement|"
        rf"distribution agreement|lease|franchise)\b.{{0,120}}?\b(?:(?:will|would|has|have|was|"
        rf"were|been) (?:\w+ )?(?:not (?:be )?renewed|end(?:ed)? (?:on|in|by|with)|lapsed?|come to "
        rf"an end|came to an end|cancel+ed|terminated|revoked))",
        but=r"\bif |acqui|merger|credit|loan|employment|lost (?:revenue|wages|time)|smaller (?:customers|accounts)|may |settle|"
        r"replaced by|"
        r"new (?:agreement|contract|lease)|on (?:its|their|the same|better) terms|purchase "
        r"agreement|at the company's (?:choice|option|election)|the company (?:\w+ )?(?:ended|"
        r"terminated|chose|elected)",
        keep=("denial",),
    ),
    # ---- deal-terminated-delayed
    Rule(
        "deal-terminated-delayed",
        (
            "called off",
            "call off",
            "broke off",
            "broken off",
            "walk",
            "ended",
            "will not go",
            "fell through",
            "dropped",
            "lapse",
            "not proceed",
            "not go ahead",
            "pulled out",
            "cancel",
            "end the",
            "scrap",
        ),
        rf"\b(?:call(?:ed|s)? off|br(?:oke|oken|eak) off|walk(?:ed|s)? away from|ended? (?:the|"
        rf"its|their)\b|pulled out of|dropped|cancel+ed|scrapped|withdr[ae]w\w* from|not (?:to "
        rf")?(?:proceed|go (?:ahead|through)) "
        rf"with)\b.{{0,100}}?\b(?:{_DEAL}|agreement (?:to|for|under which)\b.{{0,60}}?\b(?:buy|"
        rf"acquire|merge|sell|purchase|combine))|\b{_DEAL}\b.{{0,120}}?\b(?:will not (?:go "
        rf"(?:ahead|through)|proceed|take place|close|happen|be completed)|fell through|has lapsed|"
        rf"lapsed|(?:was|were|is|has been|have been) (?:\w+ )?(?:called off|dropped|scrapped|"
        rf"cancel+ed|broken off|ended))",
        but=rf"each share|capital stock|adjustments|measurement|ended (?:{MONTH_NAMES})|"
        r"if |credit|employment|"
        r"loan|lease|\bmay\b|merger consideration|option to|award|common stock|right to (?:end|"
        r"terminate)|quarter ended|year ended|"
        r"months ended|period ended|week ended|offering|placement|letter of intent expired|common "
        r"stock of",
        severity=Severity.HIGH,
        keep=("denial",),
    ),
    Rule(
        "deal-terminated-delayed",
        (
            "later than",
            "put back",
            "pushed back",
            "moved",
            "extend",
            "delay",
            "postpone",
            "longer than",
            "put off",
            "deadline",
            "outside date",
        ),
        rf"\b(?:put back|push(?:ed|es)? back|moved|extend(?:ed|s)?|delay(?:ed|s)?|postpone[ds]?|"
        rf"put off|later than)\b.{{0,100}}?\b(?:closing|completion|outside date|end date|deadline|"
        rf"last date|date (?:by|on|after) which|{_DEAL})\b|\b(?:closing|completion|"
        rf"{_DEAL})\b.{{0,100}}?\b(?:(?<!no )(?<!not )later than|"
        rf"(?:has|have|was|were|been|is|be) (?:\w+ )?(?:delayed|postponed|put back|pushed back|"
        rf"put off))",
        also=rf"\b{_DEAL}\b",
        but=r"credit|loan|maturity|tender offer|notes|rights agreement|lease|may be extended|"
        r"employment|"
        r"call\b|meeting|offering|earnings",
    ),
    Rule(
        "deal-terminated-delayed",
        (
            "sued to",
            "suit to",
            "court",
            "antitrust",
            "competition",
            "regulator",
            "commission",
            "justice",
        ),
        rf"\b(?:ftc|federal trade commission|department of justice|doj|competition \w+|regulators?|"
        rf"commission|attorney general|court|judge|cfius)\b.{{0,160}}?\b(?:sued|block(?:ed|s|ing)?|"
        rf"object(?:ed|s|ion)?|oppos(?:ed|es)|enjoin\w*|stop(?:ped)?|refus(?:ed|al)|forb\w+|"
        rf"prohibit\w*|barred|halt(?:ed)?|asked for more|further (?:information|documents)|"
        rf"in-depth|second)\b.{{0,100}}?\b{_DEAL}\b",
        but=r"no (?:court|order|injunction|law)|absence|conditions? to|if |securities and exchange",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "deal-terminated-delayed",
        ("price", "terms"),
        r"\b(?:purchase price|price|consideration|terms|exchange ratio)\b.{0,80}?\b(?:cut|reduced|"
        r"lowered|brought down|decreased)\b.{0,80}?\b(?:from|to|by)\b.{0,30}?\$",
        also=r"\b(?:merger|acquisition agreement|purchase agreement|combination|buyer)\b",
        but=r"conversion|exercise|warrant|option|adjust\w* for|may be|working capital adjustment|"
        r"post-closing",
        items=("1.01", "1.02", "5", "8.01"),
    ),
    # ---- restructuring-layoffs
    Rule(
        "restructuring-layoffs",
        (
            "jobs",
            "posts",
            "people",
            "employees",
            "workers",
            "staff",
            "positions",
            "work force",
            "workforce",
            "headcount",
            "payroll",
        ),
        r"\b(?:cut(?:s|ting)?|shed(?:s|ding)?|eliminat\w+|let(?:ting)? go|los(?:e|es|ing)|lost|"
        r"dismiss\w*|releas(?:e|ed|ing)|lay(?:s|ing)? off|laid off|reduc\w+|abolish\w*|"
        r"furlough\w*)\b.{0,60}?\b(?:(?:\d[\d,]*|half|third|quarter|one in|all|about|some|most|"
        r"nearly|more than|percent|% of)\b.{0,40}?"
        r"\b(?:jobs|posts|people|employees|workers|staff|positions|work ?force|headcount))|"
        r"\b(?:\d[\d,]*|half|a third|all|most)\b.{0,30}?\b(?:jobs|posts|people|employees|workers|"
        r"staff|positions)\b.{0,80}?\b(?:will (?:go|be (?:cut|lost|eliminated|dismissed|let go|"
        r"released|laid off)|lose|leave)|(?:were|have been|are being|are) (?:cut|lost|eliminated|"
        r"dismissed|let go|released|laid off|furloughed|sent home))",
        but=r"\bnation\w*|\bfirm\b|former manager|jobs act|award|benefit plan|stock|if |employees? "
        r"(?:who|covered)|transfer(?:red)? to|join|"
        r"work-related|injur|death|time (?:lost|injur)|hire|acquired|compensation|health plan|"
        r"participants|data|records|information|personal",
    ),
    Rule(
        "restructuring-layoffs",
        ("clos", "shut", "cease", "end production", "move production", "wind down", "exit"),
        r"\b(?:will|to|decided to|plans? to|intends? to|is|are|has|have|would|going to|approved|"
        r"announced)\b.{0,60}?\b(?:clos(?:e|ed|ing|ure of)|shut(?: down)?|ceas(?:e|ed) "
        r"(?:production|operations|manufacturing|work)|end(?:ed)? (?:production|operations|work) "
        r"at|wind(?:ing)? down|mothball\w*|permanently idle)\b.{0,60}?\b(?:plants?|works|"
        r"factor(?:y|ies)|mills?|facilit(?:y|ies)|stores?|"
        r"offices?|sites?|mines?|warehouses?|refiner(?:y|ies)|branches|restaurants|laborator(?:y|"
        r"ies)|foundry|yard|centers?|depots?|terminals?|hospitals?|schools?)\b",
        but=r"closing (?:date|price|condition|of the)|financial|enclos|disclos|acquisition of|"
        r"landfill|"
        r"temporar|for maintenance|turnaround|fire|storm|hurricane|flood|due to (?:the "
        r")?(?:weather|strike)|credit facilit|loan|revolving|if ",
    ),
    Rule(
        "customer-contract-loss",
        ("reject", "disclaim"),
        r"\b(?:court|trustee|debtor|allowed)\b.{0,80}?\b(?:reject|rejected|"
        r"disclaim\w*)\b.{0,60}?\b(?:contract|"
        r"agreement|lease|supply|purchase)",
        also=r"\b(?:supply|customer|sales|purchase|agreement|contract)\b",
        but=r"plan of reorgani|the debtors|merger|credit",
    ),
    Rule(
        "customer-contract-loss",
        ("gave notice", "given notice", "chosen another", "taking back", "takes back", "will end"),
        rf"\b(?:gave|given|giving) notice\b.{{0,80}}?\b(?:end|terminat\w+|withdraw\w*|cancel\w*|"
        rf"not renew)\b.{{0,120}}?\b{_TIE}|\b(?:has |have )?chosen (?:another|a "
        rf"different)\b.{{0,100}}?\b{_TIE}|\b(?:is |are )?"
        rf"tak(?:ing|es) back\b.{{0,40}}?\b(?:licen[cs]e|rights|distribution|product)",
        but=r"\bif |merger|credit|loan|employment|lender|guidance|auditor|accountant",
    ),
    Rule(
        "deal-terminated-delayed",
        (
            "purchase of",
            "to buy",
            "last date",
            "expected to close",
            "expect to close",
            "for closing",
            "sale of",
        ),
        rf"\b(?:agreed to (?:end|terminate|cancel)|(?<!months )(?<!weeks )(?<!year )(?<!years )"
        rf"(?<!quarter )(?<!period )ended|terminated|"
        rf"cancel+ed)\b.{{0,120}}?\b(?:purchase of|to buy|to "
        rf"acquire|sale of|to sell)\b|\b(?:move|moved|change|changed|"
        rf"extend\w*)\b.{{0,30}}?\b(?:last|closing|end|"
        rf"final|outside) (?:date|day)\b.{{0,60}}?\b(?:purchase|sale|{_DEAL})|\b(?:had expected|"
        rf"originally expected|were expected|expected) to close\b.{{0,80}}?\bnow expect\w*",
        but=r"\bif |credit|lease|employment|stock option|offering|may be|right to|common stock|"
        r"shares of|notes|"
        r"power (?:purchase|supply)|supply",
        keep=("hypothetical",),
    ),
    Rule(
        "restructuring-layoffs",
        ("let ", "those it employs", "lost their jobs"),
        r"\blet (?:about |some |nearly |approximately )?(?:\d[\d,]*|\w+) (?:\w+ )?(?:people|"
        r"employees|workers|staff) go\b|\blost their jobs\b",
        but=r"nation|industry|economy|state of",
    ),
)
