from __future__ import annotations

import pytest

from summarizer.domain.summary import Verdict
from summarizer.text.dates import dates
from summarizer.verify.direction import bearings
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.ground import Cited
from summarizer.verify.match import Claim, Match, agree, match
from summarizer.verify.reasons import BAD_LIMIT, BAD_PERIOD, BAD_SIGN, BAD_UNIT, BAD_VALUE


def ruled(claim: str, evidence: str) -> Match:
    (mention,) = figures_of(claim)
    (bearing,) = bearings(claim, (mention,))
    (entry,) = entries([Cited(0, evidence, evidence, 0)])
    return match(Claim(mention, bearing), entry)


@pytest.mark.parametrize(
    ("claim", "evidence", "verdict"),
    [
        ("$3.0 million", "paid $3.0 million", Verdict.VERBATIM),
        ("$3 million", "paid $3.0 million", Verdict.RESCALED),
        ("$3.0 million", "paid $3,049,000", Verdict.ROUNDED),
        ("over $3 million", "paid $3,049,000", Verdict.ROUNDED),
        ("nearly $4 million", "paid $3,949,000", Verdict.ROUNDED),
        ("47 centers", "a 47-center trial", Verdict.VERBATIM),
        ("155 patients", "155 lymphoma patients", Verdict.VERBATIM),
    ],
)
def test_what_matches_says_how(claim: str, evidence: str, verdict: Verdict) -> None:
    assert ruled(claim, evidence).verdict is verdict


@pytest.mark.parametrize(
    ("claim", "evidence", "why"),
    [
        ("$3.1 million", "paid $3,049,000", BAD_VALUE),
        ("$3,049,500", "paid $3.0 million", BAD_VALUE),
        ("over $3,049,000", "paid $3,049,000", BAD_LIMIT),
        ("$3 million", "paid at most $3 million", BAD_LIMIT),
        ("8 shares", "paid 8%", BAD_UNIT),
        ("47 patients", "47 centers enrolled", BAD_UNIT),
        ("two years", "within two months", BAD_UNIT),
        ("rose 8%", "fell 8%", BAD_SIGN),
        ("rose to $3 million in 2019", "rose from $3 million in 2019", BAD_PERIOD),
        ("income of $3 million", "a loss of $3 million", BAD_SIGN),
    ],
)
def test_what_does_not_match_says_why(claim: str, evidence: str, why: str) -> None:
    assert ruled(claim, evidence).why == why


@pytest.mark.parametrize(
    ("claim", "evidence", "why"),
    [
        (
            "sales of $3 million in 2020",
            "sales of $4 million, compared with $3 million in 2020",
            "",
        ),
        (
            "sales of $4 million in 2020",
            "sales of $4 million, compared with $3 million in 2020",
            BAD_PERIOD,
        ),
        (
            "a margin of 4% for the year ended June 30, 2020",
            "a margin of 5% for the year ended June 30, 2020, and 4% in fiscal 2020",
            BAD_PERIOD,
        ),
    ],
)
def test_a_number_is_not_dated_with_the_day_of_one_beside_it(
    claim: str, evidence: str, why: str
) -> None:
    (mention,) = figures_of(claim)
    (bearing,) = bearings(claim, (mention,))
    held = entries([Cited(0, evidence, evidence, 0)])
    entry = next(each for each in held if each.value == mention.value)
    assert match(Claim(mention, bearing), entry, held).why == why


def test_numbers_of_different_kind_and_value_say_nothing_of_each_other() -> None:
    assert ruled("8 million shares", "paid 8%") == (None, "")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2006", "May 3, 2006", True),
        ("May 2006", "May 3, 2006", True),
        ("2005", "May 3, 2006", False),
        ("May 3", "May 3, 2006", True),
        ("May 4, 2006", "May 3, 2006", False),
    ],
)
def test_dates_agree_as_far_as_they_go(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    (first,), (second,) = dates(f"in {one}"), dates(f"in {other}")

    assert agree(first, second) is same
    assert agree(second, first) is same
