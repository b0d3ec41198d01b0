from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.event_types import prior, typed
from summarizer.extract.salience import weigh
from summarizer.extract.statements import statements


@pytest.mark.parametrize(
    ("item", "sentence", "expected"),
    [
        (
            "2.01",
            "On May 6, 2019, the Company sold certain assets of its paper line of business.",
            "disposition",
        ),
        (
            "5.02",
            "On May 6, 2019, the Committee approved a bonus for each of the officers.",
            "compensation-arrangement",
        ),
        (
            "8.01",
            "On May 6, 2019, the stockholders of the Company elected five directors.",
            "shareholder-vote",
        ),
        (
            "1.03",
            "On May 6, 2019, the Court entered an order confirming the plan of the debtors.",
            "bankruptcy",
        ),
    ],
)
def test_a_sentence_tells_its_type_most_strongly(
    item: str, sentence: str, expected: str, report: Callable[[str], Filing]
) -> None:
    filing = report(f"Item {item}. Matters\n\n{sentence}\n")
    found = typed(weigh(statements(filing), ()))
    assert max(found, key=lambda one: one.strength).type == expected


def test_a_restructuring_that_is_only_mentioned_is_none(report: Callable[[str], Filing]) -> None:
    filing = report(
        "Item 8.01. Other Events\n\nThe cash at hand funds the mills during the restructuring.\n"
    )
    assert typed(weigh(statements(filing), ())) == ()


def test_items_speak_for_types_by_themselves() -> None:
    assert prior(("5.07",)) == {"shareholder-vote": 3.0}
    assert prior(("8.01",)) == {}
