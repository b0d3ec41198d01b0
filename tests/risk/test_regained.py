"""Listings of fictional registrants: in doubt, in order again, in doubt once more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.regained import still_in_doubt
from summarizer.risk.sighting import Sighting

Sight = Callable[[Filing, str, str], Sighting]
NOTICE = "On May 2, 2023, Nasdaq notified the Company that its bid price is too low."


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ("On June 9, 2023, Nasdaq wrote that the deficiency had been cured.", 0),
        ("On June 9, 2023, the Company regained compliance with the Nasdaq rule.", 0),
        ("On April 9, 2023, the Company regained compliance with the Nasdaq rule.", 1),
        ("On June 9, 2023, the Company had not regained compliance with the Nasdaq rule.", 1),
        ("On June 9, 2023, the Company regained compliance with Nasdaq's bid price rule.", 0),
        ("On June 9, 2023, Nasdaq wrote that it regained compliance on its audit committee.", 1),
        ("The Company believes that it is in compliance with the Nasdaq rule.", 1),
    ],
)
def test_a_notice_stands_unless_all_was_in_order_after_it(
    made: Callable[..., Filing], sight: Sight, after: str, left: int
) -> None:
    filing = made(("2", f"{NOTICE} {after}"), form="10-Q")
    assert len(still_in_doubt([sight(filing, "notified", "delisting-notice")])) == left


def test_a_current_report_is_not_asked(made: Callable[..., Filing], sight: Sight) -> None:
    words = f"{NOTICE} On June 9, 2023, the Company regained compliance with the Nasdaq rule."
    found = [sight(made(("3.01", words)), "notified", "delisting-notice")]
    assert still_in_doubt(found) == found


def test_nothing_is_left_of_nothing() -> None:
    assert still_in_doubt(()) == []
