from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import DraftFlag
from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.domain.statement import ReasonBy, Status
from summarizer.extract.flagged import Flagged
from summarizer.extract.periodic.events import happened, open_matters, told_events, told_matter
from summarizer.extract.periodic.matters import Matter
from summarizer.extract.salience import weigh
from summarizer.extract.statements import Statement, Zone, statements

PAGE = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p><p>{told}</p>
<p>SIGNATURES</p></body></html>"""
SOLD = "On June 3, 2019, we sold our envelope business to Ferndale Card Company."
AGAIN = "The sale of the envelope business to Ferndale Card Company closed on June 3, 2019."
BOUGHT = "On March 4, 2019, we acquired the Norwood mill from a neighbor."
PRICE = "Upon the sale of the twine works the bidders paid $2.0 million in cash to the trustee."
THIRD = "On May 9, 2019, we sold our twine works at auction to several smaller bidders."


def matter(text: str, type_: str, day: str | None, weight: float, start: int = 0) -> Matter:
    end = start + len(text)
    statement = Statement(text, start, end, Zone.PERIODIC, ("7",), 0, 0, 0, start, 0)
    return Matter(statement, type_, day, weight)


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        (
            [
                matter(SOLD, "disposition", "2019-06-03", 4.0),
                matter(AGAIN, "disposition", "2019-06-03", 3.9),
                matter(BOUGHT, "acquisition", "2019-03-04", 3.0),
            ],
            [SOLD, BOUGHT],
        ),
        (
            [
                matter(SOLD, "disposition", None, 4.0),
                matter(AGAIN, "disposition", None, 3.9),
            ],
            [SOLD],
        ),
        (
            [
                matter(SOLD, "disposition", "2019-06-03", 4.0),
                matter(THIRD, "disposition", "2019-05-09", 3.5),
                matter(BOUGHT, "acquisition", "2019-03-04", 3.0),
            ],
            [SOLD, BOUGHT, THIRD],
        ),
        ([matter(SOLD, "disposition", "2019-06-03", 1.9)], []),
        (
            [
                matter(PRICE, "disposition", None, 4.0, 2),
                matter(THIRD, "disposition", "2019-05-09", 2.5),
            ],
            [THIRD],
        ),
    ],
    ids=["same day", "same words", "another kind first", "too slight", "told before with its day"],
)
def test_each_matter_is_kept_once_and_kinds_take_turns(
    found: list[Matter], kept: list[str]
) -> None:
    assert [one.statement.text for one in happened(found)] == kept


def test_an_event_is_its_sentence_on_its_day(read: Callable[[str], Filing]) -> None:
    filing = read(PAGE.format(told=SOLD))
    start = filing.visible.text.index(SOLD)
    (event,) = told_events(filing, [matter(SOLD, "disposition", "2019-06-03", 4.0, start)])
    assert (event.type, event.date, event.text) == ("disposition", "2019-06-03", SOLD)
    assert [one.text for one in event.quotes] == [SOLD]


def test_a_point_says_what_a_matter_came_to(read: Callable[[str], Filing]) -> None:
    price = "The net proceeds were $4.0 million in cash."
    filing = read(PAGE.format(told=f"{SOLD} {price}"))
    start = filing.visible.text.index(SOLD)
    place = start + len(SOLD) + 1
    sold = matter(SOLD, "disposition", "2019-06-03", 4.0, start)
    point = told_matter(filing, sold._replace(amount=(place, place + len(price))))
    assert point.text == f"{SOLD} {price}"
    assert [one.text for one in point.quotes] == [SOLD, price]


SUED = "We are defendants in a class action that is pending in a court in Ohio."
LETTER = "The agency issued a warning letter on January 24, 2019, on our mill in Norwood."
OLD = "A complaint was filed against us on March 4, 2016, in a court in Ohio."


NOTICE = "On January 24, 2020, the exchange told us that our equity is too small for its list."
WRITTEN = "For the year ended December 31, 2019, charges of $3.0 million reduced our goodwill."


@pytest.mark.parametrize(
    ("code", "sentence", "told", "events"),
    [
        ("litigation", SUED, [], [("litigation-or-settlement", None)]),
        ("regulatory-order", LETTER, [], []),
        ("litigation", OLD, [], []),
        ("litigation", SUED, ["litigation-or-settlement"], []),
        ("going-concern", SUED, [], []),
        ("delisting-notice", NOTICE, [], [("delisting-notice", "2020-01-24")]),
        ("impairment", WRITTEN, [], [("impairment", None)]),
        ("impairment", WRITTEN.replace("2019", "2016"), [], []),
        ("results-deterioration", WRITTEN, [], []),
    ],
    ids=[
        "undated",
        "a year before",
        "long before",
        "told",
        "no suit",
        "a day after the year",
        "of the year",
        "of a year before",
        "of results",
    ],
)
def test_a_suit_that_stands_open_is_an_event_where_none_is_told(
    code: str,
    sentence: str,
    told: list[str],
    events: list[tuple[str, str | None]],
    read: Callable[[str], Filing],
) -> None:
    filing = read(PAGE.format(told=sentence))
    start = filing.visible.text.index(sentence)
    flag = DraftFlag(code, Severity.MEDIUM, Status.UPDATE, "", ReasonBy.CATALOGUE, ())
    found = open_matters(
        filing,
        weigh(statements(filing), ()),
        [Flagged(flag, (start, start + len(sentence)))],
        [matter(BOUGHT, one, None, 3.0) for one in told],
    )
    assert [(one.type, one.day) for one in found] == events
