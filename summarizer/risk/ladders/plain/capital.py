"""Ladders in everyday words: lenders, holders and control."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "bankruptcy-insolvency": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("sole ", "only ", "no remaining", "no other", "appointed", "named"),
            r"\b(?:sole|only) (?:\w+ )?subsidiary\b|\bno (?:remaining|other) (?:operations|"
            r"business|assets)\b|\b(?:administrators?|receivers?|"
            r"liquidators?)\b.{0,40}?\b(?:appointed|"
            r"named)\b"
            r".{0,20}?\b(?:to|of|for|over) (?:the )?(?:company|registrant|corporation)\b(?!')",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("inactive", "dormant", "no operations"),
            r"\b(?:inactive|dormant)\b.{0,60}?\b(?:subsidiary|unit|company)|\bsubsidiary\b.{0,100}?"
            r"\b(?:inactive|dormant|no operations|has not traded)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("non-core", "not core", "small part", "% of"),
            r"\bsubsidiary\b.{0,200}?(?:\bnon-?core|\b[1-9](?:\.\d+)? ?(?:%|percent) of)",
        ),
    ),
    "change-in-control": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("lender", "creditor", "noteholder", "bondholder", "holders of"),
            r"\b(?:lenders|creditors|noteholders|bondholders|holders of (?:the |its |our )?[\w' "
            r"]{0,30}?(?:notes|bonds|debentures))\b.{0,160}?\b(?:took|take|now|will own|own|"
            r"acquired|received|foreclos\w+|control)\b.{0,80}?\b(?:control|\d\d(?:\.\d+)? ?(?:%|"
            r"percent)|shares|ownership)",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("holding company", "same proportion", "same owners", "same number"),
            r"\bnew holding company\b|\bsubsidiary of a (?:new )?holding company|\bsame (?:owners|"
            r"proportions?)\b",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("majority", "control", "%", "percent"),
            r"(?-i:\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z][\w'-]+) .{0,60}?\b(?:owns?|holds?|controls?|"
            r"acquired|bought|purchased)\b|\b(?:acquired|bought|purchased) (?:a |the )?(?:majority|"
            r"controlling) (?:interest|stake|block|share|position)",
        ),
        Rung(
            Severity.HIGH,
            "filing",
            ("shell c",),
            r"\bshell (?:company|corporation)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("personal funds", "sole officer", "sole director"),
            r"\bpersonal funds\b|\bsole (?:officer|director)\b",
        ),
    ),
    "conditional-financing": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("no other", "no alternative", "without another"),
            r"\bno (?:other|alternative)\b.{0,40}?\b(?:source|plans?|financing|funds|money|way)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("depends", "without the loan", "without this", "months, to", "lasts"),
            r"\b(?:depends? on (?:it|this|the)|without (?:the|this) (?:loan|money|financing))\b|"
            r"\blasts (?:about|only|until)",
        ),
    ),
    "covenant-relief": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("does not expect to meet", "no commitment", "not said what"),
            r"\b(?:does|do) not expect to (?:meet|satisfy|comply)\b.{0,160}?\b(?:date|then|no "
            r"commitment)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "more collateral",
                " lien",
                "waiver",
                "higher",
                "further collateral",
                "security",
                "mortgage",
                "margin",
                "as it did",
                "lockbox",
                "pricing",
                "interest rate",
                "sweep",
                "daily",
            ),
            r"\b(?:in (?:return|exchange) for|secured by|granted) (?:an? )?(?:new )?(?:mortgage|"
            r"lien|security interest)|\bhigher (?:pricing|margins?|interest|rate)|\b(?:more|"
            r"further|new) (?:collateral|security)\b|\bpledg\w+\b|\b(?:margin|interest "
            r"rate|pricing)\b.{0,40}?\b(?:rises?|rose|goes up|went up|raised|higher|increas\w+)|"
            r"\bas it did for\b|\block-?box|\bswept\b|\bsweep\b|\ball (?:cash|"
            r"receipts)\b.{0,60}?\bdaily|\bthird waiver",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("prudent", "headroom", "well below", "well within"),
            r"\bprudent\b|\bheadroom\b|\bwell (?:below|within)\b",
        ),
    ),
    "debt-default-acceleration": (
        Rung(
            Severity.LOW,
            "near",
            ("within the grace", "on time", "holiday", "was paid"),
            r"\bpaid within the grace|\bwithin the grace period\b.{0,20}?\bpaid",
        ),
        Rung(
            Severity.CRITICAL,
            "near",
            ("at once", "accelerat", "in full", "matured", "not repaid"),
            r"\b(?:calls?|called|demand\w*)\b.{0,120}?\b(?:due at once|whole|entire|in full|"
            r"immediately)|\b(?<!not )(?<!not yet )accelerat(?:ed|es|ion of)\b.{0,60}?\b(?:notes|"
            r"loan|debt|bonds|all)|\bmatured\b.{0,80}?\bnot (?:re)?paid",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("remedies", "standstill"),
            r"\b(?:not (?:to )?(?:use|exercise|enforce)|refrain\w* from)\b.{0,60}?\b(?:rights|"
            r"remedies)|\bstandstill",
        ),
    ),
    "delisting-notice": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("delist", "suspend"),
            r"\A(?!.*\b(?:voluntar\w*|deregist\w*|appeal\w*|stay\w*)\b).*(?:\b(?:staff|nasdaq|"
            r"nyse|exchange|panel)\b.{0,200}?\b(?:determin(?:ed|ation)|decided|"
            r"decision)\b.{0,160}?\bdelist|\bsuspended (?:from )?"
            r"trading|\btrading\b.{0,60}?\b(?:will be|was|is|has been) suspended)",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("voluntar", "deregist", "registration", "ask ", "form 15"),
            r"\A(?!.*\b(?:suspended|determination|panel)\b).*(?:\bvoluntar\w+\b|\bderegist\w+|"
            r"\bend its registration|\bterminat\w+ (?:its|our|the) (?:securities and exchange "
            r"commission|sec|exchange act) (?:registration|reporting)|\bask (?:nasdaq|the (?:nyse|"
            r"exchange))|\bform 15\b)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("periodic reports", "has not been filed", "by choice", "save"),
            r"\bperiodic reports\b.{0,40}?\bin time|\bhas not been filed\b|\b(?:save|saving|cost)\b"
            r".{0,60}?\b(?:reporting|listing)|\bask\w*\b.{0,30}?\bto remove|\bderegist\w+",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("first such letter", "price test", "under $1", "below $1"),
            r"\bfirst such (?:letter|notice)|\b(?:price test|under \$1|below \$1)\b",
        ),
    ),
    "holder-rights-change": (
        Rung(
            Severity.MEDIUM,
            "near",
            ("one right for each", "right for each", "each right"),
            r"\bone right (?:for|on|per) each|\beach right\b.{0,200}?\bbuy\b",
        ),
    ),
    "liquidity-strain": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("payroll", "weeks", "net capital"),
            r"\bpayroll\b|\b(?:two|three|four|five|six|\d) weeks\b|\bnet "
            r"capital\b.{0,120}?\b(?:below|"
            r"against|violation|less)",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("months", "precaution"),
            r"\b(?:six|seven|eight|nine|ten|eleven|6|7|8|9|10|11) months\b|\bprecaution",
        ),
    ),
}
