"""The words of the calendar: months, weekdays, ordinals, quarters."""

from __future__ import annotations

from summarizer.text.word_lists import listed

__all__ = ["MONTHS", "MONTH_NAMES", "MONTH_PATTERN", "ORDINALS", "QUARTERS", "WEEKDAYS"]

_MONTHS = listed(
    """
    january february march april may june july august september october november december
    """
)

# The branches of a pattern in small letters.
MONTH_NAMES = "|".join(_MONTHS)

MONTHS: dict[str, int] = {
    key: number for number, name in enumerate(_MONTHS, start=1) for key in (name, name[:3])
} | {"sept": 9}

# In any case of letters but for the first, which is a capital.
MONTH_PATTERN = (
    r"(?=[JFMASOND])(?ai:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

WEEKDAYS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    )
}

_UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
ORDINALS: dict[str, int] = (
    {word: number for number, word in enumerate(_UNITS, start=1)}
    | {
        word: number
        for number, word in enumerate(
            listed(
                """
                tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
                eighteenth nineteenth twentieth
                """
            ),
            start=10,
        )
    }
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_UNITS, start=1)}
    | {"thirtieth": 30, "thirty-first": 31}
)

QUARTERS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
