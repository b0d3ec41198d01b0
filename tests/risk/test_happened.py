"""When fictional reports say that things happened: in the period, or by a sentence before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from summarizer.domain.filing import Filing
from summarizer.risk.happened import happened, not_before
from summarizer.risk.sighting import Sighting
from summarizer.text.dates import Precision

Sight = Callable[[Filing, str, str], Sighting]


def _filing(made: Callable[..., Filing], text: str) -> Filing:
    return replace(made(("2", text), form="10-Q"), period=date(2023, 6, 30))


def test_a_deed_without_a_time_is_of_the_time_last_named_in_its_paragraph(
    made: Callable[..., Filing], sight: Sight
) -> None:
    new = _filing(made, "In May 2023 the trial failed. We ended the program.")
    old = _filing(made, "In May 2023 it failed. It began in May 2019. We ended the program.")
    assert happened(sight(new, "ended", "program-discontinuation"))
    assert not happened(sight(old, "ended", "program-discontinuation"))


def test_a_paragraph_lends_no_time_to_another(made: Callable[..., Filing], sight: Sight) -> None:
    filing = _filing(made, "In May 2023 the trial failed.\nWe ended the program.")
    assert not happened(sight(filing, "ended", "program-discontinuation"))


def test_what_is_general_or_no_deed_takes_no_time_from_before(
    made: Callable[..., Filing], sight: Sight
) -> None:
    filing = _filing(made, "In May 2023 the trial failed. We may have ended the program.")
    recall = _filing(
        made, "In May 2023 sales rose after the product recall of jars. It is a recall."
    )
    assert not happened(sight(filing, "ended", "program-discontinuation"))
    assert not happened(sight(recall, "a recall", "product-recall-safety"))


def test_an_internal_inquiry_is_open_for_two_years(
    made: Callable[..., Filing], sight: Sight
) -> None:
    filing = _filing(made, "In April 2022 the committee found false invoices.")
    assert happened(sight(filing, "found", "fraud-or-internal-investigation"))
    assert not happened(sight(filing, "found", "restructuring-layoffs"))


def test_a_month_and_a_year_are_compared_by_what_they_say() -> None:
    assert not_before("2023-05", Precision.MONTH, date(2023, 5, 20))
    assert not not_before("2023-04", Precision.MONTH, date(2023, 5, 20))
    assert not_before("2023", Precision.YEAR, date(2023, 5, 20))
    assert not not_before("2023-05-19", Precision.DAY, date(2023, 5, 20))
