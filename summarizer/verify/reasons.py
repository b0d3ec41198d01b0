"""Why something is withheld. Terminals show these: they never repeat a word of the filing."""

from __future__ import annotations

__all__ = [
    "BAD_CELL",
    "BAD_COVERAGE",
    "BAD_DATE",
    "BAD_DERIVATION",
    "BAD_JOIN",
    "BAD_LIMIT",
    "BAD_NAME",
    "BAD_NUMBER",
    "BAD_ORDER",
    "BAD_OWNER",
    "BAD_PERIOD",
    "BAD_ROLE",
    "BAD_SIGN",
    "BAD_SUBJECT",
    "BAD_TAG",
    "BAD_TEXT",
    "BAD_UNIT",
    "BAD_VALUE",
    "BAD_WORD",
    "LOST_ALTERNATIVE",
    "LOST_CONDITION",
    "LOST_NEGATION",
    "LOST_PART",
    "NOT_ESTABLISHED",
    "NOT_THERE",
    "NO_QUOTE",
    "TOO_LONG",
    "TOO_SHORT",
    "UNKNOWN_TYPE",
]

NO_QUOTE = "no quote is given"
NOT_THERE = "the quote does not stand in the visible text"
TOO_SHORT = "the quote is too short to say which place is meant"
TOO_LONG = "it, or a sentence that it rests on, is too long to tell who does what in it"
BAD_CELL = "the row, column or units named are not those of the cell quoted"
BAD_TEXT = "there are no words to prove"
BAD_NUMBER = "a number is not in the evidence cited"
BAD_VALUE = "a number differs from the evidence cited"
BAD_UNIT = "a number has another unit than in the evidence cited"
BAD_SIGN = "a number has another sign or direction than in the evidence cited"
BAD_LIMIT = "a limit on a number is lost, or one is added"
BAD_DERIVATION = "a number does not follow from the two numbers it is worked out from"
BAD_DATE = "a date is not in the evidence cited"
BAD_PERIOD = "a period is not in the evidence cited"
BAD_TAG = "the tags of the filing do not say of a number what the summary says they do"
BAD_COVERAGE = "what was read of the filing is not what the summary says was"
BAD_NAME = "a name is not in the evidence cited"
BAD_WORD = "a word is not in the evidence cited"
BAD_ROLE = "who acts, or on whom, is not as the evidence cited has it"
BAD_ORDER = "a cause, or what came first, is not that of the evidence cited"
BAD_OWNER = "what is one's in the evidence cited is told as another's"
BAD_SUBJECT = "a number is said of something else than in the evidence cited"
BAD_JOIN = "what stands in two parts of the evidence cited is told as one"
LOST_ALTERNATIVE = "the evidence cited leaves open which of two things holds"
LOST_NEGATION = "a denial in the evidence is lost, or one is added"
LOST_CONDITION = "a condition or an expectation in the evidence is lost"
LOST_PART = "what the evidence says of a part is told of more"
NOT_ESTABLISHED = "no rule establishes the flag from the sentence quoted"
UNKNOWN_TYPE = "the evidence cited does not tell this type of event"
