"""Customers, deals and cuts."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["RULES", "UNLESS"]

_COMMERCE = (
    r"(?:customers?|supply agreement|contract\b|licen[cs]e(?: agreement)?|collaborat\w+|"
    r"distribution agreement|partner(?:ship)?\b|services? agreement|award\b|purchase orders?|"
    r"franchise agreement|development agreement|marketing agreement|manufacturing agreement|"
    r"concession|lease\b|distributorship|reseller agreement|research agreement|grant agreement)"
)
_NOT_COMMERCE = (
    r"lease\b.{0,80}mutual|new (?:headquarters|lease|facility)|merger|credit (?:agreement|"
    r"facility)|loan agreement|indenture|employment|severance|separation agreement|"
    r"rights agreement|purchase agreement|revolving|financing|underwriting|note purchase|"
    r"registration rights|investor rights|management agreement with|non-compet|change in control|"
    r"may terminate|may be terminated|terminable|right to terminate|if (?:the|either)|unless|"
    r"award agreement|equity award|performance award|stock|interest rate|swap|repa(?:id|y)"
)
_DEAL = (
    r"(?:merger(?: agreement)?|business combination(?: agreement)?|(?:asset|stock|share|equity|"
    r"unit|membership interest|securities) (?:purchase|exchange) agreement|"
    r"purchase and sale agreement|acquisition(?: agreement| of)?|plan of merger|joint venture|"
    r"transaction agreement|proposed (?:sale|merger|acquisition|transaction|divestiture|spin-?off)|"
    r"letter of intent)"
)
_DEAL_TERMS = (
    r"10b5-1|may (?:be )?terminate|right to terminate|rights? of termination|if the|termination rights?|"
    r"upon (?:the )?termination|terminates? (?:up)?on the (?:first|earlie\w+)|unless|in the event|terminable|under (?:certain|"
    r"specified) circumstances|until the (?:earlier|termination)|earlier of|employment|"
    r"credit agreement|waiting period|would be (?:required|obligated)|contains? (?:certain )?|"
    r"provides? (?:that|for)|prior to (?:the )?(?:termination|closing)|voting agreement|"
    r"registered by|investment advisory|in connection with the (?:closing|consummation|completion)"
)

UNLESS = {
    "customer-contract-loss": ("terms",),
    "deal-terminated-delayed": ("deal_terms",),
    "restructuring-layoffs": ("non_gaap", "compensation", "done_before", "of_comparative"),
}

RULES = (
    # ---- customer-contract-loss
    Rule(
        "customer-contract-loss",
        (
            "terminat",
            "not renew",
            "non-renew",
            "nonrenew",
            "cancel",
            "not be renewed",
            "expire without",
        ),
        rf"\b(?:notice (?:of|to) (?:terminat\w+|non-?renew\w+|cancel\w*)|terminated|terminating|"
        rf"terminates|termination of|will terminate|(?:elected|decision|election|intent(?:ion)?|"
        rf"intends?|notice) (?:not )?to (?:terminate|renew|cancel|discontinue)|"
        rf"not (?:to )?(?:be )?renew(?:ed)?|cancel(?:led|ed|s|lation of|"
        rf"ling))\b.{{0,140}}?{_COMMERCE}|{_COMMERCE}.{{0,140}}?\b(?:(?:has|have|had|was|were|been|"
        rf"will be) (?:\w+ )?(?:terminated|cancel+ed)|(?:notice|"
        rf"notified)\b.{{0,60}}?\b(?:terminat\w+|non-?renew\w*|not renew|cancel\w*)|(?:will|did|"
        rf"would|does|intends?) not (?:to )?(?:be )?(?:renew\w*|extend\w*)|"
        rf"has elected to terminate|(?:will )?terminate[ds]?\b)",
        but=_NOT_COMMERCE,
        unless=("own_choice",),
    ),
    Rule(
        "customer-contract-loss",
        ("loss of", "lost "),
        r"\b(?:the |a )?(?:loss of|lost) (?:a|an|its|our|the|one of (?:its|"
        r"our))?\s?(?:\w+[ -]){0,3}(?:customers?|contract|licen[cs]e|partner|account|"
        r"distribution rights?)\b",
        but=r"(?-i:\bmay\b)|\bcould\b|\bwould\b|\bany |\bif ",
    ),
    Rule(
        "customer-contract-loss",
        ("stop-work", "stop work"),
        r"\bstop[- ]work order",
    ),
    Rule(
        "customer-contract-loss",
        (
            "largest customer",
            "major customer",
            "significant customer",
            "principal customer",
            "key customer",
            "one of its customers",
            "one of our customers",
        ),
        r"\b(?:largest|major|significant|principal|key|important|one of (?:its|"
        r"our)(?: \w+)?) customers?\b.{0,160}?\b(?:bankruptcy|chapter 11|insolven\w+|"
        r"reduc\w+ (?:its )?(?:orders|purchases)|ceas\w+ (?:purchas|order)|discontinu\w+|"
        r"not (?:to )?(?:continue|place|renew|extend|award)|insourc\w*|"
        r"in-?house|cancel\w*|terminat\w+|place no (?:more |further )?orders|(?:source|sourcing|"
        r"buy|obtain)\b.{0,40}?\b(?:elsewhere|overseas|from (?:another|other)))",
        but=r"(?-i:\bmay\b)|\bcould\b|\bif ",
    ),
    Rule(
        "customer-contract-loss",
        ("customer", "client", "tenant", "licensee", "distributor"),
        r"\b(?:customers?|clients?|tenants?|licensees?|distributors?)\b.{0,160}?\b(?:fil\w+|"
        r"commenc\w+|sought|enter\w+)\b.{0,80}?\b(?:petition|chapter (?:7|11)|bankruptcy|"
        r"insolvency|receivership|protection)",
        also=r"\d ?(?:%|percent)|\$ ?\d|\b(?:revenues?|sales|receivables?|reserve|charge|rent)\b",
        but=r"if |(?-i:\bmay\b)|\bcould\b",
    ),
    Rule(
        "customer-contract-loss",
        ("purchas", "order", "carry", "stock"),
        r"\b(?:discontinu\w+|ceas\w+|stop\w*|no longer) (?:to )?(?:purchas|buy|order|"
        r"carry)\w*\b.{0,60}?\b(?:company's|registrant's|our|its|<registrant>)",
        also=r"\b(?:informed|notified|advised|customer|retailer|announced|told)\b",
        but=r"\bif |order to",
    ),
    # ---- deal-terminated-delayed
    Rule(
        "deal-terminated-delayed",
        ("terminat", "abandon", "called off", "call off", "withdr", "rescind"),
        rf"\b(?:terminated|mutually (?:agreed|terminat\w+)|agreed to terminate|"
        rf"notice of termination|notice (?:to the company )?terminating|terminating|termination of|"
        rf"abandon(?:ed|ment of)|call(?:ed)? off|withdr(?:ew|awn|awal of)|"
        rf"rescind\w*)\b.{{0,140}}?\b{_DEAL}|\b{_DEAL}\b.{{0,120}}?\b(?:(?:was|were|been|is|"
        rf"be) (?:\w+ )?(?:terminated|abandoned|called off|rescinded|withdrawn)|terminated\b)",
        but=_DEAL_TERMS
        + r"|has since been|tender offer statement|employee stock purchase|receivables|facility|"
        r"financing agreement|credit",
        severity=Severity.HIGH,
    ),
    Rule(
        "deal-terminated-delayed",
        ("termination agreement", "merger agreement", "break-up fee", "breakup fee"),
        r"\btermination agreement\b.{0,120}?\b(?:merger|business combination|acquisition|purchase "
        r"agreement)|\bend(?:ed|ing|s)? (?:their|the|its) (?:\w+ )?(?:merger|acquisition|purchase) "
        r"agreement|\b(?:paid|pay|receiv\w+|will pay)\b.{0,60}?\b(?:break-?up|reverse termination) "
        r"fee",
        but=_DEAL_TERMS,
        severity=Severity.HIGH,
    ),
    Rule(
        "deal-terminated-delayed",
        ("second request", "request for additional information"),
        r"\b(?:received|issued|receipt of|made)\b.{0,100}?\b(?:a |an? )?\"?(?:second request|"
        r"requests? for additional information and document)",
    ),
    Rule(
        "deal-terminated-delayed",
        (
            "outside date",
            "end date",
            "termination date",
            "closing date",
            "drop dead",
            "business combination",
            "consummate",
        ),
        r"\b(?:extend(?:ed|s|ing)?|extension of|postpone\w*|delay(?:ed|"
        r"s)?)\b.{0,100}?\b(?:outside date|end date|termination date|(?:anticipated |scheduled |"
        r"expected )?closing(?: date)?|drop[- ]dead date|(?:time|date|deadline|"
        r"period)\b.{0,60}?\b(?:business combination|merger|acquisition))",
        also=rf"\b{_DEAL}|\bagreement\b",
        but=r"credit|loan|maturity|offer (?:period|expiration)|tender offer|notes|rights agreement|"
        r"lease|may be extended|subject to extension|employment",
    ),
    Rule(
        "deal-terminated-delayed",
        ("enjoin", "block", "challenge", "injunction", "antitrust"),
        r"\b(?:enjoin\w*|block(?:ed|ing)?|challeng(?:e|ed|ing)|(?:complaint|suit|lawsuit|"
        r"injunction)\b.{0,60}?\bto (?:stop|prevent|enjoin|block)|"
        r"prohibit\w+)\b.{0,80}?\b(?:merger|acquisition|transaction|combination|sale)\b",
        also=r"\b(?:ftc|federal trade commission|department of justice|doj|court|competition|"
        r"commission|regulator\w*|cfius)\b",
        but=r"no (?:order|injunction|law)|absence of|conditions|(?-i:\bmay\b)|restraining any",
    ),
    Rule(
        "deal-terminated-delayed",
        (
            "fail",
            "not close",
            "not be completed",
            "not consummat",
            "not complete",
            "cannot",
            "unable",
        ),
        rf"\b(?:will not|did not|would not|failed to|unable to|cannot) (?:be )?(?:close|complete|"
        rf"consummate|completed|consummated|proceed with)\b.{{0,100}}?\b{_DEAL}|"
        rf"\b{_DEAL}\b.{{0,80}}?\b(?:will not|did not|failed to) (?:be )?(?:close|complete|"
        rf"completed|consummated|proceed)",
        but=_DEAL_TERMS,
        severity=Severity.HIGH,
    ),
    # ---- restructuring-layoffs
    Rule(
        "restructuring-layoffs",
        ("workforce", "headcount", "employees", "work force", "positions", "jobs", "staff"),
        r"\breduction[- ]in[- ](?:force|workforce|headcount)|(?:workforce|headcount|"
        r"staff) reductions?|\b(?:reduc\w*|cut(?:s|ting)?|eliminat\w+|terminat\w+|decreas\w+|"
        r"layoff of|lay(?:ing)? off|laid off)\b.{0,80}?\b(?:workforce|work force|headcount|"
        r"(?:\d[\d,]*|approximately|its|our|certain|some) (?:\w+ )?(?:employees|positions|jobs|"
        r"staff)|jobs)",
        also=r"\b(?:approv\w+|announc\w+|implement\w*|plan\w*|commit\w*|expect\w*|will|initiat\w+|"
        r"complet\w+|reduc\w+|eliminat\w+|effect\w*|result\w*|undert\w+|laid|cut\w*|includ\w+)\b",
        but=r"jobs act|award|benefit plan|stock|key employees|reduc\w+ (?:of|in) (?:compensation|"
        r"benefit|salar)|pro forma|terminat\w+ (?:of|by) (?:the |an )?(?:executive|employee'?s)|"
        r"employees? who|risk|non-?gaap",
    ),
    Rule(
        "restructuring-layoffs",
        ("positions", "jobs", "employees", "workers", "people"),
        r"\b\d[\d,]* (?:\w+ ){0,2}?(?:positions|jobs|employees|workers|people)\b.{0,30}?\b(?:will "
        r"be|are|were|to be) (?:\w+ )?(?:affected|eliminated|lost|cut|laid off|let go)|"
        r"\b(?:letting go|let go|lose their "
        r"jobs)\b",
        also=r"\d",
        but=r"insurance|award|option|benefit plan|data breach|information of",
    ),
    Rule(
        "restructuring-layoffs",
        ("layoff", "lay-off", "laid off", "furlough", "reduction in force", "reduction-in-force"),
        r"\b(?:lay-?offs?|laid off|furlough(?:ed|s|ing)?|reductions?[- ]in[- ]force)\b",
        but=r"(?-i:\bmay\b)|\bcould\b|no (?:layoffs|furlough)",
    ),
    Rule(
        "restructuring-layoffs",
        (
            "restructuring",
            "exit plan",
            "exit or disposal",
            "cost reduction",
            "cost-reduction",
            "realignment",
            "reorganization plan",
            "transformation plan",
        ),
        r"\b(?:approv\w+|announc\w+|adopt\w+|commit\w+ to|implement\w*|initiat\w+|undert\w+|"
        r"expect\w*|will|commenc\w+|execut\w+|expand\w*|authoriz\w+|"
        r"began)\b.{0,120}?\b(?:restructuring|(?:cost|expense)[- ]reduction|exit|realignment|"
        r"exit or disposal) (?:\w+ )?(?:plan|program|initiatives?|actions?|activit\w+|charges?|"
        r"costs?)",
        but=r"debt restructuring|support agreement|financial restructuring|legal entit|bankruptcy|"
        r"chapter 11|troubled|exclud|adjust|capital restructuring|prior (?:year|quarter)",
    ),
    Rule(
        "restructuring-layoffs",
        ("clos", "shut", "consolidat", "relocat", "exit"),
        r"\b(?:clos(?:e|ed|ing|ure of)|shut(?:ting)? down|shutdown of|ceas\w+ (?:operations|"
        r"production|manufacturing) at|consolidat(?:e|ing|ed|ion of)|"
        r"vacat\w+)\b.{0,80}?\b(?:plants?|facilit(?:y|ies)|stores?|offices?|sites?|mines?|mill|"
        r"warehouse|refinery|branches|restaurants|locations|factory|distribution centers?)\b",
        also=r"\b(?:will|plans?|announc\w+|approv\w+|decid\w+|decision|intends?|expect\w*|is|are|"
        r"has|have|committed|began|complete\w*)\b",
        but=r"closing (?:date|price|condition|of the)|close of|consolidated (?:financial|balance|"
        r"statement|results|subsidiar)|credit facilit|loan facilit|new (?:credit|facility)|"
        r"open(?:ed|ing)|disclos|enclos|acquisition|principal executive offices|environmental|"
        r"landfill|term facilit|lenders?|revolving|closely|temporar|facility agreement|borrow|"
        rf"(?:through|until) (?:at least )?(?:further notice|(?:the end of )?(?:{MONTH_NAMES}))",
    ),
    Rule(
        "restructuring-layoffs",
        ("exit", "ceas", "wind", "wound"),
        r"\b(?:exit(?:ed|ing|s)?|ceas(?:ed|ing)|wind(?:ing)? down|wound down|clos(?:ed|ing)) (?:of "
        r")?(?:our|its|the|all)\b.{0,20}?\boperations (?:in|at|of)\b",
        also=r"\b(?:stores?|employees|facilit\w+|plants?|region|country|locations|offices)\b",
        but=r"discontinued operations|bankruptcy",
    ),
    Rule(
        "restructuring-layoffs",
        ("restructuring",),
        rf"\b(?:record\w*|incur\w*|recogni[sz]\w+)\b.{{0,60}}?\brestructuring (?:and (?:\w+ ){{1,3}})?(?:"
        rf"charges?|costs?|expenses?) of (?:approximately )?{MONEY}",
        but=r"debt restructuring|troubled|bankruptcy|chapter 11|exclud|non-?gaap|adjusted",
    ),
    Rule(
        "restructuring-layoffs",
        ("severance",),
        r"\b(?:incur\w*|record\w*|expect\w*|estimat\w+|recogni[sz]\w+)\b.{0,120}?\b(?:severance|"
        r"termination benefits?)\b.{0,60}?\b(?:charges?|costs?|expenses?|payments?)",
        also=r"\b(?:employees|workforce|reduction|plan|exit|closure|plant|positions)\b",
        but=r"executive|officer|mr\.|ms\.",
    ),
)
