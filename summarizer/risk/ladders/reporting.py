"""Ladders: financial reporting and audit integrity."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "non-reliance-restatement": (
        Rung(
            Severity.LOW,
            "near",
            ("immaterial", "not material", "still be relied", "continue to be relied"),
            r"\b(?:still|continue to) be relied|\b(?:immaterial|"
            r"not (?:quantitatively )?material)\b.{0,200}?\b(?:error|misstat|financial statements|"
            r"correct|relied)|\b(?:error|misstat|correct\w*)\b.{0,160}?\b(?:immaterial|"
            r"not (?:\w+ )?material)\b",
        ),
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "fraud",
                "irregular",
                "misappropriat",
                "withdr",
                "auditor",
                "years ended",
                "fiscal year",
            ),
            r"\b(?:fraud|irregularit|misappropriat)|\bwithdr[ae]w\w*.{0,40}?(?:report|opinion)|"
            r"(?:fiscal years?|years?) ended|\bstatements for (?:19|20)\d\d\b|annual report|"
            r"10-k\b|fiscal (?:year )?\d{4}",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("classif", "per share"),
            r"\bclassification (?:error|of)|restat\w+.{0,60}?(?:earnings|loss) per share",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("quarter", "10-q", "interim"),
            r"\b(?:quarter(?:ly period)? ended|10-q|interim (?:period|financial))",
        ),
    ),
    "auditor-change": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("disagree", "withdr"),
            r"\b(?:was|were|had|following|except(?: for| as)?|involved) (?:an?|the following|"
            r"certain|one|two|the) (?:\w+ )?disagreements?\b(?! on any)|\b(?:does not|do not|"
            r"did not) agree with (?:the|certain)|\bwithdr[ae]w\w*.{0,40}?(?:audit )?(?:report|"
            r"opinion)",
        ),
        Rung(Severity.HIGH, "quote", ("resign", "declin"), r"\bresign|declin\w+ to stand"),
        Rung(
            Severity.HIGH,
            "near",
            ("reportable", "material weakness"),
            r"\b(?:following|such|was|were|constitut\w+|considered) (?:an? |"
            r"the )?(?:following )?reportable (?:event|condition)s?\b|\b(?:except|other than|"
            r"advised|identified|disclosed)\b.{0,120}?material weakness",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("going concern", "substantial doubt", "qualified"),
            r"\b(?:contain\w*|includ\w*|except\w*|other than|express\w*|qualif\w+|"
            r"modif\w+)\b.{0,260}?(?:going[- ]concern|substantial doubt)",
        ),
    ),
    "material-weakness": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "restat",
                "fraud",
                "misappropriat",
                "override",
                "adverse opinion",
                "no longer be relied",
            ),
            r"\brestat(?:e|ed|ement)\b.{0,120}?financial|\bfraud|misappropriat|override|"
            r"(?<!no )adverse (?:\w+ )?opinion|no longer be relied",
        ),
    ),
    "going-concern": (
        Rung(
            Severity.HIGH,
            "near",
            ("financing", "commit"),
            r"\b(?:closed|committed|completed|received|funded)\b.{0,60}?\bfinancing (?:of|in|for|"
            r"from)",
        ),
    ),
    "late-filing": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("10-q", "deregist", "halt", "suspend", "delist"),
            r"(?:trading .{0,20}(?:halt|suspen))|deregist|\bdelisting determination|"
            r"\bdetermin\w+ to delist|\b(?:has|have) been delisted|\bwill be delisted|"
            # Two reports, and not one with the name that it is called by.
            r"10-[kq]\b(?!/)(?:(?!\((?:the|this) ).){0,120}?\b(?:and|its|or|the)\b"
            r"(?:(?!\((?:the|this) ).){0,60}?10-[kq]",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "review",
                "investigat",
                "restat",
                "nasdaq",
                "nyse",
                "exchange",
                "auditor",
                "accountant",
            ),
            r"investigat|restat|\buntil (?:the|its|that) (?:\w+ )?(?:review|"
            r"inquiry)\b.{0,60}?\bis|\b(?:pending|because "
            r"of|due to) (?:the|a|an|its)? ?(?:\w+ )?(?:review|inquiry)\b|\bnasdaq\b|\bnyse\b|"
            r"stock exchange|(?:resign|dismiss)\w*.{0,80}?(?:auditor|accountant)",
        ),
        Rung(
            Severity.LOW,
            "near",
            (
                "within",
                "fifteen",
                "five calendar",
                "extension period",
                "end of the period",
                "on or before",
            ),
            r"\bend of the period (?:that|which|allowed|permitted|prescribed)|(?:within|on or "
            r"before|by) the (?:\w+[- ]){0,3}(?:extension|calendar day|grace)|"
            r"prescribed by rule 12b-25",
        ),
    ),
    "fraud-or-internal-investigation": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("fraud", "misappropriat", "embezz", "falsif", "override", "irregularit"),
            r"\b(?:officer|executive|president|controller|manager|"
            r"director)s?\b.{0,60}?\b(?:committed|engaged in|perpetrated|misappropriated|embezzled|"
            r"falsified|directed|overr[io]de)|\b(?:fraud\w*|misappropriat\w*|embezzl\w*|falsif\w*|"
            r"override)\b.{0,80}?\bby\b.{0,60}?\b(?:officer|executive|management|president|"
            r"controller)",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("immaterial", "not material"),
            r"\b(?:isolated|minor|immaterial)\b.{0,80}?\b(?:employee|matter|amount)",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("preliminary",),
            r"\bpreliminary (?:internal )?(?:review|inquiry)",
        ),
    ),
}
