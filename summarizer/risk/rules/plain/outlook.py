"""What is expected, and what came out."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["RULES"]

_GAUGE = (
    r"(?:revenues?|net sales|sales|earnings|profits?|net income|net loss|operating income|eps|"
    r"ebitda|income|loss|results|bookings|production|output|shipments|deliveries|growth|margins?)"
)
_TOLD = (
    r"(?:(?:its|our|the company's|own|the) (?:\w+ ){0,3}?(?:forecasts?|outlook|guidance|targets?|"
    r"range|estimates?|projections?|expectations?|plan|prediction)|(?:forecast|predicted|projected|"
    r"expected|estimated|given|issued|stated|announced|told|published)\b.{0,40}?\b(?:in|on|earlier|"
    r"previously|last)|(?:previous|prior|earlier|original|former) (?:\w+ ){0,2}?(?:forecasts?|"
    r"outlook|guidance|targets?|range|estimates?|projections?|expectations?|view))"
)
_NOT_NOW = r"(?:instead of|rather than|not the|against|compared (?:to|with)|versus|down from|in place of|where (?:it|we) had)"

RULES = (
    Rule(
        "guidance-cut",
        (
            "forecast",
            "outlook",
            "guidance",
            "target",
            "range",
            "estimate",
            "projection",
            "expectation",
            "expect",
        ),
        r"\b(?:takes? back|took back|withdr[ae]w\w*|with ?draws|no longer (?:stands? by|gives?|"
        r"holds?|valid|appl\w+|be relied)|retract\w*|rescind\w*|pull(?:s|ed|ing)?|scrap(?:s|ped)?|"
        r"drop(?:s|ped)?|abandon(?:s|ed)?|brings? down|brought down|narrow\w* down|pares?|pared|"
        r"scal\w+ back|should (?:not|no longer)\b.{0,30}?\brel\w+)\b.{0,80}?\b(?:forecasts?|"
        r"outlook|guidance|targets?|earnings estimates?|projections?|expectations? for)|"
        r"\b(?:forecasts?|outlook|guidance|targets?|projections?)\b.{0,100}?\b(?:no longer "
        r"(?:stands?|appl\w+|holds?|valid|be "
        r"relied)|(?:is|are|was|were|has been|have been) (?:\w+ )?(?:withdrawn|retracted|rescinded|"
        r"scrapped|dropped|lowered|reduced|cut|brought down|pared|scaled back))",
        but=r"forward-looking|obligation|tax|weather|accounting|regulatory|fda|range of|drug "
        r"target",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        (
            "expect",
            "see",
            "look",
            "forecast",
            "estimate",
            "project",
            "believe",
            "anticipat",
            "will",
        ),
        rf"\b(?:now|currently|today|revised|new) (?:\w+ )?(?:expects?|sees|looks for|forecasts?|"
        rf"estimates?|projects?|believes|anticipates?|outlook|range|guidance|target)\b.{{0,200}}?"
        rf"\b{_NOT_NOW}\b.{{0,80}}?\b(?:{_TOLD}|earlier|previous\w*|prior|\$)",
        also=rf"\b{_GAUGE}\b",
        but=r"up from|higher than|increas\w+ (?:from|its)|rais\w+|above (?:its|our|the)|year ago|"
        r"same (?:quarter|period)|last year's",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        (
            "below",
            "miss",
            "short",
            "under",
            "lower",
            "less",
            "not reach",
            "not meet",
            "not achieve",
            "bottom",
            "worse",
        ),
        rf"\b{_GAUGE}\b.{{0,120}}?\b(?:miss(?:es|ed)?|fall(?:s|ing)? short of|fell short of|below|"
        rf"under|lower than|less than|worse than|short of|not (?:reach|meet|achieve|"
        rf"attain))\b.{{0,60}}?\b{_TOLD}",
        also=rf"\b{_GAUGE}\b",
        but=r"minimum|bid price|analyst|consensus|not (?:be )?below|covenant|ratio|leverage|street|"
        r"requirement|net worth|test\b|budget(?:ed)? capital",
        keep=("denial",),
    ),
    # ---- results-deterioration
    Rule(
        "results-deterioration",
        ("loss",),
        rf"\b(?:net loss|a loss|loss of)\b.{{0,140}}?\b(?:compared (?:to|with)|against|versus|"
        rf"vs\.?|after|whereas|instead of|where|in contrast to)\b.{{0,100}}?\b(?:net income|"
        rf"profits?|earned|net earnings|made {MONEY}|income of)",
        but=r"adjusted|excluding|guidance|forecast|outlook|expects? to|insurance|loss per share|"
        r"tax loss|"
        r"comprehensive",
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("swung", "swing", "turned to a loss", "profit to", "income to"),
        r"\b(?:swung|swings|swing|turned|went|moved)\b.{0,80}?\b(?:to|into) an? (?:net |operating "
        r")?loss|\bfrom (?:an? )?(?:net )?(?:profit|income|earnings)\b.{0,80}?\bto (?:an? )?(?:net "
        r")?loss",
        but=r"adjusted|excluding|risk",
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        (
            "decreas",
            "declin",
            "fell",
            "down",
            "drop",
            "lower",
            "off ",
            "slid",
            "shrank",
            "sank",
            "less ",
        ),
        r"\b(?:(?:total |net |consolidated |quarterly |annual |group )?(?:revenues?|net sales|"
        r"sales|turnover)|operating (?:income|profit))\b(?! (?:tax|per|volume|"
        r"guidance)).{0,110}?\b(?:fell|slid|shrank|sank|dropped|declined|decreased|down|lower|off|"
        r"less)\b.{0,50}?(?P<fall>\d{2,3}(?:\.\d+)?) ?(?:%|percent|per cent)",
        but=r"increas|cost of|up \d|same[- ]store|comparable[- ]store|segment|percent of|% of|"
        r"expenses?|"
        r"margin|organic|excluding|adjusted|deferred|expect|guidance|region|interest rate|"
        r"forecast|will|disposal|divest|currenc",
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("from $", "against $", "compared with $", "compared to $", "versus $", "was $", "were $"),
        rf"\b(?:(?:total |net |consolidated |quarterly |annual )?(?:revenues?|net sales|sales)|"
        rf"operating (?:income|profit|loss)|net "
        rf"loss)\b.{{0,80}}?(?P<now>{MONEY}).{{0,80}}?\b(?:against|"
        rf"compared "
        rf"(?:to|with)|versus|from|after|in place "
        rf"of)\b.{{0,60}}?(?P<then>{MONEY}).{{0,60}}?\b(?:year|"
        rf"quarter|period|months|before|earlier|19\d\d|20\d\d)",
        but=r"guidance|adjusted|excluding|pro forma|backlog|segment|non-gaap|deferred|ebitda|"
        r"expect|"
        r"forecast|from (?:the )?sale of|proceeds",
        unless=("non_gaap",),
    ),
    Rule(
        "guidance-cut",
        (
            "told investors",
            "had told",
            "had said",
            "had expected",
            "had forecast",
            "figures",
            "it gave",
            "had given",
        ),
        rf"\b(?:had (?:told|said|forecast|expected|predicted|given|estimated)|told "
        rf"investors)\b.{{0,80}}?\b(?:look "
        rf"for|expect|of|for|to)\b.{{0,40}}?{MONEY}|\bno longer stands by\b",
        also=rf"\A(?!.*\bwithin\b)(?=.*\b{_GAUGE}\b)",
        but=r"it expected|inside|within|letter|commission|raised|higher|exceed|above|conversion|"
        r"purchase price",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        ("told investors",),
        r"\bhad told (?:investors|holders|stockholders|shareholders|analysts)\b.{0,40}?\bto "
        r"(?:look for|expect)\b",
        but=r"raised|higher|exceed|above",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        (
            "previous estimate",
            "earlier estimate",
            "previous forecast",
            "earlier forecast",
            "previous outlook",
            "earlier outlook",
            "previous range",
            "earlier range",
            "outlook was",
            "guidance was",
            "outlook had been",
            "guidance had been",
        ),
        rf"\b(?:its|the|our) (?:previous|prior|earlier|initial|original|{MONTH_NAMES}) "
        rf"(?:estimate|forecast|"
        rf"outlook|guidance|range)\b.{{0,60}}?\b(?:was|were|had "
        rf"been)\b.{{0,20}}?{MONEY}",
        but=r"raised|higher|exceed|above|up from",
    ),
)
