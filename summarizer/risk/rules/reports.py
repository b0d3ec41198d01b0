"""What annual and quarterly reports say in words of their own: states of open matters, steps in them."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES", "UNLESS"]

_REPORT = ("current_report",)
_US = r"(?:we|us|the company|the registrant|<registrant>|subsidiar\w+|directors|officers)"
_ROUTINE = (
    r"from time to time|ordinary course|routine|may (?:be|become)|could (?:be|become)|"
    r"indemnif|various legal"
)

UNLESS: dict[str, tuple[str, ...]] = {}

RULES = (
    # ---- litigation: that a suit is open is a state, told without a day
    Rule(
        "litigation",
        ("defendant",),
        rf"\b{_US}\b.{{0,100}}?\b(?:are|is|was|were|been) (?:also |each )?(?:named (?:as )?)?"
        r"(?:an? |the )?(?:nominal )?(?:co-)?defendants? in\b.{0,80}?\b(?:class actions?|lawsuits?|"
        r"derivative|series of|multidistrict|litigation|actions?)\b",
        but=_ROUTINE,
        unless=_REPORT,
        keep=("only_described",),
    ),
    Rule(
        "litigation",
        ("reversed", "vacated", "remanded", "revived", "denied"),
        r"\b(?:circuit|court of appeals|supreme court|appellate|district court|court of chancery)\b"
        r".{0,120}?\b(?:(?:reversed|vacated|remanded|revived)\b.{0,100}?\b(?:dismissal|judgment)\b|"
        r"denied\b.{0,30}?\b(?:our|defendants?|the company's|<registrant>)\b.{0,40}?\bmotions?\b)",
        but=r"tax court|bankruptcy|patent office|judgment against the plaintiff",
        severity=Severity.MEDIUM,
        unless=_REPORT,
        keep=("won",),
    ),
    # ---- regulatory-order: leave that is newly needed limits what may be sold
    Rule(
        "regulatory-order",
        ("licens",),
        r"\b(?:government|usg|department of commerce|bureau of industry|ministry)\b.{0,60}?"
        r"\b(?:informed|notified|advised|imposed|announced|issued)\b.{0,100}?\blicens(?:e|ing) "
        r"requirements?\b",
        severity=Severity.MEDIUM,
        unless=_REPORT,
    ),
    # ---- results-deterioration: the discussion's first sentence, before it turns to the parts
    Rule(
        "results-deterioration",
        ("sales", "revenue"),
        r"\A(?:(?:during|for|in) [^,;]{3,60}, )?(?:our |the company's |total |consolidated |net )*"
        r"(?:revenues?|sales) (?:decreased|declined|fell|dropped|(?:was|were) down)(?: by)?"
        r"(?: \$ ?[\d.,]+(?: (?:million|billion|thousand))?,? (?:or|and))?,? ?(?:approximately "
        r"|by )?(?P<fall>\d{1,3}(?:\.\d+)?) ?(?:%|percent)",
        but=r"divest|noncomparable|disposition|excluding|constant currency|organic",
        unless=_REPORT,
    ),
    # ---- program-discontinuation: a line that is being wound down
    Rule(
        "program-discontinuation",
        ("wind", "wound down", "sunset", "shut down", "shutting down"),
        r"\b(?:winding[- ]down|wind[- ]down of|wound down|sunset(?:ting|ted)?|shut(?:ting)? down)\b"
        r".{0,60}?\b(?:products?|marketplace|platform|services?|wallet|app|brand|offerings?|"
        r"product line|business line)\b",
        but=r"plan of liquidation|discontinued operations|would|if we|contract|temporar|storm|"
        r"government|systems? of|network|weather",
        unless=_REPORT,
    ),
    # ---- governance-dispute: a proposal of the board that the holders did not pass
    Rule(
        "governance-dispute",
        ("not approved", "not adopted", "failed to receive"),
        r"\b(?:proposal|conversion|reincorporation|amendment|plan)\b.{0,140}?\b(?:was|were) not "
        r"(?:approved|adopted)\b(?! (?:by|yet))|\bproposal\b.{0,60}?\bfailed to receive\b",
        but=r"stockholder proposal|shareholder proposal|\bfda\b|agency|commission",
        unless=_REPORT,
        keep=("only_described",),
    ),
    # ---- related-party-transaction: money lent to or by one of them in the period
    Rule(
        "related-party-transaction",
        ("related part",),
        r"\b(?:entered|issued|made|extended|received|borrowed|lent|loaned)\b.{0,60}?\b(?:loan|"
        r"notes? receivable|notes? payable|promissory note|advance|line of credit)\b.{0,60}?"
        r"\b(?:with|to|from) (?:the |a |an |its |our )?related part(?:y|ies)\b",
        unless=_REPORT,
    ),
)
