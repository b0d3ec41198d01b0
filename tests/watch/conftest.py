"""A feed that can be scripted, and a clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.feed import FeedEntry


def _entry(number: int, form: str = "8-K", cik: int = 42) -> FeedEntry:
    return FeedEntry(
        AccessionNumber.parse(f"0009999999-31-{number:06}"),
        Cik.parse(str(cik)),
        Cik.parse("42"),
        form,
        "2031-05-04",
    )


@pytest.fixture
def entry() -> Callable[..., FeedEntry]:
    """Makes an entry of the feed."""
    return _entry
