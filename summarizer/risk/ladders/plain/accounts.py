"""Ladders in everyday words: accounts, auditors, controls and conduct."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "auditor-change": (
        Rung(
            Severity.LOW,
            "near",
            ("merg", "combin", "acqui", "joined"),
            r"\b(?:merg\w+|combin\w+|acquir\w+|joined)\b.{0,120}?\b(?:llp|p\.?c|practices?|"
            r"accounting firm)\b.{0,200}?\b(?:resign\w*|engag\w+|result|successor)",
        ),
        Rung(
            Severity.CRITICAL,
            "near",
            ("withdr", "may not be used"),
            r"\b(?:report|opinion)s?\b.{0,160}?\b(?:treated as withdrawn|may (?:not|no longer) "
            r"be (?:used|relied))|\breports?\b.{0,80}?\b(?:is|are|was|were|has been|have been|had "
            r"been) withdrawn|\bwithdr(?:ew|awn|awing) (?:its|their|the)\b.{0,40}?\breports?",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            (
                "no longer act",
                "no longer serve",
                "not act",
                "withdrew from",
                "gave up",
                "ceased to be",
            ),
            r"\b(?:it|they|firm)?\b.{0,30}?\b(?:no longer|not) (?:act|serve)\b|\bwithdrew from|"
            r"\bgave up\b|\bceased to be independent",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("tender", "rotation"),
            r"\b(?:competitive tender|tender in which|rotation)\b",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("revoked", "suspended", "barred"),
            r"\b(?:registration|licen[cs]e|right to (?:appear|practice))\b.{0,160}?\b(?:revoked|"
            r"suspended|barred)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("fees",),
            r"\b(?:unpaid|outstanding|past due|owed|inability to pay)\b.{0,60}?\bfees\b|"
            r"\bfees\b.{0,60}?\b(?:unpaid|not (?:been )?paid|past due)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("third",),
            r"\bthird\b.{0,40}?\b(?:firm|auditor|accountant)",
        ),
    ),
    "fraud-or-internal-investigation": (
        Rung(
            Severity.LOW,
            "near",
            ("teller", "cashier", "insur", "clerk", "dismissed"),
            r"\b(?:teller|cashier|clerk|driver|store manager)\b.{0,160}?\$ ?\d{1,3},\d{3}\b(?!,)",
        ),
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "did not exist",
                "invented",
                "false",
                "fictitious",
                "forged",
                "falsified",
                "backdated",
            ),
            r"\b(?:chief \w+ officer|president|chairman|controller|"
            r"treasurer)\b.{0,200}?\b(?:created|"
            r"invented|booked|falsified|forged|fictitious|false|did not exist|diverted|stole|took|"
            r"ordered|concealed)\b",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("general counsel", "in-house", "internal review", "own review"),
            r"\b(?:led|conducted|carried out) by (?:its|the company's|our) (?:general counsel|"
            r"internal audit|legal|finance)|\bin-house\b",
        ),
    ),
    "going-concern": (
        Rung(
            Severity.MEDIUM,
            "quote",
            ("subsidiary",),
            r"\bsubsidiary\b.{0,80}?\b(?:could|can|may|will|to) (?:carry on|continue|survive|stay)|"
            r"\b(?:whether|that) the subsidiary\b",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("already in", "in hand", "has been received", "was received"),
            r"\b(?:loan|money|financing|proceeds|funds)\b.{0,80}?\b(?:already in|in hand|has been "
            r"received|was received)",
        ),
    ),
    "governance-dispute": (
        Rung(
            Severity.HIGH,
            "near",
            ("inventory", "accounts", "accounting", "conduct", "audit", "related"),
            r"\b(?:cannot|could not|can not|disagree\w*|object\w*|"
            r"oppos\w+)\b.{0,160}?\b(?:accounting|"
            r"conduct|pricing of|auditors?|his questions|her questions|revenue)",
        ),
    ),
    "material-weakness": (
        Rung(
            Severity.LOW,
            "near",
            ("acquired", "carved out", "excluded"),
            r"\bexcluded from (?:management's|the|its) (?:\w+ )?(?:report|assessment)|"
            r"\b(?:at|of|in) (?:the )?(?:acquired|newly acquired|recently "
            r"acquired)\b.{0,160}?\b(?:left "
            r"out|excluded|carved out|not (?:been )?included)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("no misstatement", "no error", "not changed", "no effect"),
            r"\b(?:no|not)\b.{0,20}?\b(?:misstatements?|errors?) (?:was|were|has|resulted)",
        ),
    ),
    "non-reliance-restatement": (
        Rung(
            Severity.MEDIUM,
            "near",
            ("net income", "net loss"),
            r"\bnet (?:income|loss)\b.{0,80}?\b(?:do(?:es)? not change|(?:is|are|was|were) "
            r"(?:unchanged|not affected|not changed))",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("per share",),
            r"\b(?:per share|classif\w+)\b.{0,200}?\b(?:no effect|not (?:affect|change)|"
            r"unchanged)\b|\b(?:no effect|not (?:affect|change))\w*\b.{0,80}?\bnet income",
        ),
    ),
    "related-party-transaction": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "were not told",
                "was not told",
                "had not been told",
                "never disclosed",
                "not reported",
                "not been disclosed",
                "learned",
            ),
            r"\b(?:not been|never|were not|was not)\b.{0,20}?\b(?:disclosed|reported|told)\b",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "not reviewed",
                "no independent",
                "without review",
                "did not ask",
                "no appraisal",
                "no other offer",
            ),
            r"\bnot (?:reviewed|approved) by (?:an |the )?(?:independent|disinterested|audit)|\bno "
            r"independent\b|\bno (?:outside )?(?:appraisal|opinion|committee)\b|\bwithout\b.{0,30}?"
            r"\b(?:independent|committee)",
        ),
    ),
}
