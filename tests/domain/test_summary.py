from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.draft import Draft, Findings
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Coverage, Gap, Usage


@pytest.mark.parametrize(("characters", "read", "share"), [(8, 6, 0.75), (5, 5, 1.0), (4, 0, 0.0)])
def test_the_share_is_what_was_read_of_what_is_visible(
    characters: int, read: int, share: float
) -> None:
    assert Coverage(characters, read).share == share


def test_of_a_filing_without_visible_text_all_was_read() -> None:
    assert Coverage(0, 0).share == 1.0


@given(st.integers(0, 10**9), st.data())
def test_the_share_is_a_share(characters: int, data: st.DataObject) -> None:
    read = data.draw(st.integers(0, characters))
    share = Coverage(characters, read, (Gap(0, 1, "too long"),)).share
    assert 0 <= share <= 1
    assert (share == 1) is (read == characters)


def test_a_draft_begins_empty() -> None:
    assert Draft(Origin.RULE) == Draft(Origin.RULE, None, (), (), (), Findings((), (), ()))


def test_nothing_asked_of_a_model_costs_nothing_and_says_so() -> None:
    assert Usage() == Usage(0, 0, 0, 0, 0, "0")
