from __future__ import annotations

import pytest

from summarizer.text.share_awards import counts_awards


@pytest.mark.parametrize(
    ("sentence", "number", "expected"),
    [
        ("He was granted 750,000 stock purchase rights.", "750,000", True),
        ("She received 9,000 performance-based restricted stock units.", "9,000", True),
        ("It issued 500,000 warrants.", "500,000", True),
        ("It awarded 4,000 RSUs.", "4,000", True),
        ("It has 12 business units.", "12", False),
        ("It holds 30 shares of stock options.", "30", False),
    ],
)
def test_rights_that_stand_for_shares_are_known(
    sentence: str,
    number: str,
    expected: bool,  # noqa: FBT001
) -> None:
    assert counts_awards(sentence, sentence.index(number) + len(number)) is expected
