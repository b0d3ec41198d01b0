"""Customers, deals, supply and programs lost or held up, as releases tell them."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_DEAL = (
    r"(?:merger|acquisition|business combination|combination|purchase agreement|transaction|"
    r"sale of|proposed sale|planned sale|joint venture|tender offer|deal\b)"
)

RULES = (
    Rule(
        "customer-contract-loss",
        ("not successful", "unsuccessful", "not selected", "another bidder", "not awarded", "lost"),
        r"\b(?:bids?|re-?bids?|proposals?|re-?compet\w+)\b.{0,120}?\b(?:not (?:been )?(?:successful|"
        r"selected|awarded|chosen)|unsuccessful|lost|rejected)\b|\b(?:contract|award|business|"
        r"account)\b.{0,80}?\b(?:awarded|given|moved|moving|moves) to (?:another|a (?:competitor|"
        r"different|competing|new)|its own|other)",
        also=r"\b(?:contract|revenues?|sales|customer|existing|current|incumbent|business)\b",
        but=r"acqui|merger|takeover|if ",
        keep=("denial",),
    ),
    Rule(
        "customer-contract-loss",
        ("in-house", "another supplier", "other suppliers", "dual source", "transition its"),
        r"\b(?:customers?|client|partner|retailer|distributor|payer|government)\b.{0,160}?\b(?:will|"
        r"is|has|plans? to|intends? to|decided to)\b.{0,60}?\b(?:mov(?:e|ing)|transition\w*|shift"
        r"\w*|tak(?:e|ing)|source|buy)\b.{0,60}?\b(?:in-house|another (?:supplier|vendor|provider)|"
        r"other (?:suppliers|vendors|providers)|elsewhere|a competitor)",
        but=r"could|may |if ",
    ),
    Rule(
        "deal-terminated-delayed",
        ("go forward", "proceed", "fell through", "called off", "collaps", "abandon", "not close"),
        rf"\b{_DEAL}.{{0,140}}?\b(?:will not (?:go forward|proceed|be (?:completed|consummated|"
        rf"pursued)|close|take place)|fell through|collapsed|(?:has|have|was|were) (?:been )?(?:"
        rf"called off|abandoned)|did not (?:close|proceed))\b|\b(?:called off|abandon(?:ed|s)|"
        rf"decided not to (?:go forward|proceed)(?: with)?|will not (?:go forward|proceed) with|"
        rf"walked away from)\b.{{0,60}}?\b{_DEAL}",
        but=r"if |unless|may |until|strategic alternatives",
        severity=Severity.HIGH,
        keep=("denial",),
    ),
    Rule(
        "deal-terminated-delayed",
        ("outside date", "end date", "termination date", "closing date", "drop-dead", "deadline"),
        r"\b(?:outside|end|termination|closing|drop-?dead|expiration) date\b.{0,120}?\b(?:moved|"
        r"pushed|changed|deferred|later|extended|postponed)\b|\b(?:move|moved|push|pushed|chang\w+|"
        r"defer\w*|postpon\w+|extend\w*)\b.{0,60}?\b(?:outside|end|termination|closing|drop-?dead|"
        r"expiration) date\b|\b(?:deadline|date by which)\b.{0,80}?\b(?:complete|consummate|"
        r"clos\w+)\b.{0,120}?\b(?:extend\w*|moved|from .{0,40}? to )",
        also=rf"\b(?:{_DEAL}|purchase|agreement and plan|spac|trust account)",
        but=r"credit|loan|notes|employment|lease|forbearance|subscription|exchange offer|warrant|"
        r"maturity|consent solicitation|may (?:be )?extend|option to extend|automatically",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "deal-terminated-delayed",
        ("sued to block", "block the", "challeng", "enjoin", "objected", "prohibit"),
        rf"\b(?:department of justice|federal trade commission|ftc|doj|attorney general|commission|"
        rf"regulators?|authority|court)\b.{{0,120}}?\b(?:block|challeng\w+|enjoin\w*|object\w*|"
        rf"prohibit\w*|oppos\w+)\b.{{0,60}}?\b{_DEAL}",
        but=r"if |may |could|no objection|did not (?:object|challenge)|not to (?:object|challenge)|"
        r"exchange commission|securities and|absence of|no (?:law|order|injunction)|conditions",
    ),
    Rule(
        "supply-disruption",
        ("shut in", "shut-in", "offline", "off line", "evacuat", "out of service"),
        r"\b(?:barrels|production|wells?|output|platforms?|fields?|units?|plants?|mills?|mines?|"
        r"refiner\w+|pipelines?|lines?|reactor|turbines?)\b.{0,100}?\b(?:(?:is|are|was|were|remains?"
        r"|been|taken|went) (?:\w+ )?(?:shut[- ]in|off ?line|out of service|evacuated))\b",
        but=r"planned|scheduled|maintenance|turnaround|if |may |decommission",
    ),
    Rule(
        "program-discontinuation",
        (
            "no longer make",
            "no longer manufactur",
            "no longer produce",
            "no longer develop",
            "no longer sell",
            "no longer market",
            "no longer pursue",
            "no longer offer",
        ),
        r"\b(?:will|would|has decided to|to|is) no longer (?:make|manufactur\w+|produc\w+|develop|"
        r"sell|market|pursue|offer)\w*\b",
        also=r"\b(?:company|registrant|we|it|<registrant>)\b",
        but=r"guidance|dividend|report|securities|common stock|shares|offering of|if |may |forward",
        keep=("denial",),
    ),
    Rule(
        "dividend-cut",
        ("distribution",),
        r"\b(?:will not|not to|did not|does not (?:intend|plan|expect) to|no)\b.{0,30}?\b(?:make|"
        r"pay|declare|be (?:made|paid))?\b.{0,20}?\b(?:an? |any |the |its )?(?:\w+ )?distributions?"
        r" (?:to|for|in|will|on)\b.{0,60}?\b(?:unitholders|holders|partners|members|quarter|month|"
        r"shareholders|stockholders|common)\b",
        but=r"liquidat|bankruptcy|plan of|in-kind|registration|underwrit|never|foreseeable|spin|"
        r"rights|no income|formula",
        severity=Severity.HIGH,
        keep=("denial",),
    ),
    Rule(
        "conditional-financing",
        (
            "second closing",
            "second tranche",
            "additional closing",
            "subsequent closing",
            "final closing",
            "additional tranche",
        ),
        r"\b(?:second|additional|subsequent|final|third|remaining|later) (?:closing|tranche)\b"
        r".{0,120}?\b(?:if|upon|subject to|when|conditioned|provided|following|contingent)\b",
        also=r"\b(?:shares?|notes?|loan|invest\w*|purchas\w+|fund\w*|units|preferred)\b",
        but=r"over-?allotment|acqui|merger|pipe line",
        keep=("hypothetical", "terms"),
    ),
    Rule(
        "conditional-financing",
        ("non-binding", "nonbinding", "letter of intent", "term sheet", "best efforts"),
        r"\b(?:non-?binding|letter of intent|term sheet)\b.{0,100}?\b(?:loan|financing|invest\w*|"
        r"credit (?:facility|line)|placement|funding|capital|equity line)\b|\b(?:loan|financing|"
        r"funding|investment|offering)\b.{0,80}?\b(?:non-?binding|best[- ]efforts)\b",
        but=r"acqui|merger|purchase of|sale of the|joint venture|exclusivity|license|fully funded|"
        r"closed",
    ),
    Rule(
        "dilutive-issuance",
        ("exempt",),
        r"\b(?:shares|stock|notes|warrants|units|securities)\b.{0,160}?\b(?:were|was|will be|are "
        r"being|to be|being|have been)\b.{0,30}?\b(?:issued|sold|offered)\b.{0,120}?\bexempt\w*\b"
        r".{0,60}?\bregistration",
        also=r"\b(?:common|preferred|convertible|warrants|ordinary|registrant's|company's|shares "
        r"issued)\b",
        but=r"incentive|option plan|employee|rule 144a|section 1145|plan of reorganization|senior "
        r"notes|may not be offered",
        keep=("prior", "denial"),
    ),
    Rule(
        "dilutive-issuance",
        ("issued", "issue"),
        r"\bissu(?:ed|e|es|ance of)\b.{0,40}?\b\d{1,3}(?:,\d{3})+ (?:restricted |unregistered |new |"
        r"newly issued )?shares of\b.{0,60}?\b(?:common|ordinary|restricted|capital)\b",
        also=r"\b(?:in exchange for|cash payment|in payment|in satisfaction|for services|purchase price|"
        r"representing \d|in consideration|conversion of (?:debt|notes?|loans?)|settle\w*)\b",
        but=r"incentive|option plan|employee|dividend|split|registration statement|plan of "
        r"reorganization|each share of|restricted stock (?:unit|award)|issued and outstanding",
        keep=("prior",),
    ),
    Rule(
        "conditional-financing",
        ("next $", "second $", "remaining $", "balance of", "additional $", "final $", "other $"),
        r"\b(?:next|second|remaining|balance of|additional|final|other) (?:installment of |tranche of |"
        r"the )?\$ ?\d[\d,.]*(?: million)?\b.{0,80}?\b(?:upon|when|once|if|subject to|following the|"
        r"after the|conditioned)\b",
        also=r"\b(?:invest\w*|fund\w*|notes?|purchas\w+|loan|received|advance\w*|proceeds)\b",
        but=r"earn-?out|acqui|merger|seller|royalt|milestone payment|severance|bonus|lease|escrow|"
        r"payable to|transition|being paid by",
        keep=("hypothetical",),
    ),
    Rule(
        "dividend-cut",
        ("repurchas", "buyback", "buy back"),
        r"\b(?:not|no longer)\b.{0,30}?\b(?:anticipat\w*|expect\w*|intend\w*|plan\w*)\b.{0,40}?\b(?:"
        r"(?:share |stock )?repurchas\w+|buy\w*[- ]?backs?|buy back)",
        also=r"\b(?:preserv\w*|conserv\w*|capital|liquidity|cash)\b",
        but=r"notes|10b5-1",
        severity=Severity.LOW,
        keep=("denial",),
    ),
    Rule(
        "customer-contract-loss",
        ("right to terminate", "option to terminate", "electing to terminate"),
        r"\b(?:exercis\w+|invok\w+|us(?:ed|ing)) (?:its|the|their|a) (?:\w+ )?(?:right|option) to "
        r"(?:terminate|cancel)\b|\belect(?:ed|ing) to terminate\b",
        also=r"\A(?=.*\b(?:notice|notif\w+|inform\w+|advised|receiv\w+|letter)\b)(?=.*\b(?:agreement|"
        r"contract|licen[cs]e|lease|arrangement)\b)",
        but=r"if |may |merger|credit|loan|employment|rights agreement|(?:company|registrant|we) (?:has |have "
        r")?(?:exercis\w+|invok\w+|elected|gave|delivered|notified|sent)",
    ),
    Rule(
        "deal-terminated-delayed",
        ("outside date", "price is reduced", "price was reduced", "price has been reduced"),
        r"\boutside date\b.{0,60}?\b(?:is|was|has been|been|be) (?:\w+ )?(?:extended|moved|postponed)\b|"
        r"\b(?:purchase |merger |sale )?(?:price|consideration) (?:is|was|has been|will be) (?:reduced|"
        r"lowered|cut) from \$",
        but=r"exercise|conversion|offering|strike|if |may be",
        items=("1.01", "8.01", "7.01", "5"),
        severity=Severity.MEDIUM,
    ),
    Rule(
        "supply-disruption",
        ("could not", "unable to", "not able to", "cannot", "unavailable"),
        r"\b(?:customers|users|clients|members|merchants|subscribers|patients)\b.{0,80}?\b(?:could not|"
        r"(?:were|are|was) (?:unable|not able) to|cannot)\b.{0,40}?\b(?:use|access|log|reach|trade|process|"
        r"make|place)\b.{0,60}?\b(?:services?|systems?|platform|site|website|network|app|orders|payments)\b",
        but=r"if |may |could not (?:obtain|afford)|attack|hack",
        severity=Severity.LOW,
        keep=("denial",),
    ),
    Rule(
        "liquidity-strain",
        ("needs another source", "other source", "another source", "alternative source"),
        r"\b(?:repay|refinanc\w+|redeem|fund)\b.{0,160}?\b(?:needs?|must find|requires?|no|has not found)\b"
        r".{0,20}?\b(?:an)?other (?:source|means|funds)\b",
        also=r"\b(?:notes|loan|debt|bonds|due|matur\w+)\b",
        but=r"if |no longer",
        keep=("denial",),
    ),
    Rule(
        "covenant-relief",
        ("unable to meet", "not be able to", "unable to comply", "fail to meet", "not meet"),
        r"\b(?:will|would|expects? to|is likely to) (?:be unable|not be able|fail|not) (?:to )?(?:meet|"
        r"comply with|satisfy)\b.{0,60}?\b(?:covenants?|(?:leverage|coverage) ratio)",
        but=r"there can be no|risk",
        keep=("hypothetical", "denial"),
    ),
    Rule(
        "dilutive-issuance",
        ("offering of",),
        r"\b(?:pric(?:ed|es|ing)|clos(?:ed|es|ing)|complet\w+)\b.{0,80}?\b(?:public|underwritten|registered "
        r"direct|follow-on|best[- ]efforts) offering of\b.{0,80}?\b(?:shares|common|units|warrants|adss?)\b",
        but=r"senior notes|selling (?:stock|share)holders?|initial public offering|preferred stock|notes due|"
        r"depositary shares|competitor",
        keep=("hypothetical",),
    ),
    Rule(
        "customer-contract-loss",
        ("discontinue", "cease", "stop ", "stopping", "suspend", "reduce"),
        r"\b(?:notice|notif\w+|inform\w+|advis\w+|told)\b.{0,220}?\b(?:discontinu\w+|ceas\w+|stop\w*|"
        r"suspend\w*|(?:significantly |substantially )?reduc\w+) (?:its |all |their |most )?(?:purchas\w+|"
        r"orders?\b|buying|business with|sourcing)",
        but=r"if |may |supplier|vendor|repurchas|purchase orders? (?:to|with) (?:its|our)",
    ),
    Rule(
        "conditional-financing",
        ("milestone", "achievement of", "satisfaction of"),
        r"\b(?:loans?|tranches?|installments?|available|borrow\w*|advances?)\b.{0,120}?\bupon (?:the |its )?"
        r"(?:achievement|satisfaction|attainment|achieving|meeting)\b.{0,40}?\b(?:milestones?|conditions?|"
        r"targets?)\b",
        but=r"royalt|licen[cs]e|collaborat|acqui|earn-?out|letter of credit|customary",
        keep=("terms",),
    ),
    Rule(
        "customer-contract-loss",
        ("return",),
        r"\b(?:return(?:ed|ing|s)?|revert(?:ed|s)?)\b.{0,60}?\brights (?:to|in|for)\b",
        also=r"\b(?:alliance|collaborat\w+|licen[cs]e\w*|partner\w*|agreement)\b",
        but=r"if |upon|may |royalt|in-licens",
    ),
    Rule(
        "deal-terminated-delayed",
        ("not complete", "not close", "not consummate", "refus"),
        rf"\b(?:will not|does not intend to|refus\w+ to|decided not to) (?:complete|close|consummate)\b.{{0,40}}?\b"
        rf"(?:{_DEAL}|purchase)",
        but=r"if |unless|until|may ",
        severity=Severity.HIGH,
        keep=("denial",),
    ),
    Rule(
        "conditional-financing",
        ("subscribed",),
        r"\b(?:only|just)\b.{0,20}?\b\d\d?(?:\.\d+)? ?(?:%|percent)(?: of [\w ]{0,30}?)? (?:was |were )?subscribed\b|"
        r"\b(?:under-?subscribed|not (?:been )?fully subscribed)\b",
        also=r"\boffering\b",
    ),
)
