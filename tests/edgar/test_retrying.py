"""How long to wait before asking again."""

from __future__ import annotations

import pytest

from summarizer.edgar.retrying import Trouble, pause, retry_after


def test_a_pause_grows_to_a_bound_and_gives_way_to_what_the_host_asks() -> None:
    assert [pause(Trouble(""), attempt) for attempt in range(7)] == [0.5, 1, 2, 4, 8, 16, 16]
    assert pause(Trouble("", 3.0), 6) == 3.0
    assert pause(Trouble("", 0.0), 6) == 0.0


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("7", None, 7.0),
        (" 0 ", None, 0.0),
        ("Mon, 04 May 2009 10:01:00 GMT", "Mon, 04 May 2009 10:00:00 GMT", 60.0),
        ("Mon, 04 May 2009 09:00:00 GMT", "Mon, 04 May 2009 10:00:00 GMT", 0.0),
        ("Mon, 04 May 2009 10:01:00 GMT", None, None),
        ("Mon, 04 May 2009 10:01:00 GMT", "yesterday", None),
        ("soon", "Mon, 04 May 2009 10:00:00 GMT", None),
        ("-1", None, None),
        ("1.5", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_what_the_host_asks_for_is_read_by_its_own_clock(
    value: str | None, date: str | None, seconds: float | None
) -> None:
    assert retry_after(value, date) == seconds
