"""What authorities and attackers do, told from their side."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_AUTHORITY = (
    r"(?:u\.?s\.? attorney\w*|united states attorney|department of justice|attorneys? general|"
    r"securities and exchange commission|\bsec\b|federal trade commission|\bftc\b|\bfbi\b|\birs\b|"
    r"internal revenue service|inspector general|\boig\b|congress\w*|senate|house committee|"
    r"grand jury|district attorney|prosecutors?|european commission|serious fraud office|finra|"
    r"nasd\b|state (?:insurance|securities|banking) \w+|cfpb|\bepa\b|customs)"
)

RULES = (
    Rule(
        "government-investigation",
        ("looking into", "examining", "reviewing", "inquir", "investigat", "probe", "probing"),
        rf"\b{_AUTHORITY}.{{0,80}}?\b(?:is|are|has (?:begun|opened|started|commenced)|have (?:begun|"
        rf"opened|started)|began|opened|commenced|was|were)\b.{{0,20}}?\b(?:looking into|examining|"
        rf"inquir\w+|investigat\w+|prob(?:e|ing))\b",
        but=r"no longer|closed|concluded|completed|terminated|review of (?:the|its) (?:registration"
        r"|proxy|merger|filing)|tax (?:returns?|audit)|if ",
    ),
    Rule(
        "regulatory-rejection",
        ("voted", "vote", "recommend", "outweigh", "did not support"),
        r"\b(?:advisory (?:committee|panel)|panel of (?:outside )?experts|committee)\b.{0,160}?\b"
        r"(?:(?:do|does|did) not (?:outweigh|support|justify|recommend|show|provide)|against "
        r"(?:approv\w+|recommend\w+|the))\b",
        also=r"\b(?:fda|ema|chmp|benefits?|risks?|approv\w+|efficacy|application|drug|device)\b",
        but=r"audit committee|compensation committee|special committee|merger|plan",
        keep=("denial",),
    ),
    Rule(
        "cybersecurity-incident",
        ("attack", "hack", "intrusion", "malware", "stolen", "breach"),
        r"\b(?:taken|stolen|copied|acquired|accessed|exposed|obtained|compromised|viewed|encrypted)"
        r"\b.{0,80}?\b(?:attack|hack\w*|intrusion|malware|breach)\b|\b(?:attack|hack\w*|intrusion|"
        r"malware|breach)\b.{0,120}?\b(?:taken|stolen|copied|acquired|accessed|exposed|obtained|"
        r"compromised|encrypted)\b",
        also=r"\b(?:systems?|networks?|data|information|servers?|numbers|records|files|card)\b",
        but=r"could|may |might|if |heart|physical|military|terror|breach of contract|shares were "
        r"acquired",
    ),
    Rule(
        "litigation",
        ("lawsuits", "complaints", "suits", "actions"),
        r"\b(?:lawsuits?|complaints?|suits?|actions?)\b.{0,80}?\b(?:filed|brought|challeng\w+)\b"
        r".{0,120}?\b(?:proxy statement|disclosures?|merger|tender offer|schedule 14d)\b",
        but=r"dismiss\w*|withdr[ae]w\w*|if |no (?:law)?suits",
        severity=Severity.LOW,
    ),
    Rule(
        "cybersecurity-incident",
        ("malware", "virus", "hackers", "intruder"),
        r"\b(?:found|finding|discover\w*|detect\w*|identif\w+|after)\b.{0,60}?\b(?:malware|computer virus|hackers?|"
        r"intruders?)\b.{0,60}?\b(?:servers?|systems?|networks?|computers?)\b",
        but=r"if |could|may |coronavirus|vaccine",
    ),
    Rule(
        "regulatory-order",
        ("revoked", "suspended", "withdrawn"),
        r"\b(?:licen[cs]es?|certificates?|registrations?|permits?|charter|accreditation|authori[sz]ation)\b.{0,60}?\b"
        r"(?:is|was|were|are|has been|have been|will be) (?:revoked|suspended|withdrawn)\b",
        also=r"\b(?:centers for|department|agency|commission\w*|board|regulators?|state|fda|administration|ministry|"
        r"authority|council)\b",
        but=r"accountant|auditor|pcaob|registration statement|stock|shares|if |trading",
    ),
    Rule(
        "government-investigation",
        ("committee", "senat", "congress"),
        r"\b(?:house|senate|congressional)\b.{0,80}?\b(?:committee|subcommittee)\b.{0,60}?\b(?:asked|requested|"
        r"demanded|subpoenaed|written)\b.{0,100}?\b(?:records|documents|information|testimony|testify|answers)",
        but=r"proposed legislation|if ",
    ),
    Rule(
        "workplace-environmental-incident",
        ("lives of", "life of", "lost their li", "lost his life", "lost her life"),
        r"\b(?:took|claimed|cost) the li(?:fe|ves) of\b|\blost (?:his|her|their) li(?:fe|ves)\b",
        also=r"\b(?:workers?|employees?|miners?|contractors?|people|person|plant|mine|site|crew)\b",
        severity=Severity.HIGH,
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("admitted", "confessed", "pleaded guilty"),
        r"\b(?:officer|controller|president|manager|treasurer|executive|employee|director)\b.{0,80}?\b(?:admitted|"
        r"confessed|pleaded guilty)\b.{0,140}?\b(?:false\w*|fictitious|forg\w+|st(?:ole|olen|ealing)|taken|fraud\w*|"
        r"fabricat\w+|inflat\w+|brib\w+|backdat\w+)",
        but=r"without admitt",
        severity=Severity.CRITICAL,
    ),
)
