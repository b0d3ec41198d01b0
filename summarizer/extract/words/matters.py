"""How a report tells what happened in its period: a verb that is done, and what it is done to."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.text.calendar_words import MONTH_NAMES
from summarizer.text.lazy import lazy

__all__ = ["MATTERS", "NOT_TOLD", "POINTS_AT_TIME", "MatterCue"]


class MatterCue(NamedTuple):
    """A type of event, a pattern over a lower-case sentence, and how much such a thing weighs."""

    type: str
    pattern: str
    weight: float


_NEAR = r"[^;]{0,80}?"
_DEBT = (
    r"(?:credit (?:agreement|facilit)|term loan|revolv|senior (?:secured )?notes|notes? due"
    r"|notes? payable"
    r"|convertible (?:senior )?(?:notes|debentures)|convertible promissory|commercial paper"
    r"|indenture|debentures"
    r"|loan agreement|financing agreement|security agreement"
    r"|promissory note|senior notes|bonds\b|\d% notes|first lien|second lien)"
)
_UNIT = (
    r"(?:business(?:es)?|units?|segment|division|operations|brands?|subsidiar\w+|plants?|interests?"
    r"|stake|stores|portfolio|mills?|joint venture|product line|companies)"
)
_OFFICER = (
    r"(?:chief|president|officer|director|chair\w*|board of directors|general counsel|treasurer)"
)
_COURT = (
    r"(?:courts?|jury|judge|panel|arbitrators?|tribunal|magistrate|ninth circuit|circuit"
    r"|supreme court"
    r"|chancery)"
)
_AGENCY = (
    r"(?:u\.?s\.? government|usg|food and drug administration|\bfda\b|\bsec\b|department of"
    r"|\bdoj\b|\bftc\b"
    r"|\bepa\b|\bfcc\b|\bfaa\b|\bcfpb\b|\bosha\b|(?:trade|exchange|european|energy|securities"
    r"|competition) commission|attorney general"
    r"|(?:protection|regulatory|drug|medicines) agency"
    r"|(?:regulatory|competition|antitrust|tax|conduct|markets|supervisory) authorit(?:y|ies)"
    r"|regulators?"
    r"|ministry of|bureau of)"
)
_SHARES = r"(?:shares?|stock|units|warrants|equity)\b"

MATTERS = (
    MatterCue(
        "bankruptcy",
        r"\b(?:we|company|subsidiar\w+|debtors)\b"
        rf"{_NEAR}\bfiled {_NEAR}\b(?:chapter (?:7|11)\b|bankruptcy)",
        4.0,
    ),
    MatterCue(
        "debt-default",
        r"\b(?:notice of default|event of default (?:has )?occurred|failed to (?:pay|make)"
        r"|did not (?:pay|make) (?:\w+ ){0,4}payments?"
        r"|defaulted"
        r"|forbearance agreement|acceleration of (?:the |its |our )?(?:notes|debt|loans?"
        r"|indebtedness))\b",
        3.5,
    ),
    MatterCue(
        "acquisition",
        rf"\b(?:completed|closed|consummated)\b{_NEAR}\b(?:acquisition|to acquire|purchase of"
        rf"|merger)\b"
        r"|\b(?:we|company|subsidiar\w+) acquired (?!shares|treasury|property|an? aggregate)"
        r"|\bacquired (?:all|substantially all|100%|a (?:majority|controlling)|the remaining)\b",
        3.0,
    ),
    MatterCue(
        "disposition",
        rf"\b(?:we|company|subsidiar\w+) (?:\w+ )?sold\b{_NEAR}\b{_UNIT}\b"
        rf"|\b(?:completed|closed)\b{_NEAR}\b(?:sale of|divestiture|spin-off|separation"
        rf"|disposition)\b",
        2.8,
    ),
    MatterCue(
        "officer-or-director-change",
        rf"\b(?:resign\w*|retire[ds]?|retirement|stepped down|step down"
        rf"|terminated {_NEAR}employment"
        rf"|departure|departed|separated from)\b{_NEAR}\bchief\b",
        3.4,
    ),
    MatterCue(
        "officer-or-director-change",
        rf"\b(?:resign\w*|retire[ds]?|stepped down|appointed|elected|was named|promoted"
        rf"|departed)\b{_NEAR}"
        rf"\b{_OFFICER}\b"
        rf"|\b{_OFFICER}\b{_NEAR}\b(?:resigned|retired|stepped down|was terminated|departed)\b",
        2.6,
    ),
    MatterCue("disposition", r"\bagree\w* to sell\b|\bagreement to sell\b", 2.3),
    MatterCue(
        "change-in-control",
        rf"\bentered into {_NEAR}\bmerger agreement\b|\bagreement and plan of merger\b",
        3.5,
    ),
    MatterCue(
        "agreement-terminated",
        r"(?<!to )\bterminat(?:ed|ing|e) the (?:merger|purchase|business combination) agreement\b"
        r"|\bagreed to terminate the (?:merger|purchase|business combination) agreement\b",
        3.6,
    ),
    MatterCue(
        "non-reliance",
        r"\bshould no longer be relied\b|\bwill restate\b|\brestate\b[^;]{0,60}previously issued",
        4.0,
    ),
    MatterCue(
        "delisting-notice",
        r"\b(?:nasdaq|nyse|new york stock exchange|exchange)\b[^;]{0,120}\b(?:notif\w+|notice"
        r"|letter"
        r"|delist\w*|suspend\w*|determination)\b"
        r"|\breceived\b[^;]{0,80}\b(?:nasdaq|nyse|new york stock exchange)\b",
        3.2,
    ),
    MatterCue(
        "cyber-incident",
        r"\b(?:ransomware|unauthori[sz]ed (?:access|part\w+|third)|cyber-?(?:security)? ?(?:attack"
        r"|incident)|zero-day vulnerabilit\w+)\b",
        3.0,
    ),
    MatterCue(
        "restructuring",
        rf"\b(?:announced|approved|began|initiated|committed|implemented|adopted"
        rf"|commenced)\b[^;]{{0,90}}\b"
        rf"(?:restructuring|reorgani[sz]ation plan|reduction in (?:force|workforce)"
        rf"|workforce reduction|layoffs?"
        rf"|(?:plans?|proposal|decision) to (?:close|exit|reduce|consolidate|relocate)"
        rf"|exit(?:ing)? (?:our|its|the|from)|closure|clos(?:e"
        rf"|ing) (?:of|our|its)"
        rf"|wind(?:ing)?[- ]down)\b"
        rf"|\b(?:we|company) (?:exited|closed|shut down|ceased|wound down)\b{_NEAR}\b(?:{_UNIT}"
        rf"|in)\b",
        2.8,
    ),
    MatterCue(
        "impairment",
        r"\b(?:recorded|recogni[sz]ed|incurred)\b[^;]{0,90}\b(?:impairment|write-?(?:down|off)s?"
        r"|inventory provision)\b[^;]{0,90}\$ ?\d"
        r"|\b(?:resulted in|comprised|included) [^;]{0,40}\$ ?\d[^;]{0,40}\bimpairment\b"
        r"|\$ ?\d[^;]{0,30}\bimpairment (?:was|were) (?:recorded|recogni[sz]ed)\b"
        r"|\bimpairment charges? of \$ ?\d|\b(?:recorded"
        r"|recogni[sz]ed) (?:an? )?[^;]{0,30}\$ ?\d[^;]{0,40}"
        r"\bimpairment\b",
        2.6,
    ),
    MatterCue(
        "litigation-or-settlement",
        rf"\b{_COURT}\b[^;]{{0,60}}\b(?:granted|denied|denying|dismissed|affirmed|reversed|issued"
        rf"|ruled|entered"
        r"|returned|ordered|declined|approved|vacated|awarded|found|certified|lifted|stayed)\b"
        r"|\b(?:agreed to settle|settlement agreement"
        r"|settled (?:the|this|that|all|these) (?:\w+ )?(?:lawsuits?|actions?|claims?|litigation"
        r"|matters?))\b",
        2.5,
    ),
    MatterCue(
        "litigation-or-settlement",
        rf"\b(?:complaint|lawsuit|class action|action|suit)\b{_NEAR}\b(?:was|were) filed\b"
        rf"|\b(?:filed|commenced|served)\b{_NEAR}\b(?:complaint|lawsuit|class action|suit)\b"
        r"|\bplaintiffs?\b[^;]{0,60}\b(?:dismissed|appealed)\b",
        2.2,
    ),
    MatterCue(
        "litigation-or-settlement",
        r"\b(?:plaintiffs?|defendants?|parties)\b[^;]{0,60}\b(?:filed|moved|submitted)\b"
        rf"|\btransferred to the\b{_NEAR}\bcourt\b",
        1.4,
    ),
    MatterCue(
        "regulatory-action",
        rf"\b{_AGENCY}\b[^;]{{0,70}}\b(?:issued|informed|notified|ordered|denied|imposed|announced"
        r"|commenced|opened|assessed|delivered)\b"
        r"|\b(?:received|issued)\b[^;]{0,60}\b(?:warning letter|subpoena"
        r"|civil investigative demand|wells notice"
        r"|consent order|notice of violation)\b"
        r"|\b(?:consented to|stipulated to|entered into|agreed to)\b[^;]{0,80}\b(?:consent order"
        r"|cease and desist|formal agreement|consent decree|supervisory agreement)\b"
        r"|\b(?:terminated|lifted|replaced) the (?:consent|cease and desist|formal|written)\b"
        r"|\blicens(?:e|ing) requirements?\b",
        2.4,
    ),
    MatterCue("other", rf"\bfiled\b{_NEAR}\bchapter (?:7|11)\b", 2.6),
    MatterCue(
        "holder-rights-change",
        r"\b(?:rights (?:agreement|plan)|certificate of designations?)\b",
        1.8,
    ),
    MatterCue(
        "charter-or-bylaw-change",
        r"\breverse (?:stock )?split\b|\bstock split\b|\bcertificate of amendment\b"
        r"|\bamend\w* (?:and restate\w* )?(?:our|its|the) (?:certificate of|articles|by-?laws)\b"
        r"|\bsplit-adjusted\b",
        2.3,
    ),
    MatterCue(
        "shareholder-vote",
        r"\b(?:annual|special) meeting of (?:\w+ )?(?:stock|share)holders\b"
        r"|\b(?:stock|share)holders (?:approved|voted|rejected|ratified)\b",
        2.0,
    ),
    MatterCue(
        "equity-financing",
        r"\b(?:completed|closed|effected|consummated) (?:an? |the |its |our )(?:\w+ ){0,3}"
        r"(?:private placement|public offering|registered direct)\b"
        rf"|\b(?:issued|sold|raised|received)\b[^;]{{0,100}}\b(?:{_SHARES}|gross proceeds"
        rf"|net proceeds)[^;]{{0,160}}"
        r"(?:\$ ?\d|\bproceeds\b|\bexchange\b|\bprivate placement\b|\boffering\b)"
        r"|\bat-the-market\b[^;]{0,120}\$ ?\d",
        2.4,
    ),
    MatterCue(
        "debt-financing",
        rf"\b(?:issued|completed an? {_NEAR}offering|entered into|amended|borrowed|repaid|redeemed"
        rf"|prepaid"
        r"|refinanced|extended|reduc\w+|terminated|repurchased|exchanged|drew|increased"
        r"|exercised)\b"
        rf"[^;]{{0,140}}\b{_DEBT}",
        2.4,
    ),
    MatterCue(
        "dividend-or-buyback",
        r"\brepurchas\w+\b[^;]{0,100}\bshares\b[^;]{0,60}\$ ?\d"
        r"|\brepurchased?\b[^;]{0,60}\$ ?\d[^;]{0,60}\b(?:shares|stock)\b"
        r"|\bboard\b[^;]{0,60}\b(?:approved|authori[sz]ed|declared|increased|reinstated"
        r"|suspended)\b[^;]{0,90}"
        r"\b(?:repurchase|dividends?|buy-?back)\b"
        r"|\bdeclared\b[^;]{0,40}\bdividends?\b[^;]{0,60}\$ ?\d",
        2.2,
    ),
    MatterCue(
        "agreement-terminated",
        r"\b(?:terminated|terminating|termination of|agreed to terminate|(?:provided|gave|received)"
        r" (?:\w+ )?notice of termination|notice of termination)\b[^;]{0,80}\b(?:agreement|contract"
        r"|license|letter of intent|merger|partnership|joint venture)\b"
        r"|\b(?:agreement|contract|license)\b[^;]{0,80}\b(?:was|were) terminated\b",
        2.3,
    ),
    MatterCue(
        "product-or-clinical-news",
        r"\b(?:topline|phase [123i]+\b|pivotal (?:trial|study)|clinical hold"
        r"|complete response letter)"
        r"|\b(?:initiated|announced)\b[^;]{0,50}\brecall\b",
        2.2,
    ),
    MatterCue(
        "agreement-signed",
        r"\bentered into\b[^;]{0,100}\b(?:agreement|contract|license|collaboration|partnership"
        r"|joint venture|letter of intent|memorandum)\b",
        1.8,
    ),
    MatterCue(
        "compensation-arrangement",
        r"\b(?:change (?:in|of) control agreements?|employment agreement|retention (?:bonus|award)"
        r"|approved the following compensation)\b",
        1.4,
    ),
    MatterCue(
        "other", r"\bboard\b[^;]{0,40}\b(?:approved|authori[sz]ed|adopted)\b|\bceased to\b", 1.2
    ),
)

# What may be, what always is, and what others do.
NOT_TOLD = lazy(
    r"^(?:as of|as (?:discussed|disclosed|described|noted)|at|represents|\W"
    r"|since(?![^;]{0,90}, on [a-z]+ \d))|\b(?:may(?! \d)"
    r"|might"
    r"|could|would|should|if|whether|from time to time|in the ordinary course|generally"
    r"|typically|accounting standards?|accounting policies|in accordance with (?:the )?asc|asu \d"
    r"|fasb|par value|incorporated (?:herein )?by reference|filed (?:as|with) (?:an )?exhibit"
    r"|see (?:note|part|item)\b|refer to note|form 8-k|form 10-[kq]|fair value of (?:the|our)"
    r"|the following table|are (?:set forth|as follows))\b",
    re.IGNORECASE,
)
# A time by its month, its quarter, its year or its place after the period.
POINTS_AT_TIME = lazy(
    rf"\b(?:{MONTH_NAMES}) (?:\d{{1,2}}, |of )?(?:19|20)\d\d\b"
    r"|\b(?:first|second|third|fourth) (?:fiscal )?quarters? of\b|\b(?:fiscal|in"
    r"|during) (?:year )?20\d\d\b"
    r"|\b(?:three|six|nine|twelve) months ended\b|\bsubsequent to\b"
    r"|\bafter the balance sheet date\b"
    r"|\bduring the (?:quarter|year|period)\b",
    re.IGNORECASE,
)
