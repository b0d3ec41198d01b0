"""Financial reporting and audit integrity."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import AUDITOR, FIRM

__all__ = ["RULES", "UNLESS"]

_RECAST = (
    r"amend(?:ed)? and restate|restated (?:certificate|articles|by-?laws|agreement|credit|plan|"
    r"charter|employment|indenture|loan)|discontinued operation|pooling|stock split|segment|"
    r"reclassif|accounting (?:standard|principle)|adoption of|acquired entit|pro forma|clawback|"
    r"has completed the work|recoup|restatement of the (?:note|agreement)|incentive"
)
_LEAVES = (
    r"(?:\bresign(?:ed|s|ing|ation)?\b|dismiss(?:ed|al|ing)?\b|\bterminat(?:ed?|ion|ing)\b|"
    r"declin(?:ed?|es|ing) to (?:stand|be|serve|continue|seek)|not (?:to )?(?:stand|seek|"
    r"be (?:re-?)?(?:appointed|engaged|elected|retained)|renew|re-?appoint|re-?engage|retain)|"
    r"\breplac(?:ed?|es|ing|ement)\b|\bdischarg(?:ed?|ing)\b|chang(?:ed?|ing) (?:in |of |its )|"
    r"ceas(?:ed?|es|ing) to (?:be|serve|act)|\bremov(?:ed?|al)\b|"
    r"no longer (?:be\b(?! rel)|serve|act|use|engage)|"
    r"clients? .{0,40}?ceased|relationship .{0,40}?(?:ceased|ended))"
)
_NO_CHANGE = (
    r"(?:as|was|were|been) previously (?:reported|disclosed|announced)|chief accounting|accounting "
    r"officer|ratif|employment|disagreement|letter (?:from|of)|"
    r"prior to (?:its|the|such|their) (?:resignation|dismissal)|in connection with (?:its|"
    r"the) audit|reportable event|would have caused|nominee|\bhe\b|\bshe\b|(?<!board of "
    r")directors?\b|furnish|stating whether|we have read the statements"
)

UNLESS = {
    "non-reliance-restatement": ("non_gaap", "terms"),
    "auditor-change": ("continuity",),
    "material-weakness": ("remediated",),
    "going-concern": ("alleviated", "past_doubt", "older_report"),
    "late-filing": ("acquired_accounts",),
    "fraud-or-internal-investigation": ("non_gaap", "cause", "cyber", "alleged", "terms"),
}

RULES = (
    # ---- non-reliance-restatement
    Rule(
        "non-reliance-restatement",
        ("relied", "rely"),
        r"no longer (?:be )?rel(?:y|ied) (?:up)?on|should not be relied (?:up)?on|cease to rely|"
        r"not be relied upon",
        also=r"financial statement|audit report|previously issued|interim|annual report|form 10",
        but=r"as of any (?:later|subsequent)|representations and warranties|by investors",
    ),
    Rule(
        "non-reliance-restatement",
        ("restat",),
        r"\b(?:will|to|must|should|has|have|had|need\w*|requir\w+|intends?|expects?|plans?|decided|"
        r"conclu\w+|announc\w+|be|being|been|was|were|is|are|in|a)\b.{0,60}?\brestat(?:e|ed|ing|"
        r"ements?)\b.{0,120}?\b(?:financial statements|results|earnings|previously (?:issued|"
        r"reported|filed|announced)|10-[kq]|annual reports?|quarter\w*|fiscal years?)",
        but=_RECAST,
    ),
    Rule(
        "non-reliance-restatement",
        ("error", "misstate"),
        r"\b(?:errors?|misstatements?)\b.{0,100}?\b(?:financial statements|previously (?:issued|"
        r"reported)|prior periods?|accounting for)",
        also=r"\b(?:identif|discover|determin|conclu|restat|correct|found|detect|revis)",
        but=_RECAST + r"|insurance|application|no (?:errors?|misstatements?)|risk of",
    ),
    Rule(
        "non-reliance-restatement",
        ("correct", "revis"),
        r"\b(?:correct(?:ly|ed|s|ing|ion of)?|revis(?:e|ed|ing|ion of))\b.{0,80}?\b(?:prior|"
        r"previous(?:ly)?|historical|comparative)\b.{0,80}?\bfinancial statements",
        but=_RECAST + r"|no obligation",
    ),
    Rule(
        "non-reliance-restatement",
        ("withdr",),
        r"\bwithdr(?:aw|ew|awn|awing|awal)\w*\b.{0,60}?\b(?:audit|auditors?'?|its|their) (?:report|"
        r"opinion)",
        but=r"internal control",
    ),
    # ---- auditor-change
    Rule(
        "auditor-change",
        ("account", "auditor"),
        rf"{_LEAVES}.{{0,160}}?{AUDITOR}|{AUDITOR}.{{0,140}}?{_LEAVES}",
        but=_NO_CHANGE,
    ),
    Rule(
        "auditor-change",
        ("resign", "dismiss", "terminat", "declin", "replac", "ceased", "not renew", "no longer"),
        rf"{_LEAVES}.{{0,120}}?{FIRM}|{FIRM}.{{0,120}}?{_LEAVES}",
        but=_NO_CHANGE,
        items=("4", "4.01"),
    ),
    # ---- material-weakness
    Rule(
        "material-weakness",
        ("material weakness",),
        r"\b(?:identif\w+|exist\w*|constitut\w+|report\w*|conclu\w+|found|disclos\w+|determin\w+|"
        r"discover\w+|because of|due to|result\w* (?:of|from|in)|ha[sd]|have|was|were|is|are|of|"
        r"that|remediat\w+|address\w*)\b.{0,120}?\bmaterial weakness",
        but=r"\bno (?:\w+ ){0,2}material weakness|not (?:\w+ ){0,3}material weakness|"
        r"without (?:any )?material|material weakness(?:es)? (?:is|are) (?:a|defined)|"
        r"any material weakness|inherent limitation|none of the|significant deficienc|fully "
        r"remediated|\bno\b.{0,200}?\binclud\w+\b.{0,40}?material weakness",
    ),
    Rule(
        "material-weakness",
        ("material weakness",),
        r"\bmaterial weakness(?:es)?\b.{0,100}?\b(?:exist(?:s|ed)?|identified|was|were|has|have|"
        r"relat\w+ to|in (?:its|our|the|their))\b",
        but=r"\bno (?:\w+ ){0,2}material weakness|not (?:\w+ ){0,3}material weakness|"
        r"without (?:any )?material|material weakness(?:es)? (?:is|are) (?:a|defined)|"
        r"any material weakness|inherent limitation|none of the|significant deficienc|fully "
        r"remediated|\bno\b.{0,200}?\binclud\w+\b.{0,40}?material weakness",
    ),
    Rule(
        "material-weakness",
        ("not effective", "ineffective"),
        r"\b(?:disclosure controls|internal controls?)\b.{0,160}?\b(?:were|was|are|is|"
        r"had been) (?:not effective|ineffective)",
    ),
    # ---- going-concern
    Rule(
        "going-concern",
        ("substantial doubt", "significant doubt"),
        r"(?:substantial|significant) doubt\b.{0,140}?\b(?:going[- ]concern|continue (?:in|its|our|"
        r"as)|continued existence)|going[- ]concern.{0,60}?(?:substantial|significant) doubt",
    ),
    Rule(
        "going-concern",
        ("going concern", "going-concern"),
        r"going[- ]concern\b.{0,30}?\b(?:qualification|opinion|paragraph|explanatory|doubt|"
        r"modification|uncertaint\w+|emphasis)|\b(?:qualifi\w+|explanatory|"
        r"modif\w+)\b.{0,80}?going[- ]concern",
    ),
    # ---- late-filing
    Rule(
        "late-filing",
        ("10-k", "10-q", "annual report", "quarterly report", "periodic report", "10k", "10q"),
        r"\b(?:unable|not (?:be )?able|fail(?:ed|ure|s)?|delay(?:ed|s|ing)?|(?:did|will|has|"
        r"have) not (?:be |been )?(?:timely |yet |able to )*(?=fil|complet|submit|deliver)|"
        r"\blate(?:ness)?\b|postpon\w+|extension of time|delinquent).{0,120}?\b(?:fil(?:e|ed|ing)|"
        r"complet(?:e|ed|ing)|submi\w+|deliver\w*)\b.{0,120}?\b(?:10-?[kq]\b|annual report|"
        r"quarterly report|periodic report)",
        but=r"incorporated by reference|disagree|acquired business|if (?:the|it|we)\b",
    ),
    Rule(
        "late-filing",
        ("12b-25", "nt 10-"),
        r"\b(?:fil\w+|submit\w+|pursuant to)\b.{0,80}?(?:12b-25|form nt 10-)",
        also=r"\b(?:file[ds]?|filing|delay|late|extension|unable)\b",
    ),
    Rule(
        "late-filing",
        ("5250(c)", "802.01e", "delinquen"),
        r"5250\(c\)|802\.01e|\bdelinquen\w+\b.{0,40}?\b(?:fil(?:er|ing|ings)|reports?)",
        but=r"section 16|delinquent (?:loans?|accounts?)",
        keep=("denial",),
        severity=Severity.HIGH,
    ),
    # ---- fraud-or-internal-investigation
    Rule(
        "fraud-or-internal-investigation",
        ("committee",),
        r"\b(?:audit|special|independent|board) committee\b.{0,140}?\b(?:investigat\w+|"
        r"independent (?:review|inquiry|counsel)|internal (?:review|inquiry)|(?:conduct\w*|begun|"
        r"began|undert\w+|open\w*|complet\w+|conclud\w+) (?:an?|its|the) (?:\w+ ){0,2}(?:inquiry|"
        r"review|examination))",
        also=r"investigat|irregular|review|misconduct|allegation|accounting|practices|inquiry",
        but=r"merger|proposal|strategic|business combination|transaction|going private|offer\b",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("hired", "retained", "engaged", "appointed", "assist", "inquiry", "investigation"),
        r"\b(?:board|directors|committee|company|registrant|<registrant>|we|it)\b.{0,100}?"
        r"\b(?:hired|retained|engaged|appointed|assist\w*)\b.{0,80}?\b(?:counsel|law firm|forensic|"
        r"investigators?|accountants)\b.{0,100}?\b(?:investigat\w+|look into|inquir\w+|"
        r"review (?:of )?(?:the |these |those |certain )?(?:matters?|circumstances|allegations?|"
        r"transactions?|practices|conduct|entries))|\b(?:inquiry|investigation)\b.{0,40}?\b(?:by|"
        r"of)\b.{0,60}?\b(?:directors|committee|counsel|board)\b.{0,60}?\b(?:conduct|behaviou?r|"
        r"expenses?|practices|actions|allegations?)",
        but=r"merger|proposal|strategic|business combination|offer\b|cyber|unauthori[sz]ed|ransom",
    ),
    Rule(
        "fraud-or-internal-investigation",
        (
            "internal investigation",
            "internal review",
            "internal inquiry",
            "independent investigation",
        ),
        r"\b(?:internal|independent) (?:investigation|review|inquiry)\b",
        also=r"\b(?:account\w*|conduct|allegation\w*|irregular\w*|payments?|practices|whistle\w*|"
        r"misconduct|polic\w+|complaint|outside counsel|expense\w*|stock option|code of)\b",
        but=r"internal review board",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("irregularit", "misappropriat", "embezz", "falsif", "fraudulent", "forged", "kickback"),
        r"\b(?:accounting irregularit\w+|misappropriat\w+|embezzl\w+|falsif\w+|fraudulent\w*|"
        r"forged|kickbacks?)\b",
        also=r"\b(?:discover\w*|identif\w+|found|determin\w+|learned|conclu\w+|admitted|confirmed|"
        r"reveal\w*|uncover\w*|investigat\w+|caused|engaged in|resulted|aware|became)\b",
        but=r"trade secret|intellectual property|fraudulent (?:transfer|conveyance)|patent|"
        r"e-?mail (?:compromise|fraud|impersonat)",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("fraud", "misconduct", "brib", "improper", "management override", "management's override"),
        r"\b(?:discover\w*|identif\w+|found|determin\w+|learned|conclu\w+|reveal\w*|uncover\w*|"
        r"investigat\w+|allegations? of|evidence of|engaged in|aware of)\b.{0,100}?\b(?:fraud|"
        r"misconduct|brib\w+|improper (?:payments?|accounting|conduct|revenue|transactions?)|"
        r"(?:management )?override of)",
        but=r"anti-?fraud|if (?:he|she|the executive|executive)\b|no (?:evidence|fraud)|must find|"
        r"arbitration acts?|e-?mail (?:compromise|fraud|impersonat)",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("foreign corrupt practices", "fcpa"),
        r"\b(?:violat\w+|investigat\w+|review\w*|inquir\w+|"
        r"disclos\w+)\b.{0,120}?\b(?:foreign corrupt practices|fcpa)",
        but=r"represent|covenant|compliance with|comply",
    ),
    Rule(
        "fraud-or-internal-investigation",
        ("code of conduct", "code of business conduct", "code of ethics", "company polic"),
        r"\b(?:violat\w+|inconsistent with|breach\w*|contrary to)\b.{0,60}?\b(?:code of "
        r"(?:business )?(?:conduct|ethics)|company polic\w+|policies)",
        also=r"\b(?:resign|terminat|investigat|review|depart|remov|found|determin)",
        but=r"if |cause\" means|amend",
        severity=Severity.MEDIUM,
    ),
)
