"""Results before tax and losses that widen, told with what they were."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES"]

_PRE_TAX = (
    r"(?:(?:income|earnings|profit) before (?:provision for )?(?:federal |income )*taxes|pre-?tax "
    r"(?:income|earnings|profits?)|(?:income|earnings) before (?:extraordinary|minority)\b)"
)
_COMPARED = r"(?:compared (?:to|with)|as compared|versus|vs\.?|against|from|down from|after)"
_NOT_WHOLE = (
    r"adjusted|excluding|guidance|forecast|outlook|segment|pro forma|non-gaap|per share of|ebitda|"
    r"increase in (?:net income|revenue)"
)

RULES = (
    Rule(
        "results-deterioration",
        ("before", "pre-tax", "pretax"),
        rf"\b{_PRE_TAX}.{{0,100}}?(?P<now>{MONEY}).{{0,80}}?\b{_COMPARED}\b.{{0,60}}?"
        rf"(?P<then>{MONEY})",
        but=_NOT_WHOLE + r"|loss before",
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("before", "pre-tax", "pretax"),
        rf"\b{_PRE_TAX}.{{0,60}}?\b(?:fell|decreased|declined|dropped|(?:was|were) (?:down|off)|"
        rf"down)\b.{{0,40}}?(?P<fall>\d{{2,3}}(?:\.\d+)?) ?(?:%|percent\b)",
        but=_NOT_WHOLE,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("loss",),
        rf"\b(?:net loss(?:es)?|loss(?:es)? (?:from operations|before (?:income )?taxes)|operating "
        rf"loss(?:es)?|pre-?tax loss(?:es)?)\b.{{0,40}}?\b(?:widened|grew|increased|rose|deepened|"
        rf"doubled|tripled|ballooned)\b.{{0,60}}?\bto (?P<now>{MONEY}).{{0,60}}?\b{_COMPARED}\b"
        rf".{{0,40}}?(?P<then>{MONEY})",
        but=_NOT_WHOLE,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("loss before", "pre-tax loss", "pretax loss", "operating loss", "loss from operations"),
        rf"\b(?:loss before (?:income )?taxes|pre-?tax loss|operating loss|loss from operations)\b"
        rf".{{0,140}}?\b{_COMPARED}\b.{{0,60}}?\b(?:pre-?tax (?:income|profit|earnings)|(?:income|"
        rf"profit|earnings) before|operating (?:income|profit)|an? (?:operating )?profit|income "
        rf"from operations)",
        but=_NOT_WHOLE,
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("net loss", "loss for the", "a loss"),
        r"\b(?:reported|recorded|posted|had|incurred|show\w*|resulted in|announced|swung to|was) "
        r"an? (?:net )?loss\b.{0,200}?\b(?:profitable|in the black|had earned|earned|net (?:income|"
        r"earnings|profit)|profit)\b.{0,80}?\b(?:year|quarter|period|months|19\d\d|20\d\d|earlier)",
        also=_COMPARED + r"|\bwhen\b|\bwhile\b|\bfollowing\b",
        but=_NOT_WHOLE + r"|loss of|expects?|narrow\w*",
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("loss",),
        r"\b(?:net loss(?:es)?|loss(?:es)? (?:from operations|before (?:income )?taxes)|operating "
        r"loss(?:es)?)\b(?! per).{0,90}?\b(?:widened|grew|increased|rose|(?:was|were) (?:up|higher)|up)\b"
        r".{0,20}?\b(?P<wider>\d[\d,]*(?:\.\d+)?) ?(?:%|percent\b)",
        but=_NOT_WHOLE + r"|decreas|narrow|as a percentage|revenues?\b.{0,40}\bincreas",
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("first loss", "first quarterly loss", "first annual loss", "first net loss"),
        r"\bfirst (?:quarterly |annual |net |full-?year )?loss (?:in|since|ever)\b",
        but=r"not |avoid",
        severity=Severity.HIGH,
    ),
    Rule(
        "results-deterioration",
        ("preliminar", "expects to report", "estimates", "will report"),
        rf"\b(?:preliminar\w+|expects? to report|will report|estimat\w+)\b.{{0,160}}?\b(?:revenues?|"
        rf"net sales|sales|operating income)\b.{{0,80}}?(?P<now>{MONEY}(?: (?:and|to) {MONEY})?)"
        rf".{{0,60}}?\b(?:compared (?:to|with)|versus|against|down from)\b.{{0,60}}?"
        rf"(?P<then>{MONEY})(?=.{{0,60}}?\b(?:year|quarter|period|19\d\d|20\d\d)\b)",
        but=_NOT_WHOLE + r"|previous(?:ly)? (?:guidance|range|expect)",
    ),
    Rule(
        "guidance-cut",
        ("low end", "lower end", "bottom end", "bottom of", "lower half", "low-end"),
        r"\b(?:low(?:er)?|bottom)[- ](?:end|half) of (?:its|our|the) (?:\w+ ){0,4}?(?:range|guidance|outlook|"
        r"forecast)|\bbottom of (?:its|our|the) (?:\w+ ){0,4}?(?:range|guidance|outlook)",
        also=r"\b(?:revenues?|sales|earnings|results|income|eps|ebitda|growth|production|ffo|year|quarter)\b",
        but=r"above|raised|higher than|price range|exceed|\b(?:was|were|came in) at the low",
        severity=Severity.LOW,
    ),
    Rule(
        "guidance-cut",
        (
            "prior guidance",
            "previous guidance",
            "prior outlook",
            "previous outlook",
            "earlier guidance",
            "original guidance",
            "initial guidance",
            "prior forecast",
            "previous forecast",
            "earlier outlook",
            "prior expectation",
            "previous expectation",
        ),
        r"\b(?:versus|compared (?:to|with)|than|against|below|down from|reduced from|lower(?:ed)? from)\b.{0,40}?\b"
        r"(?:our|its|the company's|what our|what its) (?:prior|previous|earlier|original|initial) (?:\w+ "
        r"){0,3}?(?:guidance|outlook|range|forecasts?|expectations?)\b",
        also=r"\b(?:decline|declin\w+|lower\w*|slower|measured|reduc\w+|below|loss|weak\w*|soft\w*|down|less)\b",
        but=r"above|exceed\w*|rais\w+|higher|ahead of|better than|up from|increas\w+ (?:our|its|to|the)|tax rate|"
        r"capital expenditure|unchanged|reaffirm|reiterat",
    ),
)
