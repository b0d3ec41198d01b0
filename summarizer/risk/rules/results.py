"""Outlook and results."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_OUTLOOK = r"(?:guidance|outlook|forecasts?|earnings expectations?|revenue expectations?|financial targets?)"

UNLESS: dict[str, tuple[str, ...]] = {
    "guidance-cut": (),
}

RULES = (
    # ---- guidance-cut
    Rule(
        "guidance-cut",
        ("guidance", "outlook", "forecast", "expectations", "targets"),
        rf"\b(?:lower(?:s|ed|ing)|reduc(?:e|ed|es|ing)|cut(?:s|ting)?|revis\w+ (?:down\w*|lower)|"
        rf"withdr[ae]w\w*|suspend\w*|trim(?:s|med)|to lower (?:its|our|the|full|fiscal|annual|earnings|revenue|sales)|decreas(?:ed|es|ing)|"
        rf"downward revision (?:to|of))\b.{{0,60}}?\b{_OUTLOOK}|\b{_OUTLOOK}\b.{{0,60}}?\b(?:(?:is|"
        rf"are|was|were|been|being) (?:\w+ )?(?:lowered|reduced|cut\b|withdrawn|suspended|"
        rf"revised (?:down|lower))|no longer)|"
        rf"\brevis\w+\b.{{0,40}}?\b{_OUTLOOK}\b.{{0,60}}?\b(?:downward|lower)\b",
        but=r"tax rate guidance|guidance (?:from|issued by) (?:the )?(?:sec|cdc|fda|irs|fasb|"
        r"government)|regulatory guidance|weather forecast|accounting guidance|"
        r"without reasonable efforts|implementation guidance|volatility|reduc\w+ (?:costs|debt|"
        r"expenses)|capital expenditure",
    ),
    Rule(
        "guidance-cut",
        ("below", "lower than", "less than", "short of", "fall short"),
        r"\b(?:below|lower than|less than|short of|under)\b.{0,60}?\b(?:(?:its|our|the company's|"
        r"previous|prior|earlier|original|current) (?:\w+ ){0,3}?(?:guidance|expectations?|outlook|"
        r"forecasts?|estimates?|projections?|range)|previously (?:announced|issued|provided|"
        r"expected|estimated|forecast)|(?:it|we|company) had (?:targeted|"
        r"forecast|projected|expected|guided|estimated)|guidance\b)",
        also=r"\b(?:revenues?|sales|earnings|results|income|eps|ebitda|loss|profit|quarter|year|"
        r"production|margins?|shipments)\b",
        but=r"minimum|bid price|analyst|consensus|not (?:be )?below|or below",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        (
            "no longer expect",
            "no longer anticipat",
            "does not expect to meet",
            "not expect to achieve",
        ),
        r"\bno longer (?:expects?|anticipates?|believes?)\b|\b(?:does|do) not expect to (?:meet|"
        r"achieve)\b",
        also=r"\b(?:revenues?|sales|earnings|results|income|guidance|profit\w*|growth|targets?|"
        r"meet|achieve)\b",
        but=r"covenant|requirement|net worth|ratio|listing|test\b",
        keep=("denial",),
    ),
    Rule(
        "guidance-cut",
        ("expect", "anticipat", "estimat", "project", "forecast"),
        r"\b(?:expects?|anticipates?|estimates?|projects?|"
        r"forecasts?)\b.{0,240}?\b(?:down from (?:its |our |the |an? )?(?:previous|prior|earlier|"
        r"original|guidance|range|estimate|forecast)|(?:compared|relative) (?:to|with) (?:its |our "
        r"|the )?(?:previous|prior|earlier|original) (?!(?:year|quarter|period|fiscal))|versus "
        r"(?:its |our |the )?(?:previous|prior|earlier|original) (?!(?:year|quarter|period|"
        r"fiscal))|(?:instead of|rather than|lower than|reduced from|(?<!the )below|short "
        r"of)\b.{0,80}?\b(?:forecast\w*|guidance|estimate[sd]?|projected|projection|outlook|"
        r"expected|range|announced|earlier|"
        r"previous\w*))",
        but=r"up from|higher than|increas\w+ (?:from|its)|rais",
    ),
    Rule(
        "guidance-cut",
        ("had earlier", "had previously", "had originally", "guided"),
        r"\bhad (?:earlier|previously|originally) (?:projected|forecast\w*|estimated|expected|"
        r"anticipated|guided|indicated|said it expected)\b|\b(?:had|it) (?:\w+ )?guided (?:to|"
        r"for)\b",
        also=r"\b(?:revenues?|sales|earnings|income|profits?|loss|eps|ebitda|results|growth)\b",
        but=r"raised|higher|exceed|above|up from|better",
    ),
    Rule(
        "guidance-cut",
        ("now", "expect", "sees"),
        r"\b(?:now|currently|today) (?:sees|expects?|forecasts?|projects?|anticipates?|estimates?|"
        r"looks for|"
        rf"guides?)\b.{{0,80}}?(?P<now>{MONEY}).{{0,80}}?\b(?:against|versus|compared (?:to|with)|"
        rf"from|instead of)\b.{{0,30}}?(?P<then>{MONEY}).{{0,60}}?\b(?:previously|earlier|before|"
        rf"originally)\b",
    ),
    # ---- results-deterioration
    Rule(
        "results-deterioration",
        ("decreas", "declin", "fell", "down", "drop", "lower", " off "),
        r"\b(?:(?:total |net |consolidated |quarterly |annual |operating )?(?:revenues?|net sales|"
        r"sales)|operating (?:income|profit|earnings)|income from operations)\b(?! (?:tax|per|"
        r"volume)).{0,90}?\b(?:decreas\w*|declin\w*|fell|(?:was|were|is|are) (?:down|off)|down|"
        r"dropp\w+|lower)\b.{0,60}?(?P<fall>\d{2,3}(?:\.\d+)?) ?(?:%|percent\b)",
        but=r"increas|cost of|up \d|same[- ]store|comparable[- ]store|segment|(?:other|product|"
        r"services?|"
        r"licens\w+|subscription|maintenance|rental|hardware|software|international|domestic|"
        r"advertising|visualization|theatre) (?:\w+ )?(?:revenues?|sales)|as a percentage|"
        r"percent of (?:revenue|sales)|% of (?:revenue|net sales|sales|total)|expenses?|margin|"
        r"organic|excluding|adjusted|deferred|expect|guidance|region|interest rate|days sales|license|royalty",
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("decreas", "declin", "fall", "drop", "down"),
        r"(?P<fall>\d{2,3}(?:\.\d+)?) ?(?:%|percent) (?:decrease|decline|drop|fall|"
        r"reduction) in (?:total |net |consolidated |quarterly |annual )?(?:revenues?|net sales|"
        r"sales|operating income)\b",
        but=r"same[- ]store|segment|excluding|adjusted|expect",
    ),
    Rule(
        "results-deterioration",
        ("net loss",),
        r"\bnet loss\b.{0,160}?\b(?:compared|as compared|versus|vs\.?|"
        r"against)\b.{0,60}?\b(?:net (?:income|earnings|profit)|a profit|income)\b",
        but=r"adjusted|excluding|per share of .{0,40}?compared to net loss|\bnet (?:income|earnings)\b"
        r".{0,80}?\b(?:compared|versus|vs\.?|against)\b.{0,40}?\bnet loss\b",
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("compar", "versus", "from", " vs"),
        rf"\b(?:(?:total |net |legacy |consolidated |product )?(?:revenues?|net sales|sales)|"
        rf"operating income|net loss|loss from operations|"
        rf"operating loss)\b.{{0,140}}?(?P<now>{MONEY}(?: and {MONEY}|"
        rf" to {MONEY})?).{{0,60}}?\b(?:compared|as compared|versus|vs\.?|down from|"
        rf"decreas\w+ from|against)\b.{{0,60}}?(?P<then>{MONEY})",
        but=r"guidance|adjusted|excluding|pro forma|backlog|segment|non-gaap|deferred|ebitda",
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("increase in net loss", "increase in our net loss", "increase in the net loss"),
        r"\b(?:2[5-9]|[3-9]\d|\d{1,3}(?:,\d{3})+|\d{3,})(?:\.\d+)? ?(?:%|percent) increase in "
        r"(?:our |the )?net loss\b",
    ),
    Rule(
        "results-deterioration",
        ("loss of",),
        r"\b(?:posted|reported|incurred|had|recorded|announced) an? (?:net |"
        r"operating )?loss of\b.{0,240}?\b(?:compared|versus|vs\.?|against)\b.{0,40}?\b(?:profits?|"
        r"net income|income|earnings)\b",
        but=r"adjusted|excluding",
        severity=Severity.MEDIUM,
        unless=("non_gaap",),
    ),
    Rule(
        "results-deterioration",
        ("fell", "decreas", "declin", "dropp"),
        r"\b(?:revenues?|net sales|sales|operating (?:income|profit)|"
        r"income from operations)\b.{0,60}?"
        rf"\b(?:fell|decreased|declined|dropped)\b.{{0,30}}?\bto (?P<now>{MONEY}).{{0,40}}?\bfrom "
        rf"(?P<then>{MONEY})",
        but=r"adjusted|excluding|segment|pro forma|cost of|expenses?",
        unless=("non_gaap",),
    ),
)
