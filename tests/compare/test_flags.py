"""Flags of two filings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.compare import Read, compare
from summarizer.domain.comparison import FlagStatus
from summarizer.domain.statement import Undetermined

See = Callable[[str], Read]

_PAGE = "<p>FORM 8-K</p><p>Item 5.02 Departure of Directors</p><p>{}</p><p>SIGNATURES</p>"
_GOES = "On March 3, 2025, Orla Penwright, a fictional person, resigned as chief financial officer."
_STAYS = (
    "On March 3, 2025, Orla Penwright, a fictional person, remained as chief financial officer."
)


def test_a_new_flag_shows_what_stood_in_its_place(seen: See) -> None:
    (flag,) = compare(seen(_PAGE.format(_STAYS)), seen(_PAGE.format(_GOES))).flags
    assert (flag.code, flag.status, flag.before) == ("executive-departure", FlagStatus.NEW, None)
    assert [piece.quote for piece in flag.counterpart] == [_STAYS]


def test_a_cleared_flag_shows_what_stands_in_its_place(seen: See) -> None:
    (flag,) = compare(seen(_PAGE.format(_GOES)), seen(_PAGE.format(_STAYS))).flags
    assert (flag.status, flag.after) == (FlagStatus.CLEARED, None)
    assert [piece.quote for piece in flag.counterpart] == [_STAYS]


def test_a_flag_of_both_continues(seen: See) -> None:
    (flag,) = compare(seen(_PAGE.format(_GOES)), seen(_PAGE.format(_GOES))).flags
    assert flag.status is FlagStatus.CONTINUING
    assert flag.before is not None
    assert flag.after is not None


def test_a_flag_that_the_later_text_cannot_decide_is_not_cleared(seen: See) -> None:
    after = seen(_PAGE.format(_STAYS))
    open_ = Undetermined("executive-departure", "the text does not say who left")
    summary = replace(after.summary, undetermined=(open_,))
    (flag,) = compare(seen(_PAGE.format(_GOES)), Read(after.filing, summary)).flags
    assert (flag.status, flag.why) == (FlagStatus.UNDETERMINED, "the text does not say who left")
