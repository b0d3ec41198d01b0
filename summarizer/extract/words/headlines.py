"""What makes a headline good or hollow: patterns over a sentence, and over what is cut of it."""

from __future__ import annotations

import re

from summarizer.text.lazy import gated, lazy

__all__ = [
    "DENIES",
    "DULL_RESULTS",
    "EMPTY",
    "FRAGMENT",
    "HISTORY",
    "HOLLOW_END",
    "HOLLOW_NEWS",
    "HOUR",
    "LEANS",
    "NAMED_FIRST",
    "PORTRAIT",
    "RESULTS",
    "RESULTS_ITEMS",
]

# Where a cut ends so, the thing itself is wanting.
EMPTY = gated(
    r"\b(?:(?:press|news) release(?:,? dated (?:as of )?\w+ \d{1,2}, \d{4})?|following actions"
    r"|letter|statement|notification|(?:described|set forth|disclosed|reported|discussed)"
    r" (?:above |below )?(?:in|under) (?:the )?items? [^,;]{0,60})\W*$"
    r"|\bfiled (?:a|its|the) (?:[a-z]+ ){0,2}current report\b",
    re.IGNORECASE,
)
HOLLOW_END = gated(
    r"\b(?:notices?|agreements?|amendments?|adjustments?|arrangements?|details|actions|plans?"
    r"|resignation|employment|contracts?|transactions?|letters?|directives?|conditions|proposals?"
    r"|petitions?)\W*$|\b(?:entered into|signed|executed) [^,;]{0,60}\bplan of (?:merger"
    r"|reorganization)\W*$|\breceived (?:an? )?(?:\w+ ){0,2}(?:letters?|notices?|notifications?)"
    r"(?: from [^,;]*)?$",
    re.IGNORECASE,
)
# That something is told, where and when, in place of what is told.
HOLLOW_NEWS = gated(
    r"\bissued (?:a|an|its|the) (?:joint )?(?:press|news|earnings) release\b"
    r"(?! announcing(?! that it ha[sd] (?:received|entered)))"
    r"|\bcertain (?:updates|matters|information|changes|actions|senior-level)\b"
    r"|(?-i:\bmay,? )|\bas described\b|\bpresentations?\b|\bconference call\b"
    r"|\b(?:announced|reported) (?:its |their )?(?:[a-z]+ ){0,3}results\b|\bnine[- ]months?\b"
    r"|\bheld (?:its|an?|the) (?:\d{4} )?(?:annual|special) [^,;]{0,20}\bmeeting\b"
    r"|\bmeeting of (?:share|stock)holders was held\b|\binterest [^;]{0,60}\bis payable\b"
    r"|\bno (?:immediate )?effect\b|\bno other changes\b|\bbaseline\b|\bpar value\b"
    r"|\bcompliance plan\b|\bplan of compliance\b"
    # Whom somebody told, and not of what.
    r"|\b(?:notified|informed|advised) (?:the )?(?:[\w.&'-]+,? ){1,6}[\w.&'-]+$",
    re.IGNORECASE,
)
HOUR = lazy(r":(?:(?<=\b\d:)|(?<=\b\d\d:))\d\d\b")
# The name of the registrant set before words that do not hold it.
NAMED_FIRST = lazy(r"[^:\"]{3,80}: ")
# What an earlier report told, or what was the case before.
HISTORY = lazy(
    r"As (?:was |has been |we )?(?:previously|earlier|disclosed|reported|announced)\b"
    r"|(?:During|Since|Prior to) (?:[A-Z]\w+ )?(?:19|20)\d\d\b|All other\b|If\b"
)
# What a quarter came to, told of the whole registrant, in the first words of a sentence.
RESULTS = gated(
    r"(?:[^,;.$]{0,70}, (?:\d{4}, )?)?(?:[A-Z][\w.&' ]{2,40} (?:today )?(?:reported|posted|recorded"
    r"|had) )?(?:(?:the Company's|our|its|a|total|net|consolidated|quarterly|record) )*"
    r"(?:revenues?|net sales|sales|net revenues?|net income|net loss|net earnings|earnings"
    r"|loss)\b(?! from operations)[^;]{0,110}\$ ?\d",
    re.IGNORECASE,
)
# Items that report results.
RESULTS_ITEMS = frozenset({"2.02", "12"})
DULL_RESULTS = gated(
    r"\b(?:cost of|interest (?:income|expense)|deposits|expenses? (?:was|were|increased|decreased)"
    r"|adjusted|per share diluted|authorized|depreciation|receivables?|inventor(?:y|ies))\b",
    re.IGNORECASE,
)
PORTRAIT = gated(
    r"^[^;]{3,90}, an? (?:\w+[- ]){0,4}(?:lead|global|innovat|biotech|compan|provid|develop)"
)
# A row, a caption, or the rest of a torn sentence.
FRAGMENT = lazy(r"^[\d(]|^(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|L\.P|N\.A|plc)\b|^(?:Item|Exhibit) \d")
# What did not happen is seldom the news, unless a flag says so.
DENIES = lazy(r"n(?<=\bn)(?:ot?|one|either)\b")
# A headline stands alone.
LEANS = lazy(
    r"(?:(?:This|These|Such|Each|Also|In addition|Additionally|Furthermore|Finally|Lastly|Other"
    r"|As a result|Accordingly|Therefore|Thus|Consequently|However|With (?:these|this|such)"
    r"|Under the|In connection with"
    r"|As disclosed|For the purposes?|Consistent with|If|In the event|With respect|Of the|Current"
    r"|He|She|It|His|Her|They|Neither|No|None|There|Mr\.|Ms\.|Mrs\.|Dr\."
    r"|We are furnishing)\b|The (?!(?:Company|Registrant|Board|Bank|Corporation|Partnership"
    r"|Trust)\b)[a-z0-9])",
    re.IGNORECASE,
)
