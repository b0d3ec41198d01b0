"""Two writings of one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.same_name import same_name


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Acme", "ACME, INC."),
        ("The Beacon Fund, L.P.", "Beacon Fund"),
        ("Roe & Company", "Roe"),
        ("Mr. Roe", "Jane Roe"),
        ("Roe", "Jane L.P. Roe, Ph.D."),
        ("J. Roe", "Jane Roe"),
        ("Jane Roe", "Jane P. Roe"),
        ("Acme's", "Acme"),
        ("U.S. Beacon", "US Beacon"),
    ],
)
def test_one_bearer_is_known_in_both_writings(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("John Roe", "Jane Roe"),
        ("Jane Roe", "Jane Doe"),
        ("Acme Holdings", "Acme"),
        ("Beacon", "Acme Beacon Bank"),
        ("Bank", "Acme Bank"),
        ("Inc.", "Corp."),
        ("Jane A. Roe", "Jane B. Roe"),
        ("", ""),
    ],
)
def test_two_bearers_are_told_apart(a: str, b: str) -> None:
    assert not same_name(a, b)


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_order_does_not_matter(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)
