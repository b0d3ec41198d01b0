"""What changed between two filings, in a message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.compare import Read, compare
from summarizer.domain.comparison import Comparison
from summarizer.slack.compared import compared, compared_words
from summarizer.slack.desk import Desk
from tests.slack.block_limits import message_faults
from tests.slack.edgar import accession


@pytest.fixture
def comparison(desk: Desk) -> Comparison:
    """Two fictional filings side by side."""
    reads = []
    for number in (1, 900_001):
        filing, _ = desk.filing(accession(number))
        reads.append(Read(filing, desk.engines.free.summarize(filing)))
    return compare(*reads)


def test_flags_come_first_and_what_became_of_them(comparison: Comparison) -> None:
    told = str(compared_words(comparison).blocks)
    assert "*CRITICAL* bankruptcy-insolvency: " in told
    assert "*Figures:* none" in told
    assert "Paragraphs and rows:" in told


def test_any_comparison_is_one_that_slack_takes(comparison: Comparison) -> None:
    long = "<!channel> & " * 200
    flag = replace(comparison.flags[0], code=long)
    facts = comparison.before.filing._replace(registrant=long)
    side = replace(comparison.before, filing=facts)
    crowded = replace(comparison, before=side, flags=(flag,) * 60)
    message = compared_words(crowded)
    assert message_faults(message.blocks, message.text) == []
    assert "<!" not in str(message.blocks)
    assert "more, not shown here_" in str(message.blocks)


def test_the_page_shows_both(desk: Desk) -> None:
    filings = [desk.filing(accession(number))[0] for number in (1, 2)]
    told = compared(desk.engines.free, *filings)
    assert told.page.startswith("<!doctype html>")
    assert told.comparison.before.filing.accession == accession(1)
