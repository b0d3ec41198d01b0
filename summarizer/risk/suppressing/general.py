"""Words that suppress any flag in whose sentence they stand."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["GENERAL"]

GENERAL = {
    "definition": Place(
        r"\A\W*(?:\w+ )?as defined\b|\b(?:is|are|shall be) defined\b|(?<!as )\bdefin(?:ed|ition) "
        r"(?:to|of)\b|\bdefinition (?:in|of)\b|\b\"?(?:cause|"
        r"event of default|change (?:in|of) control|good reason|disability)\"? (?:means|shall mean|"
        r"is defined|includes)|\bhas the meaning\b|\bfinal judgments? for the payment",
        ("defin", "means", "mean", "includes", "final judgment"),
    ),
    "forward_looking": Place(
        r"forward[- ]looking|\bamong (?:the|its|our) (?:\w+ )?risks\b|\brisks? (?:that|related to|"
        r"relating to|and uncertainties|associated|"
        r"of|include)|\bpossibility that\b|\bability to (?:realize|achieve)|"
        r"\b(?:important )?factors (?:that|which|include)|actual results|"
        r"uncertainties (?:associated|inherent|as to|relating)",
        ("forward", "risk", "possibility", "ability to", "factors", "actual results", "uncertaint"),
    ),
    "prior": Place(
        r"\b(?:as|was|were|has been|have been|had been) (?:previously|earlier) (?:disclosed|"
        r"announced|reported)\b(?!.{0,200}\b(?:has now|today|now|additional|extend|second|further|"
        rf"subsequent|on (?:{MONTH_NAMES})|"
        r"continu|remain|still|updat|in connection with the (?:previously|"
        r"foregoing)))|\bpreviously (?:announced|disclosed|reported) (?:\w+ ){0,3}(?:departure|"
        r"retirement|resignation)|\bin (?:a|its|the) (?:prior |previous |"
        r"earlier )?(?:current report|form 8-k)\b.{0,80}\b(?:filed|dated)\b|"
        r"\brepeat\w*\b.{0,100}\b(?:report|"
        r"release|figures)\b.{0,80}\bin which\b",
        ("previously", "earlier", "current report", "form 8-k", "repeat"),
    ),
    "done_before": Place(
        r"\bsince (?:19|20)\d\d\b|\b(?:plan|program|action|initiative)s?\b.{0,60}\b(?:announced|"
        r"approved|begun|adopted) (?:on|in)"
        r"\b.{0,200}\b(?:was|were|is|has been|have been) (?:\w+ )?complete",
        ("complete", "since"),
    ),
    "nothing_done": Place(
        r"\b(?:adopted|modified),? (?:or |and )?(?:\w+,? (?:or )?)?terminated\b.{0,60}?\b10b5-1|"
        r"\b(?:written off|wrote off|wrote down|closed|recorded|cut|laid off|took|dismissed|lost) "
        r"no (?:\w+ )?(?:goodwill|plants?|stores?|jobs|employees|charges?|assets?|impairments?|one|"
        r"customers?)\b",
        (" no ", "10b5-1"),
    ),
    "of_comparative": Place(
        r"\b(?:compared (?:to|with)|versus|against|up from|from)\b[^;]{0,120}?\b(?:year earlier|"
        r"year ago|prior[- ]year|previous year|last year|(?:19|20)\d\d|same (?:period|quarter)|"
        r"prior period|(?:comparable|corresponding) (?:period|quarter))\b[^;]{0,60}?\b(?:which|"
        r"that|when) (?:\w+ ){0,2}?(?:includ\w+|reflect\w+|contain\w+|recorded|had)\b|"
        r"\b(?:results?|loss|income|earnings|quarter|period) (?:for|of|in|from) "
        r"(?:the )?(?:prior|previous|last|year-ago|comparable)\b[^;]{0,60}?\b(?:includ\w+|"
        r"reflect\w+|contain\w+)\b",
        ("includ", "reflect", "contain", "recorded", " had "),
    ),
    "non_gaap": Place(
        r"non-?gaap|organic,? continuing operations|unplanned and arose outside|items such as|"
        r"not part of (?:the |our |its )?(?:company's |registrant's )?ongoing|\bexclud(?:e|es|ed|"
        r"ing)\b|\badjusted (?:ebitda|earnings|net|operating|eps)|management (?:uses|"
        r"believes) (?:that )?(?:these|this)",
        (
            "gaap",
            "organic",
            "unplanned",
            "items such",
            "ongoing",
            "exclud",
            "adjusted",
            "management",
        ),
    ),
}
