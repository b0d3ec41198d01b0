"""The words that deny or hedge, by what they do to what they govern: a table.

Of two that may begin at one place the first counts. They are held against sentences in small
letters.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CUE_WORDS"]

CUE_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "denial": (
            (
                r"not(?! only\b| limited\b| (?:to )?exceed| including,? the (?:\w+ ){0,2}date\b"
                r"| (?:less|later|more|fewer|greater|earlier) than\b)"
            ),
            r"no(?!\. ?\d| (?:later|less|more|fewer) than\b| assurances?\b| guarantees?\b)",
            r"nor|never|none|neither|without|cannot|unable to",
            r"fail(?:s|ed|ure)? to",
            (
                r"declin(?:es|ed) to"
                r"(?! [$\d(]| (?:about|approximately|roughly|nearly|an?|less|more|below)\b)"
            ),
            r"refus(?:es|ed) to",
            r"den(?:y|ies|ied)(?= (?:that|any|all|\w+ing)\b)",
            r"(?:do|does|did|is|was|are|were|has|have|had|wo|would|could|should|ca)n't",
        ),
        "prefix": (r"non(?=-\w)",),
        "exception": (
            r"except(?:ing)?(?: for)?(?! (?:as|that|when|where|in|per)\b)",
            r"with the exception of|other than|apart from|excluding|exclusive of",
        ),
        "future": (
            r"will|shall",
            (
                r"(?:agree[sd]?|elect(?:s|ed)?|decide[sd]?) to"
                r"(?! (?:the|an?|its|their|his|her|this|such)\b)"
            ),
            # A time in which to do something.
            r"until [a-z]+ \d{1,2}, \d{4},? to(?= [a-z])",
            r"(?:\d+|calendar|business|trading) days,? to(?= [a-z])",
            (
                r"(?<!the )(?<! binding )(?:letters? of intent|memorand(?:um|a) of understanding"
                r"|term sheets?|heads of agreement)"
            ),
            r"(?:is|are) to(?= be\b)|scheduled to(?= [a-z])",
        ),
        "expected": (
            # Of drafts: what is agreed in principle is not agreed.
            (
                r"(?:agree[sd]?|agreements?|approv(?:e[sd]?|als?)|accept(?:ed|s)?|settle(?:d|ments?)"
                r"|understandings?|concur(?:s|red)?),? in principle"
            ),
            r"would|should|(?:was|were) to(?= (?:be|have)\b)",
            r"expect(?:s|ed|ing)?|expectations?|intend(?:s|ed|ing)?|intentions?",
            r"plan(?:s|ned|ning)?(?= (?:(?:is|was) )?(?:to|on|for)\b)",
            r"anticipat(?:es?|ed|ing)|believ(?:es?|ed|ing)|propos(?:es?|ed|ing)|seek(?:s|ing)?",
            # Who tries has not done it.
            r"sought|attempt(?:s|ed|ing)? to|tr(?:y|ies|ied|ying) to",
            r"hop(?:es?|ed|ing) to|aim(?:s|ed)? to",
            r"negotiati(?:ng|ons?) to",
            (
                r"(?:offer(?:s|ed|ing)?|bids?) to(?= (?:acquire|buy|purchase|sell|pay|settle|merge"
                r"|repurchase|exchange|redeem|lend|invest|provide)\b)"
            ),
            (
                r"(?:explor|evaluat|consider|contemplat)(?:es?|s|ed|ing)(?= (?:(?:an?|the|its|any"
                r"|possible|potential) ){0,2}(?:\w+ )?(?:sales?|mergers?|acquisitions?|purchases?"
                r"|disposition|divestiture|spin-off|offering|combination|closure|liquidation"
                r"|restructuring|refinancing)\b)"
            ),
            r"consider(?:s|ing)(?= (?:the )?[a-z]{3,}ing\b)",
            # What somebody says is so.
            r"alleg(?:es?|ed|ing|edly)|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?",
            r"claim(?:s|ed|ing)?(?= that\b)",
            r"likely|estimat(?:es?|ed|ing)|project(?:s|ed)?(?= (?:to|that)\b)|forecasts?",
        ),
        "possible": (
            r"may(?! \d)|might|could|can",
            r"possibl[ey]|potential(?:ly)?|perhaps",
            (
                r"(?:unclear|unknown|uncertain|undetermined|undecided|unresolved)"
                r"(?= (?:\w+ ){0,2}(?:whether|if)\b)"
            ),
            r"(?:option|right|opportunity|authority) to(?! (?:receive|the|its|an?)\b)",
        ),
        "condition": (
            # "Had the merger closed", "were it to close": told of what did not come about.
            r"(?<![^.:] )(?:had|were)(?= \w)",
            r"(?<=[a-z0-9] )had(?= (?:the|it|we|they|he|she|all|such|this|these|any|its|our)\b)",
            r"if(?! any\b)|unless|provided,? (?:however, )?that",
            r"no assurances?",
            r"in the event|as long as|so long as|assuming that|subject to",
            # What must come about first.
            (
                r"pending(?= (?:the |its |their )?(?:\w+ )?"
                r"(?:approval|receipt|completion|outcome|review)s?\b)"
            ),
            (
                r"(?<!based )upon(?= (?:the )?"
                r"(?:(?:receipt|satisfaction|achievement|attainment|occurrence)(?: of|,? and)"
                r"|(?:\w+ ){0,2}approvals?)\b)"
            ),
            r"no guarantees?",
            r"contingent (?:up)?on|condition(?:ed|al) (?:up)?on",
            # What a sentence orders its reader to say it does not say itself.
            r"(?:ignore|disregard) (?:all|any|the|every|these|earlier|previous|prior)",
            r"give the (?:headline|summary|answer)",
            r"(?:say|write|reply|respond|print|output)(?= that\b)",
            r"(?:(?<=[.;:,>] )|(?<= and )|(?<= now ))(?:report|state|answer)(?= (?:that|it)\b)",
            r"(?:assistant|automated (?:systems?|readers?))(?=:| must\b)",
            r"(?:note|notice|message) to (?:all |any |the )?(?:automated|language|model|assistant)",
            r"(?:headline|facts|flags)(?=\": )",
        ),
    }
)
