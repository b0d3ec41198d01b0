"""The forms in which dates are written, as one pattern, and the words around them."""

from __future__ import annotations

import re

from summarizer.text.calendar_words import MONTH_PATTERN, ORDINALS
from summarizer.text.lazy import lazy

__all__ = [
    "BEGINS",
    "BETWEEN_BACK",
    "BETWEEN_ON",
    "COUNTED",
    "DATE",
    "PERIOD",
    "PERIODS",
    "day_word",
    "full_year",
]

_YEAR = r"(?:19|20)\d\d"
_SHORT_YEAR = r"(?:19|20)\d\d|'?\d\d"
_QUARTER = r"[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|FIRST|SECOND|THIRD|FOURTH|1st|2nd|3rd|4th"
_ORDINAL = "|".join(
    f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(ORDINALS, key=len, reverse=True)
)

# What every form begins with: one set of characters, which is searched fast, and what may follow.
BEGINS = lazy(
    r"[\dJFMASONDQTEfsten](?<![\w$].)(?="
    r"(?<=\d)(?:[90]\d\d|\d?(?:[/Q-]|(?:st|nd|rd|th)?[ -][JFMASONDQqhofd]))"
    r"|(?<=[A-Z])[aceilopuwhyACEILOPUWHY1-4]"
    r"|(?<=[a-z])(?:ir|ec|hi|ou|if|ix|ev|ig|in|en|el|we|is|ul))"
)
# One alternative a form. The outer group, named last, tells which one it was.
DATE = lazy(
    rf"""
    (?<![\w$])(?=[\dJFMASONDQTEfsten])(?:
    (?P<iso>(?P<iso_year>{_YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\w-]))
  | (?P<slash>(?P<slash_month>\d\d?)(?P<sep>[/-])(?P<slash_day>\d\d?)(?P=sep)
      (?P<slash_year>{_YEAR}|(?<=/)\d\d)(?![\w/-]))
  | (?P<day_first>(?P<df_day>\d\d?)(?:st|nd|rd|th)?[ ](?:day[ ])?(?:of[ ])?
      (?P<df_month>{MONTH_PATTERN})\.?,?[ ](?P<df_year>{_YEAR})(?!\d))
  | (?P<day_word>(?P<dw_day>{_ORDINAL})[ ]day[ ]of[ ]
      (?P<dw_month>{MONTH_PATTERN})\.?,?[ ](?P<dw_year>{_YEAR})(?!\d))
  | (?P<month_first>(?P<mf_month>{MONTH_PATTERN})\.?[ ]?(?P<mf_day>\d\d?)(?:st|nd|rd|th)?
      (?![\w%]|\.\d|,\d{{3}}(?!\d))
      (?:(?:-|[ ]-[ ]|[ ](?:and|to|through|or)[ ])
         (?P<mf_second>\d\d?)(?:st|nd|rd|th)?(?=[ ]?,?[ ]?{_YEAR}(?!\d)))?
      (?:[ ]?,?[ ]?(?P<mf_year>{_YEAR})(?!\d|,\d{{3}}))?)
  | (?P<month_year>(?P<my_month>{MONTH_PATTERN})\.?,?[ ](?:of[ ])?(?P<my_year>{_YEAR})
      (?![\d%]|,\d{{3}}))
  | (?P<quarter>(?P<q_word>{_QUARTER})[ -](?:[Ff]iscal[ ])?(?:[Qq]uarters?|QUARTERS?)(?![\w-])
      (?:(?:,?[ ](?:of|in|for|OF)|,)?[ ](?:the[ ])?(?:[Ff]iscal[ ]|[Cc]alendar[ ]|FISCAL[ ])?
         (?:[Yy]ear[ ]|YEAR[ ])?(?P<q_year>{_YEAR})(?!\d))?)
  | (?P<quarter_sign>(?:Q(?P<qs_after>[1-4])|(?P<qs_before>[1-4])Q)
      (?:[ ]?-?(?:of[ ])?(?:FY[ ]?)?(?P<qs_year>{_SHORT_YEAR}))?(?!\w))
  | (?P<half>(?P<half_word>{_QUARTER})[ -]half(?:,?[ ]of)?[ ](?:[Ff]iscal[ ])?(?:year[ ])?
      (?P<half_year>{_YEAR})(?!\d))
  | (?P<fiscal>(?:(?:[Ff]iscal|FISCAL|[Ff]ull|FULL)(?:[ -](?:[Yy]ears?|YEARS?))?
      (?:[ ](?:of[ ])?(?:[Ff]iscal[ ])?)|FY[ ]?)
      (?P<fy_year>{_YEAR}|(?<=FY)'?\d\d|(?<=FY[ ])'?\d\d)(?!\w))
  | (?P<bare>(?:(?<![./,-])|(?<=\d\d\d\d-)|(?<=mid-))(?:19|20)\d\d
      (?![\w%/]|[.,]\d|-\d(?!\d\d\d\b)|-[A-Z]))
    )""",
    re.VERBOSE,
)

PERIODS: dict[str, str] = {
    "quarter": "quarter",
    "quarters": "quarter",
    "quarterly period": "quarter",
    "fiscal quarter": "quarter",
    "three months": "quarter",
    "three month period": "quarter",
    "3 months": "quarter",
    "thirteen weeks": "quarter",
    "13 weeks": "quarter",
    "six months": "six months",
    "six month period": "six months",
    "6 months": "six months",
    "twenty six weeks": "six months",
    "26 weeks": "six months",
    "nine months": "nine months",
    "nine month period": "nine months",
    "9 months": "nine months",
    "thirty nine weeks": "nine months",
    "39 weeks": "nine months",
    "year": "year",
    "years": "year",
    "fiscal year": "year",
    "fiscal years": "year",
    "twelve months": "year",
    "twelve month period": "year",
    "12 months": "year",
    "52 weeks": "year",
    "53 weeks": "year",
    "fifty two weeks": "year",
    "fifty three weeks": "year",
    "month": "month",
}

_PERIOD_WORDS = "|".join(key.replace(" ", "[ -]") for key in sorted(PERIODS, key=len, reverse=True))
PERIOD = lazy(
    rf"\b(?:(?:three|six|3|6)(?:[ -]months?)?,? and )?({_PERIOD_WORDS}) (?:ended|ending)(?: on)? $",
    re.IGNORECASE | re.ASCII,
)

# What follows a number that looks like a year and counts something after all.
COUNTED = lazy(
    r" (?:shares|units|employees|people|persons|patients|customers|stores|square|acres|miles|"
    r"dollars|warrants|options|subscribers|barrels|tons|feet|million|billion|thousand|percent)\b",
)

# What joins a bare year to the date before it, and a date without a year to the one after it.
BETWEEN_ON = frozenset({" and ", ", ", ", and ", " or ", " to ", " through "})
BETWEEN_BACK = lazy(r",? (?:and|or|to|through|versus) (?:the |for the )?|-| - |, ")

_PIVOT = 50


def full_year(written: str) -> int:
    """The year that two or four digits mean.

    >>> full_year("'06"), full_year("97"), full_year("2006")
    (2006, 1997, 2006)
    """
    digits = written.lstrip("'")
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004
        return year
    return year + (2000 if year < _PIVOT else 1900)


def day_word(word: str) -> int:
    """The day of the month that an ordinal word means."""
    return ORDINALS[word.lower()]
