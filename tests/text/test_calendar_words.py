"""The calendar's words agree with the calendar."""

from __future__ import annotations

import calendar
import re

from summarizer.text.calendar_words import MONTH_PATTERN, MONTHS, ORDINALS, WEEKDAYS


def test_months_and_weekdays_are_those_of_the_calendar() -> None:
    assert {MONTHS[name.lower()] for name in calendar.month_name[1:]} == set(range(1, 13))
    assert [WEEKDAYS[name.lower()] for name in calendar.day_name] == list(range(7))


def test_the_pattern_knows_every_month_in_full_short_and_capitals() -> None:
    for name in calendar.month_name[1:]:
        for form in (name, name[:3], name.upper()):
            assert re.fullmatch(MONTH_PATTERN, form)
        assert not re.fullmatch(MONTH_PATTERN, name.lower())


def test_ordinals_reach_from_first_to_thirty_first() -> None:
    assert sorted(ORDINALS.values()) == list(range(1, 32))
