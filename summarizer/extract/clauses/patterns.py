"""Where a sentence may be cut, and the words that forbid it: the patterns of the cutter."""

from __future__ import annotations

import re

from summarizer.text.lazy import gated, lazy

__all__ = [
    "APPOSITIVE",
    "ASIDE",
    "ATTACHED",
    "BINDING",
    "BLANK_BEFORE_STOP",
    "COMMAS",
    "DATELINE",
    "ENUMERATED",
    "FORMAL",
    "FORMULA",
    "INSERTED",
    "LATE_VERB",
    "LEAD",
    "LEADS_UP",
    "LISTED",
    "LISTS_ON",
    "MARK",
    "PARTIES",
    "PERSON",
    "PHRASES",
    "PRONOUN",
    "PROVIDED",
    "REACHING",
    "REGISTRANT",
    "REMARK",
    "REPORT",
    "SMALL_BINDING",
    "SMALL_VERB",
    "STALE",
    "TAILS",
    "TELLS_THAT",
    "TWO_STOPS",
    "UNFINISHED",
    "VERB",
    "WANTING",
    "WHERE_DEFINED",
]

BLANK_BEFORE_STOP = lazy(r" ([,.;:])(?!\d)")
TWO_STOPS = lazy(r"\.{2,}(?=,)|\.\.(?!\.)|,\.(?=$)")
COMMAS = lazy(r",(?:\s*,)+")
# Words that bound, deny or condition what stands beside them: a cut must never lose one. They are
# looked for in small letters behind a blank, which takes a quarter of the time (see `binds`).
_BINDING = (
    r"\W(?:(?:not|no|nor|never|neither|none|cannot|without|unless|except|excluding|excepting|if"
    r"|whether|provided|subject to|but|however|although|though|until|only|assuming|contingent"
    r"|conditioned|(?-i:may)|might|could|would|should|preliminary|estimated|expected|expects?"
    r"|no assurance|fail\w*|denie\w*|rescind\w*|withdr[ae]w\w*|terminat\w*|(?<=; )(?:and/)?or)\b"
    r"|(?<=n')t\b|(?<=non-)\w)"
)
BINDING = lazy(_BINDING, re.IGNORECASE)
SMALL_BINDING = lazy(_BINDING.replace("(?-i:may)", "may"))
# A relative clause denies or conditions itself alone; these connectives reach back.
REACHING = lazy(
    r"\W(?:unless|except|excluding|if|provided|subject to|but|however|although|though|until|only if"
    r"|assuming|contingent|conditioned)\b"
)
ASIDE = lazy(
    r" ?\((?:(?:each,? |collectively,? |together[^()\"]{0,60}|as amended[^()\"]{0,60}|the |this "
    r"|such |or |a |an |as |\"|NASDAQ|NYSE|AMEX|Nasdaq|OTC|as defined|hereinafter)"
    r"(?:[^()]|\([^()]{0,80}\)){0,160}"
    r"|[A-Z]{2,8}|(?P<number>(?:[A-Z][\w.]+ ){0,3}Nos?\. ?[^()\"]{3,60}))\)",
)
# Where a term is defined says nothing of what is told, whatever it names.
WHERE_DEFINED = lazy(r" ?\(as (?:(?:such|that|those|this) terms? (?:is|are) )?defined\b")
# What law and custom set between commas, beside a name or a share.
FORMULA = gated(
    r", (?:as (?:so )?amended(?: (?:and|or) (?:restated|supplemented|otherwise modified))*"
    r"(?: from time to time| through (?:the date hereof|such date))?"
    r"|(?:\$?[\d.]+ )?(?:no )?par value(?: of)?(?: \$ ?[\d.]+)?(?: per share)?"
    r"|par value \$ ?[\d.]+ (?:per|a) share)(?=[,.]| \()(?P<comma>,?)"
)
# The day and the parties of an agreement, between what it is and what it does.
PARTIES = gated(
    r", (?:dated (?:as of )?[A-Z]\w+ \d{1,2}, \d{4},? )?(?:by and )?(?:among|between) [^;]{0,500}?,"
    r"(?= (?:to (?!be\b)[a-z]+|pursuant to which|under which|whereby|relating to|providing for"
    r"|provides?|provided|was|is|will|has|requires?|amends|which (?:will|provides|amends))\b)"
    r"| in the (?:United States|U\.S\.) Bankruptcy Court for the [^,;()]{3,60}?"
    r"(?: \(\"[^\"()]{1,60}\"\))?(?= (?:for relief|seeking|under)\b)"
)
# By what right something was done, and where more of it stands: at the end of a sentence.
FORMAL = gated(
    r",? (?:(?:pursuant to|in accordance with|in reliance (?:up)?on) (?!which\b)"
    r"|as (?:more fully |further )?(?:described|set forth|disclosed|defined|contemplated|provided"
    r"|outlined|discussed|detailed) (?:in|under|by|above|below)\b"
    r"|(?:which was )?(?:originally |initially )?filed (?:by [^,;]{3,40} )?with the"
    r" (?:U\.S\. )?(?:Securities and Exchange Commission|Commission|SEC)\b)"
    r"(?=(?:(?!\b(?:which|whereby|who|that is|that are|will|shall|is|are|was|were|has|have|must|to"
    r" (?:acquire|purchase|sell|issue|pay|provide))\b|[$%;]).)*$)",
)
# That what was named is attached, between commas or at the end.
INSERTED = gated(
    r",? (?:which (?:exhibit|release|agreement|presentation)|(?:a )?cop(?:y|ies) of which"
    r"|the (?:full )?text of which)\b[^,;]{0,160}?\b(?:exhibits?|incorporated|attached"
    r"|furnished)\b[^,;]{0,120}(?:(?P<comma>,)|(?=\.?$))",
    re.IGNORECASE,
)
# A further name of a list.
LISTS_ON = lazy(r" (?:and |or )?[A-Z]")
APPOSITIVE = gated(
    r", an? (?:[A-Z][\w.]+ )?[^,()]{0,40}\b(?:corporation|company|limited partnership"
    r"|limited liability company|partnership|bank)(?: organized (?:and existing )?under the laws of"
    r" [^,()]{3,40})?(?P<own>(?: \(\"[^\"()]{1,60}\"\))?,? and (?:an? )?(?:direct |indirect )?"
    r"wholly[- ]owned,? (?:direct |indirect )?subsidiary of [^,()]{1,60}?)?(?= ?[,(])(?P<comma>,?)"
)
REPORT = gated(
    r"^(?:(?:on|in|effective|today|yesterday)\b[^.;]{0,60}?,\s+"
    r"|[A-Z][^;]{0,70}?\d{4}\s*\)?\s*-{1,3}\s*)?(?P<who>[A-Z\"(t](?:(?!\bnot\b"
    r"|\bnever\b)[^;]){0,160}?)\s*\b(?:announced|announces|reported|reports|disclosed|said|stated"
    r"|publicly disseminated|issued|released|publicly announced)\b(?:\s+(?:today|yesterday"
    r"|on [A-Z]\w+ \d{1,2}, \d{4}|publicly|a|an|its|the|press|news|release|statement|further|also"
    r"|dated [A-Z]\w+ \d{1,2}, \d{4}))*,?\s+(?P<how>announcing that|reporting that|stating that"
    r"|disclosing that|announcing(?= (?:an? )?[\d$])|that)\s+",
    re.DOTALL,
)
# Who may fall away with the reporting clause: the registrant itself, never a speaker.
REGISTRANT = lazy(
    r"\b(?:company|registrant|corporation|corp|inc|ltd|llc|plc|partnership|trust|bank|bancorp|we"
    r"|group|holdings)\b",
    re.IGNORECASE,
)
PERSON = gated(
    r"\b(?:Mr|Ms|Mrs|Dr)\.|\b(?:[Cc]hairman|[Pp]resident|[Cc]hief [A-Z]|CEO|CFO|spokes\w+)"
)
PRONOUN = lazy(r"(?:it|he|she|they|its|his|her|their|this|these|such|the same)\b", re.IGNORECASE)
# That an agreement was signed, before what it provides.
PROVIDED = gated(
    r"[^;]{0,200}?\b(?:entered into|signed|executed)\b"
    r"(?:(?!\b(?:amend\w*|waivers?|extension|existing|original)\b)[^;]){0,600}?,?"
    r" (?:pursuant to which|under which|whereby),? (?=(?:the |our )?[A-Z]|the |each |we )"
)
LEAD = lazy(
    r"^(?P<lead>(?:On|In|As of|Effective|Pursuant to|In connection with|As previously"
    r"|In accordance with|Under|Following|Also on|At|Additionally|In addition|Further|Furthermore"
    r"|Finally|Accordingly|Also|As part of|As a result of|Based on|By|For|To|During|Since|Prior to"
    r"|Concurrently with|Simultaneously with|Upon|Effective as of|Lastly|Separately"
    r"|Later)\b[^,;:]{0,160}(?:, (?:\d{4}|dated|as|effective|Inc|Corp|Ltd|LLC"
    r"|on [A-Z][a-z]+ \d)[^,;:]{0,80}){0,3},|On [A-Z][a-z]+ \d{1,2}, \d{4})\s+"
    r"(?=(?:the|each|our|we|(?!(?:Inc|Corp|Co|Ltd|LLC|LP|Jr|[Pp]lc|PLC|N|L|S)\b)[A-Z][\w.&'-]*)\s)"
)
TAILS = lazy(
    r",? (?:(?P<relative>(?:(?:both|each|all|some) of )?(?:which|who|whom|whose|where)\b)"
    r"|(?P<reference>(?:pursuant to"
    r"|as described|as defined|as set forth|as more fully|in accordance with|by and among"
    r"|by and between|dated as of|dated|under the terms|among the|between the|relating to"
    r"|with respect to|(?:as )?compared (?:to|with))\b)"
    r"|(?P<other>(?:including|among other|as part of|in connection with"
    r"|in order to|consisting of|as well as|together with|for the purpose|in consideration"
    r"|as a result of|due to|based on|following|so that|thereby|and that)\b))"
    r"| (?P<verb>(?<!ed )(?<!has )and (?=(?:also |then )?(?:appointed|elected|increased|decreased"
    r"|named|approved|authorized|declared|issued|sold|terminated|used|agreed|received|paid|filed"
    r"|announced|completed|acquired|adopted|executed|became|has|have|had|is|are|was|were|will)\b))"
    r"| (?P<participle>(?:changing|indicating|stating|providing|requiring|concerning|regarding"
    r"|resulting|covering|extending|replacing|succeeding|establishing|evidencing|effective)\b)"
    r"|;(?= )|,(?= effective (?!(?:as of |on |from )?[A-Z][a-z]+ \d))"
    r"|,(?= an? (?:[A-Z]\w+ )?(?:corporation|company|limited (?:liability company"
    r"|partnership))\b)"
    r"|,(?= (?:and|with|to|by|in|for|at|from|on|under|\w+ing|as (?!an?\b|its|our|the|chief"
    r"|president|executive|senior|vice|director|chair))\b)"
)
# Phrases that add a place, a party or a way; where no clause border is near enough.
PHRASES = lazy(
    r" (?:(?=(?:with|among|between|under|in|at|from|through)\b(?! (?:the|an?) (?:range|amount|price"
    r"|rate|total|aggregate)| (?:excess|approximately|about|\$|\d)))"
    r"|(?<!all )(?<!any )(?<!most )(?<!part )(?<!half )(?<!portion )(?<!majority )(?<!% )"
    r"(?=of the (?:Company|Registrant|Corporation|Bank|Partnership)'s [A-Z]))"
)
# A reporting clause at the head of a sentence, with the day and the manner of it.
TELLS_THAT = gated(
    r"[^;]{0,160}?\b(?:announced|announces|reported|reports|disclosed|said|stated)\b[^,;]{0,40}?"
    r"\bthat,? (?=\w)"
)
# A phrase behind which the finite verb of its own clause still comes.
LATE_VERB = lazy(
    r"(?:(?!\b(?:which|that|who|where|and|but|because)\b)[^,;])*?\b(?:will|shall|is|are|was|were|has|have|"
    r"had)\b"
)
MARK = lazy(
    r"(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\) *|(?:[a-z]|[ivx]{1,4}|\d{1,2})\. +|\d{1,2}\.(?=[A-Z])"
    r"|[\u2022\u00b7\u25cf\u25aa\u25a0\u25ba\u25e6*-] +"
    r"|\d{1,2} (?=(?:On|In|During|The|As|For) |[A-Z][a-z]+ [a-z]+ ))"
    r"(?=\S)"
)
# That what follows was told before.
STALE = lazy(
    r"(?:Also,? |(?:In addition|Additionally|Furthermore|Moreover|Finally|Lastly|Separately"
    r"|Therefore|Accordingly|Further), )(?=\S)|As (?:was |has been )?(?:previously |earlier )?"
    r"(?:announced|disclosed|reported|noted"
    r"|discussed)(?: (?:above|herein|below|previously))?, (?=\S)"
)
# Who or what a name is, between it and its verb.
REMARK = gated(
    r", an? [^;]{3,240}?,(?= (?:today |has today )?(?:announced|reported|provided|released)\b)"
    r"|, acting\b[^,;]{3,100},(?= [a-z]+ed\b)"
    r"|(?<=\bthat), (?:for|in|as|based|pursuant|under|upon|following|due)\b[^,;]{3,160},(?= \w)"
    r"|, (?:who|which|whose) [^,;]{3,140},"
    r"(?= (?:will|has|is|was|were|have|had|shall|[a-z]+ed)\b)"
)
# Where a list of numbered parts begins.
ENUMERATED = lazy(r"(?:,? as follows|,? the following)?:? \((?:i|a|1|A)\) (?=[^()]{3,})")
# What merely says that something is attached, before the name of what is.
ATTACHED = gated(
    r"^(?:Attached|Furnished|Filed|Included)\b[^;]{0,160}?\b(?:is|are) (?:a copy of |copies of )?"
    r"(?:the |an? )?(?=[^;]*\bannounc)"
)
LISTED = lazy(r", (?=\$\d)")
UNFINISHED = lazy(
    r"(?:\b(?:and|or|of|the|a|an|to|for|with|by|in|on|at|from|as|that|which|who|its|their|has|have"
    r"|had|was|were|is|are|be|been|will|between|among|into|\w+ing|both|either|also|each|his|her"
    r"|no|mr|ms|mrs|dr|compared|than|such|up|including|authorized|this|these|under|through|over"
    r"|upon|against|during|within|toward|included|contained|provided|related|reflected|agreed"
    r"|obligated|entitled|required|became|become|party|effective|described|defined|based|located"
    r"|headquartered|forth)\.?"
    r"|(?:inc|corp|ltd|co)|[,(\-])$",
    re.IGNORECASE,
)
_VERBS = (
    r"\b(?:is|are|was|were|has|have|had|will|shall|(?-i:may)|can|could|would|did|does|do|entered"
    r"|completed|appoint\w*|elected|resign\w*|retire\w*|declared|acquired|sold|issued|approved"
    r"|adopted|received|announced|agreed|amended|terminated|filed|notified|informed|increased"
    r"|decreased|reduced|named|closed|signed|paid|settled|discontinued|offered|became|provides?"
    r"|expects?|plans?|intends?|authorized|commenced|hosted|posted|reported|fell|rose|grew|declined"
    r"|repaid|borrowed|priced|executed|consummated|stopped|hired|held|ends|(?!(?:dated|limited|united|unaudited)\b)\w+ed)\b"
)
VERB = lazy(_VERBS, re.IGNORECASE)
# The same in small letters behind a blank, the month of May among them: found in a quarter of the
# time.
SMALL_VERB = lazy(r"\W" + _VERBS.removeprefix(r"\b").replace("(?-i:may)", "may"))
DATELINE = lazy(
    r"^[A-Z][\w .]{2,30}, [A-Z][\w .]{1,20} ?-{2,6} ?(?=[A-Z])|"
    r"^[^;]{2,80}?\b\d{4}\)?\s*(?:/[^/]{3,24}/)?\s*(?:-{1,6}|\.{3,6})\s*(?=[A-Z])"
)
# A verb that has lost what it governs: "sufficient to comply", "will present".
WANTING = lazy(
    r"\buse (?:of )?(?:the )?(?:net )?proceeds$|\b(?:expects?|anticipates?|estimates?) [a-z]+$|"
    r"\b(?:to|will|shall|may|must|can|cannot|would|could) (?!one\b|two\b|three\b|four\b|five\b"
    r"|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|twenty\b|thirty\b|\d"
    r"|[A-Z])[a-z]+$"
    r"|\b(?:an?|the) (?:\w+ )?(?:increase|decrease|reduction|change|adjustment|extension)$"
)
LEADS_UP = lazy(
    r"(?:on|in|at|as|effective|under|pursuant|following|upon|with|through|by|subject|once|when"
    r"|while|after|before|because|since|if|although|though|to|for|during|beginning|based|until"
    r"|unless)\b(?P<rest>[^,]*,(?: \d{4},)?\s*)?",
    re.IGNORECASE,
)
