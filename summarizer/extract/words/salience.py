"""Signs by which a sentence is worth more or less to a reader; weights add up."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["SIGNS", "Sign"]


class Sign(NamedTuple):
    """A pattern over a lower-case sentence, its weight, and how often it counts at most."""

    pattern: str
    weight: float
    most: int = 1


SIGNS = (
    # what happened
    Sign(
        r"\b(?:entered into|completed|consummated|closed|acquired|appointed|elected|resign(?:ed|ing"
        r"|s)?|retir(?:e|ed|es|ing)|declared|sold|issued|adopted|terminated|received|filed|notified"
        r"|informed|named|signed|settled|discontinu(?:e|ed)|amended and restated|repaid|borrowed"
        r"|priced|authorized|approved|commenced|dismissed|engaged|hired|steps? down|stepping down"
        r"|departed|departure|reduced|increased|hosted|posted|confirmed|launched|merged)\b",
        1.2,
    ),
    Sign(
        r"\b(?:investment (?:in|by)|acquisition of|merger with|private placement|settlement"
        r"|tender offer|spin-off|stock split|phase (?:[1-4]|i{1,3}v?)\b)\b",
        0.5,
    ),
    # how much
    Sign(r"\$ ?\d", 0.6, 3),
    Sign(r"\b\d[\d,.]* ?(?:%|percent\b)", 0.4, 2),
    Sign(r"\b\d{1,3}(?:,\d{3})+ (?:\w+ ){0,2}shares\b|\bmillion (?:\w+ ){0,2}shares\b", 0.5, 2),
    Sign(r"\bper share\b", 0.3),
    # when
    Sign(
        rf"\b(?:{MONTH_NAMES}) \d{{1,2}}, \d{{4}}",
        0.3,
        2,
    ),
    # what is grave
    Sign(
        r"\b(?:default|bankruptcy|chapter 11|going concern|substantial doubt|material weakness"
        r"|misstat\w*|restat(?:e|ed|ement)|no longer be relied|delist\w*|impairment|investigation"
        r"|subpoena|cease and desist|undercapitalized|unlikely|laid off|layoffs?|headcount"
        r"|no advantage|did not meet|failed to|failure to|discontinu\w+|beyond [^.]{0,30}resources"
        r"|misappropriat\w*|misrepresent\w*|insolven\w*|termination fee|operating loss|net loss"
        r"|disagreements? with)\b",
        0.9,
        2,
    ),
    # what follows
    Sign(
        r"\b(?:expects? to|plans? to|will be|intends? to|is expected|are expected|maturity"
        r"|will mature)\b",
        0.3,
    ),
    Sign(
        r"\b(?:purchase price|net proceeds|gross proceeds|aggregate principal amount|base salary"
        r"|use[sd]? (?:the|of|to)[^.]{0,30}proceeds|conversion price|exercise price"
        r"|consideration)\b",
        0.6,
    ),
    Sign(r"\b(?:chief executive|chief financial|president|chairman|director)\b", 0.3),
    Sign(
        r"\b(?:use|used|using) (?:[^;]{0,40} )?(?:net )?proceeds\b|\bproceeds (?:from"
        r"|of)[^;]{0,60}\b(?:to|for)\b",
        0.7,
    ),
    Sign(
        r"\b(?:must|cannot|may not|prohibit\w*|is required to|until [a-z]+ \d{1,2}, \d{4}"
        r"|no effect on)\b",
        0.5,
    ),
    # what the registrant expects to earn
    Sign(
        r"\b(?:revenues?|sales|earnings|ebitda|eps|cash flow)\b[^;]{0,90}\brange (?:of|to|between)"
        r"[^;]{0,20}\$ ?\d|\b(?:rais|lower|reaffirm|reiterat|narrow|tighten|updat|revis)\w*\b"
        r"[^;]{0,80}\b(?:guidance|outlook|range)\b[^;]{0,40}\$ ?\d",
        1.2,
    ),
    # what is lesser
    Sign(
        r"\b(?:registration statement|prospectus|indenture,? dated|indenture dated|trustee)\b", -0.9
    ),
    Sign(r"\bissued (?:a|the following|its) (?:press|news) release\b", -0.6),
    Sign(r"\bas (?:previously|disclosed)\b", -0.5),
    Sign(r"^(?!.*\$ ?\d).*\barm'?s[- ]length\b|\bwas determined by (?:divid|multipl)", -2.0),
    Sign(r"\b(?:means|is defined|shall mean|shall have the meaning)\b", -1.2),
    Sign(
        r"\b(?:has served as|served as|prior to (?:joining|that|his|her)|previously (?:held|served"
        r"|worked)|years? of experience|began (?:his|her) career|received (?:his|her|a) (?:b\.?"
        r"|m\.?|bachelor|degree)|graduat\w+|serves (?:on|as)|, age \d\d|, \d\d, "
        r"|(?:also|previously)[^;]{0,20} (?:served|held)|(?:he|she|mr\.[^;]{0,20}|ms\.[^;]{0,20})"
        r" joined)",
        -1.4,
    ),
    Sign(
        r"\b(?:require disclosure|family relationship|404\(a\)|no arrangement|arrangements? or "
        r"understanding"
        r"|related party transaction|item 404)",
        -2.2,
    ),
    Sign(
        r"^(?!.*\$ ?\d).*\b(?:customary|events of default|from time to time"
        r"|representations,? (?:and )?warranties|covenants|indemnif\w+|in the event (?:of|that)"
        r"|may redeem|may elect|holders? (?:may|of the notes)|is defined|without the consent|lien"
        r"|accrue|basis points|applicable margin|pro rata portion)\b",
        -0.9,
    ),
    Sign(
        r"\b(?:provide[sd]? a framework|governs?|sets? forth|contains (?:certain )?customary)\b",
        -0.6,
    ),
    Sign(r"\b(?:mouse|mice|animal tests?|animal studies|preclinical|in vitro)\b", -1.2),
    Sign(
        r"\b(?:pleased|excited|delighted|proud|honou?red|thank|grateful|confident|thrilled"
        r"|look forward|tremendous|outstanding contribution|congratulate)\b",
        -2.0,
    ),
    Sign(r"\b(?:said|stated|commented|noted|added|remarked)\b", -0.6),
    Sign(r"^(?:if|as used|for (?:the )?purposes|unless|the term|such)\b", -0.8),
    Sign(
        r"\b(?:supplemental measure|excludes? (?:these|this|such|certain|the)|comparab\w+)\b"
        r"|^(?!.*\$ ?\d).*\b(?:non-)?gaap\b",
        -1.5,
    ),
    Sign(r"^(?:we|our management|management) (?:believe|consider|use|provide|include)s?\b", -1.0),
    Sign(
        r"\b(?:generally accepted auditing|our opinion|our responsibility|we have audited)\b", -3.0
    ),
    Sign(r"\b(?:is filed|is attached|are attached|are filed)\b", -1.5),
    # the terms of any agreement, the ties of any lender, the course of any meeting
    Sign(
        r"^(?:in the (?:case|event) of|upon (?:the )?(?:occurrence|certain)|certain events of"
        r"|failure (?:by|of|to))|\bsignificant subsidiar|\bfinal judgments?\b"
        r"|\bevents? of default (?:include|under)",
        -2.5,
    ),
    Sign(
        r"\b(?:lenders?|underwriters?|agents?|purchasers?|affiliates)\b.{0,120}\b(?:provided?"
        r"|perform(?:ed)?|engaged?)\b.{0,60}\b(?:banking|services)\b",
        -2.5,
    ),
    Sign(
        r"\bfrom (?:19|20)\d\d (?:to|through|until) (?:(?:19|20)\d\d|\w+)"
        r"|^(?:previously|prior to (?:that|this|which)|before (?:that|joining)),? "
        r"|^(?:he|she) is also\b",
        -1.5,
    ),
    Sign(
        r"\b(?:additional|further) (?:details|information)\b.{0,120}\b(?:is|are|can be|may be) "
        r"(?:included|available|found|set forth|contained|obtained)",
        -2.0,
    ),
    Sign(r"\b(?:form of which|indemni(?:ty|fication) agreements?)\b", -0.8),
    Sign(
        r":(?:(?<=\b\d:)|(?<=\b\d\d:))\d\d ?[ap]\.?m\b"
        r"|payable(?<=\bpayable) (?:quarterly|semi-?annually|monthly)\b",
        -0.8,
    ),
    Sign(r"\bpresent in person or (?:represented )?by proxy\b|\bvotes are reported\b", -1.0),
    Sign(r":\W*$", -1.2),
    Sign(r"\bheld (?:its|an?|the) (?:\d{4} )?(?:annual|special)\b[^,;]{0,40}\bmeeting\b", -1.2),
    Sign(r"\b(?:in this column|(?:above|following) table|table (?:above|below)|we mean)\b", -1.5),
    Sign(r"\b(?:governed by|more fully described|could result in|may result in)\b", -1.0),
    Sign(r"\bfiled with the (?:securities and exchange commission|sec)\b", -0.8),
    Sign(r"^(?:once|when|while|although)\b", -0.6),
    Sign(r"\b(?:appreciated|appreciation|contributions? to (?:our|the company))\b", -1.5),
    Sign(r"\b(?:nominee|broker non-votes?|votes (?:for|against|cast))\b", -0.3),
)
