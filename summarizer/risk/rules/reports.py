"""What annual and quarterly reports say in words of their own: states of open matters, steps in them."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_REPORT = ("current_report",)
_US = r"(?:we|us|the company|the registrant|<registrant>|subsidiar\w+|directors|officers)"
# "May" with a capital is the month.
_HEDGED = r"(?-i:\bmay\b)|\b(?:might|could|if)\b"
_ROUTINE = (
    r"from time to time|ordinary course|routine|may (?:be|become)|could (?:be|become)|"
    r"indemnif|various legal"
)

_PLACES = (
    r"(?:stores?|restaurants|theat(?:er|re)s|plants?|hotels|casinos|parks|facilities|factories|"
    r"manufacturing (?:locations|facilities|operations)|operations at)"
)
_STATE = (
    r"(?:department of justice|\bdoj\b|attorneys? general|united states attorney|federal trade "
    r"commission|\bftc\b|securities and exchange commission|\bsec\b|inspector general|\boig\b|"
    r"\bepa\b|environmental protection agency|\bcfpb\b|equal employment opportunity commission)"
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
    Rule(
        "related-party-transaction",
        ("related part",),
        rf"\b(?:owes?|owed|due (?:to|from)|repaid|paid)\b.{{0,60}}?\brelated part(?:y|ies)\b.{{0,60}}?"
        rf"{MONEY}|\brelated[- ]party notes? (?:receivable|payable) of {MONEY}",
        but=r"no amounts?|\$ ?0\b|none|tax",
        unless=_REPORT,
    ),
    # ---- supply-disruption: that places stand closed is a state, told without a day
    Rule(
        "supply-disruption",
        ("temporar", "closed", "suspension", "suspended"),
        rf"\b(?:have|has|are|were|including the) (?:been )?temporar(?:y|ily) (?:closed|closure|suspen\w+|"
        rf"halted|idled)\b.{{0,60}}?\b{_PLACES}|\b{_PLACES} (?:locations )?(?:are|remain|have been)"
        r"(?: currently)? (?:temporarily )?(?:closed|suspended|idled)\b",
        but=rf"{_HEDGED}|\bwould\b|reopened|resumed|trading",
        unless=_REPORT,
        keep=("only_described",),
    ),
    # ---- restructuring-layoffs: what is proposed to the staff has been announced
    Rule(
        "restructuring-layoffs",
        ("proposal", "plan", "decision", "intention"),
        r"\b(?:announced|approved|adopted|committed to)\b.{0,30}?\b(?:proposal|plans?|decision|intention) to "
        r"(?:consolidate|close|relocate|transfer|cease|exit|shut|wind down)\b.{0,60}?\b(?:manufactur\w+|"
        r"operations?|production|plants?|facilit(?:y|ies)|sites?|offices?|stores?|branches|centers?)\b",
        but=r"debt|credit facilit|shares|stock|dividend|legal entit",
        unless=_REPORT,
    ),
    # ---- restructuring-layoffs: a cut told with its share, whatever is then paid to those who go
    Rule(
        "restructuring-layoffs",
        ("workforce", "employees", "headcount", "positions", "staff"),
        r"\b(?:implement\w*|announc\w+|approv\w+|commit\w+|initiat\w+|complet\w+|effected|resulting "
        r"in)\b.{0,60}?\b(?:reduction|restructuring|elimination)\b.{0,40}?\b(?:\d[\d.]* ?(?:%|"
        r"percent)|one[- ](?:third|quarter|half)|two[- ]thirds|half|\d[\d,]* (?:employees|positions|"
        r"jobs))(?!\w).{0,60}?\b(?:workforce|employees|headcount|positions|staff)\b|"
        r"\b(?:announc\w+|approv\w+|implement\w*)\b.{0,20}?\bworkforce (?:restructuring|realignment)\b",
        but=rf"{_HEDGED}|\bwould\b|benefit plan|stock option",
        unless=_REPORT,
        keep=("compensation",),
    ),
    # ---- regulatory-rejection: the letter by the short name that the report gave it
    Rule(
        "regulatory-rejection",
        ("crl",),
        r"\b(?:received|receipt of|issued|issuance of)\b.{0,40}?\bcrls?\b.{0,80}?\b(?:fda|"
        r"nda|bla|snda|anda)\b|\bfda\b.{0,40}?\bissued\b.{0,40}?\bcrls?\b",
        but=rf"{_HEDGED}|\bwould\b|no crl",
        unless=_REPORT,
    ),
    # ---- workplace-environmental-incident: what blew up or burnt
    Rule(
        "workplace-environmental-incident",
        ("exploded", "fire occurred", "fire broke out"),
        r"\b(?:plant|reactor|facility|unit|tank|boiler|vessel|furnace|kiln|refinery|well)\b.{0,80}?"
        r"\bexploded\b|\b(?:significant|major|serious|industrial|large) (?:\w+ )?fire (?:occurred|"
        r"broke out) (?:at|in)\b.{0,40}?\b(?:plant|facility|refinery|mill|mine|warehouse)\b",
        but=_HEDGED,
        severity=Severity.HIGH,
        unless=_REPORT,
        keep=("only_described",),
    ),
    # ---- cybersecurity-incident: told from the side of its cause or its costs
    Rule(
        "cybersecurity-incident",
        ("zero-day", "zero day"),
        r"\b(?:discovered|identified|exploited|found|through|via)\b.{0,60}?\bzero[- ]day "
        r"(?:vulnerabilit|exploit|flaw)",
        but=_HEDGED,
        unless=_REPORT,
    ),
    Rule(
        "cybersecurity-incident",
        ("cyber", "security incident", "ransomware"),
        rf"\b(?:incurred|recorded|recogni[sz]ed)\b.{{0,60}}?{MONEY}.{{0,30}}?\b(?:of|in|for) (?:[\w-]+ )?"
        r"(?:cyber[- ]?(?:security)? ?(?:incident|attack)|security incident|ransomware)[- ]?(?:related )?"
        r"(?:costs|expenses)\b",
        severity=Severity.MEDIUM,
        unless=_REPORT,
    ),
    # ---- impairment: told from the side of the charge
    Rule(
        "impairment",
        ("write-down", "write-off", "writedown", "writeoff"),
        rf"{MONEY} (?:[\w-]+ ){{0,5}}?write-?(?:downs?|offs?) (?:was|were) (?:recorded|recogni[sz]ed)\b",
        but=r"excluding|loans? (?:charged|written)|reversal",
        unless=_REPORT,
    ),
    Rule(
        "impairment",
        (
            "inventory provision",
            "inventory write",
            "provision for inventor",
            "provisions for inventor",
        ),
        rf"\b(?:inventory (?:provisions?|write-?downs?|write-?offs?)|provisions? for (?:\w+ ){{0,3}}?inventor(?:y|"
        rf"ies))\b.{{0,80}}?\b(?:of|totaled|totaling|were|was) (?:approximately )?{MONEY}",
        but=r"excluding|non-?gaap|reversal|release",
        unless=_REPORT,
    ),
    # ---- regulatory-order and government-investigation: how the State ends its case, or brings it
    Rule(
        "regulatory-order",
        ("settle", "resolve"),
        rf"\b{_STATE}.{{0,80}}?\b(?:settle\w*|resolve\w*)\b.{{0,60}}?\b(?:investigation|inquiry|charges|"
        rf"allegations|claims|matter)\b.{{0,60}}?{MONEY}|\b(?:settle\w*|resolve\w*)\b.{{0,60}}?{_STATE}.{{0,80}}?"
        rf"{MONEY}",
        but=r"insurance|if |tax court|received from",
        unless=_REPORT,
    ),
    Rule(
        "government-investigation",
        ("complaint", "lawsuit", "civil action", "suit"),
        rf"\b{_STATE}.{{0,60}}?\b(?:filed|brought|commenced|intervened)\b.{{0,160}}?\b(?:complaint|lawsuit|"
        rf"civil action|suit)\b.{{0,60}}?\bagainst {_US}\b",
        but=r"dismissed|closed",
        unless=_REPORT,
    ),
    # ---- litigation: a suit that was settled, though the sum is told elsewhere
    Rule(
        "litigation",
        ("settlement agreement",),
        r"\b(?:entered into|reached|executed|signed) (?:an? |the )?(?:[\w-]+ ){0,2}?settlement agreement\b"
        r".{0,120}?\b(?:disputes?|litigation|lawsuits?|plaintiffs?|class action|claims)\b",
        but=_ROUTINE + r"|\btax|restructuring|separation|employment agreement",
        unless=_REPORT,
    ),
)
