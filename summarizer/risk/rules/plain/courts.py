"""Suits, rulings and settlements."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES"]

_STATE = (
    r"securities and exchange commission|\bsec\b|department of justice|attorney general|federal "
    r"trade|bankruptcy|listing|nasdaq|nyse|department of labor|\bepa\b"
)
_CLAUSE = (
    r"indemnif|governing law|waive|disputes? arising|jury trial|release of claims|separation "
    r"agreement|severance|business judgment|if (?:the|any)|events? of default|merger consideration"
)

RULES = (
    Rule(
        "litigation",
        ("supplemental disclosure", "additional disclosure", "moot"),
        r"\b(?:complaints?|lawsuits?|suits?|actions?|plaintiffs?)\b.{0,160}?\b(?:merger|transaction|"
        r"acquisition|offer)\b.{0,240}?\b(?:supplemental|additional) disclosures?",
        severity=Severity.LOW,
        keep=("denial", "hypothetical"),
    ),
    Rule(
        "litigation",
        ("sued", "suing", "sues", "brought", "began", "started", "seeks", "claims", "accus"),
        r"\b(?:sued|sues|is suing|are suing|has sued|have sued|was sued|being sued)\b|"
        r"\b(?:brought|began|started|opened|instituted|launched)\b.{0,40}?\b(?:an? |court |legal "
        r")?(?:action|suit|case|proceedings?|arbitration|claim)\b.{0,100}?\b(?:against|in|"
        r"before)\b|\b(?:seeks?|claims?|demands?|"
        rf"asks? for)\b.{{0,40}}?(?:{MONEY}|damages|an injunction)\b.{{0,100}}?\b(?:suit|court|"
        rf"plaintiffs?|"
        r"action|arbitration|complaint)|\b(?:suit|complaint|plaintiffs?|action|"
        r"arbitration)\b.{0,120}?"
        rf"\b(?:seeks?|claims?|demands?|asks? for)\b.{{0,40}}?(?:{MONEY}|damages|an injunction|to "
        rf"stop)",
        but=rf"{_STATE}|{_CLAUSE}|dismiss\w*|withdr[ae]w\w*|ordinary course",
    ),
    Rule(
        "litigation",
        ("jury", "court", "judge", "tribunal", "arbitrat", "panel"),
        r"\b(?:jury|juries|court|judge|tribunal|arbitrators?|arbitration panel|appeals? "
        r"panel)\b.{0,120}?\b(?:ordered|awarded|told|held|found|decided|ruled|upheld|struck down|"
        r"sided|barred|forbade|directed|fixed|set)\b.{0,160}?\b(?:company|registrant|subsidiary|"
        r"patents?|us\b|damages|pay|plaintiff|liable|infring\w*|invalid|sales?|<registrant>)",
        but=rf"{_STATE}|{_CLAUSE}|dismiss\w*|in (?:the company's|our|its) favor|for the company|"
        rf"confirm\w*|"
        r"chapter 11|plan of|rejected the (?:claim|suit)|approv\w+ the (?:merger|sale|scheme)",
        severity=Severity.HIGH,
    ),
    Rule(
        "litigation",
        ("settle", "resolve", "end the", "to end", "pay"),
        rf"\b(?:agreed to pay|will pay|pays?|paid|payment of|"
        rf"paying)\b.{{0,60}}?{MONEY}.{{0,120}}?\b(?:to "
        rf"(?:settle|end|resolve|close|dispose)|in settlement|for (?:the )?dismissal|to (?:the )?"
        rf"(?:plaintiffs?|class))\b|\b(?:settle[sd]?|settlement|resolve[sd]?)\b.{{0,140}}?{MONEY}",
        also=r"\b(?:suits?|lawsuits?|actions?|claims?|litigation|plaintiffs?|arbitration|case|"
        r"dispute|class|"
        r"court)\b",
        but=rf"{_STATE}|{_CLAUSE}|investigation|pay the company|to the company|receive|net "
        rf"settlement|"
        r"cash settlement of|tax|penalt",
    ),
    Rule(
        "litigation",
        ("patent", "exclusiv", "generic"),
        r"\b(?:patents?|exclusivity)\b.{0,120}?\b(?:invalid\w*|not (?:infringed|enforceable|valid)|"
        r"unenforceable|struck down|lost|revoked|cancel+ed|ends? early|unpatentable)\b",
        also=r"\b(?:court|judge|jury|board|panel|office|ruled|held|found|decided|decision)\b",
        but=r"not invalid|rejected|upheld the valid",
        severity=Severity.HIGH,
    ),
    Rule(
        "litigation",
        ("actions in", "action in", "suits in", "suit in", "actions against", "claims against"),
        r"\b(?:holders?|customers?|employees|plaintiffs?|competitor|patients|consumers|investors|"
        r"supplier|landlord)\b.{0,60}?\b(?:brought|began|started|filed|commenced|have "
        r"begun)\b.{0,40}?\b(?:actions?|suits?|claims?|"
        r"proceedings)\b",
        but=rf"{_STATE}|{_CLAUSE}|ordinary course",
    ),
    Rule(
        "litigation",
        ("lawsuits have been filed", "suits have been filed", "seek damages", "seeks damages"),
        r"\b(?:law)?suits? (?:has|have) been (?:filed|brought|started)\b|\bwho seek damages\b",
        but=rf"{_STATE}|{_CLAUSE}|dismiss\w*|ordinary course",
    ),
)
